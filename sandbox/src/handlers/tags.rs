//! Tags, which are deleted by name.

use super::call::{Call, Handler};
use super::respond;
use crate::base::message::{ApiError, Response};
use crate::domain::{links, tags};
use crate::store::Transaction;

pub(super) fn handler(operation: &str) -> Option<Handler> {
    (operation == "TagsService_Delete").then_some(delete as Handler)
}

fn delete(tx: &mut Transaction<'_>, call: &Call<'_>) -> Result<Response, ApiError> {
    let name = call.query.get("name").unwrap_or_default();
    let id = tags::find(tx, name).ok_or_else(|| ApiError::not_found(format!("name: there is no tag {name:?}")))?;
    tx.remove(tags::KIND, id);
    links::remove_tag(tx, id);
    Ok(respond::deleted(call))
}
