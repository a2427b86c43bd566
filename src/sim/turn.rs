//! What does a rule work with during one turn? State, luck and sink, the move that is made, and what may be the reaction.

use super::event::{Event, Sink};
use super::intent::Topic;
use super::luck::Luck;
use super::rule::Rule;
use super::state::{Hundredths, State};
use crate::scenario::cast::{Cast, LineId, MoveCast, Range, VariantCast};
use crate::scenario::raw::{Case, Meter};
use crate::scenario::words::*;

/// One hundred points, in hundredths.
pub(super) const FULL: Hundredths = 10_000;

/// Points to hundredths.
pub(super) const fn points(p: i16) -> Hundredths {
    p * 100
}

/// `value * percent / 100`, rounded half away from zero.
pub(super) fn percent(value: i32, percent: i32) -> i32 {
    // Most factors are whole: rollouts live on this line.
    if percent == 100 {
        return value;
    }
    let product = value * percent;
    let half = if product < 0 { -50 } else { 50 };
    (product + half) / 100
}

/// What may become the reaction; the first that holds, in the order of [`Reaction`], does.
#[derive(Debug, Default)]
pub(super) struct Possible {
    pub integrity: bool,
    pub norm: bool,
    /// A wrong fact, paraphrase or label is corrected; with these words where there are some.
    pub corrects: bool,
    pub discloses: Option<u8>,
    pub objects: Option<u8>,
    pub trap: bool,
    pub refuses: bool,
    pub answers: Option<VariantCast>,
    /// Need and band of that answer.
    pub depth: Option<(u8, u8)>,
    /// Answered, but without a variant of its own.
    pub answered: bool,
    pub accepts: bool,
    pub confirms: bool,
    /// Words that belong to this reaction, instead of the table's.
    pub words: Option<Range>,
    /// The words belong to this reaction only.
    pub words_on: Option<Reaction>,
    /// The prospect gained something: patience comes back.
    pub gained: bool,
}

/// One turn.
pub(super) struct Turn<'a, S: Sink> {
    pub cast: &'a Cast,
    pub st: &'a mut State,
    pub luck: Luck,
    pub sink: &'a mut S,
    /// The person talked to.
    pub who: usize,
    pub r#move: Move,
    pub topic: Topic,
    pub manner: Manner,
    /// Percent at which the move acts (a lead: 80).
    pub scale: i32,
    /// Percent for repetition.
    pub novelty: i32,
    /// The same harm was done in the last six turns.
    pub repeated: bool,
    /// The need and the concern that effects go to.
    pub need: Option<u8>,
    pub concern: Option<u8>,
    /// Highest point that this move lifts a need to, in points.
    pub need_cap: i16,
    pub possible: Possible,
    /// Changes since the last rule fired, for the log.
    pub changes: Vec<(Meter, i16)>,
    pub trigger: Option<Trigger>,
    /// A lead stood in front.
    pub led: bool,
}

impl<'a, S: Sink> Turn<'a, S> {
    pub fn new(cast: &'a Cast, st: &'a mut State, luck: Luck, sink: &'a mut S) -> Self {
        let who = usize::from(st.known.talk.with);
        let concern = st.known.open;
        Self {
            cast,
            st,
            luck,
            sink,
            who,
            r#move: Move::M39,
            topic: Topic::None,
            manner: Manner::Plain,
            scale: 100,
            novelty: 100,
            repeated: false,
            need: None,
            concern,
            need_cap: 100,
            possible: Possible::default(),
            changes: Vec::new(),
            trigger: None,
            led: false,
        }
    }

    /// The move's row.
    pub fn row(&self) -> &'a MoveCast {
        &self.cast.moves[self.r#move.index()]
    }

    /// Lets a rule fire: counted, and logged with the changes made since the last one.
    pub fn fire(&mut self, rule: Rule) {
        self.st.mind.fired.note(rule, self.st.known.turn);
        if S::KEEPS {
            let changes = std::mem::take(&mut self.changes);
            self.sink.take(Event::Fired { rule, changes });
        }
    }

    /// Remembers what hurt while an objection was on the table (S5).
    pub fn hurt(&mut self, rule: Rule) {
        if let Some(open) = self.st.known.open {
            self.hurt_at(open, rule);
        }
    }

    /// Remembers what hurt when this objection was answered.
    pub fn hurt_at(&mut self, concern: u8, rule: Rule) {
        self.st.known.concerns[usize::from(concern)].hurt.get_or_insert(rule);
    }

