// Written by `cargo xtask regenerate`.

use crate::rt;

/// The API's `TestGoogleAnalyticsIntegrationResponse`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct TestGoogleAnalyticsIntegrationResponse {
    /// Validation messages (`validationMessages`).
    pub validation_messages: Vec<String>,
}

impl TestGoogleAnalyticsIntegrationResponse {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(TestGoogleAnalyticsIntegrationResponse { validation_messages: Optional("validationMessages") });
