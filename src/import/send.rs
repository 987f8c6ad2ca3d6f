//! Sends one slice and classifies its response.

use std::{
    ops::Range,
    sync::atomic::{AtomicBool, Ordering},
    time::Duration,
};

use linkbreakers_generated::{
    requests::LinksCreateBulk,
    rt::{Call, CallOptions, Query, Request as _},
};
use serde::Deserialize;

use super::report::ImportedLink;
use crate::{
    ApiClient, ApiException, ApiResponse, Error,
    call::{EmptyBody, Executor, decode, is_replayed},
    error::{DecodeProblem, QUOTA_EXHAUSTED},
};

// Other processes with the same token can use up the rate limit while the import waits.
const MAX_CALLS: u64 = 10;
/// The longest wait for the rate limit; the API's window is one minute.
pub(super) const MAX_WAIT: Duration = Duration::from_secs(5 * 60);
const DEFAULT_WAIT: Duration = Duration::from_secs(60);
// Prevents a busy loop if `Retry-After` is 0.
const MIN_WAIT: Duration = Duration::from_secs(1);

/// The ages, in seconds, at which the API still remembers a key, which it does for 24 hours.
///
/// One hour is a margin for clocks that differ; they can also make an age negative.
pub(super) const KEY_LIFETIME: Range<i64> = -3600..23 * 3600;

/// The request for a slice.
#[derive(Debug)]
pub(super) struct Batch {
    pub(super) body: Vec<u8>,
    pub(super) count: u64,
    pub(super) key: String,
    /// Whether an earlier run may have sent it under the same key.
    pub(super) may_have_been_sent: bool,
    /// The Unix time of the first request under the key.
    pub(super) first_sent_at: i64,
}

/// The result of sending a batch, and its cost.
#[derive(Debug)]
pub(super) struct BatchOutcome {
    pub(super) result: BatchResult,
    pub(super) calls: u64,
    pub(super) attempts: u64,
}

#[derive(Debug)]
pub(super) enum BatchResult {
    Created(Vec<ImportedLink>),
    /// Nothing was created because the API rejected a link.
    Rejected(ApiException),
    /// The call failed for a reason other than its links.
    Failed {
        error: Error,
        /// The wait that the API requested, if it exceeds [`MAX_WAIT`].
        excessive_wait: Option<Duration>,
        may_be_created: bool,
    },
    /// The slice may have been created, and the API may have forgotten the key, so sending it again could create it twice.
    KeyExpired,
    /// Not sent, or not sent again, because the import is stopping.
    Canceled {
        may_be_created: bool,
    },
}

#[derive(Deserialize)]
struct CreatedLinks {
    links: Vec<ImportedLink>,
}

impl Batch {
    /// Sends the batch within the rate limit, unless `is_stopping` becomes true before.
    ///
    /// A rejection proves that nothing was created only if nothing was sent under the key before, or if the API marks it as
    /// the stored response to the first request. Any other rejection may come from a gateway or concern the key itself. The
    /// batch is then sent again under the same key, because sending its parts under new keys could create links twice.
    pub(super) fn send(self, client: &ApiClient, is_stopping: &AtomicBool) -> BatchOutcome {
        let executor = client.executor();
        let policy = &executor.settings.retry;
        let (mut calls, mut attempts, mut inconclusive, mut may_be_created) = (0, 0, 0, self.may_have_been_sent);
        let result = loop {
            await_permit(executor);
            if is_stopping.load(Ordering::Relaxed) {
                break BatchResult::Canceled { may_be_created };
            }
            let Some(time_left) = self.time_left(executor, may_be_created) else { break BatchResult::KeyExpired };
            calls += 1;
            let error = match self.call(client, time_left, &mut attempts) {
                Ok(links) => break BatchResult::Created(links),
                Err(error) => error,
            };
            may_be_created |= error.may_have_taken_effect();
            let wait = match error {
                Error::Api(exception)
                    if rejects_links(&exception) && (!may_be_created || is_replayed(exception.headers())) =>
                {
                    break BatchResult::Rejected(exception);
                }
                Error::Api(ref exception) if rejects_links(exception) || exception.is_in_progress() => {
                    inconclusive += 1;
                    let backoff = policy.backoff(inconclusive, executor.runtime.fraction());
                    let requested = exception.retry_after().filter(|wait| *wait <= MAX_WAIT).unwrap_or_default();
                    (inconclusive < policy.attempts()).then_some(backoff.max(requested))
                }
                _ => requested_wait(&error).filter(|wait| *wait <= MAX_WAIT && calls < MAX_CALLS),
            };
            let Some(wait) = wait else {
                let excessive_wait = requested_wait(&error).filter(|wait| *wait > MAX_WAIT);
                break BatchResult::Failed { error, excessive_wait, may_be_created };
            };
            log::warn!("bulk import: {error}; next call in {wait:.1?}");
            executor.runtime.sleep(wait);
        };
        BatchOutcome { result, calls, attempts }
    }

    fn call(&self, client: &ApiClient, time_left: Duration, attempts: &mut u64) -> Result<Vec<ImportedLink>, Error> {
        let operation = <LinksCreateBulk<ApiClient>>::OPERATION;
        let mut options = CallOptions::default();
        options.idempotency_key = Some(self.key.clone());
        // A retry after the key has expired could create the links twice.
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

    /// Returns how long the key can still be used, or `None` if it has expired.
    fn time_left(&self, executor: &Executor, may_be_created: bool) -> Option<Duration> {
        // Unlike the monotonic clock, the wall clock advances while the machine is suspended.
        let age = executor.runtime.wall_clock().as_second().saturating_sub(self.first_sent_at);
        let age = if may_be_created { age } else { 0 };
        let left = KEY_LIFETIME.contains(&age).then(|| KEY_LIFETIME.end - age.max(0))?;
        Some(Duration::from_secs(left.unsigned_abs()))
    }
}

/// Waits for a permit of the rate limit, before the deadline of a call starts.
///
/// A wait longer than [`MAX_WAIT`] is skipped, because the API's window is one minute and the header is probably wrong. If it
/// is right, the API responds with 429.
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

/// Returns whether a rejection is caused by one of the links, so that the others may be accepted without it.
fn rejects_links(exception: &ApiException) -> bool {
    if exception.is_transient() || exception.has_retry_after() || exception.code().is_some_and(is_account_code) {
        return false;
    }
    match exception.status() {
        400 | 409 | 412 | 413 | 422 => true,
        // With a code, a directory or domain does not exist; without one, the URL is wrong.
        404 => exception.code().is_some(),
        _ => false,
    }
}

/// Returns whether an error code concerns the account, so that all links fail, with any status.
fn is_account_code(code: &str) -> bool {
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
