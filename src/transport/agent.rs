//! The implementation of the transport with ureq.

use std::{
    fmt,
    io::{self, Read, Write},
    time::Duration,
};

use http::{Method, Request, Response, header::CONTENT_LENGTH};
use ureq::{
    AsSendBody, Body, Error, SendBody,
    config::Config,
    unversioned::{
        resolver::{DefaultResolver, Resolver},
        transport::{ConnectProxyConnector, Connector, TcpConnector},
    },
};

use super::{
    body,
    exchange::{HttpRequest, HttpResponse, Streams, Transport},
    failure::{TransportFailure, TransportFailureKind},
    proxy::{self, HttpProxy},
    resolve::{DeferredResolver, ResolvingConnector},
    sent_tracker::{self, Phase, TrackingConnector, TrackingSocketConnector},
    tls::{self, Roots},
    wire_log,
};

/// The maximum number of idle connections: as many threads can share a client without opening new connections.
const MAX_IDLE_CONNECTIONS: usize = 100;

// Longer timeouts would overflow the clock of some systems.
const MAX_TIMEOUT: Duration = Duration::from_secs(366 * 24 * 60 * 60);

/// The validated settings of a transport.
#[derive(Clone)]
pub(crate) struct AgentSettings {
    pub(crate) user_agent: String,
    pub(crate) https_only: bool,
    pub(crate) timeout: Duration,
    pub(crate) connect_timeout: Duration,
    pub(crate) max_response_size: u64,
    pub(crate) proxy: Option<HttpProxy>,
    pub(crate) roots: Option<Roots>,
}

/// A connection pool and its settings.
pub(crate) struct Agent {
    agent: ureq::Agent,
    timeout: Duration,
    max_response_size: u64,
    /// Host and port of the proxy, without credentials.
    proxy: Option<String>,
}

impl Agent {
    pub(crate) fn new(settings: &AgentSettings) -> Self {
        Self::with_resolver(settings, DefaultResolver::default())
    }

    pub(super) fn with_resolver(settings: &AgentSettings, resolver: impl Resolver) -> Self {
        let connect_timeout = settings.connect_timeout.min(MAX_TIMEOUT);
        let builder = Config::builder()
            .http_status_as_error(false)
            .max_redirects(0)
            .max_redirects_will_error(false)
            .https_only(settings.https_only)
            .accept_encoding(if cfg!(feature = "gzip") { "gzip" } else { "" })
            .user_agent(settings.user_agent.as_str())
            .proxy(settings.proxy.as_ref().map(HttpProxy::to_ureq))
            .timeout_global(Some(settings.timeout.min(MAX_TIMEOUT)))
            .timeout_connect(Some(connect_timeout))
            .max_idle_connections(MAX_IDLE_CONNECTIONS)
            .max_idle_connections_per_host(MAX_IDLE_CONNECTIONS);
        let config = tls::configure(builder, settings.roots.as_ref()).build();
        let connector = connector(settings.proxy.is_some(), resolver);
        Self {
            agent: ureq::Agent::with_parts(config, connector, DeferredResolver),
            timeout: settings.timeout,
            max_response_size: settings.max_response_size,
            proxy: settings.proxy.as_ref().map(ToString::to_string),
        }
    }

    fn send(&self, request: &HttpRequest, timeout: Duration) -> Result<Response<Body>, Error> {
        // For these methods, ureq sends a missing body as an empty chunked body.
        let expects_body = matches!(*request.method(), Method::POST | Method::PUT | Method::PATCH);
        match request.body() {
            Some(body) => self.run(request, body.as_slice(), timeout),
            None if expects_body => self.run(request, [].as_slice(), timeout),
            None => self.run(request, (), timeout),
        }
    }

    fn run<B: AsSendBody>(&self, request: &HttpRequest, body: B, timeout: Duration) -> Result<Response<Body>, Error> {
        let mut copy = Request::new(body);
        *copy.method_mut() = request.method().clone();
        *copy.uri_mut() = request.uri().clone();
        *copy.headers_mut() = request.headers().clone();
        // A request with its own configuration does not resume the TLS session of earlier requests.
        if timeout == self.timeout {
            self.agent.run(copy)
        } else {
            let copy = self.agent.configure_request(copy).timeout_global(Some(timeout.min(MAX_TIMEOUT))).build();
            self.agent.run(copy)
        }
    }

    /// Returns the failure of a request without a response, whose cause may be the proxy.
    fn failure(&self, error: Error) -> TransportFailure {
        TransportFailure { proxy: self.proxy.clone(), ..failure(error) }
    }
}

impl Transport for Agent {
    fn exchange(&self, request: &HttpRequest, timeout: Duration) -> Result<HttpResponse, TransportFailure> {
        wire_log::warn_if_enabled();
        sent_tracker::start();
        let response = self.send(request, timeout).map_err(|error| self.failure(error))?;
        receive(response, request.method(), self.max_response_size, None)
    }

