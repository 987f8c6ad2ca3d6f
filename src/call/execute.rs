//! Executes a request: attempts, waits and retries.

use std::{
    borrow::Cow,
    collections::HashSet,
    error::Error as StdError,
    sync::{Arc, Mutex, PoisonError},
    time::Duration,
};

use http::{HeaderMap, Method, StatusCode, header::AUTHORIZATION};
use jiff::Timestamp;
use linkbreakers_generated::rt::Call;

use super::{
    attempt::{AttemptError, AttemptHistory},
    pace::{InFlight, Pacer},
    prepare::{PreparedRequest, common_headers},
    provided_token::ProvidedToken,
    response::{RawResponse, ResponseParts},
    retry::{Decision, RetryContext, decide},
};
use crate::{
    AccessToken, ApiException, Error, RateLimit, TokenProviderError, TransportError,
    config::Settings,
    error::{ErrorContext, ErrorResponse, Target},
    http_date,
    runtime::Runtime,
    text::one_line,
    transport::{HttpRequest, HttpResponse, Transport, TransportFailure},
};

/// The maximum size of [`Executor::deprecations`], because each path of a raw request counts as an operation.
const MAX_DEPRECATIONS: usize = 1000;

/// Executes the calls of a client and its clones.
#[derive(Debug)]
pub(crate) struct Executor {
    pub(crate) settings: Settings,
    pub(crate) runtime: Arc<dyn Runtime>,
    pub(crate) pacer: Pacer,
    /// The headers that all requests have in common.
    headers: HeaderMap,
    transport: Box<dyn Transport>,
    storage_transport: Box<dyn Transport>,
    /// The operations whose deprecation was logged already.
    deprecations: Mutex<HashSet<Cow<'static, str>>>,
    /// The token, if the configuration has a provider; a fixed one is in `headers`.
    provided_token: Option<ProvidedToken>,
}

/// Makes one attempt within a timeout.
type AttemptFn<'a> = dyn FnMut(&HttpRequest, Duration) -> Result<HttpResponse, TransportFailure> + 'a;

/// Makes one attempt with the transport to storage hosts.
pub(crate) type StorageAttemptFn<'a> =
    dyn FnMut(&dyn Transport, &HttpRequest, Duration) -> Result<HttpResponse, TransportFailure> + 'a;

impl Executor {
    pub(crate) fn new(
        settings: Settings,
        transport: Box<dyn Transport>,
        storage_transport: Box<dyn Transport>,
        runtime: Arc<dyn Runtime>,
    ) -> Self {
        let (pacer, headers, deprecations) = (Pacer::default(), common_headers(&settings), Mutex::default());
        let provided_token = settings.token_provider.clone().map(ProvidedToken::new);
        Self { settings, runtime, pacer, headers, transport, storage_transport, deprecations, provided_token }
    }

    /// Returns the token of the last or next call; `None` if there is none, or if the provider was not called yet.
    pub(crate) fn token(&self) -> Option<AccessToken> {
        match &self.provided_token {
            Some(provided) => AccessToken::from_authorization(&provided.last()?),
            None => self.settings.token.clone(),
        }
    }

    /// Returns the token of the next call, which the token provider may have to return first.
    #[cfg(feature = "batch")]
    pub(crate) fn obtain_token(&self, operation: &'static str) -> Result<Option<AccessToken>, Error> {
        let Some(provided) = &self.provided_token else { return Ok(self.settings.token.clone()) };
        match provided.get() {
            Ok(token) => Ok(AccessToken::from_authorization(&token)),
            Err(source) => {
                let context = ErrorContext::new(operation, Target::Api, 0);
                Err(TokenProviderError::new(context, false, source).into())
            }
        }
    }

    /// Executes a call to the API.
    pub(crate) fn execute(&self, call: Call) -> Result<RawResponse, Error> {
        self.execute_api(call, false)
    }

    /// Executes a call to the API whose first attempt already has a [permit](Pacer::reserve).
    pub(crate) fn execute_with_permit(&self, call: Call) -> Result<RawResponse, Error> {
        self.execute_api(call, true)
    }

