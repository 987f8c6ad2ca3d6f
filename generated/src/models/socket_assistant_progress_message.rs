// Written by `cargo xtask regenerate`.

use serde::{Deserialize, Serialize};

/// The API's `SocketAssistantProgressMessage`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct SocketAssistantProgressMessage {
    /// Detail.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub detail: Option<String>,
    /// Request id (`requestId`).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub request_id: Option<String>,
    /// Step.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub step: Option<String>,
    /// Type.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#type: Option<crate::models::SocketMessageType>,
}

impl SocketAssistantProgressMessage {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}
