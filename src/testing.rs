//! A client whose server is a script, and whose clock stands still.

use std::{
    collections::VecDeque,
    fmt::Write as _,
    sync::{Arc, Mutex},
    time::Duration,
};

use http::{HeaderMap, HeaderName, HeaderValue, StatusCode};

use crate::{
    AccessToken, ApiClient, RetryPolicy,
    base_url::BaseUrl,
    exchange::Engine,
    outgoing::Settings,
    runtime::fake::Fake,
    transport::{Failure, FailureKind, Transport, WireRequest, WireResponse},
};

/// What the server does with one request.
#[derive(Debug, Clone)]
pub(crate) struct Reply {
    result: Result<(u16, &'static str), (FailureKind, bool)>,
    headers: Vec<(&'static str, &'static str)>,
    takes: Duration,
    is_cut: bool,
}

impl Reply {
    pub(crate) fn status(status: u16) -> Self {
        Self::answer(status, "{}")
    }

    pub(crate) fn answer(status: u16, body: &'static str) -> Self {
        Self { result: Ok((status, body)), headers: Vec::new(), takes: Duration::ZERO, is_cut: false }
    }

    pub(crate) fn failure(kind: FailureKind, sent: bool) -> Self {
        Self { result: Err((kind, sent)), ..Self::status(0) }
    }

    pub(crate) fn header(mut self, name: &'static str, value: &'static str) -> Self {
        self.headers.push((name, value));
        self
    }

    pub(crate) fn takes(self, takes: Duration) -> Self {
        Self { takes, ..self }
    }

    pub(crate) fn cut(self) -> Self {
        Self { is_cut: true, ..self }
    }

    fn result(&self) -> Result<WireResponse, Failure> {
        match self.result {
            Ok((status, body)) => {
                let headers: HeaderMap = self
                    .headers
                    .iter()
                    .map(|(name, value)| (HeaderName::from_static(name), HeaderValue::from_static(value)))
                    .collect();
                let status = StatusCode::from_u16(status).unwrap();
                Ok(WireResponse { status, headers, body: body.into(), is_cut: self.is_cut })
            }
            Err((kind, sent)) => Err(Failure { kind, sent, source: Some("the cause".into()) }),
        }
    }
}

#[derive(Debug)]
struct Replay {
    script: Mutex<VecDeque<Reply>>,
    requests: Mutex<Vec<(WireRequest, Duration)>>,
    runtime: Arc<Fake>,
}

impl Transport for Arc<Replay> {
    fn exchange(&self, request: &WireRequest, limit: Duration) -> Result<WireResponse, Failure> {
        self.requests.lock().unwrap().push((request.clone(), limit));
        let reply = self.script.lock().unwrap().pop_front().expect("one request more than the script has replies");
        if reply.takes > limit {
            self.runtime.advance(limit);
            return Err(Failure { kind: FailureKind::Timeout, sent: true, source: None });
        }
        self.runtime.advance(reply.takes);
        reply.result()
    }
}

/// A client, and what it did.
pub(crate) struct Bench {
    pub(crate) client: ApiClient,
    pub(crate) runtime: Arc<Fake>,
    replay: Arc<Replay>,
}

impl Bench {
    pub(crate) fn new(script: impl IntoIterator<Item = Reply>) -> Self {
        Self::with(script, |_| {})
    }

    pub(crate) fn with(script: impl IntoIterator<Item = Reply>, change: impl FnOnce(&mut Settings)) -> Self {
        let runtime = Arc::new(Fake::new());
        let replay = Arc::new(Replay {
            script: Mutex::new(script.into_iter().collect()),
            requests: Mutex::default(),
            runtime: Arc::clone(&runtime),
        });
        let client = client_over(Box::new(Arc::clone(&replay)), &runtime, change);
        Self { client, runtime, replay }
    }

    pub(crate) fn requests(&self) -> Vec<WireRequest> {
        self.replay.requests.lock().unwrap().iter().map(|(request, _)| request.clone()).collect()
    }

    /// How long each attempt was allowed to take.
    pub(crate) fn limits(&self) -> Vec<Duration> {
        self.replay.requests.lock().unwrap().iter().map(|(_, limit)| *limit).collect()
    }

    pub(crate) fn slept_millis(&self) -> Vec<u128> {
        self.runtime.slept().iter().map(Duration::as_millis).collect()
    }

    pub(crate) fn is_exhausted(&self) -> bool {
        self.replay.script.lock().unwrap().is_empty()
    }
}

/// A client whose server is `transport`, in the time of `runtime`.
pub(crate) fn client_over(
    transport: Box<dyn Transport>,
    runtime: &Arc<Fake>,
    change: impl FnOnce(&mut Settings),
) -> ApiClient {
    let mut settings = Settings {
        base: BaseUrl::parse("https://api.example", "host").unwrap(),
        token: Some(AccessToken::from("the-secret-token")),
        client: HeaderValue::from_static("test/1.0 (rust)"),
        timeout: Duration::from_secs(30),
        deadline: Duration::from_secs(180),
        retry: RetryPolicy::default(),
        pace: false,
        max_response_size: 1000,
    };
    change(&mut settings);
    ApiClient::with_engine(Engine::new(settings, transport, Arc::<Fake>::clone(runtime)))
}

/// A whole request as text: first line, sorted headers without secrets, body.
pub(crate) fn wire(request: &WireRequest) -> String {
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
