//! Failed exchanges.

use std::error::Error;

use super::proxy::UnusableProxy;

/// The failure of an exchange that received no complete response.
#[derive(Debug)]
pub(crate) struct TransportFailure {
    pub(crate) kind: TransportFailureKind,
    /// At least one byte of the request may have been sent.
    pub(crate) sent: bool,
    pub(crate) source: Option<Box<dyn Error + Send + Sync>>,
    /// Host and port of the proxy, if the connection uses one.
    pub(crate) proxy: Option<String>,
}

impl TransportFailure {
    pub(crate) fn new(kind: TransportFailureKind, sent: bool) -> Self {
        Self { kind, sent, source: None, proxy: None }
    }

    /// Creates the failure of an exchange whose local reader or writer failed; the caller has the error.
    pub(crate) fn local() -> Self {
        Self::new(TransportFailureKind::Local, true)
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub(crate) enum TransportFailureKind {
    #[error("the host name could not be resolved")]
    Resolve,
    #[error("the connection could not be opened")]
    Connect,
    #[error("the connection could not be opened within the timeout")]
    ConnectTimeout,
    /// The proxy responded to `CONNECT` with this status.
    #[error("{}", proxy_status(*.0))]
    ProxyStatus(u16),
    /// The connection needs the proxy, whose setting is invalid.
    #[error("{0}")]
    UnusableProxy(UnusableProxy),
    /// The certificate is not trusted, or the server does not support TLS.
    #[error("no trusted TLS connection could be established")]
    Tls,
    #[error("no complete response was received within the timeout")]
    Timeout,
    #[error("the connection broke before the response was complete")]
    Broken,
    #[error("the response was not valid HTTP")]
    Protocol,
    #[error("the content encoding of the response is not supported, or its data is corrupt")]
    ContentEncoding,
    /// A local reader or writer failed.
    #[error("a local file could not be read or written")]
    Local,
}

impl TransportFailureKind {
    /// Returns whether another attempt may succeed.
    pub(crate) fn is_transient(self) -> bool {
        match self {
            Self::Resolve | Self::Connect | Self::ConnectTimeout | Self::Timeout | Self::Broken => true,
            // The statuses that are retried in responses of the API, too.
            Self::ProxyStatus(status) => matches!(status, 408 | 429 | 500 | 502 | 503 | 504),
            Self::UnusableProxy(_) | Self::Tls | Self::Protocol | Self::ContentEncoding | Self::Local => false,
        }
    }

    /// Returns a short name, which metrics can use as a label.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Resolve => "resolve",
            Self::Connect => "connect",
            Self::ConnectTimeout => "connect_timeout",
            Self::ProxyStatus(_) | Self::UnusableProxy(_) => "proxy",
            Self::Tls => "tls",
            Self::Timeout => "timeout",
            Self::Broken => "broken",
            Self::Protocol => "protocol",
            Self::ContentEncoding => "content_encoding",
            Self::Local => "local",
        }
    }

    pub(crate) fn is_timeout(self) -> bool {
        matches!(self, Self::ConnectTimeout | Self::Timeout)
    }

    pub(crate) fn is_connect(self) -> bool {
        match self {
            Self::Resolve | Self::Connect | Self::ConnectTimeout | Self::Tls => true,
            Self::ProxyStatus(_) | Self::UnusableProxy(_) => true,
            Self::Timeout | Self::Broken | Self::Protocol | Self::ContentEncoding | Self::Local => false,
        }
    }
}

fn proxy_status(status: u16) -> String {
    match status {
        407 => "the proxy requires authentication (407): set a valid `user:password@` in the proxy URL".to_owned(),
        status => format!("the proxy rejected the connection with status {status}"),
    }
}
