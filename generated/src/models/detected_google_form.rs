// Written by `cargo xtask regenerate`.

use serde::{Deserialize, Serialize};

/// The API's `DetectedGoogleForm`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct DetectedGoogleForm {
    /// Accessible.
    #[serde(default, deserialize_with = "crate::rt::lenient")]
    pub accessible: bool,
    /// Form id (`formId`).
    #[serde(default, deserialize_with = "crate::rt::lenient")]
    pub form_id: String,
    /// Form url (`formUrl`).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub form_url: Option<String>,
    /// Link id (`linkId`).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub link_id: Option<String>,
    /// Link name (`linkName`).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub link_name: Option<String>,
}

impl DetectedGoogleForm {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Accessible.
    #[must_use]
    pub fn accessible(mut self, value: bool) -> Self {
        self.accessible = value;
        self
    }

    /// Form id (`formId`).
    #[must_use]
    pub fn form_id(mut self, value: impl Into<String>) -> Self {
        self.form_id = value.into();
        self
    }

    /// Form url (`formUrl`).
    #[must_use]
    pub fn form_url(mut self, value: impl Into<String>) -> Self {
        self.form_url = Some(value.into());
        self
    }

    /// Link id (`linkId`).
    #[must_use]
    pub fn link_id(mut self, value: impl Into<String>) -> Self {
        self.link_id = Some(value.into());
        self
    }

    /// Link name (`linkName`).
    #[must_use]
    pub fn link_name(mut self, value: impl Into<String>) -> Self {
        self.link_name = Some(value.into());
        self
    }
}
