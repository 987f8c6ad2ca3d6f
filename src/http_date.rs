//! Times and waits in headers.

use std::time::Duration;

use http::{HeaderMap, header::RETRY_AFTER};
use jiff::{Timestamp, fmt::rfc2822::DateTimeParser};

/// A date in the form that RFC 9110, section 5.6.7 asks senders for: `Sun, 06 Nov 1994 08:49:37 GMT`.
pub(crate) fn parse(text: &str) -> Option<Timestamp> {
    static PARSER: DateTimeParser = DateTimeParser::new();
    // E-mail allows other zones and a missing weekday; HTTP does not.
    let text = text.trim();
    if !text.ends_with(" GMT") || text.as_bytes().get(3) != Some(&b',') {
        return None;
    }
    PARSER.parse_timestamp(text).ok()
}

/// How long the server asks to wait before the next attempt (RFC 9110, section 10.2.3).
///
/// Digits are seconds; anything else is a date, and one that has passed means no wait. Nonsense is `None`.
pub(crate) fn retry_after(headers: &HeaderMap, now: Timestamp) -> Option<Duration> {
    let text = headers.get(RETRY_AFTER)?.to_str().ok()?.trim();
    if !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit()) {
        // More digits than fit are still a number, and a very long wait.
        return Some(Duration::from_secs(text.parse().unwrap_or(u64::MAX)));
    }
    Some(until(parse(text)?, now))
}

/// The time from `now` to `then`; zero if it has passed.
pub(crate) fn until(then: Timestamp, now: Timestamp) -> Duration {
    Duration::try_from(then.duration_since(now)).unwrap_or(Duration::ZERO)
}

#[cfg(test)]
mod tests {
    use http::HeaderValue;

    use super::*;

    fn wait(value: &[u8]) -> Option<Duration> {
        let mut headers = HeaderMap::new();
        headers.insert(RETRY_AFTER, HeaderValue::from_bytes(value).unwrap());
        retry_after(&headers, "2026-01-02T03:04:05Z".parse().unwrap())
    }

    #[test]
    fn digits_are_seconds() {
        assert_eq!(wait(b"0"), Some(Duration::ZERO));
        assert_eq!(wait(b" 120 "), Some(Duration::from_secs(120)));
        assert_eq!(wait(b"99999999999999999999999999"), Some(Duration::from_secs(u64::MAX)));
    }

    #[test]
    fn a_date_is_a_moment() {
        assert_eq!(wait(b"Fri, 02 Jan 2026 03:04:35 GMT"), Some(Duration::from_secs(30)));
        assert_eq!(wait(b"Fri, 02 Jan 2026 03:04:05 GMT"), Some(Duration::ZERO));
    }

    #[test]
    fn a_date_that_has_passed_means_no_wait() {
        assert_eq!(wait(b"Thu, 01 Jan 2026 00:00:00 GMT"), Some(Duration::ZERO));
        assert_eq!(wait(b"Sun, 06 Nov 1994 08:49:37 GMT"), Some(Duration::ZERO));
    }

    #[test]
    fn nonsense_is_none() {
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
