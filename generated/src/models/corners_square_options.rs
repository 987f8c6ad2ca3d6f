// Written by `cargo xtask regenerate`.

/// Look of the frames of a QR code's corners.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct CornersSquareOptions {
    /// Colour of the frames.
    pub theme_color: Option<Box<crate::models::ThemeColor>>,
    /// Shape of the frames.
    pub r#type: Option<crate::models::CornersSquareType>,
}

crate::rt::model!(CornersSquareOptions, [], {
    optional theme_color "themeColor", optional r#type "type",
});

impl CornersSquareOptions {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Colour of the frames.
    #[must_use]
    pub fn theme_color(mut self, value: impl Into<crate::models::ThemeColor>) -> Self {
        self.theme_color = Some(Box::new(value.into()));
        self
    }

    /// Shape of the frames.
    #[must_use]
    pub fn r#type(mut self, value: impl Into<crate::models::CornersSquareType>) -> Self {
        self.r#type = Some(value.into());
        self
    }
}
