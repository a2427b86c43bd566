//! Which letters are shown? Inter in five cuts, from the binary.

use std::sync::Arc;

use bevy_egui::egui::{FontData, FontDefinitions, FontFamily};

const CUTS: [(&str, &[u8]); 5] = [
    ("regular", include_bytes!("../../../assets/fonts/Inter-Regular.ttf")),
    ("medium", include_bytes!("../../../assets/fonts/Inter-Medium.ttf")),
    ("semibold", include_bytes!("../../../assets/fonts/Inter-SemiBold.ttf")),
    ("bold", include_bytes!("../../../assets/fonts/Inter-Bold.ttf")),
    ("italic", include_bytes!("../../../assets/fonts/Inter-Italic.ttf")),
];

/// The family of a cut.
pub(crate) fn cut(name: &'static str) -> FontFamily {
    FontFamily::Name(Arc::from(name))
}

/// Room above and below a line, in thousandths of the size: 15 points of text stand on lines of 21.
const LEADING: i32 = 95;

/// The same font with more room between lines: egui takes a line's height from the font and knows no other way for text
/// styles. Ascender and descender of the tables `hhea` and `OS/2` move apart evenly, so that words stay in the middle.
fn airy(bytes: &[u8]) -> Vec<u8> {
    let mut font = bytes.to_vec();
    let table = |tag: &[u8; 4]| -> Option<usize> {
        let count = u16::from_be_bytes(bytes.get(4..6)?.try_into().ok()?);
        let records = (0..usize::from(count)).map(|place| 12 + 16 * place);
        let record = records.into_iter().find(|&at| bytes.get(at..at + 4) == Some(&tag[..]))?;
        Some(u32::from_be_bytes(bytes.get(record + 8..record + 12)?.try_into().ok()?) as usize)
    };
    let read = |at: usize| -> Option<i32> { Some(i16::from_be_bytes(bytes.get(at..at + 2)?.try_into().ok()?).into()) };
    let per_em = table(b"head").and_then(|head| read(head + 18)).unwrap_or(1_000);
    let by = per_em * LEADING / 1_000;
    // (table, offset of the ascender, offset of the descender)
    for (tag, up, down) in [(b"hhea", 4, 6), (b"OS/2", 68, 70)] {
        let Some(start) = table(tag) else { continue };
        for (at, by) in [(start + up, by), (start + down, -by)] {
            if let (Some(value), Some(place)) = (read(at), font.get_mut(at..at + 2)) {
                place.copy_from_slice(&((value + by) as i16).to_be_bytes());
            }
        }
    }
    font
}

/// egui's own fonts behind Inter, so that no sign is ever missing.
pub(crate) fn definitions() -> FontDefinitions {
    let mut fonts = FontDefinitions::default();
    let behind: Vec<String> = fonts.families.get(&FontFamily::Proportional).cloned().unwrap_or_default();
    for (name, bytes) in CUTS {
        fonts.font_data.insert(format!("inter-{name}"), Arc::new(FontData::from_owned(airy(bytes))));
        let mut family = vec![format!("inter-{name}")];
        family.extend(behind.iter().cloned());
        fonts.families.insert(cut(name), family);
    }
    if let Some(family) = fonts.families.get_mut(&FontFamily::Proportional) {
        family.insert(0, "inter-regular".to_owned());
    }
    fonts
}

#[cfg(test)]
mod tests {
    use super::*;
    use bevy_egui::egui::{Context, FontId, RawInput};

    #[test]
    fn lines_are_two_fifths_higher_than_the_letters() {
        let ctx = Context::default();
        ctx.set_fonts(definitions());
        let _ = ctx.run_ui(RawInput::default(), |ui| {
            let height = ui.ctx().fonts_mut(|fonts| fonts.row_height(&FontId::new(15.0, cut("regular"))));
            assert!((20.0..=22.0).contains(&height), "{height}");
        });
    }
}
