// Written by `cargo xtask regenerate`.

use serde::{Deserialize, Serialize};

/// A field of a form, as it was filled in.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct FormTraceDataField {
    /// Value filled in beforehand.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub default_value: Option<String>,
    /// Help shown with the field.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub help_text: Option<String>,
    /// Name of the attribute that takes the value.
    #[serde(default, deserialize_with = "crate::rt::lenient")]
    pub key: String,
    /// Label of the field.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub label: Option<String>,
    /// Place of the field in the form.
    #[serde(
        default,
        deserialize_with = "serde_with::As::<serde_with::DefaultOnNull<crate::rt::Integer>>::deserialize"
    )]
    pub order: i32,
    /// Placeholder shown while the field is empty.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub placeholder: Option<String>,
    /// Whether the field must be filled in.
    #[serde(default, deserialize_with = "crate::rt::lenient")]
    pub required: bool,
    /// Kind of field.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#type: Option<String>,
    /// Value that was filled in.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub value: Option<String>,
}

impl FormTraceDataField {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}
