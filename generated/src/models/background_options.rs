// Written by `cargo xtask regenerate`.

/// Look of a QR code's background.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct BackgroundOptions {
    /// Colour of the background.
    pub theme_color: Option<Box<crate::models::ThemeColor>>,
}

crate::rt::model!(BackgroundOptions, [], {
    optional theme_color "themeColor",
});

impl BackgroundOptions {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Colour of the background.
    #[must_use]
    pub fn theme_color(mut self, value: impl Into<crate::models::ThemeColor>) -> Self {
        self.theme_color = Some(Box::new(value.into()));
        self
    }
}
