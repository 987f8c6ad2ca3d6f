//! Rate limits with the headers that report them, and the monthly quota.

use std::collections::HashMap;
use std::net::IpAddr;
use std::time::Duration;

use crate::base::clock::Timestamp;
use crate::base::ids::Id;
use crate::base::message::{ApiError, UNKNOWN};

/// A number of requests per time window.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Limit {
    pub(crate) requests: u64,
    pub(crate) window: Duration,
}

impl Limit {
    pub(crate) const TOKEN: Self = Self { requests: 720, window: Duration::from_secs(60) };
    pub(crate) const ANONYMOUS: Self = Self { requests: 300, window: Duration::from_secs(60) };
}

/// The callers whose requests are counted together.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Caller {
    Token(Id),
    Anonymous(Option<IpAddr>),
}

pub(crate) struct Limits {
    token: Limit,
    anonymous: Limit,
    windows: HashMap<Caller, Window>,
}

struct Window {
    ends: Timestamp,
    used: u64,
}

/// The number of calls that a plan allows in a calendar month (UTC).
#[derive(Debug)]
pub(crate) struct Quota {
    most: u64,
    month: Timestamp,
    used: u64,
}

/// The rate limit of a caller after a request.
#[derive(Debug)]
pub(crate) struct LimitStatus {
    policy: &'static str,
    limit: Limit,
    remaining: u64,
    allowed: bool,
    reset: u64,
    ends: Timestamp,
}

impl Limits {
    pub(crate) fn new(token: Limit, anonymous: Limit) -> Self {
        Self { token, anonymous, windows: HashMap::new() }
    }

    /// Counts one request.
    pub(crate) fn count(&mut self, caller: Caller, now: Timestamp) -> LimitStatus {
        let (policy, limit) = match caller {
            Caller::Token(_) => ("workspace-token", self.token),
            Caller::Anonymous(_) => ("anonymous", self.anonymous),
        };
        let fresh = || Window { ends: now.plus(limit.window), used: 0 };
        let window = self.windows.entry(caller).or_insert_with(fresh);
        if window.ends <= now {
            *window = fresh();
        }
        let allowed = window.used < limit.requests;
        window.used += u64::from(allowed);
        LimitStatus {
            policy,
            limit,
            remaining: limit.requests - window.used,
            allowed,
            reset: whole_seconds(now.until(window.ends)),
            ends: window.ends,
        }
    }
}

/// Rounded up, so that a client that waits this long has waited long enough.
fn whole_seconds(span: Duration) -> u64 {
    span.as_secs() + u64::from(span.subsec_nanos() > 0)
}

impl LimitStatus {
    pub(crate) fn check(&self) -> Result<(), ApiError> {
        if self.allowed {
            return Ok(());
        }
        let Limit { requests, window } = self.limit;
        Err(ApiError::new(
            429,
            UNKNOWN,
            format!("more than {requests} requests in {} s; wait {} s", window.as_secs_f64(), self.reset),
        )
        .header("retry-after", self.reset))
    }

    pub(crate) fn headers(&self) -> [(&'static str, String); 8] {
        let (name, requests) = (self.policy, self.limit.requests);
        let window = whole_seconds(self.limit.window);
        // A Unix time, where the others are durations.
        let unix = self.ends.plus(Duration::from_micros(999_999)).seconds();
        [
            ("ratelimit-policy", format!("\"{name}\";q={requests};w={window}")),
            ("ratelimit", format!("\"{name}\";r={};t={}", self.remaining, self.reset)),
            ("ratelimit-limit", requests.to_string()),
            ("ratelimit-remaining", self.remaining.to_string()),
            ("ratelimit-reset", self.reset.to_string()),
            ("x-ratelimit-limit", requests.to_string()),
            ("x-ratelimit-remaining", self.remaining.to_string()),
            ("x-ratelimit-reset", unix.to_string()),
        ]
    }
}

impl Quota {
    pub(crate) fn new(most: u64) -> Self {
        Self { most, month: Timestamp::EPOCH, used: 0 }
    }

    /// Counts one call, if there is one left.
    pub(crate) fn spend(&mut self, now: Timestamp) -> Result<(), ApiError> {
        let month = now.start_of_month();
        if month != self.month {
            (self.month, self.used) = (month, 0);
        }
        if self.used >= self.most {
            let message = format!(
                "the plan's {} calls of this month are used up; wait for the next month, or change the plan",
                self.most
            );
            return Err(ApiError::new(429, "MAX_PUBLIC_API_QUERIED_REACHED", message));
        }
        self.used += 1;
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quota_is_renewed_every_month() {
        let mut quota = Quota::new(2);
        let at = |text| Timestamp::parse(text).unwrap();
        let spent: Vec<bool> =
            ["2026-11-01T00:00:00Z", "2026-11-30T23:59:59Z", "2026-11-30T23:59:59Z", "2026-12-01T00:00:00Z"]
                .iter()
                .map(|text| quota.spend(at(text)).is_ok())
                .collect();
        assert_eq!(spent, [true, true, false, true]);
    }

    fn limits() -> Limits {
        let limit = Limit { requests: 2, window: Duration::from_millis(1500) };
        Limits::new(limit, limit)
    }

    fn token() -> Caller {
        Caller::Token(Id::parse("00000000-0000-4000-8000-000000000000").unwrap())
    }

    #[test]
    fn window_fills_up_and_the_next_one_is_empty() {
        let (mut limits, now) = (limits(), Timestamp::EPOCH);
        let allowed: Vec<bool> = (0..4).map(|_| limits.count(token(), now).allowed).collect();
        assert_eq!(allowed, [true, true, false, false]);
        let later = now.plus(Duration::from_millis(1499));
        assert!(!limits.count(token(), later).allowed);
        let later = now.plus(Duration::from_millis(1500));
        let status = limits.count(token(), later);
        assert!(status.allowed);
        assert_eq!(status.remaining, 1);
    }

    #[test]
    fn callers_have_separate_windows() {
        let (mut limits, now) = (limits(), Timestamp::EPOCH);
        for _ in 0..3 {
            limits.count(token(), now);
        }
        assert!(!limits.count(token(), now).allowed);
        assert!(limits.count(Caller::Anonymous(None), now).allowed);
        assert!(limits.count(Caller::Token(Id::random()), now).allowed);
    }

    #[test]
    fn headers_and_error_report_the_reset() {
        let (mut limits, now) = (limits(), Timestamp::EPOCH);
        limits.count(token(), now);
        limits.count(token(), now);
        let status = limits.count(token(), now);
        let headers = status.headers().map(|(name, value)| format!("{name}: {value}"));
        assert_eq!(
            headers,
            [
                "ratelimit-policy: \"workspace-token\";q=2;w=2",
                "ratelimit: \"workspace-token\";r=0;t=2",
                "ratelimit-limit: 2",
                "ratelimit-remaining: 0",
                "ratelimit-reset: 2",
                "x-ratelimit-limit: 2",
                "x-ratelimit-remaining: 0",
                "x-ratelimit-reset: 2",
            ]
        );
        let error = status.check().unwrap_err();
        assert_eq!(error.headers, [("retry-after", "2".to_owned())]);
        assert_eq!(error.message, "more than 2 requests in 1.5 s; wait 2 s");
    }
}
