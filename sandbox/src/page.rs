//! Pages of a list. A token names the last item seen, not a position, so a page neither repeats nor
//! skips items when others come and go meanwhile.

use std::collections::BTreeSet;
use std::ops::Bound;

use serde_json::{Value, json};

use crate::http::{ApiError, Query};
use crate::ids::{Id, decode, encode};

/// What a list can be ordered by.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum SortKey {
    Number(i64),
    Text(String),
}

/// The same, borrowed from what is ordered.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Key<'a> {
    Number(i64),
    Text(&'a str),
}

impl Key<'_> {
    pub(crate) fn to_owned(self) -> SortKey {
        match self {
            Self::Number(number) => SortKey::Number(number),
            Self::Text(text) => SortKey::Text(text.to_owned()),
        }
    }
}

impl SortKey {
    fn as_key(&self) -> Key<'_> {
        match self {
            Self::Number(number) => Key::Number(*number),
            Self::Text(text) => Key::Text(text),
        }
    }
}

/// Items in order: the id makes equal keys distinct.
pub(crate) type Index = BTreeSet<(SortKey, Id)>;

/// Which page was asked for.
#[derive(Debug)]
pub(crate) struct Window {
    size: usize,
    after: Option<(SortKey, Id)>,
    order: String,
    descending: bool,
}

/// A page.
#[derive(Debug, PartialEq)]
pub(crate) struct Page {
    pub(crate) ids: Vec<Id>,
    pub(crate) next: Option<String>,
}

/// The page size of a list, where its sender leaves it out, and the most it gives.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Sizes {
    pub(crate) default: usize,
    pub(crate) most: usize,
}

impl Window {
    pub(crate) fn from_query(
        query: &Query,
        order: &str,
        descending: bool,
        sizes: Option<Sizes>,
    ) -> Result<Self, ApiError> {
        let size = query.get("pageSize").and_then(|size| size.parse().ok());
        let token = query.get("pageToken").or_else(|| query.get("cursor"));
        Self::new(size, token, order, descending, sizes)
    }

    /// Without `sizes` the list has no default and no cap.
    pub(crate) fn new(
        size: Option<i64>,
        token: Option<&str>,
        order: &str,
        descending: bool,
        sizes: Option<Sizes>,
    ) -> Result<Self, ApiError> {
        let size = match (size.filter(|size| *size != 0), sizes) {
            (Some(size), sizes) if size > 0 => {
                let size = usize::try_from(size).unwrap_or(usize::MAX);
                sizes.map_or(size, |sizes| size.min(sizes.most))
            }
            (None, Some(sizes)) => sizes.default,
            (size, _) => {
                let size = size.unwrap_or(0);
                return Err(ApiError::field("pageSize", format!("{size} is not at least 1")));
            }
        };
        let order = format!("{order} {}", if descending { "desc" } else { "asc" });
        let after = match token.filter(|token| !token.is_empty()) {
            Some(token) => Some(read(token, &order)?),
            None => None,
        };
        Ok(Self { size, after, order, descending })
    }

    /// The items of the page, of those that `keep` lets through.
    pub(crate) fn cut(&self, index: &Index, mut keep: impl FnMut(Id) -> bool) -> Page {
        let after = match &self.after {
            Some(last) => Bound::Excluded(last),
            None => Bound::Unbounded,
        };
        let mut items: Box<dyn Iterator<Item = &(SortKey, Id)>> = match self.descending {
            true => Box::new(index.range((Bound::Unbounded, after)).rev()),
            false => Box::new(index.range((after, Bound::Unbounded))),
        };
        let items = items.by_ref().filter(|(_, id)| keep(*id));
        self.fill(items, |(_, id)| *id, |(key, id)| self.token(key, *id))
    }

    pub(crate) fn is_descending(&self) -> bool {
        self.descending
    }

    /// The item after which the page begins; none if it is the first.
    pub(crate) fn after(&self) -> Option<(Key<'_>, Id)> {
        self.after.as_ref().map(|(key, id)| (key.as_key(), *id))
    }

