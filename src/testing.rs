//! A client whose server is a script, and whose clock stands still.

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
    base_url::BaseUrl,
    exchange::Engine,
    outgoing::Settings,
    runtime::fake::Fake,
    transport::{Failure, FailureKind, Streams, Transport, WireRequest, WireResponse},
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
                Ok(WireResponse { status, headers, body: body.as_bytes().to_vec(), is_cut: self.is_cut })
            }
            Err((kind, sent)) => Err(Failure { source: Some("the cause".into()), ..Failure::new(kind, sent) }),
        }
    }
}

#[derive(Debug)]
struct Replay {
    script: Mutex<VecDeque<Reply>>,
    requests: Mutex<Vec<(WireRequest, Duration)>>,
    runtime: Arc<Fake>,
}

impl Replay {
    fn reply(&self, request: &WireRequest, limit: Duration) -> Result<WireResponse, Failure> {
        self.requests.lock().unwrap().push((request.clone(), limit));
        let reply = self.script.lock().unwrap().pop_front().expect("one request more than the script has replies");
        if reply.takes > limit {
            self.runtime.advance(limit);
            return Err(Failure::new(FailureKind::Timeout, true));
        }
        self.runtime.advance(reply.takes);
        reply.result()
    }
}

impl Transport for Arc<Replay> {
    fn exchange(&self, request: &WireRequest, limit: Duration) -> Result<WireResponse, Failure> {
        self.reply(request, limit)
    }

    fn stream(&self, request: &WireRequest, streams: Streams<'_>, limit: Duration) -> Result<WireResponse, Failure> {
        let mut request = request.clone();
        let broken =
            |error: io::Error| Failure { source: Some(error.into()), ..Failure::new(FailureKind::Broken, true) };
        if let Some((reader, length)) = streams.body {
            let mut body = Vec::new();
            reader.read_to_end(&mut body).map_err(broken)?;
            assert_eq!(u64::try_from(body.len()).unwrap(), length, "as many bytes as were announced");
            *request.body_mut() = Some(body);
        }
        let mut response = self.reply(&request, limit)?;
        let limit = usize::try_from(streams.max_size).unwrap();
        response.is_cut |= response.body.len() > limit;
        response.body.truncate(limit);
        if let Some(sink) = streams.sink.filter(|_| response.status.is_success()) {
            sink.write_all(&response.body).map_err(broken)?;
            response.body = Vec::new();
        }
        Ok(response)
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
        let outside = Box::new(Arc::clone(&replay));
        let client = client_over(Box::new(Arc::clone(&replay)), outside, &runtime, change);
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

/// A client whose server is `transport` and whose files are behind `outside`, in the time of `runtime`.
pub(crate) fn client_over(
    transport: Box<dyn Transport>,
    outside: Box<dyn Transport>,
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
    ApiClient::with_engine(Engine::new(settings, transport, outside, Arc::<Fake>::clone(runtime)))
}

/// An empty folder of the test's own, for the test to remove.
pub(crate) fn folder(name: &str) -> PathBuf {
    static NUMBER: AtomicU32 = AtomicU32::new(0);
    let number = NUMBER.fetch_add(1, Ordering::Relaxed);
    let folder = env::temp_dir().join(format!("linkbreakers-{name}-{}-{number}", process::id()));
    fs::create_dir(&folder).unwrap();
    folder
}

/// The names of the files in a folder.
pub(crate) fn names_in(folder: &Path) -> Vec<String> {
    let names = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap());
    names.collect()
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
