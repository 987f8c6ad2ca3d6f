//! An API that creates links under keys, a disk that can be full or lose power, and imports that run between them.

use std::{
    collections::{BTreeMap, VecDeque},
    io,
    path::Path,
    sync::{Arc, Condvar, Mutex},
    time::Duration,
};

use http::{HeaderMap, HeaderName, HeaderValue, StatusCode};
use serde_json::{Value, json};

use super::{
    driver::Import,
    error::ImportError,
    journal::{Identity, Journal},
    lock::Disk,
    options::{Callbacks, Options, WhenExpired},
    report::ImportReport,
};
use crate::{
    ApiClient, CreateLinkRequest, RetryPolicy,
    config::Settings,
    runtime::fake::FakeRuntime,
    testing::client_over,
    transport::{HttpRequest, HttpResponse, Streams, Transport, TransportFailure, TransportFailureKind},
};

/// What happens to a call, other than what should.
#[derive(Debug, Clone)]
pub(super) enum Fault {
    /// It is carried out, and the answer is lost.
    Lost,
    /// It gets nowhere.
    Unreached,
    /// It is not carried out, but answered so.
    Answer(u16, &'static str, &'static [(&'static str, &'static str)]),
    /// It is carried out, and answered so.
    Instead(&'static str),
    /// It is carried out, and answered when [`TestServer::release`] is called.
    Held,
    /// Nothing odd.
    No,
}

/// Which index the error about a bad link names.
#[derive(Debug, Clone, Copy, Default)]
pub(super) enum Hint {
    #[default]
    None,
    True,
    /// 0, whichever link is bad.
    First,
}

#[derive(Debug, Default)]
struct World {
    odd: VecDeque<Fault>,
    answers: BTreeMap<String, (Vec<u8>, u16, String)>,
    created: Vec<String>,
    calls: Vec<Vec<String>>,
    keys: Vec<String>,
    refused: Vec<(String, u16)>,
    hint: Hint,
    misused_keys: u32,
    hold_until: usize,
    is_released: bool,
    rate_limit: Option<&'static str>,
}

/// The API, and the client and the disk that a test uses with it.
#[derive(Debug, Clone)]
pub(super) struct TestServer {
    world: Arc<(Mutex<World>, Condvar)>,
    pub(super) disk: FakeDisk,
    pub(super) runtime: Arc<FakeRuntime>,
}

impl TestServer {
    pub(super) fn new() -> Self {
        Self { world: Arc::default(), disk: FakeDisk::default(), runtime: Arc::new(FakeRuntime::new()) }
    }

    /// Makes the next calls odd, in this order.
    pub(super) fn odd(self, odd: impl IntoIterator<Item = Fault>) -> Self {
        self.world.0.lock().unwrap().odd.extend(odd);
        self
    }

    /// Refuses the link at this position with this status.
    pub(super) fn refuse(self, position: usize, status: u16) -> Self {
        self.world.0.lock().unwrap().refused.push((format!("https://e.example/{position}"), status));
        self
    }

    /// Names an index in errors about bad links.
    pub(super) fn hint(self, hint: Hint) -> Self {
        self.world.0.lock().unwrap().hint = hint;
        self
    }

    /// Answers nothing until this many calls are there.
    pub(super) fn hold_until(self, calls: usize) -> Self {
        self.world.0.lock().unwrap().hold_until = calls;
        self
    }

    /// Lets those that are held go on.
    pub(super) fn release(&self) {
        self.world.0.lock().unwrap().is_released = true;
        self.world.1.notify_all();
    }

    /// The `RateLimit` on every answer.
    pub(super) fn rate_limit(self, header: &'static str) -> Self {
        self.world.0.lock().unwrap().rate_limit = Some(header);
        self
    }

    pub(super) fn client(&self) -> ApiClient {
        self.client_with(|_| {})
    }

    /// A client that makes one attempt, with other settings changed.
    pub(super) fn client_with(&self, change: impl FnOnce(&mut Settings)) -> ApiClient {
        client_over(Box::new(self.clone()), Box::new(self.clone()), &self.runtime, |settings| {
            settings.retry = RetryPolicy::none();
            change(settings);
        })
    }

    /// The destinations of all links there are, sorted.
    pub(super) fn created(&self) -> Vec<String> {
        let mut created = self.world.0.lock().unwrap().created.clone();
        created.sort_by_key(|destination| (destination.len(), destination.clone()));
        created
    }

