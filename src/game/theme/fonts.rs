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

/// egui's own fonts behind Inter, so that no sign is ever missing.
pub(crate) fn definitions() -> FontDefinitions {
    let mut fonts = FontDefinitions::default();
    let behind: Vec<String> = fonts.families.get(&FontFamily::Proportional).cloned().unwrap_or_default();
    for (name, bytes) in CUTS {
        fonts.font_data.insert(format!("inter-{name}"), Arc::new(FontData::from_static(bytes)));
        let mut family = vec![format!("inter-{name}")];
        family.extend(behind.iter().cloned());
        fonts.families.insert(cut(name), family);
    }
    if let Some(family) = fonts.families.get_mut(&FontFamily::Proportional) {
        family.insert(0, "inter-regular".to_owned());
    }
    fonts
}
