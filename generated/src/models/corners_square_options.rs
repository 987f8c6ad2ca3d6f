// Written by `cargo xtask regenerate`.

use serde::{Deserialize, Serialize};

/// Look of the frames of a QR code's corners.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct CornersSquareOptions {
    /// Colour of the frames.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub theme_color: Option<crate::models::ThemeColor>,
    /// Shape of the frames.
    #[serde(skip_serializing_if = "Option::is_none")]
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
