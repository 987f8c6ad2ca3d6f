// Written by `cargo xtask regenerate`.

use crate::rt;

/// The API's `AgentUsage`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct AgentUsage {
    /// Link id (`linkId`).
    pub link_id: String,
    /// Link name (`linkName`).
    pub link_name: Option<String>,
    /// Workflow step id (`workflowStepId`).
    pub workflow_step_id: String,
}

impl AgentUsage {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(AgentUsage {
    link_id: Always("linkId"),
    link_name: Optional("linkName"),
    workflow_step_id: Always("workflowStepId"),
});
