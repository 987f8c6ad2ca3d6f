// Written by `cargo xtask regenerate`.

use crate::rt;

/// One way out of a decision by time of day, as it was then.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct TimeOfDayConditionTraceRange {
    /// End of the range, as a time of day.
    pub end_time: Option<String>,
    /// Whether the way out was connected to a step.
    pub has_route: bool,
    /// Id of the option, by which its branch is told.
    pub id: Option<String>,
    /// Name of the option.
    pub name: Option<String>,
    /// Start of the range, as a time of day.
    pub start_time: Option<String>,
}

impl TimeOfDayConditionTraceRange {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(TimeOfDayConditionTraceRange {
    end_time: Optional("endTime"),
    has_route: Always("hasRoute"),
    id: Optional("id"),
    name: Optional("name"),
    start_time: Optional("startTime"),
});
