// Written by `cargo xtask regenerate`.

use crate::rt;

/// The webhook after the change.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct UpdateWebhookResponse {
    /// The changed webhook.
    pub webhook: crate::models::Webhook,
}

impl UpdateWebhookResponse {
    /// Creates a value with its required fields.
    #[must_use]
    pub fn new(webhook: impl Into<crate::models::Webhook>) -> Self {
        Self { webhook: webhook.into() }
    }
}

rt::json_object!(UpdateWebhookResponse { webhook: Required("webhook") });
