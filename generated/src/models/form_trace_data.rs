// Written by `cargo xtask regenerate`.

use serde::{Deserialize, Serialize};

/// A form and what was filled in.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct FormTraceData {
    /// What the visitor did with the form.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub action: Option<String>,
    /// Whether the form is skipped when everything is already known.
    #[serde(default, deserialize_with = "crate::rt::lenient")]
    pub auto_skip_if_known: bool,
    /// Text above the fields.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// The fields with their values.
    #[serde(default, deserialize_with = "crate::rt::lenient", skip_serializing_if = "Vec::is_empty")]
    pub fields: Vec<crate::models::FormTraceDataField>,
    /// Label of the button that skips the form.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub skip_button_text: Option<String>,
    /// How the form was skipped.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub skip_method: Option<String>,
    /// Whether the form was skipped.
    #[serde(default, deserialize_with = "crate::rt::lenient")]
    pub skipped: bool,
    /// Label of the button that submits the form.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub submit_button_text: Option<String>,
    /// Number of fields that were filled in.
    #[serde(
        default,
        deserialize_with = "serde_with::As::<serde_with::DefaultOnNull<crate::rt::Integer>>::deserialize"
    )]
    pub submitted_fields: i32,
    /// Title of the form.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// Number of fields there were.
    #[serde(
        default,
        deserialize_with = "serde_with::As::<serde_with::DefaultOnNull<crate::rt::Integer>>::deserialize"
    )]
    pub total_fields: i32,
}

impl FormTraceData {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}