    /// The number of links in each call.
    pub(super) fn calls(&self) -> Vec<usize> {
        self.world.0.lock().unwrap().calls.iter().map(Vec::len).collect()
    }

    pub(super) fn keys(&self) -> Vec<String> {
        self.world.0.lock().unwrap().keys.clone()
    }

    pub(super) fn misused_keys(&self) -> u32 {
        self.world.0.lock().unwrap().misused_keys
    }

    /// Runs an import of `count` links in chunks of `size` with the journal on this stage's disk.
    pub(super) fn run(&self, count: usize, size: usize) -> Result<ImportReport, ImportError> {
        self.run_with(&self.client(), count, |options| options.chunk_size = size)
    }

    pub(super) fn run_with(
        &self,
        client: &ApiClient,
        count: usize,
        change: impl FnOnce(&mut Options),
    ) -> Result<ImportReport, ImportError> {
        self.run_rows(client, rows(count), change, Callbacks::default())
    }

    pub(super) fn run_rows(
        &self,
        client: &ApiClient,
        rows: Vec<CreateLinkRequest>,
        change: impl FnOnce(&mut Options),
        callbacks: Callbacks<'_>,
    ) -> Result<ImportReport, ImportError> {
        let mut options = options();
        change(&mut options);
        let mut input = rows.into_iter().map(Ok);
        let mut import = Import::new(client, &options, callbacks, &input);
        let opened =
            Journal::on(Box::new(self.disk.clone()), Path::new("links.journal"), &Identity::of(client), [7; 16]);
        let opened = opened.map(|(journal, state)| Some(import.take(journal, state)));
        import.finish(opened, &mut input)
    }
}

pub(super) fn options() -> Options {
    let journal = Some("links.journal".into());
    Options { chunk_size: 250, parallel: 1, max_failures: 1000, journal, when_expired: WhenExpired::Refuse }
}

pub(super) fn rows(count: usize) -> Vec<CreateLinkRequest> {
    (0..count).map(|n| CreateLinkRequest::new(format!("https://e.example/{n}"))).collect()
}

pub(super) fn destinations(positions: impl IntoIterator<Item = usize>) -> Vec<String> {
    positions.into_iter().map(|n| format!("https://e.example/{n}")).collect()
}

impl Transport for TestServer {
    fn exchange(&self, request: &HttpRequest, _: Duration) -> Result<HttpResponse, TransportFailure> {
        let body = request.body().clone().unwrap();
        let key = request.headers()["idempotency-key"].to_str().unwrap().to_owned();
        let has_journal = !self.disk.bytes().is_empty();
        assert!(!has_journal || self.disk.holds(&key), "{key} was sent before it was on the disk");
        let mut world = self.world.0.lock().unwrap();
        let odd = world.odd.pop_front().unwrap_or(Fault::No);
        if let Fault::Unreached = odd {
            return Err(TransportFailure::new(TransportFailureKind::Connect, false));
        }
        let links: Value = serde_json::from_slice(&body).unwrap();
        let links = links["links"].as_array().unwrap().iter();
        let links: Vec<String> = links.map(|link| link["destination"].as_str().unwrap().to_owned()).collect();
        world.calls.push(links.clone());
        world.keys.push(key.clone());
        self.world.1.notify_all();
        let is_held = matches!(odd, Fault::Held);
        let waits = |world: &mut World| world.calls.len() < world.hold_until || is_held && !world.is_released;
        let mut world = self.world.1.wait_while(world, waits).unwrap();
        if let Fault::Answer(status, body, headers) = odd {
            return Ok(world.answer(status, body, headers));
        }
        let known = world.answers.get(&key).cloned();
        let (status, answer, is_replayed) = match known {
            Some((of, status, answer)) if of == body => (status, answer, true),
            Some(_) => {
                world.misused_keys += 1;
                (422, error(422, "the key came with another body"), false)
            }
            None => {
                let (status, answer) = world.create(links);
                world.answers.insert(key, (body, status, answer.clone()));
                (status, answer, false)
            }
        };
        match odd {
            Fault::Lost => Err(TransportFailure::new(TransportFailureKind::Broken, true)),
            Fault::Instead(text) => Ok(world.answer(200, text, &[])),
            _ if is_replayed => Ok(world.answer(status, &answer, &[("idempotent-replayed", "true")])),
            _ => Ok(world.answer(status, &answer, &[])),
        }
    }

