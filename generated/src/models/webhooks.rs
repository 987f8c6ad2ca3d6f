// Written by `cargo xtask regenerate`.
//! Models of `WebhooksApi`.

use crate::{apis::*, models::*, rt};

/// A webhook to create with [`WebhooksApi::create`]. `name` and `endpointUrl` are required.
#[must_use]
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct CreateWebhookRequest {
    /// URL that receives the `POST` requests.
    pub endpoint_url: String,
    /// ID of the only link that triggers the webhook, a UUID; empty means all links.
    pub link_id: Option<String>,
    /// Display name of the webhook.
    pub name: String,
    /// Way in which the webhook is created; default [`WebhookSource::Linkbreakers`].
    pub source: Option<WebhookSource>,
    /// Kinds of workflow step that trigger the webhook; empty means all kinds.
    pub triggers: Option<Vec<WorkflowStepKind>>,
}

impl CreateWebhookRequest {
    /// Creates a value with its required fields.
    pub fn new(endpoint_url: impl Into<String>, name: impl Into<String>) -> Self {
        Self { endpoint_url: endpoint_url.into(), name: name.into(), ..rt::Object::empty() }
    }

    /// URL that receives the `POST` requests.
    pub fn endpoint_url(mut self, value: impl Into<String>) -> Self {
        self.endpoint_url = value.into();
        self
    }

