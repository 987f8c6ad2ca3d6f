// Written by `cargo xtask regenerate`.

/// The API's `SocketAssistantSendRequest`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct SocketAssistantSendRequest {
    /// Context id (`contextId`).
    pub context_id: Option<String>,
    /// Context metadata (`contextMetadata`).
    pub context_metadata: Option<String>,
    /// Context type (`contextType`).
    pub context_type: Option<String>,
    /// File ids (`fileIds`).
    pub file_ids: Vec<String>,
    /// Message.
    pub message: Option<String>,
    /// Request id (`requestId`).
    pub request_id: Option<String>,
    /// Type.
    pub r#type: Option<crate::models::SocketMessageType>,
}

crate::rt::model!(SocketAssistantSendRequest, [], {
    optional context_id "contextId", optional context_metadata "contextMetadata", optional context_type "contextType",
    filled file_ids "fileIds", optional message "message", optional request_id "requestId", optional r#type "type",
});

impl SocketAssistantSendRequest {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}
