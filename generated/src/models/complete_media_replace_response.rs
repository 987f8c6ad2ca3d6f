// Written by `cargo xtask regenerate`.

use serde::{Deserialize, Serialize};

/// The API's `CompleteMediaReplaceResponse`.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct CompleteMediaReplaceResponse {
    /// Detached references (`detachedReferences`).
    #[serde(default, deserialize_with = "crate::rt::lenient", skip_serializing_if = "Vec::is_empty")]
    pub detached_references: Vec<crate::models::MediaReference>,
    /// Media.
    pub media: crate::models::Media,
    /// Unchanged.
    #[serde(default, deserialize_with = "crate::rt::lenient")]
    pub unchanged: bool,
}

impl CompleteMediaReplaceResponse {
    /// Creates a value with its required fields.
    #[must_use]
    pub fn new(media: impl Into<crate::models::Media>) -> Self {
        Self { detached_references: Default::default(), media: media.into(), unchanged: Default::default() }
    }
}
