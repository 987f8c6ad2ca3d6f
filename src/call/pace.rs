//! Client-side throttling, from the rate limit that the API reports.

use std::{
    cmp::Reverse,
    collections::BinaryHeap,
    sync::{Mutex, PoisonError},
    time::Duration,
};

use crate::RateLimit;

// Under a fifth of the limit, what is left is spread over what is left of the window.
const SCARCE_PART: u64 = 5;

// A caller may give up after it has reserved; a permit that is overdue by this much is not going to be used.
const ABANDONED_AFTER: Duration = Duration::from_secs(60);

/// What all clones of a client know of the rate limit.
#[derive(Debug, Default)]
pub(crate) struct Pacer {
    state: Mutex<State>,
}

#[derive(Debug, Default)]
struct State {
    last_seen: Option<RateLimit>,
    window: Option<Window>,
    /// When each permit is due that no attempt has used yet, the earliest first.
    permits: BinaryHeap<Reverse<Duration>>,
    /// The number of attempts that were started, and of those that have ended.
    started: u64,
    finished: u64,
}

/// The present window, as far as it is known.
#[derive(Debug, Clone, Copy)]
struct Window {
    limit: Option<u64>,
    /// The number of calls left, without those that hold a permit or are in flight.
    remaining: u64,
    resets_at: Duration,
    /// When the next call is due if calls are scarce.
    next_slot: Duration,
}

/// An attempt without a response so far; [`Pacer::finish`] takes it.
#[derive(Debug)]
pub(crate) struct InFlight {
    /// The number of attempts that had ended when this one was started.
    finished_before: u64,
}

impl Pacer {
    /// The rate limit of the last response that had one.
    pub(crate) fn last_seen(&self) -> Option<RateLimit> {
        self.lock().last_seen
    }

    /// Reserves a permit for one attempt, and returns how long to wait before it is started.
    pub(crate) fn reserve(&self, now: Duration) -> Duration {
        let mut state = self.lock();
        let due = state.window.as_mut().filter(|window| now < window.resets_at).map_or(now, |window| window.take(now));
        state.permits.push(Reverse(due));
        due - now
    }

    /// Notes the start of an attempt, which has reserved a permit or not.
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

    /// Notes the end of an attempt, with the rate limit of its response, if it got one.
    pub(crate) fn finish(&self, attempt: InFlight, rate_limit: Option<RateLimit>, now: Duration) {
        let mut state = self.lock();
        state.finished += 1;
        let Some(rate_limit) = rate_limit else { return };
        state.last_seen = Some(rate_limit);
        let (Some(remaining), Some(reset_after)) = (rate_limit.remaining(), rate_limit.reset_after()) else {
            return;
        };
        state.permits.retain(|Reverse(due)| now <= due.saturating_add(ABANDONED_AFTER));
        // The API has counted all attempts that had ended before this one was started, but perhaps none of those that
        // overlap it. The responses of concurrent attempts may come in any order.
        let overlapping = (state.started - attempt.finished_before).saturating_sub(1);
        let uncounted = overlapping.saturating_add(u64::try_from(state.permits.len()).unwrap_or(u64::MAX));
        let known = state.window.filter(|known| now < known.resets_at);
        state.window = Some(Window {
            limit: rate_limit.limit(),
            remaining: remaining.saturating_sub(uncounted),
            resets_at: now.saturating_add(reset_after),
            next_slot: known.map_or(now, |known| known.next_slot),
        });
    }

