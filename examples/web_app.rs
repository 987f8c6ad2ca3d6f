//! A web application on a blocking server: `POST /api/create-link` creates a link, `GET /api/links?tags=a&tags=b` lists
//! links by tag.
//!
//! It shows how the threads of a server share one client, and with it the connections to the API.
//!
//! ```text
//! cargo run --example web_app
//! curl -d '{"destination": "https://example.com", "tags": ["web"]}' -H 'content-type: application/json' \
//!     http://127.0.0.1:8080/api/create-link
//! curl 'http://127.0.0.1:8080/api/links?tags=web'
//! ```
//!
//! A unit for systemd, which stops the service with SIGTERM; the service first finishes the requests in progress:
//!
//! ```text
//! [Service]
//! ExecStart=/usr/local/bin/web_app --listen 127.0.0.1:8080
//! EnvironmentFile=/etc/linkbreakers.env
//! DynamicUser=yes
//! Restart=on-failure
//! ```

#![allow(clippy::print_stderr, reason = "a program for the terminal")]

use std::{
    io::Read as _,
    process::ExitCode,
    sync::{Arc, mpsc},
    thread,
};

use anyhow::{Context as _, anyhow};
use common::{
    cli::{self, Arg, Parser},
    service::{self, ErrorResponse, MAX_BODY_SIZE, NewLink, link_json},
};
use linkbreakers::{ApiClient, CreateLinkRequest, Error, LinksApi};
use serde_json::{Value, json};
use tiny_http::{Header, Method, Request, Response, Server};

const HELP: &str = "\
A web application on a blocking server: POST /api/create-link creates a link, GET /api/links?tags=... lists links.

Usage: web_app [OPTIONS]

Options:
  --listen ADDRESS  address and port to listen on; port 0 chooses a free port [default: 127.0.0.1:8080]
  --threads N       number of requests handled at the same time, 1 to 256 [default: 8]
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
    threads: usize,
    dry_run: bool,
}

/// State shared by all threads.
struct App {
    client: ApiClient,
    dry_run: bool,
}

fn main() -> ExitCode {
    cli::main("web_app", HELP, Options::parse, run)
}

impl Options {
    fn parse(arguments: &mut Parser) -> anyhow::Result<Self> {
        let mut options = Self { listen: "127.0.0.1:8080".to_owned(), threads: 8, dry_run: false };
        while let Some(argument) = arguments.next()? {
            match argument {
                Arg::Long("listen") => options.listen = cli::text(arguments, "listen")?,
                Arg::Long("threads") => options.threads = cli::number(arguments, "threads", 1..=256)?,
                Arg::Long("dry-run") => options.dry_run = true,
                other => return cli::unexpected(&other),
            }
        }
        Ok(options)
    }
}

fn run(options: Options) -> anyhow::Result<()> {
    let (client, _sandbox) = service::client("web-app/1.0")?;
    let app = Arc::new(App { client, dry_run: options.dry_run });
    let server = Server::http(&options.listen).map_err(|error| anyhow!("{error}"));
    let server = Arc::new(server.with_context(|| format!("cannot listen on {}", options.listen))?);

    let (stop, stopped) = mpsc::channel();
    // A second signal finds the receiver gone, which is fine.
    let stop = move || stop.send(()).unwrap_or_default();
    ctrlc::set_handler(stop).context("cannot install the signal handler")?;
    let threads: Vec<_> = (0..options.threads)
        .map(|_| {
            let (server, app) = (Arc::clone(&server), Arc::clone(&app));
            thread::spawn(move || {
                while let Ok(request) = server.recv() {
                    app.handle(request);
                }
            })
        })
        .collect();
    service::print_listening(server.server_addr())?;

    stopped.recv().context("the signal handler was removed")?;
    threads.iter().for_each(|_| server.unblock());
    for thread in threads {
        thread.join().map_err(|_| anyhow!("a server thread panicked"))?;
    }
    service::print_stopped()?;
    Ok(())
}

impl App {
    fn handle(&self, mut request: Request) {
        let (status, body, headers) = match self.route(&mut request) {
            Ok((status, body)) => (status, body, Vec::new()),
            Err(error) => {
                let retry_after = error.retry_after.map(|seconds| ("Retry-After", seconds.to_string()));
                let allow = error.allow.map(|methods| ("Allow", methods.to_owned()));
                (error.status, error.body, retry_after.into_iter().chain(allow).collect())
            }
        };
        let mut response = Response::from_string(body.to_string()).with_status_code(status);
        for (name, value) in headers.into_iter().chain([("Content-Type", "application/json".to_owned())]) {
            if let Ok(header) = Header::from_bytes(name, value) {
                response.add_header(header);
            }
        }
        if let Err(error) = request.respond(response) {
            eprintln!("web_app: cannot send a response: {error}");
        }
    }

    fn route(&self, request: &mut Request) -> Result<(u16, Value), ErrorResponse> {
        let url = request.url().to_owned();
        let (path, query) = url.split_once('?').unwrap_or((&url, ""));
        match (path, request.method()) {
            ("/api/create-link", Method::Post) => self.create(request),
            ("/api/create-link", _) => Err(ErrorResponse::method_not_allowed("POST")),
            ("/api/links", Method::Get) => self.list(query),
            ("/api/links", _) => Err(ErrorResponse::method_not_allowed("GET")),
            _ => Err(ErrorResponse::new(404, "NOT_FOUND", "page not found")),
        }
    }

    fn create(&self, request: &mut Request) -> Result<(u16, Value), ErrorResponse> {
        let header = |name: &'static str| {
            let found = request.headers().iter().find(|header| header.field.equiv(name));
            found.map(|header| header.value.as_str().to_owned())
        };
        let (content_type, key) = (header("content-type"), header("idempotency-key"));
        let mut body = Vec::new();
        let read = request.as_reader().take(MAX_BODY_SIZE as u64 + 1).read_to_end(&mut body);
        read.map_err(|_| ErrorResponse::new(400, "INVALID_BODY", "the body could not be read"))?;
        if body.len() > MAX_BODY_SIZE {
            return Err(ErrorResponse::new(
                413,
                "TOO_LARGE",
                format!("the body must not exceed {MAX_BODY_SIZE} bytes"),
            ));
        }
        let link = CreateLinkRequest::from(NewLink::parse(content_type.as_deref(), &body)?);
        if self.dry_run {
            return Ok((200, json!({"success": true, "dry_run": true, "would_send": link})));
        }

        let link = service::create(&self.client, link, key).map_err(error_response)?;
        Ok((201, json!({"success": true, "link": link_json(&link)})))
    }

    fn list(&self, query: &str) -> Result<(u16, Value), ErrorResponse> {
        let tags = form_urlencoded::parse(query.as_bytes()).filter(|(name, _)| name == "tags").map(|(_, tag)| tag);
        let request = LinksApi::new(&self.client).list().include(["tags"]).page_size(50).tags(tags);
        let page = request.send().map_err(error_response)?;
        let links: Vec<Value> = page.links.iter().map(link_json).collect();
        Ok((200, json!({"links": links, "total": page.total_count})))
    }
}

fn error_response(error: Error) -> ErrorResponse {
    ErrorResponse::logged("web_app", &error)
}
