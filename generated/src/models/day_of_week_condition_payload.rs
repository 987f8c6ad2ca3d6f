// Written by `cargo xtask regenerate`.

use crate::rt;

/// Settings of a decision by day of the week.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DayOfWeekConditionPayload {
    /// Id of the step to go on with when nothing else matches.
    pub else_next_step_id: Option<String>,
    /// The ways out.
    pub options: Vec<crate::models::DayOfWeekOption>,
}

impl DayOfWeekConditionPayload {
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
    pub fn options(mut self, value: impl IntoIterator<Item = impl Into<crate::models::DayOfWeekOption>>) -> Self {
        self.options = value.into_iter().map(Into::into).collect();
        self
    }
}

rt::json_object!(DayOfWeekConditionPayload {
    else_next_step_id: Optional("elseNextStepId"),
    options: Optional("options"),
});
