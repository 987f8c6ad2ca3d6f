//! Servers that can be trusted, and servers that cannot.

use std::{
    io::{Read as _, Write as _},
    net::{TcpListener, TcpStream},
    sync::Arc,
    thread,
    time::Duration,
};

use linkbreakers::{ApiClient, Error};
use rustls::{
    ServerConfig, ServerConnection, Stream,
    crypto::ring,
    pki_types::{CertificateDer, PrivateKeyDer},
};
use serde_json::Value;

use crate::{
    client, configuration,
    fault::{FaultServer, Step},
};

/// A root that nobody trusts unless told to, and that of `SIGNED`; both are valid until 2120.
const ROOT: &[u8] = include_bytes!("root.pem");
const SIGNED: &[u8] = include_bytes!("signed.der");

/// A server for `localhost` with a certificate that nobody has signed, which is valid until 2126.
fn self_signed() -> String {
    server(include_bytes!("certificate.der"))
}

/// A server with this certificate for `localhost`.
fn server(certificate: &'static [u8]) -> String {
    // Where the certificate is accepted, the call succeeds.
    serve(certificate, |_, stream| {
        let _ = stream.write_all(b"HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\n{}");
    })
}

type TlsStream<'a> = Stream<'a, ServerConnection, TcpStream>;

/// The same, with responses by the number of the connection. Connections are closed without `close_notify`.
fn serve(certificate: &'static [u8], respond: impl Fn(usize, &mut TlsStream<'_>) + Send + 'static) -> String {
    let certificate = CertificateDer::from_slice(certificate);
    let key = PrivateKeyDer::try_from(&include_bytes!("key.der")[..]).unwrap();
    let config = ServerConfig::builder_with_provider(Arc::new(ring::default_provider()))
        .with_safe_default_protocol_versions()
        .unwrap()
        .with_no_client_auth()
        .with_single_cert(vec![certificate], key)
        .unwrap();
    let config = Arc::new(config);
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let port = listener.local_addr().unwrap().port();
    thread::spawn(move || {
        for (number, tcp) in listener.incoming().enumerate() {
            let mut tcp = tcp.unwrap();
            tcp.set_nodelay(true).unwrap();
            let mut connection = ServerConnection::new(Arc::clone(&config)).unwrap();
            let mut stream = Stream::new(&mut connection, &mut tcp);
            if stream.read(&mut [0; 1000]).is_ok() {
                respond(number, &mut stream);
            }
        }
    });
    format!("https://localhost:{port}")
}

fn trusting(url: &str) -> ApiClient {
    ApiClient::new(configuration(url).root_certificates(ROOT)).unwrap()
}

#[test]
fn body_without_length_closed_without_close_notify_is_retried() {
    let url = serve(SIGNED, |number, stream| {
        let _ = stream.write_all(b"HTTP/1.1 200 OK\r\n\r\n[1]");
        if number == 2 {
            stream.conn.send_close_notify();
        }
        let _ = stream.flush();
    });
    let client = trusting(&url);
    let response = client.request("GET", "/v1/things").send_with_response::<Value>().unwrap();
    assert_eq!((response.attempts(), &*response), (3, &serde_json::json!([1])));
    let error = client.request("GET", "/v1/things").send::<Value>().unwrap_err();
    assert!(error.is_retryable() && error.maybe_sent() && error.attempts() == 4, "{error:?}");
}

#[test]
fn rejection_before_the_body_is_read_is_the_response_over_tls() {
    let url = serve(SIGNED, |_, stream| {
        let _ = stream.write_all(b"HTTP/1.1 413 Content Too Large\r\ncontent-length: 2\r\n\r\n{}");
    });
    let body = "a".repeat(8 * 1024 * 1024);
    let error = trusting(&url).request("POST", "/v1/things").json(&body).send::<Value>().unwrap_err();
    assert!(matches!(&error, Error::Api(e) if e.status() == 413) && error.attempts() == 1, "{error:?}");
}

#[test]
fn a_certificate_that_nobody_signed_is_final_and_nothing_is_sent() {
    let error = client(&self_signed()).request("POST", "/v1/things").send::<Value>().unwrap_err();
    assert!(error.is_connect() && !error.maybe_sent() && !error.is_retryable(), "{error:?}");
    assert_eq!(error.attempts(), 1);
    assert!(error.to_string().contains("trusted"), "{error}");
}

#[test]
fn roots_of_ones_own_are_trusted_in_place_of_all_others() {
    let url = server(SIGNED);
    let error = client(&url).request("GET", "/v1/things").send::<Value>().unwrap_err();
    assert!(error.is_connect() && error.to_string().contains("trusted"), "{error}");
    let mut bundle = b"a comment\n".to_vec();
    bundle.extend_from_slice(ROOT);
    let trusted = ApiClient::new(configuration(&url).root_certificates(bundle)).unwrap();
    trusted.request("GET", "/v1/things").send::<Value>().unwrap();
    let other = ApiClient::new(configuration(&self_signed()).root_certificates(ROOT)).unwrap();
    assert!(other.request("GET", "/v1/things").send::<Value>().unwrap_err().is_connect());
}

#[test]
fn roots_that_are_none_are_refused_when_the_client_is_built() {
    let cut = &ROOT[..ROOT.len() / 2];
    let key = b"-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n";
    for (pem, problem) in
        [(&b""[..], "no certificate"), (SIGNED, "no certificate"), (key, "no certificate"), (cut, "damaged")]
    {
        let error = ApiClient::new(configuration("https://localhost").root_certificates(pem)).unwrap_err();
        let told = error.to_string();
        assert!(told.starts_with("`root_certificates` ") && told.contains(problem), "{told}");
    }
}

#[test]
fn a_proxy_that_cannot_be_reached_is_named_without_its_password() {
    let nobody = configuration("https://api.example").proxy("http://user:secret@127.0.0.1:1");
    let error = ApiClient::new(nobody).unwrap().request("GET", "/v1/things").send::<Value>().unwrap_err();
    assert!(error.is_connect(), "{error:?}");
    assert!(error.to_string().contains("(api.example, through the proxy 127.0.0.1:1)"), "{error}");
    let texts = format!("{error} {error:?} {error:#?}");
    assert!(!texts.contains("secret"), "{texts}");
}

#[test]
fn a_server_without_tls_is_final_and_nothing_is_sent() {
    // The handshake reads as a request with a very odd first line.
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
fn a_handshake_that_breaks_is_nothing_sent_and_tried_again() {
    let server = FaultServer::start(vec![Step::CloseAtOnce; 4]);
    let url = server.url().replace("http://127.0.0.1", "https://localhost");
    let error = client(&url).request("POST", "/v1/things").send::<Value>().unwrap_err();
    assert!(error.is_connect() && !error.maybe_sent() && error.is_retryable(), "{error:?}");
    assert_eq!((error.attempts(), server.connections()), (4, 4));
}

#[test]
fn a_handshake_that_is_not_answered_is_nothing_sent() {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("https://localhost:{}", listener.local_addr().unwrap().port());
    let client = ApiClient::new(configuration(&url).connect_timeout(Duration::from_millis(50))).unwrap();
    let error = client.request("POST", "/v1/things").max_attempts(2).send::<Value>().unwrap_err();
    assert!(error.is_connect() && error.is_timeout() && !error.maybe_sent() && error.is_retryable(), "{error:?}");
    assert_eq!(error.attempts(), 2);
}