    fn stream(
        &self,
        _request: &HttpRequest,
        _streams: Streams<'_>,
        _limit: Duration,
    ) -> Result<HttpResponse, TransportFailure> {
        panic!("an import has no files")
    }
}

impl World {
    fn create(&mut self, links: Vec<String>) -> (u16, String) {
        let status_of = |link| self.refused.iter().find(|(refused, _)| refused == link).map(|(_, status)| *status);
        let bad = (0..).zip(&links).find_map(|(index, link)| Some((index, link, status_of(link)?)));
        if let Some((index, link, status)) = bad {
            let name = match self.hint {
                Hint::None => String::new(),
                Hint::True => format!("links[{index}]: "),
                Hint::First => "links[0]: ".to_owned(),
            };
            return (status, error(status, &format!("{name}{link} is bad")));
        }
        let mut made = Vec::new();
        for link in links {
            let number = link.rsplit('/').next().unwrap();
            let id = match self.created.iter().filter(|created| **created == link).count() {
                0 => format!("id-{number}"),
                copies => format!("id-{number}-{copies}"),
            };
            made.push(json!({"id": id, "shortlink": format!("s{number}"), "name": "not wanted"}));
            self.created.push(link);
        }
        (200, json!({ "links": made }).to_string())
    }

    fn answer(&self, status: u16, body: &str, headers: &[(&'static str, &'static str)]) -> HttpResponse {
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
pub(super) struct FakeDisk(Arc<Mutex<Platter>>);

#[derive(Debug, Default)]
struct Platter {
    bytes: Vec<u8>,
    synced: Vec<u8>,
    room: Option<usize>,
}

impl FakeDisk {
    pub(super) fn bytes(&self) -> Vec<u8> {
        self.0.lock().unwrap().bytes.clone()
    }

    pub(super) fn text(&self) -> String {
        String::from_utf8(self.bytes()).unwrap()
    }

    pub(super) fn set(&self, bytes: impl Into<Vec<u8>>) {
        let mut platter = self.0.lock().unwrap();
        platter.bytes = bytes.into();
        platter.synced = platter.bytes.clone();
    }

    /// Lets the disk be full after this many bytes.
    pub(super) fn set_room(&self, bytes: Option<usize>) {
        self.0.lock().unwrap().room = bytes;
    }

    /// Loses what was not synced.
    pub(super) fn lose_power(&self) {
        let mut platter = self.0.lock().unwrap();
        platter.bytes = platter.synced.clone();
    }

    /// Whether the text would be there after a loss of power.
    fn holds(&self, text: &str) -> bool {
        let platter = self.0.lock().unwrap();
        platter.synced.windows(text.len()).any(|window| window == text.as_bytes())
    }
}

impl Disk for FakeDisk {
    fn length(&mut self) -> io::Result<u64> {
        Ok(self.0.lock().unwrap().bytes.len() as u64)
    }

    fn read_at(&mut self, offset: u64, buffer: &mut [u8]) -> io::Result<usize> {
        let platter = self.0.lock().unwrap();
        let rest = &platter.bytes[usize::try_from(offset).unwrap().min(platter.bytes.len())..];
        let count = rest.len().min(buffer.len());
        buffer[..count].copy_from_slice(&rest[..count]);
        Ok(count)
    }

    fn write_at(&mut self, offset: u64, bytes: &[u8]) -> io::Result<()> {
        let mut platter = self.0.lock().unwrap();
        if (offset, bytes.len(), platter.bytes.first()) == (0, 1, Some(&b'#')) {
            platter.bytes[0] = bytes[0];
            return Ok(());
        }
        assert_eq!(offset, platter.bytes.len() as u64, "a journal only grows");
        let room = platter.room.map_or(bytes.len(), |room| room.saturating_sub(platter.bytes.len()).min(bytes.len()));
        platter.bytes.extend_from_slice(&bytes[..room]);
        if room < bytes.len() { Err(io::ErrorKind::StorageFull.into()) } else { Ok(()) }
    }

    fn sync(&mut self) -> io::Result<()> {
        let mut platter = self.0.lock().unwrap();
        platter.synced = platter.bytes.clone();
        Ok(())
    }

    fn cut(&mut self, length: u64) -> io::Result<()> {
        self.0.lock().unwrap().bytes.truncate(usize::try_from(length).unwrap());
        Ok(())
    }
}
