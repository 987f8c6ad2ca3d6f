// Written by `cargo xtask regenerate`.

use crate::rt;

/// The API's `CompleteSlackOAuthResponse`.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct CompleteSlackOAuthResponse {
    /// Slack integration (`slackIntegration`).
    pub slack_integration: crate::models::SlackIntegration,
}

impl CompleteSlackOAuthResponse {
    /// Creates a value with its required fields.
    #[must_use]
    pub fn new(slack_integration: impl Into<crate::models::SlackIntegration>) -> Self {
        Self { slack_integration: slack_integration.into() }
    }
}

rt::json_object!(CompleteSlackOAuthResponse { slack_integration: Required("slackIntegration") });
