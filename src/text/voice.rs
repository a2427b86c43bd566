//! How does a line of the pack read now? Its selectors are chosen, its figures put in.
//!
//! The trainee's gender chooses `{t:…}`; the prospect's, or in lines that serve every prospect the gender of whoever is talked
//! to, chooses `{p:…}`; everybody else has a selector of their own.

use super::dates::short_date;
use super::lang::Lang;
use super::numbers::{money_in, net, percent_permille};
use super::plural::Count;
use crate::scenario::Pack;
use crate::scenario::cast::{Cast, LineId};
use crate::scenario::line::{Piece, Placeholder, Who, parse};
use crate::scenario::raw::{RawProspect, RawText, TopicKind};
use crate::scenario::words::Gender;
use crate::sim::Known;

/// Days from today to the date that a line names.
const DATE_AHEAD_DAYS: u32 = 7;

/// Who speaks, in which language, about which deal.
#[derive(Debug, Clone, Copy)]
pub struct Voice<'a> {
    /// The pack that holds the words.
    pub pack: &'a Pack,
    /// The scenario.
    pub cast: &'a Cast,
    /// The language.
    pub lang: Lang,
    /// How the trainee is addressed.
    pub trainee: Gender,
}

/// What stands in a line beside its words.
#[derive(Debug, Clone)]
struct Figures<'a> {
    lang: Lang,
    trainee: Gender,
    /// Who `{p:…}` goes by.
    prospect: Gender,
    /// Who `{id:…}` goes by; person 1 is the first.
    people: &'a [Gender],
    price: String,
    date: String,
    discount: String,
    number: Count,
}

impl<'a> Voice<'a> {
    /// A line as it reads at this moment; empty where the pack has no such line.
    ///
    /// `{price}` is the price on the table; in a line that gives a concession, the price with it. `{discount}` is the size of
    /// that concession, else what has come off so far. `{date}` is a week from today. `{n}` is the days waited for the last
    /// answer.
    pub fn line(&self, known: &Known, line: LineId) -> String {
        let Some(found) = self.pack.lines.get(line) else {
            tracing::warn!(line, "the pack has no such line");
            return String::new();
        };
        let rung = self.rung_of(line);
        // What the rep says is said to whoever sits there.
        let by_rep = matches!(found.voice, crate::scenario::lines::Voice::Rep(..));
        let addressed = if by_rep || found.prospect.is_none() { known.talk.with } else { 0 };
        let people = self.genders();
        let figures = Figures {
            lang: self.lang,
            trainee: self.trainee,
            prospect: self.gender(addressed),
            people: &people,
            price: self.net_amount(price(self.cast, known, rung)),
            date: short_date(known.season, known.now / 1_440 + DATE_AHEAD_DAYS, self.lang),
            discount: percent_permille(discount_permille(self.cast, known, rung), self.lang),
            number: Count::whole(i64::from(known.touches.waited)),
        };
        render(found.pieces(self.lang), &figures)
    }

    /// A label, a title, the value of a fact: words without a moment. Figures in it are those of the list.
    pub fn plain(&self, raw: &RawText) -> String {
        let text = match self.lang {
            Lang::En => &raw.en,
            Lang::Pl => &raw.pl,
        };
        let raw_people = self.prospect().map_or(&[][..], |prospect| &prospect.people[..]);
        let ids: Vec<&str> = raw_people.iter().map(|person| person.id.value.as_str()).collect();
        let Ok(pieces) = parse(text, self.lang, &ids) else { return text.clone() };
        let people = self.genders();
        let figures = Figures {
            lang: self.lang,
            trainee: self.trainee,
            prospect: self.gender(0),
            people: &people,
            price: self.net_amount(self.cast.list_price),
            date: "…".to_owned(),
            discount: percent_permille(0, self.lang),
            number: Count::whole(0),
        };
        render(&pieces, &figures)
    }

    /// An amount in the pack's currency.
    pub fn amount(&self, minor: i64) -> String {
        money_in(minor, &self.pack.manifest.currency, self.lang)
    }

    /// A net amount in the pack's currency.
    pub fn net_amount(&self, minor: i64) -> String {
        net(self.amount(minor), self.lang)
    }

    /// The price on the table: the offer's, else that of the presented scope, in minor units.
    pub fn price(&self, known: &Known) -> i64 {
        price(self.cast, known, None)
    }

    /// The prospect as written.
    pub(super) fn prospect(&self) -> Option<&'a RawProspect> {
        self.pack.prospects.get(self.cast.prospect)
    }

    /// The genders of everybody but the prospect.
    fn genders(&self) -> Vec<Gender> {
        self.prospect().map_or_else(Vec::new, |prospect| prospect.people.iter().map(|person| person.gender).collect())
    }

    /// The gender of a person of the deal; 0 is the prospect.
    pub fn gender(&self, person: u8) -> Gender {
        let Some(prospect) = self.prospect() else { return Gender::Masculine };
        let other = usize::from(person).checked_sub(1).and_then(|place| prospect.people.get(place));
        other.map_or(prospect.gender, |other| other.gender)
    }

    /// The concession that a line gives, if it gives one.
    fn rung_of(&self, line: LineId) -> Option<u8> {
        let holds = |first: LineId, len: u8| line >= first && line - first < LineId::from(len);
        let mut rungs = self.cast.rep.iter().filter(|row| row.kind == TopicKind::Rung);
        rungs.find(|row| holds(row.lines.first, row.lines.len)).map(|row| row.topic)
    }
}

