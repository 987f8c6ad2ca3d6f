//! Transactions: changes that take effect together, and are collected while they are made.

use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

use serde::Serialize;

use super::listing::{List, Listed};
use super::memory::Store;
use super::object::{Object, Row};
use super::table::{Known, Table};
use crate::base::clock::Timestamp;
use crate::base::ids::Id;
use crate::base::message::ApiError;

/// What happened to an object.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
#[non_exhaustive]
pub enum Action {
    /// It did not exist before.
    Created,
    /// It existed before, and may be different now.
    Updated,
    /// It exists no longer.
    Deleted,
}

impl Action {
    /// Returns `created`, `updated` or `deleted`.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Created => "created",
            Self::Updated => "updated",
            Self::Deleted => "deleted",
        }
    }
}

/// An object that a transaction changed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub(crate) struct Note {
    pub(crate) action: Action,
    #[serde(serialize_with = "str::serialize")]
    pub(crate) kind: Arc<str>,
    pub(crate) id: Id,
}

/// Changes of a store. Dropped without a commit, it takes them back.
pub(crate) struct Transaction<'a> {
    store: &'a mut Store,
    /// Each changed object once, in the order of the first change, as it was before.
    changes: Vec<Change>,
    by_object: HashMap<(Arc<str>, Id), usize>,
}

struct Change {
    kind: Arc<str>,
    id: Id,
    before: Option<Row>,
    /// Whether it is a change that a request was sent for.
    noted: bool,
}

impl<'a> Transaction<'a> {
    /// The current time, later than all times before.
    pub(crate) fn now(&mut self) -> Timestamp {
        self.store.clock.now()
    }

    /// The rows of a kind; none while there were no objects of it.
    pub(crate) fn table(&self, kind: &str) -> Option<&Table> {
        self.store.table(kind)
    }

    /// Every row of a kind.
    pub(crate) fn rows(&self, kind: &str) -> impl Iterator<Item = (Id, &Row)> {
        self.table(kind).into_iter().flat_map(Table::iter)
    }

    /// The rows of a kind whose field has a value; it must be a field that is looked up.
    pub(crate) fn find<'t>(
        &'t self,
        kind: &str,
        field: &str,
        value: &str,
    ) -> impl Iterator<Item = (Id, &'t Row)> + use<'t, 'a> {
        self.table(kind).map(|table| table.find(field, value)).into_iter().flatten()
    }

    /// A page of a list of objects of a kind.
    pub(crate) fn list(&self, kind: &str, list: &List<'_>) -> Result<Listed<'_>, ApiError> {
        let empty = Listed { rows: Vec::new(), next: None, total: 0 };
        self.table(kind).map_or(Ok(empty), |table| table.list(list))
    }

    /// The number of rows of a kind.
    pub(crate) fn count(&self, kind: &str) -> usize {
        self.table(kind).map_or(0, Table::len)
    }

    pub(crate) fn row(&self, kind: &str, id: Id) -> Option<&Row> {
        self.table(kind)?.row(id)
    }

    pub(crate) fn get(&self, kind: &str, id: Id) -> Option<Object> {
        self.row(kind, id).map(Row::object)
    }

    pub(crate) fn exists(&self, kind: &str, id: Id) -> bool {
        self.row(kind, id).is_some()
    }

    /// Creates an object, or replaces it.
    pub(crate) fn put(&mut self, kind: &str, id: Id, object: &Object) {
        self.write(kind, id, Known { after: Some(object), ..Known::default() }, true);
    }

    /// Creates an object that no request was sent for: the ledger does not list it.
    pub(crate) fn put_unlisted(&mut self, kind: &str, id: Id, object: &Object) {
        self.write(kind, id, Known { after: Some(object), ..Known::default() }, false);
    }

    /// Changes an object if it exists.
    pub(crate) fn update<T>(&mut self, kind: &str, id: Id, change: impl FnOnce(&mut Object) -> T) -> Option<T> {
        self.change(kind, id, change, true)
    }

    /// Changes an object by something that no request was sent for, such as a counter: the ledger does not list it.
    pub(crate) fn touch<T>(&mut self, kind: &str, id: Id, change: impl FnOnce(&mut Object) -> T) -> Option<T> {
        self.change(kind, id, change, false)
    }

    pub(crate) fn remove(&mut self, kind: &str, id: Id) -> Option<Object> {
        let object = self.get(kind, id)?;
        self.write(kind, id, Known { before: Some(&object), after: None }, true);
        Some(object)
    }

    /// Lets the rules of the API look at an object at a time.
    pub(crate) fn schedule(&mut self, at: Timestamp, kind: &str, id: Id) {
        let kind = self.store.kind(kind);
        self.store.due.insert((at, kind, id));
    }

    fn change<T>(&mut self, kind: &str, id: Id, change: impl FnOnce(&mut Object) -> T, noted: bool) -> Option<T> {
        let before = self.get(kind, id)?;
        let mut after = before.clone();
        let result = change(&mut after);
        self.write(kind, id, Known { before: Some(&before), after: Some(&after) }, noted);
        Some(result)
    }

    fn write(&mut self, kind: &str, id: Id, known: Known<'_>, noted: bool) {
        let kind = self.store.kind(kind);
        let before = self.store.table_mut(&kind).put(id, known.after.map(Object::to_row), known);
        match self.by_object.get(&(Arc::clone(&kind), id)) {
            Some(at) => self.changes[*at].noted |= noted,
            None => {
                self.by_object.insert((Arc::clone(&kind), id), self.changes.len());
                self.changes.push(Change { kind, id, before, noted });
            }
        }
    }

    /// The objects that a request was sent for, each once. What was created and deleted again is left out, and so are
    /// objects that only the sandbox knows, whose kinds start with `_`.
    fn notes(&self) -> Vec<Note> {
        let notes = self.changes.iter().filter(|change| change.noted && !change.kind.starts_with('_'));
        let notes = notes.filter_map(|Change { kind, id, before, .. }| {
            let action = match (before, self.row(kind, *id)) {
                (None, None) => return None,
                (None, Some(_)) => Action::Created,
                (Some(_), None) => Action::Deleted,
                (Some(_), Some(_)) => Action::Updated,
            };
            Some(Note { action, kind: Arc::clone(kind), id: *id })
        });
        notes.collect()
    }

    /// Writes the changes to the file, if there is one, and returns what the ledger lists.
    pub(crate) fn commit(mut self) -> Result<Vec<Note>, String> {
        let notes = self.notes();
        if let Some(mut file) = self.store.file.take() {
            let rows: BTreeMap<_, _> = self
                .changes
                .iter()
                .map(|change| ((&*change.kind, change.id), self.row(&change.kind, change.id)))
                .collect();
            let saved = file.save(&rows, self.store.clock.last());
            self.store.file = Some(file);
            saved?;
        }
        self.changes.clear();
        Ok(notes)
    }

    /// Takes all changes back.
    pub(crate) fn rollback(&mut self) {
        self.by_object.clear();
        for Change { kind, id, before, .. } in self.changes.drain(..).rev() {
            self.store.table_mut(&kind).put(id, before, Known::default());
        }
    }
}

