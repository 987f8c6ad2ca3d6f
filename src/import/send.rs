//! Sending one piece, and what its answer means for the import.

use std::{
    sync::atomic::{AtomicBool, Ordering},
    time::Duration,
};

use serde::Deserialize;

use super::report::ImportedLink;
use crate::{
    ApiClient, ApiException, DecodeError, Error,
    decode::Problem,
    request::{Call, CallOptions, LinksCreateBulk, Request as _},
    retry::QUOTA_EXHAUSTED,
};

// Others may use up the limit of the same token; longer than this no key should wait for its fate.
const MOST_WAITS: u32 = 10;
const LONGEST_WAIT: Duration = Duration::from_secs(5 * 60);
const USUAL_WAIT: Duration = Duration::from_secs(60);

/// A piece, ready to go.
#[derive(Debug)]
pub(super) struct Parcel {
    pub(super) body: Vec<u8>,
    pub(super) count: u64,
    pub(super) key: String,
    /// Whether an earlier run may have sent it.
    pub(super) is_repeated: bool,
}

/// What became of a piece.
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
    Refused(ApiException),
    /// Something is wrong that concerns more than its links.
    Stopped {
        error: Error,
        may_be_created: bool,
    },
    /// It was not sent, or not sent again, because the import is ending.
    Withheld {
        may_be_created: bool,
    },
}

#[derive(Deserialize)]
struct Answer {
    links: Vec<ImportedLink>,
}

impl Parcel {
    /// Sends it, slowly enough for the rate limit, unless `is_ending` becomes true before.
    pub(super) fn send(self, client: &ApiClient, is_ending: &AtomicBool) -> Outcome {
        let engine = client.engine();
        let (mut calls, mut attempts, mut may_be_created) = (0, 0, self.is_repeated);
        let verdict = loop {
            engine.await_place(<LinksCreateBulk<ApiClient>>::OPERATION.id);
            if is_ending.load(Ordering::Relaxed) {
                break Verdict::Withheld { may_be_created };
            }
            calls += 1;
            let error = match client.send_in_place::<Answer>(self.call()) {
                Ok(answer) => {
                    attempts += u64::from(answer.attempts());
                    if answer.links.len() as u64 == self.count {
                        break Verdict::Created(answer.into_inner().links);
                    }
                    let problem = Problem::WrongCount { expected: self.count, found: answer.links.len() };
                    DecodeError::of_answer(<LinksCreateBulk<ApiClient>>::OPERATION, &answer, problem).into()
                }
                Err(error) => {
                    attempts += u64::from(error.attempts());
                    error
                }
            };
            match wait_after(&error) {
                Some(wait) if calls < u64::from(MOST_WAITS) => {
                    may_be_created |= error.may_have_taken_effect();
                    log::warn!("bulk import: {error}; goes on in {wait:.1?}");
                    engine.runtime.sleep(wait);
                }
                _ => break self.judge(error, may_be_created),
            }
        };
        Outcome { verdict, calls, attempts }
    }

    fn call(&self) -> Call {
        let operation = <LinksCreateBulk<ApiClient>>::OPERATION;
        let mut options = CallOptions::default();
        options.idempotency_key = Some(self.key.clone());
        Call::new(operation, operation.path.to_owned(), String::new(), Some(self.body.clone()), options)
    }

    fn judge(&self, error: Error, may_be_created: bool) -> Verdict {
        match error {
            Error::Api(exception) if self.speaks_of_a_link(&exception) => Verdict::Refused(exception),
            error => {
                let may_be_created = may_be_created || error.may_have_taken_effect();
                Verdict::Stopped { error, may_be_created }
            }
        }
    }

    /// Whether the refusal is due to what is in the piece, so that parts of it may fare better.
    fn speaks_of_a_link(&self, exception: &ApiException) -> bool {
        if exception.is_transient() || exception.code().is_some_and(is_about_the_account) {
            return false;
        }
        match exception.status() {
            400 | 409 | 412 | 413 => true,
            // It may also mean that the key has come with another body. Of a piece that was sent before, only a repeated
            // answer is certain to be about the links; the next run will get that.
            422 => !self.is_repeated || exception.headers().contains_key("idempotent-replayed"),
            // A directory or a domain that is not there; or else an address that is not the API's.
            404 => exception.code().is_some(),
            _ => false,
        }
    }
}

/// Whether an error is the same for all links, whatever its status.
fn is_about_the_account(code: &str) -> bool {
    matches!(code, QUOTA_EXHAUSTED | "WORKSPACE_UNVERIFIED" | "MFA_REQUIRED")
        || code.starts_with("MAX_")
        || code.ends_with("_LIMIT_REACHED")
}

/// How long to wait if the limit was hit after all; none for other errors.
fn wait_after(error: &Error) -> Option<Duration> {
    let Error::Api(exception) = error else { return None };
    let asked_for = || exception.retry_after().or_else(|| exception.rate_limit()?.reset_after());
    let wait = error.is_rate_limited().then(|| asked_for().unwrap_or(USUAL_WAIT))?;
    (wait <= LONGEST_WAIT).then_some(wait)
}
