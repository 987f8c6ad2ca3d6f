// Written by `cargo xtask regenerate`.

use serde::{Deserialize, Serialize};

/// What was learnt of a visitor.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct IdentifyVisitorTraceData {
    /// Number of attributes that were set.
    #[serde(
        default,
        deserialize_with = "serde_with::As::<serde_with::DefaultOnNull<crate::rt::Integer>>::deserialize"
    )]
    pub custom_attributes: i32,
    /// Number of fields that were changed.
    #[serde(
        default,
        deserialize_with = "serde_with::As::<serde_with::DefaultOnNull<crate::rt::Integer>>::deserialize"
    )]
    pub fields_updated: i32,
    /// Whether only empty fields were filled.
    #[serde(default, deserialize_with = "crate::rt::lenient")]
    pub set_once: bool,
    /// System fields that were set.
    #[serde(default, deserialize_with = "crate::rt::lenient", skip_serializing_if = "Vec::is_empty")]
    pub system_fields: Vec<String>,
}

impl IdentifyVisitorTraceData {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Number of attributes that were set.
    #[must_use]
    pub fn custom_attributes(mut self, value: i32) -> Self {
        self.custom_attributes = value;
        self
    }

    /// Number of fields that were changed.
    #[must_use]
    pub fn fields_updated(mut self, value: i32) -> Self {
        self.fields_updated = value;
        self
    }

    /// Whether only empty fields were filled.
    #[must_use]
    pub fn set_once(mut self, value: bool) -> Self {
        self.set_once = value;
        self
    }

    /// System fields that were set.
    #[must_use]
    pub fn system_fields(mut self, value: impl IntoIterator<Item = impl AsRef<str>>) -> Self {
        self.system_fields = value.into_iter().map(|item| item.as_ref().to_owned()).collect();
        self
    }
}
