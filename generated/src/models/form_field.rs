// Written by `cargo xtask regenerate`.

use crate::rt;

/// A field of a form.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct FormField {
    /// Value filled in beforehand.
    pub default_value: Option<String>,
    /// Help shown with the field.
    pub help_text: Option<String>,
    /// Id of the field.
    pub id: Option<String>,
    /// Name of the attribute that takes the value.
    pub key: Option<String>,
    /// Label of the field.
    pub label: Option<String>,
    /// Values to choose from.
    pub options: Vec<crate::models::FormFieldOption>,
    /// Place of the field in the form.
    pub order: Option<i32>,
    /// Placeholder shown while the field is empty.
    pub placeholder: Option<String>,
    /// Whether the field must be filled in.
    pub required: Option<bool>,
    /// Kind of field.
    pub r#type: Option<crate::models::FormFieldType>,
    /// Pattern that the value must match.
    pub validation_pattern: Option<String>,
}

impl FormField {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Value filled in beforehand.
    #[must_use]
    pub fn default_value(mut self, value: impl Into<String>) -> Self {
        self.default_value = Some(value.into());
        self
    }

    /// Help shown with the field.
    #[must_use]
    pub fn help_text(mut self, value: impl Into<String>) -> Self {
        self.help_text = Some(value.into());
        self
    }

    /// Id of the field.
    #[must_use]
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
        self
    }

    /// Name of the attribute that takes the value.
    #[must_use]
    pub fn key(mut self, value: impl Into<String>) -> Self {
        self.key = Some(value.into());
        self
    }

    /// Label of the field.
    #[must_use]
    pub fn label(mut self, value: impl Into<String>) -> Self {
        self.label = Some(value.into());
        self
    }

    /// Values to choose from.
    #[must_use]
    pub fn options(mut self, value: impl IntoIterator<Item = impl Into<crate::models::FormFieldOption>>) -> Self {
        self.options = value.into_iter().map(Into::into).collect();
        self
    }

    /// Place of the field in the form.
    #[must_use]
    pub fn order(mut self, value: i32) -> Self {
        self.order = Some(value);
        self
    }

    /// Placeholder shown while the field is empty.
    #[must_use]
    pub fn placeholder(mut self, value: impl Into<String>) -> Self {
        self.placeholder = Some(value.into());
        self
    }

    /// Whether the field must be filled in.
    #[must_use]
    pub fn required(mut self, value: bool) -> Self {
        self.required = Some(value);
        self
    }

    /// Kind of field.
    #[must_use]
    pub fn r#type(mut self, value: impl Into<crate::models::FormFieldType>) -> Self {
        self.r#type = Some(value.into());
        self
    }

    /// Pattern that the value must match.
    #[must_use]
    pub fn validation_pattern(mut self, value: impl Into<String>) -> Self {
        self.validation_pattern = Some(value.into());
        self
    }
}

rt::json_object!(FormField {
    default_value: Optional("defaultValue"),
    help_text: Optional("helpText"),
    id: Optional("id"),
    key: Optional("key"),
    label: Optional("label"),
    options: Optional("options"),
    order: Optional("order"),
    placeholder: Optional("placeholder"),
    required: Optional("required"),
    r#type: Optional("type"),
    validation_pattern: Optional("validationPattern"),
});
