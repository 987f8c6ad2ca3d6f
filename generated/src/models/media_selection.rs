// Written by `cargo xtask regenerate`.

use serde::{Deserialize, Serialize};

/// The API's `MediaSelection`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct MediaSelection {
    /// Delete.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub delete: Option<serde_json::Value>,
    /// Id.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
}

impl MediaSelection {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Delete.
    #[must_use]
    pub fn delete(mut self, value: impl Into<serde_json::Value>) -> Self {
        self.delete = Some(value.into());
        self
    }

    /// Id.
    #[must_use]
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
        self
    }
}
