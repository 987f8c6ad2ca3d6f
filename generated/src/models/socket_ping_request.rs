// Written by `cargo xtask regenerate`.

use crate::rt;

/// The API's `SocketPingRequest`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct SocketPingRequest {
    /// Type.
    pub r#type: Option<crate::models::SocketMessageType>,
}

impl SocketPingRequest {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(SocketPingRequest { r#type: Optional("type") });
