// Written by `cargo xtask regenerate`.

/// The webhook after the change.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct UpdateWebhookResponse {
    /// The changed webhook.
    pub webhook: crate::models::Webhook,
}

crate::rt::model!(UpdateWebhookResponse, ["webhook"], {
    required webhook "webhook",
});

impl UpdateWebhookResponse {
    /// Creates a value with its required fields.
    #[must_use]
    pub fn new(webhook: impl Into<crate::models::Webhook>) -> Self {
        Self { webhook: webhook.into() }
    }
}
