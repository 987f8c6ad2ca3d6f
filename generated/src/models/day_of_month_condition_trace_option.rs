// Written by `cargo xtask regenerate`.

use crate::rt;

/// One way out of a decision by day of the month, as it was then.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DayOfMonthConditionTraceOption {
    /// Day of the month that leads this way.
    pub day_of_month: i32,
    /// Whether the way out was connected to a step.
    pub has_route: bool,
    /// Id of the option, by which its branch is told.
    pub id: Option<String>,
    /// Name of the option.
    pub name: Option<String>,
}

impl DayOfMonthConditionTraceOption {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(DayOfMonthConditionTraceOption {
    day_of_month: Always("dayOfMonth"),
    has_route: Always("hasRoute"),
    id: Optional("id"),
    name: Optional("name"),
});
