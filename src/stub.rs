//! Clients whose requests are passed to a function instead of the network.

use std::{fmt, io::Read as _, sync::Arc, time::Duration};

use http::{Request, Response};
use jiff::Timestamp;

use crate::{
    ApiClient, Configuration, Error,
    call::Executor,
    config::Validated,
    runtime::Virtual,
    transport::{HttpRequest, HttpResponse, Streams, Transport, TransportFailure, has_no_body},
};

impl ApiClient {
    /// Creates a client for tests that passes every request to a function instead of the network.
    ///
    /// With it, code that needs an `ApiClient`, such as a bulk import, an export, a wait, an upload or a download, can be
    /// tested without a server. Code that is generic over its [`Client`](crate::request::Client) can also use a
    /// [test double](crate::request#test-doubles).
    ///
    /// - `handler`: returns the response to a request to `http://localhost` or to a storage host, with the body as text
    ///   or bytes. It can be called by several threads at once. A panic in it, such as a failed assertion, fails the
    ///   call's thread.
    ///
    /// Waits return at once: they only advance the clock of the client, which measures deadlines, and wait their full
    /// time without jitter. Retries, limits, decoding and errors are the same as over a network. The access token is
    /// `test-token`, and random idempotency keys count up.
    ///
    /// ```
    /// use std::sync::atomic::{AtomicU32, Ordering};
    /// use linkbreakers::{ApiClient, http::Response};
    ///
    /// let polls = AtomicU32::new(0);
    /// let client = ApiClient::stub(move |request| {
    ///     assert_eq!(request.uri().path(), "/v1/jobs/7");
    ///     match polls.fetch_add(1, Ordering::Relaxed) {
    ///         0 => Response::new(r#"{"id":"7","status":"JOB_STATUS_RUNNING"}"#),
    ///         _ => Response::new(r#"{"id":"7","status":"JOB_STATUS_SUCCEEDED","itemCount":3}"#),
    ///     }
    /// });
    /// assert_eq!(client.wait_for_job("7")?.item_count, 3);
    /// # Ok::<(), linkbreakers::Error>(())
    /// ```
    pub fn stub<B: Into<Vec<u8>>>(handler: impl Fn(&Request<Vec<u8>>) -> Response<B> + Send + Sync + 'static) -> Self {
        let configuration = Configuration::new("test-token").host("http://localhost");
        Self::stub_with(configuration, handler).expect("the configuration should be valid")
    }

    /// Creates a client like [`stub`](Self::stub) with a configuration, for example another retry policy.
    ///
    /// Settings of connections, such as a proxy, have no effect.
    ///
    /// # Errors
    ///
    /// [`Error::Configuration`] with the name of the invalid setting.
    pub fn stub_with<B: Into<Vec<u8>>>(
        configuration: Configuration,
        handler: impl Fn(&Request<Vec<u8>>) -> Response<B> + Send + Sync + 'static,
    ) -> Result<Self, Error> {
        let Validated { settings, .. } = configuration.validate()?;
        let handler = Arc::new(move |request: &Request<Vec<u8>>| handler(request).map(Into::into));
        let transport = StubTransport { handler, max_response_size: settings.max_response_size };
        let storage_transport = Box::new(transport.clone());
        let runtime = Arc::new(Virtual::new(Timestamp::now()));
        Ok(Self::with_executor(Executor::new(settings, Box::new(transport), storage_transport, runtime)))
    }
}

type Handler = dyn Fn(&Request<Vec<u8>>) -> Response<Vec<u8>> + Send + Sync;

#[derive(Clone)]
struct StubTransport {
    handler: Arc<Handler>,
    max_response_size: u64,
}

impl StubTransport {
    fn respond(&self, request: &HttpRequest, body: Vec<u8>, max_size: u64) -> HttpResponse {
        let mut copy = Request::new(body);
        *copy.method_mut() = request.method().clone();
        *copy.uri_mut() = request.uri().clone();
        *copy.headers_mut() = request.headers().clone();
        let (parts, mut body) = (self.handler)(&copy).into_parts();
        if has_no_body(request.method(), parts.status) {
            body.clear();
        }
        let max_size = usize::try_from(max_size).unwrap_or(usize::MAX);
        let is_truncated = body.len() > max_size;
        body.truncate(max_size);
        HttpResponse { status: parts.status, headers: parts.headers, body, is_truncated }
    }
}

