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
}
