//! Dates and durations in response headers.

use std::time::Duration;

use http::{
    HeaderMap,
    header::{DATE, RETRY_AFTER},
};
use jiff::{Timestamp, civil::DateTime, fmt::strtime::BrokenDownTime, tz::Offset};

// The three formats of RFC 9110, section 5.6.7.
const IMF_FIXDATE: &str = "%a, %d %b %Y %H:%M:%S GMT";
const RFC_850: &str = "%A, %d-%b-%y %H:%M:%S GMT";
const ASCTIME: &str = "%a %b %e %H:%M:%S %Y";

// A larger number is a Unix time: no server requests a wait of ten years, and ten years after the epoch is 1980.
const MAX_DELTA: u64 = 10 * 366 * 24 * 60 * 60;

/// Parses an HTTP date in any of its three formats; `now` determines the century of a two-digit year.
pub(crate) fn parse(text: &str, now: Timestamp) -> Option<Timestamp> {
    let text = text.trim();
    let parse_as = |format| BrokenDownTime::parse(format, text).and_then(|time| time.to_datetime()).ok();
    let time = parse_as(IMF_FIXDATE).or_else(|| parse_rfc_850(text, now)).or_else(|| parse_as(ASCTIME))?;
    Offset::UTC.to_timestamp(time).ok()
}

/// Parses a date with a two-digit year: the latest such year that is not more than 50 years ahead.
fn parse_rfc_850(text: &str, now: Timestamp) -> Option<DateTime> {
    let mut time = BrokenDownTime::parse(RFC_850, text).ok()?;
    let now = Offset::UTC.to_datetime(now);
    let date_and_time = |time: DateTime| (time.month(), time.day(), time.time());
    let in_this_century = now.year() - now.year().rem_euclid(100) + time.year()?.rem_euclid(100);
    // The weekday is valid in only one century, so it is checked after the century is known.
    let weekday = time.weekday();
    time.set_weekday(None);
    for year in [in_this_century + 100, in_this_century, in_this_century - 100] {
        time.set_year(Some(year)).ok()?;
        let is_within_50_years =
            |time: DateTime| (time.year() - 50, date_and_time(time)) <= (now.year(), date_and_time(now));
        if time.to_datetime().is_ok_and(is_within_50_years) {
            time.set_weekday(weekday);
            return time.to_datetime().ok();
        }
    }
    None
}

/// Returns the server's time of a response: its `Date`, or the local time at which it was received.
///
/// Dates from the server are compared with it, because the local clock may be wrong.
pub(crate) fn response_time(headers: &HeaderMap, received_at: Timestamp) -> Timestamp {
    let date = headers.get(DATE).and_then(|date| parse(date.to_str().ok()?, received_at));
    date.unwrap_or(received_at)
}

/// Returns the wait of `Retry-After` (RFC 9110, section 10.2.3), counted from the response.
///
/// The value is a number of seconds or a date; a date that has passed means no wait. `None` if it is neither.
pub(crate) fn retry_after(headers: &HeaderMap, received_at: Timestamp) -> Option<Duration> {
    let text = headers.get(RETRY_AFTER)?.to_str().ok()?.trim();
    let now = response_time(headers, received_at);
    if !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit()) {
        // A number that overflows is a valid value: a very long wait.
        return Some(delta_or_time(text.parse().unwrap_or(u64::MAX), || now));
    }
    Some(duration_until(parse(text, now)?, now))
}

/// Returns the wait that a number of seconds represents. Some servers send a Unix time instead of a duration, and the
/// other way around, so a number that is too large for a duration is a time.
pub(crate) fn delta_or_time(seconds: u64, now: impl FnOnce() -> Timestamp) -> Duration {
    let is_time = seconds > MAX_DELTA;
    let time = i64::try_from(seconds).ok().filter(|_| is_time).and_then(|seconds| Timestamp::from_second(seconds).ok());
    time.map_or(Duration::from_secs(seconds), |time| duration_until(time, now()))
}

/// Returns the duration from `now` to `time`; zero if it has passed.
fn duration_until(time: Timestamp, now: Timestamp) -> Duration {
    Duration::try_from(time.duration_since(now)).unwrap_or(Duration::ZERO)
}

#[cfg(test)]
mod tests {
    use http::HeaderValue;

    use super::*;

    const NOW: &str = "2026-01-02T03:04:05Z";

    fn now() -> Timestamp {
        NOW.parse().unwrap()
    }

    fn wait(value: &[u8]) -> Option<Duration> {
        let mut headers = HeaderMap::new();
        headers.insert(RETRY_AFTER, HeaderValue::from_bytes(value).unwrap());
        retry_after(&headers, now())
    }

    #[test]
    fn number_is_parsed_as_seconds() {
        assert_eq!(wait(b"0"), Some(Duration::ZERO));
        assert_eq!(wait(b" 120 "), Some(Duration::from_secs(120)));
        assert_eq!(wait(b"99999999999999999999999999"), Some(Duration::from_secs(u64::MAX)));
    }

    #[test]
    fn number_too_large_for_a_duration_is_parsed_as_unix_time() {
        assert_eq!(wait(b"315360000"), Some(Duration::from_secs(315_360_000)));
        assert_eq!(wait(b"1767323075"), Some(Duration::from_secs(30)));
        assert_eq!(wait(b"1767323015"), Some(Duration::ZERO));
    }

