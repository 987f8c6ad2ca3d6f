// Copied from openapi/templates by `cargo xtask regenerate`; edit it there.
//! Requests as data, and the trait of the clients that send them.

use std::{borrow::Cow, fmt, time::Duration};

use serde::de::DeserializeOwned;
use serde_json::Value;

use super::Query;

/// An operation of the API, as its document describes it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct Operation {
    /// The operation's id in the API document, such as `LinksService_List`.
    pub id: &'static str,
    /// The HTTP method, in upper case.
    pub method: &'static str,
    /// The path template, such as `/v1/links/{id}`.
    pub path: &'static str,
    /// The scope that the token needs; `None` if the document declares none.
    pub scope: Option<&'static str>,
    /// True if the request contains the access token.
    pub authenticated: bool,
    /// True if the operation accepts an `Idempotency-Key` header.
    pub idempotency_key: bool,
    /// True if a successful response may have an empty body.
    ///
    /// It may if the document declares a response without properties or without content, such as a 204, and for a
    /// deletion, whose status is enough. For other operations an empty body is an error, because it would be decoded
    /// as an empty page or as an object without an id.
    pub allows_empty_body: bool,
    /// The names of the secret properties of the request body.
    pub secrets: &'static [&'static str],
}

/// One call as data: everything that depends on its parameters, and nothing that depends on the client.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Call {
    /// The operation.
    pub operation: &'static Operation,
    /// The path with its parameters, percent-encoded.
    pub path: String,
    /// The query parameters.
    pub query: Query,
    /// The JSON body; `None` if the operation has none.
    pub body: Option<Vec<u8>>,
    /// The options of this call.
    pub options: CallOptions,
}

/// The options of one call. The client's configuration applies to options that are not set.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CallOptions {
    /// The `Idempotency-Key`; random if not set.
    pub idempotency_key: Option<String>,
    /// The timeout of one attempt.
    pub timeout: Option<Duration>,
    /// The timeout of the whole call, including retries and waits.
    pub deadline: Option<Duration>,
    /// The maximum number of attempts, including the first.
    pub max_attempts: Option<u32>,
    /// Additional headers, as name and value.
    pub headers: Vec<(String, String)>,
}

impl fmt::Debug for CallOptions {
    // Header values may be secrets, so only the names are shown.
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

    /// Returns the body as JSON, for assertions in tests; `Null` if the call has none.
    pub fn json(&self) -> Value {
        self.body.as_deref().and_then(|body| serde_json::from_slice(body).ok()).unwrap_or_default()
    }
}

impl fmt::Debug for Call {
    // The values of secret properties are redacted.
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

/// A request that is invalid and was not sent.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct InvalidRequest {
    /// The operation's id, or method and path of a raw request.
    pub operation: Cow<'static, str>,
    /// The parameter, header or field that is invalid.
    pub parameter: Cow<'static, str>,
    /// The constraint that it violates, and the fix.
    pub problem: Cow<'static, str>,
}

impl InvalidRequest {
    /// Creates the error; its message is "`operation` was not sent: `parameter` `problem`".
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

/// A client, which sends calls.
///
/// The SDK's `ApiClient` implements it. A test can implement it for its own type, and pass that to the `new` of an API.
///
/// The SDK's helpers, such as exports, waits, uploads, downloads and bulk imports, need an `ApiClient`;
/// `ApiClient::stub` creates one for tests.
pub trait Client: Clone {
    /// The error of a failed call.
    type Error: From<InvalidRequest>;
    /// A response with its status and headers.
    type Response<T>;
    /// Every page of a list, fetched as needed.
    type Pages<R: Paged<Client = Self>>: Iterator<Item = Result<R::Output, Self::Error>>;
    /// Every item of a list, fetched page by page as needed.
    type Items<R: Paged<Client = Self>>: Iterator<Item = Result<R::Item, Self::Error>>;

    /// Sends the call and decodes the response.
    ///
    /// # Errors
    ///
    /// An invalid call, a failed request, or an invalid response.
    fn send<T: DeserializeOwned>(&self, call: Call) -> Result<Self::Response<T>, Self::Error>;

    /// Returns the value of a response.
    fn into_value<T>(response: Self::Response<T>) -> T;

    /// Returns an iterator over the pages of `request`.
    fn pages<R: Paged<Client = Self>>(request: R) -> Self::Pages<R>;

    /// Returns an iterator over the items of `request`.
    fn items<R: Paged<Client = Self>>(request: R) -> Self::Items<R>;
}

/// A request to one operation of the API, with its parameters and options.
pub trait Request {
    /// The client that sends it.
    type Client: Client;
    /// The decoded response.
    type Output: DeserializeOwned;
    /// The operation that it calls.
    const OPERATION: &'static Operation;

    /// The client that sends it.
    fn client(&self) -> &Self::Client;

    /// Returns the request as data.
    ///
    /// # Errors
    ///
    /// A parameter that is invalid, such as an empty id.
    fn to_call(&self) -> Result<Call, InvalidRequest>;
}

/// A request for a list that is returned in pages.
pub trait Paged: Request + Clone {
    /// An item of the list.
    type Item;

    /// Sets the token of the page to fetch.
    fn set_page_token(&mut self, token: String);

    /// Returns the token of the page after `page`; `None` or empty for the last page.
    fn next_page_token(page: &Self::Output) -> Option<&str>;

    /// Returns the items of `page`; `None` if it is not a page of items, because the request sets another response
    /// format.
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
