//! Rate limits with the headers that report them, and the monthly quota.

use std::collections::HashMap;
use std::net::IpAddr;
use std::time::Duration;

use crate::base::clock::Timestamp;
use crate::base::ids::Id;
use crate::base::message::{ApiError, Headers, UNKNOWN};

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
pub(super) enum Caller {
    Token(Id),
    Anonymous(Option<IpAddr>),
}

pub(super) struct Limits {
    /// With and without a token.
    limits: [Limit; 2],
    /// For each caller, the end of its window, and the requests in it.
    windows: HashMap<Caller, (Timestamp, u64)>,
    /// The number of calls that the plan allows in a calendar month (UTC).
    quota: Option<u64>,
    /// The start of the month, and the calls in it.
    month: (Timestamp, u64),
}

impl Limits {
    pub(super) fn new(limits: [Limit; 2], quota: Option<u64>) -> Self {
        Self { limits, windows: HashMap::new(), quota, month: (Timestamp::EPOCH, 0) }
    }

    /// Counts one request; returns the headers that report the limit, and an error if it is exceeded.
    pub(super) fn count(&mut self, caller: Caller, now: Timestamp) -> (Headers, Result<(), ApiError>) {
        let (name, Limit { requests, window }) = match caller {
            Caller::Token(_) => ("workspace-token", self.limits[0]),
            Caller::Anonymous(_) => ("anonymous", self.limits[1]),
        };
        let (ends, used) = self.windows.entry(caller).or_insert((now, 0));
        if *ends <= now {
            (*ends, *used) = (now.plus(window), 0);
        }
        let allowed = *used < requests;
        *used += u64::from(allowed);
        let (remaining, reset) = (requests - *used, whole_seconds(now.until(*ends)));
        // A Unix time, where the others are durations.
        let unix = ends.plus(Duration::from_micros(999_999)).seconds();
        let headers = [
            ("ratelimit-policy", format!("\"{name}\";q={requests};w={}", whole_seconds(window))),
            ("ratelimit", format!("\"{name}\";r={remaining};t={reset}")),
            ("ratelimit-limit", requests.to_string()),
            ("ratelimit-remaining", remaining.to_string()),
            ("ratelimit-reset", reset.to_string()),
            ("x-ratelimit-limit", requests.to_string()),
            ("x-ratelimit-remaining", remaining.to_string()),
            ("x-ratelimit-reset", unix.to_string()),
        ];
        let message = || format!("more than {requests} requests in {} s; wait {reset} s", window.as_secs_f64());
        let error = || ApiError::new(429, UNKNOWN, message()).header("retry-after", reset);
        (headers.map(|(name, value)| (name.into(), value)).into(), allowed.then_some(()).ok_or_else(error))
    }

    /// Counts one call against the quota, if there is one.
    pub(super) fn spend(&mut self, now: Timestamp) -> Result<(), ApiError> {
        let Some(quota) = self.quota else { return Ok(()) };
        let month = now.start_of_month();
        let used = if month == self.month.0 { self.month.1 } else { 0 };
        if used >= quota {
            let message = format!(
                "the plan's {quota} calls of this month are used up; wait for the next month, or change the plan"
            );
            return Err(ApiError::new(429, "MAX_PUBLIC_API_QUERIED_REACHED", message));
        }
        self.month = (month, used + 1);
        Ok(())
    }
}

/// Rounded up, so that a client that waits this long has waited long enough.
fn whole_seconds(span: Duration) -> u64 {
    span.as_secs() + u64::from(span.subsec_nanos() > 0)
}
