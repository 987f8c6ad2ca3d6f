//! Tags: made by naming them on a link.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::table::Table;
use crate::clock::Moment;
use crate::ids::Id;

#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Tag {
    pub(crate) id: Id,
    pub(crate) name: String,
    pub(crate) created_at: Moment,
}

#[derive(Default)]
pub(crate) struct Tags {
    pub(super) rows: Table<Tag>,
    by_name: BTreeMap<String, Id>,
}

impl Tags {
    pub(crate) fn get(&self, id: Id) -> Option<&Tag> {
        self.rows.get(id)
    }

    pub(crate) fn named(&self, name: &str) -> Option<Id> {
        self.by_name.get(name).copied()
    }

    /// By name.
    pub(crate) fn iter(&self) -> impl Iterator<Item = &Tag> {
        self.by_name.values().filter_map(|id| self.rows.get(*id))
    }

    /// The ids of these tags, each once and in order; those that are new are made.
    pub(crate) fn ensure(&mut self, names: &[String], now: Moment) -> Vec<Id> {
        let mut ids = Vec::new();
        for name in names {
            let id = self.named(name).unwrap_or_else(|| self.add(name, now));
            if !ids.contains(&id) {
                ids.push(id);
            }
        }
        ids.shrink_to_fit();
        ids
    }

    fn add(&mut self, name: &str, now: Moment) -> Id {
        let tag = Tag { id: Id::random(), name: name.to_owned(), created_at: now };
        let id = tag.id;
        self.by_name.insert(tag.name.clone(), id);
        self.rows.put(id, tag);
        id
    }

    pub(crate) fn remove(&mut self, name: &str) -> Option<Id> {
        let id = self.by_name.remove(name)?;
        self.rows.remove(id);
        Some(id)
    }

    /// Makes the index anew, after rows were loaded.
    pub(super) fn reindex(&mut self) {
        self.by_name = self.rows.iter().map(|(id, tag)| (tag.name.clone(), id)).collect();
    }
}
