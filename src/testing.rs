//! A client with scripted responses, and a clock that advances only when the client sleeps or a response takes time.

use std::{
    collections::VecDeque,
    env,
    fmt::Write as _,
    fs, io,
    path::{Path, PathBuf},
    process,
    sync::{
        Arc, Mutex,
        atomic::{AtomicU32, Ordering},
    },
    time::Duration,
};

use http::{HeaderMap, HeaderName, HeaderValue, StatusCode};

use crate::{
    AccessToken, ApiClient, RetryPolicy,
    call::Executor,
    config::Settings,
    runtime::fake::FakeRuntime,
    transport::{HttpRequest, HttpResponse, Streams, Transport, TransportFailure, TransportFailureKind},
    url::BaseUrl,
};

/// A scripted response or transport failure.
#[derive(Debug, Clone)]
pub(crate) struct Reply {
    result: Result<(u16, &'static str), (TransportFailureKind, bool)>,
    headers: Vec<(&'static str, &'static str)>,
    takes: Duration,
    is_truncated: bool,
}

impl Reply {
    pub(crate) fn status(status: u16) -> Self {
        Self::response(status, "{}")
    }

    pub(crate) fn response(status: u16, body: &'static str) -> Self {
        Self { result: Ok((status, body)), headers: Vec::new(), takes: Duration::ZERO, is_truncated: false }
    }

    pub(crate) fn failure(kind: TransportFailureKind, sent: bool) -> Self {
        Self { result: Err((kind, sent)), ..Self::status(0) }
    }

    pub(crate) fn header(mut self, name: &'static str, value: &'static str) -> Self {
        self.headers.push((name, value));
        self
    }

    pub(crate) fn takes(self, takes: Duration) -> Self {
        Self { takes, ..self }
    }

    pub(crate) fn truncated(self) -> Self {
        Self { is_truncated: true, ..self }
    }

    fn result(&self) -> Result<HttpResponse, TransportFailure> {
        match self.result {
            Ok((status, body)) => {
                let headers: HeaderMap = self
                    .headers
                    .iter()
                    .map(|(name, value)| (HeaderName::from_static(name), HeaderValue::from_static(value)))
                    .collect();
                let status = StatusCode::from_u16(status).unwrap();
                Ok(HttpResponse { status, headers, body: body.as_bytes().to_vec(), is_truncated: self.is_truncated })
            }
            Err((kind, sent)) => {
                Err(TransportFailure { source: Some("the cause".into()), ..TransportFailure::new(kind, sent) })
            }
        }
    }
}

#[derive(Debug)]
struct ScriptedTransport {
    script: Mutex<VecDeque<Reply>>,
    requests: Mutex<Vec<(HttpRequest, Duration)>>,
    runtime: Arc<FakeRuntime>,
}

impl ScriptedTransport {
    fn reply(&self, request: &HttpRequest, timeout: Duration) -> Result<HttpResponse, TransportFailure> {
        self.requests.lock().unwrap().push((request.clone(), timeout));
        let reply = self.script.lock().unwrap().pop_front().expect("the script should have a reply for each request");
        if reply.takes > timeout {
            self.runtime.advance(timeout);
            return Err(TransportFailure::new(TransportFailureKind::Timeout, true));
        }
        self.runtime.advance(reply.takes);
        reply.result()
    }
}

impl Transport for Arc<ScriptedTransport> {
    fn exchange(&self, request: &HttpRequest, timeout: Duration) -> Result<HttpResponse, TransportFailure> {
        self.reply(request, timeout)
    }

