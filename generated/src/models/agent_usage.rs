// Written by `cargo xtask regenerate`.

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

crate::rt::model!(AgentUsage, [], {
    default link_id "linkId", optional link_name "linkName", default workflow_step_id "workflowStepId",
});

impl AgentUsage {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}
