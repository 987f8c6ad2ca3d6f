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
}
