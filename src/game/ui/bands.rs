//! Which stages are the bands of a graph? Names where all of them fit; else numbers as on the stage track, and a line below that
//! says which is which. No name is ever cut.

use std::sync::Arc;

use bevy_egui::egui::text::LayoutJob;
use bevy_egui::egui::{Galley, Rect, TextFormat, Ui, pos2};

use crate::game::theme::Kind;
use crate::game::theme::palette::*;
use crate::game::view::Band;

/// Between a band's edge and its words.
const PAD: f32 = 2.0;

/// Bands with their words, laid out for a width.
pub struct Bands {
    /// Left and right edge, and what stands below.
    list: Vec<(f32, f32, Option<Arc<Galley>>)>,
    legend: Option<Arc<Galley>>,
    row: f32,
}

impl Bands {
    /// Lays them out. `at`: where something begins, from 0 to the width. `within`: what is looked at; its stage stands out.
    pub fn lay(ui: &Ui, bands: &[Band], width: f32, at: impl Fn(usize) -> f32, within: Option<usize>) -> Self {
        let font = |kind: Kind| kind.style().resolve(ui.style());
        let chosen = |band: &Band| within.is_some_and(|place| (band.from..band.to).contains(&place));
        let format = |on: bool| match on {
            true => TextFormat::simple(font(Kind::Key), ACCENT),
            false => TextFormat::simple(font(Kind::Label), SOFT),
        };
        let words = |band: &Band, words: String| {
            ui.painter().layout_job(LayoutJob::single_section(words, format(chosen(band))))
        };
        let row = ui.painter().layout_no_wrap("1".to_owned(), font(Kind::Label), SOFT).size().y;
        let room = |band: &Band| at(band.to) - at(band.from) - 2.0 * PAD;
        let named: Vec<_> = bands.iter().map(|band| words(band, band.name.clone())).collect();
        let edges = |band: &Band| (at(band.from), at(band.to));
        if bands.iter().zip(&named).all(|(band, name)| name.size().x <= room(band)) {
            let list = bands.iter().zip(named).map(|(band, name)| (edges(band).0, edges(band).1, Some(name))).collect();
            return Self { list, legend: None, row };
        }
        let mut list = Vec::with_capacity(bands.len());
        // Stages that are named nowhere in full, each once; whether one of their bands is looked at.
        let mut unnamed: Vec<(&Band, bool)> = Vec::new();
        let is_whole = |band: &Band| words(band, numbered(band)).size().x <= room(band);
        let whole: Vec<usize> = bands.iter().filter(|band| is_whole(band)).map(|band| band.number).collect();
        for band in bands {
            let number = words(band, band.number.to_string());
            let label = if is_whole(band) {
                Some(words(band, numbered(band)))
            } else {
                // A digit may touch the edges.
                Some(number).filter(|number| number.size().x <= room(band) + 2.0 * PAD)
            };
            list.push((edges(band).0, edges(band).1, label));
            match unnamed.iter_mut().find(|(other, _)| other.number == band.number) {
                Some((_, on)) => *on |= chosen(band),
                None if whole.contains(&band.number) => {}
                None => unnamed.push((band, chosen(band))),
            }
        }
        unnamed.sort_by_key(|(band, _)| band.number);
        let mut job = LayoutJob::default();
        job.wrap.max_width = width;
        for (place, (band, on)) in unnamed.iter().enumerate() {
            if place > 0 {
                job.append(" · ", 0.0, format(false));
            }
            // A name isn't broken in the middle.
            job.append(&numbered(band), 0.0, format(*on));
        }
        let legend = (!unnamed.is_empty()).then(|| ui.painter().layout_job(job));
        Self { list, legend, row }
    }

    /// How high the words below the bands are.
    pub fn height(&self) -> f32 {
        self.row + self.legend.as_ref().map_or(0.0, |legend| legend.size().y + 2.0) + 3.0
    }

    /// Paints the grounds into the graph, and the words below it.
    pub fn paint(&self, ui: &Ui, rect: Rect) {
        for (place, (from, to, label)) in self.list.iter().enumerate() {
            let band = Rect::from_x_y_ranges(rect.left() + from..=rect.left() + to, rect.y_range());
            ui.painter().rect_filled(band, 0.0, if place % 2 == 0 { WARM_PALE } else { CARD });
            if let Some(label) = label {
                let pad = PAD.min((band.width() - label.size().x) / 2.0);
                ui.painter().galley(pos2(band.left() + pad, rect.bottom() + 3.0), Arc::clone(label), SOFT);
            }
        }
        if let Some(legend) = &self.legend {
            ui.painter().galley(pos2(rect.left() + PAD, rect.bottom() + self.row + 5.0), Arc::clone(legend), SOFT);
        }
    }
}

fn numbered(band: &Band) -> String {
    format!("{} {}", band.number, band.name).replace(' ', "\u{a0}")
}

#[cfg(test)]
mod tests {
    use super::*;
    use bevy_egui::egui;

    fn laid(width: f32, within: Option<usize>) -> Vec<(Vec<String>, Option<String>)> {
        let band = |name: &str, number, from, to| Band { name: name.to_owned(), number, from, to };
        let bands =
            [band("Kwalifikacja", 3, 0, 40), band("Prezentacja", 4, 40, 42), band("Opieka posprzedażowa", 7, 42, 50)];
        let mut found = Vec::new();
        let ctx = egui::Context::default();
        crate::game::theme::install_fonts(&ctx);
        crate::game::theme::apply(&ctx, crate::game::theme::Look::default());
        let _ = ctx.run_ui(egui::RawInput::default(), |ui| {
            let bands = Bands::lay(ui, &bands, width, |place| width * place as f32 / 50.0, within);
            let text = |galley: &Arc<Galley>| galley.text().replace('\u{a0}', " ");
            let labels = bands.list.iter().filter_map(|(.., label)| label.as_ref()).map(text).collect();
            found.push((labels, bands.legend.as_ref().map(text)));
        });
        found
    }

    #[test]
    fn a_name_that_doesnt_fit_becomes_a_number_that_is_explained() {
        let (labels, legend) = laid(600.0, Some(41)).pop().expect("a picture");
        assert_eq!(labels, ["3 Kwalifikacja", "4", "7"]);
        assert_eq!(legend.as_deref(), Some("4 Prezentacja · 7 Opieka posprzedażowa"));
    }

    #[test]
    fn where_all_names_fit_no_number_stands() {
        let (labels, legend) = laid(6_000.0, None).pop().expect("a picture");
        assert_eq!(labels, ["Kwalifikacja", "Prezentacja", "Opieka posprzedażowa"]);
        assert_eq!(legend, None);
    }
}
