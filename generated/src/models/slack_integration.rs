// Written by `cargo xtask regenerate`.

use serde::{Deserialize, Serialize};

/// The API's `SlackIntegration`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct SlackIntegration {
    /// Created at (`createdAt`).
    ///
    /// Read-only: the API sets it.
    #[serde(default, with = "serde_with::As::<crate::rt::Time>", skip_serializing_if = "Option::is_none")]
    pub created_at: Option<jiff::Timestamp>,
    /// Created by (`createdBy`).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub created_by: Option<String>,
    /// Failure count (`failureCount`).
    ///
    /// Read-only: the API sets it.
    #[serde(
        default,
        deserialize_with = "serde_with::As::<serde_with::DefaultOnNull<crate::rt::Integer>>::deserialize"
    )]
    pub failure_count: i64,
    /// Id.
    #[serde(default, deserialize_with = "crate::rt::lenient")]
    pub id: String,
    /// Last sent at (`lastSentAt`).
    ///
    /// Read-only: the API sets it.
    #[serde(default, with = "serde_with::As::<crate::rt::Time>", skip_serializing_if = "Option::is_none")]
    pub last_sent_at: Option<jiff::Timestamp>,
    /// Link id (`linkId`).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub link_id: Option<String>,
    /// Slack channel id (`slackChannelId`).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub slack_channel_id: Option<String>,
    /// Slack channel name (`slackChannelName`).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub slack_channel_name: Option<String>,
    /// Slack team id (`slackTeamId`).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub slack_team_id: Option<String>,
    /// Slack team name (`slackTeamName`).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub slack_team_name: Option<String>,
    /// Status.
    #[serde(default, deserialize_with = "crate::rt::lenient")]
    pub status: crate::models::SlackIntegrationStatus,
    /// Success count (`successCount`).
    ///
    /// Read-only: the API sets it.
    #[serde(
        default,
        deserialize_with = "serde_with::As::<serde_with::DefaultOnNull<crate::rt::Integer>>::deserialize"
    )]
    pub success_count: i64,
    /// Triggers.
    #[serde(default, deserialize_with = "crate::rt::lenient", skip_serializing_if = "Vec::is_empty")]
    pub triggers: Vec<crate::models::WorkflowStepKind>,
    /// Updated at (`updatedAt`).
    ///
    /// Read-only: the API sets it.
    #[serde(default, with = "serde_with::As::<crate::rt::Time>", skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<jiff::Timestamp>,
    /// Workspace id (`workspaceId`).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub workspace_id: Option<String>,
}

impl SlackIntegration {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Created at (`createdAt`).
    ///
    /// Read-only: the API sets it.
    #[must_use]
    pub fn created_at(mut self, value: impl Into<jiff::Timestamp>) -> Self {
        self.created_at = Some(value.into());
        self
    }

    /// Created by (`createdBy`).
    #[must_use]
    pub fn created_by(mut self, value: impl Into<String>) -> Self {
        self.created_by = Some(value.into());
        self
    }

    /// Failure count (`failureCount`).
    ///
    /// Read-only: the API sets it.
    #[must_use]
    pub fn failure_count(mut self, value: i64) -> Self {
        self.failure_count = value;
        self
    }

    /// Id.
    #[must_use]
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = value.into();
        self
    }

    /// Last sent at (`lastSentAt`).
    ///
    /// Read-only: the API sets it.
    #[must_use]
    pub fn last_sent_at(mut self, value: impl Into<jiff::Timestamp>) -> Self {
        self.last_sent_at = Some(value.into());
        self
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

    /// Slack team id (`slackTeamId`).
    #[must_use]
    pub fn slack_team_id(mut self, value: impl Into<String>) -> Self {
        self.slack_team_id = Some(value.into());
        self
    }

    /// Slack team name (`slackTeamName`).
    #[must_use]
    pub fn slack_team_name(mut self, value: impl Into<String>) -> Self {
        self.slack_team_name = Some(value.into());
        self
    }

    /// Status.
    #[must_use]
    pub fn status(mut self, value: impl Into<crate::models::SlackIntegrationStatus>) -> Self {
        self.status = value.into();
        self
    }

    /// Success count (`successCount`).
    ///
    /// Read-only: the API sets it.
    #[must_use]
    pub fn success_count(mut self, value: i64) -> Self {
        self.success_count = value;
        self
    }

    /// Triggers.
    #[must_use]
    pub fn triggers(mut self, value: impl IntoIterator<Item = impl Into<crate::models::WorkflowStepKind>>) -> Self {
        self.triggers = value.into_iter().map(Into::into).collect();
        self
    }

    /// Updated at (`updatedAt`).
    ///
    /// Read-only: the API sets it.
    #[must_use]
    pub fn updated_at(mut self, value: impl Into<jiff::Timestamp>) -> Self {
        self.updated_at = Some(value.into());
        self
    }

    /// Workspace id (`workspaceId`).
    #[must_use]
    pub fn workspace_id(mut self, value: impl Into<String>) -> Self {
        self.workspace_id = Some(value.into());
        self
    }
}
