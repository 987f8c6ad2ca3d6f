//! Answers of the API that say no.

use std::{borrow::Cow, fmt, time::Duration};

use http::{HeaderMap, StatusCode, header::RETRY_AFTER};
use jiff::Timestamp;
use serde::Deserialize;
use serde_json::Value;

use crate::{
    AccessToken, RateLimit,
    error::Attempts,
    http_date,
    outgoing::Peer,
    retry::{Outcome, RetryAfter},
    text::one_line,
};

// Enough for any sentence; what is longer is no message but a page.
const LONGEST_MESSAGE: usize = 300;

/// The API answered with a status that is no success.
///
/// `Display` is one line without body and headers; [`body`](Self::body) has all that the API said.
///
/// ```
/// use linkbreakers::{CreateMediaRequest, Error, MediaApi};
///
/// # let sandbox = linkbreakers_sandbox::Sandbox::start()?;
/// # let client = linkbreakers::ApiClient::new(linkbreakers::Configuration::new(sandbox.token()).host(sandbox.url()))?;
/// let media = MediaApi::new(&client);
/// let dot = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==";
/// let logo = CreateMediaRequest::new().file_name("logo.png").file_data(dot);
/// # media.create(logo.clone()).send()?;
/// match media.create(logo).send() {
///     Err(Error::Api(e)) if e.code() == Some("MEDIA_ALREADY_EXISTS") => {
///         println!("it is there already, as {:?}", e.metadata("existingMediaId"));
/// #       assert!(e.metadata("existingMediaId").is_some_and(|id| id.is_string()));
///     }
///     other => println!("{}", other?.media.id),
/// }
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub struct ApiException(Box<Inner>);

struct Inner {
    operation: Cow<'static, str>,
    peer: Peer,
    status: StatusCode,
    headers: HeaderMap,
    body: String,
    parsed: Parsed,
    retry_after: Option<Duration>,
    rate_limit: Option<RateLimit>,
    attempts: u32,
    /// When the token that was not accepted has expired, as it says itself.
    expired_at: Option<Timestamp>,
    /// Whether an earlier attempt of the same call may have been carried out.
    is_after_effect: bool,
    /// The deadline that leaves no time for the wait that the server asks for.
    exceeded_deadline: Option<Duration>,
}

/// What the API's error bodies hold; whatever else comes leaves it empty.
#[derive(Default)]
struct Parsed {
    code: Option<String>,
    message: Option<String>,
    details: Vec<Value>,
}

/// An answer as it came, for an exception to be made of.
pub(crate) struct Refusal<'a> {
    pub(crate) peer: Peer,
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) body: &'a [u8],
    pub(crate) received_at: Timestamp,
    pub(crate) rate_limit: Option<RateLimit>,
    /// What must not be shown, should the answer repeat it.
    pub(crate) secret: Option<AccessToken>,
}

impl ApiException {
    pub(crate) fn new(operation: Cow<'static, str>, refusal: Refusal<'_>, attempts: u32) -> Self {
        let Refusal { peer, status, headers, body, received_at, rate_limit, secret } = refusal;
        let expired_at = match (peer, status, &secret) {
            (Peer::Api, StatusCode::UNAUTHORIZED, Some(token)) => {
                let now = http_date::response_time(&headers, received_at);
                token.claims().ok().and_then(|claims| claims.expires_at()).filter(|expiry| *expiry <= now)
            }
            _ => None,
        };
        let text = String::from_utf8_lossy(body).into_owned();
        let body = match secret {
            Some(secret) => secret.redact_in(text),
            None => text,
        };
        let parsed = Parsed::from_body(&body);
        let retry_after = http_date::retry_after(&headers, received_at);
        Self(Box::new(Inner {
            operation,
            peer,
            status,
            headers,
            body,
            parsed,
            retry_after,
            rate_limit,
            attempts,
            expired_at,
            is_after_effect: false,
            exceeded_deadline: None,
        }))
    }

    /// The HTTP status, such as 404.
    pub fn status(&self) -> u16 {
        self.0.status.as_u16()
    }

    /// What HTTP calls the status, such as `Not Found`; empty for a status that has no name.
    pub fn reason(&self) -> &str {
        self.0.status.canonical_reason().unwrap_or_default()
    }

    /// The body as it came, JSON or not; bytes that are not UTF-8 are replaced.
    pub fn body(&self) -> &str {
        &self.0.body
    }

    /// The headers of the answer.
    pub fn headers(&self) -> &HeaderMap {
        &self.0.headers
    }

    /// The API's own code (`codeType`), such as `MEDIA_ALREADY_EXISTS`; `UNKNOWN` where the API has none.
    pub fn code(&self) -> Option<&str> {
        self.0.parsed.code.as_deref()
    }

    /// What the API says went wrong, for people to read; `None` if the body does not say.
    pub fn message(&self) -> Option<&str> {
        self.0.parsed.message.as_deref()
    }

    /// Further objects that describe the error; what they hold depends on its code.
    pub fn details(&self) -> &[Value] {
        &self.0.parsed.details
    }

    /// A value from the error's details, such as `existingMediaId`: looked up in the `metadata` of each detail, and
    /// then in the details themselves.
    pub fn metadata(&self, key: &str) -> Option<&Value> {
        let details = self.details();
        details
            .iter()
            .find_map(|detail| detail.get("metadata")?.get(key))
            .or_else(|| details.iter().find_map(|detail| detail.get(key)))
    }

