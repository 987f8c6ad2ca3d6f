// Written by `cargo xtask regenerate`.

use crate::rt;

/// The API's `WidgetPosition`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct WidgetPosition {
    /// X.
    pub x: Option<i32>,
    /// Y.
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

rt::json_object!(WidgetPosition { x: Optional("x"), y: Optional("y") });
