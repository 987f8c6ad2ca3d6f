//! The blocking client in an async service: `POST /api/create-link` creates a link, `GET /api/links?tag=a` lists links.
//!
//! It shows how to run calls in the runtime's pool for blocking work, so that its workers stay free for other requests.
//! A semaphore limits the number of concurrent calls, and requests that would wait too long get the status 503.
//!
//! ```text
//! cargo run --example async_service
//! curl -d '{"destination": "https://example.com", "tags": ["web"]}' -H 'content-type: application/json' \
//!     http://127.0.0.1:8080/api/create-link
//! ```
//!
//! For a systemd unit see `web_app`, which stops the same way.

#![allow(clippy::print_stderr, reason = "a program for the terminal")]

use std::{process::ExitCode, sync::Arc, time::Duration};

use anyhow::Context as _;
use axum::{
    Json, Router,
    body::Bytes,
    extract::{DefaultBodyLimit, Query, State, rejection::BytesRejection, rejection::QueryRejection},
    http::{HeaderMap, StatusCode, header},
    response::{IntoResponse, Response},
    routing::{get, post},
};
use common::{
    cli::{self, Arg, Parser},
    service::{self, ErrorResponse, MAX_BODY_SIZE, NewLink, link_json},
};
use linkbreakers::{ApiClient, CreateLinkRequest, Error, LinksApi};
use serde::Deserialize;
use serde_json::{Value, json};
use tokio::{net::TcpListener, runtime::Builder, sync::Semaphore, task::spawn_blocking, time::timeout};

const HELP: &str = "\
The blocking client in an async service: POST /api/create-link creates a link, GET /api/links?tag=... lists links.

Usage: async_service [OPTIONS]

Options:
  --listen ADDRESS  address and port to listen on; port 0 chooses a free port [default: 127.0.0.1:8080]
  --concurrency N   maximum number of concurrent calls to the API, 1 to 256 [default: 16]
  --wait MS         how long a request waits for a free call before the response is 503, 0 to 60000 [default: 2000]
  --dry-run         create no links: the response shows what would be sent
  -h, --help        print this help

Environment:
  LINKBREAKERS_SECRET_KEY   secret key of the workspace; without it the program uses a demo workspace in a sandbox
  LINKBREAKERS_BASE_URL     URL of the API [default: https://api.linkbreakers.com]

Ctrl-C or SIGTERM stops the server after the requests in progress.
Exit codes: 0 stopped, 1 failure, 2 invalid arguments
";

struct Options {
    listen: String,
    concurrency: usize,
    wait: u64,
    dry_run: bool,
}

#[derive(Clone)]
struct Service {
    client: ApiClient,
    permits: Arc<Semaphore>,
    wait: Duration,
    dry_run: bool,
}

fn main() -> ExitCode {
    cli::main("async_service", HELP, Options::parse, run)
}

impl Options {
    fn parse(arguments: &mut Parser) -> anyhow::Result<Self> {
        let mut options = Self { listen: "127.0.0.1:8080".to_owned(), concurrency: 16, wait: 2000, dry_run: false };
        while let Some(argument) = arguments.next()? {
            match argument {
                Arg::Long("listen") => options.listen = cli::text(arguments, "listen")?,
                Arg::Long("concurrency") => options.concurrency = cli::number(arguments, "concurrency", 1..=256)?,
                Arg::Long("wait") => options.wait = cli::number(arguments, "wait", 0..=60_000)?,
                Arg::Long("dry-run") => options.dry_run = true,
                other => return cli::unexpected(&other),
            }
        }
        Ok(options)
    }
}

fn run(options: Options) -> anyhow::Result<()> {
    let (client, _sandbox) = service::client("async-service/1.0")?;
    let service = Service {
        client,
        permits: Arc::new(Semaphore::new(options.concurrency)),
        wait: Duration::from_millis(options.wait),
        dry_run: options.dry_run,
    };
    let runtime = Builder::new_multi_thread().enable_all().build().context("cannot start the runtime")?;
    runtime.block_on(serve(service, &options.listen))
}

async fn serve(service: Service, address: &str) -> anyhow::Result<()> {
    let routes = Router::new()
        .route("/api/create-link", post(create))
        .route("/api/links", get(list))
        .route("/healthz", get(async || "ok"))
        .fallback(async || Rejection(ErrorResponse::new(404, "NOT_FOUND", "page not found")))
        .layer(DefaultBodyLimit::max(MAX_BODY_SIZE))
        .with_state(service);
    let listener = TcpListener::bind(address).await.with_context(|| format!("cannot listen on {address}"))?;
    let stop = stop_signal()?;
    service::print_listening(listener.local_addr()?)?;
    axum::serve(listener, routes).with_graceful_shutdown(stop).await?;
    service::print_stopped()?;
    Ok(())
}

impl Service {
    /// Runs `work` with the client on a thread where it may block, once a permit is free.
    async fn call<T: Send + 'static>(
        &self,
        work: impl FnOnce(&ApiClient) -> Result<T, Error> + Send + 'static,
    ) -> Result<T, ErrorResponse> {
        let acquired = timeout(self.wait, Arc::clone(&self.permits).acquire_owned()).await;
        let Ok(Ok(permit)) = acquired else {
            return Err(ErrorResponse::new(503, "BUSY", "too many requests; try again later").retry_after(1));
        };
        let client = self.client.clone();
        let blocking = spawn_blocking(move || {
            // Held until the call ends, even if the caller has disconnected and nothing awaits the result.
            let _permit = permit;
            work(&client)
        });
        match blocking.await {
            Ok(result) => result.map_err(|error| ErrorResponse::logged("async_service", &error)),
            Err(panic) => {
                eprintln!("async_service: {panic}");
                Err(ErrorResponse::new(500, "INTERNAL_ERROR", "internal error"))
            }
        }
    }
}

