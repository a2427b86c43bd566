//! How is a report written for a spreadsheet? One table, figures in full, what isn't there as `n/a`.

use std::borrow::Cow;

use csv::Writer;

use crate::practice::progress::Progress;
use crate::practice::rating::Rating;
use crate::report::cycle::Cycle;
use crate::report::funnel::{Funnel, StageFigures};
use crate::report::skills::{SkillFigures, Skills, TraineeSkills};
use crate::report::stats::{Share, Spread};
use crate::report::summary::{Results, Summary};
use crate::report::{Report, ReportError};
use crate::scenario::words::Skill;
use crate::text::escape_csv;

/// What stands for a figure that isn't there.
pub const NONE: &str = "n/a";

type Row<'a> = Vec<Cow<'a, str>>;

/// Writes it.
///
/// # Errors
/// None in practice: it is written to memory.
pub fn write(report: &Report) -> Result<String, ReportError> {
    let (head, rows) = match report {
        Report::Funnel(funnel) => funnel_rows(funnel),
        Report::Cycle(cycle) => cycle_rows(cycle),
        Report::Skills(skills) => skills_rows(skills),
        Report::Summary(summary) => summary_rows(summary),
    };
    let mut csv = Writer::from_writer(Vec::new());
    csv.write_record(head)?;
    for row in rows {
        csv.write_record(row.iter().map(|cell| cell.as_bytes()))?;
    }
    let bytes = csv.into_inner().map_err(csv::IntoInnerError::into_error)?;
    Ok(String::from_utf8_lossy(&bytes).into_owned())
}

fn number(figure: Option<f64>) -> Cow<'static, str> {
    figure.map_or(Cow::Borrowed(NONE), |figure| figure.to_string().into())
}

fn count(count: u32) -> Cow<'static, str> {
    count.to_string().into()
}

fn range(range: Option<[f64; 2]>) -> [Cow<'static, str>; 2] {
    [number(range.map(|range| range[0])), number(range.map(|range| range[1]))]
}

fn funnel_rows(funnel: &Funnel) -> (Vec<&'static str>, Vec<Row<'_>>) {
    let head = vec![
        "stage",
        "entered",
        "advanced",
        "lost",
        "no_decision",
        "nurture",
        "disqualified",
        "open",
        "conversion",
        "ci95_low",
        "ci95_high",
        "leads_per_advance",
        "days_mean",
        "days_median",
    ];
    (head, funnel.stages.iter().map(stage_row).collect())
}

fn stage_row(stage: &StageFigures) -> Row<'static> {
    let [low, high] = range(stage.ci95);
    vec![
        stage.stage.word().into(),
        count(stage.entered),
        count(stage.advanced),
        count(stage.lost),
        count(stage.no_decision),
        count(stage.nurture),
        count(stage.disqualified),
        count(stage.open),
        number(stage.conversion),
        low,
        high,
        number(stage.leads_per_advance),
        number(stage.days_mean),
        number(stage.days_median),
    ]
}

fn cycle_rows(cycle: &Cycle) -> (Vec<&'static str>, Vec<Row<'_>>) {
    let row = |figure: &'static str, n: usize, spread: &Spread| {
        let cells = [spread.mean, spread.median, spread.p25, spread.p75].map(number);
        let mut row = vec![figure.into(), n.to_string().into()];
        row.extend(cells);
        row
    };
    let per_deal = cycle.days_per_closed_deal;
    let rows = vec![
        row("cycle_length_days", cycle.lengths.won.len(), &cycle.cycle_length_days),
        row("lost_cycle_days", cycle.lengths.lost.len(), &cycle.lost_cycle_days),
        row("open_age_days", cycle.lengths.open.len(), &cycle.open_age_days),
        row("days_per_closed_deal", cycle.won as usize, &Spread { mean: per_deal, ..Spread::default() }),
    ];
    (vec!["figure", "n", "mean", "median", "p25", "p75"], rows)
}

fn skills_rows(skills: &Skills) -> (Vec<&'static str>, Vec<Row<'_>>) {
    let head = vec![
        "scope",
        "trainee",
        "policy",
        "skill",
        "weight",
        "runs",
        "scenarios",
        "level_mean",
        "level_sd",
        "level_p25",
        "level_p75",
        "needs_more_evidence",
        "practise_next",
        "rating",
        "rating_deviation",
        "rating_ci95_low",
        "rating_ci95_high",
        "rating_firsts",
        "rating_repeats",
        "rating_needs_more_evidence",
        "progress",
        "progress_runs",
        "change",
        "change_ci95_low",
        "change_ci95_high",
        "change_p",
    ];
    let mut rows = Vec::new();
    for figures in &skills.skills {
        let mut row = skill_row("all", "", None, figures, &skills.practise_next);
        row.extend(standing(None, None));
        rows.push(row);
    }
    for trainee in &skills.trainees {
        let policy = trainee.policy.as_deref();
        for figures in &trainee.skills {
            let mut row = skill_row("player", &trainee.trainee, policy, figures, &trainee.practise_next);
            let found = trainee.ratings.get(figures.skill.index());
            row.extend(standing(found.and_then(|found| found.rating.as_ref()), found.map(|found| &found.progress)));
            rows.push(row);
        }
        rows.push(score_row(trainee));
    }
    (head, rows)
}

