// Written by `cargo xtask regenerate`.

/// Look of the box around a page's content.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ContainerConfig {
    /// Colour of the box.
    pub background_color: Option<Box<crate::models::ThemeColor>>,
    /// Colour of the border.
    pub border_color: Option<Box<crate::models::ThemeColor>>,
    /// Width of the border.
    pub border_size: Option<i32>,
    /// Style of the border.
    pub border_style: Option<crate::models::PageThemeBorderStyle>,
    /// Opacity of the box.
    pub opacity: Option<i32>,
    /// Shape of the box.
    pub variant: Option<crate::models::PageThemeContainerVariant>,
}

crate::rt::model!(ContainerConfig, [], {
    optional background_color "backgroundColor", optional border_color "borderColor", optional border_size "borderSize",
    optional border_style "borderStyle", optional opacity "opacity", optional variant "variant",
});

impl ContainerConfig {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Colour of the box.
    #[must_use]
    pub fn background_color(mut self, value: impl Into<crate::models::ThemeColor>) -> Self {
        self.background_color = Some(Box::new(value.into()));
        self
    }

    /// Colour of the border.
    #[must_use]
    pub fn border_color(mut self, value: impl Into<crate::models::ThemeColor>) -> Self {
        self.border_color = Some(Box::new(value.into()));
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
