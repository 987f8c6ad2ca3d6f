// Written by `cargo xtask regenerate`.

/// The API's `TestGoogleAnalyticsIntegrationResponse`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct TestGoogleAnalyticsIntegrationResponse {
    /// Validation messages (`validationMessages`).
    pub validation_messages: Vec<String>,
}

crate::rt::model!(TestGoogleAnalyticsIntegrationResponse, [], {
    filled validation_messages "validationMessages",
});

impl TestGoogleAnalyticsIntegrationResponse {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}
