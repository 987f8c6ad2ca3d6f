//! Carrying out a call: attempts, waits, and what comes of them.

use std::{
    borrow::Cow,
    collections::HashSet,
    sync::{Arc, Mutex, PoisonError},
    time::Duration,
};

use http::{HeaderMap, Method, StatusCode};

use crate::{
    AccessToken, ApiException, Error, RateLimit, TransportError,
    api_exception::Refusal,
    outgoing::{Outgoing, Peer, Prepared, Settings},
    pace::{InFlight, Pacer},
    retry::{Decision, Outcome, Situation},
    runtime::Runtime,
    text::one_line,
    transport::{Failure, Transport, WireRequest, WireResponse},
    transport_error::Origin,
};

// Raw requests name themselves by their path, so that there is no end to names.
const MOST_ANNOUNCED: usize = 1000;

/// All of a client that no type of the API's is needed for.
#[derive(Debug)]
pub(crate) struct Engine {
    pub(crate) settings: Settings,
    pub(crate) runtime: Arc<dyn Runtime>,
    pub(crate) pacer: Pacer,
    transport: Box<dyn Transport>,
    /// To hosts that are not the API's.
    outside: Box<dyn Transport>,
    announced: Mutex<HashSet<Cow<'static, str>>>,
}

/// An answer that says yes, not yet read.
#[derive(Debug)]
pub(crate) struct Answer {
    pub(crate) operation: Cow<'static, str>,
    pub(crate) method: Method,
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Vec<u8>,
    /// The limit that the body was longer than.
    pub(crate) cut_at: Option<u64>,
    pub(crate) attempts: u32,
    pub(crate) rate_limit: Option<RateLimit>,
    /// The 404 that was taken for the success of a deletion.
    pub(crate) assumed_deleted: Option<ApiException>,
}

/// One attempt.
type Exchange<'a> = dyn FnMut(&WireRequest, Duration) -> Result<WireResponse, Failure> + 'a;

/// One attempt with the transport that it is to use.
pub(crate) type OutsideExchange<'a> =
    dyn FnMut(&dyn Transport, &WireRequest, Duration) -> Result<WireResponse, Failure> + 'a;

/// What the attempts so far may have done.
#[derive(Debug, Clone, Copy, Default)]
struct Past {
    maybe_sent: bool,
    may_have_taken_effect: bool,
}

/// How one attempt ended, other than well.
enum Trouble {
    Failed(Failure),
    Refused(ApiException),
}

impl Trouble {
    fn outcome(&self) -> Outcome<'_> {
        match self {
            Self::Failed(failure) => Outcome::Failed { kind: failure.kind, sent: failure.sent },
            Self::Refused(exception) => exception.outcome(),
        }
    }
}

impl Engine {
    pub(crate) fn new(
        settings: Settings,
        transport: Box<dyn Transport>,
        outside: Box<dyn Transport>,
        runtime: Arc<dyn Runtime>,
    ) -> Self {
        Self { settings, runtime, transport, outside, pacer: Pacer::default(), announced: Mutex::default() }
    }

    /// Calls the API.
    pub(crate) fn execute(&self, outgoing: Outgoing) -> Result<Answer, Error> {
        self.run(outgoing, false)
    }

    /// Does the same for a call that has [its place](Self::await_place) already.
    #[cfg(feature = "links")]
    pub(crate) fn execute_in_place(&self, outgoing: Outgoing) -> Result<Answer, Error> {
        self.run(outgoing, true)
    }

    fn run(&self, outgoing: Outgoing, has_place: bool) -> Result<Answer, Error> {
        let call = outgoing.prepare(&self.settings, &*self.runtime)?;
        self.carry_out(call, has_place, &mut |request, limit| self.transport.exchange(request, limit))
    }

    /// Asks a host that is not the API's; `exchange` makes one attempt.
    pub(crate) fn ask_outside(&self, call: Prepared, exchange: &mut OutsideExchange<'_>) -> Result<Answer, Error> {
        self.carry_out(call, false, &mut |request, limit| exchange(&*self.outside, request, limit))
    }

