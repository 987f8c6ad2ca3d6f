//! Webhooks, and the deliveries to them: the entry and the exit of every visit.
//!
//! The API does not document the body of a delivery. The sandbox sends an `EventTrace`, as in the response of
//! `GET /v1/events/{eventId}/traces`.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use super::rules::{Change, Env, Rules, referring, remove_referring};
use super::{events, links};
use crate::base::{ApiError, Id, Timestamp};
use crate::store::{Object, Transaction};

pub(super) const KIND: &str = "Webhook";
const DELIVERY: &str = "_Delivery";
const ACTIVE: &str = "WEBHOOK_STATUS_ACTIVE";
/// The hidden field that counts the failures since the last success.
const FAILURES: &str = "failures";
/// The number of failures in a row that disable a webhook. The API does not document its number.
const MOST_FAILURES: u64 = 10;

/// One POST to a webhook's endpoint.
pub(crate) struct Delivery {
    pub(crate) url: String,
    pub(crate) body: String,
}

/// Returns the webhooks with deliveries that are not being sent to, and adds them to those that are.
pub(crate) fn begin(tx: &Transaction<'_>, sending: &mut BTreeSet<Id>) -> Vec<Id> {
    let Some(table) = tx.table(DELIVERY).filter(|table| table.len() > 0) else { return Vec::new() };
    let ids = tx.rows(KIND).map(|(id, _)| id);
    ids.filter(|id| table.count("webhookId", &id.to_string()) > 0 && sending.insert(*id)).collect()
}

pub(super) const RULES: Rules = Rules { defaults, prepare, delete, ..Rules::NONE };

fn defaults() -> Value {
    json!({
        "source": "WEBHOOK_SOURCE_LINKBREAKERS", "status": ACTIVE, "triggers": [], "successCount": 0, "failureCount": 0,
    })
}

fn delete(tx: &mut Transaction<'_>, _: &Env, id: Id, _: &Object) -> Result<(), ApiError> {
    remove_referring(tx, DELIVERY, "webhookId", id);
    Ok(())
}

fn prepare(_: &mut Transaction<'_>, _: &Env, change: Change<'_>) -> Result<(), ApiError> {
    let webhook = change.object;
    if change.before.is_some_and(|before| before.text("status") != webhook.text("status")) {
        webhook.hide(FAILURES, Value::Null);
    }
    if webhook.text("name").is_empty() {
        return Err(ApiError::field("name", "is required"));
    }
    links::check_destination("endpointUrl", webhook.text("endpointUrl"))
}

/// Adds the deliveries of a new event.
pub(crate) fn announce(tx: &mut Transaction<'_>, event: Id) {
    let Some(object) = tx.get(events::KIND, event).filter(|_| tx.count(KIND) > 0) else { return };
    for trace in events::traces(event, &object) {
        let subscribes = |webhook: &Object| {
            let of_link = webhook.get("linkId").is_none_or(|link| *link == trace["linkId"]);
            let triggers = webhook.get("triggers").and_then(Value::as_array);
            let triggered = triggers.is_none_or(|kinds| kinds.is_empty() || kinds.contains(&trace["stepKind"]));
            webhook.text("status") == ACTIVE && of_link && triggered
        };
        let webhooks = tx.rows(KIND).filter(|(_, row)| subscribes(&row.object()));
        for webhook in webhooks.map(|(id, _)| id).collect::<Vec<_>>() {
            // In the order of their ids, deliveries are in the order of their creation.
            let id = Id::shaped(tx.now().micros().unsigned_abs().into());
            tx.put(DELIVERY, id, &Object::default().hiding(json!({"webhookId": webhook, "body": trace.to_string()})));
        }
    }
}

/// Removes and returns the next delivery of a webhook that is still active.
pub(crate) fn next(tx: &mut Transaction<'_>, webhook: Id) -> Option<Delivery> {
    let Some(receiver) = tx.get(KIND, webhook).filter(|receiver| receiver.text("status") == ACTIVE) else {
        remove_referring(tx, DELIVERY, "webhookId", webhook);
        return None;
    };
    let first = referring(tx, DELIVERY, "webhookId", webhook).into_iter().min()?;
    let delivery = tx.remove(DELIVERY, first)?;
    Some(Delivery { url: receiver.text("endpointUrl").to_owned(), body: delivery.text("body").to_owned() })
}

/// Counts the result of a delivery. Too many failures in a row disable the webhook.
pub(crate) fn count(tx: &mut Transaction<'_>, webhook: Id, now: Timestamp, delivered: bool) {
    tx.touch(KIND, webhook, |webhook| {
        let failures = webhook.get(FAILURES).and_then(Value::as_u64).unwrap_or(0);
        let failures = if delivered { 0 } else { failures + 1 };
        webhook.hide(FAILURES, failures);
        webhook.set("lastSentAt", now);
        webhook.add(if delivered { "successCount" } else { "failureCount" }, 1);
        if delivered {
            webhook.set("lastDeliveredAt", now);
        }
        if failures >= MOST_FAILURES && webhook.text("status") == ACTIVE {
            webhook.set("status", "WEBHOOK_STATUS_DISABLED");
            webhook.set("updatedAt", now);
        }
    });
}
