//! The errors of the SDK.

mod api_exception;
mod configuration_error;
mod context;
mod decode_error;
mod response;
mod token_provider_error;
mod transport_error;

use std::{error::Error as StdError, fmt, iter, time::Duration};

use linkbreakers_generated::rt::InvalidRequest;
use serde_json::Error as JsonError;

#[cfg(feature = "batch")]
use crate::BatchError;
#[cfg(feature = "jobs")]
use crate::JobFailed;
use crate::{FileError, WaitFailed, WaitTimeout, text::one_line};

pub use api_exception::ApiException;
pub use configuration_error::ConfigurationError;
pub(crate) use context::{ErrorContext, Target, request_id};
pub use decode_error::DecodeError;
pub(crate) use decode_error::DecodeProblem;
pub(crate) use response::{ErrorResponse, QUOTA_EXHAUSTED};
pub use token_provider_error::TokenProviderError;
pub use transport_error::TransportError;

/// An error of a call, or of a helper such as a bulk import.
///
/// `Display` is one line that is safe to log: it contains no body, header, query or token. `Debug`, which `main`,
/// `unwrap` and `expect` print, is the same line followed by the causes that it does not contain, such as
/// `Connection refused`. `{:#?}` and `dbg!` show the fields.
///
/// ```
/// use linkbreakers::{Error, LinksApi};
///
/// # let sandbox = linkbreakers_sandbox::Sandbox::start()?;
/// # let client = linkbreakers::ApiClient::new(linkbreakers::Configuration::new(sandbox.token()).host(sandbox.url()))?;
/// match LinksApi::new(&client).get("0194d6a1-7c3e-7b2a-9f4e-ffeeddccbbaa").send() {
///     Ok(response) => println!("{}", response.link.shortlink),
///     Err(error) if error.is_not_found() => println!("no such link"),
///     Err(Error::Api(e)) => eprintln!("{} {} {}", e.status(), e.reason(), e.body()),
///     Err(error) => return Err(error.into()),
/// }
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// The server responded with an error status.
    #[error(transparent)]
    Api(#[from] ApiException),
    /// No complete response was received.
    #[error(transparent)]
    Transport(#[from] TransportError),
    /// The API reported success, but the response cannot be decoded.
    #[error(transparent)]
    Decode(#[from] DecodeError),
    /// The request is invalid and was not sent.
    #[error(transparent)]
    InvalidRequest(Box<InvalidRequest>),
    /// The configuration is invalid.
    #[error(transparent)]
    Configuration(#[from] ConfigurationError),
    /// The token provider of the configuration failed.
    #[error(transparent)]
    TokenProvider(#[from] TokenProviderError),
    /// The awaited job failed.
    #[cfg(feature = "jobs")]
    #[error(transparent)]
    JobFailed(#[from] JobFailed),
    /// The awaited QR code or custom domain cannot become ready.
    #[error(transparent)]
    WaitFailed(#[from] WaitFailed),
    /// The awaited job, QR code or custom domain was not ready within the time limit.
    #[error(transparent)]
    WaitTimeout(#[from] WaitTimeout),
    /// A local file cannot be read or written, or is not suitable.
    #[error(transparent)]
    File(#[from] FileError),
    /// A batch or a bulk import stopped before it finished.
    #[cfg(feature = "batch")]
    #[error(transparent)]
    Batch(#[from] BatchError),
}

impl Error {
    /// Returns whether the resource does not exist (404).
    pub fn is_not_found(&self) -> bool {
        self.status() == Some(404)
    }

    /// Returns whether the API rejected the token (401): it is invalid, revoked or expired.
    pub fn is_unauthorized(&self) -> bool {
        self.status() == Some(401)
    }

    /// Returns whether the token lacks a permission (403), usually a scope.
    pub fn is_forbidden(&self) -> bool {
        self.status() == Some(403)
    }

    /// Returns whether the request conflicts with the state of the resource (409), such as a name that is taken.
    pub fn is_conflict(&self) -> bool {
        self.status() == Some(409)
    }

    /// Returns whether the content of the request was rejected, so that the same request always fails: by the API (400,
    /// 413 or 422), or by this client before it was sent ([`Error::InvalidRequest`]).
    ///
    /// An unmet precondition (412), such as a directory that is not empty, is not included, because it depends on the
    /// state of the workspace.
    pub fn is_invalid(&self) -> bool {
        matches!(self.status(), Some(400 | 413 | 422)) || matches!(self.of_call(), Self::InvalidRequest(_))
    }

    /// Returns whether a rate limit was exceeded (429); the request can be sent again after
    /// [`retry_after`](Self::retry_after).
    ///
    /// A spent monthly quota has the same status, but waiting does not help; see
    /// [`is_quota_exhausted`](Self::is_quota_exhausted).
    pub fn is_rate_limited(&self) -> bool {
        self.status() == Some(429) && !self.is_quota_exhausted()
    }

    /// Returns whether the monthly quota of calls is spent, until the next billing cycle or a change of plan.
    pub fn is_quota_exhausted(&self) -> bool {
        matches!(self.of_call(), Self::Api(e) if e.is_quota_exhausted())
    }

    /// Returns whether a timeout of this client expired: for connecting, for a response, or for an awaited job, QR code
    /// or domain.
    ///
    /// The statuses 408 and 504, by which a server reports its own timeout, are not included.
    pub fn is_timeout(&self) -> bool {
        match self.of_call() {
            Self::Transport(e) => e.kind().is_timeout(),
            Self::WaitTimeout(_) => true,
            _ => false,
        }
    }

    /// Returns whether the last attempt could not open a connection: the host name was not resolved, the server did not
    /// accept the connection in time, or its certificate is not trusted.
    pub fn is_connect(&self) -> bool {
        matches!(self.of_call(), Self::Transport(e) if e.kind().is_connect())
    }

    /// Returns whether the same call may succeed later.
    ///
    /// The client has already retried as often as its policy and the deadline allow. To repeat a call that creates
    /// something, set an idempotency key, so that the API executes it only once.
    pub fn is_retryable(&self) -> bool {
        match self.of_call() {
            Self::Api(e) => e.is_transient(),
            Self::Transport(e) => e.kind().is_transient(),
            Self::WaitTimeout(_) => true,
            _ => false,
        }
    }

    /// Returns whether the request may have reached the API, in any of its attempts; `false` means that it changed
    /// nothing there.
    pub fn maybe_sent(&self) -> bool {
        match self.of_call() {
            Self::Transport(e) => e.maybe_sent(),
            Self::TokenProvider(e) => e.attempts() > 0,
            Self::InvalidRequest(_) | Self::Configuration(_) => false,
            _ => true,
        }
    }

    /// The number of attempts made; 0 if the request was rejected before it was sent.
    pub fn attempts(&self) -> u32 {
        match self.of_call() {
            Self::Api(e) => e.attempts(),
            Self::Transport(e) => e.attempts(),
            Self::Decode(e) => e.attempts(),
            Self::TokenProvider(e) => e.attempts(),
            _ => 0,
        }
    }

    /// The operation's id in the API document, such as `LinksService_Get`, or method and path of a raw request.
    pub fn operation(&self) -> Option<&str> {
        match self.of_call() {
            Self::Api(e) => Some(e.operation()),
            Self::Transport(e) => Some(e.operation()),
            Self::Decode(e) => Some(e.operation()),
            Self::TokenProvider(e) => Some(e.operation()),
            Self::InvalidRequest(e) => Some(&e.operation),
            _ => None,
        }
    }

    /// The HTTP status of the response, such as 404; `None` if there was no complete response.
    ///
    /// A response that cannot be decoded ([`Error::Decode`]) has a success status (2xx), an error response
    /// ([`Error::Api`]) any other.
    pub fn status(&self) -> Option<u16> {
        match self.of_call() {
            Self::Api(e) => Some(e.status()),
            Self::Decode(e) => Some(e.status()),
            _ => None,
        }
    }

    /// The API's error code (`codeType`), such as `MEDIA_ALREADY_EXISTS`; `None` if the error has none.
    pub fn code(&self) -> Option<&str> {
        match self.of_call() {
            Self::Api(e) => e.code(),
            #[cfg(feature = "jobs")]
            Self::JobFailed(e) => {
                let code = e.job().error.as_ref().map(|error| error.code_type.as_str());
                code.filter(|code| !code.is_empty())
            }
            _ => None,
        }
    }

    /// The id of the request in the API's own records, for support; `None` if there was no response, or if it has none.
    pub fn request_id(&self) -> Option<&str> {
        match self.of_call() {
            Self::Api(e) => e.request_id(),
            Self::Decode(e) => e.request_id(),
            _ => None,
        }
    }

    /// The wait that the API requests before the next attempt; see [`ApiException::retry_after`].
    pub fn retry_after(&self) -> Option<Duration> {
        match self.of_call() {
            Self::Api(e) => e.retry_after(),
            _ => None,
        }
    }

    /// Returns whether the call may have been executed, in any of its attempts.
    pub(crate) fn may_have_taken_effect(&self) -> bool {
        match self {
            Self::Api(e) => e.may_have_taken_effect(),
            Self::TokenProvider(e) => e.may_have_taken_effect(),
            error => error.maybe_sent(),
        }
    }

    /// The error of the call that stopped an import, or else the error itself.
    fn of_call(&self) -> &Self {
        #[cfg(feature = "batch")]
        if let Self::Batch(e) = self {
            return e.call().unwrap_or(self);
        }
        self
    }

    /// Returns the name of the variant and its error.
    fn parts(&self) -> (&'static str, &(dyn StdError + 'static)) {
        match self {
            Self::Api(e) => ("Api", e),
            Self::Transport(e) => ("Transport", e),
            Self::Decode(e) => ("Decode", e),
            Self::InvalidRequest(e) => ("InvalidRequest", e),
            Self::Configuration(e) => ("Configuration", e),
            Self::TokenProvider(e) => ("TokenProvider", e),
            #[cfg(feature = "jobs")]
            Self::JobFailed(e) => ("JobFailed", e),
            Self::WaitFailed(e) => ("WaitFailed", e),
            Self::WaitTimeout(e) => ("WaitTimeout", e),
            Self::File(e) => ("File", e),
            #[cfg(feature = "batch")]
            Self::Batch(e) => ("Import", e),
        }
    }
}

impl fmt::Debug for Error {
    // `main`, `unwrap` and `expect` print this for people to read.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if f.alternate() {
            let (variant, error) = self.parts();
            return f.debug_tuple(variant).field(&error).finish();
        }
        f.write_str(&with_causes(self))
    }
}

/// Returns an error and its causes on one line, without repetitions.
pub(crate) fn with_causes(error: &(dyn StdError + 'static)) -> String {
    const MAX_CAUSE_LENGTH: usize = 300;
    let mut line = error.to_string();
    // The JSON parser's message repeats a value of the response, which may be a secret.
    let causes = iter::successors(error.source(), |&cause| cause.source()).take_while(|cause| !cause.is::<JsonError>());
    for cause in causes {
        let cause = one_line(&cause.to_string(), MAX_CAUSE_LENGTH);
        if !line.contains(&cause) {
            line.push_str(": ");
            line.push_str(&cause);
        }
    }
    line
}

impl From<InvalidRequest> for Error {
    fn from(error: InvalidRequest) -> Self {
        Self::InvalidRequest(Box::new(error))
    }
}

#[cfg(all(test, feature = "all-apis"))]
mod tests {
    use std::{error::Error as _, time::Duration};

    use base64::{Engine as _, engine::general_purpose::URL_SAFE_NO_PAD};
    use insta::assert_snapshot;
    use serde_json::{Value, json};

    use crate::{
        AccessToken, ApiClient, ApiException, BulkImport, Configuration, CreateLinkRequest, Error, FileError, LinksApi,
        QrcodeRenderItem,
        runtime::Runtime as _,
        testing::{Reply, TestClient},
        transport::TransportFailureKind,
    };

    fn fail(reply: Reply) -> Error {
        fail_with("POST", reply)
    }

    fn fail_with(method: &str, reply: Reply) -> Error {
        let test_client = TestClient::new([reply]);
        test_client
            .client
            .request(method, "/v1/things")
            .max_attempts(1)
            .send::<Value>()
            .expect_err("the call should fail")
    }

    fn exception(reply: Reply) -> ApiException {
        match fail(reply) {
            Error::Api(exception) => exception,
            error => panic!("expected an API error: {error}"),
        }
    }

    #[test]
    fn api_exception_message_contains_status_code_message_and_hint() {
        let body = r#"{"code":404,"codeType":"LINK_NOT_FOUND","message":"no such link","details":[]}"#;
        assert_snapshot!(fail(Reply::response(404, body)), @"POST /v1/things failed: the API responded with 404 Not Found, LINK_NOT_FOUND: no such link (1 attempt)");
        let unknown = r#"{"code":500,"codeType":"UNKNOWN","message":"oops","details":[]}"#;
        let reply = Reply::response(500, unknown).header("x-request-id", "req-7");
        assert_snapshot!(fail(reply), @"POST /v1/things failed: the API responded with 500 Internal Server Error: oops (request req-7, 1 attempt)");
        assert_snapshot!(fail(Reply::response(502, "<html>Bad gateway</html>")), @"POST /v1/things failed: the API responded with 502 Bad Gateway (1 attempt)");
        assert_snapshot!(fail(Reply::response(599, "")), @"POST /v1/things failed: the API responded with 599 (1 attempt)");
        let moved = Reply::status(301).header("location", "https://evil.example/?secret");
        assert_snapshot!(fail(moved), @"POST /v1/things failed: the API responded with 301 Moved Permanently; redirects are not followed, check the configured host (1 attempt)");
        let test_client = TestClient::new([Reply::status(503), Reply::status(403)]);
        let error = LinksApi::new(&test_client.client).get("some-id").send().unwrap_err();
        assert_snapshot!(error, @"LinksService_Get failed: the API responded with 403 Forbidden (2 attempts)");
    }

    #[test]
    fn rejected_token_is_reported_with_its_expiry() {
        let error_after = |expiry: i64, reply| {
            let payload = URL_SAFE_NO_PAD.encode(format!(r#"{{"exp":{expiry}}}"#));
            let token = AccessToken::from(format!("e30.{payload}.c2ln"));
            let test_client = TestClient::with([reply], |settings| settings.token = Some(token));
            test_client.client.request("GET", "/v1/things").send::<Value>().unwrap_err()
        };
        let error = |expiry, status| error_after(expiry, Reply::status(status));
        assert_snapshot!(error(1_700_000_000, 401), @"GET /v1/things failed: the API responded with 401 Unauthorized; the token expired at 2023-11-14T22:13:20Z (1 attempt)");
        let now = TestClient::new([]).runtime.wall_clock().as_second();
        assert!(error(now, 401).to_string().contains("expired at"));
        for (expiry, status) in [(now + 1, 401), (1_700_000_000, 403)] {
            assert!(!error(expiry, status).to_string().contains("token"), "{expiry} {status}");
        }
        // The expiry is compared with the server's clock, an hour ahead of the local one or behind it.
        let ahead = || Reply::status(401).header("date", "Fri, 02 Jan 2026 04:04:05 GMT");
        assert!(error_after(now + 3600, ahead()).to_string().contains("expired at"));
        assert!(!error_after(now + 3601, ahead()).to_string().contains("token"));
        let behind = Reply::status(401).header("date", "Fri, 02 Jan 2026 02:04:05 GMT");
        assert!(!error_after(now - 3599, behind).to_string().contains("token"));
    }

    #[test]
    fn message_of_the_api_is_shown_on_one_line_without_control_characters() {
        let body = r#"{"codeType":"A\nB","message":"one\r\ntwo\u001b[31m\u2028three\u202e"}"#;
        assert_snapshot!(fail(Reply::response(400, body)), @"POST /v1/things failed: the API responded with 400 Bad Request, A B: one  two [31m three  (1 attempt)");
        let long = format!(r#"{{"message":"{}"}}"#, "x".repeat(100_000));
        let shown = fail(Reply::response(400, long.leak())).to_string();
        assert!(shown.len() < 500 && shown.contains("xxx…"), "{shown}");
    }

    #[test]
    fn token_in_an_error_response_is_redacted() {
        let e = exception(Reply::response(401, r#"{"message":"bad token the-secret-token"}"#));
        for text in [e.to_string(), format!("{e:?}"), e.body().to_owned(), e.message().unwrap().to_owned()] {
            assert!(!text.contains("the-secret-token") && text.contains("[redacted]"), "{text}");
        }
    }

    #[test]
    fn transport_error_message_contains_cause_host_and_whether_it_was_sent() {
        let shown = |kind, sent| fail(Reply::failure(kind, sent)).to_string();
        assert_snapshot!(shown(TransportFailureKind::Resolve, false), @"POST /v1/things failed: the host name could not be resolved (api.example); nothing was sent (1 attempt)");
        assert_snapshot!(shown(TransportFailureKind::Connect, false), @"POST /v1/things failed: the connection could not be opened (api.example); nothing was sent (1 attempt)");
        assert_snapshot!(shown(TransportFailureKind::ConnectTimeout, false), @"POST /v1/things failed: the connection could not be opened within the timeout (api.example); nothing was sent (1 attempt)");
        assert_snapshot!(shown(TransportFailureKind::Tls, false), @"POST /v1/things failed: no trusted TLS connection could be established (api.example); nothing was sent (1 attempt)");
        assert_snapshot!(shown(TransportFailureKind::Timeout, true), @"POST /v1/things failed: no complete response was received within the timeout; the request may have reached the API (1 attempt)");
        assert_snapshot!(shown(TransportFailureKind::Broken, true), @"POST /v1/things failed: the connection broke before the response was complete; the request may have reached the API (1 attempt)");
        assert_snapshot!(shown(TransportFailureKind::Protocol, true), @"POST /v1/things failed: the response was not valid HTTP; the request may have reached the API (1 attempt)");
    }

    #[test]
    fn decode_error_message_contains_status_and_problem() {
        assert_snapshot!(fail(Reply::response(200, "nonsense")), @"POST /v1/things: the response (200) is not valid JSON; the call may have taken effect (1 attempt)");
        assert_snapshot!(fail(Reply::response(200, "{} {}")), @"POST /v1/things: the response (200) is not valid JSON; the call may have taken effect (1 attempt)");
        assert_snapshot!(fail(Reply::response(201, r#"{"a":"#)), @"POST /v1/things: the response (201) is incomplete JSON; the call may have taken effect (1 attempt)");
        assert_snapshot!(fail_with("GET", Reply::response(200, " <!doctype html>")), @"GET /v1/things: the response (200) is an HTML page, not JSON; check the host, and whether a proxy or a sign-in page responds (1 attempt)");
        let typed = Reply::response(200, "hello").header("content-type", "Text/HTML; charset=utf-8");
        assert_snapshot!(fail_with("GET", typed), @"GET /v1/things: the response (200) is an HTML page, not JSON; check the host, and whether a proxy or a sign-in page responds (1 attempt)");
        assert_snapshot!(fail_with("GET", Reply::status(200).truncated()), @"GET /v1/things: the response (200) is longer than 1000 bytes; `Configuration::max_response_size` sets the limit (1 attempt)");
    }

    #[test]
    fn decode_error_contains_the_path_of_the_field_without_its_value() {
        let get = |body| {
            let test_client = TestClient::new([Reply::response(200, body)]);
            LinksApi::new(&test_client.client).get("some-id").send().unwrap_err()
        };
        assert_snapshot!(get("{}"), @"LinksService_Get: the response (200) cannot be decoded at `.`: the field `link` is missing (1 attempt)");
        let error = get(r#"{"link":{"id":{"secret":1}}}"#);
        assert_snapshot!(error, @"LinksService_Get: the response (200) cannot be decoded at `link.id`: the value has an unexpected type (1 attempt)");
        let Error::Decode(e) = &error else { panic!("expected a decode error") };
        assert_eq!(
            (e.path(), e.status(), e.operation(), e.may_have_taken_effect()),
            (Some("link.id"), 200, "LinksService_Get", false)
        );
        assert!(error.source().unwrap().to_string().contains("invalid type: map"));

        let test_client = TestClient::new([Reply::response(200, r#"{"links":[{"id":"1"},{"id":[]}]}"#)]);
        let error = LinksApi::new(&test_client.client).list().send().unwrap_err();
        assert_snapshot!(error, @"LinksService_List: the response (200) cannot be decoded at `links[1].id`: the value has an unexpected type (1 attempt)");
    }

    #[test]
    fn invalid_settings_are_rejected_with_the_fix() {
        let problem = |configuration: Configuration| ApiClient::new(configuration).unwrap_err().to_string();
        let new = || Configuration::new("token");
        assert_snapshot!(problem(Configuration::new("")), @"`token` is empty");
        assert_snapshot!(problem(Configuration::new("Bearer secret")), @"`token` must not start with `Bearer`; pass only the token");
        assert_snapshot!(problem(Configuration::new("secret\n")), @"`token` must not contain whitespace; if it was read from a file, trim the line break at its end");
        assert_snapshot!(problem(Configuration::new("s\u{e9}cret")), @"`token` must contain only visible ASCII characters");
        assert_snapshot!(problem(Configuration::new("'secret'")), @"`token` must not be enclosed in quotes; remove them (`docker --env-file` passes them on as part of the value)");
        assert_snapshot!(problem(new().proxy("http://user:secret@proxy.example:70000")), @"`proxy` must have a port between 1 and 65535, or none");
        assert_snapshot!(problem(new().host("http://127.0.0.1:1").proxy("socks5://secret")), @"`proxy` names a SOCKS proxy, which is not supported; use an HTTP proxy, such as `http://proxy.example:3128`");
        assert_snapshot!(problem(new().host("http://127.0.0.1:1\n")), @"`host` must not contain whitespace or line breaks");
        assert_snapshot!(problem(new().host("http://api.example")), @"`host` must start with `https://`; plain HTTP is allowed only for loopback addresses");
        assert_snapshot!(problem(new().timeout(Duration::ZERO)), @"`timeout` must be greater than zero");
        assert_snapshot!(problem(new().connect_timeout(Duration::ZERO)), @"`connect_timeout` must be greater than zero");
        assert_snapshot!(problem(new().deadline(Duration::ZERO)), @"`deadline` must be greater than zero");
        assert_snapshot!(problem(new().max_response_size(0)), @"`max_response_size` must be greater than zero");
        assert_snapshot!(problem(new().proxy("ftp://secret")), @"`proxy` is not a valid HTTP proxy URL, such as `http://proxy.example:3128`");
        assert_snapshot!(problem(new().proxy("socks5://secret@proxy.example")), @"`proxy` names a SOCKS proxy, which is not supported; use an HTTP proxy, such as `http://proxy.example:3128`");
        for name in
            ["", "name", "name/", "/1", "my name/1", "name/1 (x)", "name/1\r\nx: y", "n\u{e4}me/1", "a(b)/1", "\"a/1\""]
        {
            assert_eq!(
                problem(new().client_name(name)),
                "`client_name` must be a name and a version, such as `nightly-import/1.0`, without spaces, quotes or parentheses",
                "{name}"
            );
        }
        let error = AccessToken::from("opaque").claims().unwrap_err();
        assert_snapshot!(error, @"`token` is not a JSON Web Token, so it has no readable claims; OAuth access tokens are opaque");
        assert!(matches!(&error, Error::Configuration(e) if e.setting() == "token"));
    }

    #[test]
    fn every_property_of_an_error_body_is_decoded() {
        let body = r#"{"code":409,"codeType":"MEDIA_ALREADY_EXISTS","message":"exists","details":[
        {"@type":"a","existingMediaId":"shallow"},
        {"@type":"b","metadata":{"existingMediaId":"m1"},"existingFileName":"a.png"}]}"#;
        let e = exception(Reply::response(409, body).header("retry-after", "5").header("x-other", "1"));
        assert_eq!(
            (e.status(), e.reason(), e.code(), e.message()),
            (409, "Conflict", Some("MEDIA_ALREADY_EXISTS"), Some("exists"))
        );
        assert_eq!(e.details().len(), 2);
        assert_eq!(e.metadata("existingMediaId"), Some(&json!("m1")));
        assert_eq!(e.metadata("existingFileName"), Some(&json!("a.png")));
        assert_eq!(e.metadata("other"), None);
        assert_eq!(e.retry_after(), Some(Duration::from_secs(5)));
        assert_eq!(e.headers()["x-other"], "1");
        assert_eq!((e.operation(), e.attempts(), e.request_id(), e.rate_limit()), ("POST /v1/things", 1, None, None));
        assert_eq!(e.body(), body);
        assert_eq!(format!("{} {}", e.status(), e.reason()), "409 Conflict");
    }

    #[test]
    fn error_body_in_another_format_is_kept_as_text() {
        for body in ["", "plain text", "[1]", "null", "\"text\"", r#"{"message":7,"codeType":null}"#, "{"] {
            let e = exception(Reply::response(400, body));
            assert_eq!((e.body(), e.code(), e.message(), e.details().len()), (body, None, None, 0), "{body}");
        }
        let single = exception(Reply::response(400, r#"{"details":{"a":1}}"#));
        assert_eq!(single.metadata("a"), Some(&json!(1)));
    }

    #[test]
    fn debug_contains_neither_body_nor_headers() {
        let reply = Reply::response(404, r#"{"message":"no","other":"secret"}"#).header("set-cookie", "secret");
        let error = fail(reply);
        let shown = format!("{error:?} {error:#?}");
        assert!(!shown.contains("secret"), "{shown}");
    }

    #[test]
    fn debug_is_the_message_with_its_causes_on_one_line() {
        let unsent = fail(Reply::failure(TransportFailureKind::Connect, false));
        assert_snapshot!(format!("{unsent:?}"), @"POST /v1/things failed: the connection could not be opened (api.example); nothing was sent (1 attempt): the cause");
        let forbidden = fail(Reply::status(403));
        assert_eq!(format!("{forbidden:?}"), forbidden.to_string());
        // The message already contains the cause.
        let full = std::io::Error::from(std::io::ErrorKind::StorageFull);
        let unwritten = Error::from(FileError::unwritable(None, full));
        assert_snapshot!(format!("{unwritten:?}"), @"the writer could not be written: no storage space");
        let import =
            BulkImport::new(&TestClient::new([]).client).chunk_size(0).run([CreateLinkRequest::new("x")]).unwrap_err();
        assert_eq!(format!("{import:?}"), import.to_string());
        assert!(format!("{import:#?}").starts_with("BatchError {"), "{import:#?}");
    }

    #[test]
    fn pretty_debug_shows_the_fields() {
        let shown = format!("{:#?}", fail(Reply::status(403)));
        assert!(shown.starts_with("Api(\n    ApiException {") && shown.contains("status: 403,"), "{shown}");
        let shown = format!("{:#?}", fail(Reply::failure(TransportFailureKind::Connect, false)));
        assert!(shown.starts_with("Transport(") && shown.contains("kind: Connect,"), "{shown}");
    }

    #[test]
    fn debug_of_a_decode_error_contains_no_value_of_the_response() {
        let test_client = TestClient::new([Reply::response(200, r#"{"links":"secret"}"#)]);
        let error = LinksApi::new(&test_client.client).list().send().unwrap_err();
        let cause = std::iter::successors(error.source(), |&cause| cause.source()).last().unwrap();
        assert!(cause.to_string().contains("secret"), "{cause}");
        assert_snapshot!(format!("{error:?}"), @"LinksService_List: the response (200) cannot be decoded at `links`: the value has an unexpected type (1 attempt)");
        assert!(!format!("{error:#?}").contains("secret"), "{error:#?}");
    }

    #[test]
    fn predicates_hold_according_to_the_table() {
        type Predicate = (&'static str, fn(&Error) -> bool);
        let predicates: [Predicate; 11] = [
            ("not_found", Error::is_not_found),
            ("unauthorized", Error::is_unauthorized),
            ("forbidden", Error::is_forbidden),
            ("conflict", Error::is_conflict),
            ("invalid", Error::is_invalid),
            ("rate_limited", Error::is_rate_limited),
            ("quota_exhausted", Error::is_quota_exhausted),
            ("timeout", Error::is_timeout),
            ("connect", Error::is_connect),
            ("retryable", Error::is_retryable),
            ("maybe_sent", Error::maybe_sent),
        ];
        let quota = r#"{"codeType":"MAX_PUBLIC_API_QUERIED_REACHED"}"#;
        let cases = [
            (Reply::status(400), "invalid maybe_sent"),
            (Reply::status(401), "unauthorized maybe_sent"),
            (Reply::status(403), "forbidden maybe_sent"),
            (Reply::status(404), "not_found maybe_sent"),
            (Reply::status(408), "retryable maybe_sent"),
            (Reply::status(409), "conflict maybe_sent"),
            (Reply::status(409).header("retry-after", "1"), "conflict retryable maybe_sent"),
            (Reply::status(409).header("retry-after", "soon"), "conflict retryable maybe_sent"),
            (Reply::status(412), "maybe_sent"),
            (Reply::status(413), "invalid maybe_sent"),
            (Reply::status(422), "invalid maybe_sent"),
            (Reply::status(429), "rate_limited retryable maybe_sent"),
            (Reply::response(429, quota), "quota_exhausted maybe_sent"),
            (Reply::status(503), "retryable maybe_sent"),
            (Reply::response(200, "["), "maybe_sent"),
            (Reply::failure(TransportFailureKind::Resolve, false), "connect retryable"),
            (Reply::failure(TransportFailureKind::Connect, false), "connect retryable"),
            (Reply::failure(TransportFailureKind::ConnectTimeout, false), "timeout connect retryable"),
            (Reply::failure(TransportFailureKind::Tls, false), "connect"),
            (Reply::failure(TransportFailureKind::Timeout, true), "timeout retryable maybe_sent"),
            (Reply::failure(TransportFailureKind::Broken, true), "retryable maybe_sent"),
            (Reply::failure(TransportFailureKind::Protocol, true), "maybe_sent"),
        ];
        for (reply, expected) in cases {
            let error = fail(reply);
            let holding: Vec<_> = predicates.iter().filter(|(_, holds)| holds(&error)).map(|(name, _)| *name).collect();
            assert_eq!(holding.join(" "), expected, "{error}");
            assert_eq!((error.operation(), error.attempts()), (Some("POST /v1/things"), 1), "{error}");
        }
        let local = ApiClient::new(Configuration::new("")).unwrap_err();
        assert!(predicates.iter().all(|(_, holds)| !holds(&local)));
        assert_eq!((local.operation(), local.attempts()), (None, 0));
        let unsent = TestClient::new([]).client.request("GET", "no-slash").send::<Value>().unwrap_err();
        assert!(matches!(unsent, Error::InvalidRequest(_)), "{unsent}");
        let holding: Vec<_> = predicates.iter().filter(|(_, holds)| holds(&unsent)).map(|(name, _)| *name).collect();
        assert_eq!(holding, ["invalid"]);
    }

    #[test]
    fn accessors_of_an_error_response_return_the_properties_of_its_exception() {
        let body = r#"{"codeType":"MEDIA_ALREADY_EXISTS","message":"exists"}"#;
        let reply = Reply::response(409, body).header("retry-after", "5").header("x-request-id", "req-7");
        let error = fail(reply);
        assert_eq!(
            (error.status(), error.code(), error.request_id()),
            (Some(409), Some("MEDIA_ALREADY_EXISTS"), Some("req-7"))
        );
        assert_eq!(error.retry_after(), Some(Duration::from_secs(5)));
        let bare = fail(Reply::response(500, ""));
        assert_eq!((bare.status(), bare.code(), bare.request_id(), bare.retry_after()), (Some(500), None, None, None));
    }

    #[test]
    fn accessors_of_a_decode_error_return_status_and_request_id() {
        let error = fail(Reply::response(201, "[").header("request-id", "req-8").header("retry-after", "5"));
        assert_snapshot!(error, @"POST /v1/things: the response (201) is incomplete JSON; the call may have taken effect (request req-8, 1 attempt)");
        assert_eq!((error.status(), error.code(), error.request_id()), (Some(201), None, Some("req-8")));
        assert_eq!(error.retry_after(), None);
        assert!(matches!(&error, Error::Decode(e) if e.request_id() == Some("req-8")));
        assert_eq!(fail(Reply::response(200, "[")).request_id(), None);
        let other_count = r#"{"items":[]}"#;
        let test_client = TestClient::new([Reply::response(200, other_count).header("x-request-id", "req-9")]);
        let error =
            test_client.client.render_qrcodes("some-id", [QrcodeRenderItem::new()]).next().unwrap().unwrap_err();
        assert_eq!((error.status(), error.request_id()), (Some(200), Some("req-9")), "{error}");
    }

    #[test]
    fn accessors_of_an_error_without_response_return_none() {
        for error in [
            fail(Reply::failure(TransportFailureKind::Timeout, true)),
            ApiClient::new(Configuration::new("")).unwrap_err(),
        ] {
            assert_eq!(
                (error.status(), error.code(), error.request_id(), error.retry_after()),
                (None, None, None, None)
            );
        }
    }

    #[test]
    fn code_of_a_failed_job_is_the_code_of_its_error() {
        let failed = r#"{"id":"j1","status":"JOB_STATUS_FAILED","error":{"codeType":"BAD","message":"link 3 is bad"}}"#;
        let error = TestClient::new([Reply::response(200, failed)]).client.wait_for_job("j1").unwrap_err();
        assert_eq!((error.code(), error.status()), (Some("BAD"), None));
        let without_code = r#"{"id":"j1","status":"JOB_STATUS_FAILED","error":{"message":"link 3 is bad"}}"#;
        let error = TestClient::new([Reply::response(200, without_code)]).client.wait_for_job("j1").unwrap_err();
        assert!(matches!(error, Error::JobFailed(_)) && error.code().is_none(), "{error}");
    }

    #[test]
    fn requested_wait_beyond_the_deadline_is_reported() {
        let limited = |status, wait| {
            let test_client = TestClient::new([Reply::status(status).header("retry-after", wait)]);
            test_client.client.request("GET", "/v1/things").send::<Value>().unwrap_err()
        };
        assert_snapshot!(limited(429, "3600"), @"GET /v1/things failed: the API responded with 429 Too Many Requests; the API requested a wait of 3600 s, which the 180 s deadline does not allow (1 attempt)");
        assert_snapshot!(limited(503, "Fri, 02 Jan 2026 04:04:05 GMT"), @"GET /v1/things failed: the API responded with 503 Service Unavailable; the API requested a wait of 3600 s, which the 180 s deadline does not allow (1 attempt)");
        let late = TestClient::new([
            Reply::status(503).takes(Duration::from_secs(1)),
            Reply::status(429).header("retry-after", "2"),
        ]);
        let request = late.client.request("GET", "/v1/things").deadline(Duration::from_millis(2500));
        assert_snapshot!(request.send::<Value>().unwrap_err(), @"GET /v1/things failed: the API responded with 429 Too Many Requests; the API requested a wait of 2 s, which the 2.5 s deadline does not allow (2 attempts)");
        // The wait is not reported if the number of attempts ended the call.
        let once = TestClient::new([Reply::status(429).header("retry-after", "3600")]);
        let error = once.client.request("GET", "/v1/things").max_attempts(1).send::<Value>().unwrap_err();
        assert_snapshot!(error, @"GET /v1/things failed: the API responded with 429 Too Many Requests (1 attempt)");
    }

    #[test]
    fn error_is_small_send_and_sync() {
        fn check<T: Send + Sync + std::error::Error + 'static>() {}
        check::<Error>();
        assert!(size_of::<Error>() <= 48, "{}", size_of::<Error>());
    }

    #[cfg(not(any(feature = "rustls", feature = "native-tls")))]
    #[test]
    fn build_without_tls_accepts_only_loopback_hosts() {
        let error = ApiClient::new(Configuration::new("token")).unwrap_err();
        assert_snapshot!(error, @"`host` needs TLS, which this build does not support: enable the feature `rustls` or `native-tls`");
        ApiClient::new(Configuration::new("token").host("http://localhost")).unwrap();
    }
}
