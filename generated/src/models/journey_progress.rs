// Written by `cargo xtask regenerate`.

use crate::rt;

/// How far a visitor came in a link's workflow.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct JourneyProgress {
    /// Whether the visitor reached the end.
    pub completed: bool,
    /// Number of steps the visitor reached.
    pub steps_reached: i32,
    /// Number of steps there are.
    pub steps_total: i32,
}

impl JourneyProgress {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(JourneyProgress {
    completed: Always("completed"),
    steps_reached: Always("stepsReached"),
    steps_total: Always("stepsTotal"),
});
