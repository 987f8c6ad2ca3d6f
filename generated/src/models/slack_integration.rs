// Written by `cargo xtask regenerate`.

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

crate::rt::model!(SlackIntegration, [], {
    optional created_at "createdAt", optional created_by "createdBy", default failure_count "failureCount",
    default id "id", optional last_sent_at "lastSentAt", optional link_id "linkId",
    optional slack_channel_id "slackChannelId", optional slack_channel_name "slackChannelName",
    optional slack_team_id "slackTeamId", optional slack_team_name "slackTeamName", default status "status",
    default success_count "successCount", filled triggers "triggers", optional updated_at "updatedAt",
    optional workspace_id "workspaceId",
});

impl SlackIntegration {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}
