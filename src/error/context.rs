//! The context of errors: the call that failed.

use std::{borrow::Cow, fmt};

use http::HeaderMap;

use crate::text::one_line;

/// The call that failed. `Display` writes the parentheses at the end of an error message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct ErrorContext {
    /// The operation's id in the API document, or method and path of a raw request.
    pub(crate) operation: Cow<'static, str>,
    pub(crate) target: Target,
    /// The number of attempts made.
    pub(crate) attempts: u32,
    /// The id of the request in the API's own records.
    pub(crate) request_id: Option<String>,
}

/// The server that a request is sent to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Target {
    Api,
    /// A host that stores files. It gets no token, and the API's rate limit does not apply.
    Storage,
}

impl ErrorContext {
    pub(crate) fn new(operation: impl Into<Cow<'static, str>>, target: Target, attempts: u32) -> Self {
        Self { operation: operation.into(), target, attempts, request_id: None }
    }

    pub(crate) fn with_request_id(self, headers: &HeaderMap) -> Self {
        Self { request_id: request_id(headers).map(str::to_owned), ..self }
    }
}

impl fmt::Display for ErrorContext {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("(")?;
        if let Some(id) = &self.request_id {
            write!(f, "request {}, ", one_line(id, 80))?;
        }
        write!(f, "{} attempt{})", self.attempts, if self.attempts == 1 { "" } else { "s" })
    }
}

impl fmt::Display for Target {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Api => "the API",
            Self::Storage => "the storage host",
        })
    }
}

/// Returns the id of the request, which has several header names in use.
pub(crate) fn request_id(headers: &HeaderMap) -> Option<&str> {
    let names = ["x-request-id", "request-id", "x-correlation-id"];
    names.iter().find_map(|name| headers.get(*name)?.to_str().ok()).filter(|id| !id.is_empty())
}
