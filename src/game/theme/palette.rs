//! Which colours are there, and what does each mean? (mockups/README.md)

use bevy_egui::egui::Color32;

/// The ground of every screen.
pub const PAPER: Color32 = Color32::from_rgb(0xF5, 0xF2, 0xEC);
/// The bar on top.
pub const BAR: Color32 = Color32::from_rgb(0xFB, 0xF9, 0xF5);
/// Cards.
pub const CARD: Color32 = Color32::WHITE;
/// Hairlines.
pub const LINE: Color32 = Color32::from_rgb(0xE2, 0xDC, 0xD1);
/// The edge of a box that can be ticked; 3.2 to 1 on a card.
pub const OUTLINE: Color32 = Color32::from_rgb(0x96, 0x8E, 0x80);
/// What is still to come on a track, empty bars.
pub const FAINT: Color32 = Color32::from_rgb(0xED, 0xE8, 0xDF);
/// Text.
pub const INK: Color32 = Color32::from_rgb(0x20, 0x24, 0x2E);
/// Notes and labels; 5.6 to 1 on a card.
pub const SOFT: Color32 = Color32::from_rgb(0x5F, 0x64, 0x70);
/// "Act here".
pub const ACCENT: Color32 = Color32::from_rgb(0x2B, 0x5C, 0x8A);
/// The accent under the pointer.
pub const ACCENT_DEEP: Color32 = Color32::from_rgb(0x21, 0x4A, 0x71);
/// Stages that are done, bars beside the one that counts.
pub const ACCENT_PALE: Color32 = Color32::from_rgb(0x9F, 0xBA, 0xD2);
/// A tint of the accent: the trainee's words, what is chosen.
pub const TINT: Color32 = Color32::from_rgb(0xE4, 0xED, 0xF5);
/// Right.
pub const GOOD: Color32 = Color32::from_rgb(0x2F, 0x7D, 0x5B);
/// Take care; as text on a card use [`WARN_INK`].
pub const WARN: Color32 = Color32::from_rgb(0xC2, 0x85, 0x1A);
/// `WARN` dark enough to read.
pub const WARN_INK: Color32 = Color32::from_rgb(0x8A, 0x5C, 0x0B);
/// Wrong.
pub const BAD: Color32 = Color32::from_rgb(0xB5, 0x45, 0x3A);
/// A tint of `BAD`.
pub const BAD_TINT: Color32 = Color32::from_rgb(0xF6, 0xDF, 0xDB);
/// A tint of `GOOD`.
pub const GOOD_TINT: Color32 = Color32::from_rgb(0xDD, 0xEE, 0xE5);
/// A warm ground: today's card.
pub const WARM: Color32 = Color32::from_rgb(0xF0, 0xE4, 0xD2);
/// The warm ground, paler.
pub const WARM_PALE: Color32 = Color32::from_rgb(0xFB, 0xF6, 0xEB);
/// A beat's note, a key cap.
pub const CREAM: Color32 = Color32::from_rgb(0xFB, 0xF9, 0xF4);