async fn create(
    State(service): State<Service>,
    headers: HeaderMap,
    body: Result<Bytes, BytesRejection>,
) -> Result<impl IntoResponse, Rejection> {
    let body = body.map_err(|error| ErrorResponse::new(error.status().as_u16(), "INVALID_BODY", error.body_text()))?;
    let header = |name| headers.get(name).and_then(|value| value.to_str().ok());
    let link = CreateLinkRequest::from(NewLink::parse(header("content-type"), &body)?);
    if service.dry_run {
        return Ok((StatusCode::OK, Json(json!({"dry_run": true, "would_send": link}))));
    }
    let key = header("idempotency-key").map(str::to_owned);
    let created = service.call(move |client| service::create(client, link, key)).await?;
    Ok((StatusCode::CREATED, Json(link_json(&created))))
}

#[derive(Deserialize)]
struct ListQuery {
    tag: Option<String>,
    #[serde(default = "default_page_size")]
    page_size: i64,
}

fn default_page_size() -> i64 {
    50
}

async fn list(
    State(service): State<Service>,
    query: Result<Query<ListQuery>, QueryRejection>,
) -> Result<Json<Value>, Rejection> {
    let Query(query) = query.map_err(|error| ErrorResponse::new(400, "INVALID_QUERY", error.body_text()))?;
    let page = service.call(move |client| {
        LinksApi::new(client).list().include(["tags"]).page_size(query.page_size).tags(query.tag).send()
    });
    let links: Vec<Value> = page.await?.links.iter().map(link_json).collect();
    Ok(Json(json!({"links": links})))
}

/// An error response that axum can send.
struct Rejection(ErrorResponse);

impl From<ErrorResponse> for Rejection {
    fn from(response: ErrorResponse) -> Self {
        Self(response)
    }
}

impl IntoResponse for Rejection {
    fn into_response(self) -> Response {
        let status = StatusCode::from_u16(self.0.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
        let retry_after = self.0.retry_after.map(|seconds| [(header::RETRY_AFTER, seconds.to_string())]);
        (status, retry_after, Json(self.0.body)).into_response()
    }
}

/// Returns a future that completes on Ctrl-C, or on SIGTERM where the system has it.
fn stop_signal() -> anyhow::Result<impl Future<Output = ()> + Send + 'static> {
    #[cfg(unix)]
    let mut terminate = tokio::signal::unix::signal(tokio::signal::unix::SignalKind::terminate())?;
    Ok(async move {
        #[cfg(unix)]
        tokio::select! {
            _ = tokio::signal::ctrl_c() => {}
            _ = terminate.recv() => {}
        }
        #[cfg(not(unix))]
        let _ = tokio::signal::ctrl_c().await;
    })
}
