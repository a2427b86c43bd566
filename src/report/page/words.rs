//! How are shares, days, levels and names written in a report? What isn't there is `n/a`, never 0.

use crate::report::run::Who;
use crate::report::stats::{FEW, Share};
use crate::text::{Arg, Catalog, decimal, escape_terminal, money_in, number};

/// The words of a report in one language.
#[derive(Debug, Clone, Copy)]
pub struct Words<'a>(pub &'a Catalog);

impl Words<'_> {
    /// The words under a key.
    pub fn get(self, key: &str) -> String {
        self.0.get(key)
    }

    /// The words under a key, with figures and names put in.
    pub fn with(self, key: &str, args: &[(&str, Arg<'_>)]) -> String {
        self.0.with(key, args)
    }

    /// What stands for a figure that isn't there.
    pub fn none(self) -> String {
        self.get("report-none")
    }

    /// A whole number.
    pub fn count(self, count: u32) -> String {
        number(i64::from(count), self.0.lang())
    }

    /// A figure with decimals.
    pub fn figure(self, figure: Option<f64>, places: u32) -> String {
        figure.map_or_else(|| self.none(), |figure| self.decimals(figure, places))
    }

    fn decimals(self, figure: f64, places: u32) -> String {
        let one = f64::from(10_u32.saturating_pow(places));
        decimal((figure * one).round() as i64, places, self.0.lang())
    }

    /// Days, to a tenth.
    pub fn days(self, days: Option<f64>) -> String {
        self.figure(days, 1)
    }

    /// A level, to a hundredth.
    pub fn level(self, level: Option<f64>) -> String {
        self.figure(level, 2)
    }

    /// A change with its sign, "+0.8".
    pub fn change(self, change: Option<f64>, places: u32) -> String {
        let plus = if change.is_some_and(|change| change > 0.0) { "+" } else { "" };
        format!("{plus}{}", self.figure(change, places))
    }

    /// A share as percent, to a tenth.
    pub fn percent(self, rate: Option<f64>) -> String {
        rate.map_or_else(|| self.none(), |rate| format!("{}%", self.decimals(rate * 100.0, 1)))
    }

    /// An interval of shares, "35.4–87.9%".
    pub fn interval(self, range: Option<[f64; 2]>) -> String {
        let Some([low, high]) = range else { return self.none() };
        format!("{}–{}%", self.decimals(low * 100.0, 1), self.decimals(high * 100.0, 1))
    }

    /// A range of figures, "12–20.5".
    pub fn range(self, low: Option<f64>, high: Option<f64>, places: u32) -> String {
        match (low, high) {
            (Some(low), Some(high)) => format!("{}–{}", self.decimals(low, places), self.decimals(high, places)),
            _ => self.none(),
        }
    }

    /// A number of cases, marked where they are too few to lean on.
    pub fn cases(self, n: u32) -> String {
        let mark = if (1..FEW).contains(&n) { "*" } else { "" };
        format!("{}{mark}", self.count(n))
    }

    /// Cases and interval of a share in words; says so where there are few.
    pub fn detail(self, share: &Share) -> String {
        if share.n == 0 {
            return self.get("report-detail-none");
        }
        let args = [("count", share.count.into()), ("n", share.n.into()), ("range", self.interval(share.ci95).into())];
        let mut detail = self.with("report-detail", &args);
        if share.n < FEW {
            detail.push_str(&self.get("report-detail-few"));
        }
        detail
    }

    /// An amount in minor units, without its hundredths.
    pub fn money(self, minor: Option<f64>, currency: Option<&str>) -> String {
        match (minor, currency) {
            (Some(minor), Some(currency)) => money_in((minor / 100.0).round() as i64 * 100, currency, self.0.lang()),
            _ => self.none(),
        }
    }

    /// A name that somebody chose, on one line and without signs that steer a terminal.
    pub fn name(self, name: &str) -> String {
        escape_terminal(&name.replace(['\n', '\t', '\r'], " ")).into_owned()
    }

    /// Whose runs they are.
    pub fn who(self, who: Who<'_>) -> String {
        match who {
            Who::Person("") => self.get("report-anonymous"),
            Who::Person(name) => self.name(name),
            Who::Policy(name) => self.with("report-bot", &[("name", self.name(name).into())]),
        }
    }
}
