// Written by `cargo xtask regenerate`.

use crate::rt;

/// Changes to a webhook. What is left out keeps its value.
#[doc(alias = "WebhooksServiceUpdateBody")]
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
    pub source: Option<crate::models::WebhookSource>,
    /// New status: active or paused.
    pub status: Option<crate::models::WebhookStatus>,
    /// Kinds of step to fire for.
    pub triggers: Option<Vec<crate::models::WorkflowStepKind>>,
}

impl UpdateWebhookRequest {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// New address to call.
    #[must_use]
    pub fn endpoint_url(mut self, value: impl Into<String>) -> Self {
        self.endpoint_url = Some(value.into());
        self
    }

    /// Id of the only link to fire for.
    #[must_use]
    pub fn link_id(mut self, value: impl Into<String>) -> Self {
        self.link_id = Some(value.into());
        self
    }

    /// New name.
    #[must_use]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Who receives the calls.
    #[must_use]
    pub fn source(mut self, value: impl Into<crate::models::WebhookSource>) -> Self {
        self.source = Some(value.into());
        self
    }

    /// New status: active or paused.
    #[must_use]
    pub fn status(mut self, value: impl Into<crate::models::WebhookStatus>) -> Self {
        self.status = Some(value.into());
        self
    }

    /// Kinds of step to fire for.
    #[must_use]
    pub fn triggers(mut self, value: impl IntoIterator<Item = impl Into<crate::models::WorkflowStepKind>>) -> Self {
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
