//! An HTTP client for this machine only: it delivers webhooks and downloads files for imports.

use std::net::{IpAddr, SocketAddr};
use std::time::Duration;

use http_body_util::{BodyExt as _, Full, Limited};
use hyper::body::Bytes;
use hyper::client::conn::http1;
use hyper::{Request, Uri};
use hyper_util::rt::TokioIo;
use tokio::net::TcpStream;

/// How long a server may take to respond.
pub(super) const TIMEOUT: Duration = Duration::from_secs(10);
/// More than any media file may have.
const LARGEST: usize = 51 * 1024 * 1024;
const REDIRECTS: usize = 5;

/// A URL on this machine.
struct Target {
    /// More than one if the host name has several.
    addresses: Vec<SocketAddr>,
    host: String,
    path: String,
}

struct Response {
    status: u16,
    location: Option<String>,
    body: Bytes,
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

/// Whether a URL is on this machine; nothing is sent to others.
pub(super) fn is_local(url: &str) -> bool {
    Target::parse(url).is_some()
}

/// Posts JSON, and returns the status of the response; none if there was none, or if the URL is not on this machine.
pub(super) async fn post(url: &str, body: String) -> Option<u16> {
    let target = Target::parse(url)?;
    let sent = tokio::time::timeout(TIMEOUT, send(&target, "POST", body)).await;
    sent.ok()?.ok().map(|response| response.status)
}

/// Downloads a file. It follows up to five redirects, all of them on this machine.
pub(super) async fn get(url: &str) -> Result<Vec<u8>, String> {
    let late = |_| Err(format!("{url} did not respond in {} seconds", TIMEOUT.as_secs()));
    tokio::time::timeout(TIMEOUT, follow(url)).await.unwrap_or_else(late)
}

async fn follow(url: &str) -> Result<Vec<u8>, String> {
    let mut url = url.to_owned();
    for _ in 0..=REDIRECTS {
        let target = Target::parse(&url).ok_or_else(|| {
            format!("{url:?} is not an http URL of this machine (127.0.0.1, localhost, [::1]); the sandbox imports only from there")
        })?;
        let sent = send(&target, "GET", String::new()).await;
        let response = sent.map_err(|error| format!("{url} cannot be downloaded: {error}"))?;
        match (response.status, response.location) {
            (200, _) => return Ok(response.body.to_vec()),
            (301 | 302 | 303 | 307 | 308, Some(location)) if location.starts_with('/') => {
                url = format!("http://{}{location}", target.host);
            }
            (301 | 302 | 303 | 307 | 308, Some(location)) => url = location,
            (status, _) => return Err(format!("{url} responds with {status}, not 200")),
        }
    }
    Err(format!("there are more than {REDIRECTS} redirects, the last one to {url}"))
}

async fn send(target: &Target, method: &str, body: String) -> Result<Response, String> {
    let stream = TcpStream::connect(&*target.addresses).await.map_err(|error| error.to_string())?;
    let error = |error: hyper::Error| error.to_string();
    let (mut sender, connection) = http1::handshake(TokioIo::new(stream)).await.map_err(error)?;
    let request = Request::builder()
        .method(method)
        .uri(&target.path)
        .header("host", &target.host)
        .header("content-type", "application/json")
        .header("user-agent", concat!("linkbreakers-sandbox/", env!("CARGO_PKG_VERSION")))
        .header("connection", "close")
        .body(Full::new(Bytes::from(body)))
        .map_err(|error| error.to_string())?;
    // The connection makes progress on a task of its own, which ends with the response.
    let connection = tokio::spawn(connection);
    let response = sender.send_request(request).await.map_err(error)?;
    let (parts, body) = response.into_parts();
    let body = Limited::new(body, LARGEST).collect().await.map_err(|error| error.to_string())?.to_bytes();
    connection.abort();
    let location = parts.headers.get("location").and_then(|location| location.to_str().ok()).map(str::to_owned);
    Ok(Response { status: parts.status.as_u16(), location, body })
}
