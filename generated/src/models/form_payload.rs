// Written by `cargo xtask regenerate`.

use crate::rt;

/// Settings of a form.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct FormPayload {
    /// Whether the form is skipped when everything is already known.
    pub auto_skip_if_known: Option<bool>,
    /// Text above the fields.
    pub form_description: Option<String>,
    /// The fields.
    pub form_fields: Vec<crate::models::FormField>,
    /// Title of the form.
    pub form_title: Option<String>,
    /// Label of the button that skips the form.
    pub skip_button_text: Option<String>,
    /// Whether the visitor may skip the form.
    pub skip_form: Option<bool>,
    /// Label of the button that submits the form.
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

rt::json_object!(FormPayload {
    auto_skip_if_known: Optional("autoSkipIfKnown"),
    form_description: Optional("formDescription"),
    form_fields: Optional("formFields"),
    form_title: Optional("formTitle"),
    skip_button_text: Optional("skipButtonText"),
    skip_form: Optional("skipForm"),
    submit_button_text: Optional("submitButtonText"),
});
