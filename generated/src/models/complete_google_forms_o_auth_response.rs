// Written by `cargo xtask regenerate`.

/// The API's `CompleteGoogleFormsOAuthResponse`.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct CompleteGoogleFormsOAuthResponse {
    /// Integration.
    pub integration: crate::models::GoogleFormsIntegration,
}

crate::rt::model!(CompleteGoogleFormsOAuthResponse, ["integration"], {
    required integration "integration",
});

impl CompleteGoogleFormsOAuthResponse {
    /// Creates a value with its required fields.
    #[must_use]
    pub fn new(integration: impl Into<crate::models::GoogleFormsIntegration>) -> Self {
        Self { integration: integration.into() }
    }
}
