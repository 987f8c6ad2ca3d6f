//! Clock, sleep and random source, behind a trait so that tests control them.

use std::{
    fmt,
    sync::{Mutex, MutexGuard, PoisonError},
    thread,
    time::{Duration, Instant},
};

use jiff::{SignedDuration, Timestamp};

/// The services of the operating system that the client needs, except the network.
pub(crate) trait Runtime: fmt::Debug + Send + Sync {
    /// Returns the time since a fixed instant; it never decreases.
    fn now(&self) -> Duration;

    /// Returns the system time, for headers that contain a date.
    fn wall_clock(&self) -> Timestamp;

    /// Blocks the calling thread.
    fn sleep(&self, duration: Duration);

    /// Returns unpredictable bytes; `None` if the system's random source fails.
    fn random(&self) -> Option<[u8; 16]>;

    /// Returns a random number of at least 0 and less than 1; 1 if the system's random source fails.
    fn fraction(&self) -> f64 {
        // Without random numbers, the longest backoff is the safest.
        let Some([a, b, c, d, ..]) = self.random() else {
            return 1.0;
        };
        f64::from(u32::from_be_bytes([a, b, c, d])) / (f64::from(u32::MAX) + 1.0)
    }
}

/// The operating system's clock, sleep and random source.
#[derive(Debug)]
pub(crate) struct System {
    started: Instant,
}

impl System {
    pub(crate) fn new() -> Self {
        Self { started: Instant::now() }
    }
}

impl Runtime for System {
    fn now(&self) -> Duration {
        self.started.elapsed()
    }

    fn wall_clock(&self) -> Timestamp {
        Timestamp::now()
    }

    fn sleep(&self, duration: Duration) {
        thread::sleep(duration);
    }

    fn random(&self) -> Option<[u8; 16]> {
        let mut bytes = [0; 16];
        getrandom::getrandom(&mut bytes).ok().map(|()| bytes)
    }
}

/// A clock that only `sleep` advances, which returns at once, and a random source that counts up.
#[derive(Debug)]
pub(crate) struct Virtual {
    started_at: Timestamp,
    state: Mutex<VirtualState>,
}

#[derive(Debug)]
struct VirtualState {
    now: Duration,
    random_count: u128,
}

impl Virtual {
    /// Creates a runtime whose clock starts at `started_at`.
    pub(crate) fn new(started_at: Timestamp) -> Self {
        Self { started_at, state: Mutex::new(VirtualState { now: Duration::ZERO, random_count: 0 }) }
    }

    fn lock(&self) -> MutexGuard<'_, VirtualState> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Runtime for Virtual {
    fn now(&self) -> Duration {
        self.lock().now
    }

    fn wall_clock(&self) -> Timestamp {
        let elapsed = SignedDuration::try_from(self.now()).unwrap_or(SignedDuration::MAX);
        self.started_at.saturating_add(elapsed).unwrap_or(Timestamp::MAX)
    }

    fn sleep(&self, duration: Duration) {
        let mut state = self.lock();
        state.now = state.now.saturating_add(duration);
    }

    fn random(&self) -> Option<[u8; 16]> {
        let mut state = self.lock();
        state.random_count += 1;
        Some(state.random_count.to_be_bytes())
    }

    fn fraction(&self) -> f64 {
        // Without jitter, each wait is its bound.
        1.0
    }
}

/// Returns the text of a version 4 UUID (RFC 9562, section 5.4) with these random bytes.
pub(crate) fn uuid_v4(mut bytes: [u8; 16]) -> String {
    bytes[6] = (bytes[6] & 0x0f) | 0x40;
    bytes[8] = (bytes[8] & 0x3f) | 0x80;
    uuid_text(bytes)
}

/// Returns the text of a UUID: 8-4-4-4-12 hexadecimal digits.
pub(crate) fn uuid_text(bytes: [u8; 16]) -> String {
    let mut text = String::with_capacity(36);
    for (n, byte) in bytes.into_iter().enumerate() {
        if matches!(n, 4 | 6 | 8 | 10) {
            text.push('-');
        }
        for digit in [byte >> 4, byte & 0xf] {
            text.push(char::from_digit(digit.into(), 16).unwrap_or_default());
        }
    }
    text
}

#[cfg(test)]
pub(crate) mod fake {
    //! A runtime for tests of this crate.

    use super::*;

    /// A virtual runtime that records its sleeps.
    #[derive(Debug)]
    pub(crate) struct FakeRuntime {
        inner: Virtual,
        slept: Mutex<Vec<Duration>>,
        fraction: f64,
    }

    impl FakeRuntime {
        pub(crate) fn new() -> Self {
            // The maximum of the jitter, so that each wait in a test is its bound.
            Self::with_fraction(1.0)
        }

        pub(crate) fn with_fraction(fraction: f64) -> Self {
            // The clock starts at 2026-01-02T03:04:05Z.
            let started_at = Timestamp::from_second(1_767_323_045).unwrap();
            Self { inner: Virtual::new(started_at), slept: Mutex::default(), fraction }
        }

        pub(crate) fn slept(&self) -> Vec<Duration> {
            self.slept.lock().unwrap().clone()
        }

        /// Advances the clock without a sleep, like a slow server.
        pub(crate) fn advance(&self, duration: Duration) {
            self.inner.sleep(duration);
        }
    }

    impl Runtime for FakeRuntime {
        fn now(&self) -> Duration {
            self.inner.now()
        }

        fn wall_clock(&self) -> Timestamp {
            self.inner.wall_clock()
        }

        fn sleep(&self, duration: Duration) {
            self.inner.sleep(duration);
            self.slept.lock().unwrap().push(duration);
        }

        fn random(&self) -> Option<[u8; 16]> {
            self.inner.random()
        }

        fn fraction(&self) -> f64 {
            self.fraction
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn uuid_contains_its_version_and_variant() {
        assert_eq!(uuid_v4([0; 16]), "00000000-0000-4000-8000-000000000000");
        assert_eq!(uuid_v4([0xff; 16]), "ffffffff-ffff-4fff-bfff-ffffffffffff");
    }

    #[test]
    fn uuid_text_keeps_the_order_of_the_bytes() {
        let bytes = std::array::from_fn(|i| u8::try_from(i).unwrap());
        assert_eq!(uuid_text(bytes), "00010203-0405-0607-0809-0a0b0c0d0e0f");
    }

    #[test]
    fn random_bytes_differ_between_calls() {
        let system = System::new();
        assert_ne!(system.random(), system.random());
    }

    #[test]
    fn fraction_is_less_than_one_unless_the_random_source_fails() {
        #[derive(Debug)]
        struct Bytes(Option<[u8; 16]>);
        impl Runtime for Bytes {
            fn now(&self) -> Duration {
                Duration::ZERO
            }
            fn wall_clock(&self) -> Timestamp {
                Timestamp::UNIX_EPOCH
            }
            fn sleep(&self, _: Duration) {}
            fn random(&self) -> Option<[u8; 16]> {
                self.0
            }
        }
        assert_eq!(Bytes(Some([0; 16])).fraction(), 0.0);
        assert!(Bytes(Some([0xff; 16])).fraction() < 1.0);
        assert_eq!(Bytes(None).fraction(), 1.0);
    }
}
