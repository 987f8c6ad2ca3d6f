//! Deliveries to webhooks: the entry and the exit of every visit.
//!
//! The API does not document the body of a delivery. The sandbox sends an `EventTrace`, as in the response of
//! `GET /v1/events/{eventId}/traces`.

use std::collections::BTreeSet;

use serde::Deserialize;
use serde_json::{Value, json};

use super::events;
use super::webhooks::{self, ACTIVE};
use crate::base::clock::Timestamp;
use crate::base::ids::Id;
use crate::store::{Object, Transaction};

const KIND: &str = "_Delivery";
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
        let ids = tx.rows(webhooks::KIND).map(|(id, _)| id);
        ids.filter(|id| table.count("webhookId", &id.to_string()) > 0 && self.0.insert(*id)).collect()
    }

    pub(crate) fn end(&mut self, webhook: Id) {
        self.0.remove(&webhook);
    }
}

/// Adds the deliveries of a new event.
pub(crate) fn announce(tx: &mut Transaction<'_>, event: Id) {
    let Some(object) = tx.get(events::KIND, event).filter(|_| tx.count(webhooks::KIND) > 0) else { return };
    for trace in events::traces(event, &object) {
        let subscribes = |webhook: &Object| {
            let of_link = webhook.get("linkId").is_none_or(|link| *link == trace["linkId"]);
            let triggers = webhook.get("triggers").and_then(Value::as_array).into_iter().flatten();
            let mut triggers = triggers.filter(|trigger| **trigger != "KIND_UNSPECIFIED").peekable();
            let triggered = triggers.peek().is_none() || triggers.any(|trigger| *trigger == trace["stepKind"]);
            webhook.text("status") == ACTIVE && of_link && triggered
        };
        let webhooks = tx.rows(webhooks::KIND).filter(|(_, row)| subscribes(&row.object()));
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
    let Some(receiver) = tx.get(webhooks::KIND, webhook).filter(|receiver| receiver.text("status") == ACTIVE) else {
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
    tx.touch(webhooks::KIND, webhook, |webhook| {
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::LOOKUPS;
    use crate::store::Store;

    fn webhook(tx: &mut Transaction<'_>, fields: Value) -> Id {
        let mut webhook = Object::of(fields);
        webhook.set("status", ACTIVE);
        webhook.set("endpointUrl", "http://127.0.0.1:1/");
        let id = Id::random();
        tx.put(webhooks::KIND, id, &webhook);
        id
    }

    fn visit(tx: &mut Transaction<'_>, link: Id) -> Id {
        let event = Id::random();
        tx.put(events::KIND, event, &Object::of(json!({"linkId": link})).hiding(json!({"exit": "vcard"})));
        announce(tx, event);
        event
    }

    fn kinds(tx: &mut Transaction<'_>, webhook: Id) -> Vec<String> {
        let bodies = std::iter::from_fn(|| next(tx, webhook)).map(|delivery| delivery.body);
        bodies.map(|body| serde_json::from_str::<Value>(&body).unwrap()["stepKind"].as_str().unwrap().into()).collect()
    }

    #[test]
    fn webhooks_subscribe_to_triggers_of_a_link() {
        let mut store = Store::new(LOOKUPS);
        let (mut tx, link) = (store.transaction(), Id::random());
        let all = webhook(&mut tx, json!({}));
        let exits = webhook(&mut tx, json!({"triggers": ["KIND_UNSPECIFIED", "KIND_EXIT"], "linkId": link}));
        let other = webhook(&mut tx, json!({"linkId": Id::random()}));
        visit(&mut tx, link);
        let (mut sending, mut expected) = (Sending::default(), [all, exits]);
        let mut begun = sending.begin(&tx);
        (begun.sort_unstable(), expected.sort_unstable());
        assert_eq!(begun, expected);
        visit(&mut tx, link);
        assert_eq!(sending.begin(&tx), [], "they are being sent to already");
        sending.end(exits);
        assert_eq!(sending.begin(&tx), [exits]);
        assert_eq!(kinds(&mut tx, all), ["KIND_ENTRY", "KIND_EXIT", "KIND_ENTRY", "KIND_EXIT"]);
        assert_eq!(kinds(&mut tx, exits), ["KIND_EXIT", "KIND_EXIT"]);
        assert_eq!(kinds(&mut tx, other), [""; 0]);
    }

    #[test]
    fn ten_failures_in_a_row_disable_a_webhook() {
        let mut store = Store::new(LOOKUPS);
        let mut tx = store.transaction();
        let id = webhook(&mut tx, json!({}));
        let results = [vec![false; 9], vec![true], vec![false; 9]].concat();
        results.into_iter().for_each(|delivered| count(&mut tx, id, Timestamp::EPOCH, delivered));
        visit(&mut tx, id);
        assert_eq!(tx.get(webhooks::KIND, id).unwrap().text("status"), ACTIVE);
        count(&mut tx, id, Timestamp::EPOCH, false);
        let off = tx.get(webhooks::KIND, id).unwrap();
        assert_eq!((off.text("status"), &off.shown["failureCount"]), ("WEBHOOK_STATUS_DISABLED", &json!(19)));
        assert_eq!((next(&mut tx, id).is_none(), tx.count(KIND)), (true, 0));
    }
}
