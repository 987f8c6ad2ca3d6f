//! Time, as the sandbox tells it.

use std::fmt;
use std::time::Duration;

use jiff::Timestamp;
use jiff::civil::DateTime;
use jiff::tz::TimeZone;

/// A point in time, in microseconds since 1970: orders and hashes as an integer, prints as RFC 3339.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
pub(crate) struct Moment(i64);

impl Moment {
    pub(crate) const START: Self = Self(0);

    pub(crate) fn parse(text: &str) -> Option<Self> {
        text.parse::<Timestamp>().ok().map(|at| Self(at.as_microsecond()))
    }

    /// `YYYY-MM-DD`, or RFC 3339.
    pub(crate) fn parse_date(text: &str) -> Option<Self> {
        let day = || Self::parse(&format!("{text}T00:00:00Z"));
        Self::parse(text).or_else(|| (text.len() == 10).then(day)?)
    }

    /// Date and time of day in a zone of the IANA database; in UTC if that has no such zone, or none is named.
    pub(crate) fn local(self, zone: Option<&str>) -> DateTime {
        let zone = zone.and_then(|name| TimeZone::get(name).ok()).unwrap_or(TimeZone::UTC);
        zone.to_datetime(Timestamp::from_microsecond(self.0).unwrap_or(Timestamp::MAX))
    }

    /// What the clock on the wall says.
    pub(crate) fn wall() -> Self {
        Self(Timestamp::now().as_microsecond())
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
        // Out of range only for moments past the year 9999, which no request can name.
        let at = Timestamp::from_microsecond(self.0).unwrap_or(Timestamp::MAX);
        write!(f, "{at}")
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
}

impl Clock {
    pub(crate) fn new() -> Self {
        Self { last: Moment::START, set: None }
    }

    /// Goes on from a moment that was told before, though the wall clock may since have been set back.
    pub(crate) fn resume(&mut self, last: Moment) {
        self.last = self.last.max(last);
    }

    pub(crate) fn last(&self) -> Moment {
        self.last
    }

    pub(crate) fn now(&mut self) -> Moment {
        let wall = self.set.unwrap_or_else(Moment::wall).0;
        self.last = Moment(wall.max(self.last.0 + 1));
        self.last
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
    fn a_moment_survives_its_text() {
        let at = Clock::new().now();
        assert_eq!(Moment::parse(&at.to_string()), Some(at));
        assert_eq!(Moment::parse("1970-01-01T01:00:00+01:00"), Some(Moment::START));
        assert_eq!(Moment::parse("yesterday"), None);
    }

    #[test]
    fn a_moment_is_another_time_elsewhere() {
        let at = Moment::parse("2026-03-29T00:59:30Z").unwrap();
        for (zone, local) in [
            (None, "2026-03-29T00:59:30"),
            (Some("Europe/Berlin"), "2026-03-29T01:59:30"),
            (Some("America/New_York"), "2026-03-28T20:59:30"),
            (Some("Nowhere/Else"), "2026-03-29T00:59:30"),
        ] {
            assert_eq!(at.local(zone).to_string(), local, "{zone:?}");
        }
        // The clocks have been put forward meanwhile.
        assert_eq!(at.plus(Duration::from_secs(60)).local(Some("Europe/Berlin")).to_string(), "2026-03-29T03:00:30");
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
