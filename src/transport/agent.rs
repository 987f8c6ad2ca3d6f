//! The transport that ureq carries.

use std::{
    fmt,
    io::{self, Read, Write},
    time::Duration,
};

use http::{Method, Request, Response, header::CONTENT_LENGTH};
#[cfg(any(feature = "rustls", feature = "native-tls"))]
use ureq::tls::{RootCerts, TlsConfig, TlsProvider};
use ureq::{
    AsSendBody, Body, Error, SendBody, Timeout,
    config::Config,
    unversioned::transport::{ConnectProxyConnector, Connector, TcpConnector},
};

use super::{
    Failure, FailureKind, Roots, Streams, Transport, WireRequest, WireResponse, body,
    probe::{self, NotingConnector, NotingResolver, NotingSocketConnector, Phase},
    proxy::{self, HttpProxy},
    wire_log,
};

// Longer limits mean the same, and would overflow the clock of some systems.
const LONGEST: Duration = Duration::from_secs(366 * 24 * 60 * 60);

/// What the transport needs to know, checked already.
#[derive(Clone)]
pub(crate) struct AgentSettings {
    pub(crate) user_agent: String,
    pub(crate) https_only: bool,
    pub(crate) timeout: Duration,
    pub(crate) connect_timeout: Duration,
    pub(crate) max_response_size: u64,
    pub(crate) proxy: Option<HttpProxy>,
    #[cfg_attr(
        not(any(feature = "rustls", feature = "native-tls")),
        allow(dead_code, reason = "without TLS nobody is trusted")
    )]
    pub(crate) roots: Option<Roots>,
}

/// Connections to one host, kept open between exchanges.
pub(crate) struct Agent {
    agent: ureq::Agent,
    timeout: Duration,
    max_response_size: u64,
    /// Host and port, without what is secret in its address.
    proxy: Option<String>,
}

impl Agent {
    pub(crate) fn new(settings: &AgentSettings) -> Self {
        let connector = connector(settings.proxy.is_some());
        let connect_timeout = settings.connect_timeout.min(LONGEST);
        let builder = Config::builder()
            .http_status_as_error(false)
            .max_redirects(0)
            .max_redirects_will_error(false)
            .https_only(settings.https_only)
            .accept_encoding(if cfg!(feature = "gzip") { "gzip" } else { "" })
            .user_agent(settings.user_agent.as_str())
            .proxy(settings.proxy.as_ref().map(HttpProxy::to_ureq))
            .timeout_global(Some(settings.timeout.min(LONGEST)))
            .timeout_resolve(Some(connect_timeout))
            .timeout_connect(Some(connect_timeout));
        #[cfg(any(feature = "rustls", feature = "native-tls"))]
        let builder = builder.tls_config(tls(settings.roots.as_ref()));
        Self {
            agent: ureq::Agent::with_parts(builder.build(), connector, NotingResolver::default()),
            timeout: settings.timeout,
            max_response_size: settings.max_response_size,
            proxy: settings.proxy.as_ref().map(ToString::to_string),
        }
    }

    fn send(&self, request: &WireRequest, limit: Duration) -> Result<Response<Body>, Error> {
        // Nothing at all would be sent as an empty chunked body where the method usually has one.
        let has_body_by_habit = matches!(*request.method(), Method::POST | Method::PUT | Method::PATCH);
        match request.body() {
            Some(body) => self.run(request, body.as_slice(), limit),
            None if has_body_by_habit => self.run(request, [].as_slice(), limit),
            None => self.run(request, (), limit),
        }
    }

    fn run<B: AsSendBody>(&self, request: &WireRequest, body: B, limit: Duration) -> Result<Response<Body>, Error> {
        let mut copy = Request::new(body);
        *copy.method_mut() = request.method().clone();
        *copy.uri_mut() = request.uri().clone();
        *copy.headers_mut() = request.headers().clone();
        // A configuration of its own costs the request the TLS session of the ones before.
        if limit == self.timeout {
            self.agent.run(copy)
        } else {
            let copy = self.agent.configure_request(copy).timeout_global(Some(limit.min(LONGEST))).build();
            self.agent.run(copy)
        }
    }

    /// What went wrong before there was an answer: at the proxy, perhaps.
    fn failure(&self, error: Error) -> Failure {
        Failure { proxy: self.proxy.clone(), ..failure(error) }
    }
}

impl Transport for Agent {
    fn exchange(&self, request: &WireRequest, limit: Duration) -> Result<WireResponse, Failure> {
        wire_log::warn_if_enabled();
        probe::start();
        let response = self.send(request, limit).map_err(|error| self.failure(error))?;
        receive(response, request.method(), self.max_response_size, None)
    }

