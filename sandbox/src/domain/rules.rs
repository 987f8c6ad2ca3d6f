//! The rules of the objects of one kind that the document does not state.

use std::sync::Arc;

use serde_json::Value;

use crate::base::signature::Signer;
use crate::base::{ApiError, Id, Timestamp};
use crate::document::Document;
use crate::store::{Object, Transaction};

/// The configuration of a running sandbox.
pub(crate) struct Env {
    pub(crate) document: Arc<Document>,
    pub(crate) workspace: Id,
    /// The URL of the sandbox, without a slash at the end.
    pub(crate) base_url: String,
    pub(crate) signer: Signer,
}

impl Env {
    /// A URL on the sandbox that needs no token until it expires.
    pub(crate) fn signed_url(&self, path: &str, parameters: &[(&str, &str)], until: Timestamp) -> String {
        format!("{}{}", self.base_url, self.signer.sign(path, parameters, until))
    }
}

/// The rules of one kind of object. The generic operations apply them.
#[derive(Clone, Copy)]
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
    };
}
