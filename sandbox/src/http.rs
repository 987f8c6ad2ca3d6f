//! What comes in, what goes out, and the error body, without any HTTP library in it.

use std::net::IpAddr;
use std::time::Duration;

use serde::Serialize;
use serde_json::{Value, json};

use crate::clock::Moment;
use crate::fetch::Fetched;

/// A whole request.
#[derive(Clone, Debug, Default)]
pub(crate) struct Request {
    pub(crate) method: String,
    pub(crate) path: String,
    /// As it came, without the question mark.
    pub(crate) raw_query: String,
    pub(crate) query: Query,
    /// Names in lower case.
    pub(crate) headers: Vec<(String, String)>,
    pub(crate) body: Vec<u8>,
    /// Why there is no body, though one was sent.
    pub(crate) fault: Option<ApiError>,
    pub(crate) peer: Option<IpAddr>,
    /// The file that is to be imported, if it asks for one.
    pub(crate) fetched: Option<Fetched>,
}

impl Request {
    /// The method whose work is asked for: HEAD is a GET whose body nobody wants.
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

    /// The value of a parameter; an empty one counts as not sent, as everywhere in proto JSON.
    pub(crate) fn get<'a>(&'a self, name: &'a str) -> Option<&'a str> {
        self.all(name).find(|value| !value.is_empty())
    }

    pub(crate) fn moment(&self, name: &str) -> Option<Moment> {
        self.get(name).and_then(Moment::parse)
    }

    pub(crate) fn includes(&self, what: &str) -> bool {
        self.all("include").any(|value| value == what)
    }
}

/// An answer.
#[derive(Clone, Debug)]
pub(crate) struct Reply {
    pub(crate) status: u16,
    pub(crate) headers: Vec<(&'static str, String)>,
    pub(crate) body: Vec<u8>,
    /// How long the work took that this answer reports; it is held back for so long.
    pub(crate) delay: Duration,
}

impl Reply {
    pub(crate) fn json(status: u16, body: &Value) -> Self {
        Self::new(status, "application/json", body.to_string().into_bytes())
    }

    /// A body that is written out without being built as a value first.
    pub(crate) fn of(status: u16, body: &impl Serialize) -> Self {
        match serde_json::to_vec(body) {
            Ok(body) => Self::new(status, "application/json", body),
            Err(error) => ApiError::new(500, UNKNOWN, format!("the sandbox cannot write its answer: {error}")).into(),
        }
    }

    pub(crate) fn ok(body: &Value) -> Self {
        Self::json(200, body)
    }

    pub(crate) fn new(status: u16, content_type: &str, body: Vec<u8>) -> Self {
        let headers = vec![("content-type", content_type.to_owned())];
        Self { status, headers, body, delay: Duration::ZERO }
    }

    pub(crate) fn with(mut self, name: &'static str, value: impl ToString) -> Self {
        self.headers.push((name, value.to_string()));
        self
    }
}

/// The `codeType` of an error that has none of its own.
pub(crate) const UNKNOWN: &str = "UNKNOWN";

/// What went wrong, in the API's own shape: `{code, codeType, message, details}`.
#[derive(Clone, Debug)]
pub(crate) struct ApiError {
    pub(crate) status: u16,
    pub(crate) code_type: &'static str,
    pub(crate) message: String,
    pub(crate) details: Vec<Value>,
    pub(crate) headers: Vec<(&'static str, String)>,
}

impl ApiError {
    pub(crate) fn new(status: u16, code_type: &'static str, message: impl Into<String>) -> Self {
        Self { status, code_type, message: message.into(), details: Vec::new(), headers: Vec::new() }
    }

    pub(crate) fn bad_request(message: impl Into<String>) -> Self {
        Self::new(400, UNKNOWN, message)
    }

    pub(crate) fn not_found(message: impl Into<String>) -> Self {
        Self::new(404, UNKNOWN, message)
    }

    /// A 400 about one field, which `details` names too.
    pub(crate) fn field(name: &str, message: impl AsRef<str>) -> Self {
        let message = message.as_ref();
        Self::bad_request(format!("{name}: {message}")).detail(json!({"field": name, "message": message}))
    }

    pub(crate) fn detail(mut self, detail: Value) -> Self {
        self.details.push(detail);
        self
    }

    pub(crate) fn header(mut self, name: &'static str, value: impl ToString) -> Self {
        self.headers.push((name, value.to_string()));
        self
    }
}

impl From<ApiError> for Reply {
    fn from(error: ApiError) -> Self {
        let body = json!({
            "code": error.status,
            "codeType": error.code_type,
            "message": error.message,
            "details": error.details,
        });
        let mut reply = Self::json(error.status, &body);
        reply.headers.extend(error.headers);
        reply
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_query_is_decoded_and_repeats() {
        let query = Query::parse("tags=a+b&tags=c%26d&name=&pageToken=x");
        assert_eq!(query.all("tags").collect::<Vec<_>>(), ["a b", "c&d"]);
        assert_eq!(query.get("name"), None);
        assert_eq!(query.get("pageToken"), Some("x"));
    }

    #[test]
    fn an_error_has_all_four_fields() {
        let reply = Reply::from(ApiError::field("name", "is missing").header("retry-after", 3));
        let body: Value = serde_json::from_slice(&reply.body).unwrap();
        assert_eq!(
            body,
            json!({"code": 400, "codeType": "UNKNOWN", "message": "name: is missing",
                   "details": [{"field": "name", "message": "is missing"}]})
        );
        assert!(reply.headers.contains(&("retry-after", "3".to_owned())));
    }
}
