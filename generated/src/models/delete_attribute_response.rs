// Written by `cargo xtask regenerate`.

/// Whether an attribute was deleted.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteAttributeResponse {
    /// Whether it worked.
    pub success: bool,
}

crate::rt::model!(DeleteAttributeResponse, [], {
    default success "success",
});

impl DeleteAttributeResponse {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}
