// Written by `cargo xtask regenerate`.

use crate::rt;

/// The API's `GetGoogleAnalyticsIntegrationResponse`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetGoogleAnalyticsIntegrationResponse {
    /// Integration.
    pub integration: Option<crate::models::GoogleAnalyticsIntegration>,
}

impl GetGoogleAnalyticsIntegrationResponse {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(GetGoogleAnalyticsIntegrationResponse { integration: Optional("integration") });