    fn execute_api(&self, call: Call, has_permit: bool) -> Result<RawResponse, Error> {
        let request = PreparedRequest::new(call, &self.settings, &self.headers, &*self.runtime)?;
        self.run(request, has_permit, &mut |http, timeout| self.transport.exchange(http, timeout))
    }

    /// Executes a request to a storage host.
    pub(crate) fn execute_storage(
        &self,
        request: PreparedRequest,
        attempt: &mut StorageAttemptFn<'_>,
    ) -> Result<RawResponse, Error> {
        self.run(request, false, &mut |http, timeout| attempt(&*self.storage_transport, http, timeout))
    }

    /// Makes attempts until one succeeds or [`decide`] allows no further one.
    fn run(
        &self,
        mut request: PreparedRequest,
        mut has_permit: bool,
        exchange: &mut AttemptFn<'_>,
    ) -> Result<RawResponse, Error> {
        let deadline = self.runtime.now().saturating_add(request.deadline);
        let is_paced = request.target == Target::Api && (self.settings.pace || has_permit);
        let mut history = AttemptHistory::default();
        self.set_provided_token(&mut request)?;
        loop {
            history.attempts += 1;
            if is_paced && !has_permit {
                self.await_permit(&request, deadline);
            }
            has_permit = false;
            let (result, duration) = self.attempt(&request, history.attempts, deadline, is_paced, exchange);
            let error = match result {
                Ok(response) => {
                    self.notify(&request, history.attempts, duration, Ok(&response), None);
                    return Ok(response);
                }
                Err(error) => error,
            };
            let renewed = self.renew_token(&mut request, &error, deadline);
            let decision = match renewed {
                Ok(true) => Decision::Retry(Duration::ZERO),
                _ => self.decide(&request, &error, history.attempts, deadline),
            };
            self.notify(&request, history.attempts, duration, Err(&error), decision.retry_delay());
            if let Err(source) = renewed {
                let context = request.context(history.attempts);
                return Err(TokenProviderError::new(context, history.may_have_taken_effect, source).into());
            }
            let Decision::Retry(wait) = decision else {
                return self.finish(&request, error, history, decision);
            };
            let (operation, path, method) = (&request.operation, &request.path_template, request.http.method());
            let next = history.attempts + 1;
            log::warn!("{operation}: {method} {path}: {error}; attempt {next} in {wait:.1?}");
            history.record(&error);
            if !wait.is_zero() {
                self.runtime.sleep(wait);
            }
        }
    }

    fn decide(&self, request: &PreparedRequest, error: &AttemptError, attempt: u32, deadline: Duration) -> Decision {
        let context = RetryContext {
            method: request.http.method(),
            is_repeatable: request.is_repeatable,
            error,
            attempt,
            max_attempts: request.max_attempts,
            time_left: self.time_left(deadline),
            jitter: self.runtime.fraction(),
        };
        decide(&self.settings.retry, &context)
    }

    /// Sets the current token of the provider, if the request needs one.
    fn set_provided_token(&self, request: &mut PreparedRequest) -> Result<(), Error> {
        let Some(provided) = self.provided_token.as_ref().filter(|_| request.needs_provided_token) else {
            return Ok(());
        };
        match provided.get() {
            Ok(token) => {
                request.http.headers_mut().insert(AUTHORIZATION, token);
                Ok(())
            }
            Err(source) => Err(TokenProviderError::new(request.context(0), false, source).into()),
        }
    }

    /// Replaces the token that the API rejected, once per call, and returns whether the request has another one now.
    fn renew_token(
        &self,
        request: &mut PreparedRequest,
        error: &AttemptError,
        deadline: Duration,
    ) -> Result<bool, Box<dyn StdError + Send + Sync>> {
        let is_rejected =
            matches!(error, AttemptError::Response(response) if response.status == StatusCode::UNAUTHORIZED);
        let Some(provided) = self.provided_token.as_ref().filter(|_| is_rejected && request.needs_provided_token)
        else {
            return Ok(false);
        };
        request.needs_provided_token = false;
        let token = provided.renew(request.http.headers().get(AUTHORIZATION))?;
        match token.filter(|_| !self.time_left(deadline).is_zero()) {
            Some(token) => {
                log::debug!("{}: the token provider returned another token", request.operation);
                request.http.headers_mut().insert(AUTHORIZATION, token);
                Ok(true)
            }
            None => Ok(false),
        }
    }

