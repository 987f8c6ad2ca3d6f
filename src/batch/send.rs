//! Makes the call for one slice and classifies its result.

use std::{
    ops::Range,
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
    time::Duration,
};

use linkbreakers_generated::rt::{Call, InvalidRequest};

use super::options::Options;
use crate::{
    ApiClient, ApiException, Error,
    call::{Executor, RawResponse, is_replayed},
    error::QUOTA_EXHAUSTED,
};

// Other processes with the same token can use up the rate limit while the run waits.
const MAX_CALLS: u64 = 10;
/// The longest wait for the rate limit; the API's window is one minute.
pub(super) const MAX_WAIT: Duration = Duration::from_secs(5 * 60);
const DEFAULT_WAIT: Duration = Duration::from_secs(60);
// Prevents a busy loop if `Retry-After` is 0.
const MIN_WAIT: Duration = Duration::from_secs(1);
/// The longest sleep before the caller's flag is looked at again.
const STOP_INTERVAL: Duration = Duration::from_millis(200);

/// The ages, in seconds, at which the API still remembers a key, which it does for 24 hours.
///
/// One hour is a margin for clocks that differ; they can also make an age negative.
pub(super) const KEY_LIFETIME: Range<i64> = -3600..23 * 3600;

/// The call for a slice.
#[derive(Debug)]
pub(super) struct Job<T> {
    pub(super) call: Result<Call, InvalidRequest>,
    pub(super) count: u64,
    /// True if an earlier run may have sent it, under the same key if it has one.
    pub(super) may_have_been_sent: bool,
    /// The Unix time of the first request.
    pub(super) first_sent_at: i64,
    /// `Work::decode` and `Work::verdict`.
    pub(super) decode: fn(RawResponse, u64) -> Result<T, Error>,
    pub(super) verdict: fn(&Error) -> Verdict,
}

/// The consequence of an error for the rows of its call.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Verdict {
    /// One of the rows is at fault: it fails for good, and the others may be accepted without it.
    Reject,
    /// The rows fail in this run. The next run sends them again.
    Postpone,
    /// The cause is not a row, so the run stops.
    Stop,
}

/// The result of a job, and its cost.
#[derive(Debug)]
pub(super) struct Outcome<T> {
    pub(super) result: CallResult<T>,
    pub(super) calls: u64,
    pub(super) attempts: u64,
}

#[derive(Debug)]
pub(super) enum CallResult<T> {
    Done(T),
    /// Nothing was executed because the API rejected a row, or the row cannot be sent again for another reason.
    Rejected(Error),
    /// The rows fail in this run only.
    Postponed {
        error: Error,
        may_be_done: bool,
    },
    /// The call failed for a reason other than its rows.
    Failed {
        error: Error,
        /// The wait that the API requested, if it exceeds [`MAX_WAIT`].
        excessive_wait: Option<Duration>,
        may_be_done: bool,
    },
    /// The slice may have been executed, and the API may have forgotten the key, so sending it again could execute it twice.
    KeyExpired,
    /// Not sent, or not sent again, because the run is stopping.
    Canceled {
        may_be_done: bool,
    },
}

/// The flag that ends waits: set when the run stops, or by the caller.
#[derive(Debug, Clone, Default)]
pub(super) struct Stop {
    own: Arc<AtomicBool>,
    requested: Option<Arc<AtomicBool>>,
}

impl Stop {
    pub(super) fn new(options: &Options) -> Self {
        Self { own: Arc::default(), requested: options.stop.clone() }
    }

    pub(super) fn set(&self, stops: bool) {
        self.own.store(stops, Ordering::Relaxed);
    }

    fn is_set(&self) -> bool {
        let is_requested = || self.requested.as_ref().is_some_and(|requested| requested.load(Ordering::Relaxed));
        self.own.load(Ordering::Relaxed) || is_requested()
    }

    /// Sleeps, but not much longer than until the caller's flag is set.
    fn sleep(&self, executor: &Executor, mut duration: Duration) {
        if self.requested.is_none() {
            return executor.runtime.sleep(duration);
        }
        while !duration.is_zero() && !self.is_set() {
            let sleep = duration.min(STOP_INTERVAL);
            executor.runtime.sleep(sleep);
            duration -= sleep;
        }
    }
}

/// Returns whether a call can be repeated without a key: it changes nothing, or deletes what it may have deleted already.
pub(super) fn needs_no_key(call: &Call) -> bool {
    matches!(call.operation.method, "GET" | "HEAD" | "DELETE")
}

