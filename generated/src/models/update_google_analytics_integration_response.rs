// Written by `cargo xtask regenerate`.

/// The API's `UpdateGoogleAnalyticsIntegrationResponse`.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct UpdateGoogleAnalyticsIntegrationResponse {
    /// Integration.
    pub integration: crate::models::GoogleAnalyticsIntegration,
}

crate::rt::model!(UpdateGoogleAnalyticsIntegrationResponse, ["integration"], {
    required integration "integration",
});

impl UpdateGoogleAnalyticsIntegrationResponse {
    /// Creates a value with its required fields.
    #[must_use]
    pub fn new(integration: impl Into<crate::models::GoogleAnalyticsIntegration>) -> Self {
        Self { integration: integration.into() }
    }
}
