//! The access token of a client with a token provider.

use std::{
    error::Error,
    sync::{Mutex, MutexGuard, PoisonError},
};

use http::HeaderValue;

use crate::config::TokenProvider;

/// The token of a [`TokenProvider`], shared by all clones of a client. It is stored as the value of `Authorization`.
///
/// The lock is held while the provider runs, so that concurrent calls that need a token wait for the same one.
#[derive(Debug)]
pub(super) struct ProvidedToken {
    provider: TokenProvider,
    current: Mutex<Option<HeaderValue>>,
}

type Result<T> = std::result::Result<T, Box<dyn Error + Send + Sync>>;

impl ProvidedToken {
    pub(super) fn new(provider: TokenProvider) -> Self {
        Self { provider, current: Mutex::default() }
    }

    /// Returns the last token of the provider; `None` before the first call.
    pub(super) fn last(&self) -> Option<HeaderValue> {
        self.lock().clone()
    }

    /// Returns the current token, which the first call requests from the provider.
    pub(super) fn get(&self) -> Result<HeaderValue> {
        let mut current = self.lock();
        if let Some(token) = &*current {
            return Ok(token.clone());
        }
        let token = self.provider.authorization()?;
        Ok(current.insert(token).clone())
    }

    /// Returns a token other than `rejected`, which the API did not accept; `None` if the provider has no other.
    pub(super) fn renew(&self, rejected: Option<&HeaderValue>) -> Result<Option<HeaderValue>> {
        let mut current = self.lock();
        // A concurrent call may have replaced the rejected token already.
        if current.as_ref() == rejected {
            *current = Some(self.provider.authorization()?);
        }
        Ok(current.clone().filter(|token| Some(token) != rejected))
    }

    fn lock(&self) -> MutexGuard<'_, Option<HeaderValue>> {
        // A panic of the provider leaves the last token in place.
        self.current.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(all(test, feature = "all-apis"))]
mod tests {
    use std::{
        error::Error as _,
        panic::{AssertUnwindSafe, catch_unwind},
        sync::{
            Arc, Barrier, OnceLock,
            atomic::{AtomicU32, Ordering},
        },
        thread,
        time::Duration,
    };

    use base64::{Engine as _, engine::general_purpose::URL_SAFE_NO_PAD};
    use http::{HeaderMap, StatusCode, header::AUTHORIZATION};
    use insta::assert_snapshot;
    use serde_json::Value;

    use crate::{
        AccessToken, ApiClient, Configuration, Error, LinksApi, PageThemeTemplatesApi,
        config::TokenProvider,
        request::RawRequest,
        runtime::fake::FakeRuntime,
        testing::{Reply, TestClient, client_over},
        transport::{HttpRequest, HttpResponse, Streams, Transport, TransportFailure},
    };

    type Provided = Result<AccessToken, &'static str>;

    /// A client whose provider is called with the number of the call, from 1.
    fn provided(
        script: impl IntoIterator<Item = Reply>,
        provider: impl Fn(u32) -> Provided + Send + Sync + 'static,
    ) -> (TestClient, Arc<AtomicU32>) {
        let calls = Arc::new(AtomicU32::new(0));
        let counted = Arc::clone(&calls);
        let test_client = TestClient::with(script, |settings| {
            let provider = move || provider(counted.fetch_add(1, Ordering::Relaxed) + 1);
            (settings.token, settings.token_provider) = (None, Some(TokenProvider::new(provider)));
        });
        (test_client, calls)
    }

    fn numbered(call: u32) -> Provided {
        Ok(AccessToken::from(format!("secret-token-{call}")))
    }

    fn post(test_client: &TestClient) -> RawRequest {
        test_client.client.request("POST", "/v1/things")
    }

    fn tokens(test_client: &TestClient) -> Vec<String> {
        let requests = test_client.requests();
        let tokens = requests.iter().map(|request| request.headers()[AUTHORIZATION].to_str().expect("a token is text"));
        tokens.map(str::to_owned).collect()
    }

    #[test]
    fn first_call_requests_a_token_that_later_calls_use() {
        let (test_client, calls) = provided([Reply::status(200), Reply::status(200)], numbered);
        assert!(test_client.client.executor().token().is_none() && calls.load(Ordering::Relaxed) == 0);
        LinksApi::new(&test_client.client).list().send().unwrap();
        test_client.client.clone().request("GET", "/v1/things").send::<Value>().unwrap();
        assert_eq!(tokens(&test_client), ["Bearer secret-token-1"; 2]);
        assert_eq!(test_client.client.executor().token().unwrap().as_str(), "secret-token-1");
        assert!(test_client.requests()[0].headers()[AUTHORIZATION].is_sensitive());
    }

