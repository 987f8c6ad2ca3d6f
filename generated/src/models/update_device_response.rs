// Written by `cargo xtask regenerate`.

use crate::rt;

/// The API's `UpdateDeviceResponse`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct UpdateDeviceResponse {
    /// Success.
    pub success: Option<bool>,
}

impl UpdateDeviceResponse {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(UpdateDeviceResponse { success: Optional("success") });
