// Written by `cargo xtask regenerate`.

use crate::rt;

/// Look of the frames of a QR code's corners.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct CornersSquareOptions {
    /// Colour of the frames.
    pub theme_color: Option<crate::models::ThemeColor>,
    /// Shape of the frames.
    pub r#type: Option<crate::models::CornersSquareType>,
}

impl CornersSquareOptions {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Colour of the frames.
    #[must_use]
    pub fn theme_color(mut self, value: impl Into<crate::models::ThemeColor>) -> Self {
        self.theme_color = Some(value.into());
        self
    }

    /// Shape of the frames.
    #[must_use]
    pub fn r#type(mut self, value: impl Into<crate::models::CornersSquareType>) -> Self {
        self.r#type = Some(value.into());
        self
    }
}

rt::json_object!(CornersSquareOptions { theme_color: Optional("themeColor"), r#type: Optional("type") });