    #[test]
    fn rejected_token_is_replaced_and_the_request_sent_again_without_a_wait() {
        let (test_client, _) = provided([Reply::status(401), Reply::status(200), Reply::status(200)], numbered);
        let response = post(&test_client).max_attempts(1).send_with_response::<Value>().unwrap();
        assert_eq!((response.attempts(), test_client.slept_millis()), (2, vec![]));
        post(&test_client).send::<Value>().unwrap();
        assert_eq!(tokens(&test_client), ["Bearer secret-token-1", "Bearer secret-token-2", "Bearer secret-token-2"]);
        let [first, second, _] = test_client.requests().try_into().unwrap();
        assert_eq!(first.headers()["idempotency-key"], second.headers()["idempotency-key"]);
    }

    #[test]
    fn request_is_not_sent_again_with_the_same_token() {
        let (test_client, calls) = provided([Reply::status(401)], |_| Ok("secret-token".into()));
        let error = post(&test_client).send::<Value>().unwrap_err();
        assert!(error.is_unauthorized() && error.attempts() == 1, "{error}");
        assert_eq!(calls.load(Ordering::Relaxed), 2);
    }

    #[test]
    fn token_is_replaced_once_per_call() {
        let (test_client, calls) = provided([Reply::status(401), Reply::status(503), Reply::status(401)], numbered);
        let error = post(&test_client).send::<Value>().unwrap_err();
        assert!(error.is_unauthorized() && error.attempts() == 3, "{error}");
        assert_eq!(calls.load(Ordering::Relaxed), 2);
    }

    #[test]
    fn request_is_not_sent_again_after_the_deadline() {
        let runtime = Arc::new(OnceLock::<Arc<FakeRuntime>>::new());
        let clock = Arc::clone(&runtime);
        let (test_client, _) = provided([Reply::status(401)], move |call| {
            // The second call of the provider takes as long as the deadline.
            clock.get().unwrap().advance(Duration::from_secs(if call == 2 { 180 } else { 0 }));
            numbered(call)
        });
        runtime.set(Arc::clone(&test_client.runtime)).unwrap();
        let error = post(&test_client).send::<Value>().unwrap_err();
        assert!(error.is_unauthorized() && error.attempts() == 1, "{error}");
        assert_eq!(test_client.client.executor().token().unwrap().as_str(), "secret-token-2", "for the next call");
    }

    #[test]
    fn failure_of_the_provider_is_the_error_of_the_call_and_the_next_call_tries_again() {
        let (test_client, _) =
            provided([Reply::status(200)], |call| if call == 1 { Err("vault is sealed") } else { numbered(call) });
        let list = || LinksApi::new(&test_client.client).list().send();
        let error = list().unwrap_err();
        assert!(matches!(error, Error::TokenProvider(_)) && error.attempts() == 0 && !error.maybe_sent());
        assert!(!error.may_have_taken_effect() && !error.is_retryable());
        assert_eq!(error.source().unwrap().to_string(), "vault is sealed");
        assert_snapshot!(error, @"LinksService_List failed: the token provider returned no valid access token; nothing was sent (0 attempts)");
        assert_snapshot!(format!("{error:?}"), @"LinksService_List failed: the token provider returned no valid access token; nothing was sent (0 attempts): vault is sealed");
        list().unwrap();
    }

    #[test]
    fn failure_of_the_provider_after_a_401_keeps_the_history_of_the_call() {
        let provider = |call| if call == 1 { numbered(call) } else { Err("vault is sealed") };
        let (test_client, _) = provided([Reply::status(500), Reply::status(401), Reply::status(401)], provider);
        let error = post(&test_client).send::<Value>().unwrap_err();
        assert!(error.maybe_sent() && error.may_have_taken_effect() && error.attempts() == 2);
        assert_snapshot!(error, @"POST /v1/things failed: the token provider returned no valid access token in place of the rejected one (401); the call may have taken effect (2 attempts)");
        let error = post(&test_client).send::<Value>().unwrap_err();
        assert!(error.maybe_sent() && !error.may_have_taken_effect() && error.attempts() == 1);
        assert_snapshot!(error, @"POST /v1/things failed: the token provider returned no valid access token in place of the rejected one (401) (1 attempt)");
    }

