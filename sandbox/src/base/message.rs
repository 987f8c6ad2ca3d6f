//! Requests, responses and the API's errors, without an HTTP library.

use std::borrow::Cow;
use std::net::IpAddr;
use std::time::Duration;

use serde_json::{Value, json};

/// A complete request.
#[derive(Clone, Debug, Default)]
pub(crate) struct Request {
    pub(crate) method: String,
    pub(crate) path: String,
    /// The query as sent, without the question mark.
    pub(crate) raw_query: String,
    pub(crate) query: Query,
    /// Names in lower case.
    pub(crate) headers: Vec<(String, String)>,
    pub(crate) body: Vec<u8>,
    /// The reason why the body could not be read.
    pub(crate) unreadable: Option<ApiError>,
    pub(crate) peer: Option<IpAddr>,
}

impl Request {
    /// A request without headers and a body; the target is a path and an optional query.
    pub(crate) fn new(method: &str, target: &str) -> Self {
        let (path, query) = target.split_once('?').unwrap_or((target, ""));
        Self {
            method: method.to_owned(),
            path: path.to_owned(),
            raw_query: query.to_owned(),
            query: Query::parse(query),
            ..Self::default()
        }
    }

    /// The method of the operation: a HEAD is a GET whose response has no body.
    pub(crate) fn verb(&self) -> &str {
        if self.method == "HEAD" { "GET" } else { &self.method }
    }

    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(n, _)| n == name).map(|(_, value)| value.as_str())
    }
}

/// Decoded query parameters, in order.
#[derive(Clone, Debug, Default)]
pub(crate) struct Query(Vec<(String, String)>);

impl Query {
    pub(crate) fn parse(raw: &str) -> Self {
        Self(form_urlencoded::parse(raw.as_bytes()).into_owned().collect())
    }

    pub(crate) fn all<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a str> {
        self.0.iter().filter(move |(n, _)| n == name).map(|(_, value)| value.as_str())
    }

    /// Every parameter that was sent.
    pub(crate) fn pairs(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0.iter().map(|(name, value)| (name.as_str(), value.as_str()))
    }

    /// The value of a parameter; an empty one counts as absent, as everywhere in proto JSON.
    pub(crate) fn get<'a>(&'a self, name: &'a str) -> Option<&'a str> {
        self.all(name).find(|value| !value.is_empty())
    }
}

/// Headers of a response by their names in lower case.
pub(crate) type Headers = Vec<(Cow<'static, str>, String)>;

/// A complete response, and how it is sent.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Response {
    pub(crate) status: u16,
    /// Of several with the same name, the last one is sent.
    pub(crate) headers: Headers,
    pub(crate) body: Vec<u8>,
    /// The time that the reported work takes; the response is sent after it.
    pub(crate) delay: Duration,
    pub(crate) mode: ResponseMode,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum ResponseMode {
    Whole,
    /// Half of the body, then the end of the connection.
    Truncated {
        chunked: bool,
    },
    /// The connection ends (FIN) without a response.
    Close,
    /// The connection is reset (RST) without a response.
    Reset,
}

impl Response {
    pub(crate) fn new(status: u16, content_type: &str, body: impl Into<Vec<u8>>) -> Self {
        let headers = vec![("content-type".into(), content_type.to_owned())];
        Self { status, headers, body: body.into(), delay: Duration::ZERO, mode: ResponseMode::Whole }
    }

    pub(crate) fn json(status: u16, body: &Value) -> Self {
        Self::new(status, "application/json", body.to_string())
    }

    pub(crate) fn ok(body: &Value) -> Self {
        Self::json(200, body)
    }

    pub(crate) fn with(mut self, name: &'static str, value: impl ToString) -> Self {
        self.headers.push((name.into(), value.to_string()));
        self
    }

    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(n, _)| n == name).map(|(_, value)| value.as_str())
    }
}

/// The `codeType` of an error that has no other.
pub(crate) const UNKNOWN: &str = "UNKNOWN";

/// An error in the API's shape: `{code, codeType, message, details}`.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct ApiError {
    pub(crate) status: u16,
    pub(crate) code_type: Cow<'static, str>,
    pub(crate) message: String,
    pub(crate) details: Vec<Value>,
    pub(crate) headers: Headers,
}

impl ApiError {
    pub(crate) fn new(status: u16, code_type: impl Into<Cow<'static, str>>, message: impl Into<String>) -> Self {
        Self { status, code_type: code_type.into(), message: message.into(), details: Vec::new(), headers: Vec::new() }
    }

    pub(crate) fn bad_request(message: impl Into<String>) -> Self {
        Self::new(400, UNKNOWN, message)
    }

    pub(crate) fn not_found(message: impl Into<String>) -> Self {
        Self::new(404, UNKNOWN, message)
    }

    /// A 400 about one field, which `details` contains too.
    pub(crate) fn field(name: &str, message: impl AsRef<str>) -> Self {
        let message = message.as_ref();
        Self::bad_request(format!("{name}: {message}")).detail(json!({"field": name, "message": message}))
    }

    /// A 405 that lists the methods of the path.
    pub(crate) fn method_not_allowed(method: &str, path: &str, allowed: &[&str]) -> Self {
        let mut allowed = allowed.to_vec();
        if allowed.contains(&"GET") {
            allowed.push("HEAD");
        }
        allowed.sort_unstable();
        allowed.dedup();
        let allowed = allowed.join(", ");
        let message = format!("{path} does not support {method}; use one of {allowed}");
        Self::new(405, UNKNOWN, message).header("allow", allowed)
    }

    pub(crate) fn detail(mut self, detail: Value) -> Self {
        self.details.push(detail);
        self
    }

    pub(crate) fn header(mut self, name: &'static str, value: impl ToString) -> Self {
        self.headers.push((name.into(), value.to_string()));
        self
    }
}

impl From<ApiError> for Response {
    fn from(error: ApiError) -> Self {
        let body = json!({
            "code": error.status,
            "codeType": error.code_type,
            "message": error.message,
            "details": error.details,
        });
        let mut response = Self::json(error.status, &body);
        response.headers.extend(error.headers);
        response
    }
}
