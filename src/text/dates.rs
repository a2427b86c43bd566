//! How are days and hours written? A simulated day has a day of the year and a weekday, but no year; 24.11.2026 is a real one.

use super::lang::Lang;

/// Days of a simulated year; it has no leap day.
const YEAR: u32 = 365;

/// First day of each month, from 0.
const MONTH_STARTS: [u32; 12] = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334];

const MONTHS_EN: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

/// In the genitive, as they stand after a day.
const MONTHS_PL: [&str; 12] = [
    "stycznia",
    "lutego",
    "marca",
    "kwietnia",
    "maja",
    "czerwca",
    "lipca",
    "sierpnia",
    "września",
    "października",
    "listopada",
    "grudnia",
];

const WEEKDAYS_EN: [&str; 7] = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

const WEEKDAYS_PL: [&str; 7] = ["poniedziałek", "wtorek", "środa", "czwartek", "piątek", "sobota", "niedziela"];

/// Days since the first of January of the run's first year. `season` is the day of the year (from 1) of the run's day 0.
const fn since_new_year(season: u16, day: u32) -> u32 {
    (season as u32).saturating_sub(1).saturating_add(day)
}

/// Month (from 0) and day of the month (from 1).
fn month_and_day(season: u16, day: u32) -> (usize, u32) {
    let of_year = since_new_year(season, day) % YEAR;
    let month = MONTH_STARTS.iter().rposition(|&start| start <= of_year).unwrap_or(0);
    (month, of_year - MONTH_STARTS[month] + 1)
}

/// A simulated day with its weekday: "środa, 18 czerwca", "Wednesday, 18 June". `day` counts from the run's day 0.
pub fn date(season: u16, day: u32, lang: Lang) -> String {
    let weekday = crate::sim::calendar::weekday(season, day) as usize;
    let weekday = match lang {
        Lang::En => WEEKDAYS_EN[weekday],
        Lang::Pl => WEEKDAYS_PL[weekday],
    };
    format!("{weekday}, {}", short_date(season, day, lang))
}

/// A simulated day: "18 czerwca", "18 June".
pub fn short_date(season: u16, day: u32, lang: Lang) -> String {
    let (month, day) = month_and_day(season, day);
    let month = match lang {
        Lang::En => MONTHS_EN[month],
        Lang::Pl => MONTHS_PL[month],
    };
    format!("{day}\u{a0}{month}")
}

/// The hour of a simulated moment, from minutes since midnight of day 0: "14:30".
pub fn clock(minutes: u32) -> String {
    let minute = minutes % 1_440;
    format!("{}:{:02}", minute / 60, minute % 60)
}

/// The day of a real moment in RFC 3339: "24.11.2026", "24 Nov 2026". What isn't one is given back as it is.
pub fn real_date(rfc3339: &str, lang: Lang) -> String {
    let parts: Option<(i32, usize, u32)> = rfc3339.get(..10).and_then(|day| {
        let mut parts = day.splitn(3, '-');
        Some((parts.next()?.parse().ok()?, parts.next()?.parse().ok()?, parts.next()?.parse().ok()?))
    });
    match parts {
        Some((year, month @ 1..=12, day)) => match lang {
            Lang::En => format!("{day}\u{a0}{}\u{a0}{year}", &MONTHS_EN[month - 1][..3]),
            Lang::Pl => format!("{day}.{month:02}.{year}"),
        },
        _ => rfc3339.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_has_its_weekday_and_month() {
        // The 18th of June 2026 is a Thursday.
        assert_eq!(date(169, 0, Lang::Pl), "czwartek, 18\u{a0}czerwca");
        assert_eq!(date(1, 168, Lang::En), "Thursday, 18\u{a0}June");
        assert_eq!(short_date(365, 0, Lang::Pl), "31\u{a0}grudnia");
    }

    #[test]
    fn the_year_turns() {
        assert_eq!(short_date(365, 1, Lang::En), "1\u{a0}January");
        assert_eq!(date(365, 1, Lang::En), "Friday, 1\u{a0}January");
        assert_eq!(short_date(0, 0, Lang::En), "1\u{a0}January");
    }

    #[test]
    fn hours_and_real_days_are_written_plainly() {
        assert_eq!(clock(9 * 60 + 5), "9:05");
        assert_eq!(clock(3 * 1_440 + 14 * 60 + 30), "14:30");
        assert_eq!(real_date("2026-11-24T10:00:00Z", Lang::Pl), "24.11.2026");
        assert_eq!(real_date("2026-11-04T10:00:00Z", Lang::En), "4\u{a0}Nov\u{a0}2026");
        assert_eq!(real_date("soon", Lang::En), "soon");
        assert_eq!(real_date("2026-13-04", Lang::En), "2026-13-04");
    }
}
