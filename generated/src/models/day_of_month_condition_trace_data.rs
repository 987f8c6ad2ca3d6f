// Written by `cargo xtask regenerate`.

use crate::rt;

/// Course of a decision by day of the month.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DayOfMonthConditionTraceData {
    /// Whether there was a way out for everything else.
    pub has_else: bool,
    /// The ways out there were.
    pub options: Vec<crate::models::DayOfMonthConditionTraceOption>,
}

impl DayOfMonthConditionTraceData {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(DayOfMonthConditionTraceData { has_else: Always("hasElse"), options: Optional("options") });