    #[test]
    fn date_is_parsed_as_the_wait_until_it() {
        assert_eq!(wait(b"Fri, 02 Jan 2026 03:04:35 GMT"), Some(Duration::from_secs(30)));
        assert_eq!(wait(b"Fri, 02 Jan 2026 03:04:05 GMT"), Some(Duration::ZERO));
    }

    #[test]
    fn date_that_has_passed_means_no_wait() {
        assert_eq!(wait(b"Thu, 01 Jan 2026 00:00:00 GMT"), Some(Duration::ZERO));
        assert_eq!(wait(b"Sun, 06 Nov 1994 08:49:37 GMT"), Some(Duration::ZERO));
    }

    #[test]
    fn dates_in_all_three_formats_are_parsed() {
        let expected = Some("1994-11-06T08:49:37Z".parse().unwrap());
        for text in ["Sun, 06 Nov 1994 08:49:37 GMT", "Sunday, 06-Nov-94 08:49:37 GMT", "Sun Nov  6 08:49:37 1994"] {
            assert_eq!(parse(text, now()), expected, "{text}");
        }
        assert_eq!(wait(b"Friday, 02-Jan-26 03:04:35 GMT"), Some(Duration::from_secs(30)));
        assert_eq!(wait(b"Fri Jan  2 03:04:35 2026"), Some(Duration::from_secs(30)));
        let leap_second = parse("Sat, 31 Dec 2016 23:59:60 GMT", now());
        assert_eq!(leap_second, Some("2016-12-31T23:59:59Z".parse().unwrap()));
    }

    #[test]
    fn two_digit_year_is_at_most_fifty_years_ahead() {
        let cases = [
            ("Friday, 02-Jan-26 03:04:05 GMT", NOW, Some("2026-01-02T03:04:05Z")),
            ("Thursday, 02-Jan-70 03:04:05 GMT", NOW, Some("2070-01-02T03:04:05Z")),
            ("Thursday, 02-Jan-76 03:04:05 GMT", NOW, Some("2076-01-02T03:04:05Z")),
            ("Friday, 02-Jan-76 03:04:06 GMT", NOW, Some("1976-01-02T03:04:06Z")),
            ("Thursday, 02-Jan-76 03:04:06 GMT", NOW, None),
            ("Thursday, 01-Jan-99 00:00:00 GMT", "1999-06-01T00:00:00Z", None),
            ("Friday, 01-Jan-99 00:00:00 GMT", "1999-06-01T00:00:00Z", Some("1999-01-01T00:00:00Z")),
            ("Saturday, 01-Jan-00 00:00:00 GMT", "1999-06-01T00:00:00Z", Some("2000-01-01T00:00:00Z")),
            ("Thursday, 29-Feb-96 00:00:00 GMT", "2026-01-02T03:04:05Z", Some("1996-02-29T00:00:00Z")),
        ];
        for (text, now, expected) in cases {
            let expected = expected.map(|time| time.parse::<Timestamp>().unwrap());
            assert_eq!(parse(text, now.parse().unwrap()), expected, "{text} at {now}");
        }
    }

    #[test]
    fn date_is_measured_against_the_date_of_the_response() {
        let wait_at = |retry_after_value, date| {
            let mut headers = HeaderMap::new();
            headers.insert(RETRY_AFTER, HeaderValue::from_static(retry_after_value));
            headers.insert(DATE, HeaderValue::from_static(date));
            retry_after(&headers, now()).unwrap().as_secs()
        };
        // The local clock is an hour ahead, an hour behind, and correct.
        for hour in ["02", "04", "03"] {
            let date = format!("Fri, 02 Jan 2026 {hour}:04:05 GMT").leak();
            let later = format!("Fri, 02 Jan 2026 {hour}:04:35 GMT").leak();
            assert_eq!(wait_at(later, date), 30, "{hour}");
        }
        assert_eq!(wait_at("Fri Jan  2 02:04:35 2026", "Friday, 02-Jan-26 02:04:05 GMT"), 30);
        assert_eq!(wait_at("1767319475", "Fri, 02 Jan 2026 02:04:05 GMT"), 30);
        // An invalid `Date` falls back to the local clock.
        assert_eq!(wait_at("Fri, 02 Jan 2026 03:04:35 GMT", "yesterday"), 30);
        assert_eq!(wait_at("7", "Fri, 02 Jan 2026 02:04:05 GMT"), 7);
    }

    #[test]
    fn invalid_value_is_none() {
        let values: [&[u8]; 12] = [
            b"",
            b"-1",
            b"+1",
            b"1.5",
            b"soon",
            b"1s",
            b"0x10",
            b"Fri, 02 Jan 2026 03:04:35 +0000",
            b"02 Jan 2026 03:04:35 GMT",
            b"Mon, 02 Jan 2026 03:04:35 GMT",
            b"Fri, 32 Jan 2026 03:04:35 GMT",
            b"\xff",
        ];
        for value in values {
            assert_eq!(wait(value), None, "{}", value.escape_ascii());
        }
        assert_eq!(retry_after(&HeaderMap::new(), Timestamp::UNIX_EPOCH), None);
    }
}
