//! S4 Listening and rapport: who talked, and was it heard? Judged for each talk of four turns or more, each exchange of two mails.

use super::Shown;
use crate::scenario::cast::Cast;
use crate::scenario::words::Channel;
use crate::sim::rule::Rule;
use crate::sim::state::State;

/// L1 argued, or talked past 70 %; L2 no listening at all; L3 acknowledged or paraphrased; L4 read a feeling or paused; L5 and
/// they told what they hadn't meant to.
pub(super) fn level(_: &Cast, state: &State) -> Option<Shown> {
    let talk = &state.known.talk;
    let written = talk.channel == Channel::Email;
    if talk.turns < if written { 2 } else { 4 } {
        return None;
    }
    let fired = &state.mind.fired;
    let here = |rule: Rule| fired.has(rule) && fired.turn(rule) > talk.began;
    for rule in [Rule::M19, Rule::M13False, Rule::TalkShare] {
        if here(rule) {
            return Some((1, rule));
        }
    }
    let deep = here(Rule::M12) || here(Rule::M10);
    let plain = here(Rule::M11) || here(Rule::M13) || here(Rule::M8);
    if here(Rule::Disclosed) && (deep || plain) {
        return Some((5, Rule::Disclosed));
    }
    if deep && plain {
        return Some((4, if here(Rule::M12) { Rule::M12 } else { Rule::M10 }));
    }
    if here(Rule::M13) && here(Rule::M8) {
        return Some((4, Rule::M13));
    }
    if deep || plain {
        let rule = [Rule::M13, Rule::M12, Rule::M8, Rule::M10, Rule::M11].into_iter().find(|&r| here(r));
        return Some((3, rule.unwrap_or(Rule::M11)));
    }
    if here(Rule::M11Empty) {
        return Some((2, Rule::M11Empty));
    }
    Some((2, Rule::TalkShare))
}
