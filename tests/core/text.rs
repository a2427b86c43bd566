//! Can everything that is offered and said be read, in both languages and for both forms of address?

use std::collections::BTreeSet;

use dealdojo::scenario::Library;
use dealdojo::scenario::raw::TopicKind;
use dealdojo::scenario::words::{Gender, Move};
use dealdojo::sim::choices::choices;
use dealdojo::sim::event::Event;
use dealdojo::sim::{Intent, Session, Topic};
use dealdojo::text::{Lang, Voice, percent_permille};

/// Signs that stand in a pack's file and never on a screen.
const LEFTOVERS: [char; 3] = ['{', '}', '|'];

/// Calls `f` with a voice for each language and form of address.
fn each_voice(library: &Library, mut f: impl FnMut(Voice<'_>)) {
    for pack in &library.packs {
        for cast in &pack.casts {
            for &lang in Lang::ALL {
                for &trainee in Gender::ALL {
                    f(Voice { pack, cast, lang, trainee });
                }
            }
        }
    }
}

#[test]
fn every_line_of_every_pack_can_be_read_from_the_first_moment() {
    let library = Library::load(&[]);
    each_voice(&library, |voice| {
        let session = Session::new(std::sync::Arc::new(voice.cast.clone()), 1);
        for (id, line) in voice.pack.lines.iter() {
            let text = voice.line(session.known(), id);
            assert!(!text.trim().is_empty() && !text.contains(LEFTOVERS), "{}: {text:?}", line.key);
        }
    });
}

#[test]
fn every_choice_of_a_played_deal_says_something_of_its_own() {
    let library = Library::load(&[]);
    for seed in 0..6_u64 {
        for (pack, cast) in library.packs.iter().flat_map(|pack| pack.casts.iter().map(move |cast| (pack, cast))) {
            let mut session = Session::new(cast.clone(), seed);
            for turn in 0..60_u64 {
                let order = (seed * 7_919 + turn * 104_729) as u16;
                let offered = choices(cast, session.known(), order);
                if offered.is_empty() {
                    break;
                }
                for &lang in Lang::ALL {
                    let voice = Voice { pack, cast, lang, trainee: Gender::Feminine };
                    let mut said = BTreeSet::new();
                    for (place, &intent) in offered.iter().enumerate() {
                        if offered[..place].contains(&intent) {
                            continue;
                        }
                        let text = voice.choice(session.known(), seed, intent);
                        assert!(!text.is_empty() && !text.contains(LEFTOVERS), "{} {intent:?}: {text:?}", cast.id);
                        assert!(!text.starts_with("form-"), "{text} has no words");
                        assert!(said.insert(text.clone()), "{} offers “{text}” twice", cast.id);
                    }
                }
                let pick = offered[(seed + turn) as usize % offered.len()];
                let mut events: Vec<Event> = Vec::new();
                if session.apply(pick, &mut events).is_err() {
                    continue;
                }
            }
        }
    }
}

#[test]
fn a_discount_says_its_own_size_before_and_after_it_is_given() {
    let library = Library::load(&[]);
    each_voice(&library, |voice| {
        let mut known = Session::new(std::sync::Arc::new(voice.cast.clone()), 1).state.known;
        for row in voice.cast.rep.iter().filter(|row| row.r#move == Move::M26 && row.kind == TopicKind::Rung) {
            let rung = voice.cast.rungs[usize::from(row.topic)];
            let size = percent_permille(i64::from(rung.price_permille), voice.lang);
            let said = voice.line(&known, row.lines.first);
            assert!(said.contains(&size), "{said:?} doesn't say {size}");
            let before = known.offer.given;
            known.offer.given |= 1 << row.topic;
            assert_eq!(voice.line(&known, row.lines.first), said);
            known.offer.given = before;
            let intent = Intent::plain(Move::M26, Topic::Rung(row.topic));
            assert!(voice.choice(&known, 1, intent).contains(&size));
        }
    });
}

#[test]
fn the_form_of_address_changes_polish_and_leaves_english_alone() {
    let library = Library::load(&[]);
    for pack in &library.packs {
        for cast in &pack.casts {
            let known = Session::new(cast.clone(), 1).state.known;
            let differ = |lang| {
                let read = |trainee| {
                    let voice = Voice { pack, cast, lang, trainee };
                    pack.lines.iter().map(|(id, _)| voice.line(&known, id)).collect::<Vec<_>>()
                };
                read(Gender::Masculine).iter().zip(&read(Gender::Feminine)).filter(|(a, b)| a != b).count()
            };
            assert!(differ(Lang::Pl) > 10, "{}", cast.id);
            assert_eq!(differ(Lang::En), 0, "{}", cast.id);
        }
    }
}
