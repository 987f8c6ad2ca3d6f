// Written by `cargo xtask regenerate`.

use serde::{Deserialize, Serialize};

/// The API's `AssistantCreateAttachmentUploadResponse`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct AssistantCreateAttachmentUploadResponse {
    /// File id (`fileId`).
    #[serde(default, deserialize_with = "crate::rt::lenient")]
    pub file_id: String,
    /// Upload expires at (`uploadExpiresAt`).
    #[serde(default, with = "serde_with::As::<crate::rt::Time>", skip_serializing_if = "Option::is_none")]
    pub upload_expires_at: Option<jiff::Timestamp>,
    /// Upload headers (`uploadHeaders`).
    #[serde(
        default,
        deserialize_with = "crate::rt::lenient",
        skip_serializing_if = "std::collections::BTreeMap::is_empty"
    )]
    pub upload_headers: std::collections::BTreeMap<String, String>,
    /// Upload method (`uploadMethod`).
    #[serde(default, deserialize_with = "crate::rt::lenient")]
    pub upload_method: String,
    /// Upload url (`uploadUrl`).
    #[serde(default, deserialize_with = "crate::rt::lenient")]
    pub upload_url: String,
}

impl AssistantCreateAttachmentUploadResponse {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// File id (`fileId`).
    #[must_use]
    pub fn file_id(mut self, value: impl Into<String>) -> Self {
        self.file_id = value.into();
        self
    }

    /// Upload expires at (`uploadExpiresAt`).
    #[must_use]
    pub fn upload_expires_at(mut self, value: impl Into<jiff::Timestamp>) -> Self {
        self.upload_expires_at = Some(value.into());
        self
    }

    /// Upload headers (`uploadHeaders`).
    #[must_use]
    pub fn upload_headers(mut self, value: impl IntoIterator<Item = (impl AsRef<str>, impl AsRef<str>)>) -> Self {
        self.upload_headers =
            value.into_iter().map(|(key, item)| (key.as_ref().to_owned(), item.as_ref().to_owned())).collect();
        self
    }

    /// Upload method (`uploadMethod`).
    #[must_use]
    pub fn upload_method(mut self, value: impl Into<String>) -> Self {
        self.upload_method = value.into();
        self
    }

    /// Upload url (`uploadUrl`).
    #[must_use]
    pub fn upload_url(mut self, value: impl Into<String>) -> Self {
        self.upload_url = value.into();
        self
    }
}
