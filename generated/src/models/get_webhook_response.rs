// Written by `cargo xtask regenerate`.

use crate::rt;

/// The webhook that was asked for.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct GetWebhookResponse {
    /// The webhook.
    pub webhook: crate::models::Webhook,
}

impl GetWebhookResponse {
    /// Creates a value with its required fields.
    #[must_use]
    pub fn new(webhook: impl Into<crate::models::Webhook>) -> Self {
        Self { webhook: webhook.into() }
    }
}

rt::json_object!(GetWebhookResponse { webhook: Required("webhook") });
