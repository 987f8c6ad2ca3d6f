//! How many calls are left, as the API says on every answer.

use std::time::Duration;

use http::HeaderMap;
use jiff::Timestamp;

use crate::http_date;

/// How many calls are left until when, as the API last said.
///
/// Read from `RateLimit` and `RateLimit-Policy`, else from `RateLimit-*`, else from `X-RateLimit-*`. What an answer
/// does not say is `None`; nothing is assumed.
///
/// ```
/// use linkbreakers::LinksApi;
///
/// # let sandbox = linkbreakers_sandbox::Sandbox::start()?;
/// # let client = linkbreakers::ApiClient::new(linkbreakers::Configuration::new(sandbox.token()).host(sandbox.url()))?;
/// LinksApi::new(&client).list().send()?;
/// if let Some(limit) = client.rate_limit() {
///     println!("{:?} of {:?} calls are left, for {:?}", limit.remaining(), limit.limit(), limit.reset_after());
/// }
/// # assert!(client.rate_limit().is_some());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RateLimit {
    limit: Option<u64>,
    remaining: Option<u64>,
    reset_after: Option<Duration>,
    window: Option<Duration>,
}

impl RateLimit {
    /// The number of calls allowed per window.
    pub fn limit(&self) -> Option<u64> {
        self.limit
    }

    /// The number of calls left in this window.
    pub fn remaining(&self) -> Option<u64> {
        self.remaining
    }

    /// The time from the answer to the start of the next window.
    pub fn reset_after(&self) -> Option<Duration> {
        self.reset_after
    }

    /// The length of a window.
    pub fn window(&self) -> Option<Duration> {
        self.window
    }

    /// Reads the headers of a response that was received at this time of the local clock.
    pub(crate) fn from_headers(headers: &HeaderMap, received_at: Timestamp) -> Option<Self> {
        let plain = |name: &str| number(headers.get(name)?.to_str().ok()?.split([',', ';']).next()?);
        let tightest = tightest(headers);
        let (limit, window) = tightest.map_or((None, None), |item| policy(headers, item.name));

        let reset = tightest.and_then(|item| item.reset);
        let reset = reset.or_else(|| plain("ratelimit-reset")).or_else(|| plain("x-ratelimit-reset"));
        let now = http_date::response_time(headers, received_at);
        let parsed = Self {
            limit: limit.or_else(|| plain("ratelimit-limit")).or_else(|| plain("x-ratelimit-limit")),
            remaining: tightest
                .and_then(|item| item.remaining)
                .or_else(|| plain("ratelimit-remaining"))
                .or_else(|| plain("x-ratelimit-remaining")),
            reset_after: reset.map(|seconds| http_date::delta_or_time(seconds, now)),
            window: window.map(Duration::from_secs),
        };
        (parsed.limit.is_some() || parsed.remaining.is_some()).then_some(parsed)
    }
}

/// One member of a `RateLimit` list: `"name";r=41;t=23`.
#[derive(Clone, Copy)]
struct Item<'a> {
    name: &'a str,
    remaining: Option<u64>,
    reset: Option<u64>,
}

/// The limit that will be hit first, where an answer names several.
fn tightest(headers: &HeaderMap) -> Option<Item<'_>> {
    members(headers, "ratelimit")
        .map(|member| Item { name: name(member), remaining: parameter(member, "r"), reset: parameter(member, "t") })
        .filter(|item| item.remaining.is_some())
        .min_by_key(|item| item.remaining)
}

/// Quota and window of the policy called `wanted`.
fn policy(headers: &HeaderMap, wanted: &str) -> (Option<u64>, Option<u64>) {
    members(headers, "ratelimit-policy")
        .find(|member| name(member) == wanted)
        .map_or((None, None), |member| (parameter(member, "q"), parameter(member, "w")))
}

fn members<'a>(headers: &'a HeaderMap, header: &str) -> impl Iterator<Item = &'a str> {
    headers.get_all(header).into_iter().filter_map(|value| value.to_str().ok()).flat_map(|text| text.split(','))
}

fn name(member: &str) -> &str {
    member.split(';').next().unwrap_or_default().trim().trim_matches('"')
}

fn parameter(member: &str, key: &str) -> Option<u64> {
    member.split(';').skip(1).find_map(|pair| {
        let (name, value) = pair.split_once('=')?;
        (name.trim() == key).then(|| number(value)).flatten()
    })
}

