// Written by `cargo xtask regenerate`.

use crate::rt;

/// A form and what was filled in.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct FormTraceData {
    /// What the visitor did with the form.
    pub action: Option<String>,
    /// Whether the form is skipped when everything is already known.
    pub auto_skip_if_known: bool,
    /// Text above the fields.
    pub description: Option<String>,
    /// The fields with their values.
    pub fields: Vec<crate::models::FormTraceDataField>,
    /// Label of the button that skips the form.
    pub skip_button_text: Option<String>,
    /// How the form was skipped.
    pub skip_method: Option<String>,
    /// Whether the form was skipped.
    pub skipped: bool,
    /// Label of the button that submits the form.
    pub submit_button_text: Option<String>,
    /// Number of fields that were filled in.
    pub submitted_fields: i32,
    /// Title of the form.
    pub title: Option<String>,
    /// Number of fields there were.
    pub total_fields: i32,
}

impl FormTraceData {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(FormTraceData {
    action: Optional("action"),
    auto_skip_if_known: Always("autoSkipIfKnown"),
    description: Optional("description"),
    fields: Optional("fields"),
    skip_button_text: Optional("skipButtonText"),
    skip_method: Optional("skipMethod"),
    skipped: Always("skipped"),
    submit_button_text: Optional("submitButtonText"),
    submitted_fields: Always("submittedFields"),
    title: Optional("title"),
    total_fields: Always("totalFields"),
});
