//! How are figures drawn? Inline SVG: bars with intervals, boxes over strips. Every figure in a drawing is also written in it.

use std::collections::BTreeMap;

use maud::{Markup, html};

use crate::report::page::{Bar, Bars, Strip, Strips};

/// Width of a drawing.
const WIDTH: f64 = 760.0;
/// Space for the axis above the rows.
const TOP: f64 = 32.0;

/// A coordinate, to a tenth.
fn at(place: f64) -> String {
    format!("{place:.1}")
}

fn frame(title: &str, height: f64, inside: &Markup) -> Markup {
    html! {
        svg xmlns="http://www.w3.org/2000/svg" viewBox={ "0 0 " (WIDTH) " " (height) } role="img" aria-label=(title) {
            (inside)
        }
    }
}

/// A line across the rows with its figure above.
fn grid(x: f64, bottom: f64, label: &str) -> Markup {
    html! {
        line.grid x1=(at(x)) x2=(at(x)) y1=(at(TOP - 8.0)) y2=(at(bottom)) {}
        text.axis x=(at(x)) y=(at(TOP - 14.0)) text-anchor="middle" { (label) }
    }
}

/// An interval with its ends.
fn whisker(low: f64, high: f64, y: f64) -> Markup {
    let (top, bottom) = (y - 4.0, y + 4.0);
    let path = format!("M{low:.1} {top:.1}V{bottom:.1}M{low:.1} {y:.1}H{high:.1}M{high:.1} {top:.1}V{bottom:.1}");
    html! { path.whisker d=(path) {} }
}

/// Deals that entered (bar), went on (its dark part), and the conversion with its interval on an axis of its own.
pub fn funnel(bars: &Bars) -> Markup {
    const ROW: f64 = 46.0;
    const BARS: (f64, f64) = (190.0, 220.0);
    const AXIS: (f64, f64) = (450.0, 290.0);
    let most = bars.bars.iter().filter_map(|bar| bar.counts).map(|(whole, _)| whole).max().unwrap_or(0).max(1);
    let long = |count: u32| f64::from(count) / f64::from(most) * BARS.1;
    let place = |share: f64| AXIS.0 + share * AXIS.1;
    let bottom = TOP + ROW * bars.bars.len() as f64;
    let row = |n: usize, bar: &Bar| {
        let y = TOP + ROW * n as f64;
        let (whole, part) = bar.counts.unwrap_or_default();
        html! {
            text.label x="0" y=(at(y + 13.0)) { (bar.label) }
            @if whole > 0 { rect.whole x=(at(BARS.0)) y=(at(y)) width=(at(long(whole))) height="16" {} }
            @if part > 0 { rect.part x=(at(BARS.0)) y=(at(y)) width=(at(long(part))) height="16" {} }
            text.small x=(at(BARS.0)) y=(at(y + 31.0)) { (bar.counts_text) }
            @if let Some([low, high]) = bar.range { (whisker(place(low), place(high), y + 8.0)) }
            @if let Some(share) = bar.value { (dot(place(share), y + 8.0, bar.is_weak)) }
            text.small x=(at(AXIS.0)) y=(at(y + 31.0)) { (bar.value_text) }
        }
    };
    let inside = html! {
        @for percent in [0_u8, 25, 50, 75, 100] {
            (grid(place(f64::from(percent) / 100.0), bottom, &format!("{percent}%")))
        }
        @for (n, bar) in bars.bars.iter().enumerate() { (row(n, bar)) }
    };
    frame(&bars.title, bottom + 4.0, &inside)
}

fn dot(x: f64, y: f64, is_weak: bool) -> Markup {
    html! { circle.dot.weak[is_weak] cx=(at(x)) cy=(at(y)) r="5" {} }
}

