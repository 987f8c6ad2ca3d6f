// Written by `cargo xtask regenerate`.

use serde::{Deserialize, Serialize};

/// One attribute of a visitor.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct VisitorAttribute {
    /// The value as a boolean. Absent if it does not parse as one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bool_value: Option<bool>,
    /// The value as a moment. Absent if it does not parse as one.
    #[serde(default, with = "serde_with::As::<crate::rt::Time>", skip_serializing_if = "Option::is_none")]
    pub date_value: Option<jiff::Timestamp>,
    /// Name of the attribute.
    #[serde(default, deserialize_with = "crate::rt::lenient")]
    pub key: String,
    /// The value as a number. Absent if it does not parse as one.
    #[serde(
        default,
        deserialize_with = "serde_with::As::<Option<crate::rt::Float>>::deserialize",
        skip_serializing_if = "Option::is_none"
    )]
    pub number_value: Option<f64>,
    /// Type the attribute was captured as.
    #[serde(default, deserialize_with = "crate::rt::lenient")]
    pub r#type: crate::models::VisitorAttributeType,
    /// The raw text of the value, whatever the type.
    #[serde(default, deserialize_with = "crate::rt::lenient")]
    pub value: String,
}

impl VisitorAttribute {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}
