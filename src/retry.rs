//! Whether to try again, and when.

use std::time::Duration;

use http::Method;

use crate::transport::FailureKind;

/// The code of a 429 that no waiting of ours can mend: the monthly quota of calls is spent.
pub(crate) const QUOTA_EXHAUSTED: &str = "MAX_PUBLIC_API_QUERIED_REACHED";

/// How often a failed call is tried again, and how long to wait in between.
///
/// Only what may succeed the next time and cannot do harm is tried again: requests that were never sent; reads; writes,
/// whose `Idempotency-Key` is the same in every attempt; deletions; and the statuses 408, 429 (unless the monthly quota
/// is spent), 500, 502, 503, 504, and 409 if the response has a `Retry-After`. Each wait is random, up to a bound that
/// doubles from attempt to attempt; if the server asks for a wait, the random one is added to it. No wait goes past the
/// call's deadline.
///
/// ```
/// use std::time::Duration;
/// use linkbreakers::{ApiClient, Configuration, LinksApi, RetryPolicy};
/// use linkbreakers_sandbox::{Fault, Sandbox};
///
/// let sandbox = Sandbox::start()?;
/// sandbox.fault(Fault::status(503).times(2))?;
/// let patient = RetryPolicy::default().max_attempts(8).max_backoff(Duration::from_secs(30));
/// # let patient = patient.initial_backoff(Duration::from_millis(1));
/// let client = ApiClient::new(Configuration::new(sandbox.token()).host(sandbox.url()).retry(patient))?;
/// assert_eq!(LinksApi::new(&client).list().send_with_response()?.attempts(), 3);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RetryPolicy {
    max_attempts: u32,
    initial_backoff: Duration,
    max_backoff: Duration,
}

impl Default for RetryPolicy {
    fn default() -> Self {
        Self { max_attempts: 4, initial_backoff: Duration::from_millis(500), max_backoff: Duration::from_secs(8) }
    }
}

impl RetryPolicy {
    /// Makes one attempt and no more.
    #[must_use]
    pub fn none() -> Self {
        Self::default().max_attempts(1)
    }

    /// Makes at most `attempts` attempts, the first one included; 4 unless set, and 0 counts as 1.
    #[must_use]
    pub fn max_attempts(mut self, attempts: u32) -> Self {
        self.max_attempts = attempts.max(1);
        self
    }

    /// Waits at most this long before the second attempt; half a second unless set.
    #[must_use]
    pub fn initial_backoff(mut self, backoff: Duration) -> Self {
        self.initial_backoff = backoff;
        self
    }

    /// Limits the wait before any attempt, in addition to what the server asks for; 8 seconds unless set.
    #[must_use]
    pub fn max_backoff(mut self, backoff: Duration) -> Self {
        self.max_backoff = backoff;
        self
    }

    pub(crate) fn attempts(&self) -> u32 {
        self.max_attempts
    }

    /// Whether to try again after `situation`, by the rules above. The answer depends on nothing else.
    pub(crate) fn decide(&self, situation: &Situation<'_>) -> Decision {
        if !situation.outcome.is_transient() || !situation.may_repeat() {
            return Decision::Permanent;
        }
        if situation.attempt >= situation.max_attempts {
            return Decision::Exhausted;
        }
        // A wait that ends with the deadline leaves no time for the attempt.
        let time_left = situation.time_left;
        let asked_for = situation.outcome.retry_after();
        if asked_for.is_zero() {
            let wait = self.backoff(situation.attempt, situation.jitter);
            return if wait >= time_left { Decision::Exhausted } else { Decision::Retry(wait) };
        }
        if asked_for >= time_left {
            return Decision::WaitTooLong;
        }
        // The backoff is added so that clients with the same `Retry-After` do not all retry at once. A tight deadline
        // shortens the backoff, but not `Retry-After`.
        let bound = self.backoff_bound(situation.attempt).min((time_left - asked_for) / 2);
        Decision::Retry(asked_for + fraction_of(bound, situation.jitter))
    }

