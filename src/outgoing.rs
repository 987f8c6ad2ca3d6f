//! From a call to the request that goes over the wire.

use std::{borrow::Cow, fmt, time::Duration};

use http::{HeaderMap, HeaderName, HeaderValue, Method, header};

use crate::{
    AccessToken, RetryPolicy,
    base_url::BaseUrl,
    path,
    request::{Call, CallOptions, InvalidRequest},
    runtime::{Runtime, uuid_v4},
    text::one_line,
    transport::{WireRequest, is_framing},
};

const IDEMPOTENCY_KEY: HeaderName = HeaderName::from_static("idempotency-key");

/// What a client was set up with, checked.
#[derive(Debug)]
pub(crate) struct Settings {
    pub(crate) base: BaseUrl,
    pub(crate) token: Option<AccessToken>,
    pub(crate) client: HeaderValue,
    pub(crate) timeout: Duration,
    pub(crate) deadline: Duration,
    pub(crate) retry: RetryPolicy,
    pub(crate) pace: bool,
    pub(crate) max_response_size: u64,
}

/// Whether a call carries the token.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Authentication {
    /// It does, and needs this scope, as far as is known.
    Required(Option<&'static str>),
    /// It does if there is a token.
    IfPossible,
    /// It does not.
    None,
}

/// A call, whether of an operation that the document knows or not.
#[derive(Debug)]
pub(crate) struct Outgoing {
    /// What errors and logs call it.
    pub(crate) label: Cow<'static, str>,
    /// The path as logs show it.
    pub(crate) template: Cow<'static, str>,
    pub(crate) method: Method,
    pub(crate) path: String,
    pub(crate) query: String,
    pub(crate) body: Option<Vec<u8>>,
    pub(crate) options: CallOptions,
    pub(crate) authentication: Authentication,
}

/// Who is asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Peer {
    Api,
    /// Whoever keeps the files: it knows neither the API's limits nor its tokens.
    Host,
}

impl fmt::Display for Peer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Api => "the API",
            Self::Host => "the host",
        })
    }
}

/// A request that is the same in every attempt, with its limits.
#[derive(Debug)]
pub(crate) struct Prepared {
    pub(crate) peer: Peer,
    pub(crate) label: Cow<'static, str>,
    pub(crate) template: Cow<'static, str>,
    pub(crate) request: WireRequest,
    /// Whether sending it twice does no more than sending it once: it carries a key, or puts the same bytes in the same
    /// place.
    pub(crate) is_repeatable: bool,
    pub(crate) timeout: Duration,
    pub(crate) deadline: Duration,
    pub(crate) max_attempts: u32,
    /// The longest answer.
    pub(crate) max_size: u64,
}

impl TryFrom<Call> for Outgoing {
    type Error = InvalidRequest;

    fn try_from(call: Call) -> Result<Self, InvalidRequest> {
        let operation = call.operation;
        let method = Method::from_bytes(operation.method.as_bytes())
            .map_err(|_| InvalidRequest::new(operation.id, "method", "is no HTTP method"))?;
        Ok(Self {
            label: operation.id.into(),
            template: operation.path.into(),
            method,
            path: call.path,
            query: call.query,
            body: call.body,
            options: call.options,
            authentication: if operation.authenticated {
                Authentication::Required(operation.scope)
            } else {
                Authentication::None
            },
        })
    }
}

impl Outgoing {
    /// Checks everything that can be checked without sending, and fixes what must not change between attempts.
    pub(crate) fn prepare(self, settings: &Settings, runtime: &dyn Runtime) -> Result<Prepared, InvalidRequest> {
        let headers = self.headers(settings, runtime)?;
        if let Some(problem) = path::problem(&self.path) {
            return Err(self.refuse("path", problem));
        }
        let is_uri_safe = self.query.bytes().all(|byte| byte.is_ascii_graphic() && byte != b'#');
        let uri = is_uri_safe.then(|| settings.base.join(&self.path, &self.query)).flatten();
        let Some(uri) = uri else {
            return Err(self.refuse("query", "cannot be part of a URL"));
        };
        let timeout = self.limit("timeout", self.options.timeout)?.unwrap_or(settings.timeout);
        let deadline = self.limit("deadline", self.options.deadline)?.unwrap_or(settings.deadline);
        let max_attempts = self.options.max_attempts.unwrap_or(settings.retry.attempts()).max(1);

        let is_repeatable = headers.contains_key(IDEMPOTENCY_KEY);
        let mut request = WireRequest::new(self.body);
        *request.method_mut() = self.method;
        *request.uri_mut() = uri;
        *request.headers_mut() = headers;
        Ok(Prepared {
            peer: Peer::Api,
            label: self.label,
            template: self.template,
            request,
            is_repeatable,
            timeout,
            deadline,
            max_attempts,
            max_size: settings.max_response_size,
        })
    }

