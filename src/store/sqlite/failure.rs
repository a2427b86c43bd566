//! What does SQLite mean by its error? Its codes as [`StoreError`]s.

use rusqlite::{Error, ErrorCode, ffi};

use crate::store::StoreError;

impl From<Error> for StoreError {
    fn from(error: Error) -> Self {
        let place = String::new();
        let detail = error.to_string();
        let Error::SqliteFailure(ffi::Error { code, extended_code }, _) = error else {
            return match error {
                Error::FromSqlConversionFailure(..)
                | Error::InvalidColumnType(..)
                | Error::IntegralValueOutOfRange(..)
                | Error::Utf8Error(..) => Self::Corrupt { place, detail },
                _ => Self::Io { place, detail },
            };
        };
        match code {
            ErrorCode::ReadOnly | ErrorCode::PermissionDenied => Self::ReadOnly { place },
            ErrorCode::DiskFull => Self::Full { place },
            ErrorCode::DatabaseCorrupt => Self::Corrupt { place, detail },
            ErrorCode::NotADatabase => {
                Self::Corrupt { place, detail: "its beginning isn't that of a store".to_owned() }
            }
            ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked => Self::Busy { place },
            ErrorCode::CannotOpen => Self::Io { place, detail: "the file can't be opened".to_owned() },
            // A schema that lacks a table or column: somebody took it away.
            ErrorCode::Unknown if extended_code == ffi::SQLITE_ERROR && detail.starts_with("no such") => {
                Self::Corrupt { place, detail }
            }
            _ => Self::Io { place, detail },
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn key(code: i32) -> &'static str {
        StoreError::from(Error::SqliteFailure(ffi::Error::new(code), None)).key()
    }

    #[test]
    fn codes_have_their_own_kinds() {
        assert_eq!(key(ffi::SQLITE_READONLY), "store-read-only");
        assert_eq!(key(ffi::SQLITE_READONLY_DIRECTORY), "store-read-only");
        assert_eq!(key(ffi::SQLITE_FULL), "store-full");
        assert_eq!(key(ffi::SQLITE_IOERR_WRITE), "store-io");
        assert_eq!(key(ffi::SQLITE_CORRUPT), "store-corrupt");
        assert_eq!(key(ffi::SQLITE_NOTADB), "store-corrupt");
        assert_eq!(key(ffi::SQLITE_BUSY), "store-busy");
        assert_eq!(key(ffi::SQLITE_CANTOPEN), "store-io");
    }
}
