//! Which form does a word take beside a number? One, few, many and fraction in Polish; one and other in English.

use super::lang::Lang;
use super::numbers::{decimal, number};

/// A number that words agree with, to a tenth.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Count {
    tenths: i64,
}

impl Count {
    /// A whole number.
    pub const fn whole(n: i64) -> Self {
        Self { tenths: n.saturating_mul(10) }
    }

    /// A number of tenths: 15 is one and a half.
    pub const fn tenths(tenths: i64) -> Self {
        Self { tenths }
    }

    /// Which form it takes: a place in one, few, many, fraction (Polish) or one, other (English).
    pub const fn form(self, lang: Lang) -> usize {
        let n = self.tenths.unsigned_abs();
        let (whole, fraction) = (n / 10, !n.is_multiple_of(10));
        match lang {
            Lang::En => (fraction || whole != 1) as usize,
            Lang::Pl if fraction => 3,
            Lang::Pl if whole == 1 => 0,
            Lang::Pl => {
                let few = matches!(whole % 10, 2..=4) && !matches!(whole % 100, 12..=14);
                if few { 1 } else { 2 }
            }
        }
    }

    /// The figure as it is written: "12", "1,5".
    pub fn figure(self, lang: Lang) -> String {
        if self.tenths % 10 == 0 { number(self.tenths / 10, lang) } else { decimal(self.tenths, 1, lang) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const COMPLAINTS: [&str; 4] = ["reklamacja", "reklamacje", "reklamacji", "reklamacji"];
    const DAYS: [&str; 4] = ["dzień", "dni", "dni", "dnia"];

    fn polish(count: Count, forms: [&str; 4]) -> String {
        format!("{} {}", count.figure(Lang::Pl), forms[count.form(Lang::Pl)])
    }

    #[test]
    fn polish_words_take_one_few_many_or_the_fraction() {
        assert_eq!(polish(Count::whole(1), COMPLAINTS), "1 reklamacja");
        assert_eq!(polish(Count::whole(22), COMPLAINTS), "22 reklamacje");
        assert_eq!(polish(Count::whole(12), COMPLAINTS), "12 reklamacji");
        assert_eq!(polish(Count::whole(21), COMPLAINTS), "21 reklamacji");
        assert_eq!(polish(Count::whole(0), COMPLAINTS), "0 reklamacji");
        assert_eq!(polish(Count::whole(112), COMPLAINTS), "112 reklamacji");
        assert_eq!(polish(Count::whole(104), COMPLAINTS), "104 reklamacje");
        assert_eq!(polish(Count::tenths(15), DAYS), "1,5 dnia");
        assert_eq!(polish(Count::tenths(10), DAYS), "1 dzień");
    }

    #[test]
    fn english_words_take_one_or_other() {
        assert_eq!(Count::whole(1).form(Lang::En), 0);
        assert_eq!(Count::whole(0).form(Lang::En), 1);
        assert_eq!(Count::whole(21).form(Lang::En), 1);
        assert_eq!(Count::tenths(15).form(Lang::En), 1);
    }
}
