// Written by `cargo xtask regenerate`.

use crate::rt;

/// One way out of a decision by first or returning visit, as it was then.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct VisitTypeConditionTraceOption {
    /// Whether the way out was connected to a step.
    pub has_route: bool,
    /// Type of visit that leads this way.
    pub value: String,
}

impl VisitTypeConditionTraceOption {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(VisitTypeConditionTraceOption { has_route: Always("hasRoute"), value: Always("value") });
