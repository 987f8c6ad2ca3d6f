// Written by `cargo xtask regenerate`.

use crate::rt;

/// Look of the box around a page's content.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ContainerConfig {
    /// Colour of the box.
    pub background_color: Option<crate::models::ThemeColor>,
    /// Colour of the border.
    pub border_color: Option<crate::models::ThemeColor>,
    /// Width of the border.
    pub border_size: Option<i32>,
    /// Style of the border.
    pub border_style: Option<crate::models::PageThemeBorderStyle>,
    /// Opacity of the box.
    pub opacity: Option<i32>,
    /// Shape of the box.
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

rt::json_object!(ContainerConfig {
    background_color: Optional("backgroundColor"),
    border_color: Optional("borderColor"),
    border_size: Optional("borderSize"),
    border_style: Optional("borderStyle"),
    opacity: Optional("opacity"),
    variant: Optional("variant"),
});
