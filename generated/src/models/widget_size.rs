// Written by `cargo xtask regenerate`.

use serde::{Deserialize, Serialize};

/// The API's `WidgetSize`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct WidgetSize {
    /// H.
    #[serde(
        default,
        deserialize_with = "serde_with::As::<Option<crate::rt::Integer>>::deserialize",
        skip_serializing_if = "Option::is_none"
    )]
    pub h: Option<i32>,
    /// W.
    #[serde(
        default,
        deserialize_with = "serde_with::As::<Option<crate::rt::Integer>>::deserialize",
        skip_serializing_if = "Option::is_none"
    )]
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
