//! Which packs are there to practise with? The core pack and those in further folders; a broken one doesn't hold up the rest.

use std::path::PathBuf;

use super::diagnostic::Diagnostic;
use super::files::Files;
use super::load::Pack;

/// The packs that could be loaded, and what is wrong with the others.
#[derive(Debug, Default)]
pub struct Library {
    /// Packs without a problem, the core pack first.
    pub packs: Vec<Pack>,
    /// Problems of the packs that were refused.
    pub diagnostics: Vec<Diagnostic>,
}

impl Library {
    /// Loads the core pack and a pack from each folder.
    pub fn load(extra: &[PathBuf]) -> Self {
        let mut library = Self::default();
        library.add(Files::core());
        for folder in extra {
            library.add(Files::in_folder(folder));
        }
        library
    }

    /// Loads one more pack. A pack with problems, or with an id or a scenario's id that is there already, is refused.
    pub fn add(&mut self, files: Files) {
        match Pack::load(files) {
            Ok(pack) => match self.pack(&pack.id) {
                Some(known) => {
                    let message = format!("another pack is called `{}` already: {}", pack.id, known.files.root);
                    let path = pack.files.shown("manifest.ron");
                    let at = pack.manifest.id.at;
                    let (line, column) = pack.files.line_and_column("manifest.ron", at);
                    self.diagnostics.push(Diagnostic { path, line, column, message, hint: None });
                }
                None => match self.scenarios_twice(&pack) {
                    twice if twice.is_empty() => self.packs.push(pack),
                    twice => self.diagnostics.extend(twice),
                },
            },
            Err(diagnostics) => self.diagnostics.extend(diagnostics),
        }
    }

    /// Scenarios that are called as one of another pack: nobody could say which of them is meant.
    fn scenarios_twice(&self, pack: &Pack) -> Vec<Diagnostic> {
        let twice = pack.scenarios.iter().filter_map(|scenario| {
            let (other, _) = self.scenario(&scenario.id)?;
            let path = pack.files.holding("scenarios/", &format!("\"{}\"", scenario.id.value))?;
            let (line, column) = pack.files.line_and_column(path, scenario.id.at);
            let message = format!("the pack `{}` has a scenario `{}` already", other.id, scenario.id.value);
            let hint = Some("give the scenario an id of its own".to_owned());
            Some(Diagnostic { path: pack.files.shown(path), line, column, message, hint })
        });
        twice.collect()
    }

    /// The pack with that id.
    pub fn pack(&self, id: &str) -> Option<&Pack> {
        self.packs.iter().find(|pack| pack.id == id)
    }

    /// The pack that holds the scenario with that id, and the scenario's place in it.
    pub fn scenario(&self, id: &str) -> Option<(&Pack, usize)> {
        self.packs.iter().find_map(|pack| {
            let place = pack.casts.iter().position(|cast| cast.id == id)?;
            Some((pack, place))
        })
    }
}
