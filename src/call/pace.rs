//! Client-side throttling by the rate limit that the API reports.

use std::{
    cmp::Reverse,
    collections::BinaryHeap,
    sync::{Mutex, PoisonError},
    time::Duration,
};

use crate::RateLimit;

// When a fifth of the limit or less remains, the remaining calls are spread over the rest of the window.
const SCARCE_DIVISOR: u64 = 5;

// A reserved permit may never be used; it is counted until this time after it was due.
const PERMIT_EXPIRY: Duration = Duration::from_secs(60);

/// The state of the rate limit, shared by all clones of a client.
#[derive(Debug, Default)]
pub(crate) struct Pacer {
    state: Mutex<State>,
}

#[derive(Debug, Default)]
struct State {
    last_rate_limit: Option<RateLimit>,
    window: Option<Window>,
    /// The due times of the permits that no attempt has used yet, earliest first.
    permits: BinaryHeap<Reverse<Duration>>,
    /// The number of attempts started so far.
    started: u64,
    /// The number of attempts that ended, with or without a response.
    finished: u64,
}

/// The current window, as last reported.
#[derive(Debug, Clone, Copy)]
struct Window {
    limit: Option<u64>,
    /// The number of calls left, after permits and attempts in flight are subtracted.
    remaining: u64,
    resets_at: Duration,
    /// The due time of the next call while calls are scarce.
    next_slot: Duration,
}

/// An attempt that was started and must be passed to [`Pacer::finish`].
#[derive(Debug)]
pub(crate) struct InFlight {
    /// [`State::finished`] when this attempt was started.
    finished_before: u64,
}

impl Pacer {
    /// Returns the rate limit of the last response that reported one.
    pub(crate) fn last_rate_limit(&self) -> Option<RateLimit> {
        self.lock().last_rate_limit
    }

    /// Reserves a permit for one attempt and returns the wait before its start.
    pub(crate) fn reserve(&self, now: Duration) -> Duration {
        let mut state = self.lock();
        let due =
            state.window.as_mut().filter(|window| now < window.resets_at).map_or(now, |window| window.reserve(now));
        state.permits.push(Reverse(due));
        due - now
    }

    /// Records the start of an attempt; `has_permit` if a permit was reserved for it.
    pub(crate) fn start(&self, has_permit: bool) -> InFlight {
        let mut state = self.lock();
        if has_permit {
            state.permits.pop();
        } else if let Some(window) = &mut state.window {
            window.remaining = window.remaining.saturating_sub(1);
        }
        state.started += 1;
        InFlight { finished_before: state.finished }
    }

    /// Records the end of an attempt and the rate limit of its response.
    pub(crate) fn finish(&self, attempt: InFlight, rate_limit: Option<RateLimit>, now: Duration) {
        let mut state = self.lock();
        state.finished += 1;
        let Some(rate_limit) = rate_limit else { return };
        state.last_rate_limit = Some(rate_limit);
        let (Some(remaining), Some(reset_after)) = (rate_limit.remaining(), rate_limit.reset_after()) else {
            return;
        };
        state.permits.retain(|Reverse(due)| now <= due.saturating_add(PERMIT_EXPIRY));
        // The reported number includes every attempt that ended before this one was started, but perhaps none of those
        // that overlap it: responses of concurrent attempts arrive in any order.
        let overlapping = (state.started - attempt.finished_before).saturating_sub(1);
        let uncounted = overlapping.saturating_add(u64::try_from(state.permits.len()).unwrap_or(u64::MAX));
        let current = state.window.filter(|window| now < window.resets_at);
        state.window = Some(Window {
            limit: rate_limit.limit(),
            remaining: remaining.saturating_sub(uncounted),
            resets_at: now.saturating_add(reset_after),
            next_slot: current.map_or(now, |window| window.next_slot),
        });
    }

    fn lock(&self) -> std::sync::MutexGuard<'_, State> {
        // Every change leaves the state valid, so a panic of another thread does not matter.
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Window {
    /// Reserves one of the remaining calls and returns its due time: the reset if no calls remain.
    fn reserve(&mut self, now: Duration) -> Duration {
        if self.remaining == 0 {
            return self.resets_at;
        }
        let is_scarce = self.limit.is_none_or(|limit| self.remaining <= limit / SCARCE_DIVISOR);
        let due = self.next_slot.clamp(now, self.resets_at);
        if is_scarce {
            let left = u32::try_from(self.remaining).unwrap_or(u32::MAX);
            self.next_slot = due + (self.resets_at - due) / left;
        }
        self.remaining -= 1;
        due
    }
}

#[cfg(test)]
mod tests {
    use std::{cmp::Reverse, collections::BinaryHeap};

