// Written by `cargo xtask regenerate`.

use crate::rt;

/// Settings of a decision by time of day.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct TimeOfDayConditionPayload {
    /// Id of the step to go on with when nothing else matches.
    pub else_next_step_id: Option<String>,
    /// The ways out.
    pub ranges: Vec<crate::models::TimeOfDayRange>,
}

impl TimeOfDayConditionPayload {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the step to go on with when nothing else matches.
    #[must_use]
    pub fn else_next_step_id(mut self, value: impl Into<String>) -> Self {
        self.else_next_step_id = Some(value.into());
        self
    }

    /// The ways out.
    #[must_use]
    pub fn ranges(mut self, value: impl IntoIterator<Item = impl Into<crate::models::TimeOfDayRange>>) -> Self {
        self.ranges = value.into_iter().map(Into::into).collect();
        self
    }
}

rt::json_object!(TimeOfDayConditionPayload {
    else_next_step_id: Optional("elseNextStepId"),
    ranges: Optional("ranges"),
});
