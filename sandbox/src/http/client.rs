//! An HTTP client for this machine only: it delivers webhooks.

use std::net::{IpAddr, SocketAddr};
use std::time::Duration;

use http_body_util::{BodyExt as _, Full, Limited};
use hyper::body::Bytes;
use hyper::client::conn::http1;
use hyper::{Request, Uri};
use hyper_util::rt::TokioIo;
use tokio::net::TcpStream;

/// The timeout of a delivery.
const TIMEOUT: Duration = Duration::from_secs(10);
/// The most bytes of a response, which are not used.
const LARGEST: usize = 1024 * 1024;

/// A URL on this machine.
struct Target {
    /// More than one if the host name has several.
    addresses: Vec<SocketAddr>,
    host: String,
    path: String,
}

impl Target {
    /// None if it is not plain HTTP to this machine. Names are not resolved, so that none can lead elsewhere.
    fn parse(url: &str) -> Option<Self> {
        let uri: Uri = url.parse().ok().filter(|uri: &Uri| uri.scheme_str() == Some("http"))?;
        let host = uri.host()?;
        let bare = host.trim_start_matches('[').trim_end_matches(']');
        let addresses = match bare.parse::<IpAddr>() {
            Ok(address) if address.is_loopback() => vec![address],
            Err(_) if host.eq_ignore_ascii_case("localhost") => {
                vec![IpAddr::from([127, 0, 0, 1]), IpAddr::from([0, 0, 0, 0, 0, 0, 0, 1])]
            }
            _ => return None,
        };
        let port = uri.port_u16().unwrap_or(80);
        Some(Self {
            addresses: addresses.into_iter().map(|address| (address, port).into()).collect(),
            host: uri.port().map_or_else(|| host.to_owned(), |port| format!("{host}:{port}")),
            path: uri.path_and_query().map_or_else(|| "/".to_owned(), ToString::to_string),
        })
    }
}

/// Returns true if a URL is on this machine; nothing is sent to others.
pub(super) fn is_local(url: &str) -> bool {
    Target::parse(url).is_some()
}

/// Posts JSON, and returns the status of the response; none if there was none, or if the URL is not on this machine.
pub(super) async fn post(url: &str, body: String) -> Option<u16> {
    let target = Target::parse(url)?;
    tokio::time::timeout(TIMEOUT, send(&target, body)).await.ok()?
}

async fn send(target: &Target, body: String) -> Option<u16> {
    let stream = TcpStream::connect(&*target.addresses).await.ok()?;
    let (mut sender, connection) = http1::handshake(TokioIo::new(stream)).await.ok()?;
    let request = Request::builder()
        .method("POST")
        .uri(&target.path)
        .header("host", &target.host)
        .header("content-type", "application/json")
        .header("user-agent", concat!("linkbreakers-sandbox/", env!("CARGO_PKG_VERSION")))
        .header("connection", "close")
        .body(Full::new(Bytes::from(body)))
        .ok()?;
    // The connection needs its own task to make progress; the task ends with the response.
    let connection = tokio::spawn(connection);
    let response = sender.send_request(request).await.ok()?;
    let status = response.status().as_u16();
    let received = Limited::new(response.into_body(), LARGEST).collect().await;
    connection.abort();
    received.ok().map(|_| status)
}
