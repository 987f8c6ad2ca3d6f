//! Requests to operations that are not in the API document.

use std::{
    fmt::{self, Display},
    io::Write,
};

use linkbreakers_generated::rt::{Call, CallOptions, IntoOption, InvalidRequest, Operation, Query};
use serde::{Serialize, de::DeserializeOwned};

use super::{
    decode::{EmptyBody, decode},
    prepare::raw_name,
    response::ApiResponse,
    send_raw,
};
use crate::{ApiClient, Error};

/// A request to an operation that this crate does not support yet, created by [`ApiClient::request`].
///
/// The token, retries, idempotency keys, limits and errors are the same as for other requests.
///
/// ```
/// use serde_json::{Value, json};
///
/// # let sandbox = linkbreakers_sandbox::Sandbox::start()?;
/// # let client = linkbreakers::ApiClient::new(linkbreakers::Configuration::new(sandbox.token()).host(sandbox.url()))?;
/// let created: Value = client
///     .request("POST", "/v1/links")
///     .header("x-trace", "1")
///     .json(&json!({ "destination": "https://example.com", "tags": ["a"] }))
///     .send()?;
/// println!("{}", created["link"]["shortlink"]);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct RawRequest {
    client: ApiClient,
    method: String,
    path: String,
    query: Query,
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
            query: Query::default(),
            body: None,
            options: CallOptions::default(),
        }
    }

    /// Adds a query parameter.
    ///
    /// Name and value are percent-encoded. A name that is added twice is sent twice.
    pub fn query(mut self, name: impl AsRef<str>, value: impl Display) -> Self {
        self.query.push(name.as_ref().to_owned(), value.to_string());
        self
    }

    /// Sets the JSON body; `GET` and `HEAD` requests have none.
    pub fn json(mut self, body: &(impl Serialize + ?Sized)) -> Self {
        self.body = Some(serde_json::to_vec(body).map_err(|error| error.to_string()));
        self
    }

    /// Adds a header.
    ///
    /// A header that only the client may set, such as `Authorization`, causes an error when the request is sent.
    pub fn header(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.options.headers.push((name.into(), value.into()));
        self
    }

    /// Sets the `Idempotency-Key`, 1 to 255 visible ASCII characters; random unless set.
    pub fn idempotency_key<M>(mut self, key: impl IntoOption<String, M>) -> Self {
        self.options.idempotency_key = key.into_option();
        self
    }

    /// Sends the request and decodes the JSON body of the response as `T`.
    ///
    /// Use `()` for a response without a body or with an empty object, and [`serde::de::IgnoredAny`] for any response.
    /// An empty body is decoded as `null`, which is valid for `()`, `Option` and [`Value`](serde_json::Value) and an
    /// error for other types; the empty body of a deletion is decoded as `{}` or `()`.
    ///
    /// # Errors
    ///
    /// [`Error::InvalidRequest`] if the method, path, a header or the body is invalid; also the errors of other calls.
    pub fn send<T: DeserializeOwned>(&self) -> Result<T, Error> {
        self.send_with_response().map(ApiResponse::into_value)
    }

    /// Sends the request and returns the response with its status, headers and rate limit.
    ///
    /// # Errors
    ///
    /// The same errors as [`send`](Self::send).
    pub fn send_with_response<T: DeserializeOwned>(&self) -> Result<ApiResponse<T>, Error> {
        decode(self.client.executor().execute(self.to_call()?)?, EmptyBody::Null)
    }

    /// Sends the request and returns the body as bytes without decoding it, with its status and headers; see
    /// [`SendRaw`](crate::SendRaw).
    ///
    /// # Errors
    ///
    /// [`Error::Decode`] if the body is too large; otherwise the same errors as [`send`](Self::send).
    pub fn send_raw(&self) -> Result<ApiResponse<Vec<u8>>, Error> {
        send_raw::receive(&self.client, self.to_call()?)
    }

    /// Sends the request, writes the body of the response to `writer` once it is complete, and returns the number of
    /// bytes written; see [`SendRaw`](crate::SendRaw).
    ///
    /// # Errors
    ///
    /// [`Error::File`] if `writer` fails, after which it may contain a part of the body; otherwise the same errors as
    /// [`send_raw`](Self::send_raw).
    pub fn send_to(&self, writer: &mut impl Write) -> Result<ApiResponse<u64>, Error> {
        send_raw::write(self.send_raw()?, writer)
    }

    pub(crate) fn to_call(&self) -> Result<Call, InvalidRequest> {
        let invalid = |parameter, problem: String| {
            Err(InvalidRequest::new(raw_name(&self.method, &self.path), parameter, problem))
        };
        let Some(operation) = Operation::raw(&self.method) else {
            return invalid("method", "must be GET, HEAD, POST, PUT, PATCH or DELETE, in uppercase".to_owned());
        };
        let body = match &self.body {
            None => None,
            Some(_) if matches!(operation.method, "GET" | "HEAD") => {
                return invalid("body", format!("cannot be sent with {}", operation.method));
            }
            Some(Err(problem)) => return invalid("body", format!("cannot be serialized as JSON: {problem}")),
            Some(Ok(body)) => Some(body.clone()),
        };
        Ok(Call::new(operation, self.path.clone(), self.query.clone(), body, self.options.clone()))
    }
}

impl fmt::Debug for RawRequest {
    // Query and body may contain secrets.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RawRequest")
            .field("method", &self.method)
            .field("path", &self.path)
            .field("options", &self.options)
            .finish_non_exhaustive()
    }
}
