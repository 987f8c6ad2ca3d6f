// Written by `cargo xtask regenerate`.

/// The API's `GetGoogleFormsIntegrationResponse`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetGoogleFormsIntegrationResponse {
    /// Integration.
    pub integration: Option<Box<crate::models::GoogleFormsIntegration>>,
}

crate::rt::model!(GetGoogleFormsIntegrationResponse, [], {
    optional integration "integration",
});

impl GetGoogleFormsIntegrationResponse {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}
