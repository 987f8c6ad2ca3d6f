// Written by `cargo xtask regenerate`.

use crate::rt;

/// The API's `CompleteMediaReplaceResponse`.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct CompleteMediaReplaceResponse {
    /// Detached references (`detachedReferences`).
    pub detached_references: Vec<crate::models::MediaReference>,
    /// Media.
    pub media: crate::models::Media,
    /// Unchanged.
    pub unchanged: bool,
}

impl CompleteMediaReplaceResponse {
    /// Creates a value with its required fields.
    #[must_use]
    pub fn new(media: impl Into<crate::models::Media>) -> Self {
        Self { detached_references: Default::default(), media: media.into(), unchanged: Default::default() }
    }
}

rt::json_object!(CompleteMediaReplaceResponse {
    detached_references: Optional("detachedReferences"),
    media: Required("media"),
    unchanged: Always("unchanged"),
});
