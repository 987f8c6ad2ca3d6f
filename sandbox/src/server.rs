//! Sockets and HTTP: from bytes to requests, from answers to bytes.

use std::convert::Infallible;
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use http_body_util::{BodyExt as _, Full};
use hyper::body::{Bytes, Incoming};
use hyper::header::{HeaderName, HeaderValue};
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::TokioIo;
use tokio::net::{TcpListener, TcpStream};

use crate::app::App;
use crate::deliver;
use crate::fetch;
use crate::http::{ApiError, Query, Reply, Request, UNKNOWN};
use crate::ids::Id;
use crate::ops::uploads::UPLOADS;

/// More than any operation takes, and any upload.
const LARGEST_BODY: usize = 16 * 1024 * 1024;
const LARGEST_UPLOAD: usize = 51 * 1024 * 1024;

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
    let service = service_fn(move |request| {
        let app = Arc::clone(&app);
        async move { Ok::<_, Infallible>(serve(request, peer, app).await) }
    });
    // It ends with an error when the client breaks off, which is the client's affair.
    let _ = http1::Builder::new().serve_connection(TokioIo::new(stream), service).await;
}

async fn serve(request: hyper::Request<Incoming>, peer: SocketAddr, app: Arc<App>) -> hyper::Response<Full<Bytes>> {
    let request = read(request, peer).await;
    // On its own task, so that it comes to its end and is remembered even if the client goes away.
    let reply = match tokio::spawn(answer(request, app)).await {
        Ok(reply) => reply,
        Err(_) => ApiError::new(500, UNKNOWN, "the sandbox failed on this request").into(),
    };
    write(reply)
}

async fn answer(mut request: Request, app: Arc<App>) -> Reply {
    if let Some(url) = app.source(&request) {
        request.fetched = Some(fetch::get(&url).await);
    }
    let outcome = app.begin(&request);
    deliver::send(&app);
    if !outcome.delay().is_zero() {
        tokio::time::sleep(outcome.delay()).await;
    }
    app.finish(outcome)
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
    while let Some(frame) = body.frame().await {
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

fn write(reply: Reply) -> hyper::Response<Full<Bytes>> {
    let mut response = hyper::Response::new(Full::new(Bytes::from(reply.body)));
    *response.status_mut() =
        hyper::StatusCode::from_u16(reply.status).unwrap_or(hyper::StatusCode::INTERNAL_SERVER_ERROR);
    let request_id = ("x-request-id", Id::random().to_string());
    for (name, value) in reply.headers.into_iter().chain([request_id]) {
        if let Ok(value) = HeaderValue::from_str(&value) {
            response.headers_mut().insert(HeaderName::from_static(name), value);
        }
    }
    response
}
