//! Slowing down before the API says so.

use std::{
    sync::{Mutex, PoisonError},
    time::Duration,
};

use crate::RateLimit;

// Under a fifth of the limit, what is left is spread over what is left of the window.
const SCARCE_PART: u64 = 5;

/// What all clones of a client know of the rate limit.
#[derive(Debug, Default)]
pub(crate) struct Pacer {
    state: Mutex<State>,
}

#[derive(Debug, Default)]
struct State {
    last_seen: Option<RateLimit>,
    window: Option<Window>,
}

/// The present window, as far as it is known.
#[derive(Debug, Clone, Copy)]
struct Window {
    limit: Option<u64>,
    remaining: u64,
    resets_at: Duration,
    // Calls of other clones that have a place in the queue, but no answer yet, end here.
    next_slot: Duration,
}

impl Pacer {
    /// What the API said last.
    pub(crate) fn last_seen(&self) -> Option<RateLimit> {
        self.lock().last_seen
    }

    /// Takes note of what an answer says.
    pub(crate) fn observe(&self, rate_limit: RateLimit, now: Duration) {
        let mut state = self.lock();
        state.last_seen = Some(rate_limit);
        let (Some(remaining), Some(reset_after)) = (rate_limit.remaining(), rate_limit.reset_after()) else {
            return;
        };
        let seen =
            Window { limit: rate_limit.limit(), remaining, resets_at: now.saturating_add(reset_after), next_slot: now };
        // Resets are told in whole seconds, so that the same window seems to end at slightly different times.
        let tolerance = Duration::from_secs(2);
        state.window = Some(match state.window {
            Some(known) if now < known.resets_at && seen.resets_at <= known.resets_at.saturating_add(tolerance) => {
                Window { remaining: known.remaining.min(seen.remaining), next_slot: known.next_slot, ..seen }
            }
            _ => seen,
        });
    }

    /// Takes the next place in the queue, and says how long to wait for it.
    pub(crate) fn reserve(&self, now: Duration) -> Duration {
        let mut state = self.lock();
        let Some(window) = state.window.as_mut().filter(|window| now < window.resets_at) else {
            return Duration::ZERO;
        };
        if window.remaining == 0 {
            return window.resets_at - now;
        }
        let is_scarce = window.limit.is_none_or(|limit| window.remaining <= limit / SCARCE_PART);
        let slot = window.next_slot.clamp(now, window.resets_at);
        if is_scarce {
            let places = u32::try_from(window.remaining).unwrap_or(u32::MAX);
            window.next_slot = slot + (window.resets_at - slot) / places;
        }
        window.remaining -= 1;
        slot - now
    }

    fn lock(&self) -> std::sync::MutexGuard<'_, State> {
        // The state is plain numbers: whatever panicked elsewhere has left them usable.
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use http::{HeaderMap, HeaderValue};
    use jiff::Timestamp;

    use super::*;

    const SECOND: Duration = Duration::from_secs(1);

    fn seen(limit: u64, remaining: u64, reset: u64) -> RateLimit {
        let mut headers = HeaderMap::new();
        headers.insert("ratelimit-limit", HeaderValue::from(limit));
        headers.insert("ratelimit-remaining", HeaderValue::from(remaining));
        headers.insert("ratelimit-reset", HeaderValue::from(reset));
        RateLimit::from_headers(&headers, Timestamp::UNIX_EPOCH).unwrap()
    }

    #[test]
    fn nothing_known_means_no_wait() {
        assert_eq!(Pacer::default().reserve(SECOND), Duration::ZERO);
    }

    #[test]
    fn plenty_means_no_wait() {
        let pacer = Pacer::default();
        pacer.observe(seen(100, 50, 60), SECOND);
        let waits: Vec<_> = (0..29).map(|_| pacer.reserve(SECOND)).collect();
        assert_eq!(waits, [Duration::ZERO; 29]);
    }

    #[test]
    fn what_is_scarce_is_spread_over_the_rest_of_the_window() {
        let pacer = Pacer::default();
        pacer.observe(seen(100, 4, 60), SECOND);
        let waits: Vec<_> = (0..5).map(|_| pacer.reserve(SECOND).as_secs()).collect();
        assert_eq!(waits, [0, 15, 30, 45, 60]);
    }

    #[test]
    fn nothing_left_means_waiting_for_the_reset() {
        let pacer = Pacer::default();
        pacer.observe(seen(100, 0, 60), SECOND);
        assert_eq!(pacer.reserve(11 * SECOND), 50 * SECOND);
        assert_eq!(pacer.reserve(61 * SECOND), Duration::ZERO);
    }

    #[test]
    fn an_answer_does_not_undo_reservations_made_since() {
        let pacer = Pacer::default();
        pacer.observe(seen(100, 4, 60), SECOND);
        pacer.reserve(SECOND);
        pacer.reserve(SECOND);
        pacer.observe(seen(100, 4, 59), 2 * SECOND);
        assert_eq!(pacer.reserve(2 * SECOND), 29 * SECOND);
        // Two places were left for the 30 seconds from there on, and not four.
        assert_eq!(pacer.reserve(2 * SECOND), 44 * SECOND);
    }

    #[test]
    fn a_reset_that_never_comes_does_not_overflow() {
        let pacer = Pacer::default();
        for remaining in [3, 2, 0] {
            pacer.observe(seen(100, remaining, u64::MAX), SECOND);
            pacer.reserve(SECOND);
            pacer.reserve(SECOND);
        }
        assert!(pacer.reserve(SECOND) > Duration::from_secs(u64::MAX / 2));
    }

    #[test]
    fn a_new_window_starts_afresh() {
        let pacer = Pacer::default();
        pacer.observe(seen(100, 0, 5), SECOND);
        pacer.observe(seen(100, 99, 60), 6 * SECOND);
        assert_eq!(pacer.reserve(6 * SECOND), Duration::ZERO);
    }

    #[test]
    fn what_was_seen_last_is_kept_whole() {
        let pacer = Pacer::default();
        assert_eq!(pacer.last_seen(), None);
        pacer.observe(seen(100, 3, 5), SECOND);
        assert_eq!(pacer.last_seen(), Some(seen(100, 3, 5)));
    }
}
