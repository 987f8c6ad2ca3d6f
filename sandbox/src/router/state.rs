//! The settings and the state of a sandbox.

use std::collections::BTreeSet;
use std::path::PathBuf;
use std::time::Duration;

use super::idempotency::{self, Key, Running};
use super::limits::{Limit, Limits};
use crate::base::clock::Timestamp;
use crate::base::ids::Id;
use crate::base::message::Response;
use crate::domain::{self, Env};
use crate::store::{Change, Store};

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

/// The parts that do not change while the sandbox runs.
pub(crate) struct Shared {
    pub(crate) env: Env,
    pub(crate) settings: Settings,
}

/// The parts that requests change.
pub(super) struct State {
    pub(super) store: Store,
    pub(super) limits: Limits,
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
    pub(super) changes: Vec<Change>,
}

impl State {
    pub(super) fn new(store: Store, settings: &Settings) -> Self {
        Self {
            store,
            limits: Limits::new(settings.limits, settings.quota),
            running: Running::default(),
            sending: BTreeSet::new(),
        }
    }

    /// Executes everything that is due by now. Called before every request, it has the same effect as in time.
    pub(super) fn catch_up(&mut self, env: &Env) -> (Timestamp, Vec<Change>) {
        let now = self.store.now();
        let mut tx = self.store.transaction();
        while let Some((kind, id)) = tx.next_due(now) {
            match &*kind {
                idempotency::KIND => idempotency::forget(&mut tx, id, now),
                kind => (domain::rules(kind).due)(&mut tx, env, id, now),
            }
        }
        // The next request reports a file that cannot be written.
        (now, tx.commit().unwrap_or_default())
    }
}

impl<R: Into<Response>> From<R> for Outcome {
    fn from(response: R) -> Self {
        Self { response: response.into(), key: None, changes: Vec::new() }
    }
}
