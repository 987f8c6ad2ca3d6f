//! The way of a request through the rules of the whole API.

use std::io;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::Path;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use tokio::sync::Semaphore;

use crate::clock::Moment;
use crate::data::Data;
use crate::deliver::AT_ONCE;
use crate::document::{Route, document};
use crate::http::{ApiError, Reply, Request, UNKNOWN};
use crate::idempotency::{Verdict, owned};
use crate::ids::Id;
use crate::limits::{Caller, Limit, Limits};
use crate::ops::{self, Call, hosts, outside};
use crate::store::State;
use crate::store::deliveries::Delivery;
use crate::validate;

/// One sandbox: a workspace, its token, and what is remembered of its callers.
pub(crate) struct App {
    base_url: String,
    inner: Mutex<Inner>,
    /// Bounds the sockets that webhooks take.
    pub(crate) sending: Semaphore,
}

struct Inner {
    state: State,
    data: Option<Data>,
    limits: Limits,
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
        data: Option<&Path>,
    ) -> io::Result<Self> {
        let [with_token, anonymous] = limits;
        let mut state = State::new(workspace, base_url.clone());
        let data = data.map(|path| Data::open(path, &mut state)).transpose()?;
        // The file may remember the token of an earlier start.
        state.adopt_token(token);
        Ok(Self {
            base_url,
            sending: Semaphore::new(AT_ONCE),
            inner: Mutex::new(Inner { state, data, limits: Limits::new(with_token, anonymous) }),
        })
    }

    // A panic while it was held has been answered with a 500; the state is used on.
    fn inner(&self) -> MutexGuard<'_, Inner> {
        self.inner.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Does what the request asks for. The answer is to be held back for its delay, then handed to `finish`.
    ///
    /// Whatever it changed is saved when this returns: an answer never reports what a crash could take back.
    pub(crate) fn begin(&self, request: &Request) -> Outcome {
        let mut inner = self.inner();
        let outcome = self.perform(&mut inner, request);
        if let Some(key) = &outcome.key {
            inner.state.keys.keep(key, &outcome.reply);
        }
        match inner.save() {
            Ok(()) => outcome,
            Err(error) => Outcome { reply: error.into(), ..outcome },
        }
    }

    fn perform(&self, inner: &mut Inner, request: &Request) -> Outcome {
        let now = inner.state.catch_up();
        if let Some(domain) = hosts::domain(&inner.state, request) {
            let reply = guard(|| hosts::visit(&mut inner.state, domain, request));
            return Outcome::plain(reply, Vec::new());
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
        let outcome = standing.check().and_then(|()| match described {
            Some(reply) if request.method == "GET" => Ok((reply, None)),
            Some(_) => Err(outside::wrong_method(&request.method, &request.path, "GET")),
            None => inner.operate(request, authorized, now),
        });
        match outcome {
            Ok((reply, key)) => Outcome { reply, key, headers },
            Err(error) => Outcome::plain(error.into(), headers),
        }
    }

    /// Remembers the answer under its key, and completes its headers.
    pub(crate) fn finish(&self, outcome: Outcome) -> Reply {
        let Outcome { mut reply, key, headers } = outcome;
        if let Some(key) = key {
            let mut inner = self.inner();
            inner.state.keys.finish(&key, &reply);
            if let Err(error) = inner.save() {
                reply = error.into();
            }
        }
        reply.headers.extend(headers);
        reply
    }

    /// What webhooks are to be told by now.
    pub(crate) fn take_deliveries(&self) -> Vec<Delivery> {
        self.inner().state.deliveries.take_due()
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
        let (operation, variables) = match document().route(&request.method, &request.path) {
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
            validate::query(operation, &request.query)?;
            let call = Call {
                operation,
                variables: &variables,
                query: &request.query,
                body: validate::body(operation, request)?,
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
