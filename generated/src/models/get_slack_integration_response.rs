// Written by `cargo xtask regenerate`.

/// The API's `GetSlackIntegrationResponse`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetSlackIntegrationResponse {
    /// Slack integration (`slackIntegration`).
    pub slack_integration: Option<Box<crate::models::SlackIntegration>>,
}

crate::rt::model!(GetSlackIntegrationResponse, [], {
    optional slack_integration "slackIntegration",
});

impl GetSlackIntegrationResponse {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}
