//! From bytes to types.

use std::{borrow::Cow, error::Error as StdError, fmt};

use http::{Method, StatusCode, header::CONTENT_TYPE};
use serde::{Deserialize, de::DeserializeOwned};
use serde_json::error::Category;

use crate::{
    ApiResponse, Error,
    api_exception::request_id,
    error::Attempts,
    exchange::Answer,
    repair::{repair, without_byte_order_mark},
    request::Operation,
    response::Meta,
    text::one_line,
};

/// The API reported success, with an answer that cannot be read as what it should be.
///
/// The call is not repeated: it may well have taken effect. [`source`](StdError::source) has what the JSON parser says.
pub struct DecodeError(Box<Inner>);

struct Inner {
    operation: Cow<'static, str>,
    status: StatusCode,
    is_safe: bool,
    attempts: u32,
    request_id: Option<String>,
    problem: Problem,
}

#[derive(Debug)]
pub(crate) enum Problem {
    /// The body is not JSON of the wanted type.
    Json { path: String, source: serde_json::Error, looks_like_html: bool },
    /// There is no body where the response has properties.
    Empty,
    /// The body is longer than allowed.
    TooLarge { limit: u64 },
    /// The file is longer than allowed.
    FileTooLarge { limit: u64 },
    /// The file is of another type than wanted.
    FileType { found: String, accepted: String },
    /// A success without a whole file.
    NoFile,
    /// The CSV is longer than allowed.
    CsvTooLarge { limit: u64 },
    /// CSV was asked for, and something else came.
    NotCsv,
    /// Not as many items as were asked for.
    WrongCount { expected: u64, found: usize },
    /// A page that is not a page of items.
    NotAPage,
    /// A page that names itself, or one before it, as the next.
    Loop,
    /// Too many pages in a row without items.
    EmptyPages { limit: u32 },
}

impl DecodeError {
    pub(crate) fn new(
        operation: Cow<'static, str>,
        method: &Method,
        status: StatusCode,
        attempts: u32,
        problem: Problem,
    ) -> Self {
        let is_safe = method.is_safe();
        Self(Box::new(Inner { operation, status, is_safe, attempts, request_id: None, problem }))
    }

    pub(crate) fn with_request_id(mut self, request_id: Option<&str>) -> Self {
        self.0.request_id = request_id.map(str::to_owned);
        self
    }

    /// A page of a list that cannot be walked on from.
    pub(crate) fn of_page(operation: &'static str, problem: Problem) -> Self {
        Self::new(operation.into(), &Method::GET, StatusCode::OK, 1, problem)
    }

    /// An answer that can be read, and yet cannot be right.
    #[cfg(feature = "links")]
    pub(crate) fn of_answer<T>(operation: &Operation, answer: &ApiResponse<T>, problem: Problem) -> Self {
        let status = StatusCode::from_u16(answer.status()).unwrap_or_default();
        let error = Self::new(operation.id.into(), &Method::POST, status, answer.attempts(), problem);
        error.with_request_id(answer.request_id())
    }

    /// The operation's id in the API document, or method and path of a raw request.
    pub fn operation(&self) -> &str {
        &self.0.operation
    }

    /// The HTTP status, such as 200.
    pub fn status(&self) -> u16 {
        self.0.status.as_u16()
    }

    /// The number of attempts made.
    pub fn attempts(&self) -> u32 {
        self.0.attempts
    }

    /// The id of the request in the API's own records, for support; `None` if the response names none.
    pub fn request_id(&self) -> Option<&str> {
        self.0.request_id.as_deref()
    }

    /// Where in the answer the trouble is, such as `links[3].id`; `None` if it is no JSON at all, or too long.
    pub fn path(&self) -> Option<&str> {
        match &self.0.problem {
            Problem::Json { path, source, .. } if source.is_data() => Some(path),
            _ => None,
        }
    }

    /// Whether the call may have changed something; reads change nothing.
    pub fn may_have_taken_effect(&self) -> bool {
        !self.0.is_safe
    }
}