/// All skills of a player by weight, and the change of the score.
fn score_row(trainee: &TraineeSkills) -> Row<'_> {
    let policy = trainee.policy.as_deref().unwrap_or_default();
    let mut row: Row<'_> = vec!["score".into(), escape_csv(&trainee.trainee), escape_csv(policy)];
    row.extend(std::iter::repeat_n(Cow::Borrowed(NONE), 10));
    row.extend(standing(trainee.rating.as_ref(), trainee.progress.as_ref()));
    row
}

fn skill_row<'a>(
    scope: &'a str,
    trainee: &'a str,
    policy: Option<&'a str>,
    of: &SkillFigures,
    next: &[Skill],
) -> Row<'a> {
    let place = next.iter().position(|&skill| skill == of.skill);
    vec![
        scope.into(),
        escape_csv(trainee),
        escape_csv(policy.unwrap_or_default()),
        of.skill.word().into(),
        count(u32::from(of.weight)),
        count(of.runs),
        count(of.scenarios),
        number(of.level_mean),
        number(of.level_sd),
        number(of.level_p25),
        number(of.level_p75),
        of.needs_more_evidence.to_string().into(),
        place.map_or(Cow::Borrowed(NONE), |place| (place + 1).to_string().into()),
    ]
}

/// A rating and a change, column by column.
fn standing(rating: Option<&Rating>, progress: Option<&Progress>) -> [Cow<'static, str>; 13] {
    let of = |figure: fn(&Rating) -> String| rating.map_or(Cow::Borrowed(NONE), |rating| figure(rating).into());
    let [low, high] = range(progress.and_then(|progress| progress.ci95));
    [
        of(|rating| rating.rating.to_string()),
        of(|rating| rating.deviation.to_string()),
        of(|rating| rating.ci95[0].to_string()),
        of(|rating| rating.ci95[1].to_string()),
        of(|rating| rating.firsts.to_string()),
        of(|rating| rating.repeats.to_string()),
        of(|rating| rating.needs_more_evidence.to_string()),
        progress.map_or(Cow::Borrowed(NONE), |progress| progress.verdict.word().into()),
        progress.map_or(Cow::Borrowed(NONE), |progress| count(progress.runs)),
        number(progress.and_then(|progress| progress.change)),
        low,
        high,
        number(progress.and_then(|progress| progress.p)),
    ]
}

fn summary_rows(summary: &Summary) -> (Vec<&'static str>, Vec<Row<'_>>) {
    let head = vec!["scope", "trainee", "policy", "figure", "value", "count", "n", "ci95_low", "ci95_high"];
    let mut rows = results_rows("all", "", None, &summary.results);
    let mut share = |figure: &'static str, share: &Share| rows.push(share_row("all", "", None, figure, share));
    share("no_decision_share", &summary.no_decision_share);
    share("reason_agreement", &summary.reason_agreement);
    for stage in summary.stages.iter().filter(|stage| stage.stage.next().is_some()) {
        let figure = format!("conversion_{}", stage.stage.word());
        rows.push(share_row("all", "", None, figure, &Share::of(stage.advanced, stage.entered)));
    }
    let cycle = &summary.cycle;
    let won = summary.results.win_rate.count;
    let figures = [
        ("win_rate_value", summary.win_rate_value, summary.results.win_rate.n),
        ("deal_size_mean_minor", summary.deal_size_mean_minor, won),
        ("discount_mean", summary.discount.mean, won),
        ("discount_median", summary.discount.median, won),
        ("cycle_length_days_mean", cycle.cycle_length_days.mean, cycle.won),
        ("cycle_length_days_median", cycle.cycle_length_days.median, cycle.won),
        ("days_per_closed_deal", cycle.days_per_closed_deal, cycle.won),
    ];
    rows.extend(figures.map(|(figure, value, n)| figure_row("all", "", None, figure, value, n)));
    for trainee in &summary.trainees {
        rows.extend(results_rows("player", &trainee.trainee, trainee.policy.as_deref(), &trainee.results));
    }
    (head, rows)
}

fn results_rows<'a>(scope: &'a str, trainee: &'a str, policy: Option<&'a str>, results: &Results) -> Vec<Row<'a>> {
    vec![
        figure_row(scope, trainee, policy, "runs", Some(f64::from(results.runs)), results.runs),
        figure_row(scope, trainee, policy, "finished", Some(f64::from(results.finished)), results.runs),
        share_row(scope, trainee, policy, "win_rate", &results.win_rate),
        share_row(scope, trainee, policy, "right_ends", &results.right_ends),
        figure_row(scope, trainee, policy, "behaviour_mean", results.behaviour_mean, results.scored),
    ]
}

fn figure_row<'a>(
    scope: &'a str,
    trainee: &'a str,
    policy: Option<&'a str>,
    figure: &'a str,
    value: Option<f64>,
    n: u32,
) -> Row<'a> {
    let who = [scope.into(), escape_csv(trainee), escape_csv(policy.unwrap_or_default())];
    let mut row = who.to_vec();
    row.extend([figure.into(), number(value), NONE.into(), count(n), NONE.into(), NONE.into()]);
    row
}

fn share_row<'a>(
    scope: &'a str,
    trainee: &'a str,
    policy: Option<&'a str>,
    figure: impl Into<Cow<'a, str>>,
    share: &Share,
) -> Row<'a> {
    let [low, high] = range(share.ci95);
    let who = [scope.into(), escape_csv(trainee), escape_csv(policy.unwrap_or_default())];
    let mut row = who.to_vec();
    row.extend([figure.into(), number(share.rate), count(share.count), count(share.n), low, high]);
    row
}
