//! The decision to retry.

use std::time::Duration;

use http::Method;

use super::attempt::AttemptError;
use crate::{RetryPolicy, config::fraction_of};

/// The input of the decision.
#[derive(Debug, Clone, Copy)]
pub(crate) struct RetryContext<'a> {
    pub(crate) method: &'a Method,
    /// The request has an `Idempotency-Key`, or another property that makes it safe to repeat.
    pub(crate) is_repeatable: bool,
    pub(crate) error: &'a AttemptError,
    /// The number of attempts made so far.
    pub(crate) attempt: u32,
    pub(crate) max_attempts: u32,
    /// The time until the deadline of the call.
    pub(crate) time_left: Duration,
    /// A random fraction of the backoff.
    pub(crate) jitter: f64,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Decision {
    /// A retry cannot succeed, or could execute the request twice.
    Permanent,
    /// A retry could succeed, but no attempts or no time are left.
    Exhausted,
    /// The server requests a wait that is longer than the time left.
    WaitTooLong,
    /// Retry after this wait.
    Retry(Duration),
}

impl Decision {
    /// Returns the wait before the next attempt; `None` if there is none.
    pub(crate) fn retry_delay(self) -> Option<Duration> {
        match self {
            Self::Retry(wait) => Some(wait),
            Self::Permanent | Self::Exhausted | Self::WaitTooLong => None,
        }
    }
}

/// Decides whether and when to retry, by the rules that [`RetryPolicy`] documents.
pub(crate) fn decide(policy: &RetryPolicy, context: &RetryContext<'_>) -> Decision {
    let RetryContext { error, attempt, time_left, jitter, .. } = *context;
    if !error.is_transient() || !context.may_repeat() {
        return Decision::Permanent;
    }
    if attempt >= context.max_attempts {
        return Decision::Exhausted;
    }
    // A wait until the deadline leaves no time for the attempt.
    let retry_after = error.retry_after().unwrap_or_default();
    if retry_after.is_zero() {
        let wait = policy.backoff(attempt, jitter);
        return if wait >= time_left { Decision::Exhausted } else { Decision::Retry(wait) };
    }
    if retry_after >= time_left {
        return Decision::WaitTooLong;
    }
    // The backoff is added so that clients with the same `Retry-After` do not all retry at once. A tight deadline
    // shortens the backoff, but not `Retry-After`.
    let bound = policy.backoff_bound(attempt).min((time_left - retry_after) / 2);
    Decision::Retry(retry_after + fraction_of(bound, jitter))
}

impl RetryContext<'_> {
    /// Returns whether the server may execute the request twice without harm.
    fn may_repeat(&self) -> bool {
        let is_idempotent = self.method.is_safe() || self.method == Method::DELETE;
        is_idempotent || self.is_repeatable || !self.error.may_have_taken_effect()
    }
}

#[cfg(test)]
mod tests {
    use http::{HeaderMap, HeaderValue, StatusCode, header::RETRY_AFTER};
    use jiff::Timestamp;

    use super::*;
    use crate::{
        error::{ErrorResponse, QUOTA_EXHAUSTED},
        transport::{TransportFailure, TransportFailureKind},
    };

    const MINUTE: Duration = Duration::from_secs(60);

    fn context<'a>(method: &'a Method, error: &'a AttemptError) -> RetryContext<'a> {
        RetryContext {
            method,
            is_repeatable: false,
            error,
            attempt: 1,
            max_attempts: 4,
            time_left: MINUTE,
            jitter: 1.0,
        }
    }

    fn failure(kind: TransportFailureKind, sent: bool) -> AttemptError {
        AttemptError::Transport(TransportFailure::new(kind, sent))
    }

    fn response(status: u16) -> AttemptError {
        response_with(status, None, "")
    }

    fn response_with_retry_after(status: u16, retry_after: &'static str) -> AttemptError {
        response_with(status, Some(retry_after), "")
    }

