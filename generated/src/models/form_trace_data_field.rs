// Written by `cargo xtask regenerate`.

use crate::rt;

/// A field of a form, as it was filled in.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct FormTraceDataField {
    /// Value filled in beforehand.
    pub default_value: Option<String>,
    /// Help shown with the field.
    pub help_text: Option<String>,
    /// Name of the attribute that takes the value.
    pub key: String,
    /// Label of the field.
    pub label: Option<String>,
    /// Place of the field in the form.
    pub order: i32,
    /// Placeholder shown while the field is empty.
    pub placeholder: Option<String>,
    /// Whether the field must be filled in.
    pub required: bool,
    /// Kind of field.
    pub r#type: Option<String>,
    /// Value that was filled in.
    pub value: Option<String>,
}

impl FormTraceDataField {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(FormTraceDataField {
    default_value: Optional("defaultValue"),
    help_text: Optional("helpText"),
    key: Always("key"),
    label: Optional("label"),
    order: Always("order"),
    placeholder: Optional("placeholder"),
    required: Always("required"),
    r#type: Optional("type"),
    value: Optional("value"),
});
