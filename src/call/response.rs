//! Raw and decoded responses.

use std::{borrow::Cow, fmt};

use http::{HeaderMap, Method, StatusCode};
use jiff::Timestamp;
use linkbreakers_generated::rt::Operation;

use crate::{
    ApiException, DecodeError, RateLimit,
    error::{DecodeProblem, ErrorContext, Target, request_id},
    http_date,
};

/// A response with a success status, before it is decoded.
#[derive(Debug)]
pub(crate) struct RawResponse {
    pub(crate) operation: Cow<'static, str>,
    pub(crate) target: Target,
    pub(crate) method: Method,
    pub(crate) parts: ResponseParts,
    pub(crate) body: Vec<u8>,
    /// The size limit in bytes, if the body was truncated to it.
    pub(crate) truncated_at: Option<u64>,
    /// The 404 that counts as the success of a deletion.
    pub(crate) not_found: Option<ApiException>,
}

/// A decoded response with its status, headers and rate limit.
///
/// ```
/// use linkbreakers::{CreateLinkRequest, LinksApi};
///
/// # let sandbox = linkbreakers_sandbox::Sandbox::start()?;
/// # let client = linkbreakers::ApiClient::new(linkbreakers::Configuration::new(sandbox.token()).host(sandbox.url()))?;
/// let request = CreateLinkRequest::new("https://example.com/product");
/// let response = LinksApi::new(&client).create(request).send_with_response()?;
/// println!("{} after {} attempts", response.status(), response.attempts());
/// if let Some(remaining) = response.rate_limit().and_then(|limit| limit.remaining()) {
///     println!("{remaining} calls are left");
/// }
/// let link = response.into_value().link;
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub struct ApiResponse<T> {
    pub(super) value: T,
    pub(super) parts: ResponseParts,
}

/// The status, the headers and other properties of a response, without its body.
#[derive(Debug)]
pub(crate) struct ResponseParts {
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) rate_limit: Option<RateLimit>,
    pub(crate) attempts: u32,
    pub(crate) assumed_deleted: bool,
}

impl RawResponse {
    /// Turns a 404 into the success of a deletion that an earlier attempt or call may have executed.
    pub(crate) fn assumed_deleted(not_found: ApiException) -> Self {
        Self {
            operation: not_found.operation().to_owned().into(),
            target: Target::Api,
            method: Method::DELETE,
            parts: ResponseParts {
                status: StatusCode::NOT_FOUND,
                headers: not_found.headers().clone(),
                rate_limit: not_found.rate_limit(),
                attempts: not_found.attempts(),
                assumed_deleted: true,
            },
            body: Vec::new(),
            truncated_at: None,
            not_found: Some(not_found),
        }
    }

    /// Returns the decode error of this response.
    pub(crate) fn decode_error(&self, problem: DecodeProblem) -> DecodeError {
        self.parts.decode_error(self.operation.clone(), self.target, &self.method, problem)
    }
}

impl ResponseParts {
    fn decode_error(
        &self,
        operation: Cow<'static, str>,
        target: Target,
        method: &Method,
        problem: DecodeProblem,
    ) -> DecodeError {
        let context = ErrorContext::new(operation, target, self.attempts).with_request_id(&self.headers);
        DecodeError::new(context, method, self.status, problem)
    }
}

impl<T> ApiResponse<T> {
    /// The decoded body.
    pub fn value(&self) -> &T {
        &self.value
    }

    /// Returns the decoded body and drops the rest of the response.
    pub fn into_value(self) -> T {
        self.value
    }

    /// The HTTP status, such as 200.
    pub fn status(&self) -> u16 {
        self.parts.status.as_u16()
    }

    /// The headers of the response.
    pub fn headers(&self) -> &HeaderMap {
        &self.parts.headers
    }

    /// The rate limit that the response reports.
    pub fn rate_limit(&self) -> Option<RateLimit> {
        self.parts.rate_limit
    }

    /// The id of the request in the API's own records, for support; `None` if the response has none.
    pub fn request_id(&self) -> Option<&str> {
        request_id(self.headers())
    }