    /// Makes one attempt and returns its result and duration.
    fn attempt(
        &self,
        request: &PreparedRequest,
        attempt: u32,
        deadline: Duration,
        has_permit: bool,
        exchange: &mut AttemptFn<'_>,
    ) -> (Result<RawResponse, AttemptError>, Duration) {
        let in_flight = (request.target == Target::Api).then(|| self.pacer.start(has_permit));
        let started = self.runtime.now();
        let result = exchange(&request.http, request.timeout.min(self.time_left(deadline)));
        let elapsed = self.runtime.now().saturating_sub(started);
        let rate_limit = in_flight.and_then(|in_flight| self.observe(in_flight, result.as_ref().ok()));
        let (operation, path, method) = (&request.operation, &request.path_template, request.http.method());
        let response = match result {
            Ok(response) => response,
            Err(failure) => {
                log::debug!("{operation}: {method} {path}: {}, {elapsed:.1?}, attempt {attempt}", failure.kind);
                return (Err(AttemptError::Transport(failure)), elapsed);
            }
        };
        let status = response.status.as_u16();
        log::debug!("{operation}: {method} {path}: {status}, {elapsed:.1?}, attempt {attempt}");
        if request.target == Target::Api {
            self.log_deprecation(request, &response.headers);
        }
        (self.check_status(request, response, rate_limit, attempt), elapsed)
    }

    /// Records the end of an attempt and returns the rate limit of its response.
    fn observe(&self, in_flight: InFlight, response: Option<&HttpResponse>) -> Option<RateLimit> {
        let received_at = || self.runtime.wall_clock();
        let rate_limit = response.and_then(|response| RateLimit::from_headers(&response.headers, received_at));
        self.pacer.finish(in_flight, rate_limit, self.runtime.now());
        rate_limit
    }

    fn check_status(
        &self,
        request: &PreparedRequest,
        response: HttpResponse,
        rate_limit: Option<RateLimit>,
        attempts: u32,
    ) -> Result<RawResponse, AttemptError> {
        let HttpResponse { status, headers, body, is_truncated } = response;
        if !status.is_success() {
            let body = self.redact(request, String::from_utf8_lossy(&body).into_owned());
            let received_at = self.runtime.wall_clock();
            let response = ErrorResponse::new(status, headers, body, rate_limit, received_at);
            return Err(AttemptError::Response(Box::new(response)));
        }
        Ok(RawResponse {
            operation: request.operation.clone(),
            target: request.target,
            method: request.http.method().clone(),
            parts: ResponseParts { status, headers, rate_limit, attempts, assumed_deleted: false },
            body,
            truncated_at: is_truncated.then_some(request.max_response_size),
            not_found: None,
        })
    }

    /// Removes the secret of the request from the body of an error response, which may repeat it.
    fn redact(&self, request: &PreparedRequest, body: String) -> String {
        let secret = match request.target {
            Target::Api => request.token(),
            // The signature of a signed URL is in its query.
            Target::Storage => request.http.uri().query().map(AccessToken::from),
        };
        match secret {
            Some(secret) => secret.redact_in(body),
            None => body,
        }
    }

    /// Returns the result of a call after its last attempt.
    fn finish(
        &self,
        request: &PreparedRequest,
        error: AttemptError,
        history: AttemptHistory,
        decision: Decision,
    ) -> Result<RawResponse, Error> {
        let context = request.context(history.attempts);
        let response = match error {
            AttemptError::Transport(failure) => {
                let host = request.http.uri().authority().map_or_else(String::new, ToString::to_string);
                return Err(TransportError::new(context, host, failure, history.maybe_sent).into());
            }
            AttemptError::Response(response) => response,
        };
        let token_expired_at = self.token_expiry(request, &response);
        let exception = ApiException::new(context, *response).with_token_expiry(token_expired_at);
        let is_deletion = request.http.method() == Method::DELETE;
        if is_deletion && exception.status() == 404 && history.may_have_taken_effect {
            return Ok(RawResponse::assumed_deleted(exception));
        }
        let exceeded = (decision == Decision::WaitTooLong).then_some(request.deadline);
        Err(exception.with_earlier_effect(history.may_have_taken_effect).with_exceeded_deadline(exceeded).into())
    }

