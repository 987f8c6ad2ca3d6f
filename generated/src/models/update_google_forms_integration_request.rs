// Written by `cargo xtask regenerate`.

use serde::{Deserialize, Serialize};

/// The API's `UpdateGoogleFormsIntegrationRequest`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct UpdateGoogleFormsIntegrationRequest {
    /// Status.
    #[serde(skip_serializing_if = "Option::is_none")]
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
