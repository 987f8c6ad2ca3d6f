// Written by `cargo xtask regenerate`.

use serde::{Deserialize, Serialize};

/// The API's `GetSlackIntegrationResponse`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct GetSlackIntegrationResponse {
    /// Slack integration (`slackIntegration`).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub slack_integration: Option<crate::models::SlackIntegration>,
}

impl GetSlackIntegrationResponse {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}
