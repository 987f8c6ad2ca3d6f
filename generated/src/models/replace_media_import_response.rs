// Written by `cargo xtask regenerate`.

use crate::rt;

/// The API's `ReplaceMediaImportResponse`.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct ReplaceMediaImportResponse {
    /// Detached references (`detachedReferences`).
    pub detached_references: Vec<crate::models::MediaReference>,
    /// Media.
    pub media: crate::models::Media,
    /// Unchanged.
    pub unchanged: bool,
}

impl ReplaceMediaImportResponse {
    /// Creates a value with its required fields.
    #[must_use]
    pub fn new(media: impl Into<crate::models::Media>) -> Self {
        Self { detached_references: Default::default(), media: media.into(), unchanged: Default::default() }
    }
}

rt::json_object!(ReplaceMediaImportResponse {
    detached_references: Optional("detachedReferences"),
    media: Required("media"),
    unchanged: Always("unchanged"),
});
