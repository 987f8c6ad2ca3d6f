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

    /// Moment of creation.
    ///
    /// Read-only: the API sets it.
    #[must_use]
    pub fn created_at(mut self, value: impl Into<jiff::Timestamp>) -> Self {
        self.created_at = Some(value.into());
        self
    }

    /// Who created it.
    #[must_use]
    pub fn created_by(mut self, value: impl Into<String>) -> Self {
        self.created_by = Some(value.into());
        self
    }

    /// Address that is called.
    #[must_use]
    pub fn endpoint_url(mut self, value: impl Into<String>) -> Self {
        self.endpoint_url = value.into();
        self
    }

    /// Number of calls that failed.
    ///
    /// Read-only: the API sets it.
    #[must_use]
    pub fn failure_count(mut self, value: i64) -> Self {
        self.failure_count = value;
        self
    }

    /// Id of the webhook, a UUID.
    #[must_use]
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = value.into();
        self
    }

    /// Moment of the latest call answered with a 2xx status.
    ///
    /// Read-only: the API sets it.
    #[must_use]
    pub fn last_delivered_at(mut self, value: impl Into<jiff::Timestamp>) -> Self {
        self.last_delivered_at = Some(value.into());
        self
    }

    /// Moment of the latest attempt, whatever came of it.
    ///
    /// Read-only: the API sets it.
    #[must_use]
    pub fn last_sent_at(mut self, value: impl Into<jiff::Timestamp>) -> Self {
        self.last_sent_at = Some(value.into());
        self
    }

    /// Id of the only link it fires for. Absent for all links.
    #[must_use]
    pub fn link_id(mut self, value: impl Into<String>) -> Self {
        self.link_id = Some(value.into());
        self
    }

    /// Name of the webhook.
    #[must_use]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = value.into();
        self
    }

    /// Who receives the calls.
    #[must_use]
    pub fn source(mut self, value: impl Into<crate::models::WebhookSource>) -> Self {
        self.source = value.into();
        self
    }

    /// Whether it fires.
    #[must_use]
    pub fn status(mut self, value: impl Into<crate::models::WebhookStatus>) -> Self {
        self.status = value.into();
        self
    }

    /// Number of calls that succeeded.
    ///
    /// Read-only: the API sets it.
    #[must_use]
    pub fn success_count(mut self, value: i64) -> Self {
        self.success_count = value;
        self
    }

    /// Kinds of step it fires for. Empty for all kinds.
    #[must_use]
    pub fn triggers(mut self, value: impl IntoIterator<Item = impl Into<crate::models::WorkflowStepKind>>) -> Self {
        self.triggers = value.into_iter().map(Into::into).collect();
        self
    }

    /// Moment of the last change.
    ///
    /// Read-only: the API sets it.
    #[must_use]
    pub fn updated_at(mut self, value: impl Into<jiff::Timestamp>) -> Self {
        self.updated_at = Some(value.into());
        self
    }

    /// Id of the workspace that owns it.
    #[must_use]
    pub fn workspace_id(mut self, value: impl Into<String>) -> Self {
        self.workspace_id = Some(value.into());
        self
    }
}
