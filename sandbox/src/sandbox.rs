//! Starts and stops a sandbox, and controls it.

use std::fmt;
use std::io;
use std::net::{Ipv4Addr, SocketAddr, TcpListener};
use std::path::PathBuf;
use std::sync::Arc;
use std::thread::JoinHandle;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use tokio::sync::oneshot;

use crate::base::ids::{self, Id};
use crate::document::Document;
use crate::http;
use crate::router::{App, Limit, Settings};
use crate::seed::Seed;
use crate::testing::{CAPACITY, Control, Entry, Fault};
use crate::visit::{Browser, Visit};

/// The workspace of the default token: always the same, so that a token in a `.env` file stays valid.
const WORKSPACE: &str = "5a4d0b0c-0000-4000-8000-000000000001";

/// A running local server that imitates the API, with its own workspace, which starts empty.
///
/// It listens only on loopback, on a background thread, and stops when it is dropped.
pub struct Sandbox {
    url: String,
    local: http::Local,
    seed: Option<Seed>,
    stop: Option<oneshot::Sender<()>>,
    thread: Option<JoinHandle<()>>,
}

/// The clock of a [`Sandbox`].
#[derive(Clone, Copy)]
pub struct Clock<'a>(&'a App);

/// Settings of a [`Sandbox`] that is to be started.
#[derive(Clone, Default)]
#[must_use = "nothing runs before `start`"]
pub struct Builder {
    token: Option<String>,
    port: u16,
    limit: Option<Limit>,
    data: Option<PathBuf>,
    quota: Option<u64>,
    latency: Duration,
    faults: Vec<Fault>,
    ledger: Option<usize>,
    seed: Option<Seed>,
    lenient: bool,
    document: Option<String>,
}

impl Sandbox {
    /// Starts a sandbox on a free port, with the default token and the API's rate limits.
    ///
    /// # Errors
    /// If no socket or thread can be created.
    pub fn start() -> io::Result<Self> {
        Self::builder().start()
    }

    /// Returns the default settings, to be changed.
    pub fn builder() -> Builder {
        Builder::default()
    }

    /// Returns the URL, such as `http://127.0.0.1:4010`, which an SDK takes as its host.
    #[must_use]
    pub fn url(&self) -> &str {
        &self.url
    }

    /// Returns the token that the sandbox was started with.
    #[must_use]
    pub fn token(&self) -> &str {
        &self.local.app.shared.settings.token
    }

    /// Adds a fault of later calls.
    ///
    /// # Errors
    /// If the fault is not valid; the message names the field and the constraint.
    pub fn fault(&self, fault: Fault) -> io::Result<()> {
        check(&fault, &self.local.app.shared.env.document)?;
        self.local.app.control.lock().faults.0.push(fault);
        Ok(())
    }

    /// Returns the faults that still apply to later calls.
    #[must_use]
    pub fn faults(&self) -> Vec<Fault> {
        self.local.app.control.lock().faults.0.clone()
    }

    /// Removes all faults.
    pub fn clear_faults(&self) {
        self.local.app.control.lock().faults.0.clear();
    }

    /// Returns every request that was received, oldest first, with what it changed.
    #[must_use]
    pub fn ledger(&self) -> Vec<Entry> {
        self.local.app.control.lock().ledger.entries()
    }

    /// Removes the entries of the ledger. Their numbers continue.
    pub fn clear_ledger(&self) {
        self.local.app.control.lock().ledger.clear();
    }

