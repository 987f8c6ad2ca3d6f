// Written by `cargo xtask regenerate`.

use crate::rt;

/// The API's `SocketAssistantProgressMessage`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct SocketAssistantProgressMessage {
    /// Detail.
    pub detail: Option<String>,
    /// Request id (`requestId`).
    pub request_id: Option<String>,
    /// Step.
    pub step: Option<String>,
    /// Type.
    pub r#type: Option<crate::models::SocketMessageType>,
}

impl SocketAssistantProgressMessage {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(SocketAssistantProgressMessage {
    detail: Optional("detail"),
    request_id: Optional("requestId"),
    step: Optional("step"),
    r#type: Optional("type"),
});
