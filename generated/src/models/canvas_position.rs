// Written by `cargo xtask regenerate`.

use crate::rt;

/// Place of a step on the editor's canvas.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct CanvasPosition {
    /// Distance from the left.
    pub x: Option<f64>,
    /// Distance from the top.
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

rt::json_object!(CanvasPosition { x: Optional("x"), y: Optional("y") });
