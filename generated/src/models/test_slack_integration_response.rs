// Written by `cargo xtask regenerate`.

use crate::rt;

/// The API's `TestSlackIntegrationResponse`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct TestSlackIntegrationResponse {
    /// Success.
    pub success: bool,
}

impl TestSlackIntegrationResponse {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(TestSlackIntegrationResponse { success: Always("success") });
