// Written by `cargo xtask regenerate`.

use crate::rt;

/// Empty answer to a deleted link.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteLinkResponse {}

impl DeleteLinkResponse {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(DeleteLinkResponse {});