impl Transport for StubTransport {
    fn exchange(&self, request: &HttpRequest, _: Duration) -> Result<HttpResponse, TransportFailure> {
        let body = request.body().clone().unwrap_or_default();
        Ok(self.respond(request, body, self.max_response_size))
    }

    fn stream(
        &self,
        request: &HttpRequest,
        streams: Streams<'_>,
        _: Duration,
    ) -> Result<HttpResponse, TransportFailure> {
        let mut body = request.body().clone().unwrap_or_default();
        if let Some((reader, length)) = streams.body {
            reader.take(length).read_to_end(&mut body).map_err(|_| TransportFailure::local())?;
        }
        let mut response = self.respond(request, body, streams.max_size);
        if let Some(sink) = streams.sink.filter(|_| response.status.is_success()) {
            sink.write_all(&response.body).map_err(|_| TransportFailure::local())?;
            response.body.clear();
        }
        Ok(response)
    }
}

impl fmt::Debug for StubTransport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("StubTransport").finish_non_exhaustive()
    }
}

#[cfg(all(test, feature = "all-apis", feature = "bulk-import"))]
mod tests {
    use std::{
        fs,
        sync::{
            Mutex,
            atomic::{AtomicU32, Ordering},
        },
        time::Instant,
    };

    use http::{Method, StatusCode};
    use serde_json::{Value, json};

    use super::*;
    use crate::{
        BulkImport, CreateLinkRequest, ExportCsv as _, LinksApi, VisitorsApi, request::Empty,
        testing::temporary_directory,
    };

    fn status(status: u16, body: &str) -> Response<String> {
        Response::builder().status(status).body(body.to_owned()).expect("the response should be valid")
    }

