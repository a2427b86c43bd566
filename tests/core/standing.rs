//! Do reports say how good somebody is and whether that changed, in words and in figures, and of nobody whose name is gone?

use assert_cmd::Command;
use dealdojo::practice::progress::{Progress, Verdict};
use dealdojo::practice::rating::{Difficulty, Measured};
use dealdojo::report::page::standing::{To, sentence};
use dealdojo::report::{Basis, Format, Kind, Skills};
use dealdojo::scenario::words::{Outcome, Skill};
use dealdojo::sim::summary::StageOutcome;
use dealdojo::text::{Catalog, Lang};
use serde_json::{Value, json};

use super::reports::{Row, WHOLE, row, runs, write};

/// A finished run on a day of March, with a score and a level of questioning.
fn run(trainee: &str, day: u64, seed: u64, behaviour: u8) -> Row {
    let mut row = row(&format!("{trainee}-{day:02}"), trainee, WHOLE, &[1], StageOutcome::Lost, Outcome::Lost);
    row.info.started_at = format!("2026-03-{day:02}T09:00:00.000Z");
    row.header.seed = seed;
    row.figures.score.behaviour = behaviour;
    row.figures.score.levels[Skill::S3.index()] = Some(100 + u16::from(behaviour) * 4);
    row
}

/// Ten runs on new seeds, seven points better each time, and one that is remembered.
fn learning(trainee: &str) -> Vec<Row> {
    let mut rows: Vec<Row> = (0..10).map(|n| run(trainee, n + 1, n, 20 + 7 * n as u8)).collect();
    rows.push(run(trainee, 11, 3, 100));
    rows
}

/// Eight runs that go up and down.
fn steady(trainee: &str) -> Vec<Row> {
    let scores = [50, 40, 52, 47, 45, 51, 42, 48];
    (0..).zip(scores).map(|(n, score)| run(trainee, n + 1, n, score)).collect()
}

fn json_of(rows: &[Row]) -> Value {
    serde_json::from_str(&write(Kind::Skills, Format::Json, Lang::En, rows)).unwrap()
}

#[test]
fn a_player_s_rating_and_change_stand_beside_the_levels() {
    let rows = learning("Ewa");
    let ewa = &json_of(&rows)["trainees"][0];
    let rating = &ewa["rating"];
    let keys: Vec<&String> = rating.as_object().unwrap().keys().collect();
    assert_eq!(keys, ["ci95", "deviation", "firsts", "needs_more_evidence", "rating", "repeats"]);
    assert_eq!((&rating["firsts"], &rating["repeats"]), (&json!(10), &json!(1)));
    assert!(rating["rating"].is_i64() && rating["ci95"][0].is_i64());
    // One skill alone was called for: it is all there is.
    let s3 = &ewa["ratings"][Skill::S3.index()];
    assert_eq!((&s3["skill"], &s3["rating"]), (&json!("S3"), rating));
    // Seven points a run, nine steps; four hundredths of a level to the point.
    let progress = &ewa["progress"];
    assert_eq!((&progress["verdict"], &progress["runs"]), (&json!("improved"), &json!(10)));
    assert_eq!((&progress["change"], &s3["progress"]["change"]), (&json!(63.0), &json!(2.52)));
    assert_eq!(s3["progress"]["verdict"], "improved");
    let [low, high] = [0, 1].map(|end| progress["ci95"][end].as_f64().unwrap());
    assert!(low > 0.0 && low <= 63.0 && high >= 63.0 && progress["p"].as_f64().unwrap() <= 0.02);
    // What was there before is there still.
    assert_eq!(ewa["skills"][Skill::S3.index()]["runs"], json!(11));
    let s4 = &ewa["ratings"][Skill::S4.index()];
    assert_eq!(s4["rating"], Value::Null);
    assert_eq!(
        s4["progress"],
        json!({ "verdict": "too_few_runs", "runs": 0, "change": null, "ci95": null, "p": null })
    );
}

