// Written by `cargo xtask regenerate`.

use crate::rt;

/// One way out of a decision by first or returning visit.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct VisitTypeConditionOption {
    /// Id of the step to go on with.
    pub next_step_id: Option<String>,
    /// Type of visit that leads this way.
    pub value: Option<String>,
}

impl VisitTypeConditionOption {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the step to go on with.
    #[must_use]
    pub fn next_step_id(mut self, value: impl Into<String>) -> Self {
        self.next_step_id = Some(value.into());
        self
    }

    /// Type of visit that leads this way.
    #[must_use]
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
}

rt::json_object!(VisitTypeConditionOption { next_step_id: Optional("nextStepId"), value: Optional("value") });
