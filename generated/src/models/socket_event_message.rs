// Written by `cargo xtask regenerate`.

use crate::rt;

/// The API's `SocketEventMessage`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct SocketEventMessage {
    /// Channel.
    pub channel: Option<String>,
    /// Event.
    pub event: Option<String>,
    /// Payload.
    pub payload: Option<String>,
    /// Type.
    pub r#type: Option<crate::models::SocketMessageType>,
}

impl SocketEventMessage {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(SocketEventMessage {
    channel: Optional("channel"),
    event: Optional("event"),
    payload: Optional("payload"),
    r#type: Optional("type"),
});
