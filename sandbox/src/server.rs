//! Sockets and HTTP: from bytes to requests, from answers to bytes.

use std::net::SocketAddr;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use http_body_util::BodyExt as _;
use hyper::body::{Bytes, Frame, Incoming};
use hyper::header::{HeaderName, HeaderValue};
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::{TokioIo, TokioTimer};
use tokio::net::{TcpListener, TcpStream};

use crate::app::App;
use crate::control::{Delivery, Manner};
use crate::deliver;
use crate::fetch;
use crate::http::{ApiError, Query, Request, UNKNOWN};
use crate::ids::Id;
use crate::ops::uploads::UPLOADS;
use crate::wire::{Content, Wire};

/// More than any operation takes, and any upload.
const LARGEST_BODY: usize = 16 * 1024 * 1024;
const LARGEST_UPLOAD: usize = 51 * 1024 * 1024;

/// How long a request's head may take, and each part of its body. The time before a request on a connection that is kept
/// open counts as well: it is longer than HTTP clients keep idle connections.
const PATIENCE: Duration = Duration::from_secs(60);

pub(crate) async fn accept(listener: TcpListener, app: Arc<App>) {
    loop {
        match listener.accept().await {
            Ok((stream, peer)) => {
                tokio::spawn(connection(stream, peer, Arc::clone(&app)));
            }
            // Out of file descriptors, most likely; they come back as connections close.
            Err(_) => tokio::time::sleep(Duration::from_millis(20)).await,
        }
    }
}

async fn connection(stream: TcpStream, peer: SocketAddr, app: Arc<App>) {
    // Without it small answers wait for the peer's delayed acknowledgement; it is only a matter of speed.
    let _ = stream.set_nodelay(true);
    let (wire, reset) = Wire::new(stream);
    let service = service_fn(move |request| serve(request, peer, Arc::clone(&app), Arc::clone(&reset)));
    // It ends with an error when the client breaks off, which is the client's affair, or when a fault ends it.
    let mut http = http1::Builder::new();
    http.timer(TokioTimer::new()).header_read_timeout(PATIENCE);
    let _ = http.serve_connection(TokioIo::new(wire), service).await;
}

/// Why there is no answer.
#[derive(Debug)]
struct Unanswered;

impl std::fmt::Display for Unanswered {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("a fault on demand")
    }
}

impl std::error::Error for Unanswered {}

async fn serve(
    request: hyper::Request<Incoming>,
    peer: SocketAddr,
    app: Arc<App>,
    reset: Arc<AtomicBool>,
) -> Result<hyper::Response<Content>, Unanswered> {
    let request = read(request, peer).await;
    // On its own task, so that it comes to its end and is remembered even if the client goes away.
    let delivery = match tokio::spawn(answer(request, app)).await {
        Ok(delivery) => delivery,
        Err(_) => Delivery::whole(ApiError::new(500, UNKNOWN, "the sandbox failed on this request").into()),
    };
    match delivery.manner {
        Manner::Whole | Manner::Cut { .. } => Ok(write(delivery)),
        Manner::Close => Err(Unanswered),
        Manner::Reset => {
            reset.store(true, Ordering::Relaxed);
            Err(Unanswered)
        }
    }
}

async fn answer(mut request: Request, app: Arc<App>) -> Delivery {
    if let Some(reply) = app.control.answer(&request) {
        return Delivery::whole(reply);
    }
    let arrival = app.arrive(&request);
    wait(arrival.wait_before()).await;
    if let Some(url) = app.source(&request) {
        request.fetched = Some(fetch::get(&url).await);
    }
    let outcome = app.begin(&request, &arrival);
    deliver::send(&app);
    wait(outcome.delay() + app.control.latency() + arrival.wait_after()).await;
    app.finish(outcome, arrival)
}

async fn wait(span: Duration) {
    if !span.is_zero() {
        tokio::time::sleep(span).await;
    }
}

async fn read(request: hyper::Request<Incoming>, peer: SocketAddr) -> Request {
    let (parts, body) = request.into_parts();
    let headers = parts.headers.iter();
    let headers = headers
        .map(|(name, value)| {
            let value = String::from_utf8_lossy(value.as_bytes());
            (name.as_str().to_owned(), value.into_owned())
        })
        .collect();
    let most = match parts.uri.path().starts_with(UPLOADS) {
        true => LARGEST_UPLOAD,
        false => LARGEST_BODY,
    };
    let (body, fault) = match read_body(body, most).await {
        Ok(body) => (body, None),
        Err(error) => (Vec::new(), Some(error)),
    };
    let raw_query = parts.uri.query().unwrap_or_default().to_owned();
    Request {
        method: parts.method.as_str().to_owned(),
        path: parts.uri.path().to_owned(),
        query: Query::parse(&raw_query),
        raw_query,
        headers,
        body,
        fault,
        peer: Some(peer.ip()),
        fetched: None,
    }
}

