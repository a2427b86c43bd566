//! Which rules can fire, what are they called in logs and debriefs, and which house rules (R1–R100) do they let a trainee feel?
//!
//! Four kinds: M (moves), C (couplings), G (gates), D (decisions). The words of a rule stand in the language files under
//! `rule-<id>`, with dots turned into dashes and in lower case (`M16.miss` → `rule-m16-miss`).

/// Declares the rules: member, id, tone (1 good, 0 neutral, -1 bad), house rules.
macro_rules! rules {
    ($($member:ident $id:literal $tone:literal [$($r:literal),*] $doc:literal;)+) => {
        /// A rule of the engine.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[repr(u8)]
        pub enum Rule { $(#[doc = $doc] $member),+ }

        impl Rule {
            /// All rules, in order.
            pub const ALL: &'static [Self] = &[$(Self::$member),+];
            /// How many there are.
            pub const COUNT: usize = Self::ALL.len();

            /// The id as logs and debriefs write it.
            pub fn id(self) -> &'static str { match self { $(Self::$member => $id),+ } }

            /// Whether it speaks for (1) or against (-1) what was done.
            pub fn tone(self) -> i8 { match self { $(Self::$member => $tone),+ } }

            /// The house rules it lets one feel (domain.md section 1).
            pub fn teaches(self) -> &'static [u8] { match self { $(Self::$member => &[$($r),*]),+ } }
        }
    };
}

rules! {
    M1 "M1" 1 [28, 33] "A curious question on a true fact opens.";
    M1Generic "M1.generic" 0 [28] "An opener that could be for anybody.";
    M1Wrong "M1.wrong" -1 [29] "A wrong or prying fact.";
    M2 "M2" 0 [32] "Material that was asked for, late enough.";
    M2Early "M2.early" -1 [32] "A brochure instead of a talk.";
    M2More "M2.more" -1 [49] "One more document for somebody who is afraid.";
    M3 "M3" 1 [53] "Time, aim and a free no, said at the start.";
    M3Late "M3.late" 0 [6] "An agenda in the middle of the talk.";
    M4 "M4" 0 [34] "A situation question.";
    M4Many "M4.many" -1 [36] "One situation question too many.";
    M4Known "M4.known" -1 [22] "Asked for what could have been looked up.";
    M5 "M5" 1 [36] "A problem question.";
    M6 "M6" 1 [36] "What the problem leads to.";
    M6Early "M6.early" -1 [36] "Consequences of a problem nobody has named.";
    M6Fear "M6.fear" -1 [49] "Consequences for somebody who is afraid already.";
    M7 "M7" 1 [36] "What a solution would be worth, in their words.";
    M7Safe "M7.safe" 1 [36, 49] "The payoff instead of consequences, for somebody who is afraid.";
    M7Early "M7.early" -1 [39] "The payoff before the problem.";
    M8 "M8" 1 [48, 76] "Followed up on what was just said.";
    M9 "M9" 1 [34] "A qualification question with a straight answer.";
    M9Evasive "M9.evasive" 0 [34] "A qualification question before there was trust.";
    M9Early "M9.early" -1 [34] "Money in the first minute.";
    M10 "M10" 1 [48] "A pause that let them go on.";
    M10Price "M10.price" 1 [48] "Silence after one's own price.";
    M10Twice "M10.twice" -1 [48] "A second silence in a row.";
    M11 "M11" 1 [48] "Acknowledged before going on.";
    M11Empty "M11.empty" 0 [48] "The third acknowledgement without a step forward.";
    M12 "M12" 1 [48] "Put the feeling into words, and it was the right one.";
    M12Wrong "M12.wrong" -1 [48] "A label that didn't fit.";
    M13 "M13" 1 [48] "Said back what was meant.";
    M13False "M13.false" -1 [48] "Said back something else.";
    M14 "M14" 1 [49] "Explored before answering.";
    M14Why "M14.why" -1 [49] "Why, to somebody who is tense.";
    M14Cold "M14.cold" 0 [48] "Explored without having listened first.";
    M14Told "M14.told" -1 [48] "Asked for what had been told.";
    M15 "M15" 1 [49] "Isolated what was left.";
    M15Early "M15.early" -1 [49] "Pinned the wrong concern.";
    M16 "M16" 1 [49, 46] "The right answer to the true cause.";
    M16Early "M16.early" 0 [49] "A right answer by luck: the cause wasn't known.";
    M16Miss "M16.miss" -1 [49, 46] "An answer to a cause that isn't there.";
    M16Bluff "M16.bluff" -1 [65] "Claimed what isn't known to be true.";
    M17 "M17" 1 [50] "Asked whether it is settled, and it was.";
    M17Missing "M17.missing" 0 [50] "Asked, and heard what is missing.";
    M17False "M17.false" -1 [50] "A yes that wasn't meant.";
    M18 "M18" 0 [48] "Peers felt the same.";
    M18Canned "M18.canned" -1 [48] "Feel, felt, found: it sounded canned.";
    M19 "M19" -1 [48] "Argued.";
    M19Facts "M19.facts" 0 [48] "Disagreed with data that both knew.";
    M20 "M20" -1 [36, 40] "Features without a need behind them.";
    M20Linked "M20.linked" 0 [40] "Features that touched a stated need.";
    M21 "M21" 1 [5, 40, 42] "A benefit for a need they had stated.";
    M21Implied "M21.implied" 0 [40] "A benefit for a need they had only hinted at.";
    M21Unlinked "M21.unlinked" -1 [5, 39] "A benefit nobody had asked for.";
    M22 "M22" 1 [43] "A view of things that was new to them.";
    M22Off "M22.off" -1 [43] "An insight beside the point.";
    M23 "M23" 1 [44] "A story like theirs.";
    M23Miss "M23.miss" -1 [44] "A story about somebody else's trouble.";
    M24 "M24" 1 [42] "Worth, in their own numbers.";
    M24Invented "M24.invented" -1 [42] "Worth, in made-up numbers.";
    M25 "M25" 1 [52] "Said the price and stopped.";
    M25Early "M25.early" -1 [46] "The price before the worth.";
    M26 "M26" -1 [55, 46] "A discount for nothing.";
    M27 "M27" 1 [46] "Gave, and got something for it.";
    M27Growing "M27.growing" -1 [46] "Each concession larger than the last.";
    M28 "M28" 1 [55] "An extra, late and tied to a worry.";
    M28Early "M28.early" -1 [55] "An extra nobody had asked for yet.";
    M28Norm "M28.norm" -1 [31, 55] "An extra where gifts aren't allowed.";
    M29 "M29" 1 [49] "Took risk off, with criterion, date and decider.";
    M29Loose "M29.loose" -1 [49] "A pilot without criterion, date or decider.";
    M29Comfort "M29.comfort" -1 [49] "Comfort for somebody who isn't afraid.";
    M29Alone "M29.alone" -1 [49, 35] "A pilot that nobody inside stands for.";
    M30 "M30" 1 [87] "Recommended one thing.";
    M30Early "M30.early" -1 [39] "A recommendation before the needs were known.";
    M31 "M31" 1 [49] "What waiting costs, honestly.";
    M31Fear "M31.fear" -1 [49] "Urgency for somebody who is afraid.";
    M31Fake "M31.fake" -1 [49] "A deadline that doesn't exist.";
    M32 "M32" 1 [9] "Checked how far they are.";
    M32Often "M32.often" -1 [9] "Checked again and again.";
    M33 "M33" 1 [6, 18] "A concrete next step, agreed.";
    M33Early "M33.early" -1 [9, 6] "Asked for a step they weren't ready for.";
    M34 "M34" 0 [51] "A push where it was only a push.";
    M34Pressure "M34.pressure" -1 [51] "Pressure.";
    M35 "M35" 1 [53] "Mapped what is left to do and who must sign.";
    M35Long "M35.long" -1 [53] "A plan with too many steps.";
    M36 "M36" 1 [35] "Reached the next person, with consent.";
    M36Bypass "M36.bypass" -1 [35] "Went past the contact.";
    M37 "M37" 1 [35] "Gave the contact a case to carry upstairs.";
    M37Thin "M37.thin" 0 [35] "A case without figures.";
    M39 "M39" 1 [10] "Wrote down facts, next step and date.";
    M39None "M39.none" -1 [10] "Left without a note.";
    M39Reason "M39.reason" 1 [10] "Filed the true reason.";
    M39Wrong "M39.wrong" 0 [10] "Filed another reason than the true one.";
    M40 "M40" 1 [58, 60] "A check-in with content.";
    M40Empty "M40.empty" -1 [57] "Just checking in.";
    M41 "M41" 1 [59] "Asked for a referral when a result had been named.";
    M41Vague "M41.vague" 0 [59] "Asked for anybody, for anything.";
    M41Early "M41.early" -1 [59] "Asked for a referral before there was a result.";
    M42 "M42" 1 [56] "Kept a promise.";
    M42Broken "M42.broken" -1 [56] "Broke a promise.";
    Disclosed "C1" 1 [48, 49] "The true cause was told.";
    Phantom "C2" -1 [49, 45] "A concern that was only quieted came back.";
    Unconfirmed "C3" -1 [50] "An answer that wasn't confirmed wore off.";
    Options "C4" -1 [87] "More options, more fear.";
    Idle "C5" -1 [25] "Idle weeks wore momentum off.";
    Relay "C6" -1 [35] "Passed on through somebody else: days and content lost.";
    Objection "C7" 0 [45, 46] "An objection surfaced.";
    LastDoubt "C8" 0 [51] "The doubt before signing.";
    Interrogation "C9" -1 [36] "Question upon question, nothing given.";
    TalkShare "C10" -1 [36, 48] "The rep talked too much.";
    Lecture "C11" -1 [42] "Attention went after the second pitch.";
    Lingering "C12" -1 [50] "Stayed on after everything was settled.";
    Misfit "C13" -1 [6, 9] "The right thing at the wrong stage.";
    Faded "C14" -1 [10] "Facts nobody wrote down faded.";
    NormBroken "C15" -1 [31] "Broke a norm of their world.";
    ChannelMatch "C16" 1 [30] "The channel they like.";
    ChannelMiss "C17" -1 [30] "A channel they don't like.";
    SourceTrust "C18" 0 [20, 21] "What the lead source brought.";
    Researched "C19" 1 [22] "Looked up before the first contact.";
    Personal "C20" 1 [29] "A message that only they could get.";
    WrongLead "C21" -1 [22, 19] "A lead that wasn't one.";
    Worn "C22" -1 [30] "The same touch once more.";
    FoundOut "C23" -1 [65] "What had been made up was found out.";
    Event "C24" 0 [19] "Something changed on their side.";
    Undiagnosed "C25" -1 [5, 39] "Worth can't grow past the need.";
    Incomplete "C27" -1 [52] "The offer lacked something, and days went.";
    OverBudget "C28" -1 [41] "More than the budget holds.";
    Prepared "C29" 1 [47] "An answer prepared before the talk.";
    Decay "C30" -1 [56] "Nobody called after the signature.";
    TooOften "C31" -1 [57] "Too many calls without content.";
    Remorse "C32" -1 [54] "Doubts after the signature.";
    LateRival "C33" -1 [19] "The rival came up late.";
    ThinHandOver "C34" -1 [10, 54] "Delivery started without what had been agreed.";
    HandOver "C35" 1 [10, 54, 58] "Delivery knew everything.";
    Attendees "C36" 1 [43] "Everybody in the room was spoken to.";
    Complete "C37" 1 [52] "An offer with price, terms, scope and date.";
    Slots "C38" 0 [30] "They named a slot.";
    Harder "C39" -1 [55, 46] "A discount taught them to ask for more.";
    Parked "C40" 0 [50] "An objection was left open until a date.";
    InWriting "C41" 0 [30, 49] "It wasn't put in writing.";
    Forwarded "C42" 0 [30, 35] "What was written went round the house.";
    LooseHandOff "C43" -1 [10, 38] "Right to stop, but reason, topic, date or way doesn't fit.";
    Beside "C44" -1 [48, 49] "An answer to something else than what they had told.";
    SaidAgain "C45" -1 [87] "Said again in the same talk.";
    Stage1 "G1" 1 [18, 19] "A lead was taken up.";
    Stage2 "G2" 1 [18] "A slot was given.";
    Stage3 "G3" 1 [18, 37] "They want to see a solution.";
    Stage4 "G4" 1 [18] "They take an offer with a date.";
    Stage5 "G5" 1 [18, 50] "Nothing is open.";
    Stage6 "G6" 1 [18] "Signed.";
    Stage7 "G7" 1 [18, 58] "The ninety-day review.";
    Forced "G8" -1 [7, 1] "A gate was forced: a yes out of politeness.";
    Debt "G9" -1 [1, 7] "What was skipped came back.";
    Thin "G10" -1 [34, 37, 1] "Went on with a thin card.";
    Signed "D1" 1 [51] "The signer said yes.";
    NotYet "D2" 0 [51] "Not enough speaks for it yet.";
    UnknownSigner "D3" -1 [35, 53] "Somebody must sign whom nobody has met.";
    NoDecision "D4" -1 [53] "It stalled until nobody decided.";
    StatusQuo "D5" -1 [36] "Everything stays as it is.";
    Rival "D6" -1 [19] "They went with somebody else.";
    RightHandOff "D7" 1 [38, 25, 19] "Handed to marketing, rightly and with a reason.";
    WrongHandOff "D8" -1 [19, 38] "A good lead given away.";
    RightDrop "D9" 1 [16, 19] "Closed kindly, and rightly.";
    Cancelled "D10" -1 [54, 56] "Cancelled after the signature.";
    Left "D11" -1 [48] "They ended the talk.";
    Unreached "D12" -1 [30, 25] "Nobody was reached.";
    Hoarded "D13" -1 [38, 16] "Kept a lead that had no need.";
    NoTrust "D14" -1 [56, 65] "They don't trust enough to sign or to recommend.";
    Shut "D15" -1 [56, 65] "They don't meet any more: too little trust is left.";
}

/// A set of fired rules with counts and the turn each fired last.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fired {
    counts: [u8; Rule::COUNT],
    turns: [u16; Rule::COUNT],
}

impl Default for Fired {
    fn default() -> Self {
        Self { counts: [0; Rule::COUNT], turns: [0; Rule::COUNT] }
    }
}

impl Fired {
    /// How often.
    pub fn count(&self, rule: Rule) -> u8 {
        self.counts[rule as usize]
    }

    /// Whether at all.
    pub fn has(&self, rule: Rule) -> bool {
        self.counts[rule as usize] > 0
    }

    /// How often any of these.
    pub fn sum(&self, rules: &[Rule]) -> u16 {
        rules.iter().map(|&rule| u16::from(self.count(rule))).sum()
    }

    /// The last turn at which it fired; 0: never.
    pub fn turn(&self, rule: Rule) -> u16 {
        self.turns[rule as usize]
    }

    pub(super) fn note(&mut self, rule: Rule, turn: u16) {
        let place = rule as usize;
        self.counts[place] = self.counts[place].saturating_add(1);
        self.turns[place] = turn;
    }

    pub(super) fn pairs(&self) -> impl Iterator<Item = (Rule, u8, u16)> + '_ {
        Rule::ALL.iter().map(|&rule| (rule, self.count(rule), self.turn(rule))).filter(|row| row.1 > 0)
    }

    pub(super) fn from_pairs(pairs: impl Iterator<Item = (Rule, u8, u16)>) -> Self {
        let mut fired = Self::default();
        for (rule, count, turn) in pairs {
            fired.counts[rule as usize] = count;
            fired.turns[rule as usize] = turn;
        }
        fired
    }
}

impl Rule {
    /// The rule with this id.
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|rule| rule.id() == id)
    }
}

impl serde::Serialize for Rule {
    fn serialize<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(self.id())
    }
}

impl<'de> serde::Deserialize<'de> for Rule {
    fn deserialize<D: serde::Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let id = String::deserialize(from)?;
        Self::from_id(&id).ok_or_else(|| serde::de::Error::custom(format!("no rule has the id `{id}`")))
    }
}

impl serde::Serialize for Fired {
    fn serialize<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.collect_map(self.pairs().map(|(rule, count, turn)| (rule.id(), (count, turn))))
    }
}

impl<'de> serde::Deserialize<'de> for Fired {
    fn deserialize<D: serde::Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let map = std::collections::BTreeMap::<Rule, (u8, u16)>::deserialize(from)?;
        Ok(Self::from_pairs(map.into_iter().map(|(rule, (count, turn))| (rule, count, turn))))
    }
}
