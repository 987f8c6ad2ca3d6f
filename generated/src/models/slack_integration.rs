// Written by `cargo xtask regenerate`.

use crate::rt;

/// The API's `SlackIntegration`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct SlackIntegration {
    /// Created at (`createdAt`).
    ///
    /// Read-only: the API sets it.
    pub created_at: Option<jiff::Timestamp>,
    /// Created by (`createdBy`).
    pub created_by: Option<String>,
    /// Failure count (`failureCount`).
    ///
    /// Read-only: the API sets it.
    pub failure_count: i64,
    /// Id.
    pub id: String,
    /// Last sent at (`lastSentAt`).
    ///
    /// Read-only: the API sets it.
    pub last_sent_at: Option<jiff::Timestamp>,
    /// Link id (`linkId`).
    pub link_id: Option<String>,
    /// Slack channel id (`slackChannelId`).
    pub slack_channel_id: Option<String>,
    /// Slack channel name (`slackChannelName`).
    pub slack_channel_name: Option<String>,
    /// Slack team id (`slackTeamId`).
    pub slack_team_id: Option<String>,
    /// Slack team name (`slackTeamName`).
    pub slack_team_name: Option<String>,
    /// Status.
    pub status: crate::models::SlackIntegrationStatus,
    /// Success count (`successCount`).
    ///
    /// Read-only: the API sets it.
    pub success_count: i64,
    /// Triggers.
    pub triggers: Vec<crate::models::WorkflowStepKind>,
    /// Updated at (`updatedAt`).
    ///
    /// Read-only: the API sets it.
    pub updated_at: Option<jiff::Timestamp>,
    /// Workspace id (`workspaceId`).
    pub workspace_id: Option<String>,
}

impl SlackIntegration {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(SlackIntegration {
    created_at: Optional("createdAt"),
    created_by: Optional("createdBy"),
    failure_count: Always("failureCount"),
    id: Always("id"),
    last_sent_at: Optional("lastSentAt"),
    link_id: Optional("linkId"),
    slack_channel_id: Optional("slackChannelId"),
    slack_channel_name: Optional("slackChannelName"),
    slack_team_id: Optional("slackTeamId"),
    slack_team_name: Optional("slackTeamName"),
    status: Always("status"),
    success_count: Always("successCount"),
    triggers: Optional("triggers"),
    updated_at: Optional("updatedAt"),
    workspace_id: Optional("workspaceId"),
});
