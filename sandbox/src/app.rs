//! The way of a request through the rules of the whole API.

use std::io;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::Path;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use tokio::sync::Semaphore;

use crate::changes;
use crate::clock::Moment;
use crate::control::{Arrival, Control, Delivery};
use crate::cors;
use crate::data::Data;
use crate::deliver::AT_ONCE;
use crate::document::{Route, document};
use crate::http::{ApiError, Reply, Request, UNKNOWN};
use crate::idempotency::{Verdict, owned};
use crate::ids::Id;
use crate::limits::{Caller, Limit, Limits, Quota};
use crate::ops::{self, Call, hosts, outside};
use crate::store::State;
use crate::store::deliveries;
use crate::validate::{self, Unknown};

/// One sandbox: a workspace, its token, and what is remembered of its callers.
pub(crate) struct App {
    token: String,
    base_url: String,
    pub(crate) control: Control,
    inner: Mutex<Inner>,
    /// Bounds the sockets that webhooks take.
    pub(crate) sending: Semaphore,
}

struct Inner {
    state: State,
    data: Option<Data>,
    limits: Limits,
    quota: Option<Quota>,
    unknown: Unknown,
}

/// An answer, and what is to be done when it is given.
pub(crate) struct Outcome {
    pub(crate) reply: Reply,
    /// The key that it is to be kept under.
    key: Option<String>,
    headers: Vec<(&'static str, String)>,
}

impl App {
    /// With a data file, the workspace is what that file says it was.
    pub(crate) fn new(
        token: String,
        workspace: Id,
        base_url: String,
        limits: [Limit; 2],
        control: Control,
        data: Option<&Path>,
    ) -> io::Result<Self> {
        let [with_token, anonymous] = limits;
        let mut state = State::new(workspace, base_url.clone());
        let data = data.map(|path| Data::open(path, &mut state)).transpose()?;
        // The file may remember the token of an earlier start.
        state.adopt_token(token.clone());
        let limits = Limits::new(with_token, anonymous);
        Ok(Self {
            token,
            base_url,
            control,
            sending: Semaphore::new(AT_ONCE),
            inner: Mutex::new(Inner { state, data, limits, quota: None, unknown: Unknown::Rejected }),
        })
    }

    /// Allows so many calls with the token in a month.
    pub(crate) fn with_quota(self, calls: u64) -> Self {
        self.inner().quota = Some(Quota::new(calls));
        self
    }

    /// Ignores unknown query parameters and `include` values.
    pub(crate) fn lenient(self) -> Self {
        self.inner().unknown = Unknown::Ignored;
        self
    }

    // A panic while it was held has been answered with a 500; the state is used on.
    fn inner(&self) -> MutexGuard<'_, Inner> {
        self.inner.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Lets a seed play requests, which count against no limit and no quota.
    pub(crate) fn aside<T>(&self, play: impl FnOnce() -> T) -> T {
        let endless = Limit { requests: u64::MAX, ..Limit::TOKEN };
        let limits = std::mem::replace(&mut self.inner().limits, Limits::new(endless, endless));
        let quota = self.inner().quota.take();
        let played = play();
        let mut inner = self.inner();
        (inner.limits, inner.quota) = (limits, quota);
        inner.state.set_time(None);
        // Once for all that was played; what cannot be saved now fails the first request, which saves it too.
        let _ = inner.save();
        played
    }

    /// Does what the request asks for at a time of its own, with the token, and leaves nothing in the ledger.
    pub(crate) fn play(&self, request: &Request, at: Moment) -> Reply {
        let mut inner = self.inner();
        inner.state.set_time(Some(at));
        inner.state.since = inner.state.since.min(at);
        let now = inner.state.catch_up();
        let mut request = request.clone();
        request.headers.push(("authorization".to_owned(), format!("Bearer {}", self.token)));
        self.work(&mut inner, &request, now, None).reply
    }

    /// Moves the clock forward; what is due by then happens at the next request.
    pub(crate) fn advance(&self, span: Duration) {
        self.inner().state.advance(span);
    }

    /// Enters a request in the ledger; it may meet a fault.
    pub(crate) fn arrive(&self, request: &Request) -> Arrival {
        let now = self.inner().state.now();
        self.control.arrive(request, now)
    }

