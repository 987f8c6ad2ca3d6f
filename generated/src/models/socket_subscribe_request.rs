// Written by `cargo xtask regenerate`.

use crate::rt;

/// The API's `SocketSubscribeRequest`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct SocketSubscribeRequest {
    /// Channel.
    pub channel: Option<String>,
    /// Type.
    pub r#type: Option<crate::models::SocketMessageType>,
}

impl SocketSubscribeRequest {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(SocketSubscribeRequest { channel: Optional("channel"), r#type: Optional("type") });
