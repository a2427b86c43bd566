//! Which weekday is a simulated day, and when does one meet? Talks are held on working days.

/// Minutes of a day.
pub const DAY: u32 = 1_440;

/// The weekday of the first of January, Monday is 0: a year that begins on a Thursday, as 2026 does.
const NEW_YEAR: u32 = 3;

/// The weekday of a simulated day, Monday is 0. `season` is the day of the year (from 1) of the run's day 0.
pub const fn weekday(season: u16, day: u32) -> u32 {
    ((season as u32).saturating_sub(1).saturating_add(day) + NEW_YEAR) % 7
}

/// Days until the next working day at least `days` from `today`.
pub(super) const fn working_days(season: u16, today: u32, days: u16) -> u16 {
    match weekday(season, today + days as u32) {
        5 => days + 2,
        6 => days + 1,
        _ => days,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nobody_meets_at_the_weekend() {
        for season in 1..=365 {
            for days in 0..30 {
                let day = u32::from(working_days(season, 11, days)) + 11;
                assert!(weekday(season, day) < 5 && day < u32::from(days) + 11 + 3);
            }
        }
    }
}