    fn response_with(status: u16, retry_after: Option<&'static str>, code: &str) -> AttemptError {
        let headers: HeaderMap =
            retry_after.map(|value| (RETRY_AFTER, HeaderValue::from_static(value))).into_iter().collect();
        let status = StatusCode::from_u16(status).unwrap();
        let body = format!(r#"{{"codeType":"{code}"}}"#);
        AttemptError::Response(Box::new(ErrorResponse::new(status, headers, body, None, Timestamp::UNIX_EPOCH)))
    }

    fn decision(context: &RetryContext<'_>) -> Decision {
        decide(&RetryPolicy::default(), context)
    }

    fn retries(context: &RetryContext<'_>) -> bool {
        matches!(decision(context), Decision::Retry(_))
    }

    #[test]
    fn request_that_was_not_sent_is_retried_with_any_method() {
        for method in [Method::GET, Method::HEAD, Method::POST, Method::PUT, Method::PATCH, Method::DELETE] {
            for kind in
                [TransportFailureKind::Resolve, TransportFailureKind::Connect, TransportFailureKind::ConnectTimeout]
            {
                assert!(retries(&context(&method, &failure(kind, false))), "{method} {kind:?}");
            }
            let untrusted = failure(TransportFailureKind::Tls, false);
            assert!(!retries(&context(&method, &untrusted)), "{method}");
        }
    }

    #[test]
    fn request_that_was_sent_is_retried_if_it_is_repeatable() {
        for kind in [TransportFailureKind::Broken, TransportFailureKind::Timeout] {
            let error = failure(kind, true);
            for method in [Method::GET, Method::HEAD, Method::DELETE] {
                assert!(retries(&context(&method, &error)), "{method} {kind:?}");
            }
            for method in [Method::POST, Method::PUT, Method::PATCH] {
                assert!(!retries(&context(&method, &error)), "{method} {kind:?} without a key");
                let with_key = RetryContext { is_repeatable: true, ..context(&method, &error) };
                assert!(retries(&with_key), "{method} {kind:?} with a key");
            }
        }
        assert!(!retries(&context(&Method::GET, &failure(TransportFailureKind::Protocol, true))));
    }

    #[test]
    fn only_transient_statuses_are_retried() {
        let transient = [408, 429, 500, 502, 503, 504];
        for status in 100..600 {
            let error = response(status);
            let context = RetryContext { is_repeatable: true, ..context(&Method::POST, &error) };
            assert_eq!(retries(&context), transient.contains(&status), "{status}");
        }
    }

    #[test]
    fn conflict_with_retry_after_is_retried_even_if_the_header_is_invalid() {
        for (retry_after, is_retried) in [(Some("1"), true), (Some("0"), true), (Some("soon"), true), (None, false)] {
            let error = response_with(409, retry_after, "");
            let conflict = RetryContext { is_repeatable: true, ..context(&Method::POST, &error) };
            assert_eq!(retries(&conflict), is_retried, "{retry_after:?}");
        }
    }

    #[test]
    fn spent_quota_is_not_retried() {
        let spent = response_with(429, Some("1"), QUOTA_EXHAUSTED);
        assert_eq!(decision(&context(&Method::GET, &spent)), Decision::Permanent);
        let other = response_with(429, None, "SLOW_DOWN");
        assert!(retries(&context(&Method::GET, &other)));
    }

    #[test]
    fn backoff_is_added_to_retry_after() {
        let at = |attempt, jitter, retry_after| {
            let error = response_with_retry_after(503, retry_after);
            match decision(&RetryContext { attempt, jitter, ..context(&Method::GET, &error) }) {
                Decision::Retry(wait) => wait.as_millis(),
                decision => panic!("{decision:?}"),
            }
        };
        let waits = [at(1, 0.0, "17"), at(1, 0.5, "17"), at(1, 1.0, "17"), at(3, 1.0, "17")];
        assert_eq!(waits, [17_000, 17_250, 17_500, 19_000]);
        // A `Retry-After` of zero does not remove the backoff.
        assert_eq!([at(1, 0.5, "0"), at(1, 1.0, "0"), at(3, 1.0, "0")], [250, 500, 2000]);
    }

    #[test]
    fn invalid_retry_after_falls_back_to_backoff() {
        let error = response_with_retry_after(429, "soon");
        assert_eq!(decision(&context(&Method::GET, &error)), Decision::Retry(Duration::from_millis(500)));
    }

    #[test]
    fn wait_until_the_deadline_is_not_started() {
        fn at(time_left: Duration, error: &AttemptError) -> Decision {
            decision(&RetryContext { time_left, ..context(&Method::GET, error) })
        }
        assert_eq!(at(MINUTE, &response_with_retry_after(503, "60")), Decision::WaitTooLong);
        assert_eq!(at(Duration::ZERO, &response_with_retry_after(503, "60")), Decision::WaitTooLong);
        assert_eq!(at(Duration::from_millis(500), &response(503)), Decision::Exhausted);
        assert_eq!(at(Duration::ZERO, &response_with_retry_after(503, "soon")), Decision::Exhausted);
    }

    #[test]
    fn tight_deadline_shortens_the_backoff_but_not_retry_after() {
        let error = response_with_retry_after(503, "60");
        let at = |spare, jitter| {
            let time_left = MINUTE + Duration::from_millis(spare);
            decision(&RetryContext { time_left, jitter, ..context(&Method::GET, &error) })
        };
        assert_eq!(at(200, 1.0), Decision::Retry(MINUTE + Duration::from_millis(100)));
        assert_eq!(at(200, 0.0), Decision::Retry(MINUTE));
        assert_eq!(at(5000, 1.0), Decision::Retry(MINUTE + Duration::from_millis(500)));
    }

    #[test]
    fn last_attempt_is_not_followed_by_a_retry() {
        let error = response(503);
        let at =
            |attempt, max_attempts| decision(&RetryContext { attempt, max_attempts, ..context(&Method::GET, &error) });
        assert!(matches!(at(3, 4), Decision::Retry(_)));
        assert_eq!(at(4, 4), Decision::Exhausted);
        assert_eq!(at(1, 1), Decision::Exhausted);
    }
}
