//! Requests and responses of both web services, independent of their web framework.

#![allow(clippy::print_stderr, reason = "shared by programs for the terminal")]

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

/// Maximum size of a request body in bytes.
pub const MAX_BODY_SIZE: usize = 64 * 1024;

/// Creates the client of a service, and the sandbox if no key is set.
///
/// # Errors
///
/// Returns an error if an environment variable is invalid.
pub fn client(name: &str) -> anyhow::Result<(ApiClient, Option<Sandbox>)> {
    let (configuration, sandbox) = session::configuration(Workspace::Demo)?;
    // Shorter than the defaults, because a caller waits for the response.
    let configuration = configuration.timeout(Duration::from_secs(10)).deadline(Duration::from_secs(20));
    Ok((ApiClient::new(configuration.client_name(name))?, sandbox))
}

/// Prints the address on which the service listens.
///
/// # Errors
///
/// Returns an error if standard output cannot be written.
pub fn print_listening(address: impl Display) -> io::Result<()> {
    let mut out = io::stdout();
    writeln!(out, "listening on http://{address}")?;
    // A process that waits for this line may read from a pipe, which is buffered.
    out.flush()
}

/// Prints that the service has stopped.
///
/// # Errors
///
/// Returns an error if standard output cannot be written.
pub fn print_stopped() -> io::Result<()> {
    writeln!(io::stdout(), "stopped")
}

/// Creates a link. A caller that repeats a request with the same idempotency key gets the same link.
///
/// # Errors
///
/// Returns the error of the call.
pub fn create(client: &ApiClient, link: CreateLinkRequest, key: Option<String>) -> Result<Link, Error> {
    Ok(LinksApi::new(client).create(link).idempotency_key(key).send()?.link)
}

/// The body of a request to create a link.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NewLink {
    destination: String,
    name: Option<String>,
    #[serde(default)]
    tags: Vec<String>,
    /// Wait until the QR code is rendered, which can take seconds.
    #[serde(default)]
    wait_for_qrcode: bool,
}

impl NewLink {
    /// Parses the body of a request.
    ///
    /// # Errors
    ///
    /// Returns the error response if the body is not JSON, or not a link.
    pub fn parse(content_type: Option<&str>, body: &[u8]) -> Result<Self, ErrorResponse> {
        let media_type = content_type.and_then(|value| value.split(';').next()).unwrap_or_default().trim();
        // Pages of other origins can send other content types without a CORS preflight.
        if !media_type.eq_ignore_ascii_case("application/json") {
            return Err(ErrorResponse::new(415, "NOT_JSON", "the content type must be application/json"));
        }
        serde_json::from_slice(body).map_err(|error| ErrorResponse::new(400, "INVALID_BODY", error.to_string()))
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

/// Returns a link as both services return it.
pub fn link_json(link: &Link) -> Value {
    json!({
        "id": link.id,
        "name": link.name,
        "shortlink": link.shortlink,
        "url": link.entrypoint,
        "tags": link.tags.iter().map(|tag| &tag.name).collect::<Vec<_>>(),
        "qr_code": link.qrcode_signed_url,
    })
}

/// An error response, for any web framework.
#[derive(Debug, Clone, PartialEq)]
pub struct ErrorResponse {
    /// The HTTP status.
    pub status: u16,
    /// The body.
    pub body: Value,
    /// Value of the `Retry-After` header, in seconds.
    pub retry_after: Option<u64>,
    /// Value of the `Allow` header.
    pub allow: Option<&'static str>,
}

impl ErrorResponse {
    /// Creates an error response with a code and a message.
    pub fn new(status: u16, code: &str, message: impl Into<String>) -> Self {
        let message = message.into();
        Self { status, body: json!({"error": {"code": code, "message": message}}), retry_after: None, allow: None }
    }

    /// Creates the response to a method that is not allowed.
    pub fn method_not_allowed(allowed: &'static str) -> Self {
        Self { allow: Some(allowed), ..Self::new(405, "METHOD_NOT_ALLOWED", format!("use {allowed}")) }
    }

    /// Logs an error of the SDK in full, and returns the response for the caller, which has fewer details.
    pub fn logged(program: &str, error: &Error) -> Self {
        eprintln!("{program}: {error}");
        Self::from(error)
    }

    /// Sets the `Retry-After` header.
    pub fn retry_after(self, seconds: u64) -> Self {
        Self { retry_after: Some(seconds), ..self }
    }
}

/// Errors that the caller can fix keep the status, code and message of the API. For others, such as a wrong key or an
/// exhausted quota of this service, the caller gets a general message.
impl From<&Error> for ErrorResponse {
    fn from(error: &Error) -> Self {
        match error {
            Error::Api(e) if error.is_rate_limited() => {
                let seconds = e.retry_after().map_or(1, |span| span.as_secs().max(1));
                Self::new(503, "BUSY", "too many requests; try again later").retry_after(seconds)
            }
            Error::Api(e) if matches!(e.status(), 400 | 404 | 409 | 410 | 412 | 413 | 422) => {
                let mut response =
                    Self::new(e.status(), e.code().unwrap_or("UNKNOWN"), e.message().unwrap_or(e.reason()));
                response.body["error"]["details"] = json!(e.details());
                response
            }
            Error::InvalidRequest(_) => Self::new(400, "INVALID_REQUEST", error.to_string()),
            _ if error.is_timeout() => Self::new(504, "UPSTREAM_TIMEOUT", "the link service did not respond in time"),
            _ => Self::new(502, "UPSTREAM_FAILED", "the link service is not available"),
        }
    }
}
