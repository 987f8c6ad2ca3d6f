// Written by `cargo xtask regenerate`.

use crate::rt;

/// Look of a QR code's dots.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DotsOptions {
    /// Colour of the dots.
    pub theme_color: Option<crate::models::ThemeColor>,
    /// Shape of the dots.
    pub r#type: Option<crate::models::DotsType>,
}

impl DotsOptions {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Colour of the dots.
    #[must_use]
    pub fn theme_color(mut self, value: impl Into<crate::models::ThemeColor>) -> Self {
        self.theme_color = Some(value.into());
        self
    }

    /// Shape of the dots.
    #[must_use]
    pub fn r#type(mut self, value: impl Into<crate::models::DotsType>) -> Self {
        self.r#type = Some(value.into());
        self
    }
}

rt::json_object!(DotsOptions { theme_color: Optional("themeColor"), r#type: Optional("type") });
