//! How are money, percent and numbers written? "12 500 zł netto" and "12,500 zł net"; no-break spaces, a true minus.

use super::lang::Lang;

/// A space at which a line doesn't break.
pub const NO_BREAK: char = '\u{a0}';

/// The currency of the core pack; the only one that Polish writes by its sign.
const ZLOTY: &str = "PLN";

/// A whole number with its thousands apart.
pub fn number(value: i64, lang: Lang) -> String {
    let digits = value.unsigned_abs().to_string();
    let mut text = String::with_capacity(digits.len() * 2);
    if value < 0 {
        text.push('−');
    }
    for (n, digit) in digits.chars().enumerate() {
        if n > 0 && (digits.len() - n).is_multiple_of(3) {
            text.push(match lang {
                Lang::En => ',',
                Lang::Pl => NO_BREAK,
            });
        }
        text.push(digit);
    }
    text
}

/// A whole number with its sign, as changes are shown: "+8", "−3", "0".
pub fn signed(value: i64, lang: Lang) -> String {
    let text = number(value, lang);
    if value > 0 { format!("+{text}") } else { text }
}

/// A number with decimals: `decimal(340, 2, lang)` is "3.40" or "3,40".
pub fn decimal(value: i64, places: u32, lang: Lang) -> String {
    let one = 10_i64.saturating_pow(places.min(18));
    let (whole, rest) = (value / one, (value % one).unsigned_abs());
    let sign = if value < 0 && whole == 0 { "−" } else { "" };
    let whole = number(whole, lang);
    if places == 0 {
        return whole;
    }
    let point = match lang {
        Lang::En => '.',
        Lang::Pl => ',',
    };
    format!("{sign}{whole}{point}{rest:0width$}", width = places as usize)
}

/// Percent from thousandths, with a decimal only where there is one: "7,5%", "10%".
pub fn percent_permille(permille: i64, lang: Lang) -> String {
    let figure = if permille % 10 == 0 { number(permille / 10, lang) } else { decimal(permille, 1, lang) };
    format!("{figure}%")
}

/// An amount in złoty from grosze: "12 500 zł", "12,500 zł". Grosze only where there are some.
pub fn money(minor: i64, lang: Lang) -> String {
    money_in(minor, ZLOTY, lang)
}

/// A net amount in złoty: "12 500 zł netto", "12,500 zł net".
pub fn money_net(minor: i64, lang: Lang) -> String {
    net(money(minor, lang), lang)
}

/// An amount in any currency, by its ISO 4217 code, from hundredths.
pub fn money_in(minor: i64, currency: &str, lang: Lang) -> String {
    let figure = if minor % 100 == 0 { number(minor / 100, lang) } else { decimal(minor, 2, lang) };
    match lang {
        _ if currency == ZLOTY => format!("{figure}{NO_BREAK}zł"),
        Lang::En => format!("{currency}{NO_BREAK}{figure}"),
        Lang::Pl => format!("{figure}{NO_BREAK}{currency}"),
    }
}

/// Says that an amount is without tax.
pub fn net(amount: String, lang: Lang) -> String {
    let word = match lang {
        Lang::En => "net",
        Lang::Pl => "netto",
    };
    format!("{amount}{NO_BREAK}{word}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn thousands_stand_apart_by_a_space_that_does_not_break() {
        assert_eq!(number(12_500, Lang::Pl), "12\u{a0}500");
        assert_eq!(number(-1_234_567, Lang::En), "−1,234,567");
        assert_eq!(number(999, Lang::Pl), "999");
        assert_eq!(number(i64::MIN, Lang::En), "−9,223,372,036,854,775,808");
    }

    #[test]
    fn money_is_written_as_each_language_does() {
        assert_eq!(money(1_250_000, Lang::Pl), "12\u{a0}500\u{a0}zł");
        assert_eq!(money(1_250_000, Lang::En), "12,500\u{a0}zł");
        assert_eq!(money(1_250_050, Lang::Pl), "12\u{a0}500,50\u{a0}zł");
        assert_eq!(money_net(16_000_000, Lang::Pl), "160\u{a0}000\u{a0}zł\u{a0}netto");
        assert_eq!(money_net(16_000_000, Lang::En), "160,000\u{a0}zł\u{a0}net");
        assert_eq!(money_in(5_000, "EUR", Lang::Pl), "50\u{a0}EUR");
    }

    #[test]
    fn decimals_keep_their_sign_and_their_zeros() {
        assert_eq!(decimal(340, 2, Lang::En), "3.40");
        assert_eq!(decimal(-5, 1, Lang::Pl), "−0,5");
        assert_eq!(decimal(-15, 1, Lang::Pl), "−1,5");
        assert_eq!(percent_permille(75, Lang::Pl), "7,5%");
        assert_eq!(percent_permille(100, Lang::En), "10%");
        assert_eq!(signed(8, Lang::En), "+8");
        assert_eq!(signed(0, Lang::En), "0");
    }
}
