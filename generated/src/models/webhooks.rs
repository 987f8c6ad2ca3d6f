// Written by `cargo xtask regenerate`.
//! Models of `WebhooksApi`.

use crate::{models::*, rt};

/// A webhook to create. `name` and `endpointUrl` are required.
#[must_use]
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct CreateWebhookRequest {
    /// Address to call.
    pub endpoint_url: String,
    /// Id of the only link to fire for.
    pub link_id: Option<String>,
    /// Name of the webhook.
    pub name: String,
    /// Who receives the calls.
    pub source: Option<WebhookSource>,
    /// Kinds of step to fire for.
    pub triggers: Option<Vec<WorkflowStepKind>>,
}

impl CreateWebhookRequest {
    /// Creates a value with its required fields.
    pub fn new(endpoint_url: impl Into<String>, name: impl Into<String>) -> Self {
        Self { endpoint_url: endpoint_url.into(), name: name.into(), ..rt::Object::empty() }
    }

    /// Address to call.
    pub fn endpoint_url(mut self, value: impl Into<String>) -> Self {
        self.endpoint_url = value.into();
        self
    }

    /// Id of the only link to fire for. Empty means all links.
    pub fn link_id(mut self, value: impl Into<String>) -> Self {
        self.link_id = Some(value.into());
        self
    }

    /// Name of the webhook.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = value.into();
        self
    }

    /// Who receives the calls. Default `WEBHOOK_SOURCE_LINKBREAKERS`.
    pub fn source(mut self, value: impl Into<WebhookSource>) -> Self {
        self.source = Some(value.into());
        self
    }

    /// Kinds of step to fire for. Empty means all kinds.
    pub fn triggers(mut self, value: impl IntoIterator<Item = impl Into<WorkflowStepKind>>) -> Self {
        self.triggers = Some(value.into_iter().map(Into::into).collect());
        self
    }
}

rt::json_object!(CreateWebhookRequest {
    endpoint_url: Required("endpointUrl"),
    link_id: Optional("linkId"),
    name: Required("name"),
    source: Optional("source"),
    triggers: Optional("triggers"),
});

/// The created webhook.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct CreateWebhookResponse {
    /// The webhook.
    pub webhook: Webhook,
}

impl CreateWebhookResponse {
    /// Creates a value with its required fields.
    pub fn new(webhook: impl Into<Webhook>) -> Self {
        Self { webhook: webhook.into() }
    }
}

rt::json_object!(CreateWebhookResponse { webhook: Required("webhook") });

/// The webhook that was asked for.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct GetWebhookResponse {
    /// The webhook.
    pub webhook: Webhook,
}

impl GetWebhookResponse {
    /// Creates a value with its required fields.
    pub fn new(webhook: impl Into<Webhook>) -> Self {
        Self { webhook: webhook.into() }
    }
}

rt::json_object!(GetWebhookResponse { webhook: Required("webhook") });

/// One page of webhooks.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListWebhooksResponse {
    /// Token of the next page, to be sent as `pageToken`. Opaque. Absent or empty on the last page.
    pub next_page_token: Option<String>,
    /// Number of items over all pages.
    pub total_count: Option<i64>,
    /// Webhooks of this page.
    pub webhooks: Vec<Webhook>,
}

impl ListWebhooksResponse {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(ListWebhooksResponse {
    next_page_token: Optional("nextPageToken"),
    total_count: Optional("totalCount"),
    webhooks: Optional("webhooks"),
});

/// Changes to a webhook. What is left out keeps its value.
#[doc(alias = "WebhooksServiceUpdateBody")]
#[must_use]
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct UpdateWebhookRequest {
    /// New address to call.
    pub endpoint_url: Option<String>,
    /// Id of the only link to fire for.
    pub link_id: Option<String>,
    /// New name.
    pub name: Option<String>,
    /// Who receives the calls.
    pub source: Option<WebhookSource>,
    /// New status: active or paused.
    pub status: Option<WebhookStatus>,
    /// Kinds of step to fire for.
    pub triggers: Option<Vec<WorkflowStepKind>>,
}

impl UpdateWebhookRequest {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// New address to call.
    pub fn endpoint_url(mut self, value: impl Into<String>) -> Self {
        self.endpoint_url = Some(value.into());
        self
    }

    /// Id of the only link to fire for.
    pub fn link_id(mut self, value: impl Into<String>) -> Self {
        self.link_id = Some(value.into());
        self
    }

    /// New name.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Who receives the calls.
    pub fn source(mut self, value: impl Into<WebhookSource>) -> Self {
        self.source = Some(value.into());
        self
    }

