// Written by `cargo xtask regenerate`.

use crate::rt;

/// The created webhook.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct CreateWebhookResponse {
    /// The webhook.
    pub webhook: crate::models::Webhook,
}

impl CreateWebhookResponse {
    /// Creates a value with its required fields.
    #[must_use]
    pub fn new(webhook: impl Into<crate::models::Webhook>) -> Self {
        Self { webhook: webhook.into() }
    }
}

rt::json_object!(CreateWebhookResponse { webhook: Required("webhook") });
