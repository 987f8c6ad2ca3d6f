//! Sending one slice, and what its response means for the import.

use std::{
    ops::Range,
    sync::atomic::{AtomicBool, Ordering},
    time::Duration,
};

use http::header::RETRY_AFTER;
use linkbreakers_generated::{
    requests::LinksCreateBulk,
    rt::{Call, CallOptions, Query, Request as _},
};
use serde::Deserialize;

use super::report::ImportedLink;
use crate::{
    ApiClient, ApiException, ApiResponse, Error,
    call::{EmptyBody, Executor, decode},
    error::{DecodeProblem, QUOTA_EXHAUSTED},
};

// Others may use up the limit of the same token.
const MAX_WAITS: u64 = 10;
/// The longest wait for the rate limit; the API's window is a minute.
pub(super) const MAX_WAIT: Duration = Duration::from_secs(5 * 60);
const DEFAULT_WAIT: Duration = Duration::from_secs(60);
// A `Retry-After` of zero must not turn the waits into a busy loop.
const MIN_WAIT: Duration = Duration::from_secs(1);

/// The ages, in seconds, at which the API certainly remembers a key: it forgets it after 24 hours.
///
/// The last hour is a margin for clocks that differ; it also allows an age that is slightly negative.
pub(super) const KEY_LIFE: Range<i64> = -3600..23 * 3600;

/// A slice, ready to be sent.
#[derive(Debug)]
pub(super) struct Batch {
    pub(super) body: Vec<u8>,
    pub(super) count: u64,
    pub(super) key: String,
    /// Whether an earlier run may have sent it.
    pub(super) is_repeated: bool,
    /// The Unix time at which its key was recorded.
    pub(super) since: i64,
}

/// What became of a slice.
#[derive(Debug)]
pub(super) struct Outcome {
    pub(super) verdict: Verdict,
    pub(super) calls: u64,
    pub(super) attempts: u64,
}

#[derive(Debug)]
pub(super) enum Verdict {
    Created(Vec<ImportedLink>),
    /// Nothing was created, because of a link in it.
    Rejected(ApiException),
    /// The error concerns more than the links of the slice.
    Stopped {
        error: Error,
        /// How long the API asked to wait, where that is longer than an import waits.
        wait: Option<Duration>,
        may_be_created: bool,
    },
    /// It may have been created, and the API may have forgotten its key, so that sending it could create it twice.
    Expired,
    /// It was not sent, or not sent again, because the import is ending.
    Withheld {
        may_be_created: bool,
    },
}

#[derive(Deserialize)]
struct CreatedLinks {
    links: Vec<ImportedLink>,
}

impl Batch {
    /// Sends it, slowly enough for the rate limit, unless `is_ending` becomes true before.
    ///
    /// A rejection proves that nothing was created only if nothing was sent under the key before, or if the API marks it
    /// as the stored response to the first request. Any other one may come from a gateway, or be about the key; the slice
    /// is then sent again under the same key, for the links would exist twice if parts of it were sent under new keys.
    pub(super) fn send(self, client: &ApiClient, is_ending: &AtomicBool) -> Outcome {
        let executor = client.executor();
        let policy = &executor.settings.retry;
        let (mut calls, mut attempts, mut unproven, mut may_be_created) = (0, 0, 0, self.is_repeated);
        let verdict = loop {
            await_permit(executor);
            if is_ending.load(Ordering::Relaxed) {
                break Verdict::Withheld { may_be_created };
            }
            let Some(time_left) = self.time_left(executor, may_be_created) else { break Verdict::Expired };
            calls += 1;
            let error = match self.call(client, time_left, &mut attempts) {
                Ok(links) => break Verdict::Created(links),
                Err(error) => error,
            };
            may_be_created |= error.may_have_taken_effect() || is_running(&error);
            let wait = match error {
                Error::Api(exception) if is_about_links(&exception) && (!may_be_created || is_replayed(&exception)) => {
                    break Verdict::Rejected(exception);
                }
                Error::Api(ref exception) if is_about_links(exception) || is_running(&error) => {
                    unproven += 1;
                    let backoff = policy.backoff(unproven, executor.runtime.fraction());
                    let asked_for = exception.retry_after().filter(|wait| *wait <= MAX_WAIT).unwrap_or_default();
                    (unproven < policy.attempts()).then_some(backoff.max(asked_for))
                }
                _ => asked_wait(&error).filter(|wait| *wait <= MAX_WAIT && calls < MAX_WAITS),
            };
            let Some(wait) = wait else {
                let wait = asked_wait(&error).filter(|wait| *wait > MAX_WAIT);
                break Verdict::Stopped { error, wait, may_be_created };
            };
            log::warn!("bulk import: {error}; next call in {wait:.1?}");
            executor.runtime.sleep(wait);
        };
        Outcome { verdict, calls, attempts }
    }

