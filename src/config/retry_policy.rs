//! The retry policy.

use std::time::Duration;

/// The maximum number of attempts of a call, and the waits between them.
///
/// An attempt is retried if it may succeed later and a repetition does no harm:
///
/// - connection errors before the request was sent, with any method
/// - timeouts and connection errors after that: reads, deletions, and writes, whose `Idempotency-Key` is the same in
///   every attempt
/// - the statuses 408, 429 (unless the monthly quota is spent), 500, 502, 503, 504, and 409 with a `Retry-After` header
///
/// Each wait is random, up to a bound that doubles with each attempt, plus the `Retry-After` of the response. No wait
/// exceeds the deadline of the call.
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
    /// Creates a policy of one attempt, without retries.
    #[must_use]
    pub fn none() -> Self {
        Self::default().max_attempts(1)
    }

    /// Sets the maximum number of attempts, including the first; 4 unless set, and 0 counts as 1.
    #[must_use]
    pub fn max_attempts(mut self, attempts: u32) -> Self {
        self.max_attempts = attempts.max(1);
        self
    }

    /// Sets the bound of the wait before the second attempt; 500 ms unless set.
    #[must_use]
    pub fn initial_backoff(mut self, backoff: Duration) -> Self {
        self.initial_backoff = backoff;
        self
    }

    /// Sets the bound of the wait before any attempt, without `Retry-After`; 8 s unless set.
    #[must_use]
    pub fn max_backoff(mut self, backoff: Duration) -> Self {
        self.max_backoff = backoff;
        self
    }

    pub(crate) fn attempts(&self) -> u32 {
        self.max_attempts
    }

    /// Returns the wait after `attempt`, by full jitter: a random fraction of a bound that doubles with each attempt.
    pub(crate) fn backoff(&self, attempt: u32, jitter: f64) -> Duration {
        fraction_of(self.backoff_bound(attempt), jitter)
    }

    pub(crate) fn backoff_bound(&self, attempt: u32) -> Duration {
        let doublings = attempt.saturating_sub(1).min(31);
        self.initial_backoff.saturating_mul(1 << doublings).min(self.max_backoff)
    }
}

pub(crate) fn fraction_of(bound: Duration, fraction: f64) -> Duration {
    // `mul_f64` panics on overflow, which rounding can cause even for fractions of at most 1.
    Duration::try_from_secs_f64(bound.as_secs_f64() * fraction).unwrap_or(bound).min(bound)
}

#[cfg(test)]
mod tests {
    use super::*;

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
    fn zero_attempts_count_as_one() {
        assert_eq!(RetryPolicy::default().max_attempts(0).attempts(), 1);
        assert_eq!(RetryPolicy::none().attempts(), 1);
    }
}