    fn headers(&self, settings: &Settings, runtime: &dyn Runtime) -> Result<HeaderMap, InvalidRequest> {
        let mut headers = HeaderMap::new();
        headers.insert(header::ACCEPT, HeaderValue::from_static("application/json"));
        headers.insert("linkbreakers-client", settings.client.clone());
        self.add_own(&mut headers)?;
        if self.body.is_some() {
            headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("application/json"));
        }
        if let Some(key) = self.idempotency_key(runtime)? {
            headers.insert(IDEMPOTENCY_KEY, key);
        }
        if let Some(authorization) = self.authorization(settings)? {
            headers.insert(header::AUTHORIZATION, authorization);
        }
        Ok(headers)
    }

    /// Adds the headers that the caller asked for; one that is given twice is sent twice.
    fn add_own(&self, headers: &mut HeaderMap) -> Result<(), InvalidRequest> {
        let mut own = HeaderMap::new();
        for (name, value) in &self.options.headers {
            let refuse = |problem| Err(self.refuse(one_line(&name.escape_debug().to_string(), 80), problem));
            let Ok(name) = HeaderName::from_bytes(name.as_bytes()) else {
                return refuse("is no name for a header");
            };
            if name == IDEMPOTENCY_KEY {
                return refuse("is set with the method `idempotency_key`");
            }
            if is_reserved(&name) {
                return refuse("is set by the client itself, and cannot be set for a call");
            }
            let Ok(value) = HeaderValue::from_str(value) else {
                return refuse("has a value that no header can hold, such as a line break");
            };
            own.append(name, value);
        }
        headers.extend(own);
        Ok(())
    }

    fn idempotency_key(&self, runtime: &dyn Runtime) -> Result<Option<HeaderValue>, InvalidRequest> {
        let parameter = "idempotency_key";
        let key = match &self.options.idempotency_key {
            Some(key) => key.clone(),
            None if !matches!(self.method, Method::POST | Method::PUT | Method::PATCH) => return Ok(None),
            None => runtime.random().map(uuid_v4).ok_or_else(|| {
                self.refuse(parameter, "cannot be made, for the system gives no random bytes; set one")
            })?,
        };
        let is_valid = matches!(key.len(), 1..=255) && key.bytes().all(|byte| byte.is_ascii_graphic());
        match HeaderValue::from_str(&key) {
            Ok(key) if is_valid => Ok(Some(key)),
            _ => Err(self.refuse(parameter, "must be 1 to 255 visible ASCII characters, without spaces")),
        }
    }

    fn authorization(&self, settings: &Settings) -> Result<Option<HeaderValue>, InvalidRequest> {
        let token = settings.token.as_ref();
        match self.authentication {
            Authentication::None => Ok(None),
            Authentication::IfPossible => Ok(token.and_then(AccessToken::authorization)),
            Authentication::Required(scope) => match token.and_then(AccessToken::authorization) {
                Some(authorization) => Ok(Some(authorization)),
                None => {
                    let scope = scope.map(|scope| format!(" with the scope `{scope}`")).unwrap_or_default();
                    let mend = "build the client with `Configuration::new` or `ApiClient::from_env`";
                    Err(self.refuse("token", format!("is missing: this needs an access token{scope}; {mend}")))
                }
            },
        }
    }

    fn limit(&self, name: &'static str, limit: Option<Duration>) -> Result<Option<Duration>, InvalidRequest> {
        match limit {
            Some(Duration::ZERO) => Err(self.refuse(name, "must be longer than nothing")),
            limit => Ok(limit),
        }
    }

    fn refuse(&self, parameter: impl Into<Cow<'static, str>>, problem: impl Into<Cow<'static, str>>) -> InvalidRequest {
        InvalidRequest::new(self.label.clone(), parameter, problem)
    }
}

/// Whether only the client sets a header, because it determines where a request goes, who sends it, or how it is framed.
fn is_reserved(name: &HeaderName) -> bool {
    is_framing(name)
        || matches!(
            *name,
            header::AUTHORIZATION
                | header::HOST
                | header::CONTENT_TYPE
                | header::CONTENT_ENCODING
                | header::ACCEPT_ENCODING
        )
}

#[cfg(test)]
mod tests {
    use serde_json::Value;

    use super::*;
    use crate::{
        ApiClient, Error, LinksApi,
        request::{Client as _, Operation, Request},
        testing::{Bench, Reply},
    };

    fn outgoing(authentication: Authentication) -> Outgoing {
        Outgoing {
            label: "Some_Operation".into(),
            template: "/v1/things".into(),
            method: Method::POST,
            path: "/v1/things".to_owned(),
            query: String::new(),
            body: None,
            options: CallOptions::default(),
            authentication,
        }
    }

    #[test]
    fn the_token_is_sent_only_where_it_is_wanted() {
        let bench = Bench::new(vec![Reply::status(200); 3]);
        for (authentication, is_sent) in
            [(Authentication::None, false), (Authentication::IfPossible, true), (Authentication::Required(None), true)]
        {
            bench.client.execute(outgoing(authentication)).unwrap();
            let request = bench.requests().pop().unwrap();
            assert_eq!(request.headers().contains_key("authorization"), is_sent, "{authentication:?}");
        }
    }

    #[test]
    fn a_call_that_was_put_together_by_hand_is_checked_too() {
        let bench = Bench::new([]);
        let operation = operation_of(&LinksApi::new(&bench.client).get("1"));
        for (path, query) in
            [("/v1/../x", ""), ("v1", ""), ("/v1?a=b", ""), ("/v1", "a b"), ("/v1", "a#b"), ("/v1", "\r\n")]
        {
            let call = Call::new(operation, path.to_owned(), query.to_owned(), None, CallOptions::default());
            let error = bench.client.send::<Value>(call).unwrap_err();
            assert!(matches!(error, Error::InvalidRequest(_)), "{path} {query}: {error}");
        }
    }

    fn operation_of<R: Request<Client = ApiClient>>(_: &R) -> &'static Operation {
        R::OPERATION
    }
}
