//! Tags.

use std::borrow::Cow;

use serde::Deserialize;

use super::call::{Call, Handler};
use super::{generic, respond};
use crate::base::message::{ApiError, Response};
use crate::domain::{links, tags};
use crate::store::{List, Sort, SortBy, Transaction};

pub(super) fn handler(operation: &str) -> Option<Handler> {
    match operation {
        "TagsService_List" => Some(list),
        "TagsService_Delete" => Some(delete),
        _ => None,
    }
}

#[derive(Deserialize)]
struct Name<'a> {
    #[serde(borrow)]
    name: Cow<'a, str>,
}

/// By name, unlike other lists.
fn list(tx: &mut Transaction<'_>, call: &Call<'_>) -> Result<Response, ApiError> {
    let page = generic::page(call, generic::SIZES)?;
    let search = call.query.get("search").map(str::to_lowercase);
    let matches = |name: Name<'_>| search.as_ref().is_some_and(|text| name.name.to_lowercase().contains(text));
    let found = || tx.rows(tags::KIND).filter(|(_, row)| row.read().is_some_and(matches)).map(|(id, _)| id).collect();
    let filter = search.as_ref().map(|text| (text.clone(), &found as &dyn Fn() -> _));
    let list = List { sort: Sort::new("name", SortBy::Text), descending: false, page, filter };
    Ok(respond::list(tx, call, tags::KIND, &tx.list(tags::KIND, &list)?))
}

fn delete(tx: &mut Transaction<'_>, call: &Call<'_>) -> Result<Response, ApiError> {
    let name = call.query.get("name").unwrap_or_default();
    let id = tags::find(tx, name).ok_or_else(|| ApiError::not_found(format!("name: there is no tag {name:?}")))?;
    tx.remove(tags::KIND, id);
    links::remove_tag(tx, id);
    Ok(respond::deleted(call))
}
