//! The server: connections, requests and responses.

use std::io;
use std::net::SocketAddr;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use http_body_util::channel::Channel;
use http_body_util::{BodyExt as _, Either, Full};
use hyper::body::{Bytes, Frame, Incoming};
use hyper::header::{HeaderName, HeaderValue};
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::{TokioIo, TokioTimer};
use tokio::net::{TcpListener, TcpStream};

use super::{control, webhooks};
use crate::base::ids::Id;
use crate::base::message::{ApiError, Headers, Query, Request, Response, ResponseMode, UNKNOWN};
use crate::handlers::media::UPLOADS;
use crate::router::App;
use crate::testing::Work;

/// More than any operation or upload needs.
const LARGEST_BODY: usize = 16 * 1024 * 1024;
const LARGEST_UPLOAD: usize = 51 * 1024 * 1024;

/// The timeout of a request's head and of each part of its body. It includes the time before a request on a connection
/// that is kept open: it is longer than HTTP clients keep idle connections.
const TIMEOUT: Duration = Duration::from_secs(60);

pub(super) async fn accept(listener: TcpListener, app: Arc<App>) {
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
    // Otherwise small responses wait for the delayed acknowledgement of the peer. A failure costs only speed.
    let _ = stream.set_nodelay(true);
    let reset = AtomicBool::new(false);
    let service = service_fn(|request| serve(request, peer, Arc::clone(&app), &reset));
    let mut http = http1::Builder::new();
    http.timer(TokioTimer::new()).header_read_timeout(TIMEOUT);
    let mut connection = http.serve_connection(TokioIo::new(stream), service);
    // An error means that the client closed the connection, or that a fault did.
    let _ = (&mut connection).await;
    if reset.load(Ordering::Relaxed) {
        // With SO_LINGER of zero, closing discards what is unsent and resets. If this fails, the peer sees an
        // orderly close, which is not a response either.
        let _ = connection.into_parts().io.into_inner().set_zero_linger();
    }
}

/// A body, whole or truncated.
type Content = Either<Full<Bytes>, Channel<Bytes, io::Error>>;

fn injected() -> io::Error {
    io::Error::other("an injected fault")
}

async fn serve(
    request: hyper::Request<Incoming>,
    peer: SocketAddr,
    app: Arc<App>,
    reset: &AtomicBool,
) -> io::Result<hyper::Response<Content>> {
    let request = read(request, peer).await;
    // On its own task, so that it completes, and is in the ledger, even if the client closes the connection.
    let failed = |_| ApiError::new(500, UNKNOWN, "the sandbox failed on this request").into();
    let response = tokio::spawn(respond(request, app)).await.unwrap_or_else(failed);
    match response.mode {
        ResponseMode::Whole => Ok(write(response.status, response.headers, Either::Left(response.body.into()))),
        ResponseMode::Truncated { chunked } => Ok(truncated(response, chunked)),
        ResponseMode::Close => Err(injected()),
        ResponseMode::Reset => {
            reset.store(true, Ordering::Relaxed);
            Err(injected())
        }
    }
}

async fn respond(request: Request, app: Arc<App>) -> Response {
    if let Some(response) = control::respond(&app, &request) {
        return response;
    }
    let arrived = app.arrive(&request);
    wait(arrived.arrival.wait(Work::Before)).await;
    let outcome = app.begin(&request, &arrived);
    webhooks::send(&app);
    wait(outcome.response.delay + app.shared.settings.latency + arrived.arrival.wait(Work::After)).await;
    app.finish(outcome, arrived.arrival)
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
    let (body, unreadable) = match read_body(body, most).await {
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
        unreadable,
        peer: Some(peer.ip()),
    }
}