    /// Makes attempts until one succeeds, or until another would be pointless, harmful or too late.
    fn carry_out(&self, call: Prepared, has_place: bool, exchange: &mut Exchange<'_>) -> Result<Answer, Error> {
        let deadline = self.runtime.now().saturating_add(call.deadline);
        let mut past = Past::default();
        let mut attempt = 0;
        let is_paced = call.peer == Peer::Api && (self.settings.pace || has_place);
        loop {
            attempt += 1;
            if is_paced && !(has_place && attempt == 1) {
                self.keep_pace(&call, deadline);
            }
            let in_flight = (call.peer == Peer::Api).then(|| self.pacer.start(is_paced));
            let trouble = match self.attempt(&call, attempt, deadline, in_flight, exchange) {
                Ok(answer) => return Ok(answer),
                Err(trouble) => trouble,
            };
            let outcome = trouble.outcome();
            let situation = Situation {
                method: call.request.method(),
                has_key: call.is_repeatable,
                outcome,
                attempt,
                max_attempts: call.max_attempts,
                time_left: self.time_left(deadline),
                jitter: self.runtime.fraction(),
            };
            let decision = self.settings.retry.decide(&situation);
            match decision {
                Decision::Retry(wait) => {
                    self.warn_of_retry(&call, &trouble, attempt, wait);
                    past.maybe_sent |= !matches!(outcome, Outcome::Failed { sent: false, .. });
                    past.may_have_taken_effect |= outcome.may_have_taken_effect();
                    self.runtime.sleep(wait);
                }
                Decision::Permanent | Decision::Exhausted | Decision::WaitTooLong => {
                    return give_up(call, trouble, past, attempt, decision);
                }
            }
        }
    }

    fn attempt(
        &self,
        call: &Prepared,
        attempt: u32,
        deadline: Duration,
        in_flight: Option<InFlight>,
        exchange: &mut Exchange<'_>,
    ) -> Result<Answer, Trouble> {
        let limit = call.timeout.min(self.time_left(deadline));
        let started = self.runtime.now();
        let result = exchange(&call.request, limit);
        let elapsed = self.runtime.now().saturating_sub(started);
        let headers = result.as_ref().ok().map(|response| &response.headers);
        let rate_limit = in_flight.and_then(|in_flight| self.observe(in_flight, headers));
        let method = call.request.method();
        let (label, template) = (&call.label, &call.template);
        let response = match result {
            Ok(response) => response,
            Err(failure) => {
                let kind = failure.kind;
                log::debug!("{label}: {method} {template}: {kind}, {elapsed:.1?}, attempt {attempt}");
                return Err(Trouble::Failed(failure));
            }
        };
        let status = response.status;
        log::debug!("{label}: {method} {template}: {}, {elapsed:.1?}, attempt {attempt}", status.as_u16());
        if call.peer == Peer::Api {
            self.announce_deprecation(call, &response.headers);
        }
        self.judge(call, response, rate_limit, attempt)
    }

    /// Reads the rate limit from the headers of a call's response, if there was one.
    fn observe(&self, in_flight: InFlight, headers: Option<&HeaderMap>) -> Option<RateLimit> {
        let rate_limit = headers.and_then(|headers| RateLimit::from_headers(headers, self.runtime.wall_clock()));
        self.pacer.finish(in_flight, rate_limit, self.runtime.now());
        rate_limit
    }

    fn judge(
        &self,
        call: &Prepared,
        response: WireResponse,
        rate_limit: Option<RateLimit>,
        attempts: u32,
    ) -> Result<Answer, Trouble> {
        let WireResponse { status, headers, body, is_cut } = response;
        let received_at = self.runtime.wall_clock();
        let operation = call.label.clone();
        if !status.is_success() {
            let secret = match call.peer {
                Peer::Api => self.settings.token.clone(),
                // The query is what makes a signed address worth stealing.
                Peer::Host => call.request.uri().query().map(AccessToken::from),
            };
            let refusal = Refusal { peer: call.peer, status, headers, body: &body, received_at, rate_limit, secret };
            return Err(Trouble::Refused(ApiException::new(operation, refusal, attempts)));
        }
        Ok(Answer {
            operation,
            method: call.request.method().clone(),
            status,
            headers,
            body,
            cut_at: is_cut.then_some(call.max_size),
            attempts,
            rate_limit,
            assumed_deleted: None,
        })
    }

