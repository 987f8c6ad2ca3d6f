// Written by `cargo xtask regenerate`.

use crate::rt;

/// The API's `WidgetSize`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct WidgetSize {
    /// H.
    pub h: Option<i32>,
    /// W.
    pub w: Option<i32>,
}

impl WidgetSize {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// H.
    #[must_use]
    pub fn h(mut self, value: i32) -> Self {
        self.h = Some(value);
        self
    }

    /// W.
    #[must_use]
    pub fn w(mut self, value: i32) -> Self {
        self.w = Some(value);
        self
    }
}

rt::json_object!(WidgetSize { h: Optional("h"), w: Optional("w") });
