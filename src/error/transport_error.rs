//! Calls without a complete response.

use std::{error::Error, fmt};

use super::context::ErrorContext;
use crate::transport::{TransportFailure, TransportFailureKind};

/// No complete response was received: the host was not reached, a timeout expired, or the connection broke.
///
/// The client has already retried as often as its policy allows. [`source`](Error::source) is the cause; it is a
/// [`std::io::Error`] if the operating system reported one.
///
/// ```
/// use linkbreakers::{ApiClient, Configuration, Error, LinksApi, RetryPolicy};
///
/// // No server listens on this port.
/// let configuration = Configuration::new("a-workspace-token").host("http://127.0.0.1:1").retry(RetryPolicy::none());
/// let error = LinksApi::new(&ApiClient::new(configuration)?).list().send().unwrap_err();
/// assert!(error.is_connect() && error.is_retryable() && !error.maybe_sent());
/// # Ok::<(), Error>(())
/// ```
pub struct TransportError(Box<Inner>);

#[derive(Debug)]
struct Inner {
    context: ErrorContext,
    /// Host and port of the server.
    host: String,
    /// The failure of the last attempt.
    failure: TransportFailure,
    maybe_sent: bool,
}

impl TransportError {
    /// `maybe_sent` refers to the attempts before the last one, which ended with `failure`.
    pub(crate) fn new(context: ErrorContext, host: String, failure: TransportFailure, maybe_sent: bool) -> Self {
        let maybe_sent = maybe_sent || failure.sent;
        Self(Box::new(Inner { context, host, failure, maybe_sent }))
    }

    /// The operation's id in the API document, or method and path of a raw request.
    pub fn operation(&self) -> &str {
        &self.0.context.operation
    }

    /// The number of attempts made.
    pub fn attempts(&self) -> u32 {
        self.0.context.attempts
    }

    /// Returns whether the request may have reached the API, in any of its attempts.
    pub fn maybe_sent(&self) -> bool {
        self.0.maybe_sent
    }

    pub(crate) fn kind(&self) -> TransportFailureKind {
        self.0.failure.kind
    }
}

impl fmt::Display for TransportError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Inner { context, host, failure, maybe_sent } = &*self.0;
        let TransportFailure { kind, proxy, .. } = failure;
        write!(f, "{} failed: {kind}", context.operation)?;
        // The host or the proxy is often wrong if no connection can be opened.
        match proxy {
            Some(proxy) if kind.is_connect() => write!(f, " ({host}, through the proxy {proxy})")?,
            None if kind.is_connect() => write!(f, " ({host})")?,
            _ => {}
        }
        if *maybe_sent {
            write!(f, "; the request may have reached {}", context.target)?;
        } else {
            f.write_str("; nothing was sent")?;
        }
        write!(f, " {context}")
    }
}

impl fmt::Debug for TransportError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Inner { context, host, failure, maybe_sent } = &*self.0;
        f.debug_struct("TransportError")
            .field("operation", &context.operation)
            .field("host", host)
            .field("kind", &failure.kind)
            .field("proxy", &failure.proxy)
            .field("maybe_sent", maybe_sent)
            .field("attempts", &context.attempts)
            .field("source", &failure.source)
            .finish()
    }
}

impl Error for TransportError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        self.0.failure.source.as_deref().map(|source| source as &(dyn Error + 'static))
    }
}
