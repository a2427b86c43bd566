//! How do places become ids, and ids places? For logs, replay files and commands.

use super::intent::{Intent, Namespace};
use crate::scenario::raw::RawProspect;

/// The ids of one scenario, by namespace and place.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Names {
    /// Needs.
    pub needs: Vec<String>,
    /// Concerns with their causes.
    pub concerns: Vec<(String, Vec<String>)>,
    /// Hooks of all needs, need by need.
    pub hooks: Vec<String>,
    /// People; the prospect first.
    pub people: Vec<String>,
    /// Rungs of the product.
    pub rungs: Vec<String>,
    /// Facts.
    pub facts: Vec<String>,
}

/// An id that isn't there.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("there is no {kind} `{id}`; known: {known}")]
pub struct UnknownId {
    /// What kind of id.
    pub kind: &'static str,
    /// The id.
    pub id: String,
    /// What there is.
    pub known: String,
}

impl Names {
    /// Collects the ids of a prospect and a product's rungs.
    pub fn of(prospect: &RawProspect, rungs: Vec<String>) -> Self {
        let mut people = vec![prospect.id.to_string()];
        people.extend(prospect.people.iter().map(|person| person.id.to_string()));
        Self {
            needs: prospect.needs.iter().map(|need| need.id.to_string()).collect(),
            concerns: prospect
                .concerns
                .iter()
                .map(|concern| {
                    (concern.id.to_string(), concern.causes.iter().map(|cause| cause.id.to_string()).collect())
                })
                .collect(),
            hooks: prospect.needs.iter().flat_map(|need| need.hooks.iter().map(|hook| hook.id.to_string())).collect(),
            people,
            rungs,
            facts: prospect.facts.iter().map(|fact| fact.id.to_string()).collect(),
        }
    }

    /// Places to ids.
    pub fn written(&self, intent: Intent) -> Intent<String> {
        let mut concern = 0usize;
        let result: Result<_, std::convert::Infallible> = intent.try_map(&mut |space, place: u8| {
            let place = usize::from(place);
            Ok(match space {
                Namespace::Need => self.needs.get(place).cloned(),
                Namespace::Concern => {
                    concern = place;
                    self.concerns.get(place).map(|c| c.0.clone())
                }
                Namespace::Cause => self.concerns.get(concern).and_then(|c| c.1.get(place).cloned()),
                Namespace::Hook => self.hooks.get(place).cloned(),
                Namespace::Person => self.people.get(place).cloned(),
                Namespace::Rung => self.rungs.get(place).cloned(),
            }
            .unwrap_or_else(|| format!("#{place}")))
        });
        match result {
            Ok(intent) => intent,
            Err(never) => match never {},
        }
    }

    /// Ids to places.
    ///
    /// # Errors
    /// The first id that isn't there.
    pub fn read(&self, intent: Intent<String>) -> Result<Intent, UnknownId> {
        let mut concern = 0usize;
        intent.try_map(&mut |space, id: String| {
            let (kind, list): (&'static str, Vec<&String>) = match space {
                Namespace::Need => ("need", self.needs.iter().collect()),
                Namespace::Concern => ("concern", self.concerns.iter().map(|c| &c.0).collect()),
                Namespace::Cause => ("cause", self.concerns.get(concern).map_or(Vec::new(), |c| c.1.iter().collect())),
                Namespace::Hook => ("hook", self.hooks.iter().collect()),
                Namespace::Person => ("person", self.people.iter().collect()),
                Namespace::Rung => ("rung", self.rungs.iter().collect()),
            };
            match list.iter().position(|known| **known == id) {
                Some(place) => {
                    if space == Namespace::Concern {
                        concern = place;
                    }
                    Ok(place as u8)
                }
                None => {
                    let known = list.iter().map(|known| known.as_str()).collect::<Vec<_>>().join(", ");
                    Err(UnknownId { kind, id, known })
                }
            }
        })
    }
}
