// Written by `cargo xtask regenerate`.

use serde::{Deserialize, Serialize};

/// Settings of a form.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct FormPayload {
    /// Whether the form is skipped when everything is already known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub auto_skip_if_known: Option<bool>,
    /// Text above the fields.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub form_description: Option<String>,
    /// The fields.
    #[serde(default, deserialize_with = "crate::rt::lenient", skip_serializing_if = "Vec::is_empty")]
    pub form_fields: Vec<crate::models::FormField>,
    /// Title of the form.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub form_title: Option<String>,
    /// Label of the button that skips the form.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub skip_button_text: Option<String>,
    /// Whether the visitor may skip the form.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub skip_form: Option<bool>,
    /// Label of the button that submits the form.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub submit_button_text: Option<String>,
}

impl FormPayload {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Whether the form is skipped when everything is already known.
    #[must_use]
    pub fn auto_skip_if_known(mut self, value: bool) -> Self {
        self.auto_skip_if_known = Some(value);
        self
    }

    /// Text above the fields.
    #[must_use]
    pub fn form_description(mut self, value: impl Into<String>) -> Self {
        self.form_description = Some(value.into());
        self
    }

    /// The fields.
    #[must_use]
    pub fn form_fields(mut self, value: impl IntoIterator<Item = impl Into<crate::models::FormField>>) -> Self {
        self.form_fields = value.into_iter().map(Into::into).collect();
        self
    }

    /// Title of the form.
    #[must_use]
    pub fn form_title(mut self, value: impl Into<String>) -> Self {
        self.form_title = Some(value.into());
        self
    }

    /// Label of the button that skips the form.
    #[must_use]
    pub fn skip_button_text(mut self, value: impl Into<String>) -> Self {
        self.skip_button_text = Some(value.into());
        self
    }

    /// Whether the visitor may skip the form.
    #[must_use]
    pub fn skip_form(mut self, value: bool) -> Self {
        self.skip_form = Some(value);
        self
    }

    /// Label of the button that submits the form.
    #[must_use]
    pub fn submit_button_text(mut self, value: impl Into<String>) -> Self {
        self.submit_button_text = Some(value.into());
        self
    }
}
