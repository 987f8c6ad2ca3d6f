// Written by `cargo xtask regenerate`.

use crate::rt;

/// The API's `UpdateGoogleFormsIntegrationResponse`.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct UpdateGoogleFormsIntegrationResponse {
    /// Integration.
    pub integration: crate::models::GoogleFormsIntegration,
}

impl UpdateGoogleFormsIntegrationResponse {
    /// Creates a value with its required fields.
    #[must_use]
    pub fn new(integration: impl Into<crate::models::GoogleFormsIntegration>) -> Self {
        Self { integration: integration.into() }
    }
}

rt::json_object!(UpdateGoogleFormsIntegrationResponse { integration: Required("integration") });