    fn call(&self, client: &ApiClient, time_left: Duration, attempts: &mut u64) -> Result<Vec<ImportedLink>, Error> {
        let operation = <LinksCreateBulk<ApiClient>>::OPERATION;
        let mut options = CallOptions::default();
        options.idempotency_key = Some(self.key.clone());
        // A retry must not come after the key has expired, however long the client's own deadline is.
        options.deadline = Some(client.executor().settings.deadline.min(time_left));
        let path = operation.path.to_owned();
        let call = Call::new(operation, path, Query::default(), Some(self.body.clone()), options);
        let response = client.executor().execute_with_permit(call);
        let response: Result<ApiResponse<CreatedLinks>, Error> =
            response.and_then(|response| decode(response, EmptyBody::of(operation)));
        let response = response.inspect_err(|error| *attempts += u64::from(error.attempts()))?;
        *attempts += u64::from(response.attempts());
        let found = response.value().links.len();
        if found as u64 == self.count {
            return Ok(response.into_value().links);
        }
        let problem = DecodeProblem::WrongCount { expected: self.count, found };
        Err(response.decode_error(operation, problem).into())
    }

    /// How long the key can still be used; none if it has expired.
    fn time_left(&self, executor: &Executor, may_be_created: bool) -> Option<Duration> {
        // The wall clock counts on while the machine is suspended, unlike the monotonic one.
        let age = executor.runtime.wall_clock().as_second().saturating_sub(self.since);
        let age = if may_be_created { age } else { 0 };
        let left = KEY_LIFE.contains(&age).then(|| KEY_LIFE.end - age.max(0))?;
        Some(Duration::from_secs(left.unsigned_abs()))
    }
}

/// Waits for a permit within the rate limit, outside of any call.
///
/// A wait longer than [`MAX_WAIT`] is skipped: the API's window is a minute, so the header is probably wrong; if it is
/// right, the API responds with 429.
fn await_permit(executor: &Executor) {
    let operation = <LinksCreateBulk<ApiClient>>::OPERATION.id;
    let wait = executor.pacer.reserve(executor.runtime.now());
    if wait > MAX_WAIT {
        log::warn!(
            "{operation}: ignoring the rate limit headers, which request a wait of {wait:.1?} (limit: {MAX_WAIT:.1?})"
        );
    } else if !wait.is_zero() {
        log::debug!("{operation}: waiting {wait:.1?} to stay within the rate limit");
        executor.runtime.sleep(wait);
    }
}

/// Whether a rejection is due to the links that were sent, so that some of them may be accepted without the others.
fn is_about_links(exception: &ApiException) -> bool {
    if exception.is_transient() || has_retry_after(exception) || exception.code().is_some_and(is_about_the_account) {
        return false;
    }
    match exception.status() {
        400 | 409 | 412 | 413 | 422 => true,
        // A directory or a domain that does not exist; without a code it is a wrong URL.
        404 => exception.code().is_some(),
        _ => false,
    }
}

/// Whether an error is the same for all links, whatever its status.
fn is_about_the_account(code: &str) -> bool {
    matches!(code, QUOTA_EXHAUSTED | "WORKSPACE_UNVERIFIED" | "MFA_REQUIRED")
        || code.starts_with("MAX_")
        || code.ends_with("_LIMIT_REACHED")
}

/// Whether the API still carries out an earlier request with the same key.
fn is_running(error: &Error) -> bool {
    matches!(error, Error::Api(exception) if exception.status() == 409 && has_retry_after(exception))
}

fn has_retry_after(exception: &ApiException) -> bool {
    exception.headers().contains_key(RETRY_AFTER)
}

/// Whether this is the stored response to the first request with the key.
fn is_replayed(exception: &ApiException) -> bool {
    exception.headers().get("idempotent-replayed").is_some_and(|value| value.as_bytes().eq_ignore_ascii_case(b"true"))
}

/// How long to wait after the rate limit was hit; none for other errors.
fn asked_wait(error: &Error) -> Option<Duration> {
    let Error::Api(exception) = error else { return None };
    let asked_for = || exception.retry_after().or_else(|| exception.rate_limit()?.reset_after());
    error.is_rate_limited().then(|| asked_for().unwrap_or(DEFAULT_WAIT).max(MIN_WAIT))
}
