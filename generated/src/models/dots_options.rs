// Written by `cargo xtask regenerate`.

/// Look of a QR code's dots.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DotsOptions {
    /// Colour of the dots.
    pub theme_color: Option<Box<crate::models::ThemeColor>>,
    /// Shape of the dots.
    pub r#type: Option<crate::models::DotsType>,
}

crate::rt::model!(DotsOptions, [], {
    optional theme_color "themeColor", optional r#type "type",
});

impl DotsOptions {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Colour of the dots.
    #[must_use]
    pub fn theme_color(mut self, value: impl Into<crate::models::ThemeColor>) -> Self {
        self.theme_color = Some(Box::new(value.into()));
        self
    }

    /// Shape of the dots.
    #[must_use]
    pub fn r#type(mut self, value: impl Into<crate::models::DotsType>) -> Self {
        self.r#type = Some(value.into());
        self
    }
}
