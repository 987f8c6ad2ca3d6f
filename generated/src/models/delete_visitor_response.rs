// Written by `cargo xtask regenerate`.

/// Whether a visitor was deleted.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteVisitorResponse {
    /// Whether it worked.
    pub success: bool,
}

crate::rt::model!(DeleteVisitorResponse, [], {
    default success "success",
});

impl DeleteVisitorResponse {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}
