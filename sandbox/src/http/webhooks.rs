//! The delivery of webhooks, after the requests that caused it.

use std::sync::Arc;

use tokio::sync::Semaphore;

use super::client;
use crate::router::App;

/// The number of webhooks that are sent to at the same time.
pub(super) const AT_ONCE: usize = 32;

/// Sends what is due on tasks of its own, which end with the sandbox. The deliveries of a webhook are sent in their order,
/// one after the other; webhooks do not wait for each other.
pub(super) fn send(app: &Arc<App>, permits: &Arc<Semaphore>) {
    for webhook in app.idle_webhooks() {
        let (app, permits) = (Arc::clone(app), Arc::clone(permits));
        tokio::spawn(async move {
            // The semaphore is never closed.
            let _permit = permits.acquire().await;
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
