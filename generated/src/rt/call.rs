// Copied from openapi/templates by `cargo xtask regenerate`; edit it there.
//! Requests as data, and the trait of the clients that send them.

use std::{borrow::Cow, fmt, time::Duration};

use serde::de::DeserializeOwned;
use serde_json::Value;

use super::Query;

/// What the API document says of an operation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct Operation {
    /// The operation's id in the API document, such as `LinksService_List`.
    pub id: &'static str,
    /// The HTTP method, in upper case.
    pub method: &'static str,
    /// The path template, such as `/v1/links/{id}`.
    pub path: &'static str,
    /// The scope that a token needs for it; `None` where the document names none.
    pub scope: Option<&'static str>,
    /// Whether a token is sent at all.
    pub authenticated: bool,
    /// Whether the API takes an `Idempotency-Key` header here.
    pub idempotency_key: bool,
    /// Whether a successful response may have an empty body.
    ///
    /// It may where the document declares no properties for it or a response without content such as a 204, and for a
    /// deletion, whose status is all that a caller needs. Elsewhere an empty body would be read as an empty page or as an
    /// object without an id, so that it is an error.
    pub allows_empty_body: bool,
    /// The names of the secret properties in the request's body.
    pub secrets: &'static [&'static str],
}

/// One call, ready to be sent: everything that depends on the parameters, and nothing that depends on the connection.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Call {
    /// The operation that is called.
    pub operation: &'static Operation,
    /// The path with its parameters filled in and percent-encoded.
    pub path: String,
    /// The query parameters.
    pub query: Query,
    /// The JSON body; `None` where the operation has none.
    pub body: Option<Vec<u8>>,
    /// What the caller set for this call alone.
    pub options: CallOptions,
}

/// What a caller sets for one call; an unset option falls back to the client's configuration.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CallOptions {
    /// The `Idempotency-Key` to send instead of a random one.
    pub idempotency_key: Option<String>,
    /// The longest that one attempt may take.
    pub timeout: Option<Duration>,
    /// The longest that the call may take, its retries and waits included.
    pub deadline: Option<Duration>,
    /// The most attempts to make, the first one included.
    pub max_attempts: Option<u32>,
    /// Further headers, as name and value.
    pub headers: Vec<(String, String)>,
}

impl fmt::Debug for CallOptions {
    // Header values may hold secrets of the caller's own, so that only the names are shown.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let names: Vec<&str> = self.headers.iter().map(|(name, _)| name.as_str()).collect();
        f.debug_struct("CallOptions")
            .field("idempotency_key", &self.idempotency_key)
            .field("timeout", &self.timeout)
            .field("deadline", &self.deadline)
            .field("max_attempts", &self.max_attempts)
            .field("headers", &names)
            .finish()
    }
}

impl Operation {
    /// Returns the operation of a raw request with `method`: it has no id and no path template.
    #[doc(hidden)]
    pub fn raw(method: &str) -> Option<&'static Self> {
        const fn raw(method: &'static str) -> Operation {
            Operation {
                id: "",
                method,
                path: "",
                scope: None,
                authenticated: true,
                idempotency_key: true,
                allows_empty_body: true,
                secrets: &[],
            }
        }
        static RAW: [Operation; 6] = [raw("GET"), raw("HEAD"), raw("POST"), raw("PUT"), raw("PATCH"), raw("DELETE")];
        RAW.iter().find(|operation| operation.method == method)
    }
}

impl Call {
    /// Creates a call; `path` is percent-encoded and `body` is JSON.
    pub fn new(
        operation: &'static Operation,
        path: String,
        query: Query,
        body: Option<Vec<u8>>,
        options: CallOptions,
    ) -> Self {
        Self { operation, path, query, body, options }
    }

    /// Returns the body as JSON, for the assertions of a test; `Null` if there is none.
    pub fn json(&self) -> Value {
        self.body.as_deref().and_then(|body| serde_json::from_slice(body).ok()).unwrap_or_default()
    }
}

impl fmt::Debug for Call {
    // The body as text, without the values of secrets.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut body = self.json();
        redact(&mut body, self.operation.secrets);
        f.debug_struct("Call")
            .field("operation", &self.operation.id)
            .field("path", &self.path)
            .field("query", &format_args!("{}", self.query))
            .field("body", &format_args!("{body}"))
            .field("options", &self.options)
            .finish()
    }
}

