// Written by `cargo xtask regenerate`.

use serde::{Deserialize, Serialize};

/// The API's `UpdateSlackIntegrationRequest`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct UpdateSlackIntegrationRequest {
    /// Link id (`linkId`).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub link_id: Option<String>,
    /// Slack channel id (`slackChannelId`).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub slack_channel_id: Option<String>,
    /// Slack channel name (`slackChannelName`).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub slack_channel_name: Option<String>,
    /// Status.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<crate::models::SlackIntegrationStatus>,
    /// Triggers.
    #[serde(skip_serializing_if = "Option::is_none")]
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
