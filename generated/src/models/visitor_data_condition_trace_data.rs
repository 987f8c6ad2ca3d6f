// Written by `cargo xtask regenerate`.

/// Course of a decision by what is known of the visitor.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct VisitorDataConditionTraceData {
    /// Whether there was a way out for everything else.
    pub has_else: bool,
    /// The ways out there were.
    pub options: Vec<crate::models::VisitorDataConditionTraceOption>,
}

crate::rt::model!(VisitorDataConditionTraceData, [], {
    default has_else "hasElse", filled options "options",
});

impl VisitorDataConditionTraceData {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}
