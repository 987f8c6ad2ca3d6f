//! The types of an HTTP exchange.

use std::{
    fmt,
    io::{Read, Write},
    time::Duration,
};

use http::{HeaderMap, HeaderName, Method, StatusCode, header};

use super::failure::TransportFailure;

/// A request as it is sent.
pub(crate) type HttpRequest = http::Request<Option<Vec<u8>>>;

/// A response whose body is complete, or longer than the limit.
#[derive(Debug)]
pub(crate) struct HttpResponse {
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Vec<u8>,
    /// The body was longer than the limit and is truncated.
    pub(crate) is_truncated: bool,
}

/// Bodies that are streamed instead of held in memory.
pub(crate) struct Streams<'a> {
    /// The body of the request and its length in bytes.
    pub(crate) body: Option<(&'a mut dyn Read, u64)>,
    /// Receives the body of a successful response, in place of [`HttpResponse::body`].
    pub(crate) sink: Option<&'a mut dyn Write>,
    /// The limit of the response body in bytes.
    pub(crate) max_size: u64,
}

/// Sends requests, without retries.
pub(crate) trait Transport: fmt::Debug + Send + Sync {
    /// Sends `request` and receives the response within `timeout`.
    fn exchange(&self, request: &HttpRequest, timeout: Duration) -> Result<HttpResponse, TransportFailure>;

    /// Does the same with streamed bodies. If a stream fails, the exchange fails, and the stream's owner has the error.
    fn stream(
        &self,
        request: &HttpRequest,
        streams: Streams<'_>,
        timeout: Duration,
    ) -> Result<HttpResponse, TransportFailure>;
}

/// Returns whether a response has no body, even if its headers declare one.
pub(crate) fn has_no_body(method: &Method, status: StatusCode) -> bool {
    *method == Method::HEAD || matches!(status, StatusCode::NO_CONTENT | StatusCode::NOT_MODIFIED)
}

/// Returns whether a header controls the connection or the framing of the message. Only the transport sets these
/// headers: other values could smuggle a second request past a proxy.
pub(crate) fn is_framing(name: &HeaderName) -> bool {
    matches!(
        *name,
        header::CONTENT_LENGTH
            | header::TRANSFER_ENCODING
            | header::CONNECTION
            | header::TE
            | header::TRAILER
            | header::UPGRADE
            | header::EXPECT
            | header::PROXY_AUTHORIZATION
    ) || matches!(name.as_str(), "keep-alive" | "proxy-connection" | "http2-settings")
}
