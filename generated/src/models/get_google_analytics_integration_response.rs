// Written by `cargo xtask regenerate`.

use serde::{Deserialize, Serialize};

/// The API's `GetGoogleAnalyticsIntegrationResponse`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct GetGoogleAnalyticsIntegrationResponse {
    /// Integration.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub integration: Option<crate::models::GoogleAnalyticsIntegration>,
}

impl GetGoogleAnalyticsIntegrationResponse {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}
