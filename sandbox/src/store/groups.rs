//! Rows by something they have in common.

use std::collections::{BTreeSet, HashMap};

use crate::ids::Id;

/// The ids of rows, by an id that they name.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Groups(HashMap<Id, BTreeSet<Id>>);

impl Groups {
    pub(super) fn of(&self, key: Id) -> impl Iterator<Item = Id> {
        self.0.get(&key).into_iter().flatten().copied()
    }

    pub(super) fn insert(&mut self, key: Id, row: Id) {
        self.0.entry(key).or_default().insert(row);
    }

    pub(super) fn remove(&mut self, key: Id, row: Id) {
        if let Some(rows) = self.0.get_mut(&key) {
            rows.remove(&row);
            if rows.is_empty() {
                self.0.remove(&key);
            }
        }
    }
}
