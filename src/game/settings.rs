//! What does the trainee like? Name, form of address, language, text size, motion; kept in the store.

use bevy::prelude::Resource;

use super::theme::Look;
use crate::scenario::words::Gender;
use crate::text::{Catalog, Lang};

/// Who practises here and how.
#[derive(Resource, Debug, Clone, PartialEq, Eq)]
pub struct Settings {
    /// The trainee's name; empty: nobody has said it yet.
    pub trainee: String,
    /// Pan or Pani.
    pub gender: Gender,
    /// The language.
    pub lang: Lang,
    /// Text size and motion.
    pub look: Look,
}

/// Smallest and largest text size, percent.
pub const TEXT_SIZES: [u16; 5] = [90, 100, 115, 130, 150];

impl Settings {
    /// The words of the program.
    pub fn catalog(&self) -> &'static Catalog {
        Catalog::shared(self.lang)
    }

    /// As the store keeps it: key and value.
    pub fn pairs(&self) -> [(&'static str, String); 3] {
        [
            ("trainee", self.trainee.clone()),
            ("text-percent", self.look.text_percent.to_string()),
            ("reduced-motion", self.look.reduced_motion.to_string()),
        ]
    }

    /// Takes a kept value; what isn't understood is left as it is.
    pub fn take(&mut self, key: &str, value: &str) {
        match key {
            "trainee" => value.clone_into(&mut self.trainee),
            "text-percent" => {
                if let Ok(percent) = value.parse::<u16>() {
                    self.look.text_percent = percent.clamp(90, 150);
                }
            }
            "reduced-motion" => self.look.reduced_motion = value == "true",
            _ => {}
        }
    }
}
