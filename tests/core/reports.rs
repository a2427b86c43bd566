//! Do the reports give the figures that one gets by counting by hand, n/a where there is nothing, and no name that steers?

#![allow(clippy::panic, reason = "a test ends with what it found")]

use std::collections::BTreeMap;

use dealdojo::practice::policy::Policy;
use dealdojo::practice::simulate::play;
use dealdojo::report::stats::{Share, Spread};
use dealdojo::report::{About, Format, Kind, Report, ReportError, Run, Scope, Summary, export};
use dealdojo::scenario::words::{Mode, Outcome, Segment, Skill, Source, Stage};
use dealdojo::scenario::{Files, Pack};
use dealdojo::sim::Rule;
use dealdojo::sim::event::Nothing;
use dealdojo::sim::log::{Header, Player, RunInfo};
use dealdojo::sim::score::Score;
use dealdojo::sim::summary::{StageOutcome, StageTime, Summary as Figures, summarise};
use dealdojo::text::{Catalog, Lang};
use serde_json::{Value, json};

/// A run as a store holds it.
pub(super) struct Row {
    pub info: RunInfo,
    pub header: Header,
    pub figures: Figures,
    pub about: About<'static>,
}

impl Row {
    fn run(&self) -> Run<'_> {
        Run::of(&self.info, &self.header, &self.figures, self.about)
    }
}

pub(super) fn runs(rows: &[Row]) -> Vec<Run<'_>> {
    rows.iter().map(Row::run).collect()
}

pub(super) const WHOLE: About<'static> = About {
    prospect: "ewa",
    mode: Mode::Deal,
    start: Stage::LeadGeneration,
    segment: Some(Segment::Mid),
    currency: "PLN",
    concerns: &[],
};

/// A run that left its stages on these days, from `about.start` on; the last stage ends in `last`.
pub(super) fn row(
    id: &str,
    trainee: &str,
    about: About<'static>,
    left: &[u32],
    last: StageOutcome,
    outcome: Outcome,
) -> Row {
    let stages: Vec<StageTime> = left
        .iter()
        .enumerate()
        .map(|(place, &day)| StageTime {
            stage: Stage::ALL[about.start.index() + place],
            entered_day: if place == 0 { 0 } else { left[place - 1] },
            left_day: (place + 1 < left.len() || last != StageOutcome::Open).then_some(day),
            outcome: if place + 1 < left.len() { StageOutcome::Advanced } else { last },
        })
        .collect();
    let over = last != StageOutcome::Open;
    let figures = Figures {
        outcome,
        right_end: matches!(outcome, Outcome::Won | Outcome::Nurture),
        turns: 10,
        source: Some(Source::Cold),
        amount_minor: 1_000_000,
        discount_permille: 0,
        created_day: Some(0),
        first_contact_day: None,
        closed_day: over.then(|| left.last().copied().unwrap_or(0)),
        elapsed_days: left.last().copied().unwrap_or(0),
        reason_true: over.then_some(Rule::NoDecision),
        cause_true: None,
        reason_logged: None,
        stages,
        score: Score { behaviour: 0, levels: [None; Skill::COUNT], capped_by: None },
    };
    Row {
        info: RunInfo {
            id: id.to_owned(),
            trainee: trainee.to_owned(),
            player: Player::Human,
            policy: None,
            started_at: "2026-03-02T09:00:00.000Z".to_owned(),
            finished_at: over.then(|| "2026-03-02T09:30:00.000Z".to_owned()),
            fork: None,
        },
        header: Header {
            format: 1,
            rules: 1,
            pack: "core".to_owned(),
            pack_hash: String::new(),
            scenario: "ewa_deal".to_owned(),
            seed: 7,
        },
        figures,
        about,
    }
}

