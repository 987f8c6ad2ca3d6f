// Written by `cargo xtask regenerate`.

use serde::{Deserialize, Serialize};

/// A way out of a workflow step.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct WorkflowStepBranch {
    /// Id of the branch. `next` for a step with one way out, otherwise the id of a button or option, a country code,
    /// or `else`.
    #[serde(default, deserialize_with = "crate::rt::lenient")]
    pub branch_id: String,
    /// Name of the branch.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub label: Option<String>,
    /// Id of the step it leads to. Absent while unconnected.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next_step_id: Option<String>,
}

impl WorkflowStepBranch {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}
