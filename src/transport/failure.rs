//! How an exchange can fail.

use std::{error::Error, fmt};

use super::UnusableProxy;

/// Why no complete answer came, and how far the request got.
#[derive(Debug)]
pub(crate) struct Failure {
    pub(crate) kind: FailureKind,
    /// Whether any byte of the request may have left.
    pub(crate) sent: bool,
    pub(crate) source: Option<Box<dyn Error + Send + Sync>>,
    /// The proxy that was to connect to the host, where there is one.
    pub(crate) proxy: Option<String>,
}

impl Failure {
    pub(crate) fn new(kind: FailureKind, sent: bool) -> Self {
        Self { kind, sent, source: None, proxy: None }
    }

    /// The trouble is on this side, and known to whoever asked for the exchange.
    pub(crate) fn pointless() -> Self {
        Self::new(FailureKind::Abandoned, true)
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum FailureKind {
    /// The host's name was not found.
    Lookup,
    /// No connection was made.
    Connect,
    /// Connecting took too long.
    ConnectTimeout,
    /// The proxy responded to `CONNECT` with this status.
    ProxyStatus(u16),
    /// The connection needs the proxy, whose setting cannot be used.
    UnusableProxy(UnusableProxy),
    /// The server could not be trusted, or does not speak TLS.
    Tls,
    /// The answer took too long.
    Timeout,
    /// The connection broke before the answer was complete.
    Broken,
    /// The answer was not HTTP.
    Protocol,
    /// The content encoding of the response is not supported, or the encoded data is corrupt.
    ContentEncoding,
    /// What was to be sent or kept could not be.
    Abandoned,
}

impl FailureKind {
    /// Whether the next attempt may fare better.
    pub(crate) fn is_transient(self) -> bool {
        match self {
            Self::Lookup | Self::Connect | Self::ConnectTimeout | Self::Timeout | Self::Broken => true,
            // The same statuses as of a response.
            Self::ProxyStatus(status) => matches!(status, 408 | 429 | 500 | 502 | 503 | 504),
            Self::UnusableProxy(_) | Self::Tls | Self::Protocol | Self::ContentEncoding | Self::Abandoned => false,
        }
    }

    pub(crate) fn is_timeout(self) -> bool {
        matches!(self, Self::ConnectTimeout | Self::Timeout)
    }

    pub(crate) fn is_connect(self) -> bool {
        match self {
            Self::Lookup | Self::Connect | Self::ConnectTimeout | Self::Tls => true,
            Self::ProxyStatus(_) | Self::UnusableProxy(_) => true,
            Self::Timeout | Self::Broken | Self::Protocol | Self::ContentEncoding | Self::Abandoned => false,
        }
    }
}

impl fmt::Display for FailureKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::UnusableProxy(proxy) => return proxy.fmt(f),
            Self::ProxyStatus(407) => {
                "the proxy requires authentication (407): set a valid `user:password@` in the proxy URL"
            }
            Self::ProxyStatus(status) => return write!(f, "the proxy rejected the connection with status {status}"),
            Self::Lookup => "the host's name could not be looked up",
            Self::Connect => "no connection could be made",
            Self::ConnectTimeout => "connecting took too long",
            Self::Tls => "no trusted TLS connection could be made",
            Self::Timeout => "the answer took too long",
            Self::Broken => "the connection broke before the answer was complete",
            Self::Protocol => "the answer was not valid HTTP",
            Self::ContentEncoding => "the content encoding of the response is not supported, or its data is corrupt",
            Self::Abandoned => "a file on this machine failed",
        })
    }
}
