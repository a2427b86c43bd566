//! Where do a pack's bytes come from? From a folder, from the binary, from a store: always as (path, bytes) pairs, hashed one way.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fmt;
use std::fs;
use std::io::Read;
use std::path::Path;

use include_dir::{Dir, include_dir};
use sha2::{Digest, Sha256};

use super::source::Source;

/// The largest file that is read, in bytes.
pub const MAX_FILE_BYTES: u64 = 4 * 1024 * 1024;

/// Files that a pack may leave out: the core pack's are used then.
pub const SHARED: [&str; 3] = ["moves.ron", "reactions.ron", "tuning.ron"];

/// Files that every pack has.
pub const REQUIRED: [&str; 5] = ["leads.ron", "manifest.ron", "product.ron", "rep.ron", "rubric.ron"];

/// Folders of files of one kind.
pub const FOLDERS: [&str; 2] = ["prospects", "scenarios"];

static CORE: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/scenarios/core");

/// SHA-256 over a pack's sorted (path, bytes with LF line ends).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PackHash(pub [u8; 32]);

impl fmt::Display for PackHash {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|byte| write!(f, "{byte:02x}"))
    }
}

impl PackHash {
    /// The hash that [`Display`](fmt::Display) wrote; `None` if it is none.
    pub fn from_hex(hex: &str) -> Option<Self> {
        let digits: Vec<u8> =
            hex.bytes().map(|digit| char::from(digit).to_digit(16)).map(|d| Some(d? as u8)).collect::<Option<_>>()?;
        let pairs: Vec<u8> =
            digits.chunks(2).map(|pair| Some(pair.first()? * 16 + pair.get(1)?)).collect::<Option<_>>()?;
        pairs.try_into().ok().map(Self)
    }
}

impl serde::Serialize for PackHash {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> serde::Deserialize<'de> for PackHash {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let hex = String::deserialize(deserializer)?;
        Self::from_hex(&hex).ok_or_else(|| serde::de::Error::custom("a pack hash has 64 hexadecimal digits"))
    }
}

/// The files of one pack, by path inside the pack (`prospects/ewa.ron`), sorted.
#[derive(Debug, Clone, Default)]
pub struct Files {
    /// What goes before a path in diagnostics: the folder, or nothing.
    pub root: String,
    /// Bytes, or why they couldn't be read.
    entries: BTreeMap<String, Result<Cow<'static, [u8]>, String>>,
}

impl Files {
    /// From (path, bytes) pairs, as a store keeps them. Paths that belong to no pack are left out.
    pub fn from_pairs(root: &str, pairs: impl IntoIterator<Item = (String, Vec<u8>)>) -> Self {
        let mut files = Self { root: root.to_owned(), ..Self::default() };
        for (path, bytes) in pairs {
            files.insert(&path, Cow::Owned(bytes));
        }
        files
    }

    /// The core pack inside the binary.
    pub fn core() -> Self {
        let mut files = Self { root: "core".to_owned(), ..Self::default() };
        let folders = FOLDERS.iter().filter_map(|name| CORE.get_dir(name));
        for file in std::iter::once(&CORE).chain(folders).flat_map(Dir::files) {
            if let Some(path) = file.path().to_str() {
                files.insert(&path.replace('\\', "/"), Cow::Borrowed(file.contents()));
            }
        }
        files
    }

    /// From a folder. What can't be read becomes a diagnostic when the pack is loaded.
    pub fn in_folder(folder: &Path) -> Self {
        let mut files = Self { root: folder.display().to_string(), ..Self::default() };
        files.read_folder(folder, "");
        if !files.has("") {
            FOLDERS.iter().for_each(|sub| files.read_folder(folder, sub));
        }
        files
    }

    fn read_folder(&mut self, folder: &Path, sub: &str) {
        let path = if sub.is_empty() { folder.to_path_buf() } else { folder.join(sub) };
        let listing = match fs::read_dir(&path) {
            Ok(listing) => listing,
            Err(error) if error.kind() == std::io::ErrorKind::NotFound && !sub.is_empty() => return,
            Err(error) => {
                self.entries.insert(sub.to_owned(), Err(format!("this folder can't be read: {error}")));
                return;
            }
        };
        for entry in listing {
            match entry {
                Ok(entry) => {
                    let Ok(name) = entry.file_name().into_string() else { continue };
                    let inside = if sub.is_empty() { name } else { format!("{sub}/{name}") };
                    if is_pack_path(&inside) {
                        let bytes = read_bounded(&entry.path()).map(Cow::Owned);
                        self.entries.insert(inside, bytes);
                    }
                }
                Err(error) => {
                    self.entries.insert(sub.to_owned(), Err(format!("this folder can't be read to its end: {error}")));
                }
            }
        }
    }