/// Seven runs, small enough to count on paper.
///
/// | run | stages left on day | end | first contact | closed |
/// |---|---|---|---|---|
/// | a | 2 5 10 15 18 25 115 | won, reviewed | 4 | 25 |
/// | b | 1 6 9 16 20 36 100 | won, cancelled | 6 | 36 |
/// | c | 2 3 8 12 20 50 | lost in Closing | 3 | 50 |
/// | d | 3 5 60 | no decision in Qualification | 5 | 60 |
/// | e | 1 4 12 | nurture from Qualification | 4 | 12 |
/// | f | 2 4 9 (20) | open in Presentation | 4 | |
/// | g | from ObjectionHandling: 3 10 (40) | won, in FollowUp | | 10 |
fn seven() -> Vec<Row> {
    use StageOutcome as E;
    let drill = About { mode: Mode::Drill, start: Stage::ObjectionHandling, ..WHOLE };
    let mut rows = vec![
        row("a", "Zofia", WHOLE, &[2, 5, 10, 15, 18, 25, 115], E::Advanced, Outcome::Won),
        row("b", "Łucja", WHOLE, &[1, 6, 9, 16, 20, 36, 100], E::Lost, Outcome::Lost),
        row("c", "Łucja", WHOLE, &[2, 3, 8, 12, 20, 50], E::Lost, Outcome::Lost),
        row("d", "adam", WHOLE, &[3, 5, 60], E::NoDecision, Outcome::NoDecision),
        row("e", "adam", WHOLE, &[1, 4, 12], E::Nurture, Outcome::Nurture),
        row("f", "Maria", WHOLE, &[2, 4, 9, 20], E::Open, Outcome::Open),
        row("g", "Maria", drill, &[3, 10, 40], E::Open, Outcome::Won),
    ];
    let contacts = [Some(4), Some(6), Some(3), Some(5), Some(4), Some(4), None];
    let closed = [Some(25), Some(36), Some(50), Some(60), Some(12), None, Some(10)];
    for ((row, contact), closed) in rows.iter_mut().zip(contacts).zip(closed) {
        row.figures.first_contact_day = contact;
        row.figures.closed_day = closed;
    }
    // Signed: 10 000 and 20 000 and 10 000; lost or undecided: 30 000 and 10 000.
    rows[1].figures.amount_minor = 2_000_000;
    rows[2].figures.amount_minor = 3_000_000;
    rows[0].figures.discount_permille = 100;
    rows[1].figures.discount_permille = 50;
    // The true reason was filed once in two times.
    rows[2].figures.cause_true = Some((1, 0));
    rows[2].figures.reason_logged = Some((1, 0));
    rows[3].figures.cause_true = Some((1, 0));
    rows[3].figures.reason_logged = Some((1, 2));
    rows
}

fn json_of(kind: Kind, rows: &[Row]) -> Value {
    let text = write(kind, Format::Json, Lang::En, rows);
    serde_json::from_str(&text).unwrap_or_else(|error| panic!("{error}: {text}"))
}

pub(super) fn write(kind: Kind, format: Format, lang: Lang, rows: &[Row]) -> String {
    let report = Report::of(kind, &runs(rows)).write(format, Catalog::shared(lang), &Scope::default());
    report.unwrap_or_else(|error| panic!("{error}"))
}

