// Written by `cargo xtask regenerate`.

use serde::{Deserialize, Serialize};

/// The API's `CompleteGoogleFormsOAuthResponse`.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct CompleteGoogleFormsOAuthResponse {
    /// Integration.
    pub integration: crate::models::GoogleFormsIntegration,
}

impl CompleteGoogleFormsOAuthResponse {
    /// Creates a value with its required fields.
    #[must_use]
    pub fn new(integration: impl Into<crate::models::GoogleFormsIntegration>) -> Self {
        Self { integration: integration.into() }
    }
}
