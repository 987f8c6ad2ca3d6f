// Written by `cargo xtask regenerate`.

use serde::{Deserialize, Serialize};

/// The API's `UpdateGoogleAnalyticsIntegrationResponse`.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
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
