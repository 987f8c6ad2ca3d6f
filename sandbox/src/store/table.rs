//! The rows of one kind of object, by id and by looked-up fields.

use std::borrow::Cow;
use std::cell::RefCell;
use std::collections::HashMap;

use serde_json::Value;

use super::object::{Object, Row};
use super::orders::Orders;
use crate::base::ids::Id;

/// The place of a row. It takes a quarter of an id's memory, and is stable while the row exists.
pub(super) type Slot = u32;
/// The slots by the value of a field.
type Index = HashMap<Box<str>, Vec<Slot>>;

/// Objects of rows if they are at hand, because it takes time to parse a row again.
#[derive(Clone, Copy, Default)]
pub(super) struct Known<'a> {
    pub(super) before: Option<&'a Object>,
    pub(super) after: Option<&'a Object>,
}

/// The rows of one kind of object.
pub(crate) struct Table {
    rows: Vec<Option<(Id, Row)>>,
    slots: HashMap<Id, Slot>,
    free: Vec<Slot>,
    /// By looked-up field.
    lookups: Vec<(&'static str, Index)>,
    /// The orders that lists have used so far.
    pub(super) orders: RefCell<Orders>,
}

impl Table {
    pub(super) fn new(lookups: &'static [&'static str]) -> Self {
        Self {
            rows: Vec::new(),
            slots: HashMap::new(),
            free: Vec::new(),
            lookups: lookups.iter().map(|field| (*field, HashMap::new())).collect(),
            orders: RefCell::default(),
        }
    }

    pub(crate) fn len(&self) -> usize {
        self.slots.len()
    }

    pub(crate) fn row(&self, id: Id) -> Option<&Row> {
        self.at(*self.slots.get(&id)?).map(|(_, row)| row)
    }

    pub(super) fn at(&self, slot: Slot) -> Option<&(Id, Row)> {
        self.rows.get(slot as usize).and_then(Option::as_ref)
    }

    /// Every row, mostly in the order of creation.
    pub(crate) fn iter(&self) -> impl Iterator<Item = (Id, &Row)> {
        self.rows.iter().flatten().map(|(id, row)| (*id, row))
    }

    /// The rows whose field, one of those that are looked up, has this value or contains it; mostly in the order of creation.
    pub(crate) fn find<'a>(&'a self, field: &str, value: &str) -> impl Iterator<Item = (Id, &'a Row)> + use<'a> {
        let index = self.lookups.iter().find(|(name, _)| *name == field).map(|(_, index)| index);
        debug_assert!(index.is_some(), "{field} is not a field that is looked up");
        let slots = index.and_then(|index| index.get(value)).into_iter().flatten();
        slots.filter_map(|slot| self.at(*slot)).map(|(id, row)| (*id, row))
    }

    /// The number of rows whose field has this value or contains it.
    pub(crate) fn count(&self, field: &str, value: &str) -> usize {
        let index = self.lookups.iter().find(|(name, _)| *name == field);
        index.and_then(|(_, index)| index.get(value)).map_or(0, Vec::len)
    }

    /// Sets or removes a row, and returns the one before.
    pub(super) fn put(&mut self, id: Id, row: Option<Row>, known: Known<'_>) -> Option<Row> {
        let slot = self.slots.get(&id).copied();
        let before = slot.and_then(|slot| self.rows[slot as usize].take()).map(|(_, row)| row);
        let slot = match slot {
            Some(slot) => slot,
            None if row.is_none() => return None,
            None => self.free.pop().unwrap_or_else(|| {
                self.rows.push(None);
                // Four thousand million rows would need a terabyte.
                Slot::try_from(self.rows.len() - 1).unwrap_or(Slot::MAX)
            }),
        };
        if !self.lookups.is_empty() || !self.orders.get_mut().is_empty() {
            let (old, new) = (object(known.before, before.as_ref()), object(known.after, row.as_ref()));
            self.index(slot, id, old.as_deref(), new.as_deref());
        }
        if row.is_some() {
            self.slots.insert(id, slot);
        } else {
            self.slots.remove(&id);
            self.free.push(slot);
        }
        self.rows[slot as usize] = row.map(|row| (id, row));
        before
    }

    /// Leaves what is the same: the slots of a value can be as many as the rows.
    fn index(&mut self, slot: Slot, id: Id, before: Option<&Object>, after: Option<&Object>) {
        for (field, index) in &mut self.lookups {
            if values(before, field).eq(values(after, field)) {
                continue;
            }
            for value in values(before, field) {
                if let Some(slots) = index.get_mut(value) {
                    slots.retain(|other| *other != slot);
                    if slots.is_empty() {
                        index.remove(value);
                    }
                }
            }
            values(after, field).for_each(|value| index.entry(value.into()).or_default().push(slot));
        }
        self.orders.get_mut().replace(id, before, after);
    }
}

/// The object of a row.
fn object<'a>(known: Option<&'a Object>, row: Option<&Row>) -> Option<Cow<'a, Object>> {
    known.map(Cow::Borrowed).or_else(|| row.map(|row| Cow::Owned(row.object())))
}

/// The texts of a field: of a list, those of its items.
fn values<'a>(object: Option<&'a Object>, field: &str) -> impl Iterator<Item = &'a str> {
    let value = object.and_then(|object| object.get(field));
    let one = value.and_then(Value::as_str).filter(|text| !text.is_empty());
    let list = value.and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_str);
    one.into_iter().chain(list)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn row(name: &str, tags: &[&str]) -> Row {
        Object::of(json!({"name": name})).hiding(json!({"tags": tags})).to_row()
    }

    #[test]
    fn rows_are_found_by_looked_up_fields_while_they_exist() {
        let mut table = Table::new(&["name", "tags"]);
        let (a, b) = (Id::random(), Id::random());
        table.put(a, Some(row("a", &["x", "y"])), Known::default());
        table.put(b, Some(row("b", &["x"])), Known::default());
        let find =
            |table: &Table, field: &str, value: &str| table.find(field, value).map(|(id, _)| id).collect::<Vec<_>>();
        assert_eq!((find(&table, "tags", "x"), find(&table, "name", "a")), (vec![a, b], vec![a]));
        assert_eq!(table.put(a, Some(row("b", &[])), Known::default()), Some(row("a", &["x", "y"])));
        assert_eq!((find(&table, "tags", "x"), find(&table, "name", "a")), (vec![b], vec![]));
        assert_eq!((find(&table, "tags", "y"), table.count("name", "b")), (vec![], 2));
        assert_eq!(table.put(b, None, Known::default()), Some(row("b", &["x"])));
        assert_eq!((table.len(), table.count("tags", "x"), table.put(b, None, Known::default())), (1, 0, None));
        let c = Id::random();
        table.put(c, Some(row("c", &[])), Known::default());
        assert_eq!(table.rows.len(), 2, "the slot of the deleted row is used again");
        assert_eq!(table.iter().map(|(id, _)| id).collect::<Vec<_>>(), [a, c]);
    }
}
