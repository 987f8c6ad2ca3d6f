// Written by `cargo xtask regenerate`.

use crate::rt;

/// A webhook to create. `name` and `endpointUrl` are required.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct CreateWebhookRequest {
    /// Address to call.
    pub endpoint_url: String,
    /// Id of the only link to fire for. Empty means all links.
    pub link_id: Option<String>,
    /// Name of the webhook.
    pub name: String,
    /// Who receives the calls. Default `WEBHOOK_SOURCE_LINKBREAKERS`.
    pub source: Option<crate::models::WebhookSource>,
    /// Kinds of step to fire for. Empty means all kinds.
    pub triggers: Option<Vec<crate::models::WorkflowStepKind>>,
}

impl CreateWebhookRequest {
    /// Creates a value with its required fields.
    #[must_use]
    pub fn new(endpoint_url: impl Into<String>, name: impl Into<String>) -> Self {
        Self {
            endpoint_url: endpoint_url.into(),
            link_id: Default::default(),
            name: name.into(),
            source: Default::default(),
            triggers: Default::default(),
        }
    }

    /// Address to call.
    #[must_use]
    pub fn endpoint_url(mut self, value: impl Into<String>) -> Self {
        self.endpoint_url = value.into();
        self
    }

    /// Id of the only link to fire for. Empty means all links.
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

    /// Who receives the calls. Default `WEBHOOK_SOURCE_LINKBREAKERS`.
    #[must_use]
    pub fn source(mut self, value: impl Into<crate::models::WebhookSource>) -> Self {
        self.source = Some(value.into());
        self
    }

    /// Kinds of step to fire for. Empty means all kinds.
    #[must_use]
    pub fn triggers(mut self, value: impl IntoIterator<Item = impl Into<crate::models::WorkflowStepKind>>) -> Self {
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