    /// New status: active or paused.
    pub fn status(mut self, value: impl Into<WebhookStatus>) -> Self {
        self.status = Some(value.into());
        self
    }

    /// Kinds of step to fire for.
    pub fn triggers(mut self, value: impl IntoIterator<Item = impl Into<WorkflowStepKind>>) -> Self {
        self.triggers = Some(value.into_iter().map(Into::into).collect());
        self
    }
}

rt::json_object!(UpdateWebhookRequest {
    endpoint_url: Optional("endpointUrl"),
    link_id: Optional("linkId"),
    name: Optional("name"),
    source: Optional("source"),
    status: Optional("status"),
    triggers: Optional("triggers"),
});

/// The webhook after the change.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct UpdateWebhookResponse {
    /// The changed webhook.
    pub webhook: Webhook,
}

impl UpdateWebhookResponse {
    /// Creates a value with its required fields.
    pub fn new(webhook: impl Into<Webhook>) -> Self {
        Self { webhook: webhook.into() }
    }
}

rt::json_object!(UpdateWebhookResponse { webhook: Required("webhook") });

/// An address that is called whenever a workflow step completes.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Webhook {
    /// Moment of creation.
    pub created_at: Option<jiff::Timestamp>,
    /// Who created it.
    pub created_by: Option<String>,
    /// Address that is called.
    pub endpoint_url: String,
    /// Number of calls that failed.
    pub failure_count: i64,
    /// Id of the webhook, a UUID.
    pub id: String,
    /// Moment of the latest call answered with a 2xx status.
    pub last_delivered_at: Option<jiff::Timestamp>,
    /// Moment of the latest attempt, whatever came of it.
    pub last_sent_at: Option<jiff::Timestamp>,
    /// Id of the only link it fires for. Absent for all links.
    pub link_id: Option<String>,
    /// Name of the webhook.
    pub name: String,
    /// Who receives the calls.
    pub source: WebhookSource,
    /// Whether it fires.
    pub status: WebhookStatus,
    /// Number of calls that succeeded.
    pub success_count: i64,
    /// Kinds of step it fires for. Empty for all kinds.
    pub triggers: Vec<WorkflowStepKind>,
    /// Moment of the last change.
    pub updated_at: Option<jiff::Timestamp>,
    /// Id of the workspace that owns it.
    pub workspace_id: Option<String>,
}

impl Webhook {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(Webhook {
    created_at: Optional("createdAt"),
    created_by: Optional("createdBy"),
    endpoint_url: Always("endpointUrl"),
    failure_count: Always("failureCount"),
    id: Always("id"),
    last_delivered_at: Optional("lastDeliveredAt"),
    last_sent_at: Optional("lastSentAt"),
    link_id: Optional("linkId"),
    name: Always("name"),
    source: Always("source"),
    status: Always("status"),
    success_count: Always("successCount"),
    triggers: Optional("triggers"),
    updated_at: Optional("updatedAt"),
    workspace_id: Optional("workspaceId"),
});

rt::string_enum! {
    /// Who receives a webhook's calls.
    pub enum WebhookSource {
        /// No value.
        ///
        /// `WEBHOOK_SOURCE_UNSPECIFIED`
        Unspecified = "WEBHOOK_SOURCE_UNSPECIFIED",
        /// An endpoint set up with Linkbreakers itself.
        ///
        /// `WEBHOOK_SOURCE_LINKBREAKERS`
        Linkbreakers = "WEBHOOK_SOURCE_LINKBREAKERS",
        /// A scenario of Make.
        ///
        /// `WEBHOOK_SOURCE_MAKE`
        Make = "WEBHOOK_SOURCE_MAKE",
        /// A Zap of Zapier.
        ///
        /// `WEBHOOK_SOURCE_ZAPIER`
        Zapier = "WEBHOOK_SOURCE_ZAPIER",
    }
}

rt::string_enum! {
    /// Whether a webhook fires.
    pub enum WebhookStatus {
        /// No value.
        ///
        /// `WEBHOOK_STATUS_UNSPECIFIED`
        Unspecified = "WEBHOOK_STATUS_UNSPECIFIED",
        /// It fires.
        ///
        /// `WEBHOOK_STATUS_ACTIVE`
        Active = "WEBHOOK_STATUS_ACTIVE",
        /// It was switched off after too many failures.
        ///
        /// `WEBHOOK_STATUS_DISABLED`
        Disabled = "WEBHOOK_STATUS_DISABLED",
        /// A user paused it.
        ///
        /// `WEBHOOK_STATUS_PAUSED`
        Paused = "WEBHOOK_STATUS_PAUSED",
    }
}
