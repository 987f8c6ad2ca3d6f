// Written by `cargo xtask regenerate`.

use serde::{Deserialize, Serialize};

/// The API's `ListWorkflowStepsResponse`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ListWorkflowStepsResponse {
    /// Token of the next page, to be sent as `pageToken`. Opaque. Absent or empty on the last page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next_page_token: Option<String>,
    /// Number of items over all pages.
    #[serde(
        default,
        deserialize_with = "serde_with::As::<Option<crate::rt::Integer>>::deserialize",
        skip_serializing_if = "Option::is_none"
    )]
    pub total_count: Option<i64>,
    /// Workflow steps (`workflowSteps`).
    #[serde(default, deserialize_with = "crate::rt::lenient", skip_serializing_if = "Vec::is_empty")]
    pub workflow_steps: Vec<crate::models::WorkflowStep>,
}

impl ListWorkflowStepsResponse {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Token of the next page, to be sent as `pageToken`. Opaque. Absent or empty on the last page.
    #[must_use]
    pub fn next_page_token(mut self, value: impl Into<String>) -> Self {
        self.next_page_token = Some(value.into());
        self
    }

    /// Number of items over all pages.
    #[must_use]
    pub fn total_count(mut self, value: i64) -> Self {
        self.total_count = Some(value);
        self
    }

    /// Workflow steps (`workflowSteps`).
    #[must_use]
    pub fn workflow_steps(mut self, value: impl IntoIterator<Item = impl Into<crate::models::WorkflowStep>>) -> Self {
        self.workflow_steps = value.into_iter().map(Into::into).collect();
        self
    }
}
