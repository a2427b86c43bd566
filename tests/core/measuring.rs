//! Do the commands that measure say what they measured? `check --lab` and `analyze`.

use std::fs;

use serde_json::Value;

use super::cli::Machine;

#[test]
fn the_lab_reports_each_scenario_and_keeps_what_the_list_then_shows() {
    let machine = Machine::new();
    let pack = machine.home.path().join("mine");
    fs::create_dir_all(&pack).unwrap();
    for (path, bytes) in dealdojo::scenario::Files::core().pairs() {
        let text = String::from_utf8(bytes.to_vec()).unwrap().replace("id: \"core\"", "id: \"mine\"");
        let text = text
            .replace("_deal\"", "_mine\"")
            .replace("_first\"", "_mine_first\"")
            .replace("_objections\"", "_mine_objections\"");
        let file = pack.join(path);
        fs::create_dir_all(file.parent().unwrap()).unwrap();
        fs::write(file, text).unwrap();
    }
    let folder = pack.to_string_lossy().into_owned();
    let before = machine.run(&["list", "--lang", "en", "--pack", &folder]).is(0).out.clone();
    assert_eq!(before.matches("not yet measured").count(), super::games::PACK.casts.len(), "{before}");
    let ended = machine.run(&["check", "--lab", &folder, "--seeds", "8", "--format", "json"]);
    let report = ended.json();
    assert_eq!(report["scenarios"].as_array().unwrap().len(), super::games::PACK.casts.len());
    let problem = report["findings"].as_array().unwrap().iter().any(|finding| finding["problem"] == true);
    ended.is(if problem { 3 } else { 0 });
    let after = machine.run(&["list", "--lang", "en", "--pack", &folder]).is(0).out.clone();
    assert!(!after.contains("not yet measured"), "{after}");
    assert_eq!(machine.run(&["check", "--lab", &folder, "--no-play"]).code, 2);
}

/// A store with two runs of a bot, and their ids.
fn store_with_runs(machine: &Machine) -> (String, Vec<String>) {
    let url = format!("sqlite:{}", machine.home.path().join("runs.sqlite").display());
    let args = ["simulate", "--scenario", "dorota_deal", "--policy", "average", "--seeds", "0..2", "--store", &url];
    machine.run(&args).is(0);
    let csv = machine.run(&["export", "runs", "--store", &url]).is(0).out.clone();
    let ids = csv.lines().skip(1).filter_map(|line| line.split(',').next()).map(str::to_owned).collect();
    (url, ids)
}

#[test]
fn analyze_prints_the_same_bytes_again_and_says_what_each_decision_was_worth() {
    let machine = Machine::new();
    let (url, ids) = store_with_runs(&machine);
    let args = ["analyze", &ids[0], "--format", "json", "--store", &url];
    let first = machine.run(&args).is(0).out.clone();
    assert_eq!(first, machine.run(&args).is(0).out, "the second comes from the store");
    let json: Value = serde_json::from_str(&first).unwrap();
    assert_eq!(json["run_id"], ids[0].as_str());
    for key in ["substituted", "good_policy_right_end", "good_ci95", "skill", "luck"] {
        assert!(!json["luck"][key].is_null(), "{key}");
    }
    let decisions = json["decisions"].as_array().unwrap();
    assert!(decisions.len() > 3);
    for decision in decisions {
        let offered = decision["offered"].as_array().unwrap();
        for key in ["chosen", "best"] {
            assert!(offered.iter().any(|reply| reply["intent"] == decision[key]), "{decision}");
        }
        for key in ["turn", "worlds", "odds_before", "odds_after", "loss", "loss_se"] {
            assert!(decision[key].is_i64(), "{key}: {decision}");
        }
        assert!(["best", "good", "inaccuracy", "mistake", "blunder"].contains(&decision["label"].as_str().unwrap()));
        assert!(decision["rules"].is_array() && decision["approximate"].is_boolean());
    }
    let text = machine.run(&["analyze", &ids[0], "--lang", "pl", "--store", &url]).is(0).out.clone();
    assert!(text.contains("Kwalifikacja") || text.contains("Pozyskiwanie"), "{text}");
    assert!(text.starts_with("trafność ") && text.contains("najlepszy ruch"), "{text}");
    for english in ["accuracy", "best", "good", "inaccuracy", "mistake", "blunder", "luck", "chosen", "approximate"] {
        assert!(!text.contains(english), "{english}: {text}");
    }
}

#[test]
fn analyze_all_fills_in_what_is_missing_once() {
    let machine = Machine::new();
    let (url, ids) = store_with_runs(&machine);
    machine.run(&["analyze", &ids[1], "--store", &url]).is(0);
    let args = ["analyze", "--all", "--policy", "average", "--format", "json", "--store", &url];
    let json = machine.run(&args).is(0).json();
    assert_eq!((&json["analysed"], &json["analysed_before"]), (&Value::from(1), &Value::from(1)), "{json}");
    let json = machine.run(&args).is(0).json();
    assert_eq!((&json["analysed"], &json["analysed_before"]), (&Value::from(0), &Value::from(2)), "{json}");
    // People's runs are meant where no bot is named.
    let json = machine.run(&["analyze", "--all", "--format", "json", "--store", &url]).is(0).json();
    assert_eq!(json["analysed"], 0);
}

#[test]
fn analyze_says_what_it_cant_do() {
    let machine = Machine::new();
    let (url, ids) = store_with_runs(&machine);
    machine.run(&["analyze", "nobody", "--store", &url]).is(1).says("nobody");
    machine.run(&["analyze", &ids[0], "--every-reply-at", "999", "--store", &url]).is(1).says("no decision");
    assert_eq!(machine.run(&["analyze", "--store", &url]).code, 2);
    assert_eq!(machine.run(&["analyze", &ids[0], "--all", "--store", &url]).code, 2);
}
