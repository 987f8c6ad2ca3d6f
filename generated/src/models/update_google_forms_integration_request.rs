// Written by `cargo xtask regenerate`.

use crate::rt;

/// The API's `UpdateGoogleFormsIntegrationRequest`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct UpdateGoogleFormsIntegrationRequest {
    /// Status.
    pub status: Option<crate::models::GoogleFormsIntegrationStatus>,
}

impl UpdateGoogleFormsIntegrationRequest {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Status.
    #[must_use]
    pub fn status(mut self, value: impl Into<crate::models::GoogleFormsIntegrationStatus>) -> Self {
        self.status = Some(value.into());
        self
    }
}

rt::json_object!(UpdateGoogleFormsIntegrationRequest { status: Optional("status") });
