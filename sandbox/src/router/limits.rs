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
