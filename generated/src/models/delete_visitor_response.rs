// Written by `cargo xtask regenerate`.

use crate::rt;

/// Whether a visitor was deleted.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteVisitorResponse {
    /// Whether it worked.
    pub success: bool,
}

impl DeleteVisitorResponse {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(DeleteVisitorResponse { success: Always("success") });