    use http::{HeaderMap, HeaderValue};
    use jiff::Timestamp;

    use super::*;

    const SECOND: Duration = Duration::from_secs(1);

    impl Pacer {
        /// Records an attempt that overlaps no other.
        fn observe(&self, rate_limit: RateLimit, now: Duration) {
            self.finish(self.start(false), Some(rate_limit), now);
        }
    }

    fn rate_limit(limit: u64, remaining: u64, reset: u64) -> RateLimit {
        let mut headers = HeaderMap::new();
        headers.insert("ratelimit-limit", HeaderValue::from(limit));
        headers.insert("ratelimit-remaining", HeaderValue::from(remaining));
        headers.insert("ratelimit-reset", HeaderValue::from(reset));
        RateLimit::from_headers(&headers, || Timestamp::UNIX_EPOCH).unwrap()
    }

    #[test]
    fn unknown_rate_limit_causes_no_wait() {
        assert_eq!(Pacer::default().reserve(SECOND), Duration::ZERO);
    }

    #[test]
    fn plentiful_calls_cause_no_wait() {
        let pacer = Pacer::default();
        pacer.observe(rate_limit(100, 50, 60), SECOND);
        let waits: Vec<_> = (0..29).map(|_| pacer.reserve(SECOND)).collect();
        assert_eq!(waits, [Duration::ZERO; 29]);
    }

    #[test]
    fn scarce_calls_are_spread_over_the_rest_of_the_window() {
        let pacer = Pacer::default();
        pacer.observe(rate_limit(100, 4, 60), SECOND);
        let waits: Vec<_> = (0..5).map(|_| pacer.reserve(SECOND).as_secs()).collect();
        assert_eq!(waits, [0, 15, 30, 45, 60]);
    }

    #[test]
    fn call_without_remaining_calls_waits_for_the_reset() {
        let pacer = Pacer::default();
        pacer.observe(rate_limit(100, 0, 60), SECOND);
        assert_eq!(pacer.reserve(11 * SECOND), 50 * SECOND);
        assert_eq!(pacer.reserve(61 * SECOND), Duration::ZERO);
    }

    #[test]
    fn response_does_not_undo_earlier_reservations() {
        let pacer = Pacer::default();
        pacer.observe(rate_limit(100, 4, 60), SECOND);
        pacer.reserve(SECOND);
        pacer.reserve(SECOND);
        pacer.observe(rate_limit(100, 4, 59), 2 * SECOND);
        assert_eq!(pacer.reserve(2 * SECOND), 29 * SECOND);
        // Two calls, not four, were left for the remaining 30 seconds.
        assert_eq!(pacer.reserve(2 * SECOND), 44 * SECOND);
    }

    #[test]
    fn calls_in_flight_are_subtracted_from_the_remaining_calls() {
        let pacer = Pacer::default();
        let [first, _second, _third] = [(); 3].map(|()| pacer.start(false));
        // The reported number may or may not include the other two.
        pacer.finish(first, Some(rate_limit(100, 4, 60)), SECOND);
        let waits: Vec<_> = (0..3).map(|_| pacer.reserve(SECOND).as_secs()).collect();
        assert_eq!(waits, [0, 30, 60]);
    }

    #[test]
    fn calls_in_flight_and_permits_count_in_a_new_window() {
        let pacer = Pacer::default();
        pacer.observe(rate_limit(100, 0, 5), SECOND);
        let [first, _second, _third] = [(); 3].map(|()| {
            pacer.reserve(6 * SECOND);
            pacer.start(true)
        });
        pacer.reserve(6 * SECOND);
        pacer.finish(first, Some(rate_limit(3, 3, 60)), 7 * SECOND);
        assert_eq!(pacer.reserve(7 * SECOND), 60 * SECOND);
    }

    #[test]
    fn call_without_a_permit_uses_a_remaining_call() {
        let pacer = Pacer::default();
        pacer.observe(rate_limit(100, 1, 60), SECOND);
        let _in_flight = pacer.start(false);
        assert_eq!(pacer.reserve(SECOND), 60 * SECOND);
    }

    #[test]
    fn responses_out_of_order_do_not_restore_calls() {
        let pacer = Pacer::default();
        let [early, late] = [(); 2].map(|()| pacer.start(false));
        pacer.finish(late, Some(rate_limit(100, 1, 60)), SECOND);
        pacer.finish(early, Some(rate_limit(100, 2, 60)), SECOND);
        assert_eq!(pacer.reserve(SECOND), Duration::ZERO);
        assert_eq!(pacer.reserve(SECOND), 60 * SECOND);
    }

