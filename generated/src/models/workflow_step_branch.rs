// Written by `cargo xtask regenerate`.

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

crate::rt::model!(WorkflowStepBranch, [], {
    default branch_id "branchId", optional label "label", optional next_step_id "nextStepId",
});

impl WorkflowStepBranch {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}
