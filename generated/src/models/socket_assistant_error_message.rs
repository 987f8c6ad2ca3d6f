// Written by `cargo xtask regenerate`.

use serde::{Deserialize, Serialize};

/// The API's `SocketAssistantErrorMessage`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct SocketAssistantErrorMessage {
    /// Error code (`errorCode`).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub error_code: Option<crate::models::SocketErrorCode>,
    /// Message.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub message: Option<String>,
    /// Request id (`requestId`).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub request_id: Option<String>,
    /// Type.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#type: Option<crate::models::SocketMessageType>,
}

impl SocketAssistantErrorMessage {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}
