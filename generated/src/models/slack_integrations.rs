// Written by `cargo xtask regenerate`.
//! Models of `SlackIntegrationsApi`.

use crate::{apis::*, models::*, rt};

/// The values from Slack that [`SlackIntegrationsApi::complete_oauth`] needs to finish the authorization.
#[must_use]
#[non_exhaustive]
#[derive(Clone, PartialEq)]
pub struct CompleteSlackOAuthRequest {
    /// Authorization code that Slack issued.
    pub code: String,
    /// The `state` parameter from Slack, which protects against cross-site request forgery.
    pub state: String,
}

impl CompleteSlackOAuthRequest {
    /// Creates a value with its required fields.
    pub fn new(code: impl Into<String>, state: impl Into<String>) -> Self {
        Self { code: code.into(), state: state.into() }
    }

    /// Authorization code that Slack issued.
    pub fn code(mut self, value: impl Into<String>) -> Self {
        self.code = value.into();
        self
    }

    /// The `state` parameter from Slack, which protects against cross-site request forgery.
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

/// The response to the completed Slack authorization.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct CompleteSlackOAuthResponse {
    /// The created Slack integration.
    pub slack_integration: SlackIntegration,
}

impl CompleteSlackOAuthResponse {
    /// Creates a value with its required fields.
    pub fn new(slack_integration: impl Into<SlackIntegration>) -> Self {
        Self { slack_integration: slack_integration.into() }
    }
}

rt::json_object!(CompleteSlackOAuthResponse { slack_integration: Required("slackIntegration") });

/// The response of [`SlackIntegrationsApi::get`].
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetSlackIntegrationResponse {
    /// The workspace's Slack integration; absent if Slack is not connected.
    pub slack_integration: Option<Box<SlackIntegration>>,
}

impl GetSlackIntegrationResponse {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(GetSlackIntegrationResponse { slack_integration: Optional("slackIntegration") });

/// The response of [`SlackIntegrationsApi::get_oauth_url`].
#[doc(alias = "GetSlackOAuthURLResponse")]
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetSlackOAuthUrlResponse {
    /// Complete authorization URL to redirect the user to.
    pub oauth_url: String,
}

impl GetSlackOAuthUrlResponse {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(GetSlackOAuthUrlResponse { oauth_url: Always("oauthUrl") });

/// The Slack channels that are available for notifications.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListSlackChannelsResponse {
    /// The channels that the bot can post to.
    pub channels: Vec<SlackChannel>,
}

impl ListSlackChannelsResponse {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(ListSlackChannelsResponse { channels: Optional("channels") });

/// A Slack channel that can receive notifications.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct SlackChannel {
    /// ID of the channel at Slack, such as `C01ABC123`.
    pub id: String,
    /// True if the bot is a member of the channel, so that it can post to it.
    pub is_member: bool,
    /// True if the channel is private.
    pub is_private: bool,
    /// Name of the channel, such as `general`.
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

/// The connection of the workspace to Slack. It sends a notification to one channel when a visitor
/// completes a workflow step.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct SlackIntegration {
    /// When Slack was connected.
    pub created_at: Option<jiff::Timestamp>,
    /// ID of the member who connected Slack, a UUID.
    pub created_by: Option<String>,
    /// Number of notifications that could not be delivered.
    pub failure_count: i64,
    /// ID of the integration, a UUID.
    pub id: String,
    /// When a notification was last sent.
    pub last_sent_at: Option<jiff::Timestamp>,
    /// ID of the only link that triggers notifications, a UUID. If it is empty, all links of the workspace do.
    pub link_id: Option<String>,
    /// ID of the Slack channel that receives the notifications, such as `C01ABC123`.
    pub slack_channel_id: Option<String>,
    /// Name of the Slack channel that receives the notifications, such as `general`.
    pub slack_channel_name: Option<String>,
    /// ID of the Slack workspace, such as `T01ABC123`.
    pub slack_team_id: Option<String>,
    /// Name of the Slack workspace, such as `My Company`.
    pub slack_team_name: Option<String>,
    /// The state of the integration; only an active one sends notifications.
    pub status: SlackIntegrationStatus,
    /// Number of notifications that were delivered.
    pub success_count: i64,
    /// Kinds of workflow steps that trigger a notification. If it is empty, steps of all kinds do.
    pub triggers: Vec<WorkflowStepKind>,
    /// When the integration was last updated.
    pub updated_at: Option<jiff::Timestamp>,
    /// ID of the Linkbreakers workspace that the integration belongs to, a UUID.
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
    /// The state of a Slack integration.
    pub enum SlackIntegrationStatus {
        /// The status is not specified.
        ///
        /// `SLACK_INTEGRATION_STATUS_UNSPECIFIED`
        Unspecified = "SLACK_INTEGRATION_STATUS_UNSPECIFIED",
        /// The integration sends notifications.
        ///
        /// `SLACK_INTEGRATION_STATUS_ACTIVE`
        Active = "SLACK_INTEGRATION_STATUS_ACTIVE",
        /// A user paused the notifications.
        ///
        /// `SLACK_INTEGRATION_STATUS_PAUSED`
        Paused = "SLACK_INTEGRATION_STATUS_PAUSED",
        /// Slack is disconnected.
        ///
        /// `SLACK_INTEGRATION_STATUS_DISCONNECTED`
        Disconnected = "SLACK_INTEGRATION_STATUS_DISCONNECTED",
    }
}

/// The empty request body of [`SlackIntegrationsApi::test`].
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

/// The result of a test notification.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct TestSlackIntegrationResponse {
    /// True if the test notification was sent successfully.
    pub success: bool,
}

