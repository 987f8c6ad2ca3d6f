//! What a sandbox consists of.

use std::collections::BTreeSet;
use std::path::PathBuf;
use std::time::Duration;

use super::idempotency::{self, Key, Running};
use super::limits::{Limit, Limits, Quota};
use crate::base::clock::Timestamp;
use crate::base::ids::Id;
use crate::base::message::Response;
use crate::domain::{self, Env, links};
use crate::handlers::Registry;
use crate::store::{Note, Store, Transaction};

/// The settings of a sandbox.
pub(crate) struct Settings {
    pub(crate) token: String,
    pub(crate) workspace: Id,
    pub(crate) base_url: String,
    /// The rate limits with and without a token.
    pub(crate) limits: [Limit; 2],
    pub(crate) quota: Option<u64>,
    /// Ignores query parameters and `include` values that are not in the document.
    pub(crate) lenient: bool,
    pub(crate) latency: Duration,
    pub(crate) data: Option<PathBuf>,
}

/// What does not change while the sandbox runs.
pub(crate) struct Shared {
    pub(crate) env: Env,
    pub(crate) settings: Settings,
    pub(super) registry: Registry,
}

/// What requests change.
pub(super) struct State {
    pub(super) store: Store,
    pub(super) limits: Limits,
    pub(super) quota: Option<Quota>,
    pub(super) running: Running,
    /// The webhooks that are being sent to.
    pub(super) sending: BTreeSet<Id>,
}

/// The response to a request.
pub(crate) struct Outcome {
    pub(crate) response: Response,
    /// The idempotency key that is released when the response is sent.
    pub(super) key: Option<Key>,
    /// The objects that the request changed.
    pub(super) notes: Vec<Note>,
}

impl State {
    pub(super) fn new(store: Store, settings: &Settings) -> Self {
        Self {
            store,
            limits: Limits::new(settings.limits),
            quota: settings.quota.map(Quota::new),
            running: Running::default(),
            sending: BTreeSet::new(),
        }
    }

    /// Lets happen what is due by now. Called before every request, it looks as if it had happened in time.
    pub(super) fn catch_up(&mut self, env: &Env) -> (Timestamp, Vec<Note>) {
        let now = self.store.now();
        let mut notes = Vec::new();
        loop {
            let batch: Vec<_> = std::iter::from_fn(|| self.store.next_due(now)).collect();
            if batch.is_empty() {
                break;
            }
            // Links are many; one transaction for each would be one write to the disk for each.
            for same in batch.chunk_by(|(kind, _), (next, _)| **kind == *links::KIND && **next == *links::KIND) {
                let mut tx = self.store.transaction();
                same.iter().for_each(|(kind, id)| due(&mut tx, env, kind, *id, now));
                // What cannot be saved is taken back; the next request reports a file that cannot be written.
                notes.extend(tx.commit().unwrap_or_default());
            }
        }
        (now, notes)
    }
}

fn due(tx: &mut Transaction<'_>, env: &Env, kind: &str, id: Id, now: Timestamp) {
    match kind {
        idempotency::KIND => idempotency::forget(tx, id, now),
        kind => (domain::rules(kind).due)(tx, env, id, now),
    }
}

impl<R: Into<Response>> From<R> for Outcome {
    fn from(response: R) -> Self {
        Self { response: response.into(), key: None, notes: Vec::new() }
    }
}
