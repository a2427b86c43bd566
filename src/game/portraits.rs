//! What does a person look like now? Pictures from the binary, decoded once, by person and mood, and the places they stand in.

use std::collections::BTreeMap;

use bevy::prelude::Resource;
use bevy_egui::egui::{ColorImage, Context, TextureHandle, TextureId, TextureOptions};
use include_dir::{Dir, include_dir};

use crate::scenario::words::Mood;

static PORTRAITS: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/assets/portraits");
static BACKDROPS: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/assets/backdrops");

/// Pixels of a small face's side.
const SMALL: u32 = 160;

/// Every picture that was asked for so far, as a texture.
#[derive(Resource, Default)]
pub struct Pictures {
    loaded: BTreeMap<String, Option<TextureHandle>>,
}

impl Pictures {
    /// A person's face in a mood; `None`: there is no picture of them.
    pub fn face(&mut self, ctx: &Context, person: &str, mood: Mood) -> Option<TextureId> {
        let path = format!("{person}/{}.png", mood.word().to_lowercase());
        self.texture(ctx, &PORTRAITS, "portrait", &path, None)
    }

    /// The same face for a small frame: made smaller with care, so that its lines stay smooth.
    pub fn small_face(&mut self, ctx: &Context, person: &str, mood: Mood) -> Option<TextureId> {
        let path = format!("{person}/{}.png", mood.word().to_lowercase());
        self.texture(ctx, &PORTRAITS, "small-portrait", &path, Some(SMALL))
    }

    /// A place.
    pub fn backdrop(&mut self, ctx: &Context, name: &str) -> Option<TextureId> {
        self.texture(ctx, &BACKDROPS, "backdrop", &format!("{name}.png"), None)
    }

    fn texture(
        &mut self,
        ctx: &Context,
        dir: &Dir<'_>,
        kind: &str,
        path: &str,
        side: Option<u32>,
    ) -> Option<TextureId> {
        let name = format!("{kind}/{path}");
        let entry = self.loaded.entry(name.clone()).or_insert_with(|| {
            let bytes = dir.get_file(path)?.contents();
            match decode(bytes, side) {
                Ok(image) => Some(ctx.load_texture(name, image, TextureOptions::LINEAR)),
                Err(error) => {
                    tracing::warn!(path, %error, "a picture can't be read");
                    None
                }
            }
        });
        entry.as_ref().map(TextureHandle::id)
    }
}

fn decode(bytes: &[u8], side: Option<u32>) -> Result<ColorImage, image::ImageError> {
    let mut image = image::load_from_memory_with_format(bytes, image::ImageFormat::Png)?.into_rgba8();
    if let Some(side) = side {
        image = image::imageops::resize(&image, side, side, image::imageops::FilterType::Lanczos3);
    }
    let size = [image.width() as usize, image.height() as usize];
    Ok(ColorImage::from_rgba_unmultiplied(size, image.as_raw()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_person_has_a_face_for_every_mood() {
        for person in PORTRAITS.dirs() {
            for mood in Mood::ALL {
                let path = person.path().join(format!("{}.png", mood.word().to_lowercase()));
                let file = PORTRAITS.get_file(&path);
                assert!(file.is_some_and(|file| decode(file.contents(), None).is_ok()), "{}", path.display());
            }
        }
    }
}
