//! Error responses from the API.

use std::{fmt, time::Duration};

use http::HeaderMap;
use jiff::Timestamp;
use serde_json::Value;

use super::{
    context::{ErrorContext, Target},
    response::ErrorResponse,
};
use crate::{RateLimit, text::one_line};

const MAX_MESSAGE_LENGTH: usize = 300;

/// The server responded with an error status.
///
/// `Display` is one line without body and headers; [`body`](Self::body) returns the whole body.
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
///         println!("already uploaded as {:?}", e.metadata("existingMediaId"));
/// #       assert!(e.metadata("existingMediaId").is_some_and(|id| id.is_string()));
///     }
///     other => println!("{}", other?.media.id),
/// }
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub struct ApiException(Box<Inner>);

struct Inner {
    context: ErrorContext,
    response: ErrorResponse,
    /// When the rejected token expired, according to its own claims.
    token_expired_at: Option<Timestamp>,
    /// An earlier attempt of the same call may have been executed.
    had_earlier_effect: bool,
    /// The call's deadline, if it left no time for the wait that the server requested.
    exceeded_deadline: Option<Duration>,
}

impl ApiException {
    pub(crate) fn new(context: ErrorContext, response: ErrorResponse) -> Self {
        let context = context.with_request_id(&response.headers);
        let inner =
            Inner { context, response, token_expired_at: None, had_earlier_effect: false, exceeded_deadline: None };
        Self(Box::new(inner))
    }

    /// The HTTP status, such as 404.
    pub fn status(&self) -> u16 {
        self.0.response.status.as_u16()
    }

    /// The standard name of the status, such as `Not Found`; empty for a status without one.
    pub fn reason(&self) -> &str {
        self.0.response.status.canonical_reason().unwrap_or_default()
    }

    /// The body of the response, JSON or not; bytes that are not valid UTF-8 are replaced.
    pub fn body(&self) -> &str {
        &self.0.response.body
    }

    /// The headers of the response.
    pub fn headers(&self) -> &HeaderMap {
        &self.0.response.headers
    }

    /// The API's error code (`codeType`), such as `MEDIA_ALREADY_EXISTS`; `UNKNOWN` for an error without one.
    pub fn code(&self) -> Option<&str> {
        self.0.response.code()
    }

    /// The API's description of the error, for people to read; `None` if the body has none.
    pub fn message(&self) -> Option<&str> {
        self.0.response.parsed.message.as_deref()
    }

    /// The objects that describe the error further; their properties depend on the error code.
    pub fn details(&self) -> &[Value] {
        &self.0.response.parsed.details
    }

    /// Returns a value from the error's details, such as `existingMediaId`: from the `metadata` of a detail, or else
    /// from a detail itself.
    pub fn metadata(&self, key: &str) -> Option<&Value> {
        let details = self.details();
        details
            .iter()
            .find_map(|detail| detail.get("metadata")?.get(key))
            .or_else(|| details.iter().find_map(|detail| detail.get(key)))
    }

    /// The id of the request in the API's own records, for support; `None` if the response has none.
    pub fn request_id(&self) -> Option<&str> {
        self.0.context.request_id.as_deref()
    }

    /// The wait that the API requests before the next attempt, counted from its response.
    ///
    /// Zero if `Retry-After` is a date that has passed; `None` if the header is absent, or neither seconds nor a date.
    pub fn retry_after(&self) -> Option<Duration> {
        self.0.response.retry_after
    }

    /// The rate limit that the response reports.
    pub fn rate_limit(&self) -> Option<RateLimit> {
        self.0.response.rate_limit
    }

    /// The operation's id in the API document, such as `LinksService_Get`, or method and path of a raw request.
    pub fn operation(&self) -> &str {
        &self.0.context.operation
    }

    /// The number of attempts made.
    pub fn attempts(&self) -> u32 {
        self.0.context.attempts
    }

    pub(crate) fn with_token_expiry(mut self, expired_at: Option<Timestamp>) -> Self {
        self.0.token_expired_at = expired_at;
        self
    }

    /// Records whether an earlier attempt of the same call may have been executed.
    pub(crate) fn with_earlier_effect(mut self, may_have_taken_effect: bool) -> Self {
        self.0.had_earlier_effect = may_have_taken_effect;
        self
    }

    /// Records the deadline that left no time for the wait that the server requested.
    pub(crate) fn with_exceeded_deadline(mut self, deadline: Option<Duration>) -> Self {
        self.0.exceeded_deadline = deadline;
        self
    }

    /// Returns whether the call may have been executed, in any of its attempts.
    pub(crate) fn may_have_taken_effect(&self) -> bool {
        self.0.had_earlier_effect || self.is_in_progress() || self.0.response.may_have_taken_effect()
    }

    /// Whether the API is still executing an earlier request with the same idempotency key.
    pub(crate) fn is_in_progress(&self) -> bool {
        self.status() == 409 && self.has_retry_after()
    }

    pub(crate) fn has_retry_after(&self) -> bool {
        self.0.response.has_retry_after()
    }

    pub(crate) fn is_transient(&self) -> bool {
        self.0.response.is_transient()
    }

    pub(crate) fn is_quota_exhausted(&self) -> bool {
        self.0.response.is_quota_exhausted()
    }
}

impl fmt::Display for ApiException {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Inner { context, token_expired_at, exceeded_deadline, .. } = &*self.0;
        let target = context.target;
        write!(f, "{} failed: {target} responded with {}", context.operation, self.status())?;
        if !self.reason().is_empty() {
            write!(f, " {}", self.reason())?;
        }
        if let Some(code) = self.code().filter(|code| *code != "UNKNOWN") {
            write!(f, ", {}", one_line(code, 80))?;
        }
        if let Some(message) = self.message() {
            write!(f, ": {}", one_line(message, MAX_MESSAGE_LENGTH))?;
        }
        if let Some(expiry) = token_expired_at {
            write!(f, "; the token expired at {expiry}")?;
        }
        match (target, self.status()) {
            (Target::Api, 300..400) => f.write_str("; redirects are not followed, check the configured host")?,
            (Target::Storage, 300..400) => {
                f.write_str("; redirects are not followed, use the signed URL exactly as the API returned it")?;
            }
            (Target::Storage, 400 | 401 | 403 | 404 | 410) => {
                f.write_str("; the signed URL may have expired, request a new one")?;
            }
            _ => {}
        }
        if let (Some(wait), Some(deadline)) = (self.retry_after(), exceeded_deadline) {
            let (wait, deadline) = (wait.as_secs_f64(), deadline.as_secs_f64());
            write!(f, "; {target} requested a wait of {wait} s, which the {deadline} s deadline does not allow")?;
        }
        write!(f, " {context}")
    }
}

impl fmt::Debug for ApiException {
    // Body and headers may contain secrets, so they are shown only by their accessors.
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