impl<T> Job<T> {
    /// Makes the call within the rate limit, unless the run stops before.
    ///
    /// A rejection proves that nothing was executed only if nothing was sent under the key before, or if the API marks it as
    /// the stored response to the first request. Any other rejection may come from a gateway or concern the key itself. The
    /// call is then made again under the same key, because another key could execute it twice.
    pub(super) fn send(self, client: &ApiClient, stop: &Stop) -> Outcome<T> {
        let call = match &self.call {
            Ok(call) => call.clone(),
            Err(invalid) => {
                let error = Error::from(invalid.clone());
                return Outcome { result: self.settled(error, false, None), calls: 0, attempts: 0 };
            }
        };
        let executor = client.executor();
        let policy = &executor.settings.retry;
        let (mut calls, mut attempts, mut inconclusive, mut may_be_done) = (0, 0, 0, self.may_have_been_sent);
        let result = loop {
            self.await_permit(executor, &call, stop);
            if stop.is_set() {
                break CallResult::Canceled { may_be_done };
            }
            let Some(time_left) = self.time_left(executor, &call, may_be_done) else { break CallResult::KeyExpired };
            calls += 1;
            let error = match self.attempt(client, &call, time_left, may_be_done, &mut attempts) {
                Ok(output) => break CallResult::Done(output),
                Err(error) => error,
            };
            may_be_done |= error.may_have_taken_effect();
            let rejects = (self.verdict)(&error) == Verdict::Reject;
            let wait = match &error {
                Error::Api(exception) if rejects && !is_conclusive(exception, &call, may_be_done) => {
                    inconclusive += 1;
                    inconclusive_wait(exception, executor, inconclusive)
                }
                Error::Api(exception) if exception.is_in_progress() => {
                    inconclusive += 1;
                    inconclusive_wait(exception, executor, inconclusive)
                }
                _ if rejects => break CallResult::Rejected(error),
                _ => requested_wait(&error).filter(|wait| *wait <= MAX_WAIT && calls < MAX_CALLS),
            };
            let wait = wait.filter(|_| inconclusive < policy.attempts());
            let Some(wait) = wait else {
                let excessive_wait = requested_wait(&error).filter(|wait| *wait > MAX_WAIT);
                break self.settled(error, may_be_done, excessive_wait);
            };
            log::warn!("{}: {error}; next call in {wait:.1?}", call.operation.id);
            stop.sleep(executor, wait);
        };
        Outcome { result, calls, attempts }
    }

    /// Returns the result of a call that is not made again.
    fn settled(&self, error: Error, may_be_done: bool, excessive_wait: Option<Duration>) -> CallResult<T> {
        match (self.verdict)(&error) {
            Verdict::Postpone => CallResult::Postponed { error, may_be_done },
            Verdict::Reject if self.call.is_err() => CallResult::Rejected(error),
            Verdict::Reject | Verdict::Stop => CallResult::Failed { error, excessive_wait, may_be_done },
        }
    }

    fn attempt(
        &self,
        client: &ApiClient,
        call: &Call,
        time_left: Duration,
        may_be_done: bool,
        attempts: &mut u64,
    ) -> Result<T, Error> {
        let mut call = call.clone();
        // A retry after the key has expired could execute the call twice.
        let deadline = call.options.deadline.unwrap_or(client.executor().settings.deadline);
        call.options.deadline = Some(deadline.min(time_left));
        let is_deletion = call.operation.method == "DELETE";
        let response = match client.executor().execute_with_permit(call) {
            // An earlier call whose response was lost deleted it.
            Err(Error::Api(exception)) if is_deletion && may_be_done && exception.status() == 404 => {
                RawResponse::assumed_deleted(exception)
            }
            result => result.inspect_err(|error| *attempts += u64::from(error.attempts()))?,
        };
        *attempts += u64::from(response.parts.attempts);
        (self.decode)(response, self.count)
    }

    /// Returns how long the call can still be repeated, or `None` if its key has expired.
    fn time_left(&self, executor: &Executor, call: &Call, may_be_done: bool) -> Option<Duration> {
        if needs_no_key(call) {
            return Some(Duration::MAX);
        }
        // Unlike the monotonic clock, the wall clock advances while the machine is suspended.
        let age = executor.runtime.wall_clock().as_second().saturating_sub(self.first_sent_at);
        let age = if may_be_done { age } else { 0 };
        let left = KEY_LIFETIME.contains(&age).then(|| KEY_LIFETIME.end - age.max(0))?;
        Some(Duration::from_secs(left.unsigned_abs()))
    }

