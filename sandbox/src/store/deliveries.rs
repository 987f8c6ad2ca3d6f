//! What webhooks are to be told, and how it went.

use std::collections::{HashMap, VecDeque};

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
    /// By webhook.
    outbox: HashMap<Id, Queue>,
}

/// What one webhook is still to be told, in that order.
#[derive(Default)]
struct Queue {
    due: VecDeque<Delivery>,
    /// Somebody sends it.
    at_work: bool,
}

impl Deliveries {
    /// How it went with a webhook, from nothing on.
    pub(crate) fn tally(&self, webhook: Id) -> Tally {
        self.rows.get(webhook).cloned().unwrap_or_default()
    }

    /// The webhooks that something is due to and that nobody sends to. Whoever asks does so from now on, until `next`
    /// says that there is no more.
    pub(crate) fn begin(&mut self) -> Vec<Id> {
        let idle = self.outbox.iter_mut().filter(|(_, queue)| !queue.at_work);
        let begun = idle.map(|(id, queue)| {
            queue.at_work = true;
            *id
        });
        begun.collect()
    }

    pub(crate) fn next(&mut self, webhook: Id) -> Option<Delivery> {
        let next = self.outbox.get_mut(&webhook)?.due.pop_front();
        if next.is_none() {
            self.outbox.remove(&webhook);
        }
        next
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
        for webhook in told {
            let delivery = Delivery { webhook: webhook.id, url: webhook.endpoint_url.clone(), body: body.clone() };
            self.deliveries.outbox.entry(webhook.id).or_default().due.push_back(delivery);
        }
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
            let mut told = state.deliveries.begin();
            told.sort_unstable();
            for id in &told {
                assert_eq!(state.deliveries.next(*id).map(|due| due.webhook), Some(*id));
                assert!(state.deliveries.next(*id).is_none());
            }
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
        assert!(state.deliveries.begin().is_empty());
    }

    #[test]
    fn one_at_a_time_sends_to_a_webhook() {
        let (mut state, link) = (state(), Id::random());
        let id = webhook(&mut state, &[], None);
        let announce = |state: &mut State, n: u8| state.announce(link, "KIND_ENTRY", || json!(n));
        let next = |state: &mut State| state.deliveries.next(id).map(|due| String::from_utf8(due.body).unwrap());
        announce(&mut state, 1);
        announce(&mut state, 2);
        assert_eq!(state.deliveries.begin(), [id]);
        assert_eq!(next(&mut state).as_deref(), Some("1"));
        announce(&mut state, 3);
        assert!(state.deliveries.begin().is_empty(), "somebody is at it");
        assert_eq!([(); 3].map(|()| next(&mut state)), [Some("2".to_owned()), Some("3".to_owned()), None]);
        announce(&mut state, 4);
        assert_eq!(state.deliveries.begin(), [id]);
    }
}