    #[test]
    fn invalid_token_of_the_provider_is_not_sent_or_printed() {
        let invalid = |call| Ok(if call == 1 { "Bearer secret-token" } else { "secret-token\n" }.into());
        let (test_client, _) = provided([], invalid);
        let error = post(&test_client).send::<Value>().unwrap_err();
        assert_snapshot!(error.source().unwrap(), @"`token` must not start with `Bearer`; pass only the token");
        let error = post(&test_client).send::<Value>().unwrap_err();
        assert_snapshot!(format!("{error:?}"), @"POST /v1/things failed: the token provider returned no valid access token; nothing was sent (0 attempts): `token` must not contain whitespace; if it was read from a file, trim the line break at its end");
        assert!(!format!("{error:#?}").contains("secret-token"), "{error:#?}");
    }

    #[test]
    fn request_without_authentication_does_not_call_the_provider() {
        let (test_client, calls) = provided([Reply::status(401)], numbered);
        PageThemeTemplatesApi::new(&test_client.client).public_get("1").send().unwrap_err();
        assert_eq!(calls.load(Ordering::Relaxed), 0);
        assert!(!test_client.requests()[0].headers().contains_key(AUTHORIZATION));
    }

    #[test]
    fn error_of_a_call_concerns_its_own_token() {
        let token = |exp: u32| {
            let claims = URL_SAFE_NO_PAD.encode(format!(r#"{{"exp":{exp}}}"#));
            AccessToken::from(format!("head.{claims}.signature"))
        };
        let body = r#"{"message":"head.eyJleHAiOjJ9.signature is expired"}"#;
        let (test_client, _) = provided([Reply::status(401), Reply::response(401, body)], move |call| Ok(token(call)));
        let error = post(&test_client).send::<Value>().unwrap_err();
        assert_snapshot!(error, @"POST /v1/things failed: the API responded with 401 Unauthorized: [redacted] is expired; the token expired at 1970-01-01T00:00:02Z (2 attempts)");
    }

    #[test]
    fn client_is_usable_after_a_panic_of_the_provider() {
        let (test_client, _) = provided([Reply::status(200)], |call| {
            assert!(call > 1, "the first call panics");
            numbered(call)
        });
        assert!(catch_unwind(AssertUnwindSafe(|| post(&test_client).send::<Value>())).is_err());
        post(&test_client).send::<Value>().unwrap();
    }

    #[test]
    fn provider_replaces_a_fixed_token() {
        let configuration = Configuration::new("fixed").token_provider(|| numbered(1)).host("http://127.0.0.1:1");
        assert!(format!("{configuration:?}").contains("token: None, has_token_provider: true"), "{configuration:?}");
        let client = ApiClient::new(configuration).unwrap();
        assert!(client.executor().token().is_none());
    }

    /// Accepts only the second token, and rejects the first one after all threads have sent it.
    #[derive(Debug)]
    struct Rotated(Barrier);

    impl Transport for Rotated {
        fn exchange(&self, request: &HttpRequest, _: Duration) -> Result<HttpResponse, TransportFailure> {
            let status = match request.headers()[AUTHORIZATION].to_str() {
                Ok("Bearer secret-token-1") => {
                    self.0.wait();
                    StatusCode::UNAUTHORIZED
                }
                Ok("Bearer secret-token-2") => StatusCode::OK,
                _ => StatusCode::UNAUTHORIZED,
            };
            Ok(HttpResponse { status, headers: HeaderMap::new(), body: b"{}".to_vec(), is_truncated: false })
        }

        fn stream(&self, _: &HttpRequest, _: Streams<'_>, _: Duration) -> Result<HttpResponse, TransportFailure> {
            unreachable!("no file is transferred")
        }
    }

    #[test]
    fn concurrent_calls_with_a_rejected_token_call_the_provider_once() {
        const THREADS: usize = 8;
        let calls = Arc::new(AtomicU32::new(0));
        let counted = Arc::clone(&calls);
        let transport = || Box::new(Rotated(Barrier::new(THREADS)));
        let client = client_over(transport(), transport(), &Arc::new(FakeRuntime::new()), |settings| {
            let provider = move || numbered(counted.fetch_add(1, Ordering::Relaxed) + 1);
            settings.token_provider = Some(TokenProvider::new(provider));
        });
        thread::scope(|scope| {
            for _ in 0..THREADS {
                scope.spawn(|| client.request("GET", "/v1/things").send::<Value>().unwrap());
            }
        });
        assert_eq!(calls.load(Ordering::Relaxed), 2);
    }
}
