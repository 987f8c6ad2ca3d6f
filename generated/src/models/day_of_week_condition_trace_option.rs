// Written by `cargo xtask regenerate`.

use crate::rt;

/// One way out of a decision by day of the week, as it was then.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DayOfWeekConditionTraceOption {
    /// Days of the week that lead this way.
    pub days_of_week: Vec<String>,
    /// Whether the way out was connected to a step.
    pub has_route: bool,
    /// Id of the option, by which its branch is told.
    pub id: Option<String>,
    /// Name of the option.
    pub name: Option<String>,
}

impl DayOfWeekConditionTraceOption {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(DayOfWeekConditionTraceOption {
    days_of_week: Optional("daysOfWeek"),
    has_route: Always("hasRoute"),
    id: Optional("id"),
    name: Optional("name"),
});