    fn insert(&mut self, path: &str, bytes: Cow<'static, [u8]>) {
        if is_pack_path(path) {
            let size = bytes.len() as u64;
            let entry = if size > MAX_FILE_BYTES { Err(too_large(size)) } else { Ok(bytes) };
            self.entries.insert(path.to_owned(), entry);
        }
    }

    /// Adds the shared files that this pack leaves out, from another: they count in the hash, so that a run can be replayed.
    pub(crate) fn complete_from(&mut self, other: &Self) {
        for path in SHARED {
            if !self.entries.contains_key(path)
                && let Some(entry) = other.entries.get(path)
            {
                self.entries.insert(path.to_owned(), entry.clone());
            }
        }
    }

    /// Whether the file is there, readable or not.
    pub fn has(&self, path: &str) -> bool {
        self.entries.contains_key(path)
    }

    /// Every file: path, and bytes or why they couldn't be read.
    pub fn entries(&self) -> impl Iterator<Item = (&str, Result<&[u8], &str>)> {
        self.entries.iter().map(|(path, entry)| (path.as_str(), entry.as_deref().map_err(String::as_str)))
    }

    /// The readable files as (path, bytes) pairs, sorted: what a store keeps.
    pub fn pairs(&self) -> impl Iterator<Item = (&str, &[u8])> {
        self.entries().filter_map(|(path, entry)| Some((path, entry.ok()?)))
    }

    /// The path as diagnostics show it.
    pub(crate) fn shown(&self, path: &str) -> String {
        match (self.root.is_empty(), path.is_empty()) {
            (true, _) => path.to_owned(),
            (false, true) => self.root.clone(),
            (false, false) => format!("{}/{path}", self.root.trim_end_matches('/')),
        }
    }

    /// Line and column of an offset in a file, both from 1.
    pub fn line_and_column(&self, path: &str, at: usize) -> (usize, usize) {
        let bytes = self.entries.get(path).and_then(|entry| entry.as_deref().ok()).unwrap_or_default();
        let text = String::from_utf8_lossy(bytes).into_owned();
        Source::new("", text).line_and_column(at)
    }

    /// Line and column of the `n`th item of the outermost list `name` of a file, both from 1.
    pub(crate) fn item(&self, path: &str, name: &str, n: usize) -> (usize, usize) {
        let bytes = self.entries.get(path).and_then(|entry| entry.as_deref().ok()).unwrap_or_default();
        let source = Source::new("", String::from_utf8_lossy(bytes).into_owned());
        source.line_and_column(source.item(source.field(0, name), n))
    }

    /// The file under a folder whose text holds these words.
    pub(super) fn holding(&self, folder: &str, words: &str) -> Option<&str> {
        let holds = |bytes: &[u8]| String::from_utf8_lossy(bytes).contains(words);
        let mut files = self.entries.iter().filter(|(path, _)| path.starts_with(folder));
        files.find(|(_, entry)| entry.as_deref().is_ok_and(holds)).map(|(path, _)| path.as_str())
    }

    /// The pack's hash.
    pub fn hash(&self) -> PackHash {
        let mut hasher = Sha256::new();
        let mut put = |bytes: &[u8]| {
            hasher.update((bytes.len() as u64).to_le_bytes());
            hasher.update(bytes);
        };
        for (path, bytes) in self.pairs() {
            put(path.as_bytes());
            put(&with_lf(bytes));
        }
        PackHash(hasher.finalize().into())
    }
}

/// Whether a pack has a file of this path: the fixed names and `*.ron` in the two folders. Other files are no part of it.
fn is_pack_path(path: &str) -> bool {
    match path.split_once('/') {
        None => path.ends_with(".ron") && !path.starts_with('.'),
        Some((folder, name)) => {
            FOLDERS.contains(&folder) && name.ends_with(".ron") && !name.starts_with('.') && !name.contains('/')
        }
    }
}

