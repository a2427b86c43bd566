//! Which languages does the program speak, and which one does this machine?

pub use crate::scenario::line::Language as Lang;

impl Lang {
    /// The language of a code or locale (`pl`, `pl-PL`, `pl_PL.UTF-8`); `None`: the program doesn't speak it.
    pub fn from_code(code: &str) -> Option<Self> {
        let language = code.split(['-', '_', '.']).next().unwrap_or("").to_lowercase();
        Self::ALL.iter().copied().find(|known| known.code() == language)
    }

    /// The language of this machine; English where the program doesn't speak it.
    pub fn from_system() -> Self {
        sys_locale::get_locale().and_then(|locale| Self::from_code(&locale)).unwrap_or(Self::En)
    }

    /// Its own name, for the settings.
    pub const fn own_name(self) -> &'static str {
        match self {
            Self::En => "English",
            Self::Pl => "polski",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn locales_are_read_by_their_language() {
        assert_eq!(Lang::from_code("pl"), Some(Lang::Pl));
        assert_eq!(Lang::from_code("pl_PL.UTF-8"), Some(Lang::Pl));
        assert_eq!(Lang::from_code("EN-gb"), Some(Lang::En));
        assert_eq!(Lang::from_code("plt"), None);
        assert_eq!(Lang::from_code(""), None);
    }
}
