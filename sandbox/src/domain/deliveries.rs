//! Deliveries to webhooks: the entry and the exit of every visit.
//!
//! The API does not document the body of a delivery. The sandbox sends an `EventTrace`, as in the response of
//! `GET /v1/events/{eventId}/traces`.

use std::collections::BTreeSet;

use serde::Deserialize;
use serde_json::{Value, json};

use super::events;
use crate::base::clock::Timestamp;
use crate::base::ids::Id;
use crate::store::{Object, Transaction};

const KIND: &str = "_Delivery";
pub(super) const WEBHOOK: &str = "Webhook";
pub(super) const ACTIVE: &str = "WEBHOOK_STATUS_ACTIVE";
/// The hidden field that counts the failures since the last success.
pub(super) const FAILURES: &str = "failures";
/// The number of failures in a row that disable a webhook. The API does not document its number.
const MOST_FAILURES: u64 = 10;

/// One POST to a webhook's endpoint.
pub(crate) struct Delivery {
    pub(crate) url: String,
    pub(crate) body: String,
}

/// The webhooks that are being sent to.
#[derive(Default)]
pub(crate) struct Sending(BTreeSet<Id>);

impl Sending {
    /// The webhooks with deliveries that are not being sent to; from now on they are.
    pub(crate) fn begin(&mut self, tx: &Transaction<'_>) -> Vec<Id> {
        let Some(table) = tx.table(KIND).filter(|table| table.len() > 0) else { return Vec::new() };
        let ids = tx.rows(WEBHOOK).map(|(id, _)| id);
        ids.filter(|id| table.count("webhookId", &id.to_string()) > 0 && self.0.insert(*id)).collect()
    }

    pub(crate) fn end(&mut self, webhook: Id) {
        self.0.remove(&webhook);
    }
}

/// Adds the deliveries of a new event.
pub(crate) fn announce(tx: &mut Transaction<'_>, event: Id) {
    let Some(object) = tx.get(events::KIND, event).filter(|_| tx.count(WEBHOOK) > 0) else { return };
    for trace in events::traces(event, &object) {
        let subscribes = |webhook: &Object| {
            let of_link = webhook.get("linkId").is_none_or(|link| *link == trace["linkId"]);
            let triggers = webhook.get("triggers").and_then(Value::as_array).into_iter().flatten();
            let mut triggers = triggers.filter(|trigger| **trigger != "KIND_UNSPECIFIED").peekable();
            let triggered = triggers.peek().is_none() || triggers.any(|trigger| *trigger == trace["stepKind"]);
            webhook.text("status") == ACTIVE && of_link && triggered
        };
        let webhooks = tx.rows(WEBHOOK).filter(|(_, row)| subscribes(&row.object()));
        for webhook in webhooks.map(|(id, _)| id).collect::<Vec<_>>() {
            let order = tx.now().micros();
            let fields = json!({"webhookId": webhook, "order": order, "body": trace.to_string()});
            tx.put(KIND, Id::random(), &Object::default().hiding(fields));
        }
    }
}

/// Removes and returns the next delivery of a webhook that is still active.
pub(crate) fn next(tx: &mut Transaction<'_>, webhook: Id) -> Option<Delivery> {
    #[derive(Deserialize)]
    struct Order {
        order: i64,
    }
    let Some(receiver) = tx.get(WEBHOOK, webhook).filter(|receiver| receiver.text("status") == ACTIVE) else {
        clear(tx, webhook);
        return None;
    };
    let id = webhook.to_string();
    let due = tx.find(KIND, "webhookId", &id);
    let (first, _) = due.min_by_key(|(_, row)| row.read_hidden::<Order>().map(|delivery| delivery.order))?;
    let delivery = tx.remove(KIND, first)?;
    Some(Delivery { url: receiver.text("endpointUrl").to_owned(), body: delivery.text("body").to_owned() })
}

/// Removes the deliveries of a webhook.
pub(super) fn clear(tx: &mut Transaction<'_>, webhook: Id) {
    let due: Vec<Id> = tx.find(KIND, "webhookId", &webhook.to_string()).map(|(id, _)| id).collect();
    due.into_iter().for_each(|id| drop(tx.remove(KIND, id)));
}

/// Counts the result of a delivery. Too many failures in a row disable the webhook.
pub(crate) fn count(tx: &mut Transaction<'_>, webhook: Id, now: Timestamp, delivered: bool) {
    tx.touch(WEBHOOK, webhook, |webhook| {
        webhook.set("lastSentAt", now);
        if delivered {
            webhook.set("lastDeliveredAt", now);
            webhook.add("successCount", 1);
            webhook.hide(FAILURES, Value::Null);
            return;
        }
        webhook.add("failureCount", 1);
        let failures = webhook.hidden.get(FAILURES).and_then(Value::as_u64).unwrap_or(0) + 1;
        webhook.hide(FAILURES, failures);
        if failures >= MOST_FAILURES && webhook.text("status") == ACTIVE {
            webhook.set("status", "WEBHOOK_STATUS_DISABLED");
            webhook.set("updatedAt", now);
        }
    });
}
