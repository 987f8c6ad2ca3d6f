// Written by `cargo xtask regenerate`.

/// The API's `SocketPingRequest`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct SocketPingRequest {
    /// Type.
    pub r#type: Option<crate::models::SocketMessageType>,
}

crate::rt::model!(SocketPingRequest, [], {
    optional r#type "type",
});

impl SocketPingRequest {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}
