// Written by `cargo xtask regenerate`.

/// The API's `UpdateSlackIntegrationResponse`.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct UpdateSlackIntegrationResponse {
    /// Slack integration (`slackIntegration`).
    pub slack_integration: crate::models::SlackIntegration,
}

crate::rt::model!(UpdateSlackIntegrationResponse, ["slackIntegration"], {
    required slack_integration "slackIntegration",
});

impl UpdateSlackIntegrationResponse {
    /// Creates a value with its required fields.
    #[must_use]
    pub fn new(slack_integration: impl Into<crate::models::SlackIntegration>) -> Self {
        Self { slack_integration: slack_integration.into() }
    }
}
