//! A server that creates links and items with idempotency keys, and a disk that can be full or lose power.

use std::{
    collections::{BTreeMap, HashSet, VecDeque},
    io,
    path::Path,
    sync::{
        Arc, Condvar, Mutex,
        atomic::{AtomicBool, Ordering},
    },
    thread::{self, ThreadId},
    time::Duration,
};

use http::{HeaderMap, HeaderName, HeaderValue, StatusCode};
use serde_json::{Value, json};

use super::{
    engine::{Engine, OnProgress},
    error::BatchError,
    identity::Identity,
    journal::Journal,
    lock::Disk,
    options::Options,
    report::BatchReport,
    work::Work,
};
use crate::{
    ApiClient, CreateLinkRequest, RetryPolicy,
    config::Settings,
    import::{ImportedLink, Links, OnLink, row},
    runtime::fake::FakeRuntime,
    testing::client_over,
    transport::{HttpRequest, HttpResponse, Streams, Transport, TransportFailure, TransportFailureKind},
};

/// A deviation from executing a call and sending its response.
#[derive(Debug, Clone)]
pub(crate) enum Fault {
    /// The call is executed, and its response is lost.
    LostResponse,
    /// The connection fails.
    Unreachable,
    /// The call is not executed, and the response has this status, body and headers.
    Response(u16, &'static str, &'static [(&'static str, &'static str)]),
    /// The call is executed, and the response has this body.
    ReplacedBody(&'static str),
    /// The call is executed after [`TestServer::release`].
    Held,
    /// The call is not executed, and the flag is set before the response, which requests a wait of 50 seconds.
    RateLimited(Arc<AtomicBool>),
    None,
}

/// The index that the error about a rejected link names.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) enum Hint {
    #[default]
    None,
    Correct,
    /// 0, whichever link is rejected.
    First,
}

#[derive(Debug, Default)]
struct ServerState {
    faults: VecDeque<Fault>,
    /// The request body, status and response body of each idempotency key.
    responses: BTreeMap<String, (Vec<u8>, u16, String)>,
    created: Vec<String>,
    calls: Vec<Vec<String>>,
    keys: Vec<String>,
    threads: HashSet<ThreadId>,
    rejected: Vec<(String, u16)>,
    hint: Hint,
    misused_keys: u32,
    hold_until: usize,
    /// A link or item, and the number of other calls after which its call is executed.
    delayed: Option<(String, usize)>,
    /// The number of calls that have ended.
    ended: usize,
    deleted: Vec<String>,
    is_released: bool,
    rate_limit: Option<&'static str>,
}

/// The server, with the disk and the clock of its clients.
#[derive(Debug, Clone)]
pub(crate) struct TestServer {
    state: Arc<(Mutex<ServerState>, Condvar)>,
    pub(crate) disk: FakeDisk,
    pub(crate) runtime: Arc<FakeRuntime>,
}

impl TestServer {
    pub(crate) fn new() -> Self {
        Self { state: Arc::default(), disk: FakeDisk::default(), runtime: Arc::new(FakeRuntime::new()) }
    }

    /// Adds the faults of the next calls, in this order.
    pub(crate) fn faults(self, faults: impl IntoIterator<Item = Fault>) -> Self {
        self.state.0.lock().unwrap().faults.extend(faults);
        self
    }

    /// Rejects the link at this position with this status.
    pub(crate) fn reject(self, position: usize, status: u16) -> Self {
        self.state.0.lock().unwrap().rejected.push((format!("https://e.example/{position}"), status));
        self
    }

    /// Sets the index in the errors about rejected links.
    pub(crate) fn hint(self, hint: Hint) -> Self {
        self.state.0.lock().unwrap().hint = hint;
        self
    }

    /// Sends no response before it has received this many calls.
    pub(crate) fn hold_until(self, calls: usize) -> Self {
        self.state.0.lock().unwrap().hold_until = calls;
        self
    }

    /// Executes the call for the item at this position after this many others.
    pub(crate) fn delay(self, position: usize, calls: usize) -> Self {
        self.state.0.lock().unwrap().delayed = Some((format!("https://e.example/{position}"), calls));
        self
    }

    /// Executes the calls that [`Fault::Held`] holds.
    pub(crate) fn release(&self) {
        self.state.0.lock().unwrap().is_released = true;
        self.state.1.notify_all();
    }

