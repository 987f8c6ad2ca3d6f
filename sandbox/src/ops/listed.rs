//! Lists whose rows are all gone through whenever they are asked for, as there are never many of them.

use std::collections::HashMap;

use serde::Serialize;
use serde_json::{Value, json};

use super::object;
use crate::clock::Moment;
use crate::ids::Id;
use crate::page::{Index, SortKey, Window};

/// A page of the rows that were found, and how many there are in all.
pub(super) struct Listed<'a, T> {
    rows: Vec<&'a T>,
    next: Option<String>,
    total: usize,
}

impl<'a, T> Listed<'a, T> {
    /// In the order of their keys.
    pub(super) fn by(
        window: &Window,
        found: impl IntoIterator<Item = (Id, &'a T)>,
        key: impl Fn(&T) -> SortKey,
    ) -> Self {
        let found: HashMap<Id, &T> = found.into_iter().collect();
        let index: Index = found.iter().map(|(id, row)| (key(row), *id)).collect();
        let page = window.cut(&index, |_| true);
        let rows = page.ids.iter().filter_map(|id| found.get(id).copied()).collect();
        Self { rows, next: page.next, total: index.len() }
    }

    /// In the order in which they were made.
    pub(super) fn by_age(
        window: &Window,
        found: impl IntoIterator<Item = (Id, &'a T)>,
        created_at: impl Fn(&T) -> Moment,
    ) -> Self {
        Self::by(window, found, |row| SortKey::Number(created_at(row).micros()))
    }

    pub(super) fn has_more(&self) -> bool {
        self.next.is_some()
    }

    /// The answer, with the rows as they are rendered under the name of the list.
    pub(super) fn answer<R: Serialize>(self, name: &str, render: impl Fn(&'a T) -> R) -> Value {
        let total = self.total;
        let mut answer = self.uncounted(name, render);
        answer["totalCount"] = total.into();
        answer
    }

    /// The answer of one of those lists that do not say how many there are.
    pub(super) fn uncounted<R: Serialize>(self, name: &str, render: impl Fn(&'a T) -> R) -> Value {
        let rows: Vec<R> = self.rows.into_iter().map(render).collect();
        object(json!({name: rows, "nextPageToken": self.next}))
    }
}