    /// Returns the expiry of a token that the API rejected, if its claims contain one that has passed.
    fn token_expiry(&self, request: &PreparedRequest, response: &ErrorResponse) -> Option<Timestamp> {
        if request.target != Target::Api || response.status != StatusCode::UNAUTHORIZED {
            return None;
        }
        let now = http_date::response_time(&response.headers, response.received_at);
        let expiry = request.token()?.claims().ok()?.expires_at()?;
        (expiry <= now).then_some(expiry)
    }

    fn time_left(&self, deadline: Duration) -> Duration {
        deadline.saturating_sub(self.runtime.now())
    }

    /// Returns the time until `end` as the deadline of a call, which must be greater than zero.
    pub(crate) fn deadline_until(&self, end: Duration) -> Duration {
        self.time_left(end).max(Duration::from_millis(1))
    }

    fn await_permit(&self, request: &PreparedRequest, deadline: Duration) {
        let wait = self.pacer.reserve(self.runtime.now());
        // After a longer wait the call would end with a timeout, which explains less than the API's 429.
        if !wait.is_zero() && wait < self.time_left(deadline) {
            log::debug!("{}: waiting {wait:.1?} to stay within the rate limit", request.operation);
            self.runtime.sleep(wait);
        }
    }

    /// Logs once per operation that it is deprecated.
    fn log_deprecation(&self, request: &PreparedRequest, headers: &HeaderMap) {
        let text = |name| headers.get(name).map(|value| one_line(&String::from_utf8_lossy(value.as_bytes()), 80));
        let (deprecation, sunset) = (text("deprecation"), text("sunset"));
        if deprecation.is_none() && sunset.is_none() {
            return;
        }
        let mut logged = self.deprecations.lock().unwrap_or_else(PoisonError::into_inner);
        if logged.len() < MAX_DEPRECATIONS && logged.insert(request.operation.clone()) {
            let since = deprecation.as_deref().unwrap_or("unknown");
            let until = sunset.as_deref().unwrap_or("unknown");
            log::warn!("{} is deprecated (since: {since}, shut down: {until})", request.operation);
        }
    }
}

#[cfg(all(test, feature = "all-apis"))]
mod tests {
    use std::{
        error::Error as _,
        sync::{
            Arc, Mutex,
            mpsc::{Receiver, Sender, channel},
        },
        thread,
        time::Duration,
    };

    use http::{HeaderMap, HeaderValue, StatusCode};
    use linkbreakers_generated::rt::{Call, CallOptions, Operation, Query};
    use serde_json::{Value, json};

    use crate::{
        Error, LinksApi, RetryPolicy,
        request::RawRequest,
        runtime::fake::FakeRuntime,
        testing::{Reply, TestClient, client_over},
        transport::{HttpRequest, HttpResponse, Streams, Transport, TransportFailure, TransportFailureKind},
    };

    const SECOND: Duration = Duration::from_secs(1);

    fn raw(test_client: &TestClient, method: &str) -> RawRequest {
        test_client.client.request(method, "/v1/things")
    }

    fn send(test_client: &TestClient, method: &str) -> Result<Value, Error> {
        raw(test_client, method).send()
    }

    fn fail(test_client: &TestClient, method: &str) -> Error {
        send(test_client, method).expect_err("the call should fail")
    }

