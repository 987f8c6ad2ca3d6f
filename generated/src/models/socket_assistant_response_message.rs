// Written by `cargo xtask regenerate`.

use serde::{Deserialize, Serialize};

/// The API's `SocketAssistantResponseMessage`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct SocketAssistantResponseMessage {
    /// Applied actions (`appliedActions`).
    #[serde(default, deserialize_with = "crate::rt::lenient", skip_serializing_if = "Vec::is_empty")]
    pub applied_actions: Vec<String>,
    /// Context updated (`contextUpdated`).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub context_updated: Option<bool>,
    /// Request id (`requestId`).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub request_id: Option<String>,
    /// Response text (`responseText`).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub response_text: Option<String>,
    /// Type.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#type: Option<crate::models::SocketMessageType>,
    /// Ui actions (`uiActions`).
    #[serde(default, deserialize_with = "crate::rt::lenient", skip_serializing_if = "Vec::is_empty")]
    pub ui_actions: Vec<crate::models::ChatUiAction>,
}

impl SocketAssistantResponseMessage {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}