    fn lock(&self) -> std::sync::MutexGuard<'_, State> {
        // The state is plain numbers: whatever panicked elsewhere has left them usable.
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Window {
    /// Takes one of the calls left, and returns when it is due: with the next window if there is none.
    fn take(&mut self, now: Duration) -> Duration {
        if self.remaining == 0 {
            return self.resets_at;
        }
        let is_scarce = self.limit.is_none_or(|limit| self.remaining <= limit / SCARCE_PART);
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
        /// One whole attempt, without any other at the same time.
        fn observe(&self, rate_limit: RateLimit, now: Duration) {
            self.finish(self.start(false), Some(rate_limit), now);
        }
    }

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
    fn calls_in_flight_are_not_left_to_others() {
        let pacer = Pacer::default();
        let [first, _second, _third] = [(); 3].map(|()| pacer.start(false));
        // The API may have counted the two others, or not.
        pacer.finish(first, Some(seen(100, 4, 60)), SECOND);
        let waits: Vec<_> = (0..3).map(|_| pacer.reserve(SECOND).as_secs()).collect();
        assert_eq!(waits, [0, 30, 60]);
    }

    #[test]
    fn calls_in_flight_count_in_a_new_window_too() {
        let pacer = Pacer::default();
        pacer.observe(seen(100, 0, 5), SECOND);
        let [first, _second, _third] = [(); 3].map(|()| {
            pacer.reserve(6 * SECOND);
            pacer.start(true)
        });
        pacer.reserve(6 * SECOND);
        pacer.finish(first, Some(seen(3, 3, 60)), 7 * SECOND);
        assert_eq!(pacer.reserve(7 * SECOND), 60 * SECOND);
    }

    #[test]
    fn a_call_without_a_permit_uses_up_the_window_too() {
        let pacer = Pacer::default();
        pacer.observe(seen(100, 1, 60), SECOND);
        let _in_flight = pacer.start(false);
        assert_eq!(pacer.reserve(SECOND), 60 * SECOND);
    }

    #[test]
    fn responses_out_of_order_do_not_bring_calls_back() {
        let pacer = Pacer::default();
        let [early, late] = [(); 2].map(|()| pacer.start(false));
        pacer.finish(late, Some(seen(100, 1, 60)), SECOND);
        pacer.finish(early, Some(seen(100, 2, 60)), SECOND);
        assert_eq!(pacer.reserve(SECOND), Duration::ZERO);
        assert_eq!(pacer.reserve(SECOND), 60 * SECOND);
    }

    #[test]
    fn a_call_that_got_no_response_is_in_flight_no_longer() {
        let pacer = Pacer::default();
        let failed = pacer.start(false);
        pacer.finish(failed, None, SECOND);
        pacer.observe(seen(100, 1, 60), SECOND);
        assert_eq!(pacer.reserve(SECOND), Duration::ZERO);
    }

    #[test]
    fn a_permit_that_is_never_used_is_forgotten() {
        for (seconds_later, wait) in [(60, 60), (61, 0)] {
            let pacer = Pacer::default();
            pacer.reserve(SECOND);
            let now = (1 + seconds_later) * SECOND;
            pacer.observe(seen(100, 1, 60), now);
            assert_eq!(pacer.reserve(now), wait * SECOND, "{seconds_later} s later");
        }
    }

    /// An API that allows so many requests in 60 seconds from the first of them on.
    struct Server {
        limit: u64,
        used: u64,
        ends: Duration,
        refused: u64,
    }

    impl Server {
        fn count(&mut self, now: Duration) -> RateLimit {
            if now >= self.ends {
                (self.used, self.ends) = (0, now + 60 * SECOND);
            }
            if self.used == self.limit {
                self.refused += 1;
            } else {
                self.used += 1;
            }
            let reset = self.ends - now;
            seen(self.limit, self.limit - self.used, reset.as_secs() + u64::from(reset.subsec_nanos() > 0))
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
            let mut server = Server { limit, used: 0, ends: Duration::ZERO, refused: 0 };
            let mut random = 1_u64;
            // Up to half a second each way, so that the order of requests and that of responses differ.
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
            assert_eq!(server.refused, 0, "{callers} callers, limit {limit}");
            // Nor is much of the limit left unused: ten windows would be ideal.
            assert!(now < 25 * 60 * SECOND, "{callers} callers, limit {limit}: {now:?}");
        }
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
