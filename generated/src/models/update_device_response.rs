// Written by `cargo xtask regenerate`.

use serde::{Deserialize, Serialize};

/// The API's `UpdateDeviceResponse`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct UpdateDeviceResponse {
    /// Success.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub success: Option<bool>,
}

impl UpdateDeviceResponse {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}
