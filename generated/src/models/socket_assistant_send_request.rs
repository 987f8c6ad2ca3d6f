// Written by `cargo xtask regenerate`.

use crate::rt;

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

impl SocketAssistantSendRequest {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(SocketAssistantSendRequest {
    context_id: Optional("contextId"),
    context_metadata: Optional("contextMetadata"),
    context_type: Optional("contextType"),
    file_ids: Optional("fileIds"),
    message: Optional("message"),
    request_id: Optional("requestId"),
    r#type: Optional("type"),
});