    /// Returns the clock, which a test can move forward.
    #[must_use]
    pub fn clock(&self) -> Clock<'_> {
        Clock(&self.local.app)
    }

    /// Visits a link: its shortlink, its entrypoint (a URL, also of a custom domain), or its id. The ledger contains the visit
    /// like a request over HTTP.
    ///
    /// ```
    /// use linkbreakers_sandbox::Sandbox;
    ///
    /// let sandbox = Sandbox::start()?;
    /// // ... the program creates the link `promo`
    /// let visit = sandbox.visit("promo")?;
    /// println!("{} {:?}", visit.status(), visit.destination());
    /// # std::io::Result::Ok(())
    /// ```
    ///
    /// # Errors
    /// If there is no link with the id.
    pub fn visit(&self, link: &str) -> io::Result<Visit> {
        self.browser().visit(link)
    }

    /// Returns a browser, to visit links from other devices and countries, or through their QR codes.
    pub fn browser(&self) -> Browser<'_> {
        Browser::new(&self.local)
    }

    /// Deletes everything: objects, faults, the ledger, used rate limits. The seed is created again, and the clock keeps
    /// its time.
    ///
    /// # Errors
    /// If the data file cannot be written.
    pub fn reset(&self) -> io::Result<()> {
        self.local.app.reset().map_err(io::Error::other)?;
        self.seed.map_or(Ok(()), |seed| seed.sow(&self.local.app))
    }

    /// Returns the resources of the API document, each with its path: the sandbox stores their objects.
    pub fn resources(&self) -> impl Iterator<Item = (&str, &str)> {
        self.local.app.shared.env.document.resources().iter().map(|resource| (&*resource.kind, resource.path.as_str()))
    }

    /// Waits until the sandbox stops, which happens only with the process.
    pub fn wait(mut self) {
        if let Some(thread) = self.thread.take() {
            // A panic of the thread has been printed already.
            let _ = thread.join();
        }
    }
}

impl Clock<'_> {
    /// Returns the current time of the sandbox.
    #[must_use]
    pub fn now(&self) -> SystemTime {
        UNIX_EPOCH + Duration::from_micros(self.0.now().micros().unsigned_abs())
    }

    /// Moves the clock forward, so that a test does not have to wait: links expire, rate limits start a new window, jobs and
    /// QR codes finish, idempotency keys and signed URLs expire. Delays and latency still take their time.
    ///
    /// ```
    /// use std::time::Duration;
    /// use linkbreakers_sandbox::Sandbox;
    ///
    /// let sandbox = Sandbox::builder().rate_limit(100, Duration::from_secs(60)).start()?;
    /// // ... use up the rate limit
    /// sandbox.clock().advance(Duration::from_secs(60));
    /// // ... the next request is in a new window
    /// # std::io::Result::Ok(())
    /// ```
    pub fn advance(&self, span: Duration) {
        self.0.advance(span);
    }
}

impl Drop for Sandbox {
    fn drop(&mut self) {
        // Dropping the sender is the signal to stop.
        drop(self.stop.take());
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
    }
}

impl fmt::Debug for Sandbox {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Sandbox").field("url", &self.url).finish_non_exhaustive()
    }
}

impl fmt::Debug for Clock<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Clock").field(&self.now()).finish()
    }
}

impl fmt::Debug for Builder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Builder").field("port", &self.port).field("limit", &self.limit).finish_non_exhaustive()
    }
}

impl Builder {
    /// Sets the token; by default a fixed test token.
    pub fn token(mut self, token: impl Into<String>) -> Self {
        self.token = Some(token.into());
        self
    }

    /// Sets the port; 0, the default, uses a free one.
    pub fn port(mut self, port: u16) -> Self {
        self.port = port;
        self
    }

    /// Sets the number of requests per time window, with and without a token. By default, 720 with a token and 300 without
    /// one in 60 seconds.
    pub fn rate_limit(mut self, requests: u64, window: Duration) -> Self {
        self.limit = Some(Limit { requests, window });
        self
    }

    /// Stores the workspace in a file, which is created if it does not exist; otherwise the sandbox continues with its
    /// content. By default the workspace is kept in memory only.
    ///
    /// Changes are in the file before the response is sent, so they survive a kill, and so do idempotency keys. Rate limits
    /// start anew. Only one sandbox can use a file at a time.
    pub fn data(mut self, path: impl Into<PathBuf>) -> Self {
        self.data = Some(path.into());
        self
    }

    /// Sets the number of calls per calendar month (UTC); further ones get a 429 with the `codeType`
    /// `MAX_PUBLIC_API_QUERIED_REACHED`. By default there is no quota.
    pub fn quota(mut self, calls: u64) -> Self {
        self.quota = Some(calls);
        self
    }

    /// Sets the delay of every response after its operation is executed; none by default.
    pub fn latency(mut self, latency: Duration) -> Self {
        self.latency = latency;
        self
    }

