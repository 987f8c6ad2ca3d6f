//! The delivery of webhooks, after the requests that caused it.

use std::sync::Arc;

use super::client;
use crate::router::App;

/// Sends the pending deliveries on tasks that end with the sandbox. The deliveries of a webhook are sent in their order,
/// one after the other; webhooks do not wait for each other.
pub(super) fn send(app: &Arc<App>) {
    for webhook in app.idle_webhooks() {
        let app = Arc::clone(app);
        tokio::spawn(async move {
            while let Some(delivery) = app.next_delivery(webhook) {
                if !client::is_local(&delivery.url) {
                    continue;
                }
                let status = client::post(&delivery.url, delivery.body).await;
                app.count_delivery(webhook, status.is_some_and(|status| (200..300).contains(&status)));
            }
        });
    }
}
