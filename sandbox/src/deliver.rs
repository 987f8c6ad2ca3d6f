//! Sends webhooks what they are to be told: over plain HTTP, to loopback, and nowhere else.

use std::net::IpAddr;
use std::sync::Arc;
use std::time::Duration;

use http_body_util::Full;
use hyper::body::Bytes;
use hyper::client::conn::http1;
use hyper::{Request, Uri};
use hyper_util::rt::TokioIo;
use tokio::net::TcpStream;

use crate::app::App;
use crate::store::deliveries::Delivery;

/// How long an endpoint may take to answer.
const PATIENCE: Duration = Duration::from_secs(10);
/// How many are sent to at the same time.
pub(crate) const AT_ONCE: usize = 32;

/// Sends what is due, without anybody waiting for it: on tasks of its own, which end with the sandbox. Each webhook hears
/// of things in their order, one after the other, and none waits for another.
pub(crate) fn send(app: &Arc<App>) {
    for webhook in app.idle_webhooks() {
        let app = Arc::clone(app);
        tokio::spawn(async move {
            while let Some(delivery) = app.next_delivery(webhook) {
                one(&app, delivery).await;
            }
        });
    }
}

async fn one(app: &App, delivery: Delivery) {
    let Some(target) = Target::read(&delivery.url) else {
        return;
    };
    // It is never closed.
    let _permit = app.sending.acquire().await;
    let Some(sent_at) = app.begin_delivery(delivery.webhook) else {
        return;
    };
    let status = tokio::time::timeout(PATIENCE, post(&target, delivery.body)).await;
    let delivered = matches!(status, Ok(Some(status)) if (200..300).contains(&status));
    app.count_delivery(delivery.webhook, sent_at, delivered);
}

/// Where a POST goes.
#[derive(Debug, PartialEq)]
struct Target {
    /// More than one where a name has two meanings.
    addresses: Vec<IpAddr>,
    port: u16,
    host: String,
    path: String,
}

impl Target {
    /// None if it is not plain HTTP to this very machine. Names are not looked up, so none can lead elsewhere.
    fn read(url: &str) -> Option<Self> {
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
        let port = uri.port_u16();
        let named = port.map(|port| format!("{host}:{port}"));
        Some(Self {
            addresses,
            port: port.unwrap_or(80),
            host: named.unwrap_or_else(|| host.to_owned()),
            path: uri.path_and_query().map_or_else(|| "/".to_owned(), ToString::to_string),
        })
    }
}

/// The status of the answer; none if there was none.
async fn post(target: &Target, body: Vec<u8>) -> Option<u16> {
    let mut stream = None;
    for address in &target.addresses {
        stream = TcpStream::connect((*address, target.port)).await.ok();
        if stream.is_some() {
            break;
        }
    }
    let (mut sender, connection) = http1::handshake(TokioIo::new(stream?)).await.ok()?;
    let request = Request::post(&target.path)
        .header("host", &target.host)
        .header("content-type", "application/json")
        .header("user-agent", concat!("linkbreakers-sandbox/", env!("CARGO_PKG_VERSION")))
        .header("connection", "close")
        .body(Full::new(Bytes::from(body)))
        .ok()?;
    let answer = sender.send_request(request);
    // The connection only moves while it is polled, and may end with the answer already given.
    let (mut connection, mut answer) = (std::pin::pin!(connection), std::pin::pin!(answer));
    let status = std::future::poll_fn(|context| {
        if let std::task::Poll::Ready(answer) = answer.as_mut().poll(context) {
            return std::task::Poll::Ready(answer);
        }
        let _ = connection.as_mut().poll(context);
        answer.as_mut().poll(context)
    });
    status.await.ok().map(|response| response.status().as_u16())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_loopback_is_a_target() {
        let read = |url: &str| Target::read(url).map(|target| (target.host, target.port, target.path));
        let target = |host: &str, port, path: &str| Some((host.to_owned(), port, path.to_owned()));
        assert_eq!(read("http://127.0.0.1:8080/a?b=c"), target("127.0.0.1:8080", 8080, "/a?b=c"));
        assert_eq!(read("http://LOCALHOST"), target("LOCALHOST", 80, "/"));
        assert_eq!(read("http://[::1]:9/x"), target("[::1]:9", 9, "/x"));
        assert_eq!(read("http://127.9.9.9/"), target("127.9.9.9", 80, "/"));
        for elsewhere in [
            "https://127.0.0.1/",
            "http://example.com/",
            "http://10.0.0.1/",
            "http://0.0.0.0/",
            "http://127.0.0.1.example.com/",
            "http://127.0.0.1@example.com/",
            "http://localhost.example.com/",
            "http://[::ffff:10.0.0.1]/",
            "127.0.0.1:80",
            "http://",
        ] {
            assert_eq!(Target::read(elsewhere), None, "{elsewhere}");
        }
    }
}
