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
}