    fn time_left(&self, deadline: Duration) -> Duration {
        deadline.saturating_sub(self.runtime.now())
    }

    /// Waits for a place within the rate limit, outside of any call.
    ///
    /// A wait longer than `bound` is skipped: the API's window is a minute, so the header is probably wrong; if it is
    /// right, the API responds with 429.
    #[cfg(feature = "links")]
    pub(crate) fn await_place(&self, label: &str, bound: Duration) {
        let wait = self.pacer.reserve(self.runtime.now());
        if wait > bound {
            log::warn!("{label}: the rate limit headers ask to wait {wait:.1?}, longer than {bound:.1?}; not waiting");
        } else if !wait.is_zero() {
            log::debug!("{label}: waiting {wait:.1?} to stay within the rate limit");
            self.runtime.sleep(wait);
        }
    }

    fn keep_pace(&self, call: &Prepared, deadline: Duration) {
        let wait = self.pacer.reserve(self.runtime.now());
        // Too long a wait would only replace the API's own refusal by a timeout that explains less.
        if !wait.is_zero() && wait < self.time_left(deadline) {
            log::debug!("{}: waiting {wait:.1?} to stay within the rate limit", call.label);
            self.runtime.sleep(wait);
        }
    }

    fn warn_of_retry(&self, call: &Prepared, trouble: &Trouble, attempt: u32, wait: Duration) {
        let (label, template, method) = (&call.label, &call.template, call.request.method());
        let next = attempt + 1;
        match trouble {
            Trouble::Failed(failure) => {
                let kind = failure.kind;
                log::warn!("{label}: {method} {template}: {kind}; attempt {next} in {wait:.1?}");
            }
            Trouble::Refused(exception) => {
                let status = exception.status();
                log::warn!("{label}: {method} {template}: {status}; attempt {next} in {wait:.1?}");
            }
        }
    }

    /// Says once per operation that it will go away.
    fn announce_deprecation(&self, call: &Prepared, headers: &HeaderMap) {
        let text = |name| headers.get(name).map(|value| one_line(&String::from_utf8_lossy(value.as_bytes()), 80));
        let (deprecation, sunset) = (text("deprecation"), text("sunset"));
        if deprecation.is_none() && sunset.is_none() {
            return;
        }
        let mut announced = self.announced.lock().unwrap_or_else(PoisonError::into_inner);
        if announced.len() < MOST_ANNOUNCED && announced.insert(call.label.clone()) {
            let since = deprecation.as_deref().unwrap_or("unknown");
            let until = sunset.as_deref().unwrap_or("unknown");
            log::warn!("{} is deprecated (since: {since}, shut down: {until})", call.label);
        }
    }
}

/// What the caller gets when no further attempt is made: the last error, or a deletion that seems to have happened.
fn give_up(call: Prepared, trouble: Trouble, past: Past, attempts: u32, decision: Decision) -> Result<Answer, Error> {
    match trouble {
        Trouble::Failed(failure) => {
            let host = call.request.uri().authority().map_or_else(String::new, ToString::to_string);
            Err(TransportError::new(call.label, Origin { peer: call.peer, host }, failure, past.maybe_sent, attempts)
                .into())
        }
        Trouble::Refused(exception) => {
            let is_deletion = call.request.method() == Method::DELETE;
            if !(is_deletion && exception.status() == 404 && past.may_have_taken_effect) {
                let exceeded_deadline = (decision == Decision::WaitTooLong).then_some(call.deadline);
                return Err(exception.after(past.may_have_taken_effect).exceeding(exceeded_deadline).into());
            }
            Ok(Answer {
                operation: call.label,
                method: Method::DELETE,
                status: StatusCode::NOT_FOUND,
                headers: exception.headers().clone(),
                body: Vec::new(),
                cut_at: None,
                attempts,
                rate_limit: exception.rate_limit(),
                assumed_deleted: Some(exception),
            })
        }
    }
}
