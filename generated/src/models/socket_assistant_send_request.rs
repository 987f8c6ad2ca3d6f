// Written by `cargo xtask regenerate`.

use serde::{Deserialize, Serialize};

/// The API's `SocketAssistantSendRequest`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct SocketAssistantSendRequest {
    /// Context id (`contextId`).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub context_id: Option<String>,
    /// Context metadata (`contextMetadata`).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub context_metadata: Option<String>,
    /// Context type (`contextType`).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub context_type: Option<String>,
    /// File ids (`fileIds`).
    #[serde(default, deserialize_with = "crate::rt::lenient", skip_serializing_if = "Vec::is_empty")]
    pub file_ids: Vec<String>,
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

impl SocketAssistantSendRequest {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Context id (`contextId`).
    #[must_use]
    pub fn context_id(mut self, value: impl Into<String>) -> Self {
        self.context_id = Some(value.into());
        self
    }

    /// Context metadata (`contextMetadata`).
    #[must_use]
    pub fn context_metadata(mut self, value: impl Into<String>) -> Self {
        self.context_metadata = Some(value.into());
        self
    }

    /// Context type (`contextType`).
    #[must_use]
    pub fn context_type(mut self, value: impl Into<String>) -> Self {
        self.context_type = Some(value.into());
        self
    }

    /// File ids (`fileIds`).
    #[must_use]
    pub fn file_ids(mut self, value: impl IntoIterator<Item = impl AsRef<str>>) -> Self {
        self.file_ids = value.into_iter().map(|item| item.as_ref().to_owned()).collect();
        self
    }

    /// Message.
    #[must_use]
    pub fn message(mut self, value: impl Into<String>) -> Self {
        self.message = Some(value.into());
        self
    }

    /// Request id (`requestId`).
    #[must_use]
    pub fn request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = Some(value.into());
        self
    }

    /// Type.
    #[must_use]
    pub fn r#type(mut self, value: impl Into<crate::models::SocketMessageType>) -> Self {
        self.r#type = Some(value.into());
        self
    }
}
