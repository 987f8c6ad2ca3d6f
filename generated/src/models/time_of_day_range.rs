// Written by `cargo xtask regenerate`.

use crate::rt;

/// One way out of a decision by time of day.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct TimeOfDayRange {
    /// End of the range, as a time of day.
    pub end_time: Option<String>,
    /// Id of the option, by which its branch is told.
    pub id: Option<String>,
    /// Name of the option.
    pub name: Option<String>,
    /// Id of the step to go on with.
    pub next_step_id: Option<String>,
    /// Start of the range, as a time of day.
    pub start_time: Option<String>,
}

impl TimeOfDayRange {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// End of the range, as a time of day.
    #[must_use]
    pub fn end_time(mut self, value: impl Into<String>) -> Self {
        self.end_time = Some(value.into());
        self
    }

    /// Id of the option, by which its branch is told.
    #[must_use]
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
        self
    }

    /// Name of the option.
    #[must_use]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Id of the step to go on with.
    #[must_use]
    pub fn next_step_id(mut self, value: impl Into<String>) -> Self {
        self.next_step_id = Some(value.into());
        self
    }

    /// Start of the range, as a time of day.
    #[must_use]
    pub fn start_time(mut self, value: impl Into<String>) -> Self {
        self.start_time = Some(value.into());
        self
    }
}

rt::json_object!(TimeOfDayRange {
    end_time: Optional("endTime"),
    id: Optional("id"),
    name: Optional("name"),
    next_step_id: Optional("nextStepId"),
    start_time: Optional("startTime"),
});
