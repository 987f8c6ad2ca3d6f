// Written by `cargo xtask regenerate`.
//! Models that `EventsApi`, `LinksApi`, `PageThemeTemplatesApi`, `PageThemesApi`, `QrCodeDesignsApi` and
//! `QrCodeTemplatesApi` share.

use crate::{models::*, rt};

/// A colour, or a gradient of several.
#[must_use]
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct ThemeColor {
    /// The colours: one for a solid fill, several for a gradient.
    pub colors: Vec<String>,
    /// Direction of a gradient.
    pub direction: Option<String>,
    /// Where each colour of a gradient stands.
    pub stops: Vec<String>,
    /// Kind of fill.
    pub r#type: ThemeColorThemeColorType,
}

impl ThemeColor {
    /// Creates a value with its required fields.
    pub fn new(colors: impl IntoIterator<Item = impl AsRef<str>>, r#type: impl Into<ThemeColorThemeColorType>) -> Self {
        Self {
            colors: colors.into_iter().map(|item| item.as_ref().to_owned()).collect(),
            r#type: r#type.into(),
            ..rt::Object::empty()
        }
    }

    /// The colours: one for a solid fill, several for a gradient.
    pub fn colors(mut self, value: impl IntoIterator<Item = impl AsRef<str>>) -> Self {
        self.colors = value.into_iter().map(|item| item.as_ref().to_owned()).collect();
        self
    }

    /// Direction of a gradient.
    pub fn direction(mut self, value: impl Into<String>) -> Self {
        self.direction = Some(value.into());
        self
    }

    /// Where each colour of a gradient stands.
    pub fn stops(mut self, value: impl IntoIterator<Item = impl AsRef<str>>) -> Self {
        self.stops = value.into_iter().map(|item| item.as_ref().to_owned()).collect();
        self
    }

    /// Kind of fill.
    pub fn r#type(mut self, value: impl Into<ThemeColorThemeColorType>) -> Self {
        self.r#type = value.into();
        self
    }
}

rt::json_object!(ThemeColor {
    colors: Always("colors"),
    direction: Optional("direction"),
    stops: Optional("stops"),
    r#type: Always("type"),
});

rt::string_enum! {
    /// Kind of fill.
    pub enum ThemeColorThemeColorType {
        /// No value.
        ///
        /// `THEME_COLOR_TYPE_UNSPECIFIED`
        Unspecified = "THEME_COLOR_TYPE_UNSPECIFIED",
        /// A single colour.
        ///
        /// `THEME_COLOR_TYPE_SOLID`
        Solid = "THEME_COLOR_TYPE_SOLID",
        /// A gradient along a line.
        ///
        /// `THEME_COLOR_TYPE_LINEAR`
        Linear = "THEME_COLOR_TYPE_LINEAR",
        /// A gradient from the centre outwards.
        ///
        /// `THEME_COLOR_TYPE_RADIAL`
        Radial = "THEME_COLOR_TYPE_RADIAL",
    }
}