/// Mean levels as bars from 1 to 5, the middle half of the runs as an interval.
pub fn skills(bars: &Bars) -> Markup {
    const ROW: f64 = 40.0;
    const AXIS: (f64, f64) = (280.0, 410.0);
    let place = |level: f64| AXIS.0 + (level - 1.0) / 4.0 * AXIS.1;
    let bottom = TOP + ROW * bars.bars.len() as f64;
    let row = |n: usize, bar: &Bar| {
        let y = TOP + ROW * n as f64;
        html! {
            text.label x="0" y=(at(y + 11.0)) { (bar.label) }
            text.small x="0" y=(at(y + 27.0)) { (bar.counts_text) }
            @if let Some(level) = bar.value {
                @let long = (place(level) - AXIS.0).max(2.0);
                rect.part[!bar.is_weak].weak[bar.is_weak] x=(at(AXIS.0)) y=(at(y + 2.0)) width=(at(long)) height="16" {}
            }
            @if let Some([low, high]) = bar.range { (whisker(place(low), place(high), y + 24.0)) }
            text.label x=(at(WIDTH)) y=(at(y + 15.0)) text-anchor="end" { (bar.value_text) }
        }
    };
    let inside = html! {
        @for level in 1_u8..=5 { (grid(place(f64::from(level)), bottom, &level.to_string())) }
        @for (n, bar) in bars.bars.iter().enumerate() { (row(n, bar)) }
    };
    frame(&bars.title, bottom, &inside)
}

/// Boxes (middle half, median, mean) over one tick for each day on which deals ended, taller where there were more.
pub fn lengths(strips: &Strips) -> Markup {
    const ROW: f64 = 66.0;
    const AXIS: (f64, f64) = (190.0, 540.0);
    let longest = strips.strips.iter().filter_map(|strip| strip.days.last()).max().map_or(0, |&days| u64::from(days));
    let step = step(longest);
    let end = longest.div_ceil(step).max(1) * step;
    let place = |days: f64| AXIS.0 + days / end as f64 * AXIS.1;
    let bottom = TOP + ROW * strips.strips.len() as f64;
    let row = |n: usize, strip: &Strip| {
        let y = TOP + ROW * n as f64;
        let spread = &strip.spread;
        html! {
            text.label x="0" y=(at(y + 15.0)) { (strip.label) }
            text.small x="0" y=(at(y + 31.0)) { (strip.text) }
            @if let Some((low, high)) = spread.p25.zip(spread.p75) {
                rect.box x=(at(place(low))) y=(at(y + 4.0)) width=(at((place(high) - place(low)).max(1.0))) height="18" {}
            }
            @if let Some(median) = spread.median {
                line.median x1=(at(place(median))) x2=(at(place(median))) y1=(at(y + 4.0)) y2=(at(y + 22.0)) {}
            }
            @if let Some(mean) = spread.mean { circle.mean cx=(at(place(mean))) cy=(at(y + 13.0)) r="4" {} }
            (ticks(&strip.days, y + 46.0, place))
        }
    };
    let inside = html! {
        @for days in (0..=end).step_by(step as usize) { (grid(place(days as f64), bottom, &days.to_string())) }
        @for (n, strip) in strips.strips.iter().enumerate() { (row(n, strip)) }
        text.axis x=(at(AXIS.0 + AXIS.1)) y=(at(bottom + 14.0)) text-anchor="end" { (strips.axis) }
    };
    frame(&strips.title, bottom + 20.0, &inside)
}

fn ticks(days: &[u32], foot: f64, place: impl Fn(f64) -> f64) -> Markup {
    let mut counts: BTreeMap<u32, u32> = BTreeMap::new();
    for &day in days {
        *counts.entry(day).or_default() += 1;
    }
    let most = f64::from(counts.values().copied().max().unwrap_or(1));
    let mut path = String::new();
    for (day, count) in counts {
        let tall = 4.0 + 12.0 * f64::from(count) / most;
        path.push_str(&format!("M{:.1} {foot:.1}v-{tall:.1}", place(f64::from(day))));
    }
    html! { @if !path.is_empty() { path.tick d=(path) {} } }
}

/// A round step that makes at most eight parts: 1, 2 or 5 times a power of ten.
fn step(longest: u64) -> u64 {
    let mut ten = 1;
    loop {
        if let Some(step) = [ten, 2 * ten, 5 * ten].into_iter().find(|&step| longest.div_ceil(step) <= 8) {
            return step;
        }
        ten *= 10;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_axis_has_round_steps_and_few_of_them() {
        assert_eq!([0, 8, 9, 40, 41, 137, 700].map(step), [1, 1, 2, 5, 10, 20, 100]);
        assert_eq!(step(u64::from(u32::MAX)), 1_000_000_000);
    }
}
