//! Time and chance, behind a trait, so that tests decide both.

use std::{
    fmt, thread,
    time::{Duration, Instant},
};

use jiff::Timestamp;

/// What the client asks of the world besides the network.
pub(crate) trait Runtime: fmt::Debug + Send + Sync {
    /// The time since some fixed moment; it never goes back.
    fn now(&self) -> Duration;

    /// The time of day, for headers that name a date.
    fn wall_clock(&self) -> Timestamp;

    /// Blocks the calling thread.
    fn sleep(&self, duration: Duration);

    /// Unpredictable bytes; `None` if the system has none to give.
    fn random(&self) -> Option<[u8; 16]>;

    /// A random fraction from 0 up to, but without, 1.
    fn fraction(&self) -> f64 {
        // Without randomness the longest wait is the safe one.
        let Some([a, b, c, d, ..]) = self.random() else {
            return 1.0;
        };
        f64::from(u32::from_be_bytes([a, b, c, d])) / (f64::from(u32::MAX) + 1.0)
    }
}

/// The real clock, the real sleep, and the system's randomness.
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

/// Sixteen random bytes as the text of a version 4 UUID (RFC 9562, section 5.4).
pub(crate) fn uuid_v4(mut bytes: [u8; 16]) -> String {
    bytes[6] = (bytes[6] & 0x0f) | 0x40;
    bytes[8] = (bytes[8] & 0x3f) | 0x80;
    uuid_text(bytes)
}

/// The text of a UUID: 8-4-4-4-12 hexadecimal digits.
pub(crate) fn uuid_text(bytes: [u8; 16]) -> String {
    let n = u128::from_be_bytes(bytes);
    format!(
        "{:08x}-{:04x}-{:04x}-{:04x}-{:012x}",
        n >> 96,
        (n >> 80) & 0xffff,
        (n >> 64) & 0xffff,
        (n >> 48) & 0xffff,
        n & 0xffff_ffff_ffff
    )
}

#[cfg(test)]
pub(crate) mod fake {
    //! A world that stands still unless somebody sleeps.

    use std::sync::Mutex;

    use super::*;

    /// A clock that only sleeping moves, and randomness that counts up.
    #[derive(Debug)]
    pub(crate) struct FakeRuntime {
        state: Mutex<State>,
    }

    #[derive(Debug)]
    struct State {
        now: Duration,
        slept: Vec<Duration>,
        drawn: u128,
        fraction: f64,
    }

    impl FakeRuntime {
        pub(crate) fn new() -> Self {
            // Full jitter at its longest, so that the delays in tests are the bounds themselves.
            Self::with_fraction(1.0)
        }

        pub(crate) fn with_fraction(fraction: f64) -> Self {
            let now = Duration::from_secs(1000);
            Self { state: Mutex::new(State { now, slept: Vec::new(), drawn: 0, fraction }) }
        }

        pub(crate) fn slept(&self) -> Vec<Duration> {
            self.state.lock().unwrap().slept.clone()
        }

        /// Lets time pass without a sleep, as a slow server does.
        pub(crate) fn advance(&self, duration: Duration) {
            self.state.lock().unwrap().now += duration;
        }
    }

    impl Runtime for FakeRuntime {
        fn now(&self) -> Duration {
            self.state.lock().unwrap().now
        }

        fn wall_clock(&self) -> Timestamp {
            // 2026-01-02T03:04:05Z when the clock starts.
            Timestamp::from_second(1_767_323_045 - 1000).unwrap() + self.now()
        }

        fn sleep(&self, duration: Duration) {
            let mut state = self.state.lock().unwrap();
            state.now += duration;
            state.slept.push(duration);
        }

        fn random(&self) -> Option<[u8; 16]> {
            let mut state = self.state.lock().unwrap();
            state.drawn += 1;
            Some(state.drawn.to_be_bytes())
        }

        fn fraction(&self) -> f64 {
            self.state.lock().unwrap().fraction
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_uuid_says_its_version_and_variant() {
        assert_eq!(uuid_v4([0; 16]), "00000000-0000-4000-8000-000000000000");
        assert_eq!(uuid_v4([0xff; 16]), "ffffffff-ffff-4fff-bfff-ffffffffffff");
    }

    #[test]
    fn a_uuid_keeps_the_order_of_its_bytes() {
        let bytes = std::array::from_fn(|i| u8::try_from(i).unwrap());
        assert_eq!(uuid_text(bytes), "00010203-0405-0607-0809-0a0b0c0d0e0f");
    }

    #[test]
    fn randomness_differs_from_draw_to_draw() {
        let system = System::new();
        assert_ne!(system.random(), system.random());
    }

    #[test]
    fn a_fraction_stays_below_one() {
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
