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

    /// Attachments.
    #[must_use]
    pub fn attachments(
        mut self,
        value: impl IntoIterator<Item = impl Into<crate::models::AssistantDisplayMessageAttachment>>,
    ) -> Self {
        self.attachments = value.into_iter().map(Into::into).collect();
        self
    }

    /// Id.
    #[must_use]
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = value.into();
        self
    }

    /// Read at (`readAt`).
    #[must_use]
    pub fn read_at(mut self, value: impl Into<jiff::Timestamp>) -> Self {
        self.read_at = Some(value.into());
        self
    }

    /// Sender.
    #[must_use]
    pub fn sender(mut self, value: impl Into<String>) -> Self {
        self.sender = Some(value.into());
        self
    }

    /// Text.
    #[must_use]
    pub fn text(mut self, value: impl Into<String>) -> Self {
        self.text = Some(value.into());
        self
    }

    /// Timestamp.
    #[must_use]
    pub fn timestamp(mut self, value: impl Into<jiff::Timestamp>) -> Self {
        self.timestamp = Some(value.into());
        self
    }

    /// Ui actions (`uiActions`).
    #[must_use]
    pub fn ui_actions(mut self, value: impl IntoIterator<Item = impl Into<crate::models::ChatUiAction>>) -> Self {
        self.ui_actions = value.into_iter().map(Into::into).collect();
        self
    }
}
