// Written by `cargo xtask regenerate`.

/// The API's `SocketSubscribedMessage`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct SocketSubscribedMessage {
    /// Channel.
    pub channel: Option<String>,
    /// Type.
    pub r#type: Option<crate::models::SocketMessageType>,
}

crate::rt::model!(SocketSubscribedMessage, [], {
    optional channel "channel", optional r#type "type",
});

impl SocketSubscribedMessage {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}
