// Written by `cargo xtask regenerate`.

use serde::{Deserialize, Serialize};

/// An address that is called whenever a workflow step completes.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Webhook {
    /// Moment of creation.
    ///
    /// Read-only: the API sets it.
    #[serde(default, with = "serde_with::As::<crate::rt::Time>", skip_serializing_if = "Option::is_none")]
    pub created_at: Option<jiff::Timestamp>,
    /// Who created it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub created_by: Option<String>,
    /// Address that is called.
    #[serde(default, deserialize_with = "crate::rt::lenient")]
    pub endpoint_url: String,
    /// Number of calls that failed.
    ///
    /// Read-only: the API sets it.
    #[serde(
        default,
        deserialize_with = "serde_with::As::<serde_with::DefaultOnNull<crate::rt::Integer>>::deserialize"
    )]
    pub failure_count: i64,
    /// Id of the webhook, a UUID.
    #[serde(default, deserialize_with = "crate::rt::lenient")]
    pub id: String,
    /// Moment of the latest call answered with a 2xx status.
    ///
    /// Read-only: the API sets it.
    #[serde(default, with = "serde_with::As::<crate::rt::Time>", skip_serializing_if = "Option::is_none")]
    pub last_delivered_at: Option<jiff::Timestamp>,
    /// Moment of the latest attempt, whatever came of it.
    ///
    /// Read-only: the API sets it.
    #[serde(default, with = "serde_with::As::<crate::rt::Time>", skip_serializing_if = "Option::is_none")]
    pub last_sent_at: Option<jiff::Timestamp>,
    /// Id of the only link it fires for. Absent for all links.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub link_id: Option<String>,
    /// Name of the webhook.
    #[serde(default, deserialize_with = "crate::rt::lenient")]
    pub name: String,
    /// Who receives the calls.
    #[serde(default, deserialize_with = "crate::rt::lenient")]
    pub source: crate::models::WebhookSource,
    /// Whether it fires.
    #[serde(default, deserialize_with = "crate::rt::lenient")]
    pub status: crate::models::WebhookStatus,
    /// Number of calls that succeeded.
    ///
    /// Read-only: the API sets it.
    #[serde(
        default,
        deserialize_with = "serde_with::As::<serde_with::DefaultOnNull<crate::rt::Integer>>::deserialize"
    )]
    pub success_count: i64,
    /// Kinds of step it fires for. Empty for all kinds.
    #[serde(default, deserialize_with = "crate::rt::lenient", skip_serializing_if = "Vec::is_empty")]
    pub triggers: Vec<crate::models::WorkflowStepKind>,
    /// Moment of the last change.
    ///
    /// Read-only: the API sets it.
    #[serde(default, with = "serde_with::As::<crate::rt::Time>", skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<jiff::Timestamp>,
    /// Id of the workspace that owns it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub workspace_id: Option<String>,
}

impl Webhook {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}