    /// The id under which whoever runs the API can find the request; `None` if the answer names none.
    pub fn request_id(&self) -> Option<&str> {
        request_id(&self.0.headers)
    }

    /// How long the API asks to wait before the next attempt, counted from its response.
    ///
    /// Zero if it names a date that has passed; `None` if it asks for no wait, or for one that is neither seconds nor a
    /// date.
    pub fn retry_after(&self) -> Option<Duration> {
        self.0.retry_after
    }

    /// How many calls are left, as this answer says.
    pub fn rate_limit(&self) -> Option<RateLimit> {
        self.0.rate_limit
    }

    /// The operation's id in the API document, such as `LinksService_Get`, or method and path of a raw request.
    pub fn operation(&self) -> &str {
        &self.0.operation
    }

    /// The number of attempts made.
    pub fn attempts(&self) -> u32 {
        self.0.attempts
    }

    pub(crate) fn outcome(&self) -> Outcome<'_> {
        let retry_after = match self.retry_after() {
            Some(wait) => RetryAfter::Wait(wait),
            None if self.headers().contains_key(RETRY_AFTER) => RetryAfter::Invalid,
            None => RetryAfter::Absent,
        };
        Outcome::Answered { status: self.status(), code: self.code(), retry_after }
    }

    /// Says whether an earlier attempt of the same call may have been carried out.
    pub(crate) fn after(mut self, effect: bool) -> Self {
        self.0.is_after_effect = effect;
        self
    }

    /// Notes the deadline of the call that leaves no time for the wait that the server asks for.
    pub(crate) fn exceeding(mut self, deadline: Option<Duration>) -> Self {
        self.0.exceeded_deadline = deadline;
        self
    }

    /// Whether the call may have been carried out, in any of its attempts.
    #[cfg(feature = "links")]
    pub(crate) fn may_have_taken_effect(&self) -> bool {
        // A conflict that passes is an attempt that is still being carried out.
        let is_running = self.status() == 409 && self.is_transient();
        self.0.is_after_effect || is_running || self.outcome().may_have_taken_effect()
    }

    pub(crate) fn is_transient(&self) -> bool {
        self.outcome().is_transient()
    }
}

impl Parsed {
    fn from_body(body: &str) -> Self {
        #[derive(Deserialize)]
        #[serde(rename_all = "camelCase")]
        struct Body {
            #[serde(default)]
            code_type: Value,
            #[serde(default)]
            message: Value,
            #[serde(default)]
            details: Value,
        }
        let Ok(body) = serde_json::from_str::<Body>(body) else {
            return Self::default();
        };
        let text = |value| match value {
            Value::String(text) if !text.is_empty() => Some(text),
            _ => None,
        };
        let details = match body.details {
            Value::Array(details) => details,
            Value::Null => Vec::new(),
            single => vec![single],
        };
        Self { code: text(body.code_type), message: text(body.message), details }
    }
}

impl fmt::Display for ApiException {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let peer = self.0.peer;
        write!(f, "{} failed: {peer} answered {}", self.operation(), self.status())?;
        if !self.reason().is_empty() {
            write!(f, " {}", self.reason())?;
        }
        if let Some(code) = self.code().filter(|code| *code != "UNKNOWN") {
            write!(f, ", {}", one_line(code, 80))?;
        }
        if let Some(message) = self.message() {
            write!(f, ": {}", one_line(message, LONGEST_MESSAGE))?;
        }
        if let Some(expiry) = self.0.expired_at {
            write!(f, "; the token says that it has expired at {expiry}")?;
        }
        match (peer, self.status()) {
            (Peer::Api, 300..400) => {
                f.write_str("; redirects are not followed: the host that the client was given may be wrong")?;
            }
            (Peer::Host, 300..400) => {
                f.write_str("; redirects are not followed: a signed address is the file's own")?;
            }
            (Peer::Host, 400 | 401 | 403 | 404 | 410) => {
                f.write_str("; a signed address that has expired is to be asked for anew")?;
            }
            _ => {}
        }
        if let (Some(wait), Some(deadline)) = (self.retry_after(), self.0.exceeded_deadline) {
            let (wait, deadline) = (wait.as_secs_f64(), deadline.as_secs_f64());
            write!(f, "; {peer} asked to wait {wait} s, longer than the {deadline} s deadline allows")?;
        }
        f.write_str(" (")?;
        if let Some(id) = self.request_id() {
            write!(f, "request {}, ", one_line(id, 80))?;
        }
        write!(f, "{})", Attempts(self.attempts()))
    }
}

impl fmt::Debug for ApiException {
    // Body and headers may hold what must not be logged by accident; their accessors are for those who want them.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ApiException")
            .field("operation", &self.operation())
            .field("status", &self.status())
            .field("code", &self.code())
            .field("message", &self.message())
            .field("request_id", &self.request_id())
            .field("retry_after", &self.retry_after())
            .field("rate_limit", &self.rate_limit())
            .field("attempts", &self.attempts())
            .finish_non_exhaustive()
    }
}

impl std::error::Error for ApiException {}

/// The id that an answer gives its request, under any of the names in use.
pub(crate) fn request_id(headers: &HeaderMap) -> Option<&str> {
    let names = ["x-request-id", "request-id", "x-correlation-id"];
    names.iter().find_map(|name| headers.get(*name)?.to_str().ok()).filter(|id| !id.is_empty())
}
