//! What could be said instead? The alternatives of a decision in words, with their odds and what they would cost.

use super::Mark;
use crate::game::run::{Play, Words};
use crate::game::view::leads::touch_words;
use crate::practice::analysis::label::{BLUNDER, INACCURACY, MISTAKE};
use crate::practice::analysis::{Decision, Permille, Reply};
use crate::report::analysis::{percent, points};
use crate::sim::event::Event;
use crate::sim::{Intent, Known};
use crate::text::{Arg, Catalog, number};

/// How far the expected behaviour score of the best reply must fall behind the next one's to be told: tenths of a point.
const CLEARLY: u16 = 50;

/// An alternative in words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReplyView {
    /// What it is.
    pub intent: Intent,
    /// What it says.
    pub words: String,
    /// Odds, thousandths.
    pub odds: Permille,
    /// "67%".
    pub percent: String,
    /// Expected behaviour score.
    pub behaviour: String,
    /// It was chosen.
    pub is_chosen: bool,
    /// It is the best.
    pub is_best: bool,
    /// It stood in the list; else only among all moves.
    pub is_listed: bool,
    /// What choosing it would cost, in words.
    pub cost: String,
    /// What that would be called.
    pub mark: Option<Mark>,
}

/// What a loss would be called.
fn mark_of(lost: Permille) -> Option<Mark> {
    match lost {
        lost if lost >= BLUNDER => Some(Mark::Blunder),
        lost if lost >= MISTAKE => Some(Mark::Mistake),
        lost if lost >= INACCURACY => Some(Mark::Inaccuracy),
        _ => None,
    }
}

/// What was said in a turn, word for word.
fn said(play: &Play, words: &Words<'_>, turn: u16) -> Option<String> {
    let played = usize::from(turn).checked_sub(1).and_then(|place| play.turns.get(place))?;
    let said = played.record.events.iter().filter_map(|event| match event {
        Event::Said { line } => Some(words.voice.line(&played.after, *line)),
        _ => None,
    });
    let said: Vec<String> = said.collect();
    (!said.is_empty()).then(|| said.join(" "))
}

pub(super) fn replies(play: &Play, words: &Words<'_>, known: &Known, decision: &Decision) -> Vec<ReplyView> {
    let lang = words.catalog.lang();
    let best = decision.offered.iter().find(|reply| reply.intent == decision.best).map_or(0, |reply| reply.odds);
    let mut replies: Vec<ReplyView> = decision
        .offered
        .iter()
        .map(|reply| {
            let is_best = reply.intent == decision.best;
            let lost = best - reply.odds;
            let cost = if is_best || points(lost) <= 0 {
                words.catalog.get("ui-analysis-no-cost")
            } else {
                words.catalog.with("ui-analysis-cost", &[("points", points(lost).into())])
            };
            ReplyView {
                intent: reply.intent,
                words: said(play, words, decision.turn)
                    .filter(|_| reply.intent == decision.chosen)
                    .or_else(|| touch_words(words, known, reply.intent))
                    .unwrap_or_else(|| words.voice.choice(known, words.seed, reply.intent)),
                odds: reply.odds,
                percent: percent(reply.odds, lang),
                behaviour: number(i64::from((reply.behaviour + 5) / 10), lang),
                is_chosen: reply.intent == decision.chosen,
                is_best,
                is_listed: reply.listed,
                cost,
                mark: mark_of(lost).filter(|_| !is_best),
            }
        })
        .collect();
    // Two that are level stand as the analysis ranks them: the best first.
    replies.sort_by_key(|reply| (!reply.is_best, std::cmp::Reverse(reply.odds)));
    replies
}

/// That the best reply by odds is the worse way of selling than the next one, where it clearly is: nobody is to be puzzled by a
/// discount that comes out best.
pub(super) fn trade(catalog: &Catalog, decision: &Decision) -> Option<String> {
    let best = decision.offered.iter().find(|reply| reply.intent == decision.best)?;
    let others = decision.offered.iter().filter(|reply| reply.intent != decision.best);
    // The first of those that are level, as they are listed.
    let next = others.rev().max_by_key(|reply| reply.odds)?;
    let score = |reply: &Reply| number(i64::from((reply.behaviour + 5) / 10), catalog.lang());
    let args = [("best", Arg::from(score(best))), ("next", Arg::from(score(next)))];
    (best.behaviour.saturating_add(CLEARLY) <= next.behaviour).then(|| catalog.with("ui-analysis-trade", &args))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::practice::analysis::Label;
    use crate::scenario::words::{EndCause, Stage};
    use crate::text::Lang;

    /// The best reply is the first; `behaviour` of it and of the next one.
    fn decision(behaviour: [u16; 2]) -> Decision {
        let intents = [Intent::AdvanceDay, Intent::Disqualify { reason: EndCause::NoNeed }];
        let reply = |place: usize, odds| Reply {
            intent: intents[place],
            odds,
            se: 10,
            behaviour: behaviour[place],
            listed: true,
        };
        Decision {
            turn: 1,
            stage: Stage::Closing,
            skill: None,
            worlds: 64,
            approximate: false,
            odds_before: 900,
            odds_after: 900,
            offered: vec![reply(0, 960), reply(1, 900)],
            chosen: intents[1],
            best: intents[0],
            loss: 60,
            loss_se: 10,
            label: Label::Inaccuracy,
            reasons: Vec::new(),
            moved: Vec::new(),
            rollouts: 128,
        }
    }

    #[test]
    fn a_best_reply_that_is_the_worse_way_of_selling_is_told() {
        for &lang in Lang::ALL {
            let catalog = Catalog::shared(lang);
            let said = trade(catalog, &decision([610, 740])).expect("a sentence");
            assert!(said.contains("61") && said.contains("74"), "{said}");
            assert_eq!(trade(catalog, &decision([700, 740])), None, "that isn't clear enough");
            assert_eq!(trade(catalog, &decision([740, 610])), None);
        }
    }
}
