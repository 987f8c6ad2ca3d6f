// Written by `cargo xtask regenerate`.

use crate::rt;

/// The API's `GetGoogleFormsIntegrationResponse`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetGoogleFormsIntegrationResponse {
    /// Integration.
    pub integration: Option<crate::models::GoogleFormsIntegration>,
}

impl GetGoogleFormsIntegrationResponse {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(GetGoogleFormsIntegrationResponse { integration: Optional("integration") });
