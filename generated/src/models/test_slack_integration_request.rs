// Written by `cargo xtask regenerate`.

use crate::rt;

/// The API's `TestSlackIntegrationRequest`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct TestSlackIntegrationRequest {}

impl TestSlackIntegrationRequest {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(TestSlackIntegrationRequest {});
