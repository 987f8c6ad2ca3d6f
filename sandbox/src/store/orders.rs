//! The orders of a table that lists use.

use std::collections::{BTreeSet, HashMap, VecDeque};

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::object::{Object, Row};
use crate::base::clock::Timestamp;
use crate::base::ids::Id;

/// The number of filtered lists that are kept until an object changes: each takes about 50 bytes per item.
pub(super) const KEPT: usize = 4;

/// The type of the field that a list is sorted by.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum SortBy {
    Text,
    Number,
    Time,
}

/// The order of a list; objects with the same value are ordered by id.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) struct Sort {
    pub(crate) field: String,
    pub(crate) by: SortBy,
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(untagged)]
pub(super) enum Key {
    Number(i64),
    Text(Box<str>),
}

pub(super) type Order = BTreeSet<(Key, Id)>;

/// The orders of a table that lists have used, and the filtered lists of late.
#[derive(Default)]
pub(super) struct Orders {
    pub(super) orders: HashMap<Sort, Order>,
    pub(super) filtered: VecDeque<Filtered>,
}

pub(super) struct Filtered {
    pub(super) sort: Sort,
    /// The filter as text: the same text means the same filter.
    pub(super) filter: String,
    pub(super) items: Order,
}

impl Sort {
    pub(crate) fn new(field: &str, by: SortBy) -> Self {
        Self { field: field.to_owned(), by }
    }

    fn key(&self, object: &Object) -> Key {
        let value = object.get(&self.field);
        let text = || value.and_then(Value::as_str).unwrap_or_default();
        match self.by {
            SortBy::Text => Key::Text(text().into()),
            SortBy::Number => Key::Number(value.and_then(Value::as_i64).unwrap_or(0)),
            SortBy::Time => Key::Number(Timestamp::parse(text()).map_or(0, Timestamp::micros)),
        }
    }

    pub(super) fn order<'a>(&self, rows: impl Iterator<Item = (Id, &'a Row)>) -> Order {
        rows.map(|(id, row)| (self.key(&row.object()), id)).collect()
    }
}

impl Orders {
    pub(super) fn is_empty(&self) -> bool {
        self.orders.is_empty() && self.filtered.is_empty()
    }

    /// Moves an object to its new place.
    pub(super) fn replace(&mut self, id: Id, before: Option<&Object>, after: Option<&Object>) {
        self.filtered.clear();
        for (sort, order) in &mut self.orders {
            let [old, new] = [before, after].map(|object| object.map(|object| (sort.key(object), id)));
            if old != new {
                old.map(|old| order.remove(&old));
                order.extend(new);
            }
        }
    }
}
