//! Ids as references to other objects, in requests and in rows.

use serde_json::Value;

use crate::base::{ApiError, Id};
use crate::store::{Object, Transaction};

/// The object whose id a field of a request contains.
pub(super) fn named(tx: &Transaction<'_>, field: &str, kind: &str, text: &str) -> Result<(Id, Object), ApiError> {
    let found = Id::parse(text).and_then(|id| Some((id, tx.get(kind, id)?)));
    found.ok_or_else(|| ApiError::not_found(format!("{field}: there is no {kind} with the id {text}")))
}

/// The ids of the objects whose field contains an id; it must be a field that is looked up.
pub(super) fn referring(tx: &Transaction<'_>, kind: &str, field: &str, to: Id) -> Vec<Id> {
    tx.find(kind, field, &to.to_string()).map(|(id, _)| id).collect()
}

/// Deletes the objects whose field contains an id.
pub(super) fn remove_referring(tx: &mut Transaction<'_>, kind: &str, field: &str, to: Id) {
    referring(tx, kind, field, to).into_iter().for_each(|id| drop(tx.remove(kind, id)));
}

/// The id of an object that a request creates: chosen by its body, or a random one.
pub(crate) fn new_id(tx: &Transaction<'_>, kind: &str, body: &Value) -> Result<Id, ApiError> {
    let Some(text) = body["id"].as_str().filter(|id| !id.is_empty()) else { return Ok(Id::random()) };
    let id = Id::parse(text).ok_or_else(|| ApiError::field("id", format!("{text:?} is not a UUID")))?;
    if tx.exists(kind, id) { Err(exists(kind, "id", text)) } else { Ok(id) }
}

/// A 409 for an object that exists already; `Link` has the code `LINK_ALREADY_EXISTS`.
pub(crate) fn exists(kind: &str, field: &str, value: &str) -> ApiError {
    let code = format!("{}_ALREADY_EXISTS", constant_case(kind).trim_start_matches('_'));
    ApiError::new(409, code, format!("{field}: there is a {kind} with {value} already"))
}

/// `OPEN_MEDIA` for `openMedia`.
pub(super) fn constant_case(name: &str) -> String {
    let letter = |c: char| c.is_uppercase().then_some('_').into_iter().chain(c.to_uppercase());
    name.chars().flat_map(letter).collect()
}