impl fmt::Display for DecodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Inner { operation, status, is_safe, attempts, request_id, problem } = &*self.0;
        write!(f, "{operation}: the answer ({}) {problem}", status.as_u16())?;
        f.write_str(if *is_safe { "" } else { "; the call may have taken effect" })?;
        f.write_str(" (")?;
        if let Some(id) = request_id {
            write!(f, "request {}, ", one_line(id, 80))?;
        }
        write!(f, "{})", Attempts(*attempts))
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Json { looks_like_html: true, .. } => {
                f.write_str("is an HTML page, not JSON; is the host right, or does a proxy or a sign-in page answer?")
            }
            Self::Json { path, source, .. } => match source.classify() {
                Category::Data => write!(f, "does not fit at `{}`: {}", one_line(path, 120), Mismatch(source)),
                Category::Eof => f.write_str("ends too early to be JSON"),
                Category::Syntax | Category::Io => f.write_str("is not JSON"),
            },
            Self::Empty => f.write_str("has an empty body, but a JSON value is required"),
            Self::TooLarge { limit } => {
                write!(f, "is longer than {limit} bytes; `Configuration::max_response_size` sets the limit")
            }
            Self::FileTooLarge { limit } => {
                write!(f, "is a file of more than {limit} bytes; `Download::max_size` sets the limit")
            }
            Self::FileType { found, accepted } => {
                let found = if found.is_empty() { "unknown" } else { found };
                write!(f, "is of the type {}, not of {}", one_line(found, 80), one_line(accepted, 200))?;
                f.write_str("; `Download::accept` sets what is taken")
            }
            Self::NoFile => f.write_str("is no whole file"),
            Self::CsvTooLarge { limit } => write!(
                f,
                "holds more than {limit} bytes of CSV; set a higher `Configuration::max_response_size`, ask for less, or \
                 walk the pages with `items`"
            ),
            Self::NotCsv => f.write_str("holds no CSV, although it was asked for"),
            Self::WrongCount { expected, found } => write!(f, "holds {found} items where {expected} were asked for"),
            Self::NotAPage => {
                f.write_str("is not a page of items, because another response format was asked for; use `send`")
            }
            Self::Loop => f.write_str("names a page that was fetched before as the next one"),
            Self::EmptyPages { limit } => write!(
                f,
                "is one of more than {limit} pages in a row that have no items and name a next page; `pages` has no such \
                 limit"
            ),
        }
    }
}

/// What does not fit, without the value itself, which the parser's own message repeats.
struct Mismatch<'a>(&'a serde_json::Error);

impl fmt::Display for Mismatch<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let message = self.0.to_string();
        let missing = message.strip_prefix("missing field `").and_then(|rest| rest.split('`').next());
        match missing {
            Some(field) => write!(f, "the field `{field}` is missing"),
            None => f.write_str("the value is of another type than expected"),
        }
    }
}

impl fmt::Debug for DecodeError {
    // The source repeats a value of the answer, which may be anybody's secret.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Inner { operation, status, is_safe: _, attempts, request_id, problem } = &*self.0;
        f.debug_struct("DecodeError")
            .field("operation", operation)
            .field("status", &status.as_u16())
            .field("path", &self.path())
            .field("problem", &format_args!("{problem}"))
            .field("attempts", attempts)
            .field("request_id", request_id)
            .finish_non_exhaustive()
    }
}

impl StdError for DecodeError {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        match &self.0.problem {
            Problem::Json { source, .. } => Some(source),
            _ => None,
        }
    }
}

/// How the empty body of a successful response is read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum EmptyBody {
    /// As an error: the response must have an object, such as a page.
    Rejected,
    /// As an object without properties; for a deletion, as one that reports success.
    Allowed,
    /// As `null`, of an operation that the API document does not have: only some types can be read from that.
    Null,
}

impl EmptyBody {
    pub(crate) fn of(operation: &Operation) -> Self {
        if operation.allows_empty_body { Self::Allowed } else { Self::Rejected }
    }
}

