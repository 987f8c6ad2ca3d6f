// Written by `cargo xtask regenerate`.

use serde::{Deserialize, Serialize};

/// Look of the box around a page's content.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ContainerConfig {
    /// Colour of the box.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub background_color: Option<crate::models::ThemeColor>,
    /// Colour of the border.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub border_color: Option<crate::models::ThemeColor>,
    /// Width of the border.
    #[serde(
        default,
        deserialize_with = "serde_with::As::<Option<crate::rt::Integer>>::deserialize",
        skip_serializing_if = "Option::is_none"
    )]
    pub border_size: Option<i32>,
    /// Style of the border.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub border_style: Option<crate::models::PageThemeBorderStyle>,
    /// Opacity of the box.
    #[serde(
        default,
        deserialize_with = "serde_with::As::<Option<crate::rt::Integer>>::deserialize",
        skip_serializing_if = "Option::is_none"
    )]
    pub opacity: Option<i32>,
    /// Shape of the box.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub variant: Option<crate::models::PageThemeContainerVariant>,
}

impl ContainerConfig {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Colour of the box.
    #[must_use]
    pub fn background_color(mut self, value: impl Into<crate::models::ThemeColor>) -> Self {
        self.background_color = Some(value.into());
        self
    }

    /// Colour of the border.
    #[must_use]
    pub fn border_color(mut self, value: impl Into<crate::models::ThemeColor>) -> Self {
        self.border_color = Some(value.into());
        self
    }

    /// Width of the border.
    #[must_use]
    pub fn border_size(mut self, value: i32) -> Self {
        self.border_size = Some(value);
        self
    }

    /// Style of the border.
    #[must_use]
    pub fn border_style(mut self, value: impl Into<crate::models::PageThemeBorderStyle>) -> Self {
        self.border_style = Some(value.into());
        self
    }

    /// Opacity of the box.
    #[must_use]
    pub fn opacity(mut self, value: i32) -> Self {
        self.opacity = Some(value);
        self
    }

    /// Shape of the box.
    #[must_use]
    pub fn variant(mut self, value: impl Into<crate::models::PageThemeContainerVariant>) -> Self {
        self.variant = Some(value.into());
        self
    }
}
