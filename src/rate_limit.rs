//! The rate limit in response headers.

use std::time::Duration;

use http::HeaderMap;
use jiff::Timestamp;

use crate::http_date;

/// The number of calls left in a window of time, as reported by a response.
///
/// The values come from the headers `RateLimit` and `RateLimit-Policy`, else from `RateLimit-*`, else from
/// `X-RateLimit-*`. A value that the response does not contain is `None`.
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

    /// The number of calls left in the current window.
    pub fn remaining(&self) -> Option<u64> {
        self.remaining
    }

    /// The time from the response to the start of the next window.
    pub fn reset_after(&self) -> Option<Duration> {
        self.reset_after
    }

    /// The length of a window.
    pub fn window(&self) -> Option<Duration> {
        self.window
    }

    /// Parses the headers of a response that was received at this time of the local clock.
    pub(crate) fn from_headers(headers: &HeaderMap, received_at: impl FnOnce() -> Timestamp) -> Option<Self> {
        // Each from `RateLimit-*` and from `X-RateLimit-*`.
        let (mut limits, mut remaining, mut resets) = ([None; 2], [None; 2], [None; 2]);
        let mut strictest = None;
        // One pass is cheaper than a lookup of every name.
        for (name, value) in headers {
            let name = name.as_str();
            let (source, name) = name.strip_prefix("x-").map_or((0, name), |name| (1, name));
            let numbers = match name {
                "ratelimit" if source == 0 => {
                    strictest = strictest_item(headers);
                    continue;
                }
                "ratelimit-limit" => &mut limits,
                "ratelimit-remaining" => &mut remaining,
                "ratelimit-reset" => &mut resets,
                _ => continue,
            };
            numbers[source] = numbers[source].or_else(|| first_number(value.to_str().ok()?));
        }
        let (limit, window) = strictest.map_or((None, None), |item| policy(headers, item.name));
        let limit = limit.or(limits[0]).or(limits[1]);
        let remaining = strictest.and_then(|item| item.remaining).or(remaining[0]).or(remaining[1]);
        if limit.is_none() && remaining.is_none() {
            return None;
        }
        let reset = strictest.and_then(|item| item.reset).or(resets[0]).or(resets[1]);
        let now = || http_date::response_time(headers, received_at());
        let reset_after = reset.map(|seconds| http_date::delta_or_time(seconds, now));
        Some(Self { limit, remaining, reset_after, window: window.map(Duration::from_secs) })
    }
}

/// One member of a `RateLimit` list: `"name";r=41;t=23`.
#[derive(Clone, Copy)]
struct Item<'a> {
    name: &'a str,
    remaining: Option<u64>,
    reset: Option<u64>,
}

/// Returns the limit with the fewest calls left, if the response reports several.
fn strictest_item(headers: &HeaderMap) -> Option<Item<'_>> {
    members(headers, "ratelimit")
        .map(|member| Item { name: name(member), remaining: parameter(member, "r"), reset: parameter(member, "t") })
        .filter(|item| item.remaining.is_some())
        .min_by_key(|item| item.remaining)
}

/// Returns quota and window of a policy.
fn policy(headers: &HeaderMap, policy_name: &str) -> (Option<u64>, Option<u64>) {
    members(headers, "ratelimit-policy")
        .find(|member| name(member) == policy_name)
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
        (name.trim() == key).then(|| parse_number(value)).flatten()
    })
}

/// Returns the number at the start of a value such as `720, 720;w=60`.
fn first_number(text: &str) -> Option<u64> {
    parse_number(text.split([',', ';']).next()?)
}

fn parse_number(text: &str) -> Option<u64> {
    let text = text.trim();
    // `parse` also accepts a plus sign.
    text.bytes().all(|byte| byte.is_ascii_digit()).then(|| text.parse().ok()).flatten()
}

#[cfg(test)]
mod tests {
    use http::{HeaderName, HeaderValue};

    use super::*;

    fn parse(headers: &[(&'static str, &'static str)]) -> Option<RateLimit> {
        let headers = headers
            .iter()
            .map(|(name, value)| (HeaderName::from_static(name), HeaderValue::from_static(value)))
            .collect();
        RateLimit::from_headers(&headers, || Timestamp::from_second(1_767_323_045).unwrap())
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
    fn standard_headers_take_precedence() {
        let headers = [
            ("ratelimit-policy", "\"workspace\";q=720;w=60"),
            ("ratelimit", "\"workspace\";r=719;t=42"),
            ("ratelimit-limit", "1"),
            ("ratelimit-remaining", "1"),
            ("ratelimit-reset", "1"),
            ("x-ratelimit-remaining", "2"),
        ];
        assert_eq!(parse(&headers), limit(720, 719, 42, Some(60)));
    }

    #[test]
    fn strictest_of_several_limits_is_reported() {
        let headers = [
            ("ratelimit-policy", "\"minute\";q=720;w=60, \"day\";q=9000;w=86400"),
            ("ratelimit", "\"minute\";r=700;t=42, \"day\"; r=3; t=5000"),
        ];
        assert_eq!(parse(&headers), limit(9000, 3, 5000, Some(86400)));
    }

    #[test]
    fn older_headers_are_parsed() {
        let headers = [("ratelimit-limit", "720, 720;w=60"), ("ratelimit-remaining", "5"), ("ratelimit-reset", "9")];
        assert_eq!(parse(&headers), limit(720, 5, 9, None));
    }

    #[test]
    fn x_ratelimit_reset_is_parsed_as_unix_time() {
        let headers =
            [("x-ratelimit-limit", "600"), ("x-ratelimit-remaining", "0"), ("x-ratelimit-reset", "1767323055")];
        assert_eq!(parse(&headers), limit(600, 0, 10, None));
        let passed = [("x-ratelimit-remaining", "0"), ("x-ratelimit-reset", "1767323035")];
        assert_eq!(parse(&passed).and_then(|limit| limit.reset_after()), Some(Duration::ZERO));
    }

    #[test]
    fn reset_of_any_header_is_a_duration_or_a_unix_time_by_its_size() {
        for header in ["ratelimit-reset", "x-ratelimit-reset"] {
            for (value, seconds) in [("0", 0), ("60", 60), ("1767323055", 10)] {
                let rate_limit = parse(&[("ratelimit-remaining", "0"), (header, value)]).unwrap();
                assert_eq!(rate_limit.reset_after(), Some(Duration::from_secs(seconds)), "{header}: {value}");
            }
        }
        let rate_limit = parse(&[("ratelimit", "\"a\";r=0;t=1767323055")]).unwrap();
        assert_eq!(rate_limit.reset_after(), Some(Duration::from_secs(10)));
    }

    #[test]
    fn reset_time_is_measured_against_the_date_of_the_response() {
        let an_hour_behind = [
            ("date", "Fri, 02 Jan 2026 02:04:05 GMT"),
            ("x-ratelimit-remaining", "0"),
            ("x-ratelimit-reset", "1767319455"),
        ];
        assert_eq!(parse(&an_hour_behind).unwrap().reset_after(), Some(Duration::from_secs(10)));
    }

    #[test]
    fn missing_or_invalid_values_are_none() {
        assert_eq!(parse(&[]), None);
        assert_eq!(parse(&[("ratelimit", "nonsense"), ("ratelimit-limit", "many")]), None);
        assert_eq!(parse(&[("ratelimit", "\"a\";r=-1;t=+5"), ("ratelimit-reset", "5")]), None);
        let partial = parse(&[("ratelimit-remaining", "7")]).unwrap();
        assert_eq!((partial.limit(), partial.remaining(), partial.reset_after()), (None, Some(7), None));
    }
}
