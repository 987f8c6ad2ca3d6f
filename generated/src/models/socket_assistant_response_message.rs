// Written by `cargo xtask regenerate`.

use crate::rt;

/// The API's `SocketAssistantResponseMessage`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct SocketAssistantResponseMessage {
    /// Applied actions (`appliedActions`).
    pub applied_actions: Vec<String>,
    /// Context updated (`contextUpdated`).
    pub context_updated: Option<bool>,
    /// Request id (`requestId`).
    pub request_id: Option<String>,
    /// Response text (`responseText`).
    pub response_text: Option<String>,
    /// Type.
    pub r#type: Option<crate::models::SocketMessageType>,
    /// Ui actions (`uiActions`).
    pub ui_actions: Vec<crate::models::ChatUiAction>,
}

impl SocketAssistantResponseMessage {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(SocketAssistantResponseMessage {
    applied_actions: Optional("appliedActions"),
    context_updated: Optional("contextUpdated"),
    request_id: Optional("requestId"),
    response_text: Optional("responseText"),
    r#type: Optional("type"),
    ui_actions: Optional("uiActions"),
});
