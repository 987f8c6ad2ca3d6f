// Written by `cargo xtask regenerate`.

use crate::rt;

/// Look of a text.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct FontConfig {
    /// Whether the text is bold.
    pub bold: Option<bool>,
    /// Colour of the text.
    pub color: Option<crate::models::ThemeColor>,
    /// Font family.
    pub family: Option<crate::models::PageThemeFontFamily>,
    /// Font families to try, in the manner of CSS.
    pub family_stack: Option<String>,
    /// Size of the text.
    pub font_size: Option<i32>,
    /// Whether the text is italic.
    pub italic: Option<bool>,
}

impl FontConfig {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Whether the text is bold.
    #[must_use]
    pub fn bold(mut self, value: bool) -> Self {
        self.bold = Some(value);
        self
    }

    /// Colour of the text.
    #[must_use]
    pub fn color(mut self, value: impl Into<crate::models::ThemeColor>) -> Self {
        self.color = Some(value.into());
        self
    }

    /// Font family.
    #[must_use]
    pub fn family(mut self, value: impl Into<crate::models::PageThemeFontFamily>) -> Self {
        self.family = Some(value.into());
        self
    }

    /// Font families to try, in the manner of CSS.
    #[must_use]
    pub fn family_stack(mut self, value: impl Into<String>) -> Self {
        self.family_stack = Some(value.into());
        self
    }

    /// Size of the text.
    #[must_use]
    pub fn font_size(mut self, value: i32) -> Self {
        self.font_size = Some(value);
        self
    }

    /// Whether the text is italic.
    #[must_use]
    pub fn italic(mut self, value: bool) -> Self {
        self.italic = Some(value);
        self
    }
}

rt::json_object!(FontConfig {
    bold: Optional("bold"),
    color: Optional("color"),
    family: Optional("family"),
    family_stack: Optional("familyStack"),
    font_size: Optional("fontSize"),
    italic: Optional("italic"),
});
