// Draws every portrait of Dealdojo: one fixed look per person, one PNG per mood.
//
//   npm i @dicebear/core@9.4.3 @dicebear/open-peeps@9.4.3 @resvg/resvg-js   (in an empty folder, with this file)
//   node make.mjs OUT_DIR            then squeeze the files: pngquant --ext .png --force --strip 48 OUT_DIR/*/*.png
//
// Art: Open Peeps by Pablo Stanley, CC0 1.0, through DiceBear's open-peeps style. The package's thirty faces are
// made of separate strokes (brows, eyes, nose, mouth). A mood here is a set of such strokes, taken from the faces
// that read right for it, because several whole faces read wrong at a distance ("concerned" looks angry).
import { createAvatar } from '@dicebear/core';
import * as openPeeps from '@dicebear/open-peeps';
import { Resvg } from '@resvg/resvg-js';
import fs from 'node:fs';
import path from 'node:path';

const SIZE = 600;
const VIEW = '16 -16 696 696'; // the style's own frame cuts high hair: move it up

// id: head, its contrast colour, skin, clothes, glasses, beard; mouthY moves the mouth out from
// under a moustache, browY the brows off the glasses or out of the hair.
export const PEOPLE = {
  marta: { head: 'bun', hair: '2c1b18', skin: 'ffdbb4', clothes: 'e78276' },
  ewa: { head: 'grayMedium', hair: '4a312c', skin: 'edb98a', clothes: '8fa7df', glasses: 'glasses2', browY: -8 },
  krzysztof: { head: 'noHair3', hair: 'c9c5bf', skin: 'f2c49b', clothes: '9fc4bd', beard: 'moustache9', mouthY: 14 },
  dorota: { head: 'longCurly', hair: '2c1b18', skin: 'b9703f', clothes: 'ffcf77', browY: 2 },
  marek_cfo: { head: 'grayShort', hair: '8f8b88', skin: 'ffdbb4', clothes: '5b6f8f', glasses: 'glasses', browY: -8 },
  tomasz_plant: { head: 'short2', hair: '2c1b18', skin: 'edb98a', clothes: 'd9a05f', beard: 'full', mouthY: 2 },
  pawel_son: { head: 'short4', hair: 'b58143', skin: 'ffdbb4', clothes: '8fbf9a' },
  it_jan: { head: 'shaved2', hair: '2c1b18', skin: 'd08b5b', clothes: 'a79ac9' },
};

// A stroke is [face, number of the stroke in that face, move right, move down, scale about its middle].
const NOSE = ['smile', 1];
const EYES = [['smile', 2], ['smile', 3]];
const WIDE = (s) => [['old', 2, 0, -2, s], ['old', 3, 0, -2, s]];
const BROWS = (f, a, b, dy = 0) => [[f, a, 0, dy], [f, b, 0, dy]];
export const MOODS = {
  calm: [...BROWS('smile', 4, 5, 4), ...EYES, NOSE, ['contempt', 0]],
  smile: [...BROWS('calm', 4, 5), ['calm', 2], ['calm', 3], NOSE, ['smile', 0, 0, 2, 1.15]],
  interested: [...BROWS('calm', 4, 5, -12), ...WIDE(1.05), NOSE, ['smile', 0]],
  doubtful: [['suspicious', 3], ['suspicious', 4], ['suspicious', 5, -5, 8], NOSE, ['suspicious', 0, 0, -16]],
  uneasy: [...BROWS('tired', 4, 5, -6), ['smile', 2, -5, 8], ['smile', 3, -5, 8], NOSE, ['tired', 0, 0, 0, 0.9]],
  concerned: [...BROWS('tired', 4, 5, -14), ...WIDE(1.05), NOSE, ['solemn', 0, -6, 2, 0.8]],
  tense: [...BROWS('blank', 5, 6, 14), ...EYES, NOSE, ['fear', 2, 0, 6, 0.6]],
  tired: [...BROWS('tired', 4, 5), ['tired', 2], ['tired', 3], ['fear', 4, 22, -16, 0.7], NOSE, ['tired', 0, 0, 0, 0.85]],
  surprised: [...BROWS('calm', 4, 5, -16), ...WIDE(1.15), NOSE, 'O'],
  closed: [...BROWS('blank', 5, 6, 12), ['contempt', 4], ['contempt', 5], NOSE, ['serious', 0, 0, -24, 1.2]],
};
// The package has no plain open mouth: one of our own.
const O = '<ellipse cx="163" cy="231" rx="16" ry="20" fill="#000"/>';

