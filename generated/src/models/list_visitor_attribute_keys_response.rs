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

    /// Names of the attributes, system fields such as `$email` among them.
    #[must_use]
    pub fn attribute_keys(mut self, value: impl IntoIterator<Item = impl AsRef<str>>) -> Self {
        self.attribute_keys = value.into_iter().map(|item| item.as_ref().to_owned()).collect();
        self
    }

    /// Names of the attributes with the type each was captured as.
    #[must_use]
    pub fn attributes(
        mut self,
        value: impl IntoIterator<Item = impl Into<crate::models::VisitorAttributeKey>>,
    ) -> Self {
        self.attributes = value.into_iter().map(Into::into).collect();
        self
    }
}