    fn stream(
        &self,
        request: &HttpRequest,
        streams: Streams<'_>,
        timeout: Duration,
    ) -> Result<HttpResponse, TransportFailure> {
        let mut request = request.clone();
        let broken = |error: io::Error| TransportFailure {
            source: Some(error.into()),
            ..TransportFailure::new(TransportFailureKind::Broken, true)
        };
        if let Some((reader, length)) = streams.body {
            let mut body = Vec::new();
            reader.read_to_end(&mut body).map_err(broken)?;
            assert_eq!(u64::try_from(body.len()).unwrap(), length, "the body should have the declared length");
            *request.body_mut() = Some(body);
        }
        let mut response = self.reply(&request, timeout)?;
        let max_size = usize::try_from(streams.max_size).unwrap();
        response.is_truncated |= response.body.len() > max_size;
        response.body.truncate(max_size);
        if let Some(sink) = streams.sink.filter(|_| response.status.is_success()) {
            sink.write_all(&response.body).map_err(broken)?;
            response.body = Vec::new();
        }
        Ok(response)
    }
}

/// A client with a scripted transport, which records the requests.
pub(crate) struct TestClient {
    pub(crate) client: ApiClient,
    pub(crate) runtime: Arc<FakeRuntime>,
    transport: Arc<ScriptedTransport>,
}

impl TestClient {
    pub(crate) fn new(script: impl IntoIterator<Item = Reply>) -> Self {
        Self::with(script, |_| {})
    }

    pub(crate) fn with(script: impl IntoIterator<Item = Reply>, change: impl FnOnce(&mut Settings)) -> Self {
        let runtime = Arc::new(FakeRuntime::new());
        let transport = Arc::new(ScriptedTransport {
            script: Mutex::new(script.into_iter().collect()),
            requests: Mutex::default(),
            runtime: Arc::clone(&runtime),
        });
        let storage = Box::new(Arc::clone(&transport));
        let client = client_over(Box::new(Arc::clone(&transport)), storage, &runtime, change);
        Self { client, runtime, transport }
    }

    pub(crate) fn requests(&self) -> Vec<HttpRequest> {
        self.transport.requests.lock().unwrap().iter().map(|(request, _)| request.clone()).collect()
    }

    /// The timeout of each attempt.
    pub(crate) fn timeouts(&self) -> Vec<Duration> {
        self.transport.requests.lock().unwrap().iter().map(|(_, timeout)| *timeout).collect()
    }

    pub(crate) fn slept_millis(&self) -> Vec<u128> {
        self.runtime.slept().iter().map(Duration::as_millis).collect()
    }

    pub(crate) fn is_exhausted(&self) -> bool {
        self.transport.script.lock().unwrap().is_empty()
    }
}

/// A client with the given transports to the API and to storage hosts, and the clock of `runtime`.
pub(crate) fn client_over(
    transport: Box<dyn Transport>,
    storage: Box<dyn Transport>,
    runtime: &Arc<FakeRuntime>,
    change: impl FnOnce(&mut Settings),
) -> ApiClient {
    let mut settings = Settings {
        base: BaseUrl::parse("https://api.example").unwrap(),
        token: Some(AccessToken::from("the-secret-token")),
        token_provider: None,
        client: HeaderValue::from_static("test/1.0 (rust)"),
        headers: HeaderMap::new(),
        timeout: Duration::from_secs(30),
        deadline: Duration::from_secs(180),
        retry: RetryPolicy::default(),
        pace: false,
        max_response_size: 1000,
        observer: None,
    };
    change(&mut settings);
    ApiClient::with_executor(Executor::new(settings, transport, storage, Arc::<FakeRuntime>::clone(runtime)))
}

/// Creates an empty directory, which the test removes.
pub(crate) fn temporary_directory(name: &str) -> PathBuf {
    static NUMBER: AtomicU32 = AtomicU32::new(0);
    let number = NUMBER.fetch_add(1, Ordering::Relaxed);
    let directory = env::temp_dir().join(format!("linkbreakers-{name}-{}-{number}", process::id()));
    fs::create_dir(&directory).unwrap();
    directory
}

pub(crate) fn file_names(directory: &Path) -> Vec<String> {
    let names = fs::read_dir(directory).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap());
    names.collect()
}

/// Formats a request: method and URI, sorted headers without secrets, body.
pub(crate) fn format_request(request: &HttpRequest) -> String {
    let mut text = format!("{} {}\n", request.method(), request.uri());
    let mut headers: Vec<_> = request.headers().iter().collect();
    headers.sort_by_key(|(name, _)| name.as_str());
    for (name, value) in headers {
        let shown = if value.is_sensitive() { "[sensitive]" } else { value.to_str().unwrap() };
        writeln!(text, "{name}: {shown}").unwrap();
    }
    match request.body() {
        Some(body) => write!(text, "\n{}", str::from_utf8(body).unwrap()).unwrap(),
        None => text.push_str("(no body)"),
    }
    text
}
