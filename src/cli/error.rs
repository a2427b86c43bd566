//! How does a command fail? One error with kind, message and hints; the kind is the exit code.

use crate::scenario::Diagnostic;
use crate::store::StoreError;

/// Whose fault it is; the exit code.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// The output was closed: nothing to say, nothing wrong.
    Closed,
    /// Something that the user can mend.
    User,
    /// Something in a pack.
    Pack,
    /// Something with the store.
    Store,
    /// Our own fault.
    Bug,
}

impl Kind {
    /// The exit code (usage errors, 2, are clap's).
    pub fn code(self) -> u8 {
        match self {
            Self::Closed => 0,
            Self::User => 1,
            Self::Pack => 3,
            Self::Store => 4,
            Self::Bug => 70,
        }
    }
}

/// A command's failure.
#[derive(Debug)]
pub struct CliError {
    /// Whose fault.
    pub kind: Kind,
    /// What happened.
    pub message: String,
    /// What helps.
    pub hints: Vec<String>,
}

impl CliError {
    /// Something that the user can mend.
    pub fn user(message: impl Into<String>) -> Self {
        Self { kind: Kind::User, message: message.into(), hints: Vec::new() }
    }

    /// Our own fault.
    pub fn bug(error: impl std::fmt::Display) -> Self {
        let hints = vec!["this is a fault of Dealdojo: please report it with what you did".to_owned()];
        Self { kind: Kind::Bug, message: error.to_string(), hints }
    }

    /// Problems of packs.
    pub fn packs(diagnostics: &[Diagnostic]) -> Self {
        let list = diagnostics.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n");
        Self { kind: Kind::Pack, message: list, hints: Vec::new() }
    }

    /// Adds a hint.
    #[must_use]
    pub fn hint(mut self, hint: impl Into<String>) -> Self {
        self.hints.push(hint.into());
        self
    }
}

impl From<StoreError> for CliError {
    fn from(error: StoreError) -> Self {
        // A name that isn't there is the user's slip, not the store's.
        let is_slip = matches!(
            error,
            StoreError::NoTrainee { .. }
                | StoreError::NoRun { .. }
                | StoreError::NoTurn { .. }
                | StoreError::OtherRules { .. }
        );
        let kind = if is_slip { Kind::User } else { Kind::Store };
        Self { kind, message: error.to_string(), hints: Vec::new() }
    }
}

impl From<std::io::Error> for CliError {
    fn from(error: std::io::Error) -> Self {
        let kind = if error.kind() == std::io::ErrorKind::BrokenPipe { Kind::Closed } else { Kind::User };
        Self { kind, message: error.to_string(), hints: Vec::new() }
    }
}
