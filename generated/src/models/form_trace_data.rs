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

    /// What the visitor did with the form.
    #[must_use]
    pub fn action(mut self, value: impl Into<String>) -> Self {
        self.action = Some(value.into());
        self
    }

    /// Whether the form is skipped when everything is already known.
    #[must_use]
    pub fn auto_skip_if_known(mut self, value: bool) -> Self {
        self.auto_skip_if_known = value;
        self
    }

    /// Text above the fields.
    #[must_use]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// The fields with their values.
    #[must_use]
    pub fn fields(mut self, value: impl IntoIterator<Item = impl Into<crate::models::FormTraceDataField>>) -> Self {
        self.fields = value.into_iter().map(Into::into).collect();
        self
    }

    /// Label of the button that skips the form.
    #[must_use]
    pub fn skip_button_text(mut self, value: impl Into<String>) -> Self {
        self.skip_button_text = Some(value.into());
        self
    }

    /// How the form was skipped.
    #[must_use]
    pub fn skip_method(mut self, value: impl Into<String>) -> Self {
        self.skip_method = Some(value.into());
        self
    }

    /// Whether the form was skipped.
    #[must_use]
    pub fn skipped(mut self, value: bool) -> Self {
        self.skipped = value;
        self
    }

    /// Label of the button that submits the form.
    #[must_use]
    pub fn submit_button_text(mut self, value: impl Into<String>) -> Self {
        self.submit_button_text = Some(value.into());
        self
    }

    /// Number of fields that were filled in.
    #[must_use]
    pub fn submitted_fields(mut self, value: i32) -> Self {
        self.submitted_fields = value;
        self
    }

    /// Title of the form.
    #[must_use]
    pub fn title(mut self, value: impl Into<String>) -> Self {
        self.title = Some(value.into());
        self
    }

    /// Number of fields there were.
    #[must_use]
    pub fn total_fields(mut self, value: i32) -> Self {
        self.total_fields = value;
        self
    }
}
