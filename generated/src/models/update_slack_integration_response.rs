// Written by `cargo xtask regenerate`.

use serde::{Deserialize, Serialize};

/// The API's `UpdateSlackIntegrationResponse`.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct UpdateSlackIntegrationResponse {
    /// Slack integration (`slackIntegration`).
    pub slack_integration: crate::models::SlackIntegration,
}

impl UpdateSlackIntegrationResponse {
    /// Creates a value with its required fields.
    #[must_use]
    pub fn new(slack_integration: impl Into<crate::models::SlackIntegration>) -> Self {
        Self { slack_integration: slack_integration.into() }
    }
}