    /// Waits for a permit of the rate limit, before the deadline of a call starts.
    ///
    /// A wait longer than [`MAX_WAIT`] is skipped, because the API's window is one minute and the header is probably wrong.
    /// If it is right, the API responds with 429.
    fn await_permit(&self, executor: &Executor, call: &Call, stop: &Stop) {
        let operation = call.operation.id;
        let wait = executor.pacer.reserve(executor.runtime.now());
        if wait > MAX_WAIT {
            log::warn!(
                "{operation}: ignoring the rate limit headers, which request a wait of {wait:.1?} (limit: {MAX_WAIT:.1?})"
            );
        } else if !wait.is_zero() {
            log::debug!("{operation}: waiting {wait:.1?} to stay within the rate limit");
            stop.sleep(executor, wait);
        }
    }
}

/// Returns whether a rejection proves that the call was not executed.
fn is_conclusive(exception: &ApiException, call: &Call, may_be_done: bool) -> bool {
    !may_be_done || needs_no_key(call) || is_replayed(exception.headers())
}

/// Returns the wait before the call is repeated after the `count`th inconclusive rejection.
fn inconclusive_wait(exception: &ApiException, executor: &Executor, count: u32) -> Option<Duration> {
    let backoff = executor.settings.retry.backoff(count, executor.runtime.fraction());
    let requested = exception.retry_after().filter(|wait| *wait <= MAX_WAIT).unwrap_or_default();
    Some(backoff.max(requested))
}

/// Returns what an error means for the only row of a call.
pub(crate) fn verdict_of_call(error: &Error) -> Verdict {
    match error {
        // The other rows have the same client.
        Error::InvalidRequest(invalid) if invalid.parameter == "token" => Verdict::Stop,
        // A proxy or a sign-in page responded to this call, and will to the others.
        Error::Decode(error) if error.is_not_json() => Verdict::Stop,
        // The call was executed.
        Error::InvalidRequest(_) | Error::Decode(_) => Verdict::Reject,
        Error::Api(exception) if exception.code().is_some_and(is_account_code) => Verdict::Stop,
        Error::Api(exception) => match exception.status() {
            401 | 402 | 403 | 407 | 429 => Verdict::Stop,
            500 | 501 => Verdict::Postpone,
            _ if exception.is_transient() || exception.has_retry_after() => Verdict::Stop,
            _ => Verdict::Reject,
        },
        _ => Verdict::Stop,
    }
}

/// Returns whether an error code concerns the account, so that all calls fail, with any status.
pub(crate) fn is_account_code(code: &str) -> bool {
    matches!(code, QUOTA_EXHAUSTED | "WORKSPACE_UNVERIFIED" | "MFA_REQUIRED")
        || code.starts_with("MAX_")
        || code.ends_with("_LIMIT_REACHED")
}

/// Returns the wait after the rate limit was exceeded, or `None` for other errors.
fn requested_wait(error: &Error) -> Option<Duration> {
    let Error::Api(exception) = error else { return None };
    let requested = || exception.retry_after().or_else(|| exception.rate_limit()?.reset_after());
    error.is_rate_limited().then(|| requested().unwrap_or(DEFAULT_WAIT).max(MIN_WAIT))
}

#[cfg(test)]
mod tests {
    use http::{Method, StatusCode};

    use super::*;
    use crate::{
        DecodeError,
        error::{DecodeProblem, ErrorContext, Target},
    };

    #[test]
    fn response_of_another_shape_is_final_and_one_that_is_not_json_stops_the_run() {
        let verdict = |problem| {
            let context = ErrorContext::new("LinksService_Get", Target::Api, 1);
            verdict_of_call(&DecodeError::new(context, &Method::GET, StatusCode::OK, problem).into())
        };
        let source = || serde_json::from_str::<u8>("x").unwrap_err();
        assert_eq!(verdict(DecodeProblem::Json { path: Some("link.id".into()), source: source() }), Verdict::Reject);
        assert_eq!(verdict(DecodeProblem::TooLarge { limit: 1 }), Verdict::Reject);
        assert_eq!(verdict(DecodeProblem::Json { path: None, source: source() }), Verdict::Stop);
        assert_eq!(verdict(DecodeProblem::Html { source: source() }), Verdict::Stop);
        assert_eq!(verdict(DecodeProblem::Empty), Verdict::Stop);
    }
}
