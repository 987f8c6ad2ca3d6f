// Written by `cargo xtask regenerate`.

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

crate::rt::model!(JourneyProgress, [], {
    default completed "completed", default steps_reached "stepsReached", default steps_total "stepsTotal",
});

impl JourneyProgress {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}
