// Written by `cargo xtask regenerate`.

use serde::{Deserialize, Serialize};

/// Place of a step on the editor's canvas.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct CanvasPosition {
    /// Distance from the left.
    #[serde(
        default,
        deserialize_with = "serde_with::As::<Option<crate::rt::Float>>::deserialize",
        skip_serializing_if = "Option::is_none"
    )]
    pub x: Option<f64>,
    /// Distance from the top.
    #[serde(
        default,
        deserialize_with = "serde_with::As::<Option<crate::rt::Float>>::deserialize",
        skip_serializing_if = "Option::is_none"
    )]
    pub y: Option<f64>,
}

impl CanvasPosition {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Distance from the left.
    #[must_use]
    pub fn x(mut self, value: f64) -> Self {
        self.x = Some(value);
        self
    }

    /// Distance from the top.
    #[must_use]
    pub fn y(mut self, value: f64) -> Self {
        self.y = Some(value);
        self
    }
}