/// Decodes a response; only this much is compiled for each type.
pub(crate) fn decode<T: DeserializeOwned>(mut answer: Answer, empty: EmptyBody) -> Result<ApiResponse<T>, Error> {
    if let Some(limit) = answer.cut_at {
        return Err(answer.fault(Problem::TooLarge { limit }).into());
    }
    let fault = match parse(&answer.body) {
        Ok(value) => return Ok(answer.with(value)),
        Err(fault) => fault,
    };
    let substitute = answer.substitutes(empty).iter().find_map(|json| parse(json).ok());
    let value = match substitute {
        None if repair(&mut answer.body) => parse(&answer.body).ok(),
        substitute => substitute,
    };
    match value {
        Some(value) => Ok(answer.with(value)),
        None => Err(answer.undecodable(fault)),
    }
}

/// What is wrong, and where.
pub(crate) type Fault = serde_path_to_error::Error<serde_json::Error>;

pub(crate) fn parse<'a, T: Deserialize<'a>>(json: &'a [u8]) -> Result<T, Fault> {
    let mut deserializer = serde_json::Deserializer::from_slice(without_byte_order_mark(json));
    let mut track = serde_path_to_error::Track::new();
    let value = T::deserialize(serde_path_to_error::Deserializer::new(&mut deserializer, &mut track));
    let value = value.map_err(|error| Fault::new(track.path(), error))?;
    let end = deserializer.end();
    end.map_err(|error| Fault::new(serde_path_to_error::Track::new().path(), error))?;
    Ok(value)
}

impl Answer {
    /// What may be read in place of a body that holds nothing, in this order.
    fn substitutes(&self, empty: EmptyBody) -> &'static [&'static [u8]] {
        const SUCCESS: &[u8] = br#"{"success":true}"#;
        let is_deletion = self.method == Method::DELETE;
        match empty {
            _ if self.assumed_deleted.is_some() => &[SUCCESS, b"null"],
            EmptyBody::Null if self.is_empty() && is_deletion => &[b"{}", b"null"],
            EmptyBody::Null if self.is_empty() || self.is_empty_object() => &[b"null"],
            EmptyBody::Allowed if self.is_empty() && is_deletion => &[SUCCESS, b"null"],
            EmptyBody::Allowed if self.is_empty() => &[b"{}", b"null"],
            _ => &[],
        }
    }

    fn is_empty(&self) -> bool {
        without_byte_order_mark(&self.body).trim_ascii().is_empty()
    }

    fn is_empty_object(&self) -> bool {
        let inside = self.body.trim_ascii().strip_prefix(b"{").and_then(|body| body.strip_suffix(b"}"));
        inside.is_some_and(|inside| inside.trim_ascii().is_empty())
    }

    fn with<T>(self, value: T) -> ApiResponse<T> {
        let meta = Meta {
            status: self.status,
            headers: self.headers,
            rate_limit: self.rate_limit,
            attempts: self.attempts,
            assumed_deleted: self.assumed_deleted.is_some(),
        };
        ApiResponse::new(value, meta)
    }

    /// What is wrong with this answer, which has a status of success.
    pub(crate) fn fault(&self, problem: Problem) -> DecodeError {
        let error = DecodeError::new(self.operation.clone(), &self.method, self.status, self.attempts, problem);
        error.with_request_id(request_id(&self.headers))
    }

    fn undecodable(self, fault: Fault) -> Error {
        // What was made up in place of an answer does not fit, so the real one is told.
        match self.assumed_deleted {
            Some(not_found) => Error::Api(not_found),
            None => self.unreadable(fault).into(),
        }
    }

    /// What the parser finds wrong with this answer.
    pub(crate) fn unreadable(&self, fault: Fault) -> DecodeError {
        if self.is_empty() {
            return self.fault(Problem::Empty);
        }
        let content_type = self.headers.get(CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or_default();
        let looks_like_html =
            content_type.to_ascii_lowercase().contains("html") || self.body.trim_ascii().starts_with(b"<");
        let problem = Problem::Json { path: fault.path().to_string(), source: fault.into_inner(), looks_like_html };
        self.fault(problem)
    }
}
