//! The clock of a sandbox, and its timestamps.

use std::fmt;
use std::time::Duration;

use jiff::SignedDuration;
use jiff::civil::{DateTime, date};
use jiff::fmt::temporal::Pieces;

/// A point in time in microseconds since 1970. It orders as an integer and prints as RFC 3339.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct Timestamp(i64);

const EPOCH: DateTime = date(1970, 1, 1).at(0, 0, 0, 0);

impl Timestamp {
    pub(crate) const EPOCH: Self = Self(0);

    pub(crate) const fn from_micros(micros: i64) -> Self {
        Self(micros)
    }

    pub(crate) fn parse(text: &str) -> Option<Self> {
        let at = text.parse::<jiff::Timestamp>().ok().map(|at| Self(at.as_microsecond()));
        at.or_else(|| Self::parse_last_day(text))
    }

    /// jiff's timestamps end on 9999-12-30, a day before the API's: 9999-12-31T23:59:59Z is often sent for "never".
    fn parse_last_day(text: &str) -> Option<Self> {
        let pieces = Pieces::parse(text).ok().filter(|pieces| pieces.time_zone_annotation().is_none())?;
        let local = pieces.date().to_datetime(pieces.time()?);
        let offset = pieces.to_numeric_offset()?;
        let at = local.checked_sub(SignedDuration::from_secs(offset.seconds().into())).ok()?;
        let since = at.duration_since(EPOCH);
        i64::try_from(since.as_micros()).ok().map(Self)
    }

    /// `YYYY-MM-DD`, or RFC 3339.
    pub(crate) fn parse_date(text: &str) -> Option<Self> {
        let day = || Self::parse(&format!("{text}T00:00:00Z"));
        Self::parse(text).or_else(|| (text.len() == 10).then(day)?)
    }

    /// The time of the operating system's clock.
    pub(crate) fn wall() -> Self {
        Self(jiff::Timestamp::now().as_microsecond())
    }

    pub(crate) fn micros(self) -> i64 {
        self.0
    }

    pub(crate) fn seconds(self) -> i64 {
        self.0.div_euclid(1_000_000)
    }

    pub(crate) fn plus(self, span: Duration) -> Self {
        let micros = i64::try_from(span.as_micros()).unwrap_or(i64::MAX);
        Self(self.0.saturating_add(micros))
    }

    pub(crate) fn minus(self, span: Duration) -> Self {
        let micros = i64::try_from(span.as_micros()).unwrap_or(i64::MAX);
        Self(self.0.saturating_sub(micros))
    }

    /// The start of the interval that contains it; intervals of this length are counted from 1970, in UTC.
    pub(crate) fn start_of(self, interval: Duration) -> Self {
        let micros = i64::try_from(interval.as_micros()).unwrap_or(i64::MAX).max(1);
        Self(self.0 - self.0.rem_euclid(micros))
    }

    /// The start of its month in UTC.
    pub(crate) fn start_of_month(self) -> Self {
        let text = self.to_string();
        let month = text.get(..7).unwrap_or_default();
        Self::parse(&format!("{month}-01T00:00:00Z")).unwrap_or(Self::EPOCH)
    }

    /// The time from `self` until `later`; zero if it has passed.
    pub(crate) fn until(self, later: Self) -> Duration {
        Duration::from_micros(u64::try_from(later.0.saturating_sub(self.0)).unwrap_or(0))
    }
}

impl fmt::Display for Timestamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match jiff::Timestamp::from_microsecond(self.0) {
            Ok(at) => write!(f, "{at}"),
            Err(_) => {
                let at = EPOCH.saturating_add(SignedDuration::from_micros(self.0));
                write!(f, "{at}Z")
            }
        }
    }
}

impl serde::Serialize for Timestamp {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> serde::Deserialize<'de> for Timestamp {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = std::borrow::Cow::<'de, str>::deserialize(deserializer)?;
        Self::parse(&text).ok_or_else(|| serde::de::Error::custom(format_args!("{text:?} is not a timestamp")))
    }
}

impl From<Timestamp> for serde_json::Value {
    fn from(at: Timestamp) -> Self {
        Self::String(at.to_string())
    }
}

/// A strictly increasing clock, so that the order of objects by time is never ambiguous.
#[derive(Debug)]
pub(crate) struct Clock {
    last: Timestamp,
    /// The time that it is set to instead of the wall clock's.
    set: Option<Timestamp>,
    /// How far it is ahead of that.
    ahead: Duration,
}

