// Written by `cargo xtask regenerate`.

use crate::rt;

/// The API's `UpdateGoogleAnalyticsIntegrationResponse`.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct UpdateGoogleAnalyticsIntegrationResponse {
    /// Integration.
    pub integration: crate::models::GoogleAnalyticsIntegration,
}

impl UpdateGoogleAnalyticsIntegrationResponse {
    /// Creates a value with its required fields.
    #[must_use]
    pub fn new(integration: impl Into<crate::models::GoogleAnalyticsIntegration>) -> Self {
        Self { integration: integration.into() }
    }
}

rt::json_object!(UpdateGoogleAnalyticsIntegrationResponse { integration: Required("integration") });
