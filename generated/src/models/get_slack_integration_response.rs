// Written by `cargo xtask regenerate`.

use crate::rt;

/// The API's `GetSlackIntegrationResponse`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetSlackIntegrationResponse {
    /// Slack integration (`slackIntegration`).
    pub slack_integration: Option<crate::models::SlackIntegration>,
}

impl GetSlackIntegrationResponse {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(GetSlackIntegrationResponse { slack_integration: Optional("slackIntegration") });
