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
}
