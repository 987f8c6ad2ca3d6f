// Written by `cargo xtask regenerate`.

use crate::rt;

/// One way out of a decision by date.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct SpecificDateOption {
    /// Day of the date.
    pub day: Option<i32>,
    /// Id of the option, by which its branch is told.
    pub id: Option<String>,
    /// Month of the date.
    pub month: Option<i32>,
    /// Name of the option.
    pub name: Option<String>,
    /// Id of the step to go on with.
    pub next_step_id: Option<String>,
    /// Year of the date.
    pub year: Option<i32>,
}

impl SpecificDateOption {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Day of the date.
    #[must_use]
    pub fn day(mut self, value: i32) -> Self {
        self.day = Some(value);
        self
    }

    /// Id of the option, by which its branch is told.
    #[must_use]
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
        self
    }

    /// Month of the date.
    #[must_use]
    pub fn month(mut self, value: i32) -> Self {
        self.month = Some(value);
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

    /// Year of the date.
    #[must_use]
    pub fn year(mut self, value: i32) -> Self {
        self.year = Some(value);
        self
    }
}

rt::json_object!(SpecificDateOption {
    day: Optional("day"),
    id: Optional("id"),
    month: Optional("month"),
    name: Optional("name"),
    next_step_id: Optional("nextStepId"),
    year: Optional("year"),
});