impl TestSlackIntegrationResponse {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(TestSlackIntegrationResponse { success: Always("success") });

/// New settings for the Slack integration. Fields that are left out keep their value.
#[must_use]
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct UpdateSlackIntegrationRequest {
    /// ID of the only link that triggers notifications, a UUID.
    pub link_id: Option<String>,
    /// ID of the Slack channel to send notifications to, as [`SlackIntegrationsApi::list_channels`] returns it.
    pub slack_channel_id: Option<String>,
    /// Name of the Slack channel to send notifications to.
    pub slack_channel_name: Option<String>,
    /// New status: [`SlackIntegrationStatus::Active`] or [`SlackIntegrationStatus::Paused`].
    pub status: Option<SlackIntegrationStatus>,
    /// Kinds of workflow steps that trigger a notification.
    pub triggers: Option<Vec<WorkflowStepKind>>,
}

impl UpdateSlackIntegrationRequest {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// ID of the only link that triggers notifications, a UUID.
    pub fn link_id<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.link_id = value.into_option();
        self
    }

    /// ID of the Slack channel to send notifications to, as [`SlackIntegrationsApi::list_channels`] returns it.
    pub fn slack_channel_id<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.slack_channel_id = value.into_option();
        self
    }

    /// Name of the Slack channel to send notifications to.
    pub fn slack_channel_name<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.slack_channel_name = value.into_option();
        self
    }

    /// New status: [`SlackIntegrationStatus::Active`] or [`SlackIntegrationStatus::Paused`].
    pub fn status<M>(mut self, value: impl rt::IntoOption<SlackIntegrationStatus, M>) -> Self {
        self.status = value.into_option();
        self
    }

    /// Kinds of workflow steps that trigger a notification.
    pub fn triggers<M>(mut self, value: impl rt::IntoList<WorkflowStepKind, M>) -> Self {
        self.triggers = value.into_list();
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

/// The response of [`SlackIntegrationsApi::update`], with all settings of the integration.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct UpdateSlackIntegrationResponse {
    /// The updated Slack integration.
    pub slack_integration: SlackIntegration,
}

impl UpdateSlackIntegrationResponse {
    /// Creates a value with its required fields.
    pub fn new(slack_integration: impl Into<SlackIntegration>) -> Self {
        Self { slack_integration: slack_integration.into() }
    }
}

rt::json_object!(UpdateSlackIntegrationResponse { slack_integration: Required("slackIntegration") });
