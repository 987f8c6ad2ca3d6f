// Written by `cargo xtask regenerate`.

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

crate::rt::model!(ReplaceMediaImportResponse, ["media"], {
    filled detached_references "detachedReferences", required media "media", default unchanged "unchanged",
});

impl ReplaceMediaImportResponse {
    /// Creates a value with its required fields.
    #[must_use]
    pub fn new(media: impl Into<crate::models::Media>) -> Self {
        Self { media: media.into(), ..crate::rt::Model::empty() }
    }
}
