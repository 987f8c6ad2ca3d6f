// Written by `cargo xtask regenerate`.

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

crate::rt::model!(SocketEventMessage, [], {
    optional channel "channel", optional event "event", optional payload "payload", optional r#type "type",
});

impl SocketEventMessage {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}