    /// Each row: the methods, the result of the first attempt, and whether a second attempt is made.
    #[test]
    fn failed_attempt_is_retried_according_to_the_table() {
        use TransportFailureKind::*;
        let quota = r#"{"codeType":"MAX_PUBLIC_API_QUERIED_REACHED"}"#;
        let writes = ["POST", "PUT", "PATCH"];
        let all = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE"];
        let rows: Vec<(&[&str], Reply, bool)> = vec![
            (&all, Reply::failure(Resolve, false), true),
            (&all, Reply::failure(Connect, false), true),
            (&all, Reply::failure(ConnectTimeout, false), true),
            (&all, Reply::failure(Tls, false), false),
            (&all, Reply::failure(Broken, true), true),
            (&all, Reply::failure(Timeout, true), true),
            (&all, Reply::failure(Protocol, true), false),
            (&all, Reply::response(429, quota).header("retry-after", "1"), false),
            (&all, Reply::status(429), true),
            (&all, Reply::status(408), true),
            (&writes, Reply::status(409).header("retry-after", "1"), true),
            (&writes, Reply::status(409).header("retry-after", "0.5"), true),
            (&writes, Reply::status(409).header("retry-after", "Friday, 02-Jan-26 03:04:06 GMT"), true),
            (&all, Reply::status(409), false),
            (&all, Reply::status(500), true),
            (&all, Reply::status(502), true),
            (&all, Reply::status(503), true),
            (&all, Reply::status(504), true),
            (&all, Reply::status(501), false),
            (&all, Reply::status(505), false),
            (&all, Reply::status(400), false),
            (&all, Reply::status(401), false),
            (&all, Reply::status(403), false),
            (&all, Reply::status(404), false),
            (&all, Reply::status(407), false),
            (&all, Reply::status(412), false),
            (&all, Reply::status(422), false),
            (&all, Reply::status(301).header("location", "https://evil.example"), false),
            (&all, Reply::status(304), false),
            (&all, Reply::status(307).header("retry-after", "1"), false),
            (&all, Reply::response(200, "<html>"), false),
            (&all, Reply::status(200).truncated(), false),
        ];
        for (methods, reply, is_retried) in rows {
            for method in methods {
                let test_client = TestClient::new([reply.clone(), Reply::status(200)]);
                let result = send(&test_client, method);
                assert_eq!(test_client.requests().len(), 1 + usize::from(is_retried), "{method} after {reply:?}");
                assert_eq!(result.is_ok(), is_retried, "{method} after {reply:?}");
            }
        }
    }

    #[test]
    fn backoff_doubles_and_last_attempt_is_not_followed_by_a_wait() {
        let test_client = TestClient::with(vec![Reply::status(503); 7], |settings| {
            settings.retry = RetryPolicy::default().max_attempts(7);
        });
        let error = fail(&test_client, "GET");
        assert_eq!(test_client.slept_millis(), [500, 1000, 2000, 4000, 8000, 8000]);
        assert_eq!(error.attempts(), 7);
        assert!(test_client.is_exhausted());
    }

    #[test]
    fn retry_after_is_added_to_backoff_unless_it_is_invalid() {
        let test_client = TestClient::new([
            Reply::status(429).header("retry-after", "7"),
            Reply::status(503).header("retry-after", "soon"),
            // The clock is at 03:04:05 plus the previous waits of 7.5 s and 1 s.
            Reply::status(408).header("retry-after", "Fri, 02 Jan 2026 03:04:23 GMT"),
            Reply::status(200),
        ]);
        send(&test_client, "GET").unwrap();
        assert_eq!(test_client.slept_millis(), [7500, 1000, 9500 + 2000]);
    }

    #[test]
    fn retry_after_of_zero_or_in_the_past_falls_back_to_backoff() {
        for retry_after in ["0", "Fri, 02 Jan 2026 03:04:05 GMT", "Sunday, 06-Nov-94 08:49:37 GMT"] {
            let reply = || Reply::status(503).header("retry-after", retry_after);
            let test_client = TestClient::new([reply(), reply(), reply(), reply()]);
            assert_eq!(fail(&test_client, "GET").attempts(), 4, "{retry_after}");
            assert_eq!(test_client.slept_millis(), [500, 1000, 2000], "{retry_after}");
        }
    }

