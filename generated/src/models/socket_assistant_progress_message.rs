// Written by `cargo xtask regenerate`.

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

crate::rt::model!(SocketAssistantProgressMessage, [], {
    optional detail "detail", optional request_id "requestId", optional step "step", optional r#type "type",
});

impl SocketAssistantProgressMessage {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}
