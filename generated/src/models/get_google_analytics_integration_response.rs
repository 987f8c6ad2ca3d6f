// Written by `cargo xtask regenerate`.

/// The API's `GetGoogleAnalyticsIntegrationResponse`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetGoogleAnalyticsIntegrationResponse {
    /// Integration.
    pub integration: Option<Box<crate::models::GoogleAnalyticsIntegration>>,
}

crate::rt::model!(GetGoogleAnalyticsIntegrationResponse, [], {
    optional integration "integration",
});

impl GetGoogleAnalyticsIntegrationResponse {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}
