// Written by `cargo xtask regenerate`.

/// The API's `SocketSubscribeDeniedMessage`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct SocketSubscribeDeniedMessage {
    /// Channel.
    pub channel: Option<String>,
    /// Code.
    pub code: Option<crate::models::SocketErrorCode>,
    /// Message.
    pub message: Option<String>,
    /// Type.
    pub r#type: Option<crate::models::SocketMessageType>,
}

crate::rt::model!(SocketSubscribeDeniedMessage, [], {
    optional channel "channel", optional code "code", optional message "message", optional r#type "type",
});

impl SocketSubscribeDeniedMessage {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}