impl Clock {
    pub(crate) fn new() -> Self {
        Self { last: Timestamp::EPOCH, set: None, ahead: Duration::ZERO }
    }

    /// Continues after a timestamp of an earlier run, even if the wall clock has been set back since.
    pub(crate) fn resume(&mut self, last: Timestamp) {
        self.last = self.last.max(last);
    }

    pub(crate) fn last(&self) -> Timestamp {
        self.last
    }

    pub(crate) fn now(&mut self) -> Timestamp {
        let now = self.set.unwrap_or_else(Timestamp::wall).plus(self.ahead);
        self.last = Timestamp(now.0.max(self.last.0.saturating_add(1)));
        self.last
    }

    pub(crate) fn advance(&mut self, span: Duration) {
        self.ahead = self.ahead.saturating_add(span);
    }

    /// Sets it to a time, from which it only increases by its strictness; none resumes the wall clock.
    pub(crate) fn set(&mut self, at: Option<Timestamp>) {
        self.set = at;
        if let Some(at) = at {
            self.last = Timestamp(at.0 - 1);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str) -> Timestamp {
        Timestamp::parse(text).unwrap()
    }

    #[test]
    fn timestamps_of_the_clock_increase_strictly() {
        let mut clock = Clock::new();
        let timestamps: Vec<Timestamp> = (0..1000).map(|_| clock.now()).collect();
        assert!(timestamps.windows(2).all(|pair| pair[0] < pair[1]));
    }

    #[test]
    fn set_clock_returns_that_time_until_it_is_unset() {
        let (mut clock, at) = (Clock::new(), at("2020-01-01T00:00:00Z"));
        let wall = clock.now();
        clock.set(Some(at));
        assert_eq!((clock.now(), clock.now()), (at, Timestamp(at.0 + 1)));
        clock.set(None);
        assert!(clock.now() >= wall);
    }

    #[test]
    fn advances_of_the_clock_add_up() {
        let (mut clock, hour) = (Clock::new(), Duration::from_secs(60 * 60));
        let before = clock.now();
        clock.advance(hour);
        clock.advance(hour);
        assert!(clock.now() >= before.plus(2 * hour) && clock.now() < before.plus(3 * hour));
    }

    #[test]
    fn text_of_a_timestamp_parses_to_the_same_timestamp() {
        let now = Clock::new().now();
        assert_eq!(at(&now.to_string()), now);
        assert_eq!(at("1970-01-01T01:00:00+01:00"), Timestamp::EPOCH);
        assert_eq!((Timestamp::parse("yesterday"), Timestamp::parse_date("2026-02-30")), (None, None));
        assert_eq!(Timestamp::parse_date("2026-03-01"), Some(at("2026-03-01T00:00:00Z")));
        assert_eq!(serde_json::from_str::<Timestamp>("\"1970-01-01T00:00:00Z\"").unwrap(), Timestamp::EPOCH);
        assert!(serde_json::from_str::<Timestamp>("\"soon\"").is_err());
    }

    #[test]
    fn last_day_of_the_year_9999_is_kept() {
        for text in ["9999-12-30T22:00:01Z", "9999-12-31T23:59:59Z", "9999-12-31T23:59:59.999999Z"] {
            assert_eq!((at(text).to_string().as_str(), at(text) > Timestamp::wall()), (text, true));
        }
        assert_eq!(at("9999-12-31T22:59:59-01:00"), at("9999-12-31T23:59:59Z"));
        for text in ["9999-12-31", "9999-12-31T23:59:59", "9999-12-31T23:59:59-01:00", "10000-01-01T00:00:00Z"] {
            assert_eq!(Timestamp::parse(text), None, "{text}");
        }
    }

    #[test]
    fn intervals_and_months_start_in_utc() {
        assert_eq!(at("2026-11-23T08:00:00.5Z").start_of_month(), at("2026-11-01T00:00:00Z"));
        let hour = Duration::from_secs(60 * 60);
        assert_eq!(at("2026-11-23T08:59:59.999999Z").start_of(hour), at("2026-11-23T08:00:00Z"));
        assert_eq!(at("1969-12-31T23:30:00Z").start_of(hour), at("1969-12-31T23:00:00Z"));
    }
}