#[test]
fn a_change_is_told_in_a_plain_sentence_of_each_player() {
    let mut rows = learning("Ewa");
    let alone = write(Kind::Skills, Format::Text, Lang::En, &rows).replace('\n', " ");
    assert!(alone.contains("Over 10 runs on new seeds the score rose by about 63 points (95%: "), "{alone}");
    assert!(alone.contains("Levels that changed: Questions and needs +2.5."), "{alone}");
    rows.extend(steady("Adam"));
    rows.push(run("Zofia", 1, 1, 90));
    for format in [Format::Text, Format::Html] {
        let page = write(Kind::Skills, format, Lang::En, &rows).replace('\n', " ");
        for said in [
            "Ewa: Over 10 runs on new seeds the score rose",
            "Adam: No evidence of change yet: over 8 runs on new seeds, anything from −",
            "Zofia: Too few runs on new seeds to speak of a change: 1 so far. It takes at least 6,",
        ] {
            assert!(page.contains(said), "{said:?} isn't in {page}");
        }
    }
    let polish = write(Kind::Skills, Format::Html, Lang::Pl, &rows);
    let polish = polish.replace('\u{a0}', " ");
    for said in ["Ewa: W ciągu 10 rozgrywek", "Adam: Nie widać jeszcze zmiany", "Zofia: Za mało rozgrywek"] {
        assert!(polish.contains(said), "{said:?} isn't in {polish}");
    }
}

#[test]
fn every_verdict_has_its_sentence() {
    let of = |verdict, change: f64, ci95| Progress { verdict, runs: 14, change: Some(change), ci95, p: Some(0.01) };
    let say = |progress: &Progress, to, lang| sentence(progress, to, Catalog::shared(lang)).replace('\u{a0}', " ");
    let rose = of(Verdict::Improved, 9.4, Some([3.2, 15.1]));
    let fell = of(Verdict::Declined, -1.2, Some([-2.4, -0.6]));
    let none = of(Verdict::NoEvidence, 4.0, Some([-4.0, 12.0]));
    let few = Progress { verdict: Verdict::TooFewRuns, runs: 4, change: None, ci95: None, p: None };
    let expected = [
        (&rose, To::Coach, "Over 14 runs on new seeds the score rose by about 9 points (95%: 3 to 15)."),
        (&rose, To::Trainee, "Over 14 runs on new seeds your score rose by about 9 points (95%: 3 to 15)."),
        (&fell, To::Coach, "Over 14 runs on new seeds the score fell by about 1 point (95%: 1 to 2)."),
        (&fell, To::Trainee, "Over 14 runs on new seeds your score fell by about 1 point (95%: 1 to 2)."),
        (
            &none,
            To::Trainee,
            "No evidence of change yet: over 14 runs on new seeds, anything from −4 to +12 points would fit (95%).",
        ),
        (
            &few,
            To::Coach,
            "Too few runs on new seeds to speak of a change: 4 so far. It takes at least 6, several of them in the same \
             scenario.",
        ),
    ];
    for (progress, to, words) in expected {
        assert_eq!(say(progress, to, Lang::En), words);
    }
    let unbounded = Progress { ci95: None, ..none };
    assert_eq!(say(&unbounded, To::Coach, Lang::En), "No evidence of change yet over 14 runs on new seeds.");
    let polish = [
        (&rose, "W ciągu 14 rozgrywek w nowych okolicznościach Twój wynik wzrósł o około 9 punktów (95%: od 3 do 15)."),
        (&fell, "W ciągu 14 rozgrywek w nowych okolicznościach Twój wynik spadł o około 1 punkt (95%: od 1 do 2)."),
        (
            &none,
            "Nie widać jeszcze zmiany: po 14 rozgrywkach w nowych okolicznościach przedział 95% sięga od −4 do +12 pkt.",
        ),
        (
            &few,
            "Za mało rozgrywek w nowych okolicznościach, żeby mówić o zmianie: na razie 4. Potrzeba co najmniej 6, w tym \
             kilku w tym samym scenariuszu.",
        ),
    ];
    for (progress, words) in polish {
        assert_eq!(say(progress, To::Trainee, Lang::Pl), words);
    }
}

#[test]
fn a_forgotten_name_has_neither_rating_nor_change() {
    let nobody = &json_of(&learning(""))["trainees"][0];
    assert_eq!((&nobody["rating"], &nobody["progress"], &nobody["ratings"]), (&Value::Null, &Value::Null, &json!([])));
    assert_eq!(nobody["skills"][Skill::S3.index()]["runs"], json!(11));
    let text = write(Kind::Skills, Format::Text, Lang::En, &learning(""));
    assert!(!text.contains("on new seeds the score") && !text.contains("Too few runs"), "{text}");
}

