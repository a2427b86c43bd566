//! Which fixed words do packs, logs and screens share? Stages, moves, reactions and the other closed lists.

/// Declares a closed list: a fieldless enum with its members in order.
macro_rules! closed_list {
    ($(#[$doc:meta])* $name:ident { $($(#[$mdoc:meta])* $member:ident),+ $(,)? }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
        #[repr(u8)]
        #[allow(missing_docs, reason = "a word of a closed list explains itself or says more")]
        pub enum $name { $($(#[$mdoc])* $member),+ }

        impl $name {
            /// Every member, in order.
            pub const ALL: &'static [Self] = &[$(Self::$member),+];
            /// How many members there are.
            pub const COUNT: usize = Self::ALL.len();

            /// The word as packs and logs write it.
            pub fn word(self) -> &'static str {
                match self { $(Self::$member => stringify!($member)),+ }
            }

            /// The member's place in [`Self::ALL`].
            pub const fn index(self) -> usize { self as usize }
        }
    };
}
pub(crate) use closed_list;

closed_list! {
    /// The seven stages of a sale, in order (rule R18).
    Stage { LeadGeneration, FirstContact, Qualification, Presentation, ObjectionHandling, Closing, FollowUp }
}

impl Stage {
    /// The stage after this one; `None` after the last.
    pub fn next(self) -> Option<Self> {
        Self::ALL.get(self.index() + 1).copied()
    }
}

closed_list! {
    /// The 42 moves of domain.md section 6.
    Move {
        M1, M2, M3, M4, M5, M6, M7, M8, M9, M10, M11, M12, M13, M14, M15, M16, M17, M18, M19, M20, M21,
        M22, M23, M24, M25, M26, M27, M28, M29, M30, M31, M32, M33, M34, M35, M36, M37, M38, M39, M40, M41, M42,
    }
}

closed_list! {
    /// How a move is made. Only some moves take anything but `Plain`.
    Manner {
        /// As intended.
        Plain,
        /// M14 asked as "why …?".
        Why,
        /// M16 that claims what isn't known to be true.
        Bluff,
        /// M29 that promises what can't be kept.
        Overpromise,
        /// M31 with a deadline that doesn't exist.
        Fake,
        /// M13 that bends what was said.
        Twist,
    }
}

closed_list! {
    /// What the prospect does next: the first that holds (play.md section 3).
    Reaction {
        Leaves, IntegrityHit, NormBroken, Corrects, Discloses, Objects, Defensive, TrapTaken, RefusesStep, Answers,
        AcceptsStep, Confirms, AsksBack, ShortOfTime, Neutral,
    }
}

closed_list! {
    /// How a person likes to deal (domain.md section 6, style factors).
    Style { Driver, Analyst, Expressive, Amiable }
}

closed_list! {
    /// A way to reach a person.
    Channel { Call, Email, Social, Visit, Intro }
}

closed_list! {
    /// Where a lead comes from (rule R20).
    Source { Cold, Networking, Social }
}

closed_list! {
    /// A qualification field: what M9 asks about (rule R34).
    Field { Budget, Authority, Timing, Competitor, Process, Size }
}

closed_list! {
    /// Where a fact stands on the card.
    CardField {
        Problem, Figure, Budget, Authority, Timing, Competitor, Process, Size, WhyNotNow, Person, Trigger, Channel, Norm,
    }
}

closed_list! {
    /// What a person may decide (domain.md section 5.1).
    Authority { User, Influencer, Recommender, Signer }
}

closed_list! {
    /// Grammatical gender, for selectors.
    Gender { Masculine, Feminine }
}

closed_list! {
    /// The objection families O1–O11 (domain.md section 4).
    Category {
        Price, Risk, Content, Terms, Timing, Authority, Competitor, StatusQuo, Indecision, BrushOff, LastMinute,
    }
}

closed_list! {
    /// How deep a cause lies: the last two need disclosure 80 and are never put in writing.
    CauseKind { Ordinary, Career, Political }
}

closed_list! {
    /// What can bring an objection up.
    Trigger {
        /// A first call or visit opens.
        CallOpened,
        /// Any later meeting opens.
        MeetingOpened,
        /// A feature was pitched without a stated need behind it.
        Pitched,
        /// A price or range was said.
        PriceStated,
        /// A concrete next step was asked for.
        StepAsked,
        /// More than two options lie on the table.
        OptionsShown,
        /// The presentation was given.
        Presented,
        /// A written offer arrived.
        OfferSent,
        /// The signature is near.
        CommitmentNear,
    }
}

closed_list! {
    /// How a run may rightly end.
    RightEnd { Win, Nurture, Drop, Retain, PrincipledLoss }
}

closed_list! {
    /// Why a right end is what it is: the hidden condition behind it.
    EndCause {
        /// Real needs and an open budget.
        Fit,
        /// Nothing hurts: needs stay below 30 whatever is asked.
        NoNeed,
        /// Real needs, but money only from a later date.
        BudgetFrozen,
        /// Never a customer: the firm is closing, merged away or out of scope.
        Unfit,
    }
}

closed_list! {
    /// How a run did end. `Open` while it is played.
    Outcome { Open, Won, Lost, NoDecision, Nurture, Disqualified }
}

closed_list! {
    /// A face: chosen from trust, tension, interest, patience and fear; never a number.
    Mood { Calm, Smile, Interested, Doubtful, Uneasy, Concerned, Tense, Tired, Surprised, Closed }
}

closed_list! {
    /// What a tell gives away.
    Tell {
        /// Fear at 60 or more: asks who has done it, re-reads the terms.
        FearHigh,
        /// Preference for the present state: shrugs, praises what is there.
        StatusQuo,
        /// Trust below 30: short answers.
        TrustLow,
        /// Trust at 65 or more: volunteers.
        TrustHigh,
        /// Interest at 65 or more: leans in.
        InterestHigh,
        /// Interest below 30: eyes wander.
        InterestLow,
        /// Tension at 60 or more: arms crossed.
        TensionHigh,
        /// Patience below 25: looks at the clock.
        PatienceLow,
        /// Somebody else has a say who isn't in the room.
        HiddenSigner,
    }
}

closed_list! {
    /// What a touch (e-mail, social message, call attempt) brings.
    TouchResult {
        /// No answer.
        Silence,
        /// A polite way out.
        BrushOff,
        /// Please use another channel.
        WrongChannel,
        /// The tone or a wrong fact annoyed.
        Irritated,
        /// They ask something back.
        AsksBack,
        /// They offer a slot.
        GivesSlot,
        /// The call was answered: a talk begins.
        Reached,
    }
}

closed_list! {
    /// What the opening of a touch is made of.
    OpeningKind {
        /// A researched fact about them.
        Fact,
        /// Could be sent to anybody.
        Generic,
        /// Sounds personal, but the fact is wrong or none of our business.
        Creepy,
    }
}

closed_list! {
    /// What a touch offers.
    SubstanceKind {
        /// One relevant question or gap, no pitch (rule R33).
        Insight,
        /// Brochure or deck (rule R32).
        Brochure,
        /// A customer's story.
        Story,
    }
}

closed_list! {
    /// What a touch asks for.
    AskKind {
        /// A question about interest.
        Interest,
        /// A slot in the calendar.
        Slot,
        /// Who is the right person.
        RightPerson,
    }
}

closed_list! {
    /// Ways of paying and leaving that an offer can carry.
    TermsKind { Upfront, Instalments, Annual, OptOut }
}

closed_list! {
    /// The ten skills and the after-sale facet of S9 (domain.md section 7).
    Skill { S1, S2, S3, S4, S5, S6, S7, S8, S9, S9p, S10 }
}

closed_list! {
    /// A norm of the prospect's world (rule R31).
    Norm {
        /// First names and jokes are out of place.
        Formal,
        /// No calls or visits in the rush hours.
        NoRushHours,
        /// Wants to be seen on site.
        OnSite,
        /// No gifts, no extras.
        NoGifts,
    }
}

closed_list! {
    /// What one sits down to: a scored deal, an exercise or a first lesson.
    Mode { Deal, Drill, Tutorial }
}

closed_list! {
    /// How full the inherited card is where a run starts later than LeadGeneration.
    Card { Poor, Good }
}

closed_list! {
    /// How large a sale is (domain.md section 2.4, game benchmark table).
    Segment { Small, Mid, Large }
}
