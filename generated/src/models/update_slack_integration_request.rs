// Written by `cargo xtask regenerate`.

use crate::rt;

/// The API's `UpdateSlackIntegrationRequest`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct UpdateSlackIntegrationRequest {
    /// Link id (`linkId`).
    pub link_id: Option<String>,
    /// Slack channel id (`slackChannelId`).
    pub slack_channel_id: Option<String>,
    /// Slack channel name (`slackChannelName`).
    pub slack_channel_name: Option<String>,
    /// Status.
    pub status: Option<crate::models::SlackIntegrationStatus>,
    /// Triggers.
    pub triggers: Option<Vec<crate::models::WorkflowStepKind>>,
}

impl UpdateSlackIntegrationRequest {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Link id (`linkId`).
    #[must_use]
    pub fn link_id(mut self, value: impl Into<String>) -> Self {
        self.link_id = Some(value.into());
        self
    }

    /// Slack channel id (`slackChannelId`).
    #[must_use]
    pub fn slack_channel_id(mut self, value: impl Into<String>) -> Self {
        self.slack_channel_id = Some(value.into());
        self
    }

    /// Slack channel name (`slackChannelName`).
    #[must_use]
    pub fn slack_channel_name(mut self, value: impl Into<String>) -> Self {
        self.slack_channel_name = Some(value.into());
        self
    }

    /// Status.
    #[must_use]
    pub fn status(mut self, value: impl Into<crate::models::SlackIntegrationStatus>) -> Self {
        self.status = Some(value.into());
        self
    }

    /// Triggers.
    #[must_use]
    pub fn triggers(mut self, value: impl IntoIterator<Item = impl Into<crate::models::WorkflowStepKind>>) -> Self {
        self.triggers = Some(value.into_iter().map(Into::into).collect());
        self
    }
}

rt::json_object!(UpdateSlackIntegrationRequest {
    link_id: Optional("linkId"),
    slack_channel_id: Optional("slackChannelId"),
    slack_channel_name: Optional("slackChannelName"),
    status: Optional("status"),
    triggers: Optional("triggers"),
});
