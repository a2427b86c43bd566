//! What do the language files say under a key? Fluent, one catalog per language, from files inside the binary.

use std::borrow::Cow;
use std::fmt;
use std::sync::OnceLock;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use include_dir::{Dir, include_dir};
use unic_langid::LanguageIdentifier;

use super::lang::Lang;
use super::numbers::number;
use super::typography::glue;

/// The language files: a folder per language, a file per layer.
pub(super) static FILES: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/assets/lang");

static SHARED: [OnceLock<Catalog>; Lang::COUNT] = [const { OnceLock::new() }; Lang::COUNT];

/// Everything that the program says of itself, in one language.
pub struct Catalog {
    lang: Lang,
    bundle: FluentBundle<FluentResource>,
}

impl fmt::Debug for Catalog {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Catalog").field("lang", &self.lang).finish_non_exhaustive()
    }
}

/// What is put into a sentence. Numbers choose plural forms and are written with their thousands apart: a year goes in as text.
#[derive(Debug, Clone, PartialEq)]
pub enum Arg<'a> {
    /// Words.
    Text(Cow<'a, str>),
    /// A whole number.
    Number(i64),
    /// A number with decimals.
    Decimal(f64),
}

impl<'a> From<&'a str> for Arg<'a> {
    fn from(text: &'a str) -> Self {
        Self::Text(Cow::Borrowed(text))
    }
}

impl<'a> From<&'a String> for Arg<'a> {
    fn from(text: &'a String) -> Self {
        Self::Text(Cow::Borrowed(text))
    }
}

impl From<String> for Arg<'_> {
    fn from(text: String) -> Self {
        Self::Text(Cow::Owned(text))
    }
}

impl From<f64> for Arg<'_> {
    fn from(value: f64) -> Self {
        Self::Decimal(value)
    }
}

impl From<usize> for Arg<'_> {
    fn from(value: usize) -> Self {
        Self::Number(i64::try_from(value).unwrap_or(i64::MAX))
    }
}

macro_rules! whole_numbers {
    ($($kind:ty)+) => { $(
        impl From<$kind> for Arg<'_> {
            fn from(value: $kind) -> Self {
                Self::Number(i64::from(value))
            }
        }
    )+ };
}
whole_numbers! { i64 i32 i16 u32 u16 u8 }

impl<'a> Arg<'a> {
    fn value(&'a self) -> FluentValue<'a> {
        match self {
            Self::Text(text) => FluentValue::String(Cow::Borrowed(text)),
            Self::Number(value) => FluentValue::from(*value),
            Self::Decimal(value) => FluentValue::from(*value),
        }
    }
}

impl Catalog {
    /// The catalog of a language. What is wrong in a file is logged and left out.
    pub fn new(lang: Lang) -> Self {
        let identifier: LanguageIdentifier = lang.code().parse().unwrap_or_default();
        let mut bundle = FluentBundle::new_concurrent(vec![identifier]);
        bundle.set_use_isolating(false);
        bundle.set_formatter(Some(match lang {
            Lang::En => write_number_en,
            Lang::Pl => write_number_pl,
        }));
        for (path, source) in sources(lang) {
            let resource = FluentResource::try_new(glue(source, lang).into_owned()).unwrap_or_else(|(good, errors)| {
                tracing::warn!(path, ?errors, "a language file has mistakes");
                good
            });
            if let Err(errors) = bundle.add_resource(resource) {
                tracing::warn!(path, ?errors, "a language file repeats a key");
            }
        }
        Self { lang, bundle }
    }

    /// The catalog of a language, made once for the whole program.
    pub fn shared(lang: Lang) -> &'static Self {
        SHARED[lang.index()].get_or_init(|| Self::new(lang))
    }

    /// Its language.
    pub fn lang(&self) -> Lang {
        self.lang
    }

    /// The words under a key; a key that isn't there is given back and logged.
    pub fn get(&self, key: &str) -> String {
        self.with(key, &[])
    }

