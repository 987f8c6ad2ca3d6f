// Written by `cargo xtask regenerate`.

/// Empty answer to a deleted link.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteLinkResponse {}

crate::rt::model!(DeleteLinkResponse, [], {});

impl DeleteLinkResponse {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}
