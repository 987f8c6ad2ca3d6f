//! Calls that got no complete answer.

use std::{borrow::Cow, error::Error, fmt};

use crate::{
    error::Attempts,
    outgoing::Peer,
    transport::{Failure, FailureKind},
};

/// No complete answer came: nobody was reached, time ran out, or the connection broke.
///
/// The client has tried as often as its policy allows. [`source`](Error::source) has the cause; it is a
/// [`std::io::Error`] where the operating system reported one.
///
/// ```
/// use linkbreakers::{ApiClient, Configuration, Error, LinksApi, RetryPolicy};
///
/// // Nobody listens there.
/// let configuration = Configuration::new("a-workspace-token").host("http://127.0.0.1:1").retry(RetryPolicy::none());
/// let error = LinksApi::new(&ApiClient::new(configuration)?).list().send().unwrap_err();
/// assert!(error.is_connect() && error.is_retryable() && !error.maybe_sent());
/// # Ok::<(), Error>(())
/// ```
pub struct TransportError(Box<Inner>);

#[derive(Debug)]
struct Inner {
    operation: Cow<'static, str>,
    origin: Origin,
    kind: FailureKind,
    proxy: Option<String>,
    maybe_sent: bool,
    attempts: u32,
    source: Option<Box<dyn Error + Send + Sync>>,
}

/// Where the answer should have come from.
#[derive(Debug)]
pub(crate) struct Origin {
    pub(crate) peer: Peer,
    pub(crate) host: String,
}

impl TransportError {
    /// `maybe_sent` speaks of all attempts, `failure` of the last.
    pub(crate) fn new(
        operation: Cow<'static, str>,
        origin: Origin,
        failure: Failure,
        maybe_sent: bool,
        attempts: u32,
    ) -> Self {
        let Failure { kind, sent, source, proxy } = failure;
        Self(Box::new(Inner { operation, origin, kind, proxy, maybe_sent: maybe_sent || sent, attempts, source }))
    }

    /// The operation's id in the API document, or method and path of a raw request.
    pub fn operation(&self) -> &str {
        &self.0.operation
    }

    /// The number of attempts made.
    pub fn attempts(&self) -> u32 {
        self.0.attempts
    }

    /// Whether the request may have reached the API, in any of its attempts.
    pub fn maybe_sent(&self) -> bool {
        self.0.maybe_sent
    }

    pub(crate) fn kind(&self) -> FailureKind {
        self.0.kind
    }
}

impl fmt::Display for TransportError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Inner { operation, origin: Origin { peer, host }, kind, proxy, maybe_sent, attempts, .. } = &*self.0;
        write!(f, "{operation} failed: {kind}")?;
        // A host that cannot be reached is often the wrong one, and so is a proxy.
        match proxy {
            Some(proxy) if kind.is_connect() => write!(f, " ({host}, through the proxy {proxy})")?,
            None if kind.is_connect() => write!(f, " ({host})")?,
            _ => {}
        }
        if *maybe_sent {
            write!(f, "; the request may have reached {peer}")?;
        } else {
            f.write_str("; nothing was sent")?;
        }
        write!(f, " ({})", Attempts(*attempts))
    }
}

impl fmt::Debug for TransportError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Inner { operation, origin, kind, proxy, maybe_sent, attempts, source } = &*self.0;
        f.debug_struct("TransportError")
            .field("operation", operation)
            .field("host", &origin.host)
            .field("kind", kind)
            .field("proxy", proxy)
            .field("maybe_sent", maybe_sent)
            .field("attempts", attempts)
            .field("source", source)
            .finish()
    }
}

impl Error for TransportError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        self.0.source.as_deref().map(|source| source as &(dyn Error + 'static))
    }
}