    /// The page of items that come in its order and from its beginning on.
    pub(crate) fn page<'a>(&self, ids: impl Iterator<Item = Id>, key: impl Fn(Id) -> Option<Key<'a>>) -> Page {
        let token = |id: &Id| key(*id).map(|key| self.token(&key.to_owned(), *id)).unwrap_or_default();
        self.fill(ids, |id| *id, token)
    }

    fn fill<T>(&self, items: impl Iterator<Item = T>, id: impl Fn(&T) -> Id, token: impl Fn(&T) -> String) -> Page {
        let mut ids = Vec::new();
        let mut last = None;
        for item in items {
            if ids.len() == self.size {
                return Page { ids, next: last.as_ref().map(token) };
            }
            ids.push(id(&item));
            last = Some(item);
        }
        Page { ids, next: None }
    }

    fn token(&self, key: &SortKey, id: Id) -> String {
        let key = match key {
            SortKey::Number(number) => json!(number),
            SortKey::Text(text) => json!(text),
        };
        encode(json!([self.order, key, id]).to_string())
    }
}

fn read(token: &str, order: &str) -> Result<(SortKey, Id), ApiError> {
    let fault = |message| Err(ApiError::field("pageToken", message));
    let Some(Value::Array(parts)) = decode(token).and_then(|bytes| serde_json::from_slice(&bytes).ok()) else {
        return fault("this is not a token of this API; send a nextPageToken as it came");
    };
    let key = match parts.get(1) {
        Some(Value::Number(number)) => number.as_i64().map(SortKey::Number),
        Some(Value::String(text)) => Some(SortKey::Text(text.clone())),
        _ => None,
    };
    let id = parts.get(2).and_then(Value::as_str).and_then(Id::parse);
    match (key, id) {
        (Some(key), Some(id)) if parts[0] == order => Ok((key, id)),
        _ => fault("this token belongs to another list or order; start again without it"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const SIZES: Option<Sizes> = Some(Sizes { default: 2, most: 3 });

    fn index(keys: &[i64]) -> Index {
        keys.iter().map(|key| (SortKey::Number(*key), Id::random())).collect()
    }

    fn walk(index: &Index, descending: bool) -> Vec<usize> {
        let mut sizes = Vec::new();
        let mut token: Option<String> = None;
        let mut seen = BTreeSet::new();
        loop {
            let window = Window::new(None, token.as_deref(), "x", descending, SIZES).unwrap();
            let page = window.cut(index, |_| true);
            sizes.push(page.ids.len());
            for id in page.ids {
                assert!(seen.insert(id), "an item came twice");
            }
            token = page.next;
            if token.is_none() {
                assert_eq!(seen.len(), index.len());
                return sizes;
            }
        }
    }

    #[test]
    fn every_item_comes_once() {
        for descending in [false, true] {
            assert_eq!(walk(&index(&[]), descending), [0]);
            assert_eq!(walk(&index(&[1, 2]), descending), [2]);
            assert_eq!(walk(&index(&[1, 1, 1, 2, 3]), descending), [2, 2, 1]);
        }
    }

    #[test]
    fn the_order_is_kept() {
        let index = index(&[3, 1, 2]);
        let ascending: Vec<Id> = index.iter().map(|(_, id)| *id).collect();
        let page = |descending| {
            let window = Window::new(Some(3), None, "x", descending, SIZES).unwrap();
            window.cut(&index, |_| true).ids
        };
        assert_eq!(page(false), ascending);
        assert_eq!(page(true), ascending.into_iter().rev().collect::<Vec<_>>());
    }

    #[test]
    fn sizes_are_bounded() {
        let index = index(&[1, 2, 3, 4, 5]);
        let count = |size, sizes| Window::new(size, None, "x", false, sizes).map(|w| w.cut(&index, |_| true).ids.len());
        assert_eq!(count(Some(100), SIZES).unwrap(), 3);
        assert_eq!(count(Some(100), None).unwrap(), 5);
        assert_eq!(count(Some(0), SIZES).unwrap(), 2);
        assert!(count(Some(-1), SIZES).is_err());
        assert!(count(Some(0), None).is_err());
    }

    #[test]
    fn foreign_tokens_are_refused() {
        let index = index(&[1, 2, 3]);
        let window = Window::new(None, None, "x", false, SIZES).unwrap();
        let token = window.cut(&index, |_| true).next.unwrap();
        assert!(Window::new(None, Some(&token), "x", false, SIZES).is_ok());
        assert!(Window::new(None, Some(&token), "y", false, SIZES).is_err());
        assert!(Window::new(None, Some(&token), "x", true, SIZES).is_err());
        assert!(Window::new(None, Some("nonsense"), "x", true, SIZES).is_err());
    }
}