    /// Full jitter: anything up to a bound that doubles with each attempt.
    pub(crate) fn backoff(&self, attempt: u32, jitter: f64) -> Duration {
        fraction_of(self.backoff_bound(attempt), jitter)
    }

    fn backoff_bound(&self, attempt: u32) -> Duration {
        let doublings = attempt.saturating_sub(1).min(31);
        self.initial_backoff.saturating_mul(1 << doublings).min(self.max_backoff)
    }
}

fn fraction_of(bound: Duration, fraction: f64) -> Duration {
    // `mul_f64` panics where the product overflows, which a fraction of 1 at most cannot reach but by rounding.
    Duration::try_from_secs_f64(bound.as_secs_f64() * fraction).unwrap_or(bound).min(bound)
}

/// All that the decision depends on.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Situation<'a> {
    pub(crate) method: &'a Method,
    /// Whether the request carries an `Idempotency-Key`.
    pub(crate) has_key: bool,
    pub(crate) outcome: Outcome<'a>,
    /// The number of attempts made so far.
    pub(crate) attempt: u32,
    pub(crate) max_attempts: u32,
    /// The time until the call's deadline.
    pub(crate) time_left: Duration,
    /// A random fraction.
    pub(crate) jitter: f64,
}

/// How an attempt ended, other than well.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Outcome<'a> {
    /// No complete answer came.
    Failed { kind: FailureKind, sent: bool },
    /// The API responded with a status other than success.
    Answered { status: u16, code: Option<&'a str>, retry_after: RetryAfter },
}

/// The `Retry-After` header of a response.
#[derive(Debug, Clone, Copy)]
pub(crate) enum RetryAfter {
    Absent,
    /// Present, but neither seconds nor a date.
    Invalid,
    /// The time from the response on; zero for a date that has passed.
    Wait(Duration),
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Decision {
    /// Trying again cannot help, or could do harm.
    Permanent,
    /// Trying again might help, but attempts or time are spent.
    Exhausted,
    /// The server asks for a wait that does not fit in the time left.
    WaitTooLong,
    /// Try again after this wait.
    Retry(Duration),
}

impl Outcome<'_> {
    /// Whether the same request may succeed at another time.
    pub(crate) fn is_transient(&self) -> bool {
        match *self {
            Self::Failed { kind, .. } => kind.is_transient(),
            Self::Answered { status: 429, code, .. } => code != Some(QUOTA_EXHAUSTED),
            Self::Answered { status: 409, retry_after, .. } => !matches!(retry_after, RetryAfter::Absent),
            Self::Answered { status, .. } => matches!(status, 408 | 500 | 502 | 503 | 504),
        }
    }

    /// The wait that the server asks for; zero if it asks for none that can be read.
    fn retry_after(&self) -> Duration {
        match *self {
            Self::Answered { retry_after: RetryAfter::Wait(wait), .. } => wait,
            _ => Duration::ZERO,
        }
    }

    /// Whether the API may have carried out the request, for all that we know.
    pub(crate) fn may_have_taken_effect(&self) -> bool {
        match *self {
            Self::Failed { sent, .. } => sent,
            Self::Answered { status, .. } => status == 408 || status >= 500,
        }
    }
}

