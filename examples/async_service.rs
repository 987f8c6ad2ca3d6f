//! The blocking client inside an async service: `POST /api/create-link` makes a link, `GET /api/links?tag=a` lists.
//!
//! Calls run on the runtime's threads for blocking work, so that its workers stay free for other requests. One client is
//! shared by all, no more than so many calls are under way at once, and who would have to wait for long is told so.
//!
//! ```text
//! cargo run --example async_service
//! curl -d '{"destination": "https://example.com", "tags": ["web"]}' -H 'content-type: application/json' \
//!     http://127.0.0.1:8080/api/create-link
//! ```
//!
//! As a service of systemd: see `web_app`, which stops the same way.

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
    service::{self, LONGEST_BODY, NewLink, Refusal, shown},
};
use linkbreakers::{ApiClient, CreateLinkRequest, Error, LinksApi};
use serde::Deserialize;
use serde_json::{Value, json};
use tokio::{net::TcpListener, runtime::Builder, sync::Semaphore, task::spawn_blocking, time::timeout};

const HELP: &str = "\
The blocking client inside an async service: POST /api/create-link makes a link, GET /api/links?tag=... lists.

Usage: async_service [OPTIONS]

Options:
  --listen ADDRESS  where to listen [default: 127.0.0.1:8080]; port 0 takes a free one
  --concurrency N   how many calls to the API are under way at once, 1 to 256 [default: 16]
  --wait MS         how long a request waits for its turn before it is answered 503, 0 to 60000 [default: 2000]
  --dry-run         links are not made: the answer says what would be sent
  -h, --help        this text

Environment:
  LINKBREAKERS_SECRET_KEY   the key; without one the program talks to a sandbox of its own, with a demo workspace
  LINKBREAKERS_BASE_URL     another address of the API

Ctrl-C or TERM stops it, once the requests under way are answered.
Exit codes: 0 stopped, 1 failed, 2 bad arguments
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
        .fallback(async || Answer(Refusal::new(404, "NOT_FOUND", "there is no such page")))
        .layer(DefaultBodyLimit::max(LONGEST_BODY))
        .with_state(service);
    let listener = TcpListener::bind(address).await.with_context(|| format!("cannot listen on {address}"))?;
    let stop = stop_signal()?;
    service::announce(listener.local_addr()?)?;
    axum::serve(listener, routes).with_graceful_shutdown(stop).await?;
    service::take_leave()?;
    Ok(())
}

impl Service {
    /// Lets `work` use the client on a thread where it may block.
    async fn call<T: Send + 'static>(
        &self,
        work: impl FnOnce(&ApiClient) -> Result<T, Error> + Send + 'static,
    ) -> Result<T, Refusal> {
        let turn = timeout(self.wait, Arc::clone(&self.permits).acquire_owned()).await;
        let Ok(Ok(permit)) = turn else {
            return Err(Refusal::new(503, "BUSY", "too many calls at the moment").retry_after(1));
        };
        let client = self.client.clone();
        let blocking = spawn_blocking(move || {
            // Held until the call is over, even if nobody waits for its result any more.
            let _permit = permit;
            work(&client)
        });
        match blocking.await {
            Ok(result) => result.map_err(|error| Refusal::logged("async_service", &error)),
            Err(panic) => {
                eprintln!("async_service: {panic}");
                Err(Refusal::new(500, "BROKEN", "something went wrong here"))
            }
        }
    }
}

async fn create(
    State(service): State<Service>,
    headers: HeaderMap,
    body: Result<Bytes, BytesRejection>,
) -> Result<impl IntoResponse, Answer> {
    let body = body.map_err(|error| Refusal::new(error.status().as_u16(), "INVALID_BODY", error.body_text()))?;
    let text = |name| headers.get(name).and_then(|value| value.to_str().ok());
    let link = CreateLinkRequest::from(NewLink::parse(text("content-type"), &body)?);
    if service.dry_run {
        return Ok((StatusCode::OK, Json(json!({"dry_run": true, "would_send": link}))));
    }
    let key = text("idempotency-key").map(str::to_owned);
    let created = service.call(move |client| service::create(client, link, key)).await?;
    Ok((StatusCode::CREATED, Json(shown(&created))))
}

#[derive(Deserialize)]
struct Wanted {
    tag: Option<String>,
    #[serde(default = "usual_page")]
    page_size: i64,
}

fn usual_page() -> i64 {
    50
}

async fn list(
    State(service): State<Service>,
    wanted: Result<Query<Wanted>, QueryRejection>,
) -> Result<Json<Value>, Answer> {
    let Query(wanted) = wanted.map_err(|error| Refusal::new(400, "INVALID_QUERY", error.body_text()))?;
    let page = service.call(move |client| {
        LinksApi::new(client).list().include(["tags"]).page_size(wanted.page_size).tags(wanted.tag).send()
    });
    let links: Vec<Value> = page.await?.links.iter().map(shown).collect();
    Ok(Json(json!({"links": links})))
}

/// A refusal in axum's terms.
struct Answer(Refusal);

impl From<Refusal> for Answer {
    fn from(refusal: Refusal) -> Self {
        Self(refusal)
    }
}

impl IntoResponse for Answer {
    fn into_response(self) -> Response {
        let status = StatusCode::from_u16(self.0.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
        let retry_after = self.0.retry_after.map(|seconds| [(header::RETRY_AFTER, seconds.to_string())]);
        (status, retry_after, Json(self.0.body)).into_response()
    }
}

/// Ends with Ctrl-C, or with a TERM where there is one.
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
