//! A web application on a blocking server: `POST /api/create-link` makes a link, `GET /api/links?tags=a&tags=b` lists
//! by tag.
//!
//! Every thread of the server shares one client, and with it the connections to the API.
//!
//! ```text
//! cargo run --example web_app
//! curl -d '{"destination": "https://example.com", "tags": ["web"]}' -H 'content-type: application/json' \
//!     http://127.0.0.1:8080/api/create-link
//! curl 'http://127.0.0.1:8080/api/links?tags=web'
//! ```
//!
//! As a service of systemd, which stops it with a TERM; requests under way are finished first:
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
    service::{self, LONGEST_BODY, NewLink, Refusal, shown},
};
use linkbreakers::{ApiClient, CreateLinkRequest, Error, LinksApi};
use serde_json::{Value, json};
use tiny_http::{Header, Method, Request, Response, Server};

const HELP: &str = "\
A web application on a blocking server: POST /api/create-link makes a link, GET /api/links?tags=... lists by tag.

Usage: web_app [OPTIONS]

Options:
  --listen ADDRESS  where to listen [default: 127.0.0.1:8080]; port 0 takes a free one
  --threads N       how many requests are worked on at once, 1 to 256 [default: 8]
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
    threads: usize,
    dry_run: bool,
}

/// What every thread works with.
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
    // Nobody listens any more once it stops, and a second signal changes nothing.
    let stop = move || stop.send(()).unwrap_or_default();
    ctrlc::set_handler(stop).context("cannot listen for signals")?;
    let threads: Vec<_> = (0..options.threads)
        .map(|_| {
            let (server, app) = (Arc::clone(&server), Arc::clone(&app));
            thread::spawn(move || {
                while let Ok(request) = server.recv() {
                    app.answer(request);
                }
            })
        })
        .collect();
    service::announce(server.server_addr())?;

    stopped.recv().context("nobody listens for signals")?;
    threads.iter().for_each(|_| server.unblock());
    for thread in threads {
        thread.join().map_err(|_| anyhow!("a thread of the server has panicked"))?;
    }
    service::take_leave()?;
    Ok(())
}

impl App {
    fn answer(&self, mut request: Request) {
        let (status, body, headers) = match self.route(&mut request) {
            Ok((status, body)) => (status, body, Vec::new()),
            Err(refusal) => {
                let seconds = refusal.retry_after.map(|seconds| ("Retry-After", seconds.to_string()));
                let allow = refusal.allow.map(|methods| ("Allow", methods.to_owned()));
                (refusal.status, refusal.body, seconds.into_iter().chain(allow).collect())
            }
        };
        let mut response = Response::from_string(body.to_string()).with_status_code(status);
        for (name, value) in headers.into_iter().chain([("Content-Type", "application/json".to_owned())]) {
            if let Ok(header) = Header::from_bytes(name, value) {
                response.add_header(header);
            }
        }
        if let Err(error) = request.respond(response) {
            eprintln!("web_app: an answer could not be sent: {error}");
        }
    }

    fn route(&self, request: &mut Request) -> Result<(u16, Value), Refusal> {
        let url = request.url().to_owned();
        let (path, query) = url.split_once('?').unwrap_or((&url, ""));
        match (path, request.method()) {
            ("/api/create-link", Method::Post) => self.create(request),
            ("/api/create-link", _) => Err(Refusal::method("POST")),
            ("/api/links", Method::Get) => self.list(query),
            ("/api/links", _) => Err(Refusal::method("GET")),
            _ => Err(Refusal::new(404, "NOT_FOUND", "there is no such page")),
        }
    }

    fn create(&self, request: &mut Request) -> Result<(u16, Value), Refusal> {
        let header = |name: &'static str| {
            let found = request.headers().iter().find(|header| header.field.equiv(name));
            found.map(|header| header.value.as_str().to_owned())
        };
        let (content_type, key) = (header("content-type"), header("idempotency-key"));
        let mut body = Vec::new();
        let read = request.as_reader().take(LONGEST_BODY as u64 + 1).read_to_end(&mut body);
        read.map_err(|_| Refusal::new(400, "INVALID_BODY", "the body could not be read"))?;
        if body.len() > LONGEST_BODY {
            return Err(Refusal::new(413, "TOO_LARGE", format!("the body is longer than {LONGEST_BODY} bytes")));
        }
        let link = CreateLinkRequest::from(NewLink::parse(content_type.as_deref(), &body)?);
        if self.dry_run {
            return Ok((200, json!({"success": true, "dry_run": true, "would_send": link})));
        }

        let link = service::create(&self.client, link, key).map_err(refuse)?;
        Ok((201, json!({"success": true, "link": shown(&link)})))
    }

    fn list(&self, query: &str) -> Result<(u16, Value), Refusal> {
        let tags = form_urlencoded::parse(query.as_bytes()).filter(|(name, _)| name == "tags").map(|(_, tag)| tag);
        let request = LinksApi::new(&self.client).list().include(["tags"]).page_size(50).tags(tags);
        let page = request.send().map_err(refuse)?;
        let links: Vec<Value> = page.links.iter().map(shown).collect();
        Ok((200, json!({"links": links, "total": page.total_count})))
    }
}

fn refuse(error: Error) -> Refusal {
    Refusal::logged("web_app", &error)
}
