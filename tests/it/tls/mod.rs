//! Servers with trusted, untrusted and missing certificates.

use std::{
    io::{Read as _, Write as _},
    net::{TcpListener, TcpStream},
    sync::Arc,
    thread,
    time::Duration,
};

use linkbreakers::{ApiClient, Error};
use rustls::{
    ServerConfig, ServerConnection, StreamOwned,
    crypto::ring,
    pki_types::{CertificateDer, PrivateKeyDer},
};
use serde_json::Value;

use crate::{
    client, configuration,
    scripted_server::{Connection, ScriptedServer, Step, response},
};

/// A root certificate that no system trusts. It has signed `SIGNED`; both are valid until 2120.
const ROOT: &[u8] = include_bytes!("root.pem");
const SIGNED: &[u8] = include_bytes!("signed.der");
/// A self-signed certificate for `localhost`, valid until 2126.
const SELF_SIGNED: &[u8] = include_bytes!("certificate.der");

impl Connection for StreamOwned<ServerConnection, TcpStream> {
    fn tcp(&self) -> &TcpStream {
        &self.sock
    }

    fn close_notify(&mut self) {
        self.conn.send_close_notify();
        let _ = self.flush();
    }
}

/// Starts a server for `localhost` with this certificate. A closed connection ends without `close_notify` unless the
/// script sends it.
fn start<I>(certificate: &'static [u8], script: I) -> ScriptedServer
where
    I: IntoIterator<Item = Step, IntoIter: Send + 'static>,
{
    let certificate = CertificateDer::from_slice(certificate);
    let key = PrivateKeyDer::try_from(&include_bytes!("key.der")[..]).unwrap();
    let config = ServerConfig::builder_with_provider(Arc::new(ring::default_provider()))
        .with_safe_default_protocol_versions()
        .unwrap()
        .with_no_client_auth()
        .with_single_cert(vec![certificate], key)
        .unwrap();
    let config = Arc::new(config);
    ScriptedServer::start_with("https://localhost", script, move |tcp| {
        StreamOwned::new(ServerConnection::new(Arc::clone(&config)).unwrap(), tcp)
    })
}

/// Starts a server that responds with success to every client that accepts its certificate.
fn start_with_certificate(certificate: &'static [u8]) -> ScriptedServer {
    start(certificate, std::iter::repeat(Step::RespondAndClose(response("200 OK", "", b"{}"))))
}

fn trusting_client(url: &str) -> ApiClient {
    ApiClient::new(configuration(url).root_certificates(ROOT)).unwrap()
}

#[test]
fn body_without_length_closed_without_close_notify_is_retried() {
    let body = b"HTTP/1.1 200 OK\r\n\r\n[1]".to_vec();
    let close = Step::RespondAndClose(body.clone());
    let steps = [close.clone(), close.clone(), Step::RespondAndCloseNotify(body)];
    let server = start(SIGNED, steps.into_iter().chain(std::iter::repeat_n(close, 4)));
    let client = trusting_client(server.url());
    let response = client.request("GET", "/v1/things").send_with_response::<Value>().unwrap();
    assert_eq!((response.attempts(), response.value()), (3, &serde_json::json!([1])));
    let error = client.request("GET", "/v1/things").send::<Value>().unwrap_err();
    assert!(error.is_retryable() && error.maybe_sent() && error.attempts() == 4, "{error:?}");
}

#[test]
fn rejection_before_the_body_is_read_is_the_response_over_tls() {
    let server = start(SIGNED, [Step::RespondAndReset(response("413 Content Too Large", "", b"{}"))]);
    let body = "a".repeat(8 * 1024 * 1024);
    let error = trusting_client(server.url()).request("POST", "/v1/things").json(&body).send::<Value>().unwrap_err();
    assert!(matches!(&error, Error::Api(e) if e.status() == 413) && error.attempts() == 1, "{error:?}");
}

#[test]
fn self_signed_certificate_is_a_connect_error_that_is_not_retried() {
    let server = start_with_certificate(SELF_SIGNED);
    let error = client(server.url()).request("POST", "/v1/things").send::<Value>().unwrap_err();
    assert!(error.is_connect() && !error.maybe_sent() && !error.is_retryable(), "{error:?}");
    assert_eq!(error.attempts(), 1);
    assert!(error.to_string().contains("trusted"), "{error}");
}

#[test]
fn root_certificates_replace_the_default_ones() {
    let server = start_with_certificate(SIGNED);
    let error = client(server.url()).request("GET", "/v1/things").send::<Value>().unwrap_err();
    assert!(error.is_connect() && error.to_string().contains("trusted"), "{error}");
    let mut bundle = b"a comment\n".to_vec();
    bundle.extend_from_slice(ROOT);
    let trusted = ApiClient::new(configuration(server.url()).root_certificates(bundle)).unwrap();
    trusted.request("GET", "/v1/things").send::<Value>().unwrap();
    let self_signed = start_with_certificate(SELF_SIGNED);
    let client = trusting_client(self_signed.url());
    assert!(client.request("GET", "/v1/things").send::<Value>().unwrap_err().is_connect());
}

#[test]
fn invalid_root_certificates_are_rejected_when_the_client_is_built() {
    let truncated = &ROOT[..ROOT.len() / 2];
    let key = b"-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n";
    for (pem, problem) in [
        (&b""[..], "no certificate"),
        (SIGNED, "no certificate"),
        (key, "no certificate"),
        (truncated, "not valid PEM"),
    ] {
        let error = ApiClient::new(configuration("https://localhost").root_certificates(pem)).unwrap_err();
        let message = error.to_string();
        assert!(message.starts_with("`root_certificates` ") && message.contains(problem), "{message}");
    }
}

#[test]
fn error_names_an_unreachable_proxy_without_its_password() {
    let configuration = configuration("https://api.example").proxy("http://user:secret@127.0.0.1:1");
    let error = ApiClient::new(configuration).unwrap().request("GET", "/v1/things").send::<Value>().unwrap_err();
    assert!(error.is_connect(), "{error:?}");
    assert!(error.to_string().contains("(api.example, through the proxy 127.0.0.1:1)"), "{error}");
    let texts = format!("{error} {error:?} {error:#?}");
    assert!(!texts.contains("secret"), "{texts}");
}

#[test]
fn server_without_tls_is_a_connect_error_that_is_not_retried() {
    // An HTTP server responds to the handshake as to an invalid request.
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("https://localhost:{}", listener.local_addr().unwrap().port());
    thread::spawn(move || {
        for tcp in listener.incoming() {
            let mut tcp = tcp.unwrap();
            let _ = tcp.read(&mut [0; 1000]);
            let _ = tcp.write_all(b"HTTP/1.1 400 Bad Request\r\ncontent-length: 0\r\n\r\n");
        }
    });
    let error = client(&url).request("POST", "/v1/things").send::<Value>().unwrap_err();
    assert!(error.is_connect() && !error.maybe_sent() && !error.is_retryable(), "{error:?}");
}

#[test]
fn connection_closed_during_the_handshake_is_retried_with_nothing_sent() {
    let server = ScriptedServer::start(vec![Step::CloseAtOnce; 4]);
    let url = server.url().replace("http://127.0.0.1", "https://localhost");
    let error = client(&url).request("POST", "/v1/things").send::<Value>().unwrap_err();
    assert!(error.is_connect() && !error.maybe_sent() && error.is_retryable(), "{error:?}");
    assert_eq!((error.attempts(), server.connections()), (4, 4));
}

#[test]
fn stalled_handshake_is_a_connect_timeout_with_nothing_sent() {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("https://localhost:{}", listener.local_addr().unwrap().port());
    let client = ApiClient::new(configuration(&url).connect_timeout(Duration::from_millis(50))).unwrap();
    let error = client.request("POST", "/v1/things").max_attempts(2).send::<Value>().unwrap_err();
    assert!(error.is_connect() && error.is_timeout() && !error.maybe_sent() && error.is_retryable(), "{error:?}");
    assert_eq!(error.attempts(), 2);
}
