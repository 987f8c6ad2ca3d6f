// Written by `cargo xtask regenerate`.
//! Models of `SlackIntegrationsApi`.

use crate::{models::*, rt};

/// The API's `CompleteSlackOAuthRequest`.
#[must_use]
#[non_exhaustive]
#[derive(Clone, PartialEq)]
pub struct CompleteSlackOAuthRequest {
    /// Code.
    pub code: String,
    /// State.
    pub state: String,
}

impl CompleteSlackOAuthRequest {
    /// Creates a value with its required fields.
    pub fn new(code: impl Into<String>, state: impl Into<String>) -> Self {
        Self { code: code.into(), state: state.into() }
    }

    /// Code.
    pub fn code(mut self, value: impl Into<String>) -> Self {
        self.code = value.into();
        self
    }

    /// State.
    pub fn state(mut self, value: impl Into<String>) -> Self {
        self.state = value.into();
        self
    }
}

rt::json_object!(CompleteSlackOAuthRequest { code: Required("code"), state: Required("state") });

/// Secrets are redacted.
impl std::fmt::Debug for CompleteSlackOAuthRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("CompleteSlackOAuthRequest")
            .field("code", &rt::Redacted(&self.code))
            .field("state", &self.state)
            .finish()
    }
}

/// The API's `CompleteSlackOAuthResponse`.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct CompleteSlackOAuthResponse {
    /// Slack integration (`slackIntegration`).
    pub slack_integration: SlackIntegration,
}

impl CompleteSlackOAuthResponse {
    /// Creates a value with its required fields.
    pub fn new(slack_integration: impl Into<SlackIntegration>) -> Self {
        Self { slack_integration: slack_integration.into() }
    }
}

rt::json_object!(CompleteSlackOAuthResponse { slack_integration: Required("slackIntegration") });

/// The API's `GetSlackIntegrationResponse`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetSlackIntegrationResponse {
    /// Slack integration (`slackIntegration`).
    pub slack_integration: Option<Box<SlackIntegration>>,
}

impl GetSlackIntegrationResponse {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(GetSlackIntegrationResponse { slack_integration: Optional("slackIntegration") });

/// The API's `GetSlackOAuthURLResponse`.
#[doc(alias = "GetSlackOAuthURLResponse")]
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetSlackOAuthUrlResponse {
    /// Oauth url (`oauthUrl`).
    pub oauth_url: String,
}

impl GetSlackOAuthUrlResponse {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(GetSlackOAuthUrlResponse { oauth_url: Always("oauthUrl") });

/// The API's `ListSlackChannelsResponse`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListSlackChannelsResponse {
    /// Channels.
    pub channels: Vec<SlackChannel>,
}

impl ListSlackChannelsResponse {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(ListSlackChannelsResponse { channels: Optional("channels") });

/// The API's `SlackChannel`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct SlackChannel {
    /// Id.
    pub id: String,
    /// Is member (`isMember`).
    pub is_member: bool,
    /// Is private (`isPrivate`).
    pub is_private: bool,
    /// Name.
    pub name: String,
}

impl SlackChannel {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(SlackChannel {
    id: Always("id"),
    is_member: Always("isMember"),
    is_private: Always("isPrivate"),
    name: Always("name"),
});

/// The API's `SlackIntegration`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct SlackIntegration {
    /// Created at (`createdAt`).
    pub created_at: Option<jiff::Timestamp>,
    /// Created by (`createdBy`).
    pub created_by: Option<String>,
    /// Failure count (`failureCount`).
    pub failure_count: i64,
    /// Id.
    pub id: String,
    /// Last sent at (`lastSentAt`).
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
    pub status: SlackIntegrationStatus,
    /// Success count (`successCount`).
    pub success_count: i64,
    /// Triggers.
    pub triggers: Vec<WorkflowStepKind>,
    /// Updated at (`updatedAt`).
    pub updated_at: Option<jiff::Timestamp>,
    /// Workspace id (`workspaceId`).
    pub workspace_id: Option<String>,
}

impl SlackIntegration {
    /// Creates a value with no field set.
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

rt::string_enum! {
    /// The API's `SlackIntegrationStatus`.
    pub enum SlackIntegrationStatus {
        /// `SLACK_INTEGRATION_STATUS_UNSPECIFIED`.
        Unspecified = "SLACK_INTEGRATION_STATUS_UNSPECIFIED",
        /// `SLACK_INTEGRATION_STATUS_ACTIVE`.
        Active = "SLACK_INTEGRATION_STATUS_ACTIVE",
        /// `SLACK_INTEGRATION_STATUS_PAUSED`.
        Paused = "SLACK_INTEGRATION_STATUS_PAUSED",
        /// `SLACK_INTEGRATION_STATUS_DISCONNECTED`.
        Disconnected = "SLACK_INTEGRATION_STATUS_DISCONNECTED",
    }
}

/// The API's `TestSlackIntegrationRequest`.
#[must_use]
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct TestSlackIntegrationRequest {}

impl TestSlackIntegrationRequest {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(TestSlackIntegrationRequest {});

/// The API's `TestSlackIntegrationResponse`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct TestSlackIntegrationResponse {
    /// Success.
    pub success: bool,
}

impl TestSlackIntegrationResponse {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(TestSlackIntegrationResponse { success: Always("success") });

/// The API's `UpdateSlackIntegrationRequest`.
#[must_use]
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
    pub status: Option<SlackIntegrationStatus>,
    /// Triggers.
    pub triggers: Option<Vec<WorkflowStepKind>>,
}

impl UpdateSlackIntegrationRequest {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Link id (`linkId`).
    pub fn link_id(mut self, value: impl Into<String>) -> Self {
        self.link_id = Some(value.into());
        self
    }

    /// Slack channel id (`slackChannelId`).
    pub fn slack_channel_id(mut self, value: impl Into<String>) -> Self {
        self.slack_channel_id = Some(value.into());
        self
    }

    /// Slack channel name (`slackChannelName`).
    pub fn slack_channel_name(mut self, value: impl Into<String>) -> Self {
        self.slack_channel_name = Some(value.into());
        self
    }

    /// Status.
    pub fn status(mut self, value: impl Into<SlackIntegrationStatus>) -> Self {
        self.status = Some(value.into());
        self
    }

    /// Triggers.
    pub fn triggers(mut self, value: impl IntoIterator<Item = impl Into<WorkflowStepKind>>) -> Self {
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

/// The API's `UpdateSlackIntegrationResponse`.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct UpdateSlackIntegrationResponse {
    /// Slack integration (`slackIntegration`).
    pub slack_integration: SlackIntegration,
}

impl UpdateSlackIntegrationResponse {
    /// Creates a value with its required fields.
    pub fn new(slack_integration: impl Into<SlackIntegration>) -> Self {
        Self { slack_integration: slack_integration.into() }
    }
}

rt::json_object!(UpdateSlackIntegrationResponse { slack_integration: Required("slackIntegration") });
