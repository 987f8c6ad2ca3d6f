// Written by `cargo xtask regenerate`.

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

crate::rt::model!(TimeOfDayConditionTraceRange, [], {
    optional end_time "endTime", default has_route "hasRoute", optional id "id", optional name "name",
    optional start_time "startTime",
});

impl TimeOfDayConditionTraceRange {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}
