// Written by `cargo xtask regenerate`.

use serde::{Deserialize, Serialize};

/// The API's `AgentUsage`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct AgentUsage {
    /// Link id (`linkId`).
    #[serde(default, deserialize_with = "crate::rt::lenient")]
    pub link_id: String,
    /// Link name (`linkName`).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub link_name: Option<String>,
    /// Workflow step id (`workflowStepId`).
    #[serde(default, deserialize_with = "crate::rt::lenient")]
    pub workflow_step_id: String,
}

impl AgentUsage {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}
