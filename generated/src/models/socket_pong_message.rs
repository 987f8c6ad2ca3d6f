// Written by `cargo xtask regenerate`.

use crate::rt;

/// The API's `SocketPongMessage`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct SocketPongMessage {
    /// Type.
    pub r#type: Option<crate::models::SocketMessageType>,
}

impl SocketPongMessage {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(SocketPongMessage { r#type: Optional("type") });
