// Written by `cargo xtask regenerate`.

use serde::{Deserialize, Serialize};

/// The API's `TestSlackIntegrationResponse`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct TestSlackIntegrationResponse {
    /// Success.
    #[serde(default, deserialize_with = "crate::rt::lenient")]
    pub success: bool,
}

impl TestSlackIntegrationResponse {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}
