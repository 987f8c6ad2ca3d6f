// Written by `cargo xtask regenerate`.

/// The API's `AssistantDisplayMessage`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct AssistantDisplayMessage {
    /// Attachments.
    pub attachments: Vec<crate::models::AssistantDisplayMessageAttachment>,
    /// Id.
    pub id: String,
    /// Read at (`readAt`).
    pub read_at: Option<jiff::Timestamp>,
    /// Sender.
    pub sender: Option<String>,
    /// Text.
    pub text: Option<String>,
    /// Timestamp.
    pub timestamp: Option<jiff::Timestamp>,
    /// Ui actions (`uiActions`).
    pub ui_actions: Vec<crate::models::ChatUiAction>,
}

crate::rt::model!(AssistantDisplayMessage, [], {
    filled attachments "attachments", default id "id", optional read_at "readAt", optional sender "sender",
    optional text "text", optional timestamp "timestamp", filled ui_actions "uiActions",
});

impl AssistantDisplayMessage {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}