#[test]
fn what_was_played_before_is_rated_and_its_seeds_are_not_new() {
    let before = learning("Ewa");
    let now: Vec<Row> = (0..8).map(|n| run("Ewa", 20 + n, n + 6, 60)).collect();
    let (before, now) = (runs(&before), runs(&now));
    let with = Skills::on(&now, &Basis { earlier: &before, ..Basis::default() });
    // Seeds 6 to 9 were met before, 10 to 13 weren't.
    let rating = with.trainees[0].rating.unwrap();
    assert_eq!((rating.firsts, rating.repeats), (14, 5));
    assert_eq!(with.trainees[0].progress.map(|progress| progress.runs), Some(4));
    assert_eq!(with.runs, 8);
    let without = Skills::of(&now);
    assert_eq!(without.trainees[0].progress.map(|progress| progress.runs), Some(8));
}

#[test]
fn a_hard_scenario_makes_a_good_run_worth_more() {
    let rows = [run("Ewa", 1, 1, 90)];
    let rows = runs(&rows);
    let rated = |right_end| {
        let measured = Measured { right_end, ci95: [right_end - 20, right_end + 20] };
        let difficulty: Difficulty = [("ewa_deal".to_owned(), measured)].into_iter().collect();
        let skills = Skills::on(&rows, &Basis { difficulty: Some(&difficulty), ..Basis::default() });
        skills.trainees[0].rating.map(|rating| rating.rating)
    };
    assert!(rated(150) > rated(500) && rated(500) > rated(850));
}

#[test]
fn a_spreadsheet_gets_a_row_for_each_skill_and_one_for_the_score() {
    let players: Vec<Row> = ["Ewa", ""].into_iter().flat_map(learning).collect();
    let table = write(Kind::Skills, Format::Csv, Lang::En, &players);
    let mut reader = csv::Reader::from_reader(table.as_bytes());
    let head: Vec<String> = reader.headers().unwrap().iter().map(str::to_owned).collect();
    let rows: Vec<Vec<String>> = reader.records().map(|row| row.unwrap().iter().map(str::to_owned).collect()).collect();
    let cell = |row: &[String], column: &str| row[head.iter().position(|name| name == column).unwrap()].clone();
    let of = |scope: &str, trainee: &str| -> Vec<&Vec<String>> {
        rows.iter().filter(|row| cell(row, "scope") == scope && cell(row, "trainee") == trainee).collect()
    };
    assert_eq!((of("all", "").len(), of("player", "Ewa").len()), (Skill::COUNT, Skill::COUNT));
    let score = of("score", "Ewa")[0];
    assert_eq!((cell(score, "progress"), cell(score, "change")), ("improved".to_owned(), "63".to_owned()));
    assert_eq!((cell(score, "rating_firsts"), cell(score, "level_mean")), ("10".to_owned(), "n/a".to_owned()));
    let s3 = of("player", "Ewa")[Skill::S3.index()];
    assert_eq!(cell(s3, "rating"), cell(score, "rating"));
    let nobody = of("score", "")[0];
    assert_eq!((cell(nobody, "rating"), cell(nobody, "progress")), ("n/a".to_owned(), "n/a".to_owned()));
}

#[test]
fn bots_are_rated_from_the_command_line_when_they_are_asked_for() {
    let home = tempfile::tempdir().unwrap();
    let run = |args: &[&str]| {
        let mut command = Command::new(env!("CARGO_BIN_EXE_dealdojo"));
        command.env_clear().env("HOME", home.path()).env("LANG", "en_GB.UTF-8").current_dir(home.path());
        let output = command.args(args).output().unwrap();
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        String::from_utf8(output.stdout).unwrap()
    };
    let store = ["--store", "sqlite:runs.sqlite"];
    let simulate = ["simulate", "--scenario", "ewa_deal", "--policy", "good", "--seeds", "0..12"];
    run(&[simulate.as_slice(), &store].concat());
    run(&[simulate.as_slice(), &store].concat());
    let report = ["report", "--kind", "skills", "--format", "json"];
    let people: Value = serde_json::from_str(&run(&[report.as_slice(), &store].concat())).unwrap();
    assert_eq!(people["trainees"], json!([]));
    let bots = [report.as_slice(), &["--policy", "good"], &store].concat();
    let bots: Value = serde_json::from_str(&run(&bots)).unwrap();
    let good = &bots["trainees"][0];
    // The second time each seed is a repeat.
    assert_eq!((&good["rating"]["firsts"], &good["rating"]["repeats"]), (&json!(12), &json!(12)));
    assert_eq!(good["progress"]["runs"], json!(12));
    let later = [report.as_slice(), &["--policy", "good", "--since", "2100-01-01"], &store].concat();
    let later: Value = serde_json::from_str(&run(&later)).unwrap();
    assert_eq!((&later["runs"], &later["trainees"]), (&json!(0), &json!([])));
}
