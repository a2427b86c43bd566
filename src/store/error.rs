//! What can go wrong with what is kept? One kind each, with a sentence that says what to do.

/// Why the store couldn't do it.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum StoreError {
    /// The file or its folder can't be written.
    #[error(
        "{place} can't be written: the file or its folder is read-only. Make both writable, or name another store with --store."
    )]
    ReadOnly {
        /// The store.
        place: String,
    },
    /// No room.
    #[error(
        "{place} can't be written: the disk is full. Make room and try again; nothing that was stored before is lost."
    )]
    Full {
        /// The store.
        place: String,
    },
    /// Damaged.
    #[error(
        "{place} is damaged ({detail}). Put the file aside, don't delete it; go on with a backup or with a new store named with \
         --store, and bring back what can be read with `dealdojo import` from an earlier `export log`."
    )]
    Corrupt {
        /// The store.
        place: String,
        /// What was seen.
        detail: String,
    },
    /// A file or database of something else.
    #[error("{place} is no Dealdojo store ({detail}). It was left as it is; name another file with --store.")]
    NotAStore {
        /// The store.
        place: String,
        /// What it is.
        detail: String,
    },
    /// Made by a newer program.
    #[error(
        "{place} was made by a newer Dealdojo (schema {found}, this one knows {known}). It was left as it is; update Dealdojo."
    )]
    Newer {
        /// The store.
        place: String,
        /// Its schema version.
        found: i64,
        /// The newest that this program knows.
        known: i64,
    },
    /// A record in a newer format.
    #[error("{what} was written by a newer Dealdojo (format {found}, this one reads up to {known}): update Dealdojo.")]
    NewerRecord {
        /// Which record.
        what: String,
        /// Its format.
        found: u32,
        /// The newest that this program reads.
        known: u32,
    },
    /// Somebody else plays it.
    #[error("run {run} is open elsewhere (process {pid}): go on in that window, or close it first.")]
    OpenElsewhere {
        /// The run.
        run: String,
        /// The process that holds it.
        pid: u32,
    },
    /// Another program writes for too long.
    #[error("{place} is in use by another program: try again in a moment.")]
    Busy {
        /// The store.
        place: String,
    },
    /// Something else is stored under this name already.
    #[error("{what} is stored already with other contents: {detail}. Nothing was changed.")]
    Conflict {
        /// The run or pack.
        what: String,
        /// Where they differ.
        detail: String,
    },
    /// A turn came out of its order.
    #[error("run {run}: turn {expected} comes next, not turn {found}. Load the run again.")]
    OutOfOrder {
        /// The run.
        run: String,
        /// The next turn.
        expected: u32,
        /// What was given.
        found: u32,
    },
    /// No such run.
    #[error("there is no run {run} in this store: `dealdojo export runs` lists them.")]
    NoRun {
        /// The run.
        run: String,
    },
    /// No such turn to go back to.
    #[error("run {run} has no turn {turn} to go back to: its turns are 1 to {last}.")]
    NoTurn {
        /// The run.
        run: String,
        /// The turn that was asked for.
        turn: u16,
        /// The last turn before which it wasn't over.
        last: u16,
    },
    /// Played under other rules: it can be read, not played another way.
    #[error(
        "run {run} was played under rules {found}, and these are rules {known}: it can be looked at, but nobody can go back to a \
         moment of it."
    )]
    OtherRules {
        /// The run.
        run: String,
        /// Its rules.
        found: u32,
        /// The rules of this program.
        known: u32,
    },
    /// No such pack.
    #[error("there is no pack {hash} in this store.")]
    NoPack {
        /// Its hash.
        hash: String,
    },
    /// No such trainee.
    #[error("there is no trainee called {name:?} in this store.")]
    NoTrainee {
        /// The name.
        name: String,
    },
    /// A record that makes no sense.
    #[error("{what} can't be read: {detail}. `dealdojo verify` says which runs are damaged.")]
    BadRecord {
        /// Which.
        what: String,
        /// Why.
        detail: String,
    },
    /// A pack that can't be loaded.
    #[error("the stored pack {hash} can't be used: {detail}.")]
    BadPack {
        /// Its hash.
        hash: String,
        /// Why.
        detail: String,
    },
    /// A file that can't be imported.
    #[error("line {line}: {detail}. Nothing was imported.")]
    BadFile {
        /// Line of the file, from 1.
        line: usize,
        /// Why.
        detail: String,
    },
    /// A store that can't be named like this.
    #[error("{url:?} names no store: {hint}")]
    BadUrl {
        /// What was given.
        url: String,
        /// What would be right.
        hint: String,
    },
    /// Anything else below.
    #[error("{place} can't be read or written: {detail}. Check the disk, then try again.")]
    Io {
        /// The store.
        place: String,
        /// What the system said.
        detail: String,
    },
}

impl StoreError {
    /// The kind as a key for translations: `store-read-only`, `store-full` …
    pub fn key(&self) -> &'static str {
        match self {
            Self::ReadOnly { .. } => "store-read-only",
            Self::Full { .. } => "store-full",
            Self::Corrupt { .. } => "store-corrupt",
            Self::NotAStore { .. } => "store-not-a-store",
            Self::Newer { .. } => "store-newer",
            Self::NewerRecord { .. } => "store-newer-record",
            Self::OpenElsewhere { .. } => "store-open-elsewhere",
            Self::Busy { .. } => "store-busy",
            Self::Conflict { .. } => "store-conflict",
            Self::OutOfOrder { .. } => "store-out-of-order",
            Self::NoRun { .. } => "store-no-run",
            Self::NoTurn { .. } => "store-no-turn",
            Self::OtherRules { .. } => "store-other-rules",
            Self::NoPack { .. } => "store-no-pack",
            Self::NoTrainee { .. } => "store-no-trainee",
            Self::BadRecord { .. } => "store-bad-record",
            Self::BadPack { .. } => "store-bad-pack",
            Self::BadFile { .. } => "store-bad-file",
            Self::BadUrl { .. } => "store-bad-url",
            Self::Io { .. } => "store-io",
        }
    }

    /// True where the same call may succeed later: the game offers "Retry".
    pub fn is_passing(&self) -> bool {
        matches!(
            self,
            Self::ReadOnly { .. }
                | Self::Full { .. }
                | Self::Busy { .. }
                | Self::Io { .. }
                | Self::OpenElsewhere { .. }
        )
    }

    /// The same error with the store's place in it, where it had none.
    pub(crate) fn at(mut self, here: &str) -> Self {
        if let Self::ReadOnly { place }
        | Self::Full { place }
        | Self::Corrupt { place, .. }
        | Self::NotAStore { place, .. }
        | Self::Newer { place, .. }
        | Self::Busy { place }
        | Self::Io { place, .. } = &mut self
            && place.is_empty()
        {
            here.clone_into(place);
        }
        self
    }
}

impl From<std::io::Error> for StoreError {
    fn from(error: std::io::Error) -> Self {
        use std::io::ErrorKind;
        let place = String::new();
        match error.kind() {
            ErrorKind::PermissionDenied | ErrorKind::ReadOnlyFilesystem => Self::ReadOnly { place },
            ErrorKind::StorageFull | ErrorKind::QuotaExceeded => Self::Full { place },
            _ => Self::Io { place, detail: error.to_string() },
        }
    }
}
