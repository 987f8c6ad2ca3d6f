// Written by `cargo xtask regenerate`.

/// The API's `UpdateDeviceResponse`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct UpdateDeviceResponse {
    /// Success.
    pub success: Option<bool>,
}

crate::rt::model!(UpdateDeviceResponse, [], {
    optional success "success",
});

impl UpdateDeviceResponse {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}
