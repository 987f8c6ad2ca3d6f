// Written by `cargo xtask regenerate`.

use crate::rt;

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

impl AssistantDisplayMessage {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(AssistantDisplayMessage {
    attachments: Optional("attachments"),
    id: Always("id"),
    read_at: Optional("readAt"),
    sender: Optional("sender"),
    text: Optional("text"),
    timestamp: Optional("timestamp"),
    ui_actions: Optional("uiActions"),
});
