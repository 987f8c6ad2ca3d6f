//! Passes attempts to the observer of the configuration.

use std::time::Duration;

use super::{
    attempt::AttemptError,
    execute::Executor,
    prepare::PreparedRequest,
    response::{RawResponse, ResponseParts},
};
use crate::{AttemptEvent, error::request_id};

impl Executor {
    /// Passes an attempt to the observer, if there is one.
    pub(super) fn notify(
        &self,
        request: &PreparedRequest,
        attempt: u32,
        duration: Duration,
        result: Result<&RawResponse, &AttemptError>,
        retry_delay: Option<Duration>,
    ) {
        let Some(observer) = &self.settings.observer else { return };
        let (response, error_kind) = match result {
            Ok(response) => {
                let ResponseParts { status, headers, rate_limit, .. } = &response.parts;
                (Some((status, headers, rate_limit)), None)
            }
            Err(AttemptError::Response(response)) => {
                (Some((&response.status, &response.headers, &response.rate_limit)), None)
            }
            Err(AttemptError::Transport(failure)) => (None, Some(failure.kind.name())),
        };
        observer.notify(&AttemptEvent {
            operation: &request.operation,
            method: request.http.method().as_str(),
            path_template: &request.path_template,
            attempt,
            status: response.map(|(status, ..)| status.as_u16()),
            error_kind,
            duration,
            retry_delay,
            rate_limit: response.and_then(|(_, _, rate_limit)| *rate_limit),
            request_id: response.and_then(|(_, headers, _)| request_id(headers)),
        });
    }
}

#[cfg(all(test, feature = "all-apis"))]
mod tests {
    use std::{
        panic::{AssertUnwindSafe, catch_unwind},
        sync::{Arc, Mutex},
        thread,
        time::Duration,
    };

    use serde_json::Value;

    use crate::{
        Error, LinksApi,
        config::Observer,
        testing::{Reply, TestClient},
        transport::TransportFailureKind,
    };

    /// A client whose observer formats each event.
    fn observed(script: impl IntoIterator<Item = Reply>) -> (TestClient, Arc<Mutex<Vec<String>>>) {
        let events: Arc<Mutex<Vec<String>>> = Arc::default();
        let formatted = Arc::clone(&events);
        let test_client = TestClient::with(script, |settings| {
            let push = move |text| formatted.lock().expect("no other thread should panic").push(text);
            settings.observer = Some(Observer::new(move |event| push(format!("{event:?}"))));
        });
        (test_client, events)
    }

    #[test]
    fn observer_is_called_after_every_attempt_with_its_result_and_the_retry_delay() {
        let limited = Reply::status(429).header("retry-after", "2").header("x-request-id", "req-2");
        let (test_client, events) = observed([
            Reply::failure(TransportFailureKind::Connect, false),
            limited.header("ratelimit", "\"a\";r=0;t=9"),
            Reply::status(200).takes(Duration::from_millis(250)).header("x-request-id", "req-3"),
        ]);
        LinksApi::new(&test_client.client).list().search("secret").send().unwrap();
        insta::assert_snapshot!(events.lock().unwrap().join("\n"), @r#"
        AttemptEvent { operation: "LinksService_List", method: "GET", path_template: "/v1/links", attempt: 1, status: None, error_kind: Some("connect"), duration: 0ns, retry_delay: Some(500ms), rate_limit: None, request_id: None }
        AttemptEvent { operation: "LinksService_List", method: "GET", path_template: "/v1/links", attempt: 2, status: Some(429), error_kind: None, duration: 0ns, retry_delay: Some(3s), rate_limit: Some(RateLimit { limit: None, remaining: Some(0), reset_after: Some(9s), window: None }), request_id: Some("req-2") }
        AttemptEvent { operation: "LinksService_List", method: "GET", path_template: "/v1/links", attempt: 3, status: Some(200), error_kind: None, duration: 250ms, retry_delay: None, rate_limit: None, request_id: Some("req-3") }
        "#);
    }

    #[test]
    fn last_failed_attempt_has_no_retry_delay() {
        let (test_client, events) = observed([Reply::status(404), Reply::failure(TransportFailureKind::Tls, false)]);
        let request = test_client.client.request("DELETE", "/v1/things/1").query("token", "secret");
        request.send::<Value>().unwrap_err();
        request.send::<Value>().unwrap_err();
        insta::assert_snapshot!(events.lock().unwrap().join("\n"), @r#"
        AttemptEvent { operation: "DELETE /v1/things/1", method: "DELETE", path_template: "/v1/things/1", attempt: 1, status: Some(404), error_kind: None, duration: 0ns, retry_delay: None, rate_limit: None, request_id: None }
        AttemptEvent { operation: "DELETE /v1/things/1", method: "DELETE", path_template: "/v1/things/1", attempt: 1, status: None, error_kind: Some("tls"), duration: 0ns, retry_delay: None, rate_limit: None, request_id: None }
        "#);
    }

    #[test]
    fn transfer_is_observed_without_its_signed_url() {
        let (test_client, events) =
            observed([Reply::status(503), Reply::response(200, "png").header("content-type", "image/png")]);
        test_client.client.download("https://files.example/a.png?signature=secret").to_bytes().unwrap();
        insta::assert_snapshot!(events.lock().unwrap().join("\n"), @r#"
        AttemptEvent { operation: "download from files.example", method: "GET", path_template: "(signed URL)", attempt: 1, status: Some(503), error_kind: None, duration: 0ns, retry_delay: Some(500ms), rate_limit: None, request_id: None }
        AttemptEvent { operation: "download from files.example", method: "GET", path_template: "(signed URL)", attempt: 2, status: Some(200), error_kind: None, duration: 0ns, retry_delay: None, rate_limit: None, request_id: None }
        "#);
    }

    #[test]
    fn observer_runs_on_the_thread_of_the_call() {
        let threads: Arc<Mutex<Vec<thread::ThreadId>>> = Arc::default();
        let seen = Arc::clone(&threads);
        let test_client = TestClient::with([Reply::status(503), Reply::status(200)], |settings| {
            settings.observer = Some(Observer::new(move |_| seen.lock().unwrap().push(thread::current().id())));
        });
        test_client.client.request("GET", "/v1/things").send::<Value>().unwrap();
        assert_eq!(*threads.lock().unwrap(), [thread::current().id(); 2]);
    }

    #[test]
    fn client_is_usable_after_a_panic_of_the_observer() {
        let test_client = TestClient::with([Reply::status(503), Reply::status(200)], |settings| {
            settings.pace = true;
            settings.observer = Some(Observer::new(|event| assert_eq!(event.status(), Some(200))));
        });
        let call = || -> Result<Value, Error> { test_client.client.request("GET", "/v1/things").send() };
        assert!(catch_unwind(AssertUnwindSafe(call)).is_err());
        call().unwrap();
    }
}
