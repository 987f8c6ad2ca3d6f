// Written by `cargo xtask regenerate`.

/// The API's `ListWorkflowStepsResponse`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListWorkflowStepsResponse {
    /// Token of the next page, to be sent as `pageToken`. Opaque. Absent or empty on the last page.
    pub next_page_token: Option<String>,
    /// Number of items over all pages.
    pub total_count: Option<i64>,
    /// Workflow steps (`workflowSteps`).
    pub workflow_steps: Vec<crate::models::WorkflowStep>,
}

crate::rt::model!(ListWorkflowStepsResponse, [], {
    optional next_page_token "nextPageToken", optional total_count "totalCount", filled workflow_steps "workflowSteps",
});

impl ListWorkflowStepsResponse {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}
