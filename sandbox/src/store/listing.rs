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

#[cfg(test)]
mod tests {
    use serde_json::Value;

    use super::*;
    use crate::store::table::Known;
    use crate::store::{Object, SortBy};

    fn table(keys: &[i64]) -> Table {
        let mut table = Table::new(&[]);
        for key in keys {
            table.put(Id::random(), Some(Object::of(json!({"n": key})).to_row()), Known::default());
        }
        table
    }

    fn number(row: &Row) -> i64 {
        row.object().get("n").and_then(Value::as_i64).unwrap()
    }

    fn list<'a>(size: usize, token: Option<String>, descending: bool) -> List<'a> {
        List { sort: Sort::new("n", SortBy::Number), descending, page: Page { size, token }, filter: None }
    }

    fn pages(table: &Table, descending: bool) -> Vec<Vec<i64>> {
        let (mut pages, mut token) = (Vec::new(), None);
        loop {
            let page = table.list(&list(2, token, descending)).unwrap();
            pages.push(page.rows.iter().map(|(_, row)| number(row)).collect());
            assert_eq!(page.total, table.len());
            token = page.next;
            if token.is_none() {
                return pages;
            }
        }
    }

    #[test]
    fn every_item_is_on_one_page_in_order() {
        for descending in [false, true] {
            let turned = |pages: &[&[i64]]| {
                let mut all: Vec<i64> = pages.concat();
                if descending {
                    all.reverse();
                }
                all.chunks(2).map(<[i64]>::to_vec).collect::<Vec<_>>()
            };
            assert_eq!(pages(&table(&[]), descending), [[0_i64; 0]]);
            assert_eq!(pages(&table(&[2, 1]), descending), turned(&[&[1, 2]]));
            assert_eq!(pages(&table(&[3, 1, 1, 2, 1]), descending), turned(&[&[1, 1], &[1, 2], &[3]]));
        }
    }

    #[test]
    fn objects_that_change_keep_the_order_and_end_filtered_lists() {
        let mut table = table(&[1, 3, 5]);
        assert_eq!(pages(&table, false), [vec![1, 3], vec![5]]);
        let odd = |table: &Table| {
            let objects = || table.iter().filter(|(_, row)| number(row) % 2 == 1).map(|(id, _)| id).collect();
            let list = List { filter: Some(("odd".to_owned(), &objects)), ..list(9, None, true) };
            let listed = table.list(&list).unwrap();
            (listed.rows.iter().map(|(_, row)| number(row)).collect::<Vec<_>>(), listed.total)
        };
        assert_eq!(odd(&table), (vec![5, 3, 1], 3));
        let id = table.iter().find(|(_, row)| number(row) == 3).unwrap().0;
        table.put(id, Some(Object::of(json!({"n": 6})).to_row()), Known::default());
        table.put(Id::random(), Some(Object::of(json!({"n": 0})).to_row()), Known::default());
        assert_eq!(pages(&table, false), [vec![0, 1], vec![5, 6]]);
        assert_eq!(odd(&table), (vec![5, 1], 2));
    }

    #[test]
    fn page_token_continues_after_an_item_that_was_deleted() {
        let mut table = table(&[1, 2, 3]);
        let token = table.list(&list(2, None, false)).unwrap().next;
        let second = table.iter().find(|(_, row)| number(row) == 2).unwrap().0;
        table.put(second, None, Known::default());
        let page = table.list(&list(2, token, false)).unwrap();
        assert_eq!(page.rows.iter().map(|(_, row)| number(row)).collect::<Vec<_>>(), [3]);
    }

    #[test]
    fn tokens_of_other_lists_are_rejected() {
        let table = table(&[1, 2, 3]);
        let token = table.list(&list(2, None, false)).unwrap().next;
        let message =
            |token: &str, descending| table.list(&list(2, Some(token.to_owned()), descending)).err().unwrap().message;
        let token = token.unwrap();
        assert_eq!(
            message(&token, true),
            "pageToken: is a token of another list, order or filter; start without a token"
        );
        assert_eq!(message("x", false), "pageToken: is not a token of this API; send a nextPageToken unchanged");
    }
}