    #[test]
    fn retry_after_date_is_measured_against_the_date_of_the_response() {
        // The local clock is at 03:04:05: an hour ahead of the server, then an hour behind.
        for (date, retry_after) in [
            ("Fri, 02 Jan 2026 02:04:05 GMT", "Fri, 02 Jan 2026 02:04:15 GMT"),
            ("Fri Jan  2 04:04:05 2026", "Friday, 02-Jan-26 04:04:15 GMT"),
        ] {
            let limited = Reply::status(429).header("date", date).header("retry-after", retry_after);
            let test_client = TestClient::new([limited, Reply::status(200)]);
            send(&test_client, "GET").unwrap();
            assert_eq!(test_client.slept_millis(), [10_500], "{date}");
        }
    }

    #[test]
    fn paced_client_measures_the_reset_time_against_the_date_of_the_response() {
        let exhausted = Reply::status(200).header("x-ratelimit-remaining", "0");
        // The server's clock is an hour behind the local one.
        let exhausted =
            exhausted.header("date", "Fri, 02 Jan 2026 02:04:05 GMT").header("x-ratelimit-reset", "1767319455");
        let test_client = TestClient::with([exhausted, Reply::status(200)], |settings| settings.pace = true);
        send(&test_client, "GET").unwrap();
        send(&test_client, "GET").unwrap();
        assert_eq!(test_client.slept_millis(), [10_000]);
    }

    #[test]
    fn retry_after_beyond_the_deadline_is_not_awaited() {
        let test_client = TestClient::new([Reply::status(429).header("retry-after", "180")]);
        let error = fail(&test_client, "GET");
        assert_eq!(test_client.slept_millis(), [0; 0]);
        assert!(error.is_rate_limited() && error.attempts() == 1, "{error}");
        assert!(matches!(&error, Error::Api(e) if e.retry_after() == Some(180 * SECOND)));
    }

    #[test]
    fn attempt_timeout_is_limited_by_the_deadline() {
        let slow = Reply::status(200).takes(100 * SECOND);
        let test_client = TestClient::with([slow.clone(), slow.clone(), slow], |settings| {
            settings.deadline = 50 * SECOND;
        });
        let error = fail(&test_client, "GET");
        // The timeout of 30 s; then the deadline of 50 s minus 30 s and the backoff of 0.5 s.
        assert_eq!(test_client.timeouts(), [30 * SECOND, Duration::from_millis(19_500)]);
        assert!(error.is_timeout() && error.maybe_sent() && error.attempts() == 2, "{error}");
    }

    #[test]
    fn options_of_the_call_override_the_configuration() {
        let test_client = TestClient::new([Reply::status(503), Reply::status(503)]);
        let request = raw(&test_client, "GET").timeout(SECOND).deadline(5 * SECOND).max_attempts(2);
        assert_eq!(request.send::<Value>().unwrap_err().attempts(), 2);
        assert_eq!(test_client.timeouts(), [SECOND, SECOND]);
        let test_client = TestClient::new([Reply::status(503)]);
        assert_eq!(raw(&test_client, "GET").max_attempts(0).send::<Value>().unwrap_err().attempts(), 1);
        let test_client = TestClient::new([Reply::status(503)]);
        assert_eq!(raw(&test_client, "GET").deadline(SECOND / 2).send::<Value>().unwrap_err().attempts(), 1);
        assert_eq!(test_client.timeouts(), [SECOND / 2]);
    }

