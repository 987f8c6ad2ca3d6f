// Written by `cargo xtask regenerate`.

use crate::rt;

/// An address that is called whenever a workflow step completes.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Webhook {
    /// Moment of creation.
    ///
    /// Read-only: the API sets it.
    pub created_at: Option<jiff::Timestamp>,
    /// Who created it.
    pub created_by: Option<String>,
    /// Address that is called.
    pub endpoint_url: String,
    /// Number of calls that failed.
    ///
    /// Read-only: the API sets it.
    pub failure_count: i64,
    /// Id of the webhook, a UUID.
    pub id: String,
    /// Moment of the latest call answered with a 2xx status.
    ///
    /// Read-only: the API sets it.
    pub last_delivered_at: Option<jiff::Timestamp>,
    /// Moment of the latest attempt, whatever came of it.
    ///
    /// Read-only: the API sets it.
    pub last_sent_at: Option<jiff::Timestamp>,
    /// Id of the only link it fires for. Absent for all links.
    pub link_id: Option<String>,
    /// Name of the webhook.
    pub name: String,
    /// Who receives the calls.
    pub source: crate::models::WebhookSource,
    /// Whether it fires.
    pub status: crate::models::WebhookStatus,
    /// Number of calls that succeeded.
    ///
    /// Read-only: the API sets it.
    pub success_count: i64,
    /// Kinds of step it fires for. Empty for all kinds.
    pub triggers: Vec<crate::models::WorkflowStepKind>,
    /// Moment of the last change.
    ///
    /// Read-only: the API sets it.
    pub updated_at: Option<jiff::Timestamp>,
    /// Id of the workspace that owns it.
    pub workspace_id: Option<String>,
}

impl Webhook {
    /// Creates a value with no field set.
    #[must_use]
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