const FACE = /(<g transform="translate\(315 248\)">)([\s\S]*?)(<\/g><g transform="translate\(279 400\)">)/;
const avatar = (o) =>
  createAvatar(openPeeps, { seed: 'dealdojo', accessoriesProbability: 0, facialHairProbability: 0, maskProbability: 0, ...o }).toString();

// The closed strokes of one of the package's faces, each with an absolute start.
const cache = {};
function strokes(face) {
  if (cache[face]) return cache[face];
  const out = [];
  for (const tag of avatar({ face: [face] }).match(FACE)[2].match(/<path[^>]*>/g)) {
    if (/fill="#(?!000")/.test(tag)) { out.push(null); continue; } // white and red fillings stay unused
    let x = 0, y = 0;
    for (const s of tag.match(/ d="([^"]*)"/)[1].match(/[^Zz]+[Zz]/g)) {
      const [, m, mx, my, rest] = s.match(/^\s*([Mm])\s*(-?\d*\.?\d+)[\s,]*(-?\d*\.?\d+)(.*)$/s);
      [x, y] = m === 'm' ? [x + +mx, y + +my] : [+mx, +my];
      out.push(`<path fill-rule="evenodd" d="M${x} ${y}${/^[\s,]*[-.\d]/.test(rest) ? 'l' : ''}${rest}" fill="#000"/>`);
    }
  }
  return (cache[face] = out);
}

function draw(stroke, { mouthY = 0, browY = 0 }) {
  const own = stroke === 'O';
  const svg = own ? O : strokes(stroke[0])[stroke[1]];
  let [dx, dy, s] = own ? [0, 0, 1] : [stroke[2] ?? 0, stroke[3] ?? 0, stroke[4] ?? 1];
  const b = new Resvg(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 400">${svg}</svg>`).getBBox();
  const cx = b.x + b.width / 2, cy = b.y + b.height / 2;
  if (cy > 195) dy += mouthY;
  if (cy < 92) dy += browY;
  return `<g transform="translate(${cx + dx} ${cy + dy}) scale(${s}) translate(${-cx} ${-cy})">${svg}</g>`;
}

export function portrait(id, mood) {
  const p = PEOPLE[id];
  const svg = avatar({
    head: [p.head], headContrastColor: [p.hair], skinColor: [p.skin], clothingColor: [p.clothes], face: ['calm'],
    ...(p.glasses && { accessories: [p.glasses], accessoriesProbability: 100 }),
    ...(p.beard && { facialHair: [p.beard], facialHairProbability: 100 }),
  });
  const face = MOODS[mood].map((s) => draw(s, p)).join('');
  return svg.replace(FACE, (_, open, _old, close) => open + face + close).replace('viewBox="0 0 704 704"', `viewBox="${VIEW}"`)
    .replace('rx="0" ry="0" x="0" y="0"', 'x="-99" y="-99"').replace('<rect width="704" height="704"', '<rect width="999" height="999"');
}

const out = process.argv[2];
if (out) {
  for (const id of Object.keys(PEOPLE)) {
    fs.mkdirSync(path.join(out, id), { recursive: true });
    for (const mood of Object.keys(MOODS)) {
      const png = new Resvg(portrait(id, mood), { fitTo: { mode: 'width', value: SIZE } }).render().asPng();
      fs.writeFileSync(path.join(out, id, `${mood}.png`), png);
    }
  }
}
