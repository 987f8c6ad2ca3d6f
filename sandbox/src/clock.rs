//! Time, as the sandbox tells it.

use std::fmt;
use std::time::Duration;

use jiff::civil::{DateTime, date};
use jiff::fmt::temporal::Pieces;
use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp};

/// A point in time, in microseconds since 1970: orders and hashes as an integer, prints as RFC 3339.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
pub(crate) struct Moment(i64);

const EPOCH: DateTime = date(1970, 1, 1).at(0, 0, 0, 0);

impl Moment {
    pub(crate) const START: Self = Self(0);

    pub(crate) fn parse(text: &str) -> Option<Self> {
        let at = text.parse::<Timestamp>().ok().map(|at| Self(at.as_microsecond()));
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

    /// Date and time of day in UTC.
    pub(crate) fn utc(self) -> DateTime {
        TimeZone::UTC.to_datetime(self.timestamp().unwrap_or(Timestamp::MAX))
    }

    /// What the clock on the wall says.
    pub(crate) fn wall() -> Self {
        Self(Timestamp::now().as_microsecond())
    }

    fn timestamp(self) -> Option<Timestamp> {
        Timestamp::from_microsecond(self.0).ok()
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

    /// When its hour began, in UTC.
    pub(crate) fn start_of_hour(self) -> Self {
        Self(self.0 - self.0.rem_euclid(60 * 60 * 1_000_000))
    }

    /// When its month began, in UTC.
    pub(crate) fn start_of_month(self) -> Self {
        let text = self.to_string();
        let month = text.get(..7).unwrap_or_default();
        Self::parse(&format!("{month}-01T00:00:00Z")).unwrap_or(Self::START)
    }

    /// How long from `self` until `later`; zero if it has passed.
    pub(crate) fn until(self, later: Self) -> Duration {
        Duration::from_micros(u64::try_from(later.0.saturating_sub(self.0)).unwrap_or(0))
    }
}

impl fmt::Display for Moment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.timestamp() {
            Some(at) => write!(f, "{at}"),
            None => {
                let at = EPOCH.saturating_add(SignedDuration::from_micros(self.0));
                write!(f, "{at}Z")
            }
        }
    }
}

/// A moment in an answer: as text, where rows hold the number.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Stamp(pub(crate) Moment);

impl serde::Serialize for Stamp {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(&self.0)
    }
}

/// The wall clock, made strictly increasing, so that "newest first" is never a tie.
#[derive(Debug)]
pub(crate) struct Clock {
    last: Moment,
    /// What it says instead of the time on the wall.
    set: Option<Moment>,
    /// How far ahead of that it is.
    ahead: Duration,
}

impl Clock {
    pub(crate) fn new() -> Self {
        Self { last: Moment::START, set: None, ahead: Duration::ZERO }
    }

    /// Goes on from a moment that was told before, though the wall clock may since have been set back.
    pub(crate) fn resume(&mut self, last: Moment) {
        self.last = self.last.max(last);
    }

    pub(crate) fn last(&self) -> Moment {
        self.last
    }

    pub(crate) fn now(&mut self) -> Moment {
        let now = self.set.unwrap_or_else(Moment::wall).plus(self.ahead);
        self.last = Moment(now.0.max(self.last.0.saturating_add(1)));
        self.last
    }

    pub(crate) fn advance(&mut self, span: Duration) {
        self.ahead = self.ahead.saturating_add(span);
    }

    /// Sets it to another time, where it stays but for its strict increase, or back to the wall's.
    pub(crate) fn set(&mut self, at: Option<Moment>) {
        self.set = at;
        if let Some(at) = at {
            self.last = Moment(at.0 - 1);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_two_moments_are_the_same() {
        let mut clock = Clock::new();
        let moments: Vec<Moment> = (0..1000).map(|_| clock.now()).collect();
        assert!(moments.windows(2).all(|pair| pair[0] < pair[1]));
    }

    #[test]
    fn a_clock_that_is_set_tells_that_time() {
        let (mut clock, at) = (Clock::new(), Moment::parse("2020-01-01T00:00:00Z").unwrap());
        let wall = clock.now();
        clock.set(Some(at));
        assert_eq!((clock.now(), clock.now()), (at, Moment(at.0 + 1)));
        clock.set(None);
        assert!(clock.now() >= wall);
    }

    #[test]
    fn advancing_the_clock_adds_up() {
        let (mut clock, hour) = (Clock::new(), Duration::from_secs(60 * 60));
        let before = clock.now();
        clock.advance(hour);
        clock.advance(hour);
        assert!(clock.now() >= before.plus(2 * hour));
        assert!(clock.now() < before.plus(3 * hour));
    }

    #[test]
    fn a_moment_survives_its_text() {
        let at = Clock::new().now();
        assert_eq!(Moment::parse(&at.to_string()), Some(at));
        assert_eq!(Moment::parse("1970-01-01T01:00:00+01:00"), Some(Moment::START));
        assert_eq!(Moment::parse("yesterday"), None);
    }

    #[test]
    fn the_last_day_of_the_year_9999_survives_its_text() {
        let now = Moment::wall();
        for text in ["9999-12-30T22:00:01Z", "9999-12-31T23:59:59Z", "9999-12-31T23:59:59.999999Z"] {
            let at = Moment::parse(text).unwrap();
            assert_eq!((at.to_string().as_str(), at > now), (text, true));
        }
        let last = Moment::parse("9999-12-31T23:59:59Z");
        assert_eq!(Moment::parse("9999-12-31T22:59:59-01:00"), last);
        assert_eq!(Moment::parse_date("9999-12-31"), Moment::parse("9999-12-31T00:00:00Z"));
        for text in ["9999-12-31", "9999-12-31T23:59:59", "9999-12-31T23:59:59-01:00", "10000-01-01T00:00:00Z"] {
            assert_eq!(Moment::parse(text), None, "{text}");
        }
        assert_eq!(Moment(i64::MAX).to_string(), "9999-12-31T23:59:59.999999999Z");
    }

    #[test]
    fn a_date_is_its_first_moment() {
        let at = Moment::parse("2026-03-01T00:00:00Z");
        assert_eq!((Moment::parse_date("2026-03-01"), Moment::parse_date("2026-03-01T00:00:00Z")), (at, at));
        assert_eq!((Moment::parse_date("2026-02-30"), Moment::parse_date("2026-3-1")), (None, None));
    }

    #[test]
    fn a_month_begins_on_its_first() {
        let at = Moment::parse("2026-11-23T08:00:00.5Z").unwrap();
        assert_eq!(at.start_of_month().to_string(), "2026-11-01T00:00:00Z");
    }

    #[test]
    fn an_hour_begins_on_the_hour() {
        for (at, start) in [
            ("2026-11-23T08:59:59.999999Z", "2026-11-23T08:00:00Z"),
            ("2026-11-23T08:00:00Z", "2026-11-23T08:00:00Z"),
            ("1969-12-31T23:30:00Z", "1969-12-31T23:00:00Z"),
        ] {
            assert_eq!(Moment::parse(at).unwrap().start_of_hour().to_string(), start);
        }
    }

    #[test]
    fn time_left_is_never_negative() {
        let later = Moment::START.plus(Duration::from_secs(2));
        assert_eq!(Moment::START.until(later), Duration::from_secs(2));
        assert_eq!(later.until(Moment::START), Duration::ZERO);
    }
}
