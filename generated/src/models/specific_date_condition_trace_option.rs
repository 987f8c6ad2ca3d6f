// Written by `cargo xtask regenerate`.

use crate::rt;

/// One way out of a decision by date, as it was then.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct SpecificDateConditionTraceOption {
    /// Day of the date.
    pub day: Option<i32>,
    /// Whether the way out was connected to a step.
    pub has_route: bool,
    /// Id of the option, by which its branch is told.
    pub id: Option<String>,
    /// Month of the date.
    pub month: Option<i32>,
    /// Name of the option.
    pub name: Option<String>,
    /// Year of the date.
    pub year: Option<i32>,
}

impl SpecificDateConditionTraceOption {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(SpecificDateConditionTraceOption {
    day: Optional("day"),
    has_route: Always("hasRoute"),
    id: Optional("id"),
    month: Optional("month"),
    name: Optional("name"),
    year: Optional("year"),
});