    /// Adds a fault that applies from the start; see [`Sandbox::fault`].
    pub fn fault(mut self, fault: Fault) -> Self {
        self.faults.push(fault);
        self
    }

    /// Sets the content of a workspace that is otherwise empty; none by default.
    pub fn seed(mut self, seed: Seed) -> Self {
        self.seed = Some(seed);
        self
    }

    /// Ignores query parameters and `include` values that are not in the API document, as the API does. By default they get
    /// a 400, so that a misspelled one fails a test.
    pub fn lenient(mut self, lenient: bool) -> Self {
        self.lenient = lenient;
        self
    }

    /// Sets the number of entries that the ledger keeps: 200,000 by default. An entry takes about 300 bytes, and 40 for each
    /// object that it changed.
    pub fn ledger_capacity(mut self, entries: usize) -> Self {
        self.ledger = Some(entries);
        self
    }

    /// Sets the API document as JSON, such as one of a later version of the API: its operations are served, and its resources
    /// are stored. By default, the document that this version was built with.
    pub fn document(mut self, json: impl Into<String>) -> Self {
        self.document = Some(json.into());
        self
    }

    /// Starts the sandbox, which accepts requests when this returns.
    ///
    /// # Errors
    /// If the port is in use, if no socket or thread can be created, if the token is empty or not valid in a header, if the
    /// document is not valid, or if the data file is in use, damaged, cannot be written, or was written by another version.
    pub fn start(self) -> io::Result<Sandbox> {
        let workspace = Id::parse(WORKSPACE).expect("the constant is a UUID");
        let token = self.token.unwrap_or_else(|| ids::token(workspace));
        if token.is_empty() || !token.bytes().all(|byte| byte.is_ascii_graphic()) {
            return Err(invalid("the token must be non-empty printable ASCII without spaces"));
        }
        if self.limit.is_some_and(|limit| limit.window.is_zero()) {
            return Err(invalid("the time window of the rate limit must be greater than zero"));
        }
        let document = match &self.document {
            Some(text) => {
                Arc::new(Document::parse(text).map_err(|error| invalid(&format!("the API document: {error}")))?)
            }
            None => Document::embedded(),
        };
        self.faults.iter().try_for_each(|fault| check(fault, &document))?;
        let address = SocketAddr::from((Ipv4Addr::LOCALHOST, self.port));
        let listener = TcpListener::bind(address).map_err(|error| {
            let message =
                format!("cannot listen on {address}: {error}; choose another port, or omit it to use a free one");
            io::Error::new(error.kind(), message)
        })?;
        listener.set_nonblocking(true)?;
        let url = format!("http://{}", listener.local_addr()?);
        let settings = Settings {
            token,
            workspace,
            base_url: url.clone(),
            limits: self.limit.map_or([Limit::TOKEN, Limit::ANONYMOUS], |limit| [limit, limit]),
            quota: self.quota,
            lenient: self.lenient,
            latency: self.latency,
            data: self.data,
        };
        let app = App::new(settings, document, Control::new(self.faults, self.ledger.unwrap_or(CAPACITY)))?;
        self.seed.map_or(Ok(()), |seed| seed.sow(&app))?;
        let runtime = tokio::runtime::Builder::new_current_thread().enable_io().enable_time().build()?;
        let listener = {
            let _context = runtime.enter();
            tokio::net::TcpListener::from_std(listener)?
        };
        let local = http::Local::start(listener, Arc::new(app), runtime.handle().clone());
        let (stop, stopped) = oneshot::channel::<()>();
        // The runtime runs and is dropped on this thread: neither is allowed inside another runtime.
        let thread = std::thread::Builder::new()
            .name("linkbreakers-sandbox".to_owned())
            .spawn(move || drop(runtime.block_on(stopped)))?;
        Ok(Sandbox { url, local, seed: self.seed, stop: Some(stop), thread: Some(thread) })
    }
}

fn invalid(message: &str) -> io::Error {
    io::Error::new(io::ErrorKind::InvalidInput, message)
}

fn check(fault: &Fault, document: &Document) -> io::Result<()> {
    fault.check(document).map_err(|(field, message)| invalid(&format!("invalid fault: {field}: {message}")))
}
