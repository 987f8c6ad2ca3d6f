// Written by `cargo xtask regenerate`.

use crate::rt;

/// The API's `CompleteGoogleFormsOAuthResponse`.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
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

rt::json_object!(CompleteGoogleFormsOAuthResponse { integration: Required("integration") });
