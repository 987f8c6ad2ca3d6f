//! The clock of a sandbox, and its timestamps.

use std::borrow::Cow;
use std::fmt;
use std::time::Duration;

use jiff::SignedDuration;
use jiff::civil::{DateTime, date};
use jiff::fmt::temporal::Pieces;
use serde::de::Error as _;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::Value;

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
        Self(self.0.saturating_add(micros(span)))
    }

    pub(crate) fn minus(self, span: Duration) -> Self {
        Self(self.0.saturating_sub(micros(span)))
    }

    /// The start of the interval that contains it; intervals of this length are counted from 1970, in UTC.
    pub(crate) fn start_of(self, interval: Duration) -> Self {
        Self(self.0 - self.0.rem_euclid(micros(interval).max(1)))
    }

    fn utc(self) -> DateTime {
        EPOCH.saturating_add(SignedDuration::from_micros(self.0))
    }

    /// The start of its month in UTC.
    pub(crate) fn start_of_month(self) -> Self {
        let month = self.utc().date().first_of_month().at(0, 0, 0, 0);
        i64::try_from(month.duration_since(EPOCH).as_micros()).map_or(Self::EPOCH, Self)
    }

    /// The time from `self` until `later`; zero if it has passed.
    pub(crate) fn until(self, later: Self) -> Duration {
        Duration::from_micros(u64::try_from(later.0.saturating_sub(self.0)).unwrap_or(0))
    }
}

fn micros(span: Duration) -> i64 {
    i64::try_from(span.as_micros()).unwrap_or(i64::MAX)
}

impl fmt::Display for Timestamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}Z", self.utc())
    }
}

impl Serialize for Timestamp {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Timestamp {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = Cow::<'de, str>::deserialize(deserializer)?;
        Self::parse(&text).ok_or_else(|| D::Error::custom(format_args!("{text:?} is not a timestamp")))
    }
}

impl From<Timestamp> for Value {
    fn from(value: Timestamp) -> Self {
        Self::String(value.to_string())
    }
}

/// A strictly increasing clock, so that the order of objects by time is never ambiguous.
#[derive(Debug)]
pub(crate) struct Clock {
    last: Timestamp,
    /// The time that it is set to instead of the wall clock's.
    set: Option<Timestamp>,
    /// The time that it is ahead of that.
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
