//! The state of a sandbox behind one lock, and the steps of a request.

use std::io;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use super::state::{Outcome, Settings, Shared, State};
use super::{idempotency, pipeline};
use crate::base::clock::Timestamp;
use crate::base::ids::Id;
use crate::base::message::{Request, Response};
use crate::document::{Document, Route};
use crate::domain::{self, Env, LOOKUPS, tokens, webhooks};
use crate::handlers::generic;
use crate::store::Store;
use crate::testing::{Arrival, Control};

/// A request in the ledger, and its operation.
pub(crate) struct Arrived<'a> {
    pub(crate) arrival: Arrival,
    route: Option<Route<'a>>,
}

/// A sandbox: its store, the limits of its callers, its faults and its ledger.
pub(crate) struct App {
    pub(crate) shared: Shared,
    pub(crate) control: Control,
    state: Mutex<State>,
}

impl App {
    pub(crate) fn new(settings: Settings, document: Arc<Document>, control: Control) -> io::Result<Self> {
        let mut store = Store::new(LOOKUPS);
        if let Some(path) = &settings.data {
            store.open(path, &settings.base_url)?;
        }
        let env = Env { document, workspace: settings.workspace, base_url: settings.base_url.clone() };
        let state = State::new(store, &settings);
        let app = Self { shared: Shared { env, settings }, control, state: Mutex::new(state) };
        app.prepare().map_err(io::Error::other)?;
        Ok(app)
    }

    /// Creates what every workspace has, and schedules what is still to happen.
    fn prepare(&self) -> Result<(), String> {
        let mut state = self.state();
        let now = state.store.now();
        let mut tx = state.store.transaction();
        tokens::adopt(&mut tx, &self.shared.env, &self.shared.settings.token, now);
        generic::create_singletons(&mut tx, &self.shared.env);
        domain::reschedule(&mut tx, now);
        let keys: Vec<Id> = tx.rows(idempotency::KIND).map(|(id, _)| id).collect();
        keys.into_iter().for_each(|key| tx.schedule(now, idempotency::KIND, key));
        tx.commit().map(drop)
    }

    // After a panic of a request, whose transaction was rolled back, the store is used further.
    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Executes a request of a seed at the given time, with the token. It counts against no limit, and the ledger does not
    /// contain it. `resume` ends the time of the seed.
    pub(crate) fn play(&self, mut request: Request, at: Timestamp) -> Response {
        let state = &mut *self.state();
        state.store.clock.set(Some(at));
        let now = state.catch_up(&self.shared.env).0;
        request.headers.push(("authorization".to_owned(), format!("Bearer {}", self.shared.settings.token)));
        let route = pipeline::route(&self.shared, &request);
        pipeline::play(&self.shared, state, &request, route.as_ref(), now).response
    }

    /// Lets the clock follow the wall clock again.
    pub(crate) fn resume(&self) {
        self.state().store.clock.set(None);
    }

    /// Moves the clock forward; what is due by then happens at the next request.
    pub(crate) fn advance(&self, span: Duration) {
        self.state().store.clock.advance(span);
    }

    pub(crate) fn now(&self) -> Timestamp {
        self.state().store.now()
    }

    /// Deletes everything, as if the sandbox had just been started without a seed.
    pub(crate) fn reset(&self) -> Result<(), String> {
        let mut state = self.state();
        state.store.clear()?;
        let store = std::mem::replace(&mut state.store, Store::new(LOOKUPS));
        *state = State::new(store, &self.shared.settings);
        drop(state);
        let mut control = self.control.lock();
        control.faults.0.clear();
        control.ledger.clear();
        drop(control);
        self.prepare()
    }

    /// Adds a request to the ledger, and determines its operation and its fault.
    pub(crate) fn arrive(&self, request: &Request) -> Arrived<'_> {
        let (now, route) = (self.now(), pipeline::route(&self.shared, request));
        let arrival = self.control.arrive(request, id_of(route.as_ref()), now);
        Arrived { arrival, route }
    }

    /// Executes a request. The response is to be held back for its delay, then passed to `finish`.
    ///
    /// Its changes are saved when this returns: a response never reports a change that a crash could undo.
    pub(crate) fn begin(&self, request: &Request, arrived: &Arrived<'_>) -> Outcome {
        let Arrived { arrival, route } = arrived;
        let mut state = self.state();
        let (now, changes) = state.catch_up(&self.shared.env);
        // Changes that were due are not those of this request.
        self.control.lock().ledger.background(changes, now);
        let outcome = pipeline::execute(&self.shared, &mut state, request, route.as_ref(), now, arrival.instead());
        self.control.worked(arrival, outcome.changes.clone());
        outcome
    }

    /// Executes a visit of a link, and returns the id of its event as well.
    pub(crate) fn visit(&self, request: &Request) -> (Response, Option<Id>) {
        let arrived = self.arrive(request);
        let outcome = self.begin(request, &arrived);
        let event = outcome.changes.iter().find(|change| &*change.kind == "Event").map(|change| change.id);
        (self.finish(outcome, arrived.arrival), event)
    }

    /// The URL of a link; none if there is no link with the id.
    pub(crate) fn entrypoint(&self, link: Id) -> Option<String> {
        let link = self.state().store.transaction().get("Link", link)?;
        Some(link.text("entrypoint").to_owned())
    }

    /// Releases the idempotency key, and applies the fault.
    pub(crate) fn finish(&self, outcome: Outcome, arrival: Arrival) -> Response {
        let Outcome { response, key, .. } = outcome;
        if let Some(key) = key {
            self.state().running.finish(key);
        }
        self.control.deliver(arrival, response)
    }

    /// The webhooks with deliveries that no task sends yet. The caller must start a task for each.
    pub(crate) fn idle_webhooks(&self) -> Vec<Id> {
        let state = &mut *self.state();
        webhooks::begin(&state.store.transaction(), &mut state.sending)
    }

    /// The next delivery of a webhook; none if there are no more, which ends the sending.
    pub(crate) fn next_delivery(&self, webhook: Id) -> Option<webhooks::Delivery> {
        let state = &mut *self.state();
        let mut tx = state.store.transaction();
        let next = webhooks::next(&mut tx, webhook);
        // If this cannot be saved, the first request fails, which saves it too.
        let _ = tx.commit();
        if next.is_none() {
            state.sending.remove(&webhook);
        }
        next
    }

    /// Counts the result of a delivery.
    pub(crate) fn count_delivery(&self, webhook: Id, delivered: bool) {
        let mut state = self.state();
        let now = state.store.now();
        let mut tx = state.store.transaction();
        webhooks::count(&mut tx, webhook, now, delivered);
        let _ = tx.commit();
    }
}

fn id_of<'a>(route: Option<&Route<'a>>) -> Option<&'a str> {
    match route {
        Some(Route::Operation(operation, _)) => Some(&operation.id),
        _ => None,
    }
}
