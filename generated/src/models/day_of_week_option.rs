// Written by `cargo xtask regenerate`.

use crate::rt;

/// One way out of a decision by day of the week.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DayOfWeekOption {
    /// Days of the week that lead this way, as numbers.
    pub days_of_week: Vec<i32>,
    /// Id of the option, by which its branch is told.
    pub id: Option<String>,
    /// Name of the option.
    pub name: Option<String>,
    /// Id of the step to go on with.
    pub next_step_id: Option<String>,
}

impl DayOfWeekOption {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Days of the week that lead this way, as numbers.
    #[must_use]
    pub fn days_of_week(mut self, value: impl IntoIterator<Item = i32>) -> Self {
        self.days_of_week = value.into_iter().collect();
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
}

rt::json_object!(DayOfWeekOption {
    days_of_week: Optional("daysOfWeek"),
    id: Optional("id"),
    name: Optional("name"),
    next_step_id: Optional("nextStepId"),
});
