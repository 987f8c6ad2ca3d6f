// Written by `cargo xtask regenerate`.

use serde::{Deserialize, Serialize};

/// How far a visitor came in a link's workflow.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct JourneyProgress {
    /// Whether the visitor reached the end.
    #[serde(default, deserialize_with = "crate::rt::lenient")]
    pub completed: bool,
    /// Number of steps the visitor reached.
    #[serde(
        default,
        deserialize_with = "serde_with::As::<serde_with::DefaultOnNull<crate::rt::Integer>>::deserialize"
    )]
    pub steps_reached: i32,
    /// Number of steps there are.
    #[serde(
        default,
        deserialize_with = "serde_with::As::<serde_with::DefaultOnNull<crate::rt::Integer>>::deserialize"
    )]
    pub steps_total: i32,
}

impl JourneyProgress {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Whether the visitor reached the end.
    #[must_use]
    pub fn completed(mut self, value: bool) -> Self {
        self.completed = value;
        self
    }

    /// Number of steps the visitor reached.
    #[must_use]
    pub fn steps_reached(mut self, value: i32) -> Self {
        self.steps_reached = value;
        self
    }

    /// Number of steps there are.
    #[must_use]
    pub fn steps_total(mut self, value: i32) -> Self {
        self.steps_total = value;
        self
    }
}
