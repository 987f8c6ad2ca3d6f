//! What webhooks are to be told, and how it went.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::State;
use super::table::Table;
use crate::clock::Moment;
use crate::ids::Id;

/// After so many failures in a row a webhook is disabled. The number is the sandbox's own: the API tells none.
const PATIENCE: u64 = 10;

/// How it went so far with one webhook.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub(crate) struct Tally {
    pub(crate) last_sent_at: Option<Moment>,
    pub(crate) last_delivered_at: Option<Moment>,
    pub(crate) successes: u64,
    pub(crate) failures: u64,
    /// Failures since the last success.
    streak: u64,
}

/// One POST that is due.
#[derive(Debug)]
pub(crate) struct Delivery {
    pub(crate) webhook: Id,
    pub(crate) url: String,
    pub(crate) body: Vec<u8>,
}

#[derive(Default)]
pub(crate) struct Deliveries {
    pub(crate) rows: Table<Tally>,
    /// In the order in which they are to be sent.
    outbox: Vec<Delivery>,
}

impl Deliveries {
    /// How it went with a webhook, from nothing on.
    pub(crate) fn tally(&self, webhook: Id) -> Tally {
        self.rows.get(webhook).cloned().unwrap_or_default()
    }

    pub(crate) fn take_due(&mut self) -> Vec<Delivery> {
        std::mem::take(&mut self.outbox)
    }

    /// Gives a webhook that was switched on again all its patience back.
    pub(crate) fn forgive(&mut self, webhook: Id) {
        self.rows.change(webhook, |tally| tally.streak = 0);
    }

    pub(crate) fn forget(&mut self, webhook: Id) {
        self.rows.remove(webhook);
    }
}

impl State {
    /// Tells the webhooks that want to know of it that a visitor has completed a step of a link.
    pub(crate) fn announce(&mut self, link: Id, kind: &str, body: impl FnOnce() -> Value) {
        let wants = |triggers: &[String]| {
            let mut named = triggers.iter().filter(|trigger| !trigger.ends_with("_UNSPECIFIED")).peekable();
            named.peek().is_none() || named.any(|trigger| trigger == kind)
        };
        let mut told = self
            .webhooks
            .iter()
            .filter(|webhook| webhook.status == "WEBHOOK_STATUS_ACTIVE" && wants(&webhook.triggers))
            .filter(|webhook| webhook.link_id.is_none_or(|id| id == link))
            .peekable();
        if told.peek().is_none() {
            return;
        }
        let body = body().to_string().into_bytes();
        let due =
            told.map(|webhook| Delivery { webhook: webhook.id, url: webhook.endpoint_url.clone(), body: body.clone() });
        self.deliveries.outbox.extend(due);
    }

    /// Counts an attempt; too many failures in a row disable the webhook.
    pub(crate) fn count_delivery(&mut self, webhook: Id, sent_at: Moment, delivered: bool) {
        let Some(mut row) = self.webhooks.get(webhook).cloned() else {
            return;
        };
        let mut tally = self.deliveries.tally(webhook);
        tally.last_sent_at = tally.last_sent_at.max(Some(sent_at));
        if delivered {
            tally.last_delivered_at = tally.last_delivered_at.max(Some(sent_at));
            tally.successes += 1;
            tally.streak = 0;
        } else {
            tally.failures += 1;
            tally.streak += 1;
        }
        if tally.streak >= PATIENCE && row.status == "WEBHOOK_STATUS_ACTIVE" {
            row.status = "WEBHOOK_STATUS_DISABLED".to_owned();
            row.updated_at = self.now();
            self.webhooks.put(row);
        }
        self.deliveries.rows.put(webhook, tally);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::state;
    use crate::store::webhooks::Webhook;
    use serde_json::json;

    fn webhook(state: &mut State, triggers: &[&str], link: Option<Id>) -> Id {
        let (id, now) = (Id::random(), state.now());
        state.webhooks.put(Webhook {
            id,
            name: "w".to_owned(),
            endpoint_url: "http://127.0.0.1:1/".to_owned(),
            source: "WEBHOOK_SOURCE_LINKBREAKERS".to_owned(),
            status: "WEBHOOK_STATUS_ACTIVE".to_owned(),
            triggers: triggers.iter().map(ToString::to_string).collect(),
            link_id: link,
            created_at: now,
            updated_at: now,
        });
        id
    }

    #[test]
    fn triggers_and_link_say_who_is_told() {
        let (mut state, link) = (state(), Id::random());
        let all = webhook(&mut state, &[], None);
        let exits = webhook(&mut state, &["KIND_EXIT"], Some(link));
        webhook(&mut state, &["KIND_EXIT"], Some(Id::random()));
        let mut told = |kind: &str| {
            state.announce(link, kind, || json!({"stepKind": kind}));
            let mut told: Vec<Id> = state.deliveries.take_due().into_iter().map(|due| due.webhook).collect();
            told.sort_unstable();
            told
        };
        let mut both = [all, exits];
        both.sort_unstable();
        assert_eq!(told("KIND_ENTRY"), [all]);
        assert_eq!(told("KIND_EXIT"), both);
    }

    #[test]
    fn a_success_ends_a_streak_and_ten_failures_disable() {
        let mut state = state();
        let id = webhook(&mut state, &[], None);
        let now = state.now();
        let status = |state: &State| state.webhooks.get(id).unwrap().status.clone();
        for delivered in [vec![false; 9], vec![true], vec![false; 9]].concat() {
            state.count_delivery(id, now, delivered);
        }
        assert_eq!(status(&state), "WEBHOOK_STATUS_ACTIVE");
        state.count_delivery(id, now, false);
        assert_eq!(status(&state), "WEBHOOK_STATUS_DISABLED");
        let tally = state.deliveries.tally(id);
        assert_eq!((tally.successes, tally.failures), (1, 19));
        state.announce(Id::random(), "KIND_ENTRY", || json!({}));
        assert!(state.deliveries.take_due().is_empty());
    }
}
