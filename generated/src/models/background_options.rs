// Written by `cargo xtask regenerate`.

use crate::rt;

/// Look of a QR code's background.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct BackgroundOptions {
    /// Colour of the background.
    pub theme_color: Option<crate::models::ThemeColor>,
}

impl BackgroundOptions {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Colour of the background.
    #[must_use]
    pub fn theme_color(mut self, value: impl Into<crate::models::ThemeColor>) -> Self {
        self.theme_color = Some(value.into());
        self
    }
}

rt::json_object!(BackgroundOptions { theme_color: Optional("themeColor") });