    /// ID of the only link that triggers the webhook, a UUID; empty means all links.
    pub fn link_id<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.link_id = value.into_option();
        self
    }

    /// Display name of the webhook.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = value.into();
        self
    }

    /// Way in which the webhook is created; default [`WebhookSource::Linkbreakers`].
    pub fn source<M>(mut self, value: impl rt::IntoOption<WebhookSource, M>) -> Self {
        self.source = value.into_option();
        self
    }

    /// Kinds of workflow step that trigger the webhook; empty means all kinds.
    pub fn triggers<M>(mut self, value: impl rt::IntoList<WorkflowStepKind, M>) -> Self {
        self.triggers = value.into_list();
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

/// The response of [`WebhooksApi::create`].
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct CreateWebhookResponse {
    /// The created webhook.
    pub webhook: Webhook,
}

impl CreateWebhookResponse {
    /// Creates a value with its required fields.
    pub fn new(webhook: impl Into<Webhook>) -> Self {
        Self { webhook: webhook.into() }
    }
}

rt::json_object!(CreateWebhookResponse { webhook: Required("webhook") });

/// The response of [`WebhooksApi::get`].
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct GetWebhookResponse {
    /// The requested webhook.
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
    /// The token for the next page, to be sent as `pageToken`; absent or empty on the last page.
    pub next_page_token: Option<String>,
    /// Total number of items on all pages.
    pub total_count: Option<i64>,
    /// The webhooks on this page.
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

/// Settings of a webhook to update. Fields that are left out keep their values.
#[doc(alias = "WebhooksServiceUpdateBody")]
#[must_use]
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct UpdateWebhookRequest {
    /// New URL that receives the `POST` requests.
    pub endpoint_url: Option<String>,
    /// ID of the only link that triggers the webhook, a UUID.
    pub link_id: Option<String>,
    /// New display name of the webhook.
    pub name: Option<String>,
    /// Way in which the webhook was created.
    pub source: Option<WebhookSource>,
    /// New status: [`WebhookStatus::Active`] or [`WebhookStatus::Paused`].
    pub status: Option<WebhookStatus>,
    /// Kinds of workflow step that trigger the webhook.
    pub triggers: Option<Vec<WorkflowStepKind>>,
}

impl UpdateWebhookRequest {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// New URL that receives the `POST` requests.
    pub fn endpoint_url<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.endpoint_url = value.into_option();
        self
    }

    /// ID of the only link that triggers the webhook, a UUID.
    pub fn link_id<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.link_id = value.into_option();
        self
    }

    /// New display name of the webhook.
    pub fn name<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.name = value.into_option();
        self
    }

    /// Way in which the webhook was created.
    pub fn source<M>(mut self, value: impl rt::IntoOption<WebhookSource, M>) -> Self {
        self.source = value.into_option();
        self
    }

    /// New status: [`WebhookStatus::Active`] or [`WebhookStatus::Paused`].
    pub fn status<M>(mut self, value: impl rt::IntoOption<WebhookStatus, M>) -> Self {
        self.status = value.into_option();
        self
    }

    /// Kinds of workflow step that trigger the webhook.
    pub fn triggers<M>(mut self, value: impl rt::IntoList<WorkflowStepKind, M>) -> Self {
        self.triggers = value.into_list();
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

/// The response of [`WebhooksApi::update`].
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct UpdateWebhookResponse {
    /// The webhook after the update.
    pub webhook: Webhook,
}

impl UpdateWebhookResponse {
    /// Creates a value with its required fields.
    pub fn new(webhook: impl Into<Webhook>) -> Self {
        Self { webhook: webhook.into() }
    }
}

rt::json_object!(UpdateWebhookResponse { webhook: Required("webhook") });

/// An endpoint that receives a notification whenever a visitor completes a workflow step.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Webhook {
    /// When the webhook was created.
    pub created_at: Option<jiff::Timestamp>,
    /// ID of the member who created the webhook, a UUID.
    pub created_by: Option<String>,
    /// URL that receives the `POST` requests.
    pub endpoint_url: String,
    /// Number of failed deliveries.
    pub failure_count: i64,
    /// ID of the webhook, a UUID.
    pub id: String,
    /// When the endpoint last responded to a delivery with a 2xx status.
    pub last_delivered_at: Option<jiff::Timestamp>,
    /// When the last delivery was attempted, successful or not.
    pub last_sent_at: Option<jiff::Timestamp>,
    /// ID of the only link that triggers the webhook, a UUID; empty means all links.
    pub link_id: Option<String>,
    /// Display name of the webhook.
    pub name: String,
    /// Way in which the webhook was created.
    pub source: WebhookSource,
    /// Status of the webhook: active, paused or disabled.
    pub status: WebhookStatus,
    /// Number of successful deliveries.
    pub success_count: i64,
    /// Kinds of workflow step that trigger the webhook; empty means all kinds.
    pub triggers: Vec<WorkflowStepKind>,
    /// When the webhook was last updated.
    pub updated_at: Option<jiff::Timestamp>,
    /// ID of the workspace that the webhook belongs to, a UUID.
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
    /// Way in which a webhook was created: manually or by an integration.
    pub enum WebhookSource {
        /// Not specified; the API uses [`WebhookSource::Linkbreakers`].
        ///
        /// `WEBHOOK_SOURCE_UNSPECIFIED`
        Unspecified = "WEBHOOK_SOURCE_UNSPECIFIED",
        /// Created manually in Linkbreakers.
        ///
        /// `WEBHOOK_SOURCE_LINKBREAKERS`
        Linkbreakers = "WEBHOOK_SOURCE_LINKBREAKERS",
        /// Created by the Make.com integration.
        ///
        /// `WEBHOOK_SOURCE_MAKE`
        Make = "WEBHOOK_SOURCE_MAKE",
        /// Created by the Zapier integration.
        ///
        /// `WEBHOOK_SOURCE_ZAPIER`
        Zapier = "WEBHOOK_SOURCE_ZAPIER",
    }
}

rt::string_enum! {
    /// Status of a webhook, which determines whether it receives notifications.
    pub enum WebhookStatus {
        /// The status is not specified.
        ///
        /// `WEBHOOK_STATUS_UNSPECIFIED`
        Unspecified = "WEBHOOK_STATUS_UNSPECIFIED",
        /// The webhook receives notifications.
        ///
        /// `WEBHOOK_STATUS_ACTIVE`
        Active = "WEBHOOK_STATUS_ACTIVE",
        /// The API disabled the webhook after repeated failures.
        ///
        /// `WEBHOOK_STATUS_DISABLED`
        Disabled = "WEBHOOK_STATUS_DISABLED",
        /// A user paused the webhook.
        ///
        /// `WEBHOOK_STATUS_PAUSED`
        Paused = "WEBHOOK_STATUS_PAUSED",
    }
}
