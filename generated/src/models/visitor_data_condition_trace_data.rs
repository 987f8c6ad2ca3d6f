// Written by `cargo xtask regenerate`.

use crate::rt;

/// Course of a decision by what is known of the visitor.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct VisitorDataConditionTraceData {
    /// Whether there was a way out for everything else.
    pub has_else: bool,
    /// The ways out there were.
    pub options: Vec<crate::models::VisitorDataConditionTraceOption>,
}

impl VisitorDataConditionTraceData {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(VisitorDataConditionTraceData { has_else: Always("hasElse"), options: Optional("options") });
