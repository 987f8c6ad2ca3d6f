// Written by `cargo xtask regenerate`.

use crate::rt;

/// The button that leads back from a step's page.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct BackButton {
    /// Whether the button is shown.
    pub enabled: Option<bool>,
    /// Label of the button.
    pub label: Option<String>,
}

impl BackButton {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Whether the button is shown.
    #[must_use]
    pub fn enabled(mut self, value: bool) -> Self {
        self.enabled = Some(value);
        self
    }

    /// Label of the button.
    #[must_use]
    pub fn label(mut self, value: impl Into<String>) -> Self {
        self.label = Some(value.into());
        self
    }
}

rt::json_object!(BackButton { enabled: Optional("enabled"), label: Optional("label") });
