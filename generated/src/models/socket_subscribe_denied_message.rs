// Written by `cargo xtask regenerate`.

use crate::rt;

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

impl SocketSubscribeDeniedMessage {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(SocketSubscribeDeniedMessage {
    channel: Optional("channel"),
    code: Optional("code"),
    message: Optional("message"),
    r#type: Optional("type"),
});
