//! Requests to what this crate does not know.

use std::fmt::{self, Display};

use http::Method;
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use serde::{Serialize, de::DeserializeOwned};

use crate::{
    ApiClient, ApiResponse, Error,
    decode::{self, EmptyBody},
    outgoing::{Authentication, Outgoing},
    request::{CallOptions, InvalidRequest},
    text::one_line,
};

// All but the unreserved characters of RFC 3986, section 2.3.
const DATA: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// A request to an operation that this crate does not know yet, made by [`ApiClient::request`].
///
/// Everything else is as usual: the token, retries, idempotency keys, limits and errors.
///
/// ```
/// use serde_json::{Value, json};
///
/// # let sandbox = linkbreakers_sandbox::Sandbox::start()?;
/// # let client = linkbreakers::ApiClient::new(linkbreakers::Configuration::new(sandbox.token()).host(sandbox.url()))?;
/// let answer: Value = client
///     .request("POST", "/v1/links")
///     .header("x-trace", "1")
///     .json(&json!({ "destination": "https://example.com", "tags": ["a"] }))
///     .send()?;
/// println!("{}", answer["link"]["shortlink"]);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct RawRequest {
    client: ApiClient,
    method: String,
    path: String,
    query: String,
    body: Option<Result<Vec<u8>, String>>,
    options: CallOptions,
}

linkbreakers_generated::limit_methods!(RawRequest);

impl RawRequest {
    pub(crate) fn new(client: ApiClient, method: &str, path: &str) -> Self {
        Self {
            client,
            method: method.to_owned(),
            path: path.to_owned(),
            query: String::new(),
            body: None,
            options: CallOptions::default(),
        }
    }

    /// Adds a query parameter; both name and value are percent-encoded, and a repeated name is sent repeatedly.
    pub fn query(mut self, name: impl AsRef<str>, value: impl Display) -> Self {
        if !self.query.is_empty() {
            self.query.push('&');
        }
        self.query.extend(utf8_percent_encode(name.as_ref(), DATA));
        self.query.push('=');
        self.query.extend(utf8_percent_encode(&value.to_string(), DATA));
        self
    }

    /// Sends `body` as JSON; `GET` and `HEAD` take no body.
    pub fn json(mut self, body: &(impl Serialize + ?Sized)) -> Self {
        self.body = Some(serde_json::to_vec(body).map_err(|error| error.to_string()));
        self
    }

    /// Adds a header.
    ///
    /// Headers that the client itself is in charge of, such as `Authorization`, are refused when the request is sent.
    pub fn header(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.options.headers.push((name.into(), value.into()));
        self
    }

    /// Sends `key` as the `Idempotency-Key`, instead of a random one: 1 to 255 visible ASCII characters.
    pub fn idempotency_key(mut self, key: impl Into<String>) -> Self {
        self.options.idempotency_key = Some(key.into());
        self
    }

    /// Sends the request and decodes the JSON body of the response as `T`.
    ///
    /// `()` stands for a response without a body or with an empty object, [`serde::de::IgnoredAny`] for any. The empty
    /// body of a deletion is read as `{}` or `()`; any other is read as `null`, which fits `()`, `Option` and
    /// [`Value`](serde_json::Value), and is an error where the type needs more.
    ///
    /// # Errors
    ///
    /// [`Error::InvalidRequest`] for a method, path, header or body that cannot be sent; otherwise the errors of any
    /// call.
    pub fn send<T: DeserializeOwned>(&self) -> Result<T, Error> {
        self.send_with_response().map(ApiResponse::into_inner)
    }

    /// Sends the request and returns the answer with its status, headers and rate limit.
    ///
    /// # Errors
    ///
    /// The same as of [`send`](Self::send).
    pub fn send_with_response<T: DeserializeOwned>(&self) -> Result<ApiResponse<T>, Error> {
        decode::decode(self.client.execute(self.outgoing()?)?, EmptyBody::Null)
    }

    fn outgoing(&self) -> Result<Outgoing, InvalidRequest> {
        // A path that is rejected may contain anything, and a query that does not belong there.
        let path = self.path.split(['?', '#']).next().unwrap_or_default();
        let shown = |text: &str, limit| one_line(&text.escape_debug().to_string(), limit);
        let label = format!("{} {}", shown(&self.method, 10), shown(path, 200));
        let refuse = |parameter, problem: String| InvalidRequest::new(label.clone(), parameter, problem);

        let known = [Method::GET, Method::HEAD, Method::POST, Method::PUT, Method::PATCH, Method::DELETE];
        let Some(method) = known.into_iter().find(|method| method.as_str() == self.method) else {
            return Err(refuse("method", "must be GET, HEAD, POST, PUT, PATCH or DELETE, in upper case".to_owned()));
        };
        let body = match &self.body {
            Some(_) if method.is_safe() => return Err(refuse("body", format!("cannot be sent with {method}"))),
            Some(Err(problem)) => return Err(refuse("body", format!("cannot be written as JSON: {problem}"))),
            Some(Ok(body)) => Some(body.clone()),
            None => None,
        };
        Ok(Outgoing {
            template: self.path.clone().into(),
            label: label.into(),
            method,
            path: self.path.clone(),
            query: self.query.clone(),
            body,
            options: self.options.clone(),
            authentication: Authentication::IfPossible,
        })
    }
}

impl fmt::Debug for RawRequest {
    // Query and body hold data of the caller's, which is not to be printed by accident.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RawRequest")
            .field("method", &self.method)
            .field("path", &self.path)
            .field("options", &self.options)
            .finish_non_exhaustive()
    }
}