/// The price on the table in minor units; with a concession that isn't given yet, what it would be after it.
fn price(cast: &Cast, known: &Known, rung: Option<u8>) -> i64 {
    let scope = known.presentation.map_or(1, |presentation| presentation.scope);
    let list = cast.scope_price(scope);
    let now = if known.offer.price > 0 { known.offer.price } else { list };
    let first = if known.offer.first_price > 0 { known.offer.first_price } else { now };
    let given = rung.is_some_and(|rung| known.offer.given >> rung & 1 == 1);
    match rung.and_then(|rung| cast.rungs.get(usize::from(rung))) {
        Some(rung) if !given => now - first * i64::from(rung.price_permille) / 1_000,
        _ => now,
    }
}

/// The size of a concession, or what has come off the first price, in thousandths.
fn discount_permille(cast: &Cast, known: &Known, rung: Option<u8>) -> i64 {
    match rung.and_then(|rung| cast.rungs.get(usize::from(rung))) {
        Some(rung) => i64::from(rung.price_permille),
        None if known.offer.first_price > 0 => {
            ((known.offer.first_price - known.offer.price) * 1_000 / known.offer.first_price).max(0)
        }
        None => 0,
    }
}

fn render(pieces: &[Piece], figures: &Figures<'_>) -> String {
    let mut text = String::new();
    for piece in pieces {
        match piece {
            Piece::Words(words) => text.push_str(words),
            Piece::Selector { who, parts } => {
                let of = |gender: Gender| usize::from(gender == Gender::Feminine);
                let form = match who {
                    Who::Trainee => of(figures.trainee),
                    Who::Prospect => of(figures.prospect),
                    Who::Person(place) => {
                        let person = usize::from(*place).checked_sub(1).and_then(|place| figures.people.get(place));
                        of(person.copied().unwrap_or(figures.prospect))
                    }
                    Who::Number => figures.number.form(figures.lang),
                };
                text.push_str(parts.get(form).or(parts.last()).map_or("", String::as_str));
            }
            Piece::Placeholder(Placeholder::Price) => text.push_str(&figures.price),
            Piece::Placeholder(Placeholder::Date) => text.push_str(&figures.date),
            Piece::Placeholder(Placeholder::Discount) => text.push_str(&figures.discount),
            Piece::Placeholder(Placeholder::Number) => text.push_str(&figures.number.figure(figures.lang)),
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said(text: &str, lang: Lang, trainee: Gender, number: Count) -> String {
        let pieces = parse(text, lang, &["it", "cfo"]).unwrap();
        let figures = Figures {
            lang,
            trainee,
            prospect: Gender::Feminine,
            people: &[Gender::Masculine, Gender::Feminine],
            price: super::super::numbers::money_net(16_000_000, lang),
            date: short_date(335, 0, lang),
            discount: percent_permille(75, lang),
            number,
        };
        render(&pieces, &figures)
    }

    #[test]
    fn selectors_go_by_trainee_prospect_and_others() {
        let text = "Wie {t:Pan|Pani}, {p:byłem|byłam} u {it:niego|niej} i {cfo:jego|jej} szefa.";
        let one = Count::whole(1);
        assert_eq!(
            said(text, Lang::Pl, Gender::Masculine, one).replace('\u{a0}', " "),
            "Wie Pan, byłam u niego i jej szefa."
        );
        assert_eq!(
            said(text, Lang::Pl, Gender::Feminine, one).replace('\u{a0}', " "),
            "Wie Pani, byłam u niego i jej szefa."
        );
    }

    #[test]
    fn figures_are_written_in_the_language_of_the_line() {
        let one = Count::whole(1);
        let polish = said("Do {date}: {price}, rabat {discount}.", Lang::Pl, Gender::Feminine, one);
        assert_eq!(polish.replace('\u{a0}', " "), "Do 1 grudnia: 160 000 zł netto, rabat 7,5%.");
        let english = said("By {date}: {price}, less {discount}.", Lang::En, Gender::Feminine, one);
        assert_eq!(english.replace('\u{a0}', " "), "By 1 December: 160,000 zł net, less 7.5%.");
    }

    #[test]
    fn words_agree_with_the_number() {
        let text = "{n:Minął|Minęły|Minęło|Minęło} {n} {n:dzień|dni|dni|dnia}";
        let polish = |n| said(text, Lang::Pl, Gender::Feminine, n).replace('\u{a0}', " ");
        assert_eq!(polish(Count::whole(1)), "Minął 1 dzień");
        assert_eq!(polish(Count::whole(2)), "Minęły 2 dni");
        assert_eq!(polish(Count::whole(5)), "Minęło 5 dni");
        assert_eq!(polish(Count::tenths(15)), "Minęło 1,5 dnia");
        assert_eq!(said("{n} {n:day|days}", Lang::En, Gender::Feminine, Count::whole(2)), "2 days");
    }
}
