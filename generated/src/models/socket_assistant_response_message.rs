// Written by `cargo xtask regenerate`.

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

crate::rt::model!(SocketAssistantResponseMessage, [], {
    filled applied_actions "appliedActions", optional context_updated "contextUpdated", optional request_id "requestId",
    optional response_text "responseText", optional r#type "type", filled ui_actions "uiActions",
});

impl SocketAssistantResponseMessage {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}
