// Written by `cargo xtask regenerate`.

use serde::{Deserialize, Serialize};

/// The API's `WidgetPosition`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct WidgetPosition {
    /// X.
    #[serde(
        default,
        deserialize_with = "serde_with::As::<Option<crate::rt::Integer>>::deserialize",
        skip_serializing_if = "Option::is_none"
    )]
    pub x: Option<i32>,
    /// Y.
    #[serde(
        default,
        deserialize_with = "serde_with::As::<Option<crate::rt::Integer>>::deserialize",
        skip_serializing_if = "Option::is_none"
    )]
    pub y: Option<i32>,
}

impl WidgetPosition {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// X.
    #[must_use]
    pub fn x(mut self, value: i32) -> Self {
        self.x = Some(value);
        self
    }

    /// Y.
    #[must_use]
    pub fn y(mut self, value: i32) -> Self {
        self.y = Some(value);
        self
    }
}