    /// Sets the `RateLimit` header of every response.
    pub(crate) fn rate_limit(self, header: &'static str) -> Self {
        self.state.0.lock().unwrap().rate_limit = Some(header);
        self
    }

    pub(crate) fn client(&self) -> ApiClient {
        self.client_with(|_| {})
    }

    /// Returns a client that makes one attempt, with settings changed by `change`.
    pub(crate) fn client_with(&self, change: impl FnOnce(&mut Settings)) -> ApiClient {
        client_over(Box::new(self.clone()), Box::new(self.clone()), &self.runtime, |settings| {
            settings.retry = RetryPolicy::none();
            change(settings);
        })
    }

    /// Returns the destinations of all links, sorted.
    pub(crate) fn created(&self) -> Vec<String> {
        let mut created = self.state.0.lock().unwrap().created.clone();
        created.sort_by_key(|destination| (destination.len(), destination.clone()));
        created
    }

    pub(crate) fn deleted(&self) -> Vec<String> {
        self.state.0.lock().unwrap().deleted.clone()
    }

    /// Returns the number of links in each call.
    pub(crate) fn calls(&self) -> Vec<usize> {
        self.state.0.lock().unwrap().calls.iter().map(Vec::len).collect()
    }

    pub(crate) fn keys(&self) -> Vec<String> {
        self.state.0.lock().unwrap().keys.clone()
    }

    /// The number of threads that sent calls.
    pub(crate) fn threads(&self) -> usize {
        self.state.0.lock().unwrap().threads.len()
    }

    pub(crate) fn misused_keys(&self) -> u32 {
        self.state.0.lock().unwrap().misused_keys
    }

    /// Runs an import of `count` links in chunks of `size`, with a journal on the disk.
    pub(crate) fn run(&self, count: usize, size: usize) -> Result<BatchReport, BatchError> {
        self.run_with(&self.client(), count, |options| options.chunk_size = size)
    }

    pub(crate) fn run_with(
        &self,
        client: &ApiClient,
        count: usize,
        change: impl FnOnce(&mut Options),
    ) -> Result<BatchReport, BatchError> {
        self.run_rows(client, rows(count), change, Callbacks::default())
    }

    pub(crate) fn run_rows(
        &self,
        client: &ApiClient,
        rows: Vec<CreateLinkRequest>,
        change: impl FnOnce(&mut Options),
        callbacks: Callbacks<'_>,
    ) -> Result<BatchReport, BatchError> {
        let mut options = options();
        change(&mut options);
        let Callbacks { on_link, on_progress } = callbacks;
        let input = Box::new(rows.into_iter().map(|request| row(&request)));
        let total = Some(input.len());
        self.finish(Engine::new(client, options, Links::new(on_link), input, on_progress, total))
    }

    /// Runs an engine with a journal on the disk.
    pub(crate) fn finish<W: Work>(&self, mut engine: Engine<'_, W>) -> Result<BatchReport, BatchError> {
        let identity = Identity::of(&engine.client, W::WORDS.run).unwrap();
        let path = Path::new("links.journal");
        engine.open_with(Journal::on_disk(Box::new(self.disk.clone()), path, &identity, [7; 16]));
        engine.finish().1
    }
}

#[derive(Default)]
pub(crate) struct Callbacks<'a> {
    pub(crate) on_progress: Option<OnProgress<'a>>,
    pub(crate) on_link: Option<Box<OnLink<'a>>>,
}

pub(crate) fn infallible<'a>(mut callback: impl FnMut(usize, &ImportedLink) + 'a) -> Box<OnLink<'a>> {
    Box::new(move |position, link| {
        callback(position, link);
        Ok(())
    })
}

pub(crate) fn options() -> Options {
    let journal = Some("links.journal".into());
    Options { chunk_size: 250, max_failures: 1000, journal, ..Options::default() }
}

pub(crate) fn rows(count: usize) -> Vec<CreateLinkRequest> {
    (0..count).map(|n| CreateLinkRequest::new(format!("https://e.example/{n}"))).collect()
}

pub(crate) fn destinations(positions: impl IntoIterator<Item = usize>) -> Vec<String> {
    positions.into_iter().map(|n| format!("https://e.example/{n}")).collect()
}