    #[test]
    fn handler_receives_the_request_and_returns_the_response() {
        let client = ApiClient::stub(|request| {
            assert_eq!((request.method(), request.uri().path()), (&Method::POST, "/v1/links"));
            assert_eq!(request.headers()["authorization"], "Bearer test-token");
            assert_eq!(request.headers()["idempotency-key"], "00000000-0000-4000-8000-000000000001");
            assert_eq!(request.body(), br#"{"destination":"https://example.com"}"#);
            Response::builder().header("x-request-id", "r").body(r#"{"link":{"id":"1"}}"#).unwrap()
        });
        let request = CreateLinkRequest::new("https://example.com");
        let response = LinksApi::new(&client).create(request).send_with_response().unwrap();
        assert_eq!((response.value().link.id.as_str(), response.request_id()), ("1", Some("r")));
    }

    #[test]
    fn waits_return_at_once_and_count_toward_the_deadline() {
        let started = Instant::now();
        let attempts = Arc::new(AtomicU32::new(0));
        let counted = Arc::clone(&attempts);
        let configuration = Configuration::new("token").host("http://localhost").deadline(Duration::from_secs(100));
        let client = ApiClient::stub_with(configuration, move |_| {
            counted.fetch_add(1, Ordering::Relaxed);
            Response::builder().status(503).header("retry-after", "45").body("").unwrap()
        });
        let error = client.unwrap().request("GET", "/v1/things").send::<Value>().unwrap_err();
        assert_eq!((error.attempts(), attempts.load(Ordering::Relaxed)), (3, 3));
        let jobs = ApiClient::stub(|_| Response::new(r#"{"id":"7","status":"JOB_STATUS_RUNNING"}"#));
        assert!(jobs.wait_for_job("7").unwrap_err().is_timeout());
        assert!(started.elapsed() < Duration::from_secs(30));
    }

    #[test]
    fn paging_export_and_import_use_the_handler() {
        let client = ApiClient::stub(|request| match (request.method().as_str(), request.uri().path()) {
            ("GET", "/v1/links") if request.uri().query().is_some_and(|query| query.contains("pageToken=t")) => {
                status(200, r#"{"links":[{"id":"2"}]}"#)
            }
            ("GET", "/v1/links") => status(200, r#"{"links":[{"id":"1"}],"nextPageToken":"t"}"#),
            ("GET", "/v1/visitors") => status(200, r#"{"csv":{"csvData":"id\n1\n"}}"#),
            ("POST", "/v1/links/bulk") => {
                let body: Value = serde_json::from_slice(request.body()).unwrap();
                let links = body["links"].as_array().unwrap().iter();
                let results: Vec<_> = links
                    .enumerate()
                    .map(|(n, link)| json!({"id": n.to_string(), "shortlink": "s", "destination": link["destination"]}))
                    .collect();
                status(200, &json!({"links": results}).to_string())
            }
            _ => status(404, "{}"),
        });
        let ids: Vec<_> = LinksApi::new(&client).list().items().map(|link| link.unwrap().id).collect();
        assert_eq!(ids, ["1", "2"]);
        let mut csv = Vec::new();
        VisitorsApi::new(&client).list().write_csv(&mut csv).unwrap();
        assert_eq!(csv, b"id\n1\n");
        let report =
            BulkImport::new(&client).run((0..3).map(|n| CreateLinkRequest::new(format!("https://e.example/{n}"))));
        assert_eq!(report.unwrap().done(), 3);
    }

    #[test]
    fn transfers_use_the_handler() {
        let directory = temporary_directory("stub");
        let path = directory.join("a.svg");
        fs::write(&path, "<svg xmlns=\"http://www.w3.org/2000/svg\"/>").unwrap();
        let stored: Arc<Mutex<Vec<u8>>> = Arc::default();
        let file = Arc::clone(&stored);
        let client = ApiClient::stub(move |request| match (request.method().as_str(), request.uri().host()) {
            ("PUT", Some("files.example")) => {
                assert!(!request.headers().contains_key("authorization"));
                file.lock().unwrap().clone_from(request.body());
                Response::new(Vec::new())
            }
            ("GET", Some("files.example")) => {
                let response = Response::builder().header("content-type", "image/svg+xml");
                response.body(file.lock().unwrap().clone()).unwrap()
            }
            _ if request.uri().path().contains("complete") => {
                Response::new(br#"{"media":{"id":"m1","signedUrl":"https://files.example/m1"}}"#.to_vec())
            }
            _ => Response::new(br#"{"media":{"id":"m1"},"uploadUrl":"https://files.example/m1"}"#.to_vec()),
        });
        let media = client.upload_media(&path).send().unwrap().media;
        let saved = client.download_media(&media).to_file(directory.join("b.svg")).unwrap();
        assert_eq!(fs::read(&path).unwrap(), fs::read(&saved.path).unwrap());
        assert_eq!(client.download_media(&media).to_bytes().unwrap().bytes, *stored.lock().unwrap());
        assert!(client.download_media(&media).max_size(5).to_bytes().is_err());
        fs::remove_dir_all(directory).unwrap();
    }

    #[test]
    fn limits_and_statuses_without_body_apply_as_over_a_network() {
        let configuration = Configuration::new("token").host("http://localhost").max_response_size(3);
        let client = ApiClient::stub_with(configuration, |request| {
            let is_deletion = request.method() == Method::DELETE;
            Response::builder()
                .status(if is_deletion { StatusCode::NO_CONTENT } else { StatusCode::OK })
                .body("null")
                .unwrap()
        });
        let client = client.unwrap();
        assert!(client.request("GET", "/v1/things").send_raw().unwrap_err().to_string().contains("3 bytes"));
        client.request("HEAD", "/v1/things").send::<()>().unwrap();
        client.request("DELETE", "/v1/things/1").send::<Empty>().unwrap();
    }

    #[test]
    fn invalid_configuration_is_an_error() {
        let result = ApiClient::stub_with(Configuration::new(""), |_| Response::new(""));
        assert!(matches!(result, Err(Error::Configuration(_))));
    }
}
