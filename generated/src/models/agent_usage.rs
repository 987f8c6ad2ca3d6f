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

    /// Link id (`linkId`).
    #[must_use]
    pub fn link_id(mut self, value: impl Into<String>) -> Self {
        self.link_id = value.into();
        self
    }

    /// Link name (`linkName`).
    #[must_use]
    pub fn link_name(mut self, value: impl Into<String>) -> Self {
        self.link_name = Some(value.into());
        self
    }

    /// Workflow step id (`workflowStepId`).
    #[must_use]
    pub fn workflow_step_id(mut self, value: impl Into<String>) -> Self {
        self.workflow_step_id = value.into();
        self
    }
}
