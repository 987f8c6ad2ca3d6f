// Written by `cargo xtask regenerate`.

/// The API's `SocketUnsubscribeRequest`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct SocketUnsubscribeRequest {
    /// Channel.
    pub channel: Option<String>,
    /// Type.
    pub r#type: Option<crate::models::SocketMessageType>,
}

crate::rt::model!(SocketUnsubscribeRequest, [], {
    optional channel "channel", optional r#type "type",
});

impl SocketUnsubscribeRequest {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}
