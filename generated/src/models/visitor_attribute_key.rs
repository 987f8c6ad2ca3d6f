// Written by `cargo xtask regenerate`.

use serde::{Deserialize, Serialize};

/// An attribute that visitors carry.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct VisitorAttributeKey {
    /// Name of the attribute.
    #[serde(default, deserialize_with = "crate::rt::lenient")]
    pub key: String,
    /// Type it was captured as.
    #[serde(default, deserialize_with = "crate::rt::lenient")]
    pub r#type: crate::models::VisitorAttributeType,
}

impl VisitorAttributeKey {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Name of the attribute.
    #[must_use]
    pub fn key(mut self, value: impl Into<String>) -> Self {
        self.key = value.into();
        self
    }

    /// Type it was captured as.
    #[must_use]
    pub fn r#type(mut self, value: impl Into<crate::models::VisitorAttributeType>) -> Self {
        self.r#type = value.into();
        self
    }
}
