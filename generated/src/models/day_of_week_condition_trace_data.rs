// Written by `cargo xtask regenerate`.

use crate::rt;

/// Course of a decision by day of the week.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DayOfWeekConditionTraceData {
    /// Whether there was a way out for everything else.
    pub has_else: bool,
    /// The ways out there were.
    pub options: Vec<crate::models::DayOfWeekConditionTraceOption>,
}

impl DayOfWeekConditionTraceData {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(DayOfWeekConditionTraceData { has_else: Always("hasElse"), options: Optional("options") });
