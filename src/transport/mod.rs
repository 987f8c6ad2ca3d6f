//! One HTTP exchange: a request goes out, a whole answer comes back, or it is known how far things got.
//!
//! No other module knows which HTTP client is underneath.

mod agent;
mod body;
mod failure;
mod no_proxy;
mod outside;
mod probe;
mod proxy;
mod roots;
mod wire_log;

use std::{
    fmt,
    io::{Read, Write},
    time::Duration,
};

use http::{HeaderMap, HeaderName, StatusCode, header};

pub(crate) use agent::{Agent, AgentSettings};
pub(crate) use failure::{Failure, FailureKind};
pub(crate) use outside::Outside;
pub(crate) use proxy::{ProxyRules, UnusableProxy};
pub(crate) use roots::Roots;

/// A request as it goes over the wire.
pub(crate) type WireRequest = http::Request<Option<Vec<u8>>>;

/// An answer whose body is complete, or longer than allowed.
#[derive(Debug)]
pub(crate) struct WireResponse {
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Vec<u8>,
    /// Whether the body was longer than allowed, and is cut.
    pub(crate) is_cut: bool,
}

/// Bodies that are too long to be held in memory.
pub(crate) struct Streams<'a> {
    /// What is sent instead of the request's own body, and how many bytes it has.
    pub(crate) body: Option<(&'a mut dyn Read, u64)>,
    /// Where the body of a success goes; it is no part of the answer then.
    pub(crate) sink: Option<&'a mut dyn Write>,
    /// The longest body of an answer.
    pub(crate) max_size: u64,
}

/// What carries one request to the server and its answer back. It never tries twice.
pub(crate) trait Transport: fmt::Debug + Send + Sync {
    /// Makes the exchange within `limit`.
    fn exchange(&self, request: &WireRequest, limit: Duration) -> Result<WireResponse, Failure>;

    /// The same with streams. Where one of them fails, so does the exchange; the streams know why.
    fn stream(&self, request: &WireRequest, streams: Streams<'_>, limit: Duration) -> Result<WireResponse, Failure>;
}

/// Whether a header concerns the connection or the framing of the message. Only the transport sets these: other values
/// could smuggle a second request past a proxy.
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