    /// Does what the request asks for. The answer is to be held back for its delay, then handed to `finish`.
    ///
    /// Whatever it changed is saved when this returns: an answer never reports what a crash could take back.
    pub(crate) fn begin(&self, request: &Request, arrival: &Arrival) -> Outcome {
        let mut inner = self.inner();
        let now = inner.state.catch_up();
        // What was due, or happened since the last request, is not this one's doing.
        self.control.background(changes::take(), now);
        let outcome = self.work(&mut inner, request, now, arrival.instead());
        self.control.worked(arrival, changes::take());
        if let Some(key) = &outcome.key {
            inner.state.keys.keep(key, &outcome.reply);
            // That an answer is remembered is no change of the workspace.
            changes::take();
        }
        match inner.save() {
            Ok(()) => outcome,
            Err(error) => Outcome { reply: error.into(), ..outcome },
        }
    }

    fn work(&self, inner: &mut Inner, request: &Request, now: Moment, instead: Option<Reply>) -> Outcome {
        if let Some(domain) = hosts::domain(&inner.state, request) {
            let reply = guard(|| hosts::visit(&mut inner.state, domain, request));
            return Outcome::plain(reply, Vec::new());
        }
        if let Some(reply) = cors::answer(request) {
            return Outcome::plain(reply.unwrap_or_else(Reply::from), Vec::new());
        }
        let described = outside::describe(&request.path, &self.base_url);
        if described.is_none() && !request.path.starts_with("/v1/") {
            // Links live on another host in truth, where no API limit counts.
            let reply = guard(|| outside::visit(&mut inner.state, request, now));
            return Outcome::plain(reply, Vec::new());
        }
        let authorized = inner.authorize(request, now);
        let caller = match &authorized {
            Ok(token) => Caller::Token(*token),
            Err(_) => Caller::Anonymous(request.peer),
        };
        let standing = inner.limits.count(caller, now);
        let headers = standing.headers().to_vec();
        let quota = inner.quota.as_mut().filter(|_| authorized.is_ok() && described.is_none());
        let allowed = standing.check().and_then(|()| quota.map_or(Ok(()), |quota| quota.spend(now)));
        let outcome = allowed.and_then(|()| match (instead, described) {
            (Some(reply), _) => Ok((reply, None)),
            (None, Some(reply)) if request.verb() == "GET" => Ok((reply, None)),
            (None, Some(_)) => Err(outside::wrong_method(&request.method, &request.path, "GET")),
            (None, None) => inner.operate(request, authorized, now),
        });
        match outcome {
            Ok((reply, key)) => Outcome { reply, key, headers },
            Err(error) => Outcome::plain(error.into(), headers),
        }
    }

    /// Remembers the answer under its key, and completes its headers.
    pub(crate) fn finish(&self, outcome: Outcome, arrival: Arrival) -> Delivery {
        let Outcome { mut reply, key, headers } = outcome;
        if let Some(key) = key {
            let mut inner = self.inner();
            inner.state.keys.finish(&key, &reply);
            changes::take();
            if let Err(error) = inner.save() {
                reply = error.into();
            }
        }
        reply.headers.extend(headers);
        reply.headers.extend(cors::HEADERS.map(|(name, value)| (name, value.to_owned())));
        self.control.deliver(arrival, reply)
    }

    /// The webhooks that are to be told something, and that nobody sends to yet: from now on the caller does.
    pub(crate) fn idle_webhooks(&self) -> Vec<Id> {
        self.inner().state.deliveries.begin()
    }

    /// What a webhook is to be told next; none if that is all for now.
    pub(crate) fn next_delivery(&self, webhook: Id) -> Option<deliveries::Delivery> {
        self.inner().state.deliveries.next(webhook)
    }

    /// The time, unless the webhook was switched off or deleted meanwhile.
    pub(crate) fn begin_delivery(&self, webhook: Id) -> Option<Moment> {
        let state = &mut self.inner().state;
        let active = state.webhooks.get(webhook).is_some_and(|webhook| webhook.status == "WEBHOOK_STATUS_ACTIVE");
        active.then(|| state.now())
    }

    pub(crate) fn count_delivery(&self, webhook: Id, sent_at: Moment, delivered: bool) {
        let mut inner = self.inner();
        inner.state.count_delivery(webhook, sent_at, delivered);
        // Nobody waits for it; what cannot be saved now fails the next request, which saves it too.
        let _ = inner.save();
    }

