// Written by `cargo xtask regenerate`.

/// The API's `SocketPongMessage`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct SocketPongMessage {
    /// Type.
    pub r#type: Option<crate::models::SocketMessageType>,
}

crate::rt::model!(SocketPongMessage, [], {
    optional r#type "type",
});

impl SocketPongMessage {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}