impl Store {
    pub(crate) fn transaction(&mut self) -> Transaction<'_> {
        Transaction { store: self, changes: Vec::new(), by_object: HashMap::new() }
    }

    /// Removes every object, from the file too.
    pub(crate) fn clear(&mut self) -> Result<(), String> {
        self.due.clear();
        let all = self.tables.iter().flat_map(|(kind, table)| table.iter().map(|(id, _)| (Arc::clone(kind), id)));
        let all: Vec<_> = all.collect();
        let mut tx = self.transaction();
        all.into_iter().for_each(|(kind, id)| tx.write(&kind, id, Known::default(), true));
        tx.commit().map(drop)
    }
}

impl Drop for Transaction<'_> {
    fn drop(&mut self) {
        self.rollback();
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn each_object_is_noted_once() {
        let mut store = Store::new(&[]);
        let ids: Vec<Id> = (0..6).map(|_| Id::random()).collect();
        let cup = Object::of(json!({"n": 1}));
        let mut first = store.transaction();
        first.put("Cup", ids[1], &cup);
        first.put("Cup", ids[3], &cup);
        first.put("Plate", ids[4], &cup);
        assert_eq!(first.commit().unwrap().len(), 3);
        let mut second = store.transaction();
        second.put("Cup", ids[0], &cup);
        second.update("Cup", ids[0], |cup| cup.set("n", 2));
        second.update("Cup", ids[1], |cup| cup.set("n", 2));
        second.remove("Cup", ids[1]);
        second.put("Cup", ids[2], &cup);
        second.remove("Cup", ids[2]);
        second.remove("Cup", ids[3]);
        second.put("Cup", ids[3], &cup);
        second.touch("Plate", ids[4], |plate| plate.add("n", 1));
        second.put("_Key", ids[5], &cup);
        assert_eq!(second.update("Cup", ids[5], |_| ()), None);
        let notes: Vec<_> = second.commit().unwrap().into_iter().map(|note| (note.action, note.id)).collect();
        assert_eq!(notes, [(Action::Created, ids[0]), (Action::Deleted, ids[1]), (Action::Updated, ids[3])]);
        assert_eq!(store.transaction().get("Plate", ids[4]), Some(Object::of(json!({"n": 2}))));
    }

    #[test]
    fn dropped_transaction_takes_its_changes_back() {
        let mut store = Store::new(&[("Cup", &["name"])]);
        let (a, b) = (Id::random(), Id::random());
        let mut first = store.transaction();
        first.put("Cup", a, &Object::of(json!({"name": "a"})));
        first.commit().unwrap();
        let mut second = store.transaction();
        second.update("Cup", a, |cup| cup.set("name", "x"));
        second.remove("Cup", a);
        second.put("Cup", b, &Object::of(json!({"name": "b"})));
        drop(second);
        let third = store.transaction();
        assert_eq!((third.count("Cup"), third.get("Cup", a)), (1, Some(Object::of(json!({"name": "a"})))));
        assert_eq!((third.find("Cup", "name", "a").count(), third.find("Cup", "name", "b").count()), (1, 0));
    }
}
