// Written by `cargo xtask regenerate`.

use crate::rt;

/// A value to choose from.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct FormFieldOption {
    /// Label of the value.
    pub label: Option<String>,
    /// The value.
    pub value: Option<String>,
}

impl FormFieldOption {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Label of the value.
    #[must_use]
    pub fn label(mut self, value: impl Into<String>) -> Self {
        self.label = Some(value.into());
        self
    }

    /// The value.
    #[must_use]
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
}

rt::json_object!(FormFieldOption { label: Optional("label"), value: Optional("value") });
