// Written by `cargo xtask regenerate`.

use crate::rt;

/// The API's `SocketSubscribedMessage`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct SocketSubscribedMessage {
    /// Channel.
    pub channel: Option<String>,
    /// Type.
    pub r#type: Option<crate::models::SocketMessageType>,
}

impl SocketSubscribedMessage {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(SocketSubscribedMessage { channel: Optional("channel"), r#type: Optional("type") });
