//! Why can't this be done now? A refusal is a value; the screen shows it on the greyed-out choice.

use crate::scenario::words::closed_list;

closed_list! {
    /// Why an intent isn't accepted. Nothing changes when one is refused.
    Refusal {
        /// The run is over.
        Over,
        /// Only while talking to somebody.
        NotTalking,
        /// Only at the desk, not in a talk.
        NotAtDesk,
        /// The talk has ended: file the card first.
        FileFirst,
        /// Belongs to another stage.
        WrongStage,
        /// A lead source was chosen already.
        SourceChosen,
        /// Choose a source first.
        NoSource,
        /// There is no such card, or it turned out wrong.
        NoLead,
        /// Three look-ups were made; pick a lead.
        LookedEnough,
        /// This lead is worked on already.
        LeadPicked,
        /// No slot has been given yet.
        NoSlot,
        /// This fact isn't known yet.
        FactUnknown,
        /// This need isn't on the card yet.
        NeedUnknown,
        /// Nothing was said that this could pick up.
        NothingSaid,
        /// No objection is on the table.
        NothingOpen,
        /// This concern hasn't been mentioned.
        ConcernUnknown,
        /// Nobody has mentioned this person.
        PersonUnknown,
        /// There is no way to this person yet.
        NoAccess,
        /// This person hasn't been met, so there is no consent.
        NoConsent,
        /// This channel doesn't work here.
        NoChannel,
        /// The move doesn't take this topic.
        WrongTopic,
        /// The move can't be made in this manner.
        WrongManner,
        /// Only M11, M12 and M13 can lead, and not in front of themselves.
        WrongLead,
        /// A form does this, not a move.
        NotAMove,
        /// There are no words for this here.
        NoWords,
        /// Was given already.
        GivenAlready,
        /// There is no offer to trade on yet.
        NoOffer,
        /// Build the presentation first.
        NoPresentation,
        /// Compose the offer first.
        ComposeFirst,
        /// Nothing new to write down.
        NothingNew,
        /// There is no such promise, or it is closed.
        NoPromise,
        /// In a mail there is no pause.
        InWriting,
        /// Out of bounds.
        OutOfBounds,
        /// Done already.
        DoneAlready,
        /// A talk has to be booked first.
        NotBooked,
        /// This is the prospect's to answer, not this person's.
        AskTheProspect,
        /// The two of you haven't reached this yet: wait until the customer has used it.
        TooSoon,
    }
}
