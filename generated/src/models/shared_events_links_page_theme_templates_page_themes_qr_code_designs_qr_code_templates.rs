// Written by `cargo xtask regenerate`.
//! Models that `EventsApi`, `LinksApi`, `PageThemeTemplatesApi`, `PageThemesApi`, `QrCodeDesignsApi` and
//! `QrCodeTemplatesApi` share.

use crate::{apis::*, models::*, rt};

/// A solid color or a gradient, used by page themes and QR code designs.
#[must_use]
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct ThemeColor {
    /// Colors in the order of rendering, in CSS notation (hex, `rgb`, `rgba`, `hsl`, or `hsla`).
    pub colors: Vec<String>,
    /// Direction of a linear gradient, such as `135deg` or `to right`.
    pub direction: Option<String>,
    /// Position of each of the `colors` in a gradient, such as `0%`, `50%`, and `100%`.
    pub stops: Vec<String>,
    /// Type of fill: solid or gradient.
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

    /// Colors in the order of rendering, in CSS notation (hex, `rgb`, `rgba`, `hsl`, or `hsla`). A solid fill
    /// has one.
    pub fn colors(mut self, value: impl IntoIterator<Item = impl AsRef<str>>) -> Self {
        self.colors = value.into_iter().map(|item| item.as_ref().to_owned()).collect();
        self
    }

    /// Direction of a linear gradient, such as `135deg` or `to right`.
    pub fn direction<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.direction = value.into_option();
        self
    }

    /// Position of each of the `colors` in a gradient, such as `0%`, `50%`, and `100%`.
    pub fn stops<M>(mut self, value: impl rt::IntoList<str, M>) -> Self {
        self.stops = value.into_list().unwrap_or_default();
        self
    }

    /// Type of fill: solid or gradient.
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
    /// The type of fill of a theme color.
    pub enum ThemeColorThemeColorType {
        /// Not set.
        ///
        /// `THEME_COLOR_TYPE_UNSPECIFIED`
        Unspecified = "THEME_COLOR_TYPE_UNSPECIFIED",
        /// A single color.
        ///
        /// `THEME_COLOR_TYPE_SOLID`
        Solid = "THEME_COLOR_TYPE_SOLID",
        /// A gradient along a line.
        ///
        /// `THEME_COLOR_TYPE_LINEAR`
        Linear = "THEME_COLOR_TYPE_LINEAR",
        /// A gradient from the center outward.
        ///
        /// `THEME_COLOR_TYPE_RADIAL`
        Radial = "THEME_COLOR_TYPE_RADIAL",
    }
}
