//! The rows of one kind of object, by id and by looked-up fields.

use std::borrow::Cow;
use std::cell::RefCell;
use std::collections::{BTreeMap, HashMap};

use serde_json::Value;

use super::object::{Object, Row};
use super::orders::Orders;
use crate::base::ids::Id;

/// The ids of the rows by the value of a field, in the order in which they got it.
type Index = HashMap<Box<str>, Vec<Id>>;

/// Objects of rows if they are at hand, because it takes time to parse a row again.
#[derive(Clone, Copy, Default)]
pub(super) struct Known<'a> {
    pub(super) before: Option<&'a Object>,
    pub(super) after: Option<&'a Object>,
}

/// The rows of one kind of object.
pub(crate) struct Table {
    rows: BTreeMap<Id, Row>,
    /// By looked-up field.
    lookups: Vec<(&'static str, Index)>,
    /// The orders that lists have used so far.
    pub(super) orders: RefCell<Orders>,
}

impl Table {
    pub(super) fn new(lookups: &'static [&'static str]) -> Self {
        let lookups = lookups.iter().map(|field| (*field, HashMap::new())).collect();
        Self { rows: BTreeMap::new(), lookups, orders: RefCell::default() }
    }

    pub(crate) fn len(&self) -> usize {
        self.rows.len()
    }

    pub(crate) fn row(&self, id: Id) -> Option<&Row> {
        self.rows.get(&id)
    }

    /// Every row.
    pub(crate) fn iter(&self) -> impl Iterator<Item = (Id, &Row)> {
        self.rows.iter().map(|(id, row)| (*id, row))
    }

    /// The rows whose field, one of those that are looked up, has this value or contains it.
    pub(crate) fn find<'a>(&'a self, field: &str, value: &str) -> impl Iterator<Item = (Id, &'a Row)> + use<'a> {
        self.ids(field, value).iter().filter_map(|id| Some((*id, self.row(*id)?)))
    }

    /// The number of rows whose field has this value or contains it.
    pub(crate) fn count(&self, field: &str, value: &str) -> usize {
        self.ids(field, value).len()
    }

    fn ids(&self, field: &str, value: &str) -> &[Id] {
        let index = self.lookups.iter().find(|(name, _)| *name == field).map(|(_, index)| index);
        debug_assert!(index.is_some(), "{field} is not a field that is looked up");
        index.and_then(|index| index.get(value)).map_or(&[], Vec::as_slice)
    }

    /// Sets or removes a row, and returns the one before.
    pub(super) fn put(&mut self, id: Id, row: Option<Row>, known: Known<'_>) -> Option<Row> {
        let indexed = !self.lookups.is_empty() || !self.orders.get_mut().is_empty();
        let after = if indexed { object(known.after, row.as_ref()) } else { None };
        let before = match row {
            Some(row) => self.rows.insert(id, row),
            None => self.rows.remove(&id),
        };
        if indexed {
            let old = object(known.before, before.as_ref());
            self.index(id, old.as_deref(), after.as_deref());
        }
        before
    }

    /// Leaves what is the same: the ids of a value can be as many as the rows.
    fn index(&mut self, id: Id, before: Option<&Object>, after: Option<&Object>) {
        for (field, index) in &mut self.lookups {
            if values(before, field).eq(values(after, field)) {
                continue;
            }
            for value in values(before, field) {
                if let Some(ids) = index.get_mut(value) {
                    ids.retain(|other| *other != id);
                    if ids.is_empty() {
                        index.remove(value);
                    }
                }
            }
            values(after, field).for_each(|value| index.entry(value.into()).or_default().push(id));
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
