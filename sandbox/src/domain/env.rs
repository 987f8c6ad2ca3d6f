//! What the rules know of the sandbox.

use std::sync::Arc;

use crate::base::clock::Timestamp;
use crate::base::ids::Id;
use crate::base::signature;
use crate::document::Document;

/// What does not change while a sandbox runs.
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