fn number(text: &str) -> Option<u64> {
    let text = text.trim();
    // `parse` alone would take a plus sign.
    text.bytes().all(|byte| byte.is_ascii_digit()).then(|| text.parse().ok()).flatten()
}

#[cfg(test)]
mod tests {
    use http::{HeaderName, HeaderValue};

    use super::*;

    fn read(headers: &[(&'static str, &'static str)]) -> Option<RateLimit> {
        let headers = headers
            .iter()
            .map(|(name, value)| (HeaderName::from_static(name), HeaderValue::from_static(value)))
            .collect();
        RateLimit::from_headers(&headers, Timestamp::from_second(1_767_323_045).unwrap())
    }

    fn limit(limit: u64, remaining: u64, reset: u64, window: Option<u64>) -> Option<RateLimit> {
        Some(RateLimit {
            limit: Some(limit),
            remaining: Some(remaining),
            reset_after: Some(Duration::from_secs(reset)),
            window: window.map(Duration::from_secs),
        })
    }

    #[test]
    fn the_standard_headers_come_first() {
        let headers = [
            ("ratelimit-policy", "\"workspace\";q=720;w=60"),
            ("ratelimit", "\"workspace\";r=719;t=42"),
            ("ratelimit-limit", "1"),
            ("ratelimit-remaining", "1"),
            ("ratelimit-reset", "1"),
            ("x-ratelimit-remaining", "2"),
        ];
        assert_eq!(read(&headers), limit(720, 719, 42, Some(60)));
    }

    #[test]
    fn the_tightest_of_several_limits_counts() {
        let headers = [
            ("ratelimit-policy", "\"minute\";q=720;w=60, \"day\";q=9000;w=86400"),
            ("ratelimit", "\"minute\";r=700;t=42, \"day\"; r=3; t=5000"),
        ];
        assert_eq!(read(&headers), limit(9000, 3, 5000, Some(86400)));
    }

    #[test]
    fn the_older_headers_are_read_too() {
        let plain = [("ratelimit-limit", "720, 720;w=60"), ("ratelimit-remaining", "5"), ("ratelimit-reset", "9")];
        assert_eq!(read(&plain), limit(720, 5, 9, None));
    }

    #[test]
    fn the_oldest_reset_is_a_time_and_not_a_duration() {
        let headers =
            [("x-ratelimit-limit", "600"), ("x-ratelimit-remaining", "0"), ("x-ratelimit-reset", "1767323055")];
        assert_eq!(read(&headers), limit(600, 0, 10, None));
        let passed = [("x-ratelimit-remaining", "0"), ("x-ratelimit-reset", "1767323035")];
        assert_eq!(read(&passed).and_then(|limit| limit.reset_after()), Some(Duration::ZERO));
    }

    #[test]
    fn a_reset_is_a_duration_or_a_time_by_its_size_whatever_its_header() {
        for header in ["ratelimit-reset", "x-ratelimit-reset"] {
            for (value, seconds) in [("0", 0), ("60", 60), ("1767323055", 10)] {
                let read = read(&[("ratelimit-remaining", "0"), (header, value)]).unwrap();
                assert_eq!(read.reset_after(), Some(Duration::from_secs(seconds)), "{header}: {value}");
            }
        }
        let read = read(&[("ratelimit", "\"a\";r=0;t=1767323055")]).unwrap();
        assert_eq!(read.reset_after(), Some(Duration::from_secs(10)));
    }

    #[test]
    fn a_reset_time_is_measured_against_the_date_of_its_response() {
        let an_hour_behind = [
            ("date", "Fri, 02 Jan 2026 02:04:05 GMT"),
            ("x-ratelimit-remaining", "0"),
            ("x-ratelimit-reset", "1767319455"),
        ];
        assert_eq!(read(&an_hour_behind).unwrap().reset_after(), Some(Duration::from_secs(10)));
    }

    #[test]
    fn what_says_nothing_is_none() {
        assert_eq!(read(&[]), None);
        assert_eq!(read(&[("ratelimit", "nonsense"), ("ratelimit-limit", "many")]), None);
        assert_eq!(read(&[("ratelimit", "\"a\";r=-1;t=+5"), ("ratelimit-reset", "5")]), None);
        let partial = read(&[("ratelimit-remaining", "7")]).unwrap();
        assert_eq!((partial.limit(), partial.remaining(), partial.reset_after()), (None, Some(7), None));
    }
}