fn redact(json: &mut Value, secrets: &[&str]) {
    match json {
        Value::Object(object) => {
            for (name, value) in object {
                if secrets.contains(&name.as_str()) {
                    *value = "[redacted]".into();
                } else {
                    redact(value, secrets);
                }
            }
        }
        Value::Array(items) => items.iter_mut().for_each(|item| redact(item, secrets)),
        _ => {}
    }
}

/// A request that was refused before anything was sent, because a value in it cannot be right.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct InvalidRequest {
    /// The operation's id, or method and path of a request that is not in the document.
    pub operation: Cow<'static, str>,
    /// The parameter, header or field that is wrong.
    pub parameter: Cow<'static, str>,
    /// What is wrong with it, and what would be right.
    pub problem: Cow<'static, str>,
}

impl InvalidRequest {
    /// Says that `parameter` of `operation` has a `problem`.
    pub fn new(
        operation: impl Into<Cow<'static, str>>,
        parameter: impl Into<Cow<'static, str>>,
        problem: impl Into<Cow<'static, str>>,
    ) -> Self {
        Self { operation: operation.into(), parameter: parameter.into(), problem: problem.into() }
    }
}

impl fmt::Display for InvalidRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} was not sent: `{}` {}", self.operation, self.parameter, self.problem)
    }
}

impl std::error::Error for InvalidRequest {}

/// What carries a [`Call`] out.
///
/// The SDK's client is one; a test double is another: implement it on a type of your own and hand that to an API's
/// `new`.
pub trait Client: Clone {
    /// Why a call failed.
    type Error: From<InvalidRequest>;
    /// An answer with its status and headers.
    type Response<T>;
    /// Every page of a list, fetched as needed.
    type Pages<R: Paged<Client = Self>>: Iterator<Item = Result<R::Output, Self::Error>>;
    /// Every item of a list, fetched page by page as needed.
    type Items<R: Paged<Client = Self>>: Iterator<Item = Result<R::Item, Self::Error>>;

    /// Carries out the call and decodes the answer.
    ///
    /// # Errors
    ///
    /// Whatever keeps the answer from being had.
    fn send<T: DeserializeOwned>(&self, call: Call) -> Result<Self::Response<T>, Self::Error>;

    /// Takes the answer's value out of its envelope.
    fn into_value<T>(response: Self::Response<T>) -> T;

    /// Walks the pages of `request`.
    fn pages<R: Paged<Client = Self>>(request: R) -> Self::Pages<R>;

    /// Walks the items of `request`.
    fn items<R: Paged<Client = Self>>(request: R) -> Self::Items<R>;
}

/// A request to one operation of the API, with its parameters and options.
pub trait Request {
    /// What it is sent with.
    type Client: Client;
    /// What the API answers.
    type Output: DeserializeOwned;
    /// The operation it calls.
    const OPERATION: &'static Operation;

    /// The client that sends it.
    fn client(&self) -> &Self::Client;

    /// The request as data.
    ///
    /// # Errors
    ///
    /// A value that cannot be sent, such as an empty id.
    fn to_call(&self) -> Result<Call, InvalidRequest>;
}

/// A request whose answer comes in pages.
pub trait Paged: Request + Clone {
    /// What the pages hold.
    type Item;

    /// Asks for the page that `token` stands for.
    fn set_page_token(&mut self, token: String);

    /// The token of the page after `page`; `None` or empty on the last one.
    fn next_page_token(page: &Self::Output) -> Option<&str>;

    /// The items of `page`; `None` if it is not a page of them, because another response format was asked for.
    fn into_items(page: Self::Output) -> Option<Vec<Self::Item>>;
}

/// A list that the API can also return as CSV.
#[doc(hidden)]
pub trait CsvExport: Request + Clone {
    /// Sets the response format to CSV and removes the page size: all rows are in one response.
    ///
    /// # Errors
    ///
    /// A page token that is set.
    fn request_csv(&mut self) -> Result<(), InvalidRequest>;
}