impl Transport for TestServer {
    fn exchange(&self, request: &HttpRequest, _: Duration) -> Result<HttpResponse, TransportFailure> {
        let body = request.body().clone().unwrap_or_default();
        let key = request.headers().get("idempotency-key").map(|key| key.to_str().unwrap().to_owned());
        let key = key.unwrap_or_default();
        let links = links_of(request, &body);
        let has_journal = !self.disk.bytes().is_empty();
        let position = links[0].rsplit('/').next().unwrap();
        let mark = if key.is_empty() { format!("\"start\":{position},") } else { key.clone() };
        assert!(!has_journal || self.disk.holds(&mark), "{mark} was sent before it was synced to the disk");
        let mut state = self.state.0.lock().unwrap();
        let fault = state.faults.pop_front().unwrap_or(Fault::None);
        if let Fault::Unreachable = fault {
            return Err(TransportFailure::new(TransportFailureKind::Connect, false));
        }
        state.calls.push(links.clone());
        state.keys.push(key.clone());
        state.threads.insert(thread::current().id());
        self.state.1.notify_all();
        let is_held = matches!(fault, Fault::Held);
        let waits = |state: &mut ServerState| {
            let is_delayed =
                state.delayed.as_ref().is_some_and(|(link, calls)| links[0] == *link && state.ended < *calls);
            state.calls.len() < state.hold_until || is_held && !state.is_released || is_delayed
        };
        let mut state = self.state.1.wait_while(state, waits).unwrap();
        state.ended += 1;
        self.state.1.notify_all();
        if let Fault::Response(status, body, headers) = fault {
            return Ok(state.response(status, body, headers));
        }
        if let Fault::RateLimited(flag) = fault {
            flag.store(true, Ordering::Relaxed);
            return Ok(state.response(429, "", &[("retry-after", "50")]));
        }
        let stored = state.responses.get(&key).filter(|_| !key.is_empty()).cloned();
        let (status, response, is_replayed) = match stored {
            Some((of, status, response)) if of == body => (status, response, true),
            Some(_) => {
                state.misused_keys += 1;
                (422, error(422, "the key was used with another body"), false)
            }
            None => {
                let (status, response) = state.execute(request, links);
                state.responses.insert(key, (body, status, response.clone()));
                (status, response, false)
            }
        };
        match fault {
            Fault::LostResponse => Err(TransportFailure::new(TransportFailureKind::Broken, true)),
            Fault::ReplacedBody(text) => Ok(state.response(200, text, &[])),
            _ if is_replayed => Ok(state.response(status, &response, &[("idempotent-replayed", "true")])),
            _ => Ok(state.response(status, &response, &[])),
        }
    }

    fn stream(
        &self,
        _request: &HttpRequest,
        _streams: Streams<'_>,
        _limit: Duration,
    ) -> Result<HttpResponse, TransportFailure> {
        panic!("an import streams no files")
    }
}

/// Returns the destinations of the links in a bulk call, or that of the item in the path of another call.
fn links_of(request: &HttpRequest, body: &[u8]) -> Vec<String> {
    let Some((_, position)) = request.uri().path().split_once("/v1/items/") else {
        let links: Value = serde_json::from_slice(body).unwrap();
        let links = links["links"].as_array().unwrap().iter();
        return links.map(|link| link["destination"].as_str().unwrap().to_owned()).collect();
    };
    vec![format!("https://e.example/{position}")]
}

impl ServerState {
    fn execute(&mut self, request: &HttpRequest, links: Vec<String>) -> (u16, String) {
        let is_item = request.uri().path().starts_with("/v1/items/");
        let missing = || (404, error(404, "it does not exist"));
        match request.method().as_str() {
            "GET" => (200, json!({ "read": links[0] }).to_string()),
            "DELETE" if self.deleted.contains(&links[0]) => missing(),
            "DELETE" => {
                self.deleted.push(links[0].clone());
                (200, "{}".to_owned())
            }
            _ => match self.create(links) {
                (200, created) if is_item => {
                    let created: Value = serde_json::from_str(&created).unwrap();
                    (200, created["links"][0].to_string())
                }
                other => other,
            },
        }
    }

