// Written by `cargo xtask regenerate`.

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

crate::rt::model!(FormTraceDataField, [], {
    optional default_value "defaultValue", optional help_text "helpText", default key "key", optional label "label",
    default order "order", optional placeholder "placeholder", default required "required", optional r#type "type",
    optional value "value",
});

impl FormTraceDataField {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}