    #[test]
    fn call_without_a_response_is_not_counted_as_in_flight() {
        let pacer = Pacer::default();
        let failed = pacer.start(false);
        pacer.finish(failed, None, SECOND);
        pacer.observe(rate_limit(100, 1, 60), SECOND);
        assert_eq!(pacer.reserve(SECOND), Duration::ZERO);
    }

    #[test]
    fn unused_permit_expires_after_a_minute() {
        for (seconds_later, wait) in [(60, 60), (61, 0)] {
            let pacer = Pacer::default();
            pacer.reserve(SECOND);
            let now = (1 + seconds_later) * SECOND;
            pacer.observe(rate_limit(100, 1, 60), now);
            assert_eq!(pacer.reserve(now), wait * SECOND, "{seconds_later} s later");
        }
    }

    /// An API with a rate limit per window of 60 seconds, which the first request starts.
    struct Server {
        limit: u64,
        used: u64,
        resets_at: Duration,
        rejected: u64,
    }

    impl Server {
        fn count(&mut self, now: Duration) -> RateLimit {
            if now >= self.resets_at {
                (self.used, self.resets_at) = (0, now + 60 * SECOND);
            }
            if self.used == self.limit {
                self.rejected += 1;
            } else {
                self.used += 1;
            }
            let reset = self.resets_at - now;
            rate_limit(self.limit, self.limit - self.used, reset.as_secs() + u64::from(reset.subsec_nanos() > 0))
        }
    }

    enum Event {
        Start,
        Arrive(InFlight),
        Finish(InFlight, RateLimit),
    }

    #[test]
    fn concurrent_callers_stay_within_every_window() {
        for (callers, limit) in [(1, 5), (8, 8), (8, 20), (8, 100), (50, 60)] {
            let pacer = Pacer::default();
            let mut server = Server { limit, used: 0, resets_at: Duration::ZERO, rejected: 0 };
            let mut random = 1_u64;
            // Up to half a second in each direction, so that requests and responses arrive in different orders.
            let mut latency = || {
                random = random.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
                Duration::from_millis(random >> 55)
            };
            let mut queue: BinaryHeap<Reverse<(Duration, usize)>> =
                (0..callers).map(|caller| Reverse((Duration::ZERO, caller))).collect();
            let mut events: Vec<_> = (0..callers).map(|_| Some(Event::Start)).collect();
            pacer.lock().permits.extend((0..callers).map(|_| Reverse(Duration::ZERO)));
            let (mut calls, mut now) = (0, Duration::ZERO);
            while calls < 10 * limit {
                let Reverse((time, caller)) = queue.pop().unwrap();
                now = time;
                let (delay, next) = match events[caller].take().unwrap() {
                    Event::Start => (latency(), Event::Arrive(pacer.start(true))),
                    Event::Arrive(attempt) => (latency(), Event::Finish(attempt, server.count(now))),
                    Event::Finish(attempt, rate_limit) => {
                        calls += 1;
                        pacer.finish(attempt, Some(rate_limit), now);
                        (pacer.reserve(now), Event::Start)
                    }
                };
                events[caller] = Some(next);
                queue.push(Reverse((now + delay, caller)));
            }
            assert_eq!(server.rejected, 0, "{callers} callers, limit {limit}");
            // Most of the limit is used: the ideal is ten windows.
            assert!(now < 25 * 60 * SECOND, "{callers} callers, limit {limit}: {now:?}");
        }
    }

    #[test]
    fn extremely_late_reset_does_not_overflow() {
        let pacer = Pacer::default();
        for remaining in [3, 2, 0] {
            pacer.observe(rate_limit(100, remaining, u64::MAX), SECOND);
            pacer.reserve(SECOND);
            pacer.reserve(SECOND);
        }
        assert!(pacer.reserve(SECOND) > Duration::from_secs(u64::MAX / 2));
    }

    #[test]
    fn reset_restores_the_remaining_calls() {
        let pacer = Pacer::default();
        pacer.observe(rate_limit(100, 0, 5), SECOND);
        pacer.observe(rate_limit(100, 99, 60), 6 * SECOND);
        assert_eq!(pacer.reserve(6 * SECOND), Duration::ZERO);
    }

    #[test]
    fn last_rate_limit_is_returned_unchanged() {
        let pacer = Pacer::default();
        assert_eq!(pacer.last_rate_limit(), None);
        pacer.observe(rate_limit(100, 3, 5), SECOND);
        assert_eq!(pacer.last_rate_limit(), Some(rate_limit(100, 3, 5)));
    }
}