fn too_large(size: u64) -> String {
    format!("this file is too large: {size} bytes where {MAX_FILE_BYTES} are allowed")
}

/// Reads a file unless it is too large or no file.
fn read_bounded(path: &Path) -> Result<Vec<u8>, String> {
    let cannot = |error: std::io::Error| format!("this file can't be read: {error}");
    let metadata = fs::metadata(path).map_err(cannot)?;
    if !metadata.is_file() {
        return Err("this is no regular file".to_owned());
    }
    if metadata.len() > MAX_FILE_BYTES {
        return Err(too_large(metadata.len()));
    }
    let mut bytes = Vec::new();
    fs::File::open(path).map_err(cannot)?.take(MAX_FILE_BYTES + 1).read_to_end(&mut bytes).map_err(cannot)?;
    if bytes.len() as u64 > MAX_FILE_BYTES {
        return Err(too_large(bytes.len() as u64));
    }
    Ok(bytes)
}

/// The bytes with LF for every CR LF, so that a checkout on Windows has the same hash.
fn with_lf(bytes: &[u8]) -> Cow<'_, [u8]> {
    if !bytes.contains(&b'\r') {
        return Cow::Borrowed(bytes);
    }
    let mut lf = Vec::with_capacity(bytes.len());
    for (i, byte) in bytes.iter().enumerate() {
        if *byte != b'\r' || bytes.get(i + 1) != Some(&b'\n') {
            lf.push(*byte);
        }
    }
    Cow::Owned(lf)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn files(pairs: &[(&str, &str)]) -> Files {
        Files::from_pairs("", pairs.iter().map(|(path, text)| ((*path).to_owned(), text.as_bytes().to_vec())))
    }

    #[test]
    fn line_ends_and_order_dont_change_the_hash() {
        let one = files(&[("manifest.ron", "(\r\n)"), ("product.ron", "x")]);
        let other = files(&[("product.ron", "x"), ("manifest.ron", "(\n)")]);
        assert_eq!(one.hash(), other.hash());
    }

    #[test]
    fn a_byte_or_a_name_changes_the_hash() {
        let one = files(&[("manifest.ron", "ab")]);
        assert_ne!(one.hash(), files(&[("manifest.ron", "ac")]).hash());
        assert_ne!(one.hash(), files(&[("manifesta.ron", "b")]).hash());
    }

    #[test]
    fn a_hash_survives_being_written_and_read() {
        let hash = files(&[("manifest.ron", "ab")]).hash();
        assert_eq!(PackHash::from_hex(&hash.to_string()), Some(hash));
        assert_eq!(PackHash::from_hex("abc"), None);
        assert_eq!(PackHash::from_hex(&"zz".repeat(32)), None);
    }

    #[test]
    fn files_that_belong_to_no_pack_are_left_out() {
        let files = files(&[("README.md", ""), ("prospects/a.ron", ""), ("other/a.ron", ""), ("prospects/.a.ron", "")]);
        assert_eq!(files.pairs().map(|(path, _)| path).collect::<Vec<_>>(), ["prospects/a.ron"]);
    }

    #[test]
    fn a_file_over_the_limit_is_refused_unread() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("manifest.ron");
        fs::File::create(&path).unwrap().set_len(MAX_FILE_BYTES + 1).unwrap();
        assert!(read_bounded(&path).unwrap_err().contains("too large"));
    }

    #[cfg(unix)]
    #[test]
    fn a_link_to_itself_is_an_error_and_no_loop() {
        let folder = tempfile::tempdir().unwrap();
        std::os::unix::fs::symlink("manifest.ron", folder.path().join("manifest.ron")).unwrap();
        std::os::unix::fs::symlink(".", folder.path().join("prospects")).unwrap();
        let files = Files::in_folder(folder.path());
        assert!(files.entries().all(|(_, entry)| entry.is_err()));
    }

    #[test]
    fn a_folder_that_isnt_there_is_an_error() {
        let files = Files::in_folder(Path::new("/no/such/folder"));
        assert!(files.entries().next().unwrap().1.unwrap_err().contains("can't be read"));
    }
}
