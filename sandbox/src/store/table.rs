//! Rows by id, and which of them have changed since they were last saved.

use std::collections::{BTreeSet, HashMap};

use serde::{Serialize, de::DeserializeOwned};

use crate::changes::{self, Action};
use crate::ids::Id;

/// What a table holds: anything that can be written down and read again.
///
/// Rows are written without the names of their fields, so a row type must not skip fields by condition
/// (`skip_serializing_if`) nor flatten others into itself.
pub(crate) trait Row: Serialize + DeserializeOwned {}

impl<T: Serialize + DeserializeOwned> Row for T {}

/// Where a row lies: an index holds these four bytes, not the id's sixteen. It is the row's own for as long as it is there.
pub(crate) type Slot = u32;

/// The rows of one kind of thing. Whatever finds rows by anything but their id is an index beside it, which is made anew
/// when rows are loaded.
#[derive(Debug)]
pub(crate) struct Table<T> {
    rows: Vec<Option<(Id, T)>>,
    slots: HashMap<Id, Slot>,
    free: Vec<Slot>,
    /// None while nobody saves them: then nothing is noted either.
    changed: Option<BTreeSet<Id>>,
}

impl<T> Default for Table<T> {
    fn default() -> Self {
        Self { rows: Vec::new(), slots: HashMap::new(), free: Vec::new(), changed: None }
    }
}

#[allow(dead_code, reason = "each table needs its part of these")]
impl<T: Row> Table<T> {
    pub(crate) fn len(&self) -> usize {
        self.slots.len()
    }

    pub(crate) fn get(&self, id: Id) -> Option<&T> {
        self.slot(id).and_then(|slot| self.at(slot)).map(|(_, row)| row)
    }

    pub(crate) fn slot(&self, id: Id) -> Option<Slot> {
        self.slots.get(&id).copied()
    }

    pub(crate) fn at(&self, slot: Slot) -> Option<&(Id, T)> {
        self.rows.get(slot as usize).and_then(Option::as_ref)
    }

    /// Mostly in the order in which they were added.
    pub(crate) fn iter(&self) -> impl Iterator<Item = (Id, &T)> {
        self.rows.iter().flatten().map(|(id, row)| (*id, row))
    }

    pub(crate) fn occupied(&self) -> impl Iterator<Item = Slot> {
        let rows = self.rows.iter().zip(0..);
        rows.filter_map(|(row, slot)| row.is_some().then_some(slot))
    }

    /// Adds a row, or takes its changed form.
    pub(crate) fn put(&mut self, id: Id, row: T) {
        let action = if self.slots.contains_key(&id) { Action::Updated } else { Action::Created };
        self.note(action, id);
        self.place(id, row);
    }

    /// Changes a row in place; none if there is none.
    pub(crate) fn change<R>(&mut self, id: Id, change: impl FnOnce(&mut T) -> R) -> Option<R> {
        let slot = self.slot(id)?;
        let (_, row) = self.rows.get_mut(slot as usize)?.as_mut()?;
        let result = change(row);
        self.note(Action::Updated, id);
        Some(result)
    }

    /// Changes what is saved of a row, but is nothing that a request means to change.
    pub(crate) fn touch(&mut self, id: Id, change: impl FnOnce(&mut T)) {
        self.reload(id, change);
        self.mark(id);
    }

    /// Changes what is not saved of a row.
    pub(crate) fn reload(&mut self, id: Id, change: impl FnOnce(&mut T)) {
        let row = self.slot(id).and_then(|slot| self.rows.get_mut(slot as usize)?.as_mut());
        if let Some((_, row)) = row {
            change(row);
        }
    }

    pub(crate) fn remove(&mut self, id: Id) -> Option<T> {
        let slot = self.slots.remove(&id)?;
        self.note(Action::Deleted, id);
        self.free.push(slot);
        let (_, row) = self.rows.get_mut(slot as usize)?.take()?;
        Some(row)
    }

    fn note(&mut self, action: Action, id: Id) {
        changes::note::<T>(action, id);
        self.mark(id);
    }

    fn mark(&mut self, id: Id) {
        if let Some(changed) = &mut self.changed {
            changed.insert(id);
        }
    }

    fn place(&mut self, id: Id, row: T) {
        let slot = self.slot(id).or_else(|| self.free.pop()).unwrap_or_else(|| {
            self.rows.push(None);
            // A table of four thousand million rows would need a terabyte.
            Slot::try_from(self.rows.len() - 1).unwrap_or(Slot::MAX)
        });
        self.slots.insert(id, slot);
        self.rows[slot as usize] = Some((id, row));
    }
}

/// A row as it is saved, or that it is gone.
pub(crate) type Saved = (Id, Option<Vec<u8>>);

/// A table as those see it who save and load it.
pub(crate) trait Stored {
    /// Begins to note what changes.
    fn track(&mut self);

    /// The rows that have changed since the last time this was asked.
    fn take_changed(&mut self) -> Result<Vec<Saved>, rmp_serde::encode::Error>;

    /// Takes a row as it was saved.
    fn load(&mut self, id: Id, bytes: &[u8]) -> Result<(), rmp_serde::decode::Error>;
}

impl<T: Row> Stored for Table<T> {
    fn track(&mut self) {
        self.changed.get_or_insert_default();
    }

    fn take_changed(&mut self) -> Result<Vec<Saved>, rmp_serde::encode::Error> {
        let ids = self.changed.as_mut().map(std::mem::take).unwrap_or_default();
        ids.into_iter().map(|id| Ok((id, self.get(id).map(rmp_serde::to_vec).transpose()?))).collect()
    }

    fn load(&mut self, id: Id, bytes: &[u8]) -> Result<(), rmp_serde::decode::Error> {
        self.place(id, rmp_serde::from_slice(bytes)?);
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_changes_is_noted_once_and_loads_again() {
        let mut table: Table<String> = Table::default();
        table.put(Id::random(), "before anybody asked".into());
        table.track();
        let (kept, gone) = (Id::random(), Id::random());
        table.put(kept, "a".into());
        table.put(gone, "b".into());
        table.change(kept, |row| row.push('c'));
        table.remove(gone);
        let mut copy: Table<String> = Table::default();
        let changed = table.take_changed().unwrap();
        assert_eq!(changed.len(), 2);
        for (id, bytes) in changed {
            match bytes {
                Some(bytes) => copy.load(id, &bytes).unwrap(),
                None => assert_eq!(id, gone),
            }
        }
        assert_eq!((copy.len(), copy.get(kept).map(String::as_str)), (1, Some("ac")));
        assert!(table.take_changed().unwrap().is_empty());
        assert!(copy.load(kept, &[0xc1]).is_err());
    }

    #[test]
    fn without_a_store_nothing_is_noted() {
        let mut table: Table<u8> = Table::default();
        for _ in 0..10 {
            table.put(Id::random(), 0);
        }
        assert!(table.changed.is_none());
        assert!(table.take_changed().unwrap().is_empty());
    }

    #[test]
    fn a_slot_is_used_again() {
        let mut table: Table<u8> = Table::default();
        let (a, b, c) = (Id::random(), Id::random(), Id::random());
        table.put(a, 1);
        table.put(b, 2);
        assert_eq!(table.remove(a), Some(1));
        assert_eq!(table.occupied().collect::<Vec<_>>(), [1]);
        table.put(c, 3);
        assert_eq!((table.slot(c), table.at(0), table.get(a)), (Some(0), Some(&(c, 3)), None));
        assert_eq!(table.iter().map(|(_, row)| *row).collect::<Vec<_>>(), [3, 2]);
    }
}
