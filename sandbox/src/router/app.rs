//! One sandbox: its store, what is remembered of its callers, and its faults and ledger.

use std::io;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use super::limits::{Limit, Limits};
use super::state::{Outcome, Settings, Shared, State};
use super::{cors, idempotency, pipeline};
use crate::base::clock::Timestamp;
use crate::base::ids::Id;
use crate::base::message::{Request, Response};
use crate::base::signature::Signer;
use crate::document::{Document, Route};
use crate::domain::{self, Env, LOOKUPS, tokens, webhooks};
use crate::handlers::Registry;
use crate::store::{Object, Store};
use crate::testing::{Arrival, Control};

/// The kind of the one object that describes the sandbox that wrote a data file.
const SANDBOX: &str = "_Sandbox";

/// A request that the ledger contains, and the operation that it is for.
pub(crate) struct Arrived<'a> {
    pub(crate) arrival: Arrival,
    route: Option<Route<'a>>,
}

/// One sandbox: its store, what is remembered of its callers, and its faults and ledger.
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
        let secret = secret(&mut store, &settings).map_err(io::Error::other)?;
        let base_url = settings.base_url.clone();
        let env = Env { document, workspace: settings.workspace, base_url, signer: Signer::new(secret) };
        let registry = Registry::new(&env.document);
        let state = State::new(store, &settings);
        let app = Self { shared: Shared { env, settings, registry }, control, state: Mutex::new(state) };
        app.prepare().map_err(io::Error::other)?;
        Ok(app)
    }

    /// Creates what every workspace has, and schedules what is still to happen.
    fn prepare(&self) -> Result<(), String> {
        let mut state = self.state();
        let now = state.store.now();
        let mut tx = state.store.transaction();
        tokens::adopt(&mut tx, &self.shared.env, &self.shared.settings.token, now);
        domain::reschedule(&mut tx, now);
        let keys: Vec<Id> = tx.rows(idempotency::KIND).map(|(id, _)| id).collect();
        keys.into_iter().for_each(|key| tx.schedule(now, idempotency::KIND, key));
        tx.commit().map(drop)
    }

    // After a panic of a request, whose transaction was rolled back, the store is used further.
    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Lets a seed execute requests that count against no limit and no quota.
    pub(crate) fn without_limits<T>(&self, play: impl FnOnce() -> T) -> T {
        let endless = Limit { requests: u64::MAX, ..Limit::TOKEN };
        let limits = std::mem::replace(&mut self.state().limits, Limits::new([endless; 2]));
        let quota = self.state().quota.take();
        let played = play();
        let mut state = self.state();
        (state.limits, state.quota) = (limits, quota);
        state.store.clock.set(None);
        played
    }

    /// Executes a request at a time of its own and with the token. It is not part of the ledger.
    pub(crate) fn play(&self, request: &Request, at: Option<Timestamp>) -> Response {
        let mut state = self.state();
        if at.is_some() {
            state.store.clock.set(at);
        }
        let now = state.catch_up(&self.shared.env).0;
        let mut request = request.clone();
        request.headers.push(("authorization".to_owned(), format!("Bearer {}", self.shared.settings.token)));
        let route = pipeline::route(&self.shared, &request);
        let outcome = pipeline::execute(&self.shared, &mut state, &request, route.as_ref(), now, None);
        if let Some(key) = outcome.key {
            state.running.finish(key);
        }
        outcome.response
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
        secret(&mut state.store, &self.shared.settings)?;
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
    /// What it changed is saved when this returns: a response never reports what a crash could take back.
    pub(crate) fn begin(&self, request: &Request, arrived: &Arrived<'_>) -> Outcome {
        let Arrived { arrival, route } = arrived;
        let mut state = self.state();
        let (now, notes) = state.catch_up(&self.shared.env);
        // What was due is not a change of this request.
        self.control.lock().ledger.background(notes, now);
        let outcome = pipeline::execute(&self.shared, &mut state, request, route.as_ref(), now, arrival.instead());
        self.control.worked(arrival, outcome.notes.clone());
        outcome
    }

    /// Executes a visit of a link, and returns the id of its event as well.
    pub(crate) fn visit(&self, request: &Request) -> (Response, Option<Id>) {
        let arrived = self.arrive(request);
        let outcome = self.begin(request, &arrived);
        let event = outcome.notes.iter().find(|note| &*note.kind == "Event").map(|note| note.id);
        (self.finish(outcome, arrived.arrival), event)
    }

    /// The URL of a link; none if there is no link with the id.
    pub(crate) fn entrypoint(&self, link: Id) -> Option<String> {
        let link = self.state().store.transaction().get("Link", link)?;
        Some(link.text("entrypoint").to_owned())
    }

    /// Completes the headers of a response, and applies the fault.
    pub(crate) fn finish(&self, outcome: Outcome, arrival: Arrival) -> Response {
        let Outcome { mut response, key, .. } = outcome;
        if let Some(key) = key {
            self.state().running.finish(key);
        }
        response.headers.extend(cors::HEADERS.map(|(name, value)| (name.into(), value.to_owned())));
        self.control.deliver(arrival, response)
    }

    /// The webhooks with deliveries that nobody sends yet: from now on the caller does.
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

/// Returns the secret of the signatures, which is kept in the data file: signed URLs survive a restart.
fn secret(store: &mut Store, settings: &Settings) -> Result<u64, String> {
    let id = settings.workspace;
    let known = store.transaction().get(SANDBOX, id).and_then(|known| known.text("secret").parse().ok());
    let secret = known.unwrap_or_else(|| fastrand::u64(..));
    let mut tx = store.transaction();
    tx.put(SANDBOX, id, &Object::default().hiding(serde_json::json!({"secret": secret.to_string()})));
    tx.commit().map(|_| secret)
}
