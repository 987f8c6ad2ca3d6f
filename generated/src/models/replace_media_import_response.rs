// Written by `cargo xtask regenerate`.

use serde::{Deserialize, Serialize};

/// The API's `ReplaceMediaImportResponse`.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ReplaceMediaImportResponse {
    /// Detached references (`detachedReferences`).
    #[serde(default, deserialize_with = "crate::rt::lenient", skip_serializing_if = "Vec::is_empty")]
    pub detached_references: Vec<crate::models::MediaReference>,
    /// Media.
    pub media: crate::models::Media,
    /// Unchanged.
    #[serde(default, deserialize_with = "crate::rt::lenient")]
    pub unchanged: bool,
}

impl ReplaceMediaImportResponse {
    /// Creates a value with its required fields.
    #[must_use]
    pub fn new(media: impl Into<crate::models::Media>) -> Self {
        Self { detached_references: Default::default(), media: media.into(), unchanged: Default::default() }
    }

    /// Detached references (`detachedReferences`).
    #[must_use]
    pub fn detached_references(
        mut self,
        value: impl IntoIterator<Item = impl Into<crate::models::MediaReference>>,
    ) -> Self {
        self.detached_references = value.into_iter().map(Into::into).collect();
        self
    }

    /// Media.
    #[must_use]
    pub fn media(mut self, value: impl Into<crate::models::Media>) -> Self {
        self.media = value.into();
        self
    }

    /// Unchanged.
    #[must_use]
    pub fn unchanged(mut self, value: bool) -> Self {
        self.unchanged = value;
        self
    }
}