    /// An address that is to be fetched before the request is worked on.
    pub(crate) fn source(&self, request: &Request) -> Option<String> {
        ops::media::source(request).filter(|_| {
            let mut inner = self.inner();
            let now = inner.state.now();
            inner.authorize(request, now).is_ok()
        })
    }
}

impl Outcome {
    fn plain(reply: Reply, headers: Vec<(&'static str, String)>) -> Self {
        Self { reply, key: None, headers }
    }

    pub(crate) fn delay(&self) -> Duration {
        self.reply.delay
    }
}

impl Inner {
    /// Whose token the request brings.
    fn authorize(&mut self, request: &Request, now: Moment) -> Result<Id, ApiError> {
        let header = request.header("authorization").unwrap_or_default();
        let (scheme, text) = header.split_once(' ').unwrap_or((header, ""));
        let message = if header.is_empty() {
            "there is no token; send it as: Authorization: Bearer <token>"
        } else if !scheme.eq_ignore_ascii_case("bearer") || text.trim().is_empty() {
            "the Authorization header is no bearer token; send it as: Authorization: Bearer <token>"
        } else if let Some(token) = self.state.tokens.sent_as(text.trim()) {
            let id = token.id;
            self.state.note_use(id, now);
            return Ok(id);
        } else {
            "the token is not the one this sandbox was started with, nor one that was made here and still exists"
        };
        Err(ApiError::new(401, UNKNOWN, message).header("www-authenticate", "Bearer"))
    }

    fn save(&mut self) -> Result<(), ApiError> {
        let Self { state, data, .. } = self;
        let saved = data.as_mut().map_or(Ok(()), |data| data.save(state));
        saved.map_err(|message| ApiError::new(500, "NOT_SAVED", message))
    }

    /// Answers an operation of the document; with the key, if it is to be kept.
    fn operate(
        &mut self,
        request: &Request,
        authorized: Result<Id, ApiError>,
        now: Moment,
    ) -> Result<(Reply, Option<String>), ApiError> {
        let (operation, variables) = match document().route(request.verb(), &request.path) {
            Route::Operation(operation, variables) => (operation, variables),
            Route::WrongMethod(allowed) => {
                let allowed = allowed.join(", ");
                return Err(outside::wrong_method(&request.method, &request.path, &allowed));
            }
            Route::Unknown => {
                let message = format!("the API has no {}", request.path);
                return Err(ApiError::not_found(message));
            }
        };
        let token = match (authorized, operation.public) {
            (Ok(token), true) => Some(token),
            (Err(_), true) => None,
            (authorized, false) => {
                let token = authorized?;
                self.state.permit(token, operation)?;
                Some(token)
            }
        };
        if let Some(fault) = &request.fault {
            return Err(fault.clone());
        }
        let Some(handler) = ops::handler(&operation.id) else {
            return Err(ApiError::not_found(format!("the API has no operation {}", operation.id)));
        };
        let key = request.header("idempotency-key").filter(|_| operation.takes_key);
        let key = key.map(|key| owned(token, key)).transpose()?;
        if let Some(key) = &key
            && let Verdict::Replay(reply) = self.state.keys.begin(key, request, now)?
        {
            return Ok((reply, None));
        }
        let reply = guard(|| {
            validate::query(operation, &request.query, self.unknown)?;
            let call = Call {
                operation,
                variables: &variables,
                query: &request.query,
                body: validate::body(operation, request, self.unknown)?,
                now,
                token,
                fetched: request.fetched.as_ref(),
            };
            handler(&mut self.state, call)
        });
        Ok((reply, key))
    }
}

/// An error is an answer too, and so is a fault of the sandbox itself, which must not take the others down.
fn guard(work: impl FnOnce() -> Result<Reply, ApiError>) -> Reply {
    catch_unwind(AssertUnwindSafe(work))
        .unwrap_or_else(|_| {
            let message = "the sandbox failed on this request; this is a fault of the sandbox";
            Err(ApiError::new(500, UNKNOWN, message))
        })
        .unwrap_or_else(Reply::from)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_panic_is_a_500() {
        let reply = guard(|| panic!("on purpose"));
        assert_eq!(reply.status, 500);
    }
}