    /// Applies a case of the move's row, then lets the rule fire.
    pub fn act(&mut self, case: Case, rule: Rule) {
        self.effect(case);
        self.fire(rule);
    }

    /// Applies a case of the move's row with fit, style and novelty.
    pub fn effect(&mut self, case: Case) {
        let row = self.row();
        let fit = i32::from(row.fit[self.st.known.stage.index()]);
        let style = i32::from(self.cast.style[self.cast.people[self.who].style.index()][self.r#move.index()]);
        let worse = matches!(self.r#move, Move::M19 | Move::M34);
        for &(meter, by) in &row.cases[case.index()] {
            let base = percent(i32::from(by) * 100, self.scale);
            let amount = if i32::from(by) * good_sign(meter) > 0 {
                if fit < 0 { -base / 2 } else { percent(percent(percent(base, fit), style), self.novelty) }
            } else {
                let misfit = if fit < 100 { self.cast.tuning.misfit_harm_percent } else { 100 };
                let repeated = if self.repeated { self.cast.tuning.repeated_harm_percent } else { 100 };
                percent(percent(percent(base, misfit), repeated), if worse { style } else { 100 })
            };
            self.add(meter, amount);
        }
        if fit < 100 && case == Case::Good && self.scale == 100 && fit < 0 {
            self.fire(Rule::Misfit);
        }
    }

    /// Adds points to a meter of the person talked to, outside the move's row.
    pub fn change(&mut self, meter: Meter, by_points: i16) {
        self.add(meter, i32::from(by_points) * 100);
    }

    /// Adds hundredths to a meter, within its range.
    pub fn add(&mut self, meter: Meter, amount: i32) {
        let before = self.read(meter);
        let Some(before) = before else { return };
        let low = if meter == Meter::Preference { -i32::from(FULL) } else { 0 };
        let mut high = i32::from(FULL);
        // The more somebody trusts, the less one more kindness adds.
        let amount = if meter == Meter::Trust && amount > 0 {
            percent(amount, (200 - i32::from(before) / 50).clamp(0, 100))
        } else {
            amount
        };
        match meter {
            Meter::Need => high = self.need_ceiling(before, amount),
            Meter::Value => {
                if let Some(need) = self.need {
                    let ceiling = i32::from(self.st.mind.needs[usize::from(need)]);
                    if amount > 0 && i32::from(before) + amount > ceiling {
                        self.fire_quietly(Rule::Undiagnosed);
                    }
                    high = ceiling.max(i32::from(before));
                }
            }
            _ => {}
        }
        let after = (i32::from(before) + amount).clamp(low, high) as i16;
        self.write(meter, after);
        if let (Meter::Need, Some(need)) = (meter, self.need) {
            // A need that shrinks takes what was felt of it along (play.md section 1).
            for person in &mut self.st.mind.people {
                let value = &mut person.value[usize::from(need)];
                *value = (*value).min(after);
            }
        }
        if S::KEEPS && after != before {
            self.changes.push((meter, after - before));
        }
    }

    /// Counts a rule without taking the changes away from the one that is about to fire.
    fn fire_quietly(&mut self, rule: Rule) {
        self.st.mind.fired.note(rule, self.st.known.turn);
        if S::KEEPS {
            self.sink.take(Event::Fired { rule, changes: Vec::new() });
        }
    }

    fn need_ceiling(&self, before: i16, amount: i32) -> i32 {
        if amount <= 0 {
            return i32::from(FULL);
        }
        let real = self.need.is_some_and(|need| self.st.mind.weights[usize::from(need)] > 0);
        let cap = if self.st.mind.because == EndCause::NoNeed || !real { 29 } else { self.need_cap };
        i32::from(points(cap)).max(i32::from(before))
    }

    /// The meter's value; `None` where the turn has no such target.
    pub fn read(&self, meter: Meter) -> Option<Hundredths> {
        let mind = &self.st.mind;
        let person = &mind.people[self.who];
        Some(match meter {
            Meter::Trust => person.trust,
            Meter::Interest => person.interest,
            Meter::Patience => person.patience,
            Meter::Tension => person.tension,
            Meter::Fear => person.fear,
            Meter::Clarity => person.clarity,
            Meter::Preference => person.preference,
            Meter::Need => mind.needs[usize::from(self.need?)],
            Meter::Value => person.value[usize::from(self.need?)],
            Meter::Disclosure => mind.concerns[usize::from(self.concern?)].disclosure,
            Meter::Resolution => mind.concerns[usize::from(self.concern?)].resolution,
            Meter::Salience => mind.concerns[usize::from(self.concern?)].salience,
            Meter::PriceCredibility => mind.price_credibility,
            Meter::Momentum => mind.momentum,
            Meter::Adoption => mind.adoption,
            Meter::Satisfaction => mind.satisfaction,
        })
    }

    fn write(&mut self, meter: Meter, value: Hundredths) {
        let mind = &mut self.st.mind;
        let person = &mut mind.people[self.who];
        let need = self.need.map_or(0, usize::from);
        let concern = self.concern.map_or(0, usize::from);
        *match meter {
            Meter::Trust => &mut person.trust,
            Meter::Interest => &mut person.interest,
            Meter::Patience => &mut person.patience,
            Meter::Tension => &mut person.tension,
            Meter::Fear => &mut person.fear,
            Meter::Clarity => &mut person.clarity,
            Meter::Preference => &mut person.preference,
            Meter::Need => &mut mind.needs[need],
            Meter::Value => &mut person.value[need],
            Meter::Disclosure => &mut mind.concerns[concern].disclosure,
            Meter::Resolution => &mut mind.concerns[concern].resolution,
            Meter::Salience => &mut mind.concerns[concern].salience,
            Meter::PriceCredibility => &mut mind.price_credibility,
            Meter::Momentum => &mut mind.momentum,
            Meter::Adoption => &mut mind.adoption,
            Meter::Satisfaction => &mut mind.satisfaction,
        } = value;
    }

    /// Meters of the person talked to, in points.
    pub fn at(&self, meter: Meter) -> i16 {
        self.read(meter).unwrap_or(0) / 100
    }

    /// Facts that hold no longer since an event on their side.
    pub fn stale(&self) -> u64 {
        self.st.mind.news.map_or(0, |event| self.cast.events[usize::from(event)].stale)
    }

    /// Learns facts.
    pub fn learn(&mut self, facts: u64) {
        let facts = facts & !self.stale();
        let new = facts & !self.st.known.facts;
        self.st.known.facts |= facts;
        self.st.known.faded &= !facts;
        self.st.known.talk.facts |= new;
        let mut rest = new;
        while rest != 0 {
            let fact = rest.trailing_zeros() as usize;
            rest &= rest - 1;
            self.st.known.fact_turns[fact] = self.st.known.turn;
            self.sink.take(Event::FactLearnt { fact: fact as u8 });
            let field = self.cast.facts[fact].field;
            if field == CardField::Person {
                for (place, person) in self.cast.people.iter().enumerate() {
                    if person.known_by == Some(fact as u8) {
                        self.st.known.people[place].known = true;
                    }
                }
            }
        }
    }

    /// Sets the words of one reaction.
    pub fn words(&mut self, on: Reaction, words: Range) {
        if words.len > 0 {
            self.possible.words = Some(words);
            self.possible.words_on = Some(on);
        }
    }

    /// Sets a single line as the words of one reaction.
    pub fn line(&mut self, on: Reaction, line: LineId) {
        self.words(on, Range { first: line, len: 1 });
    }

    /// The price objection of the person talked to: its concern's place; it is created at 0 where there was none.
    pub fn price_concern(&mut self) -> Option<u8> {
        let who = self.who as u8;
        let place = self.cast.concerns.iter().position(|c| c.category == Category::Price && c.person == who)?;
        let concern = &mut self.st.mind.concerns[place];
        if !concern.present {
            concern.present = true;
            concern.salience = 0;
        }
        Some(place as u8)
    }

    /// Adds to the weight of the price objection, in points.
    pub fn worry_about_price(&mut self, by: i16) {
        let before = self.concern;
        self.concern = self.price_concern();
        if self.concern.is_some_and(|place| !self.st.mind.concerns[usize::from(place)].locked) {
            self.change(Meter::Salience, by);
        }
        self.concern = before;
    }

    /// Lets days go by.
    pub fn pass_days(&mut self, days: u16) {
        self.st.known.now += u32::from(days) * 1_440;
        if days > 0 {
            self.sink.take(Event::DaysPassed { days });
        }
    }
}

/// Which way is good: 1 up, -1 down.
pub(super) fn good_sign(meter: Meter) -> i32 {
    match meter {
        Meter::Tension | Meter::Fear | Meter::Salience => -1,
        _ => 1,
    }
}
