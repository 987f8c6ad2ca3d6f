// Written by `cargo xtask regenerate`.

use crate::rt;

/// Whether an attribute was deleted.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteAttributeResponse {
    /// Whether it worked.
    pub success: bool,
}

impl DeleteAttributeResponse {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(DeleteAttributeResponse { success: Always("success") });