    fn stream(
        &self,
        request: &HttpRequest,
        streams: Streams<'_>,
        timeout: Duration,
    ) -> Result<HttpResponse, TransportFailure> {
        wire_log::warn_if_enabled();
        sent_tracker::start();
        let Streams { body, sink, max_size } = streams;
        let response = match body {
            Some((reader, length)) => {
                // Without a length the body would be sent in chunks, which storage services reject.
                let mut request = request.clone();
                request.headers_mut().insert(CONTENT_LENGTH, length.into());
                self.run(&request, SendBody::from_reader(&mut Upload { reader, left: length }), timeout)
            }
            None => self.send(request, timeout),
        };
        let response = response.map_err(|error| self.failure(error))?;
        receive(response, request.method(), max_size, sink)
    }
}

fn receive(
    response: Response<Body>,
    method: &Method,
    limit: u64,
    sink: Option<&mut dyn Write>,
) -> Result<HttpResponse, TransportFailure> {
    // A server can reject a request that it received in part, but a success status would be wrong.
    if sent_tracker::has_write_failed() && response.status().is_success() {
        let source = Some("the connection broke before the request was complete".into());
        return Err(TransportFailure { source, ..TransportFailure::new(TransportFailureKind::Broken, true) });
    }
    body::receive(response, method, limit, sink).map_err(|error| failure(Error::from(error)))
}

/// A streamed request body. After the connection has failed, the reader is not read any further: ureq still writes the
/// rest of the body before it reads the response, but these bytes are discarded.
struct Upload<'a> {
    reader: &'a mut dyn Read,
    left: u64,
}

impl Read for Upload<'_> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let count = if sent_tracker::has_write_failed() {
            buffer.len().min(usize::try_from(self.left).unwrap_or(usize::MAX))
        } else {
            self.reader.read(buffer)?
        };
        self.left = self.left.saturating_sub(u64::try_from(count).unwrap_or(u64::MAX));
        Ok(count)
    }
}

impl fmt::Debug for Agent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Agent").finish_non_exhaustive()
    }
}

/// Chains the layers of a connection, from the proxy to the request.
fn connector(uses_proxy: bool, resolver: impl Resolver) -> impl Connector {
    let connector = ().chain(ConnectProxyConnector::default()).chain(TcpConnector::default());
    let connector = tls::chain(connector.chain(TrackingSocketConnector)).chain(TrackingConnector { uses_proxy });
    ResolvingConnector { resolver, connector }
}

/// Classifies an error of ureq for the decision to retry.
fn failure(error: Error) -> TransportFailure {
    let phase = sent_tracker::phase();
    let sent = phase == Phase::Sent;
    let kind = match &error {
        Error::Timeout(_) if sent => TransportFailureKind::Timeout,
        Error::Timeout(_) => TransportFailureKind::ConnectTimeout,
        Error::HostNotFound => TransportFailureKind::Resolve,
        Error::Io(error) => io_kind(error, phase),
        Error::ConnectProxyFailed(reason) => {
            proxy::rejection_status(reason).map_or(TransportFailureKind::Connect, TransportFailureKind::ProxyStatus)
        }
        Error::ConnectionFailed => TransportFailureKind::Connect,
        // The connection was closed within the framing of a chunk.
        Error::BodyStalled => TransportFailureKind::Broken,
        Error::Protocol(_) | Error::LargeResponseHeader(..) => TransportFailureKind::Protocol,
        // Another crate may have enabled ureq's own decoders, which hide the error of the connection.
        _ if sent && sent_tracker::has_ended() => TransportFailureKind::Broken,
        _ if !sent && sent_tracker::has_socket_ended() => TransportFailureKind::Connect,
        // Before the request is sent, all other errors are about TLS: the certificate, its roots or the library.
        _ if !sent => TransportFailureKind::Tls,
        _ => TransportFailureKind::Protocol,
    };
    TransportFailure { kind, sent, source: Some(source(error)), proxy: None }
}

fn io_kind(error: &io::Error, phase: Phase) -> TransportFailureKind {
    use io::ErrorKind;
    match (phase, error.kind()) {
        (Phase::Resolving, _) => TransportFailureKind::Resolve,
        (Phase::Sent, ErrorKind::TimedOut | ErrorKind::WouldBlock) => TransportFailureKind::Timeout,
        (Phase::Sent, ErrorKind::InvalidInput) => TransportFailureKind::ContentEncoding,
        (Phase::Sent, ErrorKind::InvalidData) => TransportFailureKind::Protocol,
        (Phase::Sent, _) => TransportFailureKind::Broken,
        // Errors of the TLS handshake, such as an invalid certificate, have this kind.
        (_, ErrorKind::InvalidData) => TransportFailureKind::Tls,
        (_, ErrorKind::TimedOut | ErrorKind::WouldBlock) => TransportFailureKind::ConnectTimeout,
        _ => TransportFailureKind::Connect,
    }
}

/// Returns the cause without ureq's own types, so that callers cannot depend on them.
fn source(error: Error) -> Box<dyn std::error::Error + Send + Sync> {
    match error {
        Error::Io(error) => Box::new(error.downcast::<io::Error>().unwrap_or_else(|error| error)),
        other => other.to_string().into(),
    }
}