    /// The number of attempts made.
    pub fn attempts(&self) -> u32 {
        self.parts.attempts
    }

    /// Returns whether the API had already executed a request with the same idempotency key, and repeated its response.
    pub fn is_replayed(&self) -> bool {
        is_replayed(self.headers())
    }

    /// Returns whether a deletion is assumed to have succeeded, although the API responded with 404.
    ///
    /// The API may have executed an earlier attempt whose response was lost. The 404 of a later attempt then counts as
    /// a success; [`status`](Self::status) is 404.
    pub fn assumed_deleted(&self) -> bool {
        self.parts.assumed_deleted
    }

    /// When the operation was deprecated (RFC 9745); `None` if it is not.
    pub fn deprecation(&self) -> Option<Timestamp> {
        let text = self.text("deprecation")?.trim();
        match text.strip_prefix('@') {
            Some(seconds) => Timestamp::from_second(seconds.parse().ok()?).ok(),
            None => self.date(text),
        }
    }

    /// When the operation will be shut down (RFC 8594); `None` if no date is set.
    pub fn sunset(&self) -> Option<Timestamp> {
        self.date(self.text("sunset")?)
    }

    fn date(&self, text: &str) -> Option<Timestamp> {
        http_date::parse(text, http_date::response_time(self.headers(), Timestamp::now()))
    }

    fn text(&self, name: &str) -> Option<&str> {
        self.headers().get(name)?.to_str().ok()
    }

    /// Returns the decode error of this response to `operation`.
    pub(crate) fn decode_error(&self, operation: &Operation, problem: DecodeProblem) -> DecodeError {
        let method = Method::from_bytes(operation.method.as_bytes()).unwrap_or_default();
        self.parts.decode_error(operation.id.into(), Target::Api, &method, problem)
    }
}

/// Returns whether the API repeated its stored response to an earlier request with the same idempotency key.
pub(crate) fn is_replayed(headers: &HeaderMap) -> bool {
    headers.get("idempotent-replayed").is_some_and(|value| value.as_bytes().eq_ignore_ascii_case(b"true"))
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
        let parts =
            ResponseParts { status: StatusCode::OK, headers, rate_limit: None, attempts: 1, assumed_deleted: false };
        ApiResponse { value: "value", parts }
    }

    #[test]
    fn value_is_returned_by_reference_or_moved_out() {
        assert_eq!(*response(&[]).value(), "value");
        assert_eq!(response(&[]).into_value(), "value");
    }

    #[test]
    fn deprecation_and_sunset_dates_are_parsed() {
        let parsed = response(&[("deprecation", "@1767323045"), ("sunset", "Fri, 02 Jan 2026 03:04:05 GMT")]);
        assert_eq!(parsed.deprecation(), Some("2026-01-02T03:04:05Z".parse().unwrap()));
        assert_eq!(parsed.sunset(), parsed.deprecation());
        let date = ("date", "Fri, 02 Jan 2026 00:00:00 GMT");
        for text in ["Friday, 02-Jan-26 03:04:05 GMT", "Fri Jan  2 03:04:05 2026"] {
            let parsed = response(&[("deprecation", text), ("sunset", text), date]);
            assert_eq!(parsed.deprecation(), Some("2026-01-02T03:04:05Z".parse().unwrap()), "{text}");
            assert_eq!(parsed.sunset(), parsed.deprecation(), "{text}");
        }
        let parsed = response(&[("deprecation", "true"), ("sunset", "soon")]);
        assert_eq!((parsed.deprecation(), parsed.sunset()), (None, None));
    }

    #[test]
    fn replayed_response_is_recognized_by_its_header() {
        assert!(response(&[("idempotent-replayed", "true")]).is_replayed());
        assert!(!response(&[("idempotent-replayed", "false")]).is_replayed());
        assert!(!response(&[]).is_replayed());
    }

    #[test]
    fn debug_does_not_show_headers() {
        let shown = format!("{:?}", response(&[("set-cookie", "secret")]));
        insta::assert_snapshot!(shown, @r#"ApiResponse { status: 200, attempts: 1, value: "value", .. }"#);
    }
}
