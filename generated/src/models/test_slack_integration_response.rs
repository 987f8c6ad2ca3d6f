// Written by `cargo xtask regenerate`.

/// The API's `TestSlackIntegrationResponse`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct TestSlackIntegrationResponse {
    /// Success.
    pub success: bool,
}

crate::rt::model!(TestSlackIntegrationResponse, [], {
    default success "success",
});

impl TestSlackIntegrationResponse {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}
