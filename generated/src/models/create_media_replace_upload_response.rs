// Written by `cargo xtask regenerate`.

use serde::{Deserialize, Serialize};

/// The API's `CreateMediaReplaceUploadResponse`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct CreateMediaReplaceUploadResponse {
    /// Media.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub media: Option<crate::models::Media>,
    /// Replacement id (`replacementId`).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub replacement_id: Option<String>,
    /// Unchanged.
    #[serde(default, deserialize_with = "crate::rt::lenient")]
    pub unchanged: bool,
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
    #[serde(skip_serializing_if = "Option::is_none")]
    pub upload_method: Option<String>,
    /// Upload url (`uploadUrl`).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub upload_url: Option<String>,
}

impl CreateMediaReplaceUploadResponse {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Media.
    #[must_use]
    pub fn media(mut self, value: impl Into<crate::models::Media>) -> Self {
        self.media = Some(value.into());
        self
    }

    /// Replacement id (`replacementId`).
    #[must_use]
    pub fn replacement_id(mut self, value: impl Into<String>) -> Self {
        self.replacement_id = Some(value.into());
        self
    }

    /// Unchanged.
    #[must_use]
    pub fn unchanged(mut self, value: bool) -> Self {
        self.unchanged = value;
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
        self.upload_method = Some(value.into());
        self
    }

    /// Upload url (`uploadUrl`).
    #[must_use]
    pub fn upload_url(mut self, value: impl Into<String>) -> Self {
        self.upload_url = Some(value.into());
        self
    }
}
