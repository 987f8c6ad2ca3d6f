//! An answer with what came around it.

use std::{fmt, ops::Deref};

use http::{HeaderMap, StatusCode};
use jiff::Timestamp;

use crate::{RateLimit, api_exception::request_id, http_date};

/// An answer of the API with its status and headers; it can be used as the value that it holds.
///
/// ```
/// use linkbreakers::{CreateLinkRequest, LinksApi};
///
/// # let sandbox = linkbreakers_sandbox::Sandbox::start()?;
/// # let client = linkbreakers::ApiClient::new(linkbreakers::Configuration::new(sandbox.token()).host(sandbox.url()))?;
/// let request = CreateLinkRequest::new("https://example.com/product");
/// let response = LinksApi::new(&client).create(request).send_with_response()?;
/// println!("{} after {} attempts", response.link.shortlink, response.attempts());
/// if let Some(left) = response.rate_limit().and_then(|limit| limit.remaining()) {
///     println!("{left} calls are left");
/// }
/// let link = response.into_inner().link;
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub struct ApiResponse<T> {
    value: T,
    meta: Meta,
}

/// What comes with any answer, whatever its type.
#[derive(Debug)]
pub(crate) struct Meta {
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) rate_limit: Option<RateLimit>,
    pub(crate) attempts: u32,
    pub(crate) assumed_deleted: bool,
}

impl<T> ApiResponse<T> {
    pub(crate) fn new(value: T, meta: Meta) -> Self {
        Self { value, meta }
    }

    /// The value alone.
    pub fn into_inner(self) -> T {
        self.value
    }

    /// The HTTP status, such as 200.
    pub fn status(&self) -> u16 {
        self.meta.status.as_u16()
    }

    /// The headers of the answer.
    pub fn headers(&self) -> &HeaderMap {
        &self.meta.headers
    }

    /// How many calls are left, as this answer says.
    pub fn rate_limit(&self) -> Option<RateLimit> {
        self.meta.rate_limit
    }

    /// The id under which whoever runs the API can find the request; `None` if the answer names none.
    pub fn request_id(&self) -> Option<&str> {
        request_id(self.headers())
    }

    /// The number of attempts that it took.
    pub fn attempts(&self) -> u32 {
        self.meta.attempts
    }

    /// Whether the API had carried out this idempotency key before, and repeated its answer of then.
    pub fn is_replayed(&self) -> bool {
        self.text("idempotent-replayed").is_some_and(|text| text.eq_ignore_ascii_case("true"))
    }

    /// Whether a deletion is assumed to have happened, rather than said to.
    ///
    /// An earlier attempt may have been carried out although its answer was lost; that a later one found nothing left
    /// to delete then counts as success. The status is 404.
    pub fn assumed_deleted(&self) -> bool {
        self.meta.assumed_deleted
    }

    /// Since when the operation is deprecated (RFC 9745); `None` if it is not.
    pub fn deprecation(&self) -> Option<Timestamp> {
        let text = self.text("deprecation")?.trim();
        match text.strip_prefix('@') {
            Some(seconds) => Timestamp::from_second(seconds.parse().ok()?).ok(),
            None => self.date(text),
        }
    }

    /// When the operation is to be shut down (RFC 8594); `None` if no date is set.
    pub fn sunset(&self) -> Option<Timestamp> {
        self.date(self.text("sunset")?)
    }

    fn date(&self, text: &str) -> Option<Timestamp> {
        http_date::parse(text, http_date::response_time(self.headers(), Timestamp::now()))
    }

    fn text(&self, name: &str) -> Option<&str> {
        self.headers().get(name)?.to_str().ok()
    }
}

impl<T> Deref for ApiResponse<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.value
    }
}

impl<T: fmt::Debug> fmt::Debug for ApiResponse<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ApiResponse")
            .field("status", &self.status())
            .field("attempts", &self.attempts())
            .field("value", &self.value)
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use http::{HeaderName, HeaderValue};

    use super::*;

    fn response(headers: &[(&'static str, &'static str)]) -> ApiResponse<&'static str> {
        let headers = headers
            .iter()
            .map(|(name, value)| (HeaderName::from_static(name), HeaderValue::from_static(value)))
            .collect();
        let meta = Meta { status: StatusCode::OK, headers, rate_limit: None, attempts: 1, assumed_deleted: false };
        ApiResponse::new("value", meta)
    }

    #[test]
    fn it_passes_for_its_value() {
        assert_eq!(response(&[]).len(), 5);
        assert_eq!(response(&[]).into_inner(), "value");
    }

    #[test]
    fn dates_of_deprecation_and_sunset_are_read() {
        let answer = response(&[("deprecation", "@1767323045"), ("sunset", "Fri, 02 Jan 2026 03:04:05 GMT")]);
        assert_eq!(answer.deprecation(), Some("2026-01-02T03:04:05Z".parse().unwrap()));
        assert_eq!(answer.sunset(), answer.deprecation());
        let date = ("date", "Fri, 02 Jan 2026 00:00:00 GMT");
        for text in ["Friday, 02-Jan-26 03:04:05 GMT", "Fri Jan  2 03:04:05 2026"] {
            let answer = response(&[("deprecation", text), ("sunset", text), date]);
            assert_eq!(answer.deprecation(), Some("2026-01-02T03:04:05Z".parse().unwrap()), "{text}");
            assert_eq!(answer.sunset(), answer.deprecation(), "{text}");
        }
        let answer = response(&[("deprecation", "true"), ("sunset", "soon")]);
        assert_eq!((answer.deprecation(), answer.sunset()), (None, None));
    }

    #[test]
    fn a_repeated_answer_is_told() {
        assert!(response(&[("idempotent-replayed", "true")]).is_replayed());
        assert!(!response(&[("idempotent-replayed", "false")]).is_replayed());
        assert!(!response(&[]).is_replayed());
    }

    #[test]
    fn debug_leaves_headers_out() {
        let shown = format!("{:?}", response(&[("set-cookie", "secret")]));
        insta::assert_snapshot!(shown, @r#"ApiResponse { status: 200, attempts: 1, value: "value", .. }"#);
    }
}
