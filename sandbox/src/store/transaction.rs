//! Transactions: changes that take effect together, and are collected while they are made.

use std::collections::{BTreeMap, HashMap};
use std::fmt;
use std::sync::Arc;

use serde::Serialize;

use super::listing::{List, Listed};
use super::memory::Store;
use super::object::{Object, Row};
use super::table::{Known, Table};
use crate::base::clock::Timestamp;
use crate::base::ids::Id;
use crate::base::message::ApiError;

/// The effect of a request on an object.
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

/// An object that a request created, updated or deleted.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Change {
    pub(crate) action: Action,
    #[serde(serialize_with = "str::serialize")]
    pub(crate) kind: Arc<str>,
    pub(crate) id: Id,
}

impl Change {
    /// Returns whether it was created, updated or deleted.
    #[must_use]
    pub fn action(&self) -> Action {
        self.action
    }

    /// Returns the kind of the object, such as `Link`, `Tag`, `Visitor` or `Event`.
    #[must_use]
    pub fn kind(&self) -> &str {
        &self.kind
    }

    /// Returns the id of the object, a UUID.
    #[must_use]
    pub fn id(&self) -> String {
        self.id.to_string()
    }
}

/// Such as `created Link 6f0c2a52-9d1c-4b8e-9a3c-0a3f6e1d2c4b`.
impl fmt::Display for Change {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {} {}", self.action.as_str(), self.kind, self.id)
    }
}

/// Changes of a store. Dropped without a commit, it takes them back.
pub(crate) struct Transaction<'a> {
    store: &'a mut Store,
    /// Each changed object once, in the order of the first change, as it was before.
    undo: Vec<Before>,
    by_object: HashMap<(Arc<str>, Id), usize>,
}

struct Before {
    kind: Arc<str>,
    id: Id,
    before: Option<Row>,
    /// The ledger lists it: it is the purpose of a request.
    listed: bool,
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

    /// Removes and returns the next object that something was due for by now.
    pub(crate) fn next_due(&mut self, now: Timestamp) -> Option<(Arc<str>, Id)> {
        self.store.due.first().filter(|(at, ..)| *at <= now)?;
        self.store.due.pop_first().map(|(_, kind, id)| (kind, id))
    }

    fn change<T>(&mut self, kind: &str, id: Id, change: impl FnOnce(&mut Object) -> T, listed: bool) -> Option<T> {
        let before = self.get(kind, id)?;
        let mut after = before.clone();
        let result = change(&mut after);
        self.write(kind, id, Known { before: Some(&before), after: Some(&after) }, listed);
        Some(result)
    }

    fn write(&mut self, kind: &str, id: Id, known: Known<'_>, listed: bool) {
        let kind = self.store.kind(kind);
        let before = self.store.table_mut(&kind).put(id, known.after.map(Object::to_row), known);
        match self.by_object.get(&(Arc::clone(&kind), id)) {
            Some(at) => self.undo[*at].listed |= listed,
            None => {
                self.by_object.insert((Arc::clone(&kind), id), self.undo.len());
                self.undo.push(Before { kind, id, before, listed });
            }
        }
    }

    /// The objects that a request was sent for, each once. What was created and deleted again is left out, and so are
    /// objects that only the sandbox knows, whose kinds start with `_`.
    fn changes(&self) -> Vec<Change> {
        let changes = self.undo.iter().filter(|change| change.listed && !change.kind.starts_with('_'));
        let changes = changes.filter_map(|Before { kind, id, before, .. }| {
            let action = match (before, self.row(kind, *id)) {
                (None, None) => return None,
                (None, Some(_)) => Action::Created,
                (Some(_), None) => Action::Deleted,
                (Some(_), Some(_)) => Action::Updated,
            };
            Some(Change { action, kind: Arc::clone(kind), id: *id })
        });
        changes.collect()
    }

    /// Writes the changes to the file, if there is one, and returns what the ledger lists.
    pub(crate) fn commit(mut self) -> Result<Vec<Change>, String> {
        let changes = self.changes();
        if let Some(mut file) = self.store.file.take() {
            let rows: BTreeMap<_, _> = self
                .undo
                .iter()
                .map(|change| ((&*change.kind, change.id), self.row(&change.kind, change.id)))
                .collect();
            let saved = file.save(&rows, self.store.clock.last());
            self.store.file = Some(file);
            saved?;
        }
        self.undo.clear();
        Ok(changes)
    }

    /// Takes all changes back.
    pub(crate) fn rollback(&mut self) {
        self.by_object.clear();
        for Before { kind, id, before, .. } in self.undo.drain(..).rev() {
            self.store.table_mut(&kind).put(id, before, Known::default());
        }
    }
}

impl Store {
    pub(crate) fn transaction(&mut self) -> Transaction<'_> {
        Transaction { store: self, undo: Vec::new(), by_object: HashMap::new() }
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
        let changes: Vec<_> = second.commit().unwrap().into_iter().map(|change| (change.action, change.id)).collect();
        assert_eq!(changes, [(Action::Created, ids[0]), (Action::Deleted, ids[1]), (Action::Updated, ids[3])]);
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
