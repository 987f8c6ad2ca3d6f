// Written by `cargo xtask regenerate`.

use crate::rt;

/// A way out of a workflow step.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct WorkflowStepBranch {
    /// Id of the branch. `next` for a step with one way out, otherwise the id of a button or option, a country code,
    /// or `else`.
    pub branch_id: String,
    /// Name of the branch.
    pub label: Option<String>,
    /// Id of the step it leads to. Absent while unconnected.
    pub next_step_id: Option<String>,
}

impl WorkflowStepBranch {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(WorkflowStepBranch {
    branch_id: Always("branchId"),
    label: Optional("label"),
    next_step_id: Optional("nextStepId"),
});