fn exported(
    of: impl Fn(&[Run<'_>], &mut Vec<u8>) -> Result<(), ReportError>,
    rows: &[Row],
) -> Vec<BTreeMap<String, String>> {
    let mut bytes = Vec::new();
    of(&runs(rows), &mut bytes).unwrap_or_else(|error| panic!("{error}"));
    let mut reader = csv::Reader::from_reader(bytes.as_slice());
    reader.deserialize().map(|row| row.unwrap_or_else(|error| panic!("{error}"))).collect()
}

fn deals(rows: &[Row]) -> Vec<BTreeMap<String, String>> {
    exported(|runs, to| export::deals(runs, to), rows)
}

fn stages(rows: &[Row]) -> Vec<BTreeMap<String, String>> {
    exported(|runs, to| export::stages(runs, to), rows)
}

#[test]
fn the_funnel_is_what_one_counts_by_hand() {
    let funnel = json_of(Kind::Funnel, &seven());
    let counts = |stage: usize| {
        let keys = ["entered", "advanced", "lost", "no_decision", "nurture", "disqualified", "open"];
        keys.map(|key| funnel["stages"][stage][key].as_u64().unwrap_or(99))
    };
    assert_eq!(counts(0), [6, 6, 0, 0, 0, 0, 0]); // a–f; g starts later
    assert_eq!(counts(1), [6, 6, 0, 0, 0, 0, 0]);
    assert_eq!(counts(2), [6, 4, 0, 1, 1, 0, 0]); // d undecided, e handed on
    assert_eq!(counts(3), [4, 3, 0, 0, 0, 0, 1]); // a b c; f is still there
    assert_eq!(counts(4), [4, 4, 0, 0, 0, 0, 0]); // a b c and g
    assert_eq!(counts(5), [4, 3, 1, 0, 0, 0, 0]); // c lost
    assert_eq!(counts(6), [3, 1, 1, 0, 0, 0, 1]); // a reviewed, b cancelled, g still there
    let qualification = &funnel["stages"][2];
    assert_eq!(qualification["stage"], "Qualification");
    assert_eq!(qualification["conversion"], json!(4.0 / 6.0));
    assert_eq!(qualification["leads_per_advance"], json!(1.5));
    // Stays: a 5, b 3, c 5, d 55, e 8, f 5: sum 81, sorted 3 5 5 5 8 55.
    assert_eq!(qualification["days_mean"], json!(13.5));
    assert_eq!(qualification["days_median"], json!(5.0));
    // Stays of those that left Presentation: a 5, b 7, c 4; f doesn't count.
    assert_eq!(funnel["stages"][3]["days_median"], json!(5.0));
    for key in ["conversion", "ci95", "leads_per_advance"] {
        assert_eq!(funnel["stages"][6][key], Value::Null, "{key} of FollowUp");
    }
    let keys: Vec<_> = qualification.as_object().into_iter().flat_map(|stage| stage.keys()).cloned().collect();
    assert_eq!(keys.len(), 13);
}

#[test]
fn lengths_are_what_one_counts_by_hand() {
    let cycle = json_of(Kind::Cycle, &seven());
    // Won: a 25 − 4 = 21, b 36 − 6 = 30. Lost or undecided: c 50 − 3 = 47, d 60 − 5 = 55. g started later.
    // Days of a–f: 115 + 100 + 50 + 60 + 12 + 20 = 357, by two signatures.
    let expected = json!({
        "won": 2,
        "cycle_length_days": { "mean": 25.5, "median": 25.5, "p25": 23.25, "p75": 27.75 },
        "days_per_closed_deal": 178.5,
        "lost_cycle_days": { "mean": 51.0, "median": 51.0, "p25": 49.0, "p75": 53.0 },
    });
    assert_eq!(cycle, expected);
}

#[test]
fn the_summary_is_what_one_counts_by_hand() {
    let rows = seven();
    let summary = Summary::of(&runs(&rows));
    assert_eq!((summary.results.runs, summary.results.finished, summary.exercises), (7, 5, 1));
    assert_eq!(summary.results.win_rate, Share::of(3, 5)); // a b g of a b c d g
    assert_eq!(summary.results.right_ends, Share::of(2, 5)); // a and e of a b c d e
    assert_eq!(summary.no_decision_share, Share::of(1, 2)); // d of c d
    assert_eq!(summary.reason_agreement, Share::of(1, 2)); // c of c d
    assert_eq!(summary.win_rate_value, Some(0.5)); // 40 000 of 80 000
    assert_eq!(summary.deal_size_mean_minor, Some(4_000_000.0 / 3.0));
    assert_eq!(summary.discount.mean, Some(0.05)); // 10 %, 5 % and 0 %
    assert_eq!(summary.results.behaviour_mean, None); // no skill was called for
    assert_eq!(summary.open_age_days, Spread::of(&[16])); // f: 20 − 4
    let names: Vec<_> = summary.trainees.iter().map(|row| row.trainee.as_str()).collect();
    assert_eq!(names, ["adam", "Łucja", "Maria", "Zofia"]); // as a dictionary has them
    assert_eq!(summary.trainees[1].results.win_rate, Share::of(1, 2));
}

#[test]
fn amounts_of_two_currencies_are_not_added() {
    let mut rows = seven();
    rows[0].about.currency = "EUR";
    let summary = Summary::of(&runs(&rows));
    assert_eq!((summary.win_rate_value, summary.deal_size_mean_minor, summary.currency), (None, None, None));
}

#[test]
fn a_run_after_the_signature_says_nothing_about_winning() {
    let after = About { start: Stage::FollowUp, ..WHOLE };
    let rows = [row("h", "Ewa", after, &[90], StageOutcome::Advanced, Outcome::Won)];
    assert_eq!(Summary::of(&runs(&rows)).results.win_rate, Share::of(0, 0));
}

#[test]
fn skills_are_means_over_runs_and_want_four_scenarios() {
    let mut rows: Vec<Row> =
        (0..5).map(|n| row(&n.to_string(), "Ewa", WHOLE, &[1], StageOutcome::Lost, Outcome::Lost)).collect();
    for (n, row) in rows.iter_mut().enumerate() {
        row.header.scenario = ["one", "two", "three", "four", "four"][n].to_owned();
        row.figures.score.levels[Skill::S3.index()] = Some([200, 300, 200, 400, 400][n]);
        row.figures.score.levels[Skill::S7.index()] = (n == 0).then_some(100);
        row.figures.score.levels[Skill::S4.index()] = Some(450);
    }
    let skills = json_of(Kind::Skills, &rows);
    let s3 = &skills["skills"][Skill::S3.index()];
    // 2 3 2 4 4: mean 3, squares 1 + 0 + 1 + 1 + 1 = 4, deviation √(4 / 4) = 1; sorted 2 2 3 4 4.
    assert_eq!((&s3["runs"], &s3["scenarios"]), (&json!(5), &json!(4)));
    assert_eq!((&s3["level_mean"], &s3["level_sd"]), (&json!(3.0), &json!(1.0)));
    assert_eq!((&s3["level_p25"], &s3["level_p75"]), (&json!(2.0), &json!(4.0)));
    assert_eq!(s3["needs_more_evidence"], json!(false));
    let s7 = &skills["skills"][Skill::S7.index()];
    assert_eq!(
        (&s7["level_mean"], &s7["level_sd"], &s7["needs_more_evidence"]),
        (&json!(1.0), &Value::Null, &json!(true))
    );
    assert_eq!(skills["skills"][0]["level_mean"], Value::Null);
    // Still to be had: S3 15 × 2 / 4 = 7.5, S7 7 × 4 / 4 = 7; S4 stands above 4.
    assert_eq!(skills["practise_next"], json!(["S3", "S7"]));
    let text = write(Kind::Skills, Format::Text, Lang::En, &rows);
    assert!(text.contains("needs more evidence") && text.contains("Too few runs on new seeds"), "{text}");
}

#[test]
fn nothing_to_report_is_never_nought() {
    let funnel = json_of(Kind::Funnel, &[]);
    assert_eq!(funnel["stages"].as_array().map(Vec::len), Some(7));
    for key in ["conversion", "ci95", "leads_per_advance", "days_mean", "days_median"] {
        assert_eq!(funnel["stages"][0][key], Value::Null);
    }
    let none = json!({ "mean": null, "median": null, "p25": null, "p75": null });
    let cycle = json!({ "won": 0, "cycle_length_days": none, "days_per_closed_deal": null, "lost_cycle_days": none });
    assert_eq!(json_of(Kind::Cycle, &[]), cycle);
    for kind in Kind::ALL {
        for (lang, none) in [(Lang::En, "n/a"), (Lang::Pl, "b.d.")] {
            for format in [Format::Text, Format::Html] {
                let page = write(kind, format, lang, &[]);
                assert!(page.contains(none), "{} {}", kind.word(), format.word());
                for nought in ["0.0%", "0,0%", " 0.0", "NaN", "report-"] {
                    assert!(!page.contains(nought), "{} {} has {nought}: {page}", kind.word(), format.word());
                }
            }
        }
        let table = write(kind, Format::Csv, Lang::En, &[]);
        assert!(table.contains("n/a") && !table.contains("NaN"), "{table}");
    }
}

#[test]
fn every_report_reads_in_both_languages() {
    for kind in Kind::ALL {
        for &lang in Lang::ALL {
            for format in [Format::Text, Format::Html] {
                let page = write(kind, format, lang, &seven());
                assert!(!page.contains("report-") && !page.contains("{ $"), "{}: {page}", kind.word());
            }
        }
        let [en, pl] = [Lang::En, Lang::Pl].map(|lang| write(kind, Format::Json, lang, &seven()));
        assert_eq!(en, pl);
    }
}

#[test]
fn no_name_steers_what_it_is_written_to() {
    let mut rows = seven();
    rows[0].info.trainee = "<script>alert('x')</script>\" onload=\"y".to_owned();
    rows[1].info.trainee = "Ala\u{1b}[31m\nKot\u{202e}".to_owned();
    rows[2].info.trainee = "=HYPERLINK(\"http://x\")".to_owned();
    rows[3].info.trainee = "@SUM(A1), \"B\"".to_owned();
    rows[4].info.trainee = "-2+3".to_owned();
    rows[5].info.trainee = "\tx".to_owned();
    rows[6].header.scenario = "+1".to_owned();
    for kind in [Kind::Skills, Kind::Summary] {
        let html = write(kind, Format::Html, Lang::En, &rows);
        assert!(
            html.contains("&lt;script&gt;") && !html.contains("<script") && !html.contains("\" onload=\""),
            "{html}"
        );
        assert!(!html.contains('\u{1b}') && !html.contains('\u{202e}'));
        let text = write(kind, Format::Text, Lang::En, &rows);
        assert!(text.lines().any(|line| line.starts_with("Ala\u{fffd}[31m Kot\u{fffd}")), "{text}");
        assert!(!text.contains(['\u{1b}', '\u{202e}', '\t']));
        for cell in ["'=HYPERLINK", "\"'@SUM(A1), \"\"B\"\"\"", "'-2+3", "'\tx"] {
            let table = write(kind, Format::Csv, Lang::En, &rows);
            assert!(table.contains(cell), "{cell} isn't in {table}");
        }
    }
    let named: Vec<_> = deals(&rows).into_iter().map(|row| row["trainee"].clone()).collect();
    assert_eq!(named[2..6], ["'=HYPERLINK(\"http://x\")", "'@SUM(A1), \"B\"", "'-2+3", "'\tx"].map(str::to_owned));
    assert_eq!(deals(&rows)[6]["scenario"], "'+1");
}

#[test]
fn a_page_needs_nothing_from_outside() {
    for kind in Kind::ALL {
        let html = write(kind, Format::Html, Lang::Pl, &seven());
        assert!(html.starts_with("<!DOCTYPE html>") && html.contains("lang=\"pl\"") && html.contains("<svg"));
        for outside in ["src=", "href=", "url(", "@import", "<script", "<link"] {
            assert!(!html.contains(outside), "{}: {outside}", kind.word());
        }
        assert!(html.contains("@media print") && html.contains("size: A4"));
    }
}

#[test]
fn deals_are_exported_as_they_stand() {
    let rows = seven();
    let deals = deals(&rows);
    let column = |key: &str| deals.iter().map(|row| row[key].clone()).collect::<Vec<_>>();
    assert_eq!(column("deal_id"), ["a-1", "b-1", "c-1", "d-1", "e-1", "f-1", "g-1"]);
    // b was cancelled after the signature and stays won.
    assert_eq!(column("status"), ["won", "won", "lost", "no_decision", "nurture", "open", "won"]);
    assert_eq!(column("closed_day"), ["25", "36", "50", "60", "12", "", "10"]);
    assert_eq!(column("first_contact_day"), ["4", "6", "3", "5", "4", "4", ""]);
    assert_eq!(column("reason_true"), ["", "", "#1/#0", "#1/#0", "D4", "", ""]);
    assert_eq!(column("reason_logged"), ["", "", "#1/#0", "#1/#2", "", "", ""]);
    assert_eq!((column("segment")[0].as_str(), column("source")[0].as_str()), ("Mid", "Cold"));
    let stages = stages(&rows);
    let of_b: Vec<_> = stages.iter().filter(|row| row["run_id"] == "b").map(|row| row["outcome"].as_str()).collect();
    assert_eq!(of_b, ["advanced", "advanced", "advanced", "advanced", "advanced", "advanced", "lost"]);
    let of_g: Vec<_> = stages.iter().filter(|row| row["run_id"] == "g").map(|row| row["stage"].as_str()).collect();
    assert_eq!(of_g, ["ObjectionHandling", "Closing", "FollowUp"]);
}

#[test]
fn reasons_are_exported_by_their_ids() {
    let concerns = [("risk".to_owned(), vec!["outcome".to_owned()])];
    let mut rows = seven();
    rows[2].figures.cause_true = Some((0, 0));
    rows[2].figures.reason_logged = Some((0, 4));
    let mut run = rows[2].run();
    run.concerns = &concerns;
    let mut bytes = Vec::new();
    assert!(export::deals(&[run], &mut bytes).is_ok());
    let csv = String::from_utf8_lossy(&bytes);
    assert!(csv.ends_with(",lost,risk/outcome,risk/#4\n"), "{csv}");
}

#[test]
fn runs_are_exported_with_whose_they_were() {
    let mut rows = seven();
    rows[0].info = RunInfo {
        player: Player::Policy,
        policy: Some("good".to_owned()),
        trainee: String::new(),
        ..rows[0].info.clone()
    };
    rows[1].figures.score.levels[0] = Some(300);
    rows[1].figures.score.behaviour = 50;
    let runs = exported(|runs, to| export::runs(runs, to), &rows);
    assert_eq!(
        (runs[0]["player"].as_str(), runs[0]["policy"].as_str(), runs[0]["score"].as_str()),
        ("policy", "good", "")
    );
    assert_eq!(
        (runs[1]["player"].as_str(), runs[1]["outcome"].as_str(), runs[1]["score"].as_str()),
        ("human", "lost", "50")
    );
    assert_eq!((runs[5]["status"].as_str(), runs[5]["finished_at"].as_str()), ("open", ""));
}

/// Bots play every scenario of the core pack.
fn played(seeds: u64) -> Vec<Row> {
    let pack = Pack::load_for_replay(Files::core()).unwrap_or_else(|problems| panic!("{problems:?}"));
    let mut rows = Vec::new();
    for cast in &pack.casts {
        for seed in 0..seeds {
            let policy = if seed % 2 == 0 { Policy::Average } else { Policy::Good };
            let session = play(cast, policy, seed, &mut Nothing, |_| {});
            let about = About { mode: cast.mode, start: cast.start, segment: Some(cast.segment), ..WHOLE };
            let mut row = row(&format!("{}-{seed}", cast.id), "bot", about, &[1], StageOutcome::Lost, Outcome::Lost);
            row.header.scenario.clone_from(&cast.id);
            row.figures = summarise(cast, &session.state);
            rows.push(row);
        }
    }
    rows
}

#[test]
fn somebody_else_gets_the_same_figures_from_the_exports() {
    let rows = played(10);
    let summary = Summary::of(&runs(&rows));
    let deals = deals(&rows);
    let status = |word: &str| deals.iter().filter(|row| row["status"] == word).count() as u32;
    let decided = status("won") + status("lost") + status("no_decision");
    assert_eq!(summary.results.win_rate, Share::of(status("won"), decided));
    let stays = stages(&rows);
    for figures in &summary.stages {
        let here: Vec<_> = stays.iter().filter(|row| row["stage"] == figures.stage.word()).collect();
        let ended = |word: &str| here.iter().filter(|row| row["outcome"] == word).count() as u32;
        assert_eq!(figures.entered, here.len() as u32, "{:?}", figures.stage);
        assert_eq!(
            (figures.advanced, figures.lost, figures.nurture),
            (ended("advanced"), ended("lost"), ended("nurture"))
        );
        // Whoever goes on is found in the next stage.
        if let Some(next) = figures.stage.next() {
            let came = |id: &String| stays.iter().any(|row| row["stage"] == next.word() && row["run_id"] == *id);
            assert_eq!(figures.advanced, here.iter().filter(|row| came(&row["run_id"])).count() as u32);
        }
        let sum = figures.advanced + figures.fell() + figures.nurture + figures.disqualified + figures.open;
        assert_eq!(figures.entered, sum, "{:?}", figures.stage);
    }
    let day = |row: &BTreeMap<String, String>, key: &str| row[key].parse::<u32>().ok();
    let late: Vec<_> =
        rows.iter().filter(|row| row.about.start != Stage::LeadGeneration).map(|row| &row.info.id).collect();
    let won = deals.iter().filter(|row| row["status"] == "won" && !late.contains(&&row["run_id"]));
    let mut lengths: Vec<u32> =
        won.filter_map(|row| day(row, "closed_day")?.checked_sub(day(row, "first_contact_day")?)).collect();
    lengths.sort_unstable();
    assert_eq!(summary.cycle.won as usize, lengths.len());
    assert_eq!(summary.cycle.cycle_length_days, Spread::of(&lengths));
}

#[test]
#[cfg_attr(debug_assertions, ignore = "speed is promised of release builds")]
fn a_hundred_thousand_runs_are_reported_in_under_a_second() {
    let played = played(100);
    let few = runs(&played);
    let many: Vec<Run<'_>> = few.iter().copied().cycle().take(100_000).collect();
    for kind in Kind::ALL {
        for format in Format::ALL {
            let start = std::time::Instant::now();
            let report = Report::of(kind, &many).write(format, Catalog::shared(Lang::En), &Scope::default());
            assert!(report.is_ok());
            let took = start.elapsed();
            assert!(took.as_millis() < 1_000, "{} {}: {took:?}", kind.word(), format.word());
        }
    }
}
