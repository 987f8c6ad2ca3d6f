// Written by `cargo xtask regenerate`.

use serde::{Deserialize, Serialize};

/// The API's `AssistantDisplayMessage`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct AssistantDisplayMessage {
    /// Attachments.
    #[serde(default, deserialize_with = "crate::rt::lenient", skip_serializing_if = "Vec::is_empty")]
    pub attachments: Vec<crate::models::AssistantDisplayMessageAttachment>,
    /// Id.
    #[serde(default, deserialize_with = "crate::rt::lenient")]
    pub id: String,
    /// Read at (`readAt`).
    #[serde(default, with = "serde_with::As::<crate::rt::Time>", skip_serializing_if = "Option::is_none")]
    pub read_at: Option<jiff::Timestamp>,
    /// Sender.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sender: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
    /// Timestamp.
    #[serde(default, with = "serde_with::As::<crate::rt::Time>", skip_serializing_if = "Option::is_none")]
    pub timestamp: Option<jiff::Timestamp>,
    /// Ui actions (`uiActions`).
    #[serde(default, deserialize_with = "crate::rt::lenient", skip_serializing_if = "Vec::is_empty")]
    pub ui_actions: Vec<crate::models::ChatUiAction>,
}

impl AssistantDisplayMessage {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}
