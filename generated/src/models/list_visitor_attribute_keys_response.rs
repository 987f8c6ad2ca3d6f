// Written by `cargo xtask regenerate`.

use serde::{Deserialize, Serialize};

/// The attributes that visitors carry.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ListVisitorAttributeKeysResponse {
    /// Names of the attributes, system fields such as `$email` among them.
    #[serde(default, deserialize_with = "crate::rt::lenient", skip_serializing_if = "Vec::is_empty")]
    pub attribute_keys: Vec<String>,
    /// Names of the attributes with the type each was captured as.
    #[serde(default, deserialize_with = "crate::rt::lenient", skip_serializing_if = "Vec::is_empty")]
    pub attributes: Vec<crate::models::VisitorAttributeKey>,
}

impl ListVisitorAttributeKeysResponse {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}
