// Written by `cargo xtask regenerate`.

use serde::{Deserialize, Serialize};

/// The API's `WorkflowIssue`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct WorkflowIssue {
    /// Message.
    #[serde(default, deserialize_with = "crate::rt::lenient")]
    pub message: String,
    /// Severity.
    #[serde(default, deserialize_with = "crate::rt::lenient")]
    pub severity: String,
    /// Step id (`stepId`).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub step_id: Option<String>,
    /// Step type (`stepType`).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub step_type: Option<String>,
}

impl WorkflowIssue {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}