impl Situation<'_> {
    /// Whether carrying out the request twice does no harm.
    fn may_repeat(&self) -> bool {
        let is_idempotent = self.method.is_safe() || self.method == Method::DELETE;
        is_idempotent || self.has_key || !self.outcome.may_have_taken_effect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const MINUTE: Duration = Duration::from_secs(60);

    fn situation<'a>(method: &'a Method, outcome: Outcome<'a>) -> Situation<'a> {
        Situation { method, has_key: false, outcome, attempt: 1, max_attempts: 4, time_left: MINUTE, jitter: 1.0 }
    }

    fn answered(status: u16) -> Outcome<'static> {
        asking(status, RetryAfter::Absent)
    }

    fn asking(status: u16, retry_after: RetryAfter) -> Outcome<'static> {
        Outcome::Answered { status, code: None, retry_after }
    }

    fn retries(situation: &Situation<'_>) -> bool {
        matches!(RetryPolicy::default().decide(situation), Decision::Retry(_))
    }

    #[test]
    fn what_was_never_sent_is_retried_whatever_the_method() {
        for method in [Method::GET, Method::HEAD, Method::POST, Method::PUT, Method::PATCH, Method::DELETE] {
            for kind in [FailureKind::Lookup, FailureKind::Connect, FailureKind::ConnectTimeout] {
                assert!(retries(&situation(&method, Outcome::Failed { kind, sent: false })), "{method} {kind:?}");
            }
            let untrusted = Outcome::Failed { kind: FailureKind::Tls, sent: false };
            assert!(!retries(&situation(&method, untrusted)), "{method}");
        }
    }

    #[test]
    fn what_was_sent_is_retried_where_repeating_does_no_harm() {
        for kind in [FailureKind::Broken, FailureKind::Timeout] {
            let outcome = Outcome::Failed { kind, sent: true };
            for method in [Method::GET, Method::HEAD, Method::DELETE] {
                assert!(retries(&situation(&method, outcome)), "{method} {kind:?}");
            }
            for method in [Method::POST, Method::PUT, Method::PATCH] {
                assert!(!retries(&situation(&method, outcome)), "{method} {kind:?} without a key");
                let keyed = Situation { has_key: true, ..situation(&method, outcome) };
                assert!(retries(&keyed), "{method} {kind:?} with a key");
            }
        }
        let garbage = Outcome::Failed { kind: FailureKind::Protocol, sent: true };
        assert!(!retries(&situation(&Method::GET, garbage)));
    }

    #[test]
    fn statuses_are_retried_as_listed_and_no_others() {
        let transient = [408, 429, 500, 502, 503, 504];
        for status in 100..600 {
            let situation = Situation { has_key: true, ..situation(&Method::POST, answered(status)) };
            assert_eq!(retries(&situation), transient.contains(&status), "{status}");
        }
    }

    #[test]
    fn conflict_with_retry_after_is_retried_however_it_parses() {
        for (retry_after, is_retried) in [
            (RetryAfter::Wait(Duration::from_secs(1)), true),
            (RetryAfter::Wait(Duration::ZERO), true),
            (RetryAfter::Invalid, true),
            (RetryAfter::Absent, false),
        ] {
            let conflict = Situation { has_key: true, ..situation(&Method::POST, asking(409, retry_after)) };
            assert_eq!(retries(&conflict), is_retried, "{retry_after:?}");
        }
    }

    #[test]
    fn a_spent_quota_is_never_retried() {
        let retry_after = RetryAfter::Wait(Duration::from_secs(1));
        let outcome = Outcome::Answered { status: 429, code: Some(QUOTA_EXHAUSTED), retry_after };
        assert_eq!(RetryPolicy::default().decide(&situation(&Method::GET, outcome)), Decision::Permanent);
        let other = Outcome::Answered { status: 429, code: Some("SLOW_DOWN"), retry_after: RetryAfter::Absent };
        assert!(retries(&situation(&Method::GET, other)));
    }

    #[test]
    fn backoff_doubles_up_to_its_bound() {
        let policy = RetryPolicy::default().max_attempts(100);
        let waits: Vec<_> = (1..8).map(|attempt| policy.backoff(attempt, 1.0).as_millis()).collect();
        assert_eq!(waits, [500, 1000, 2000, 4000, 8000, 8000, 8000]);
        assert_eq!(policy.backoff(u32::MAX, 1.0), Duration::from_secs(8));
        assert_eq!(policy.backoff(0, 1.0), Duration::from_millis(500));
        assert_eq!(policy.backoff(3, 0.25), Duration::from_millis(500));
        assert_eq!(policy.backoff(3, 0.0), Duration::ZERO);
    }

    #[test]
    fn extreme_backoffs_neither_panic_nor_overflow() {
        let endless = RetryPolicy::default().initial_backoff(Duration::MAX).max_backoff(Duration::MAX);
        assert_eq!(endless.backoff(9, 1.0), Duration::MAX);
        let none = RetryPolicy::default().initial_backoff(Duration::ZERO);
        assert_eq!(none.backoff(9, 1.0), Duration::ZERO);
    }

    #[test]
    fn backoff_is_added_to_what_the_server_asks_for() {
        let at = |attempt, jitter, seconds| {
            let outcome = asking(503, RetryAfter::Wait(Duration::from_secs(seconds)));
            match RetryPolicy::default().decide(&Situation { attempt, jitter, ..situation(&Method::GET, outcome) }) {
                Decision::Retry(wait) => wait.as_millis(),
                decision => panic!("{decision:?}"),
            }
        };
        assert_eq!([at(1, 0.0, 17), at(1, 0.5, 17), at(1, 1.0, 17), at(3, 1.0, 17)], [17_000, 17_250, 17_500, 19_000]);
        // A wait of zero is no permission to retry at once.
        assert_eq!([at(1, 0.5, 0), at(1, 1.0, 0), at(3, 1.0, 0)], [250, 500, 2000]);
    }

    #[test]
    fn wait_that_cannot_be_read_falls_back_to_backoff() {
        let decision = RetryPolicy::default().decide(&situation(&Method::GET, asking(429, RetryAfter::Invalid)));
        assert_eq!(decision, Decision::Retry(Duration::from_millis(500)));
    }

    #[test]
    fn wait_up_to_the_deadline_is_not_begun() {
        let outcome = asking(503, RetryAfter::Wait(MINUTE));
        let at =
            |time_left| RetryPolicy::default().decide(&Situation { time_left, ..situation(&Method::GET, outcome) });
        assert_eq!(at(MINUTE), Decision::WaitTooLong);
        assert_eq!(at(Duration::ZERO), Decision::WaitTooLong);
        let late = Situation { time_left: Duration::from_millis(500), ..situation(&Method::GET, answered(503)) };
        assert_eq!(RetryPolicy::default().decide(&late), Decision::Exhausted);
        let none_left =
            Situation { time_left: Duration::ZERO, ..situation(&Method::GET, asking(503, RetryAfter::Invalid)) };
        assert_eq!(RetryPolicy::default().decide(&none_left), Decision::Exhausted);
    }

    #[test]
    fn tight_deadline_shortens_the_backoff_but_not_what_was_asked_for() {
        let outcome = asking(503, RetryAfter::Wait(MINUTE));
        let at = |spare, jitter| {
            let time_left = MINUTE + Duration::from_millis(spare);
            RetryPolicy::default().decide(&Situation { time_left, jitter, ..situation(&Method::GET, outcome) })
        };
        assert_eq!(at(200, 1.0), Decision::Retry(MINUTE + Duration::from_millis(100)));
        assert_eq!(at(200, 0.0), Decision::Retry(MINUTE));
        assert_eq!(at(5000, 1.0), Decision::Retry(MINUTE + Duration::from_millis(500)));
    }

    #[test]
    fn the_last_attempt_is_the_last() {
        let at = |attempt, max_attempts| {
            let outcome = answered(503);
            RetryPolicy::default().decide(&Situation { attempt, max_attempts, ..situation(&Method::GET, outcome) })
        };
        assert!(matches!(at(3, 4), Decision::Retry(_)));
        assert_eq!(at(4, 4), Decision::Exhausted);
        assert_eq!(at(1, 1), Decision::Exhausted);
        assert_eq!(RetryPolicy::default().max_attempts(0).attempts(), 1);
        assert_eq!(RetryPolicy::none().attempts(), 1);
    }
}
