// Written by `cargo xtask regenerate`.

/// The API's `CompleteSlackOAuthResponse`.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct CompleteSlackOAuthResponse {
    /// Slack integration (`slackIntegration`).
    pub slack_integration: crate::models::SlackIntegration,
}

crate::rt::model!(CompleteSlackOAuthResponse, ["slackIntegration"], {
    required slack_integration "slackIntegration",
});

impl CompleteSlackOAuthResponse {
    /// Creates a value with its required fields.
    #[must_use]
    pub fn new(slack_integration: impl Into<crate::models::SlackIntegration>) -> Self {
        Self { slack_integration: slack_integration.into() }
    }
}