/// Reads a body to its end even if it is too large: a client that still writes would not see the response.
async fn read_body(mut body: Incoming, most: usize) -> Result<Vec<u8>, ApiError> {
    let (mut bytes, mut length) = (Vec::new(), 0);
    while let Some(frame) = frame(&mut body).await? {
        let frame = frame.map_err(|error| ApiError::bad_request(format!("the body ended early: {error}")))?;
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
    let message = format!("the rest of the body was not received within {} s", TIMEOUT.as_secs());
    tokio::time::timeout(TIMEOUT, body.frame()).await.map_err(|_| ApiError::new(408, UNKNOWN, message))
}

/// The first half of a body, then the end of the connection.
fn truncated(mut response: Response, chunked: bool) -> hyper::Response<Content> {
    if !chunked {
        let length = response.body.len();
        response = response.with("content-length", length);
    }
    response.body.truncate(response.body.len() / 2);
    let (mut sender, body) = Channel::new(1);
    tokio::spawn(async move {
        // hyper sends what it has while it waits for more, and discards it on an error. The second part has room only
        // when the first one was taken.
        for part in [response.body.into(), Bytes::new()] {
            let _ = sender.send_data(part).await;
        }
        sender.abort(injected());
    });
    write(response.status, response.headers, Either::Right(body))
}

fn write(status: u16, headers: Headers, body: Content) -> hyper::Response<Content> {
    let mut response = hyper::Response::new(body);
    *response.status_mut() = hyper::StatusCode::from_u16(status).unwrap_or(hyper::StatusCode::INTERNAL_SERVER_ERROR);
    let request_id = ("x-request-id".into(), Id::random().to_string());
    for (name, value) in std::iter::once(request_id).chain(headers) {
        if let (Ok(name), Ok(value)) = (HeaderName::from_bytes(name.as_bytes()), HeaderValue::from_str(&value)) {
            response.headers_mut().insert(name, value);
        }
    }
    response
}

#[cfg(test)]
mod tests {
    use std::io::{Read as _, Write as _};

    use std::time::Duration;

    use super::*;
    use crate::document::Document;
    use crate::router::{App, Limit, Settings};
    use crate::testing::Control;

    fn app() -> App {
        let settings = Settings {
            token: "t".to_owned(),
            workspace: Id::random(),
            base_url: String::new(),
            limits: [Limit::TOKEN, Limit::ANONYMOUS],
            quota: None,
            lenient: false,
            latency: Duration::ZERO,
            data: None,
        };
        App::new(settings, Document::embedded(), Control::new(Vec::new(), 0)).unwrap()
    }

    /// Returns the bytes that a client receives if it sends only this, until the connection ends. The clock of the runtime
    /// advances while nothing else can happen, so the test does not wait.
    fn stalled(sent: &str) -> String {
        let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
        let mut client = std::net::TcpStream::connect(listener.local_addr().unwrap()).unwrap();
        client.write_all(sent.as_bytes()).unwrap();
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().start_paused(true).build().unwrap();
        runtime.block_on(async {
            let (stream, peer) = listener.accept().unwrap();
            stream.set_nonblocking(true).unwrap();
            let stream = TcpStream::from_std(stream).unwrap();
            let served = tokio::time::timeout(TIMEOUT * 10, connection(stream, peer, Arc::new(app())));
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
        // Also one that is kept open after a request.
        assert!(stalled("GET /v1 HTTP/1.1\r\nhost: x\r\n\r\n").starts_with("HTTP/1.1 200 OK"));
    }

    #[test]
    fn stalled_body_gets_a_408() {
        let head =
            "POST /v1/links HTTP/1.1\r\nhost: x\r\nauthorization: Bearer t\r\ncontent-type: application/json\r\n";
        for body in ["content-length: 9\r\n\r\n{", "transfer-encoding: chunked\r\n\r\n1\r\n{\r\n"] {
            let received = stalled(&format!("{head}{body}"));
            assert!(received.starts_with("HTTP/1.1 408 "), "{received}");
            assert!(received.contains("the rest of the body was not received within 60 s"), "{received}");
        }
    }
}