    fn stream(&self, request: &WireRequest, streams: Streams<'_>, limit: Duration) -> Result<WireResponse, Failure> {
        wire_log::warn_if_enabled();
        probe::start();
        let Streams { body, sink, max_size } = streams;
        let response = match body {
            Some((reader, length)) => {
                // Without a length it would be sent in chunks, which storage services refuse.
                let mut request = request.clone();
                request.headers_mut().insert(CONTENT_LENGTH, length.into());
                self.run(&request, SendBody::from_reader(&mut Upload { reader, left: length }), limit)
            }
            None => self.send(request, limit),
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
) -> Result<WireResponse, Failure> {
    // Without the whole request, only a rejection is a possible response.
    if probe::has_write_failed() && response.status().is_success() {
        let source = Some("the connection broke before the request was complete".into());
        return Err(Failure { source, ..Failure::new(FailureKind::Broken, true) });
    }
    body::receive(response, method, limit, sink).map_err(|error| failure(Error::from(error)))
}

/// The body of a request. Once the connection has failed, it is not read any further; what ureq still needs to reach
/// the response is discarded there.
struct Upload<'a> {
    reader: &'a mut dyn Read,
    left: u64,
}

impl Read for Upload<'_> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let count = if probe::has_write_failed() {
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

/// What a connection is made of, from the proxy down to the request.
fn connector(uses_proxy: bool) -> impl Connector {
    let connector = ().chain(ConnectProxyConnector::default()).chain(TcpConnector::default());
    let connector = connector.chain(NotingSocketConnector);
    #[cfg(feature = "native-tls")]
    let connector = connector.chain(ureq::unversioned::transport::NativeTlsConnector::default());
    #[cfg(all(feature = "rustls", not(feature = "native-tls")))]
    let connector = connector.chain(ureq::unversioned::transport::RustlsConnector::default());
    connector.chain(NotingConnector { uses_proxy })
}

#[cfg(any(feature = "rustls", feature = "native-tls"))]
fn tls(roots: Option<&Roots>) -> TlsConfig {
    let by_system = cfg!(feature = "native-tls");
    let builder = TlsConfig::builder();
    let builder = if by_system { builder.provider(TlsProvider::NativeTls) } else { builder };
    match roots {
        Some(roots) => builder.root_certs(roots.certificates()).build(),
        None if by_system || cfg!(feature = "platform-roots") => {
            builder.root_certs(RootCerts::PlatformVerifier).build()
        }
        None => builder.build(),
    }
}

/// What an error of ureq means to somebody who considers trying again.
fn failure(error: Error) -> Failure {
    let phase = probe::phase();
    let sent = phase == Phase::Sent;
    let kind = match &error {
        Error::Timeout(Timeout::Resolve | Timeout::Connect) => FailureKind::ConnectTimeout,
        Error::Timeout(_) if sent => FailureKind::Timeout,
        Error::Timeout(_) => FailureKind::ConnectTimeout,
        Error::HostNotFound => FailureKind::Lookup,
        Error::Io(error) => io_kind(error, phase),
        Error::ConnectProxyFailed(reason) => proxy::failure(reason),
        Error::ConnectionFailed => FailureKind::Connect,
        // The connection was closed in the middle of a chunk's framing.
        Error::BodyStalled => FailureKind::Broken,
        Error::Protocol(_) | Error::LargeResponseHeader(..) => FailureKind::Protocol,
        // Another crate may have turned on ureq's own decoders, which hide the error of the connection.
        _ if sent && probe::has_ended() => FailureKind::Broken,
        _ if !sent && probe::has_socket_ended() => FailureKind::Connect,
        // Before anything is sent, the rest are troubles with TLS: with the certificate, its roots or the library.
        _ if !sent => FailureKind::Tls,
        _ => FailureKind::Protocol,
    };
    Failure { kind, sent, source: Some(source(error)), proxy: None }
}

fn io_kind(error: &io::Error, phase: Phase) -> FailureKind {
    use io::ErrorKind;
    match (phase, error.kind()) {
        (Phase::LookingUp, _) => FailureKind::Lookup,
        (Phase::Sent, ErrorKind::TimedOut | ErrorKind::WouldBlock) => FailureKind::Timeout,
        (Phase::Sent, ErrorKind::InvalidInput) => FailureKind::ContentEncoding,
        (Phase::Sent, ErrorKind::InvalidData) => FailureKind::Protocol,
        (Phase::Sent, _) => FailureKind::Broken,
        // The handshake's own errors, a certificate's among them, come as invalid data.
        (_, ErrorKind::InvalidData) => FailureKind::Tls,
        (_, ErrorKind::TimedOut | ErrorKind::WouldBlock) => FailureKind::ConnectTimeout,
        _ => FailureKind::Connect,
    }
}

/// The cause as a type that is the standard library's or nobody's, so that callers cannot come to depend on ureq.
fn source(error: Error) -> Box<dyn std::error::Error + Send + Sync> {
    match error {
        Error::Io(error) => Box::new(error.downcast::<io::Error>().unwrap_or_else(|error| error)),
        other => other.to_string().into(),
    }
}
