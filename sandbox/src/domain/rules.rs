//! Rules that the document does not state: their type, and the functions that they share.

use std::sync::Arc;

use serde_json::Value;

use crate::base::{ApiError, Id, Timestamp, signature};
use crate::document::Document;
use crate::store::{Object, Transaction};

/// The configuration of a running sandbox.
pub(crate) struct Env {
    pub(crate) document: Arc<Document>,
    pub(crate) workspace: Id,
    /// The URL of the sandbox, without a slash at the end.
    pub(crate) base_url: String,
}

impl Env {
    /// A URL on the sandbox that needs no token until it expires.
    pub(crate) fn signed_url(&self, path: &str, parameters: &[(&str, &str)], until: Timestamp) -> String {
        format!("{}{}", self.base_url, signature::sign(path, parameters, until))
    }
}

/// The rules of one kind of object. The generic operations apply them.
pub(crate) struct Rules {
    /// The fields that a new object has unless its request contains them, as a JSON object.
    pub(crate) defaults: fn() -> Value,
    /// Completes an object that is to be created, or that was changed from another one, or rejects it.
    pub(crate) prepare: fn(&mut Transaction<'_>, &Env, Change<'_>) -> Result<(), ApiError>,
    /// Rejects the deletion of an object, or deletes what belongs to it as well.
    pub(crate) delete: fn(&mut Transaction<'_>, &Env, Id, &Object) -> Result<(), ApiError>,
    /// Adds the fields of a response that are computed from other objects, such as an `include`.
    pub(crate) expand: fn(&Transaction<'_>, &Env, View<'_>),
    /// `expand` adds fields without an `include` too, so that every response needs it.
    pub(crate) always_expands: bool,
    /// Executes what is due for an object by now, and schedules what follows. It may be called too early and repeatedly.
    pub(crate) due: fn(&mut Transaction<'_>, &Env, Id, Timestamp),
}

/// An object that is to be created or changed.
pub(crate) struct Change<'a> {
    pub(crate) id: Id,
    /// The object as it is now; none if it is to be created.
    pub(crate) before: Option<&'a Object>,
    pub(crate) object: &'a mut Object,
    pub(crate) now: Timestamp,
}

/// An object that a response is to contain.
pub(crate) struct View<'a> {
    pub(crate) id: Id,
    pub(crate) object: &'a mut Object,
    pub(crate) include: &'a [&'a str],
    pub(crate) now: Timestamp,
}

impl Rules {
    pub(crate) const NONE: Self = Self {
        defaults: || Value::Null,
        prepare: |_, _, _| Ok(()),
        delete: |_, _, _, _| Ok(()),
        expand: |_, _, _| (),
        always_expands: false,
        due: |_, _, _, _| (),
    };
}

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
