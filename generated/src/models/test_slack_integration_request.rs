// Written by `cargo xtask regenerate`.

/// The API's `TestSlackIntegrationRequest`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct TestSlackIntegrationRequest {}

crate::rt::model!(TestSlackIntegrationRequest, [], {});

impl TestSlackIntegrationRequest {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}
