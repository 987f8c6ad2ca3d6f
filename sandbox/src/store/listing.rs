//! Lists in pages. A page token names the last item, not a position: a page neither repeats nor skips items when others
//! are created or deleted meanwhile.

use std::ops::Bound;

use serde_json::json;

use super::object::Row;
use super::orders::{Filtered, KEPT, Key, Sort};
use super::table::Table;
use crate::base::ids::{Id, decode, encode};
use crate::base::message::ApiError;

/// The part of a list that was requested.
#[derive(Clone, Debug)]
pub(crate) struct Page {
    pub(crate) size: usize,
    pub(crate) token: Option<String>,
}

/// A list: which objects, in which order, and which page of it.
pub(crate) struct List<'a> {
    pub(crate) sort: Sort,
    pub(crate) descending: bool,
    pub(crate) page: Page,
    /// The name of the filter, and the objects that it is about; none for every object.
    pub(crate) filter: Option<(String, &'a dyn Fn() -> Vec<Id>)>,
}

/// The objects of a page.
pub(crate) struct Listed<'a> {
    pub(crate) rows: Vec<(Id, &'a Row)>,
    /// The token of the next page.
    pub(crate) next: Option<String>,
    /// The number of objects on all pages.
    pub(crate) total: usize,
}

impl Table {
    /// A page of a list. The first list in an order sorts the table; after that the order is maintained.
    pub(crate) fn list(&self, list: &List<'_>) -> Result<Listed<'_>, ApiError> {
        let filter = list.filter.as_ref().map_or("", |(name, _)| name.as_str());
        let scope = format!("{} {} {filter}", list.sort.field, if list.descending { "desc" } else { "asc" });
        let token = list.page.token.as_deref().filter(|token| !token.is_empty());
        let after = token.map(|token| read_token(token, &scope)).transpose()?;
        let mut orders = self.orders.borrow_mut();
        let order = match &list.filter {
            None => orders.orders.entry(list.sort.clone()).or_insert_with(|| list.sort.order(self.iter())),
            Some((name, objects)) => {
                let known = orders.filtered.iter().position(|kept| kept.filter == *name && kept.sort == list.sort);
                let at = known.unwrap_or_else(|| {
                    let rows = objects().into_iter().filter_map(|id| Some((id, self.row(id)?)));
                    let items = list.sort.order(rows);
                    orders.filtered.truncate(KEPT - 1);
                    orders.filtered.push_front(Filtered { sort: list.sort.clone(), filter: name.clone(), items });
                    0
                });
                &mut orders.filtered[at].items
            }
        };
        let after = after.as_ref().map_or(Bound::Unbounded, Bound::Excluded);
        let mut items: Box<dyn Iterator<Item = &(Key, Id)>> = match list.descending {
            true => Box::new(order.range((Bound::Unbounded, after)).rev()),
            false => Box::new(order.range((after, Bound::Unbounded))),
        };
        let page: Vec<&(Key, Id)> = items.by_ref().take(list.page.size).collect();
        let next = items.next().and_then(|_| page.last()).map(|(key, id)| encode(json!((&scope, key, id)).to_string()));
        let rows = page.iter().filter_map(|(_, id)| Some((*id, self.row(*id)?))).collect();
        Ok(Listed { rows, next, total: order.len() })
    }
}

fn read_token(token: &str, scope: &str) -> Result<(Key, Id), ApiError> {
    let error = |message| Err(ApiError::field("pageToken", message));
    match decode(token).and_then(|bytes| serde_json::from_slice::<(String, Key, Id)>(&bytes).ok()) {
        None => error("is not a token of this API; send a nextPageToken unchanged"),
        Some((of, ..)) if of != scope => error("is a token of another list, order or filter; start without a token"),
        Some((_, key, id)) => Ok((key, id)),
    }
}
