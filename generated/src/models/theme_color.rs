// Written by `cargo xtask regenerate`.

use serde::{Deserialize, Serialize};

/// A colour, or a gradient of several.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ThemeColor {
    /// The colours: one for a solid fill, several for a gradient.
    #[serde(default, deserialize_with = "crate::rt::lenient")]
    pub colors: Vec<String>,
    /// Direction of a gradient.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub direction: Option<String>,
    /// Where each colour of a gradient stands.
    #[serde(default, deserialize_with = "crate::rt::lenient", skip_serializing_if = "Vec::is_empty")]
    pub stops: Vec<String>,
    /// Kind of fill.
    #[serde(default, deserialize_with = "crate::rt::lenient")]
    pub r#type: crate::models::ThemeColorThemeColorType,
}

impl ThemeColor {
    /// Creates a value with its required fields.
    #[must_use]
    pub fn new(
        colors: impl IntoIterator<Item = impl AsRef<str>>,
        r#type: impl Into<crate::models::ThemeColorThemeColorType>,
    ) -> Self {
        Self {
            colors: colors.into_iter().map(|item| item.as_ref().to_owned()).collect(),
            direction: Default::default(),
            stops: Default::default(),
            r#type: r#type.into(),
        }
    }

    /// The colours: one for a solid fill, several for a gradient.
    #[must_use]
    pub fn colors(mut self, value: impl IntoIterator<Item = impl AsRef<str>>) -> Self {
        self.colors = value.into_iter().map(|item| item.as_ref().to_owned()).collect();
        self
    }

    /// Direction of a gradient.
    #[must_use]
    pub fn direction(mut self, value: impl Into<String>) -> Self {
        self.direction = Some(value.into());
        self
    }

    /// Where each colour of a gradient stands.
    #[must_use]
    pub fn stops(mut self, value: impl IntoIterator<Item = impl AsRef<str>>) -> Self {
        self.stops = value.into_iter().map(|item| item.as_ref().to_owned()).collect();
        self
    }

    /// Kind of fill.
    #[must_use]
    pub fn r#type(mut self, value: impl Into<crate::models::ThemeColorThemeColorType>) -> Self {
        self.r#type = value.into();
        self
    }
}