    /// The words under a key, with figures and names put in.
    pub fn with(&self, key: &str, args: &[(&str, Arg<'_>)]) -> String {
        self.find(key, None, args).unwrap_or_else(|| {
            tracing::warn!(key, lang = self.lang.code(), "there are no words under this key");
            key.to_owned()
        })
    }

    /// Whether there is such a key.
    pub fn has(&self, key: &str) -> bool {
        self.bundle.has_message(key)
    }

    /// The words of an attribute of a key; `None`: it has no such attribute.
    pub fn attribute(&self, key: &str, attribute: &str) -> Option<String> {
        self.find(key, Some(attribute), &[])
    }

    fn find(&self, key: &str, attribute: Option<&str>, args: &[(&str, Arg<'_>)]) -> Option<String> {
        let message = self.bundle.get_message(key)?;
        let pattern = match attribute {
            None => message.value()?,
            Some(name) => message.get_attribute(name)?.value(),
        };
        let mut values = FluentArgs::with_capacity(args.len());
        for (name, arg) in args {
            values.set(*name, arg.value());
        }
        let mut errors = Vec::new();
        let text = self.bundle.format_pattern(pattern, Some(&values), &mut errors).into_owned();
        if !errors.is_empty() {
            tracing::warn!(key, lang = self.lang.code(), ?errors, "these words lack something");
        }
        Some(text)
    }
}

/// The files of a language by path, in order of their names.
pub(super) fn sources(lang: Lang) -> Vec<(&'static str, &'static str)> {
    let folder = FILES.get_dir(lang.code());
    let mut files: Vec<_> = folder
        .into_iter()
        .flat_map(Dir::files)
        .filter_map(|file| Some((file.path().to_str()?, file.contents_utf8()?)))
        .filter(|(path, _)| path.ends_with(".ftl"))
        .collect();
    files.sort_unstable();
    files
}

fn write_number_en<M>(value: &FluentValue<'_>, _: &M) -> Option<String> {
    write_number(value, Lang::En)
}

fn write_number_pl<M>(value: &FluentValue<'_>, _: &M) -> Option<String> {
    write_number(value, Lang::Pl)
}

/// Numbers as this program writes them; everything else is left to Fluent.
fn write_number(value: &FluentValue<'_>, lang: Lang) -> Option<String> {
    let FluentValue::Number(figure) = value else { return None };
    let text = figure.value.to_string();
    let (whole, decimals) = text.split_once('.').unwrap_or((&text, ""));
    let sign = if whole == "-0" { "−" } else { "" };
    let whole = number(whole.parse().ok()?, lang);
    let point = match lang {
        _ if decimals.is_empty() => "",
        Lang::En => ".",
        Lang::Pl => ",",
    };
    Some(format!("{sign}{whole}{point}{decimals}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_catalog_can_be_shared_between_threads() {
        fn shared<T: Send + Sync>(_: &T) {}
        shared(Catalog::shared(Lang::Pl));
        assert_eq!(Catalog::shared(Lang::Pl).lang(), Lang::Pl);
    }

    #[test]
    fn a_key_that_is_not_there_is_given_back() {
        assert_eq!(Catalog::shared(Lang::En).get("nobody-wrote-this"), "nobody-wrote-this");
    }

    #[test]
    fn numbers_in_a_sentence_are_written_as_everywhere() {
        let one = |value: f64, lang| write_number(&FluentValue::from(value), lang);
        assert_eq!(one(12_500.0, Lang::Pl).as_deref(), Some("12\u{a0}500"));
        assert_eq!(one(1.5, Lang::Pl).as_deref(), Some("1,5"));
        assert_eq!(one(-0.5, Lang::En).as_deref(), Some("−0.5"));
        assert_eq!(one(f64::NAN, Lang::En), None);
    }

    #[test]
    fn days_take_their_form_in_both_languages() {
        let wait = |lang, days: i64| Catalog::shared(lang).with("form-wait", &[("days", days.into())]);
        assert_eq!(wait(Lang::Pl, 1), "Odczekaj 1 dzień");
        assert_eq!(wait(Lang::Pl, 3), "Odczekaj 3\u{a0}dni");
        assert_eq!(wait(Lang::En, 1), "Wait 1 day");
        assert_eq!(wait(Lang::En, 3), "Wait 3 days");
    }
}
