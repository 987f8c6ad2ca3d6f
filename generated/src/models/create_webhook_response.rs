// Written by `cargo xtask regenerate`.

/// The created webhook.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct CreateWebhookResponse {
    /// The webhook.
    pub webhook: crate::models::Webhook,
}

crate::rt::model!(CreateWebhookResponse, ["webhook"], {
    required webhook "webhook",
});

impl CreateWebhookResponse {
    /// Creates a value with its required fields.
    #[must_use]
    pub fn new(webhook: impl Into<crate::models::Webhook>) -> Self {
        Self { webhook: webhook.into() }
    }
}
