//! What both web services do, read and answer, whatever their framework.

#![allow(clippy::print_stderr, reason = "for programs in the terminal")]

use std::{
    fmt::Display,
    io::{self, Write as _},
    time::Duration,
};

use linkbreakers::{ApiClient, CreateLinkRequest, Error, Link, LinksApi};
use linkbreakers_sandbox::Sandbox;
use serde::Deserialize;
use serde_json::{Value, json};

use crate::session::{self, Workspace};

/// Longer bodies than this are refused, in bytes.
pub const LONGEST_BODY: usize = 64 * 1024;

/// The one client of a service, and the sandbox if it is one that it talks to.
///
/// # Errors
///
/// If a variable of the environment is wrong.
pub fn client(name: &str) -> anyhow::Result<(ApiClient, Option<Sandbox>)> {
    let (configuration, sandbox) = session::configuration(Workspace::Demo)?;
    // Somebody is waiting: better an error soon than a link late.
    let configuration = configuration.timeout(Duration::from_secs(10)).deadline(Duration::from_secs(20));
    Ok((ApiClient::new(configuration.client_name(name))?, sandbox))
}

/// Says that the service is there for its callers.
///
/// # Errors
///
/// If it cannot be written.
pub fn announce(address: impl Display) -> io::Result<()> {
    let mut out = io::stdout();
    writeln!(out, "listening on http://{address}")?;
    // Whoever waits for it may read from a pipe.
    out.flush()
}

/// Says that the service has ended as it should.
///
/// # Errors
///
/// If it cannot be written.
pub fn take_leave() -> io::Result<()> {
    writeln!(io::stdout(), "stopped")
}

/// Makes a link. Callers who repeat themselves with a key get the link that they have got already.
///
/// # Errors
///
/// Those of the call.
pub fn create(client: &ApiClient, link: CreateLinkRequest, key: Option<String>) -> Result<Link, Error> {
    let mut call = LinksApi::new(client).create(link);
    if let Some(key) = key {
        call = call.idempotency_key(key);
    }
    Ok(call.send()?.link)
}

/// The link that a caller asks for.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NewLink {
    destination: String,
    name: Option<String>,
    #[serde(default)]
    tags: Vec<String>,
    /// Whether to wait for the QR code's image, which takes a while.
    #[serde(default)]
    wait_for_qrcode: bool,
}

impl NewLink {
    /// Reads the body of a request.
    ///
    /// # Errors
    ///
    /// The refusal to answer with, if it is no JSON, or no link.
    pub fn parse(content_type: Option<&str>, body: &[u8]) -> Result<Self, Refusal> {
        let media_type = content_type.and_then(|value| value.split(';').next()).unwrap_or_default().trim();
        // Pages of other origins can send anything else without asking.
        if !media_type.eq_ignore_ascii_case("application/json") {
            return Err(Refusal::new(415, "NOT_JSON", "send the link as application/json"));
        }
        serde_json::from_slice(body).map_err(|error| Refusal::new(400, "INVALID_BODY", error.to_string()))
    }
}

impl From<NewLink> for CreateLinkRequest {
    fn from(link: NewLink) -> Self {
        Self::new(link.destination)
            .name(link.name.unwrap_or_else(|| "Untitled link".to_owned()))
            .tags(link.tags)
            .wait_for_qrcode(link.wait_for_qrcode)
    }
}

/// A link as both services show it.
pub fn shown(link: &Link) -> Value {
    json!({
        "id": link.id,
        "name": link.name,
        "shortlink": link.shortlink,
        "url": link.entrypoint,
        "tags": link.tags.iter().map(|tag| &tag.name).collect::<Vec<_>>(),
        "qr_code": link.qrcode_signed_url,
    })
}

/// A refusal, for any web framework.
#[derive(Debug, Clone, PartialEq)]
pub struct Refusal {
    /// The HTTP status.
    pub status: u16,
    /// The body.
    pub body: Value,
    /// Seconds for `Retry-After`.
    pub retry_after: Option<u64>,
    /// The methods for `Allow`.
    pub allow: Option<&'static str>,
}

impl Refusal {
    /// A refusal of the service's own.
    pub fn new(status: u16, code: &str, message: impl Into<String>) -> Self {
        let message = message.into();
        Self { status, body: json!({"error": {"code": code, "message": message}}), retry_after: None, allow: None }
    }

    /// A refusal of any method but these.
    pub fn method(allowed: &'static str) -> Self {
        Self { allow: Some(allowed), ..Self::new(405, "METHOD_NOT_ALLOWED", format!("use {allowed}")) }
    }

    /// What callers are told of an error, which is less than what the log of `program` is told.
    pub fn logged(program: &str, error: &Error) -> Self {
        eprintln!("{program}: {error}");
        Self::from(error)
    }

    /// Asks the caller to come back in so many seconds.
    pub fn retry_after(self, seconds: u64) -> Self {
        Self { retry_after: Some(seconds), ..self }
    }
}

/// What the caller did wrong is passed on as the API said it. All else is this service's own affair: that its key is
/// wrong, or spent, is told to its log and not to its callers.
impl From<&Error> for Refusal {
    fn from(error: &Error) -> Self {
        match error {
            Error::Api(e) if error.is_rate_limited() => {
                let seconds = e.retry_after().map_or(1, |span| span.as_secs().max(1));
                Self::new(503, "BUSY", "too many calls at the moment").retry_after(seconds)
            }
            Error::Api(e) if matches!(e.status(), 400 | 404 | 409 | 410 | 412 | 413 | 422) => {
                let mut refusal =
                    Self::new(e.status(), e.code().unwrap_or("UNKNOWN"), e.message().unwrap_or(e.reason()));
                refusal.body["error"]["details"] = json!(e.details());
                refusal
            }
            Error::InvalidRequest(_) => Self::new(400, "INVALID_REQUEST", error.to_string()),
            _ if error.is_timeout() => Self::new(504, "UPSTREAM_TIMEOUT", "the link service did not answer in time"),
            _ => Self::new(502, "UPSTREAM_FAILED", "the link service cannot be used at the moment"),
        }
    }
}
