// Written by `cargo xtask regenerate`.

use crate::rt;

/// Course of a decision by first or returning visit.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct VisitTypeConditionTraceData {
    /// Whether there was a way out for everything else.
    pub has_else: bool,
    /// The ways out there were.
    pub options: Vec<crate::models::VisitTypeConditionTraceOption>,
    /// Type of the visit, as it was seen.
    pub visit_type: Option<String>,
}

impl VisitTypeConditionTraceData {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(VisitTypeConditionTraceData {
    has_else: Always("hasElse"),
    options: Optional("options"),
    visit_type: Optional("visitType"),
});
