//! How does a talk end? The card is filled in: what was learnt, what was agreed; it is filed or left lying.

use bevy_egui::egui::Ui;

use super::palette::ask_ui;
use crate::game::view::TalkView;
use crate::sim::Intent;
use crate::text::Catalog;

/// What was decided.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum WrapAct {
    /// The talk ends.
    End(Intent),
    /// It goes on.
    Stay,
}

/// The card. `may_stay`: the talk can still go on.
pub fn wrap_ui(ui: &Ui, catalog: &Catalog, talk: &TalkView, may_stay: bool) -> Option<WrapAct> {
    let mut lines = Vec::new();
    if talk.learnt.is_empty() {
        lines.push(catalog.get("ui-wrap-nothing"));
    } else {
        lines.push(catalog.get("ui-wrap-learnt"));
        lines.extend(talk.learnt.iter().map(|fact| format!("•  {fact}")));
    }
    lines.push(if talk.agreed.is_empty() { catalog.get("ui-wrap-no-step") } else { talk.agreed.clone() });
    if !talk.learnt.is_empty() {
        lines.push(catalog.get("ui-wrap-note"));
    }
    let mut rows = vec![("1".to_owned(), catalog.get("ui-wrap-file")), ("2".to_owned(), catalog.get("ui-wrap-leave"))];
    if may_stay {
        rows.push(("3".to_owned(), catalog.get("ui-wrap-stay")));
    }
    let title = catalog.get(if may_stay { "ui-wrap-title-end" } else { "ui-wrap-title" });
    ask_ui(ui, "wrap", &title, &lines, &rows).map(|place| match place {
        0 => WrapAct::End(Intent::EndMeeting { note: true }),
        1 => WrapAct::End(Intent::EndMeeting { note: false }),
        _ => WrapAct::Stay,
    })
}
