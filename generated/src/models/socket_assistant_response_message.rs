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

    /// Applied actions (`appliedActions`).
    #[must_use]
    pub fn applied_actions(mut self, value: impl IntoIterator<Item = impl AsRef<str>>) -> Self {
        self.applied_actions = value.into_iter().map(|item| item.as_ref().to_owned()).collect();
        self
    }

    /// Context updated (`contextUpdated`).
    #[must_use]
    pub fn context_updated(mut self, value: bool) -> Self {
        self.context_updated = Some(value);
        self
    }

    /// Request id (`requestId`).
    #[must_use]
    pub fn request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = Some(value.into());
        self
    }

    /// Response text (`responseText`).
    #[must_use]
    pub fn response_text(mut self, value: impl Into<String>) -> Self {
        self.response_text = Some(value.into());
        self
    }

    /// Type.
    #[must_use]
    pub fn r#type(mut self, value: impl Into<crate::models::SocketMessageType>) -> Self {
        self.r#type = Some(value.into());
        self
    }

    /// Ui actions (`uiActions`).
    #[must_use]
    pub fn ui_actions(mut self, value: impl IntoIterator<Item = impl Into<crate::models::ChatUiAction>>) -> Self {
        self.ui_actions = value.into_iter().map(Into::into).collect();
        self
    }
}
