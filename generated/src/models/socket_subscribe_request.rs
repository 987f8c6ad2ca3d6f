// Written by `cargo xtask regenerate`.

/// The API's `SocketSubscribeRequest`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct SocketSubscribeRequest {
    /// Channel.
    pub channel: Option<String>,
    /// Type.
    pub r#type: Option<crate::models::SocketMessageType>,
}

crate::rt::model!(SocketSubscribeRequest, [], {
    optional channel "channel", optional r#type "type",
});

impl SocketSubscribeRequest {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}
