//! Successful responses that cannot be decoded.

use std::{error::Error as StdError, fmt};

use http::{Method, StatusCode};

use super::context::{ErrorContext, Target};
use crate::text::one_line;

/// The API reported success, but the response cannot be decoded.
///
/// The call is not retried, because it may have taken effect. [`source`](StdError::source) is the JSON parser's error.
pub struct DecodeError(Box<Inner>);

struct Inner {
    context: ErrorContext,
    status: StatusCode,
    is_safe: bool,
    problem: DecodeProblem,
}

/// Continues the sentence "the response (200) ...".
#[derive(Debug, thiserror::Error)]
pub(crate) enum DecodeProblem {
    #[error("is an HTML page, not JSON; check the host, and whether a proxy or a sign-in page responds")]
    Html { source: serde_json::Error },
    /// The path is `None` if the body is not JSON.
    #[error("{}", describe(path.as_deref(), source))]
    Json { path: Option<String>, source: serde_json::Error },
    #[error("has an empty body, but a JSON value is required")]
    Empty,
    #[error("is longer than {limit} bytes; `Configuration::max_response_size` sets the limit")]
    TooLarge { limit: u64 },
    #[error("is a file of more than {limit} bytes; `Download::max_size` sets the limit")]
    FileTooLarge { limit: u64 },
    #[error(
        "has the type {}, not {}; `Download::accept` sets the accepted types",
        one_line(found, 80),
        one_line(accepted, 200)
    )]
    FileType { found: String, accepted: String },
    #[error("does not contain a complete file")]
    IncompleteFile,
    #[error(
        "has more than {limit} bytes of CSV; set a higher `Configuration::max_response_size`, request less, or read the \
         pages with `items`"
    )]
    CsvTooLarge { limit: u64 },
    #[error("does not contain the requested CSV")]
    NoCsv,
    #[error("has {found} items, but {expected} were requested")]
    WrongCount { expected: u64, found: usize },
    #[error("is not a page of items, because it has another response format; use `send`")]
    NotAPage,
    #[error("has a page token that was used before")]
    Loop,
    #[error("is one of more than {limit} pages in a row without items; `pages` has no such limit")]
    EmptyPages { limit: u32 },
}

/// Describes a parser error without the invalid value, which the parser's own message repeats.
fn describe(path: Option<&str>, source: &serde_json::Error) -> String {
    let Some(path) = path else {
        return if source.is_eof() { "is incomplete JSON" } else { "is not valid JSON" }.to_owned();
    };
    let message = source.to_string();
    let missing = message.strip_prefix("missing field `").and_then(|rest| rest.split('`').next());
    let mismatch = match missing {
        Some(field) => format!("the field `{field}` is missing"),
        None => "the value has an unexpected type".to_owned(),
    };
    format!("cannot be decoded at `{}`: {mismatch}", one_line(path, 120))
}

impl DecodeError {
    pub(crate) fn new(context: ErrorContext, method: &Method, status: StatusCode, problem: DecodeProblem) -> Self {
        Self(Box::new(Inner { context, status, is_safe: method.is_safe(), problem }))
    }

    /// Creates the error for a page of the list that `operation` returns.
    pub(crate) fn of_page(operation: &'static str, problem: DecodeProblem) -> Self {
        Self::new(ErrorContext::new(operation, Target::Api, 1), &Method::GET, StatusCode::OK, problem)
    }

    /// The operation's id in the API document, or method and path of a raw request.
    pub fn operation(&self) -> &str {
        &self.0.context.operation
    }

    /// Returns whether the body is not JSON, so that it is probably not from the API.
    #[cfg(feature = "batch")]
    pub(crate) fn is_not_json(&self) -> bool {
        use DecodeProblem::{Empty, Html, Json};
        matches!(self.0.problem, Html { .. } | Json { path: None, .. } | Empty)
    }

    /// The HTTP status, such as 200.
    pub fn status(&self) -> u16 {
        self.0.status.as_u16()
    }

    /// The number of attempts made.
    pub fn attempts(&self) -> u32 {
        self.0.context.attempts
    }

    /// The id of the request in the API's own records, for support; `None` if the response has none.
    pub fn request_id(&self) -> Option<&str> {
        self.0.context.request_id.as_deref()
    }

    /// The path of the invalid field, such as `links[3].id`; `None` if the body is not JSON, or too long.
    pub fn path(&self) -> Option<&str> {
        match &self.0.problem {
            DecodeProblem::Json { path, .. } => path.as_deref(),
            _ => None,
        }
    }

    /// Returns whether the call may have changed something; read operations change nothing.
    pub fn may_have_taken_effect(&self) -> bool {
        !self.0.is_safe
    }
}

impl fmt::Display for DecodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Inner { context, status, is_safe, problem } = &*self.0;
        write!(f, "{}: the response ({}) {problem}", context.operation, status.as_u16())?;
        f.write_str(if *is_safe { "" } else { "; the call may have taken effect" })?;
        write!(f, " {context}")
    }
}

impl fmt::Debug for DecodeError {
    // The source repeats a value of the response, which may be a secret.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Inner { context, status, is_safe: _, problem } = &*self.0;
        f.debug_struct("DecodeError")
            .field("operation", &context.operation)
            .field("status", &status.as_u16())
            .field("path", &self.path())
            .field("problem", &format_args!("{problem}"))
            .field("attempts", &context.attempts)
            .field("request_id", &context.request_id)
            .finish_non_exhaustive()
    }
}

impl StdError for DecodeError {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.0.problem.source()
    }
}