    fn create(&mut self, links: Vec<String>) -> (u16, String) {
        let status_of = |link| self.rejected.iter().find(|(rejected, _)| rejected == link).map(|(_, status)| *status);
        let rejected = (0..).zip(&links).find_map(|(index, link)| Some((index, link, status_of(link)?)));
        if let Some((index, link, status)) = rejected {
            let name = match self.hint {
                Hint::None => String::new(),
                Hint::Correct => format!("links[{index}]: "),
                Hint::First => "links[0]: ".to_owned(),
            };
            return (status, error(status, &format!("{name}{link} is bad")));
        }
        let mut created = Vec::new();
        for link in links {
            let number = link.rsplit('/').next().unwrap();
            let id = match self.created.iter().filter(|created| **created == link).count() {
                0 => format!("id-{number}"),
                copies => format!("id-{number}-{copies}"),
            };
            created.push(json!({"id": id, "shortlink": format!("s{number}"), "name": "ignored"}));
            self.created.push(link);
        }
        (200, json!({ "links": created }).to_string())
    }

    fn response(&self, status: u16, body: &str, headers: &[(&'static str, &'static str)]) -> HttpResponse {
        let limit = self.rate_limit.map(|value| ("ratelimit", value));
        let headers: HeaderMap = headers
            .iter()
            .copied()
            .chain(limit)
            .map(|(name, value)| (HeaderName::from_static(name), HeaderValue::from_static(value)))
            .collect();
        let status = StatusCode::from_u16(status).unwrap();
        HttpResponse { status, headers, body: body.as_bytes().to_vec(), is_truncated: false }
    }
}

fn error(status: u16, message: &str) -> String {
    json!({"code": status, "codeType": "BAD_LINK", "message": message, "details": []}).to_string()
}

/// A disk in memory.
#[derive(Debug, Clone, Default)]
pub(crate) struct FakeDisk(Arc<Mutex<DiskState>>);

#[derive(Debug, Default)]
struct DiskState {
    bytes: Vec<u8>,
    synced: Vec<u8>,
    capacity: Option<usize>,
}

impl FakeDisk {
    pub(crate) fn bytes(&self) -> Vec<u8> {
        self.0.lock().unwrap().bytes.clone()
    }

    pub(crate) fn text(&self) -> String {
        String::from_utf8(self.bytes()).unwrap()
    }

    pub(crate) fn set(&self, bytes: impl Into<Vec<u8>>) {
        let mut disk = self.0.lock().unwrap();
        disk.bytes = bytes.into();
        disk.synced = disk.bytes.clone();
    }

    /// Sets the number of bytes after which the disk is full.
    pub(crate) fn set_capacity(&self, bytes: Option<usize>) {
        self.0.lock().unwrap().capacity = bytes;
    }

    /// Loses all bytes that were not synced.
    pub(crate) fn lose_power(&self) {
        let mut disk = self.0.lock().unwrap();
        disk.bytes = disk.synced.clone();
    }

    /// Returns whether the text survives a power failure.
    fn holds(&self, text: &str) -> bool {
        let disk = self.0.lock().unwrap();
        disk.synced.windows(text.len()).any(|window| window == text.as_bytes())
    }
}

impl Disk for FakeDisk {
    fn length(&mut self) -> io::Result<u64> {
        Ok(self.0.lock().unwrap().bytes.len() as u64)
    }

    fn read_at(&mut self, offset: u64, buffer: &mut [u8]) -> io::Result<usize> {
        let disk = self.0.lock().unwrap();
        let remaining = &disk.bytes[usize::try_from(offset).unwrap().min(disk.bytes.len())..];
        let count = remaining.len().min(buffer.len());
        buffer[..count].copy_from_slice(&remaining[..count]);
        Ok(count)
    }

    fn write_at(&mut self, offset: u64, bytes: &[u8]) -> io::Result<()> {
        let mut disk = self.0.lock().unwrap();
        if (offset, bytes.len(), disk.bytes.first()) == (0, 1, Some(&b'#')) {
            disk.bytes[0] = bytes[0];
            return Ok(());
        }
        assert_eq!(offset, disk.bytes.len() as u64, "only the end of a journal is written");
        let free = disk.capacity.map_or(usize::MAX, |capacity| capacity.saturating_sub(disk.bytes.len()));
        let written = free.min(bytes.len());
        disk.bytes.extend_from_slice(&bytes[..written]);
        if written < bytes.len() { Err(io::ErrorKind::StorageFull.into()) } else { Ok(()) }
    }

    fn sync(&mut self) -> io::Result<()> {
        let mut disk = self.0.lock().unwrap();
        disk.synced = disk.bytes.clone();
        Ok(())
    }

    fn truncate(&mut self, length: u64) -> io::Result<()> {
        self.0.lock().unwrap().bytes.truncate(usize::try_from(length).unwrap());
        Ok(())
    }
}
