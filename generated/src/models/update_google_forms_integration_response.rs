// Written by `cargo xtask regenerate`.

/// The API's `UpdateGoogleFormsIntegrationResponse`.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct UpdateGoogleFormsIntegrationResponse {
    /// Integration.
    pub integration: crate::models::GoogleFormsIntegration,
}

crate::rt::model!(UpdateGoogleFormsIntegrationResponse, ["integration"], {
    required integration "integration",
});

impl UpdateGoogleFormsIntegrationResponse {
    /// Creates a value with its required fields.
    #[must_use]
    pub fn new(integration: impl Into<crate::models::GoogleFormsIntegration>) -> Self {
        Self { integration: integration.into() }
    }
}
