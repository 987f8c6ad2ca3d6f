// Written by `cargo xtask regenerate`.

use crate::rt;

/// Course of a decision by time of day.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct TimeOfDayConditionTraceData {
    /// Whether there was a way out for everything else.
    pub has_else: bool,
    /// The ways out there were.
    pub ranges: Vec<crate::models::TimeOfDayConditionTraceRange>,
}

impl TimeOfDayConditionTraceData {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(TimeOfDayConditionTraceData { has_else: Always("hasElse"), ranges: Optional("ranges") });
