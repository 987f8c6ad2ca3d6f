// Written by `cargo xtask regenerate`.

use serde::{Deserialize, Serialize};

/// The API's `GetGoogleFormsIntegrationResponse`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct GetGoogleFormsIntegrationResponse {
    /// Integration.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub integration: Option<crate::models::GoogleFormsIntegration>,
}

impl GetGoogleFormsIntegrationResponse {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}