    #[test]
    fn last_error_is_returned() {
        let test_client = TestClient::new([
            Reply::failure(TransportFailureKind::Broken, true),
            Reply::status(503),
            Reply::response(400, r#"{"codeType":"BAD","message":"no"}"#),
        ]);
        let error = fail(&test_client, "POST");
        assert!(matches!(&error, Error::Api(e) if e.status() == 400 && e.code() == Some("BAD")), "{error}");
        assert_eq!(error.attempts(), 3);
    }

    #[test]
    fn maybe_sent_considers_every_attempt() {
        let unsent = || Reply::failure(TransportFailureKind::Connect, false);
        let test_client =
            TestClient::new([Reply::failure(TransportFailureKind::Broken, true), unsent(), unsent(), unsent()]);
        let error = fail(&test_client, "POST");
        assert!(error.is_connect() && error.maybe_sent(), "{error}");
        let test_client = TestClient::new([unsent(), unsent(), unsent(), unsent()]);
        let error = fail(&test_client, "POST");
        assert!(error.is_connect() && !error.maybe_sent(), "{error}");
        let test_client = TestClient::new([Reply::status(503), unsent(), unsent(), unsent()]);
        assert!(fail(&test_client, "POST").maybe_sent());
    }

    #[test]
    fn delete_returning_404_after_possible_execution_counts_as_success() {
        for first in [
            Reply::failure(TransportFailureKind::Broken, true),
            Reply::failure(TransportFailureKind::Timeout, true),
            Reply::status(500),
            Reply::status(504),
        ] {
            let test_client = TestClient::new([first.clone(), Reply::status(404)]);
            let response = raw(&test_client, "DELETE").send_with_response::<Value>().unwrap();
            assert!(response.assumed_deleted(), "{first:?}");
            assert_eq!((response.status(), response.attempts()), (404, 2), "{first:?}");
            assert_eq!(*response.value(), json!({"success": true}), "{first:?}");
        }
    }

    #[test]
    fn delete_returning_404_without_possible_execution_is_an_error() {
        let test_client = TestClient::new([Reply::status(404)]);
        assert!(fail(&test_client, "DELETE").is_not_found());
        for first in [Reply::failure(TransportFailureKind::Connect, false), Reply::status(429)] {
            let test_client = TestClient::new([first, Reply::status(404)]);
            assert!(fail(&test_client, "DELETE").is_not_found());
        }
        let test_client = TestClient::new([Reply::status(500), Reply::status(404)]);
        assert!(fail(&test_client, "GET").is_not_found());
    }

    #[test]
    fn assumed_deletion_without_decodable_substitute_returns_the_404() {
        let test_client = TestClient::new([Reply::status(500), Reply::response(404, r#"{"message":"gone"}"#)]);
        let error = raw(&test_client, "DELETE").send::<Vec<u8>>().unwrap_err();
        assert!(error.is_not_found() && error.attempts() == 2, "{error}");
        let test_client = TestClient::new([Reply::status(500), Reply::status(404)]);
        assert!(LinksApi::new(&test_client.client).delete("some-id").send_with_response().unwrap().assumed_deleted());
    }

    #[test]
    fn delete_returning_204_is_not_reported_as_assumed() {
        let test_client = TestClient::new([Reply::status(500), Reply::response(204, "")]);
        let response = raw(&test_client, "DELETE").send_with_response::<Value>().unwrap();
        assert!(!response.assumed_deleted() && response.attempts() == 2);
    }

    #[test]
    fn empty_body_of_a_deletion_is_decoded_as_empty_object_or_unit() {
        for body in ["", " \r\n"] {
            let test_client =
                TestClient::new([Reply::response(204, body), Reply::response(204, body), Reply::response(200, body)]);
            assert_eq!(send(&test_client, "DELETE").unwrap(), json!({}));
            raw(&test_client, "DELETE").send::<()>().unwrap();
            LinksApi::new(&test_client.client).delete("some-id").send().unwrap();
        }
    }

    #[test]
    fn paced_client_waits_for_the_next_window_within_the_deadline() {
        let exhausted = Reply::status(200).header("ratelimit-remaining", "0").header("ratelimit-reset", "42");
        let test_client = TestClient::with([exhausted.clone(), Reply::status(200)], |settings| settings.pace = true);
        let clone = test_client.client.clone();
        send(&test_client, "GET").unwrap();
        clone.request("GET", "/v1/things").send::<Value>().unwrap();
        assert_eq!(test_client.slept_millis(), [42_000]);
        assert_eq!(clone.rate_limit().unwrap().remaining(), Some(0));

        let test_client = TestClient::new([exhausted.clone(), Reply::status(200)]);
        send(&test_client, "GET").unwrap();
        send(&test_client, "GET").unwrap();
        assert_eq!(test_client.slept_millis(), [0; 0], "pacing is off by default");

        let test_client = TestClient::with([exhausted, Reply::status(200)], |settings| settings.pace = true);
        send(&test_client, "GET").unwrap();
        raw(&test_client, "GET").deadline(42 * SECOND).send::<Value>().unwrap();
        assert_eq!(test_client.slept_millis(), [0; 0], "a wait until the deadline is not started");
    }

    /// Delays the responses to `/v1/slow` until it is released. Every response reports one remaining call.
    #[derive(Debug)]
    struct BlockingTransport {
        arrived: Sender<()>,
        released: Mutex<Receiver<()>>,
    }

    impl Transport for BlockingTransport {
        fn exchange(&self, request: &HttpRequest, _: Duration) -> Result<HttpResponse, TransportFailure> {
            if request.uri().path() == "/v1/slow" {
                self.arrived.send(()).expect("the test should wait for the request");
                let released = self.released.lock().expect("no other test thread should panic");
                released.recv().expect("the test should release the response");
            }
            let mut headers = HeaderMap::new();
            headers.insert("ratelimit", HeaderValue::from_static("\"a\";r=1;t=60"));
            Ok(HttpResponse { status: StatusCode::OK, headers, body: b"{}".to_vec(), is_truncated: false })
        }

        fn stream(&self, _: &HttpRequest, _: Streams<'_>, _: Duration) -> Result<HttpResponse, TransportFailure> {
            unreachable!("no file is transferred")
        }
    }

    #[test]
    fn paced_client_counts_a_call_in_flight() {
        for is_slow_call_sent in [true, false] {
            let ((arrived, arrivals), (release, released)) = (channel(), channel());
            let runtime = Arc::new(FakeRuntime::new());
            let blocking =
                || Box::new(BlockingTransport { arrived: arrived.clone(), released: Mutex::new(channel().1) });
            let transport = Box::new(BlockingTransport { released: Mutex::new(released), ..*blocking() });
            let client = client_over(transport, blocking(), &runtime, |settings| settings.pace = true);
            let call = |path| client.request("GET", path).send::<Value>().unwrap();
            thread::scope(|scope| {
                if is_slow_call_sent {
                    scope.spawn(|| call("/v1/slow"));
                    arrivals.recv().unwrap();
                }
                call("/v1/things");
                assert!(runtime.slept().is_empty());
                call("/v1/things");
                release.send(()).unwrap();
            });
            let expected = if is_slow_call_sent { vec![60 * SECOND] } else { Vec::new() };
            assert_eq!(runtime.slept(), expected);
        }
    }

    #[test]
    fn responses_and_errors_report_the_rate_limit() {
        let limit = |reply: Reply| reply.header("ratelimit", "\"a\";r=5;t=9").header("x-request-id", "req-1");
        let test_client = TestClient::new([limit(Reply::status(200)), limit(Reply::status(404))]);
        assert_eq!(test_client.client.rate_limit(), None);
        let response = raw(&test_client, "GET").send_with_response::<Value>().unwrap();
        assert_eq!(response.rate_limit().unwrap().remaining(), Some(5));
        assert_eq!(response.request_id(), Some("req-1"));
        let Error::Api(e) = fail(&test_client, "GET") else { panic!("expected an API error") };
        assert_eq!(e.rate_limit(), test_client.client.rate_limit());
        assert_eq!((e.request_id(), e.rate_limit().unwrap().reset_after()), (Some("req-1"), Some(9 * SECOND)));
    }

    #[test]
    fn error_source_is_the_cause() {
        let test_client =
            TestClient::new([Reply::failure(TransportFailureKind::Tls, false), Reply::response(200, "[")]);
        assert_eq!(fail(&test_client, "GET").source().unwrap().to_string(), "the cause");
        assert_eq!(
            fail(&test_client, "GET").source().unwrap().to_string(),
            "EOF while parsing a list at line 1 column 1"
        );
    }

    #[test]
    fn permit_covers_only_the_first_attempt() {
        let exhausted = Reply::status(503)
            .header("ratelimit-limit", "100")
            .header("ratelimit-remaining", "0")
            .header("ratelimit-reset", "60");
        let test_client = TestClient::new([exhausted, Reply::status(200)]);
        let operation = Operation::raw("GET").unwrap();
        let call = Call::new(operation, "/v1/things".to_owned(), Query::default(), None, CallOptions::default());
        test_client.client.executor().execute_with_permit(call).unwrap();
        assert_eq!(test_client.slept_millis(), [500, 59_500]);
    }
}