/// Reads to the end even what is too large: who still writes would not see the answer.
async fn read_body(mut body: Incoming, most: usize) -> Result<Vec<u8>, ApiError> {
    let (mut bytes, mut length) = (Vec::new(), 0);
    while let Some(frame) = frame(&mut body).await? {
        let frame = frame.map_err(|error| ApiError::bad_request(format!("the body broke off: {error}")))?;
        let data = frame.into_data().unwrap_or_default();
        length += data.len();
        if length <= most {
            bytes.extend_from_slice(&data);
        }
    }
    if length > most {
        let message = format!("the body has {length} bytes; send at most {most}");
        return Err(ApiError::new(413, UNKNOWN, message));
    }
    Ok(bytes)
}

async fn frame(body: &mut Incoming) -> Result<Option<hyper::Result<Frame<Bytes>>>, ApiError> {
    let message = format!("no more of the body came within {} s", PATIENCE.as_secs());
    tokio::time::timeout(PATIENCE, body.frame()).await.map_err(|_| ApiError::new(408, UNKNOWN, message))
}

fn write(delivery: Delivery) -> hyper::Response<Content> {
    let Delivery { reply, manner, headers } = delivery;
    let length = reply.body.len();
    let content = match manner {
        Manner::Cut { .. } => Content::half(reply.body),
        _ => Content::whole(reply.body),
    };
    let mut response = hyper::Response::new(content);
    if manner == (Manner::Cut { chunked: false }) {
        response.headers_mut().insert(hyper::header::CONTENT_LENGTH, HeaderValue::from(length));
    }
    *response.status_mut() =
        hyper::StatusCode::from_u16(reply.status).unwrap_or(hyper::StatusCode::INTERNAL_SERVER_ERROR);
    let request_id = ("x-request-id", Id::random().to_string());
    for (name, value) in reply.headers.into_iter().chain([request_id]) {
        if let Ok(value) = HeaderValue::from_str(&value) {
            response.headers_mut().insert(HeaderName::from_static(name), value);
        }
    }
    for (name, value) in headers {
        if let (Ok(name), Ok(value)) = (HeaderName::from_bytes(name.as_bytes()), HeaderValue::from_str(&value)) {
            response.headers_mut().insert(name, value);
        }
    }
    response
}

#[cfg(test)]
mod tests {
    use std::io::{Read as _, Write as _};

    use super::*;
    use crate::control::Control;
    use crate::limits::Limit;

    /// What a client reads that sends this and then nothing more, until the connection ends. The clock of the runtime
    /// moves only while nothing else can happen, so nobody waits.
    fn stalled(sent: &str) -> String {
        let control = Control::new(Duration::ZERO, Vec::new(), 0);
        let limits = [Limit::TOKEN, Limit::ANONYMOUS];
        let app = App::new("t".to_owned(), Id::random(), String::new(), limits, control, None).unwrap();
        let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
        let mut client = std::net::TcpStream::connect(listener.local_addr().unwrap()).unwrap();
        client.write_all(sent.as_bytes()).unwrap();
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().start_paused(true).build().unwrap();
        runtime.block_on(async {
            let (stream, peer) = listener.accept().unwrap();
            stream.set_nonblocking(true).unwrap();
            let stream = TcpStream::from_std(stream).unwrap();
            let served = tokio::time::timeout(PATIENCE * 10, connection(stream, peer, Arc::new(app)));
            served.await.expect("the connection is closed");
        });
        drop(runtime);
        let mut received = String::new();
        client.read_to_string(&mut received).unwrap();
        received
    }

    #[test]
    fn connection_is_closed_when_the_head_of_a_request_stalls() {
        for sent in ["", "GET /v1 HTTP/1.1\r\nhost: x\r\n", "GET /v1 HTTP/1.1\r\nhost: x"] {
            assert!(!stalled(sent).contains("200 OK"), "{sent}");
        }
        // One that is kept open after a request, too.
        assert!(stalled("GET /v1 HTTP/1.1\r\nhost: x\r\n\r\n").starts_with("HTTP/1.1 200 OK"));
    }

    #[test]
    fn stalled_body_is_answered_with_408() {
        let head =
            "POST /v1/links HTTP/1.1\r\nhost: x\r\nauthorization: Bearer t\r\ncontent-type: application/json\r\n";
        for body in ["content-length: 9\r\n\r\n{", "transfer-encoding: chunked\r\n\r\n1\r\n{\r\n"] {
            let received = stalled(&format!("{head}{body}"));
            assert!(received.starts_with("HTTP/1.1 408 "), "{received}");
            assert!(received.contains("no more of the body came within 60 s"), "{received}");
        }
    }
}
