//! What are the members of the closed lists called, and what does a rule say? Keys are `<list>-<member>`, in lower case with
//! dashes: `stage-first-contact`, `refusal-no-slot`, `move-m16`, `rule-m16-miss`.

use super::catalog::Catalog;
use crate::scenario::raw::{Family, Meter};
use crate::scenario::words::*;
use crate::sim::summary::StageOutcome;
use crate::sim::{Refusal, Rule, Sureness};

/// What a debrief says about a rule that fired.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RuleText {
    /// What happened and what it did in this prospect's mind.
    pub what: String,
    /// Why that is so in selling.
    pub why: String,
    /// What helps instead; only for rules that speak against what was done.
    pub better: Option<String>,
}

/// Turns a word of a closed list into the end of its key: `StatusQuo` into `status-quo`, `M16.miss` into `m16-miss`.
fn dashed(word: &str) -> String {
    let mut key = String::with_capacity(word.len() + 4);
    for c in word.chars() {
        if c == '.' {
            key.push('-');
            continue;
        }
        if c.is_uppercase() && !key.is_empty() && !key.ends_with('-') {
            key.push('-');
        }
        key.extend(c.to_lowercase());
    }
    key
}

fn key(list: &str, member: &str) -> String {
    format!("{list}-{}", dashed(member))
}

/// Declares the lists that a person may see: method, type, start of the key.
macro_rules! lists {
    ($($method:ident $list:ty, $start:literal, $doc:literal;)+) => {
        impl Catalog {
            $(#[doc = $doc]
            pub fn $method(&self, member: $list) -> String {
                self.get(&key($start, member.word()))
            })+
        }

        /// The keys of every member of every list.
        #[cfg(test)]
        pub(super) fn keys_of_lists() -> Vec<String> {
            let mut keys = Vec::new();
            $(keys.extend(<$list>::ALL.iter().map(|member| key($start, member.word())));)+
            keys
        }
    };
}

lists! {
    stage Stage, "stage", "A stage.";
    outcome Outcome, "outcome", "How a run ended.";
    stage_outcome StageOutcome, "stage-outcome", "How a stage was left.";
    right_end RightEnd, "right-end", "How a run should end.";
    end_cause EndCause, "end-cause", "The hidden condition behind the right end, as a reason for handing over or closing.";
    move_name Move, "move", "A move; the pack's own name, where there is one, goes before it ([`Voice::move_name`](super::Voice::move_name)).";
    family Family, "family", "A group of moves.";
    manner Manner, "manner", "How a move is made.";
    reaction Reaction, "reaction", "What the prospect did.";
    mood Mood, "mood", "A face.";
    tell Tell, "tell", "What a tell gave away.";
    meter Meter, "meter", "A hidden variable.";
    channel Channel, "channel", "A way to reach a person.";
    touch_result TouchResult, "touch-result", "What a first contact brought.";
    opening_kind OpeningKind, "opening-kind", "What a message opened with; for the debrief.";
    substance_kind SubstanceKind, "substance-kind", "What a message offered; for the debrief.";
    ask_kind AskKind, "ask-kind", "What a message asked for.";
    source Source, "source", "Where leads come from.";
    field Field, "field", "What can be asked in qualification.";
    card_field CardField, "card-field", "A field of the card.";
    style Style, "style", "How a person likes to deal.";
    authority Authority, "authority", "What a person decides: a verb, which needs no gender in Polish.";
    category Category, "category", "A family of objections.";
    cause_kind CauseKind, "cause-kind", "How deep a cause lies.";
    trigger Trigger, "trigger", "What brought an objection up.";
    terms_kind TermsKind, "terms-kind", "A way to pay or to leave.";
    norm Norm, "norm", "A norm of the prospect's world.";
    skill Skill, "skill", "A skill.";
    mode Mode, "mode", "What one sits down to.";
    inherited_card Card, "card", "How full the inherited card is.";
    segment Segment, "segment", "How large a sale is.";
    gender Gender, "gender", "A form of address.";
    refusal Refusal, "refusal", "Why something can't be done now, in a sentence that helps.";
}

impl Catalog {
    /// How sure a hunch is.
    pub fn sureness(&self, sureness: Sureness) -> String {
        self.get(match sureness {
            Sureness::Low => "sureness-low",
            Sureness::Medium => "sureness-medium",
            Sureness::High => "sureness-high",
        })
    }

    /// How hard a scenario is, as bots measured it: the word of its band (`Easy`, `Medium`, `Hard`) and the right ends of the
    /// average bot in thousandths; none where nobody measured it.
    pub fn difficulty(&self, measured: Option<(&str, i16)>) -> String {
        let Some((band, right)) = measured else { return self.get("difficulty-none") };
        let band = self.get(match band {
            "Easy" => "difficulty-easy",
            "Medium" => "difficulty-medium",
            _ => "difficulty-hard",
        });
        let percent = (i64::from(right) + 5) / 10;
        self.with("difficulty-measured", &[("band", band.into()), ("percent", percent.into())])
    }

    /// What the debrief says about a rule.
    pub fn rule(&self, rule: Rule) -> RuleText {
        let key = key("rule", rule.id());
        RuleText {
            what: self.get(&key),
            why: self.attribute(&key, "why").unwrap_or_default(),
            better: self.attribute(&key, "better"),
        }
    }
}

/// The key of a rule.
#[cfg(test)]
pub(super) fn key_of_rule(rule: Rule) -> String {
    key("rule", rule.id())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_become_keys() {
        assert_eq!(key("stage", "FirstContact"), "stage-first-contact");
        assert_eq!(key("skill", "S9p"), "skill-s9p");
        assert_eq!(key("rule", "M16.miss"), "rule-m16-miss");
        assert_eq!(key("rule", "C1"), "rule-c1");
    }
}
