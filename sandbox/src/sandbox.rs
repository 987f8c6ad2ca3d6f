//! Starting and stopping.

use std::fmt;
use std::io;
use std::net::{Ipv4Addr, SocketAddr, TcpListener};
use std::path::PathBuf;
use std::sync::Arc;
use std::thread::JoinHandle;
use std::time::Duration;

use tokio::sync::oneshot;

use crate::app::App;
use crate::control::Control;
use crate::fault::Fault;
use crate::ids::{self, Id};
use crate::ledger::{self, Entry};
use crate::limits::Limit;
use crate::seed::Seed;
use crate::server;

/// The workspace of the default token, the same everywhere, so that a token in a `.env` file stays good.
const WORKSPACE: &str = "5a4d0b0c-0000-4000-8000-000000000001";

/// A running stand-in for the API, with a workspace of its own that begins empty.
///
/// It listens on loopback only, from a thread of its own, and stops when it is dropped.
pub struct Sandbox {
    url: String,
    token: String,
    app: Arc<App>,
    stop: Option<oneshot::Sender<()>>,
    thread: Option<JoinHandle<()>>,
}

/// Settings of a [`Sandbox`] to be started.
#[derive(Clone)]
#[must_use = "nothing runs before `start`"]
pub struct Builder {
    token: Option<String>,
    port: u16,
    limit: Option<Limit>,
    data: Option<PathBuf>,
    quota: Option<u64>,
    latency: Duration,
    faults: Vec<Fault>,
    ledger: usize,
    seed: Option<Seed>,
    lenient: bool,
}

impl Sandbox {
    /// Starts one on a free port, with the default token and the API's own rate limits.
    ///
    /// # Errors
    /// If no socket or no thread is to be had.
    pub fn start() -> io::Result<Self> {
        Self::builder().start()
    }

    /// For a sandbox with settings.
    pub fn builder() -> Builder {
        Builder {
            token: None,
            port: 0,
            limit: None,
            data: None,
            quota: None,
            latency: Duration::ZERO,
            faults: Vec::new(),
            ledger: ledger::CAPACITY,
            seed: None,
            lenient: false,
        }
    }

    /// Where it listens, such as `http://127.0.0.1:4010`: what an SDK takes as its host.
    #[must_use]
    pub fn url(&self) -> &str {
        &self.url
    }

    /// The token that it lets in, besides those that are made with it.
    #[must_use]
    pub fn token(&self) -> &str {
        &self.token
    }

    /// Adds a fault, for calls from now on.
    ///
    /// # Errors
    /// If the fault makes no sense, such as one on an operation that the API does not have; the message says what to mend.
    pub fn fault(&self, fault: Fault) -> io::Result<()> {
        check(&fault)?;
        self.app.control.add(vec![fault]);
        Ok(())
    }

    /// The faults that have not been used up.
    #[must_use]
    pub fn faults(&self) -> Vec<Fault> {
        self.app.control.faults()
    }

    /// Takes all faults away.
    pub fn clear_faults(&self) {
        self.app.control.clear_faults();
    }

    /// Every request that came, oldest first, and what it changed.
    #[must_use]
    pub fn ledger(&self) -> Vec<Entry> {
        self.app.control.ledger()
    }

    /// Forgets the ledger's entries. Their numbers go on.
    pub fn clear_ledger(&self) {
        self.app.control.clear_ledger();
    }

    /// Moves the sandbox's clock forward, so that a test does not have to wait: links expire, rate limits start a new
    /// window, jobs and QR codes are finished, idempotency keys and signed URLs expire. Delays and latency still take as
    /// long as they say.
    ///
    /// ```
    /// use std::time::Duration;
    /// use linkbreakers_sandbox::Sandbox;
    ///
    /// let sandbox = Sandbox::builder().rate_limit(100, Duration::from_secs(60)).start()?;
    /// // ... use up the rate limit
    /// sandbox.advance(Duration::from_secs(60));
    /// // ... the next request is in a new window
    /// # std::io::Result::Ok(())
    /// ```
    pub fn advance(&self, span: Duration) {
        self.app.advance(span);
    }

    /// Waits until the sandbox ends, which it does not by itself.
    pub fn wait(mut self) {
        if let Some(thread) = self.thread.take() {
            // A panic there has been printed already; there is nothing to add.
            let _ = thread.join();
        }
    }
}

impl Drop for Sandbox {
    fn drop(&mut self) {
        // Dropping the sender is the signal, too: both mean stop.
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

impl fmt::Debug for Builder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Builder").field("port", &self.port).field("limit", &self.limit).finish_non_exhaustive()
    }
}

impl Builder {
    /// The token to let in, instead of the default one.
    pub fn token(mut self, token: impl Into<String>) -> Self {
        self.token = Some(token.into());
        self
    }

    /// The port to listen on; 0, the default, takes a free one.
    pub fn port(mut self, port: u16) -> Self {
        self.port = port;
        self
    }

    /// How many requests may come in a window, from callers with and without the token, each counted apart.
    ///
    /// Without it: 720 with the token and 300 without, in 60 seconds.
    pub fn rate_limit(mut self, requests: u64, window: Duration) -> Self {
        self.limit = Some(Limit { requests, window });
        self
    }

    /// The file to keep the workspace in: it is made if it is not there, else the sandbox goes on from it.
    ///
    /// What an answer reports is in the file before the answer is sent, so it survives even a kill. Keys of
    /// repeated requests are kept there as well; rate limits begin anew. One sandbox can have a file at a time.
    pub fn data(mut self, path: impl Into<PathBuf>) -> Self {
        self.data = Some(path.into());
        self
    }

    /// How many calls may be made with the token in a calendar month (UTC); the next ones are answered 429 with the
    /// `codeType` `MAX_PUBLIC_API_QUERIED_REACHED`. Without it there is no quota.
    pub fn quota(mut self, calls: u64) -> Self {
        self.quota = Some(calls);
        self
    }

    /// How long every answer is held back, after its work is done.
    pub fn latency(mut self, latency: Duration) -> Self {
        self.latency = latency;
        self
    }

    /// A fault that is there from the start; see [`Sandbox::fault`].
    pub fn fault(mut self, fault: Fault) -> Self {
        self.faults.push(fault);
        self
    }

    /// What the workspace begins with, if it is empty otherwise.
    pub fn seed(mut self, seed: Seed) -> Self {
        self.seed = Some(seed);
        self
    }

    /// Ignores query parameters and `include` values that are not in the API document, as the API does. By default they
    /// are answered with 400, so that a misspelled one fails a test.
    pub fn lenient(mut self, lenient: bool) -> Self {
        self.lenient = lenient;
        self
    }

    /// How many entries the ledger holds before the oldest make room: 200,000 if this is not called. One takes some
    /// 300 bytes, and 40 for each thing that it changed.
    pub fn ledger_capacity(mut self, entries: usize) -> Self {
        self.ledger = entries;
        self
    }

    /// Starts the sandbox; it takes requests when this returns.
    ///
    /// # Errors
    /// If the port is taken, if no socket or thread is to be had, if the token is empty or cannot stand in a header, or if
    /// the data file is in use, damaged, cannot be written, or was written by another version.
    pub fn start(self) -> io::Result<Sandbox> {
        let invalid = |message: &str| Err(io::Error::new(io::ErrorKind::InvalidInput, message));
        let workspace = Id::parse(WORKSPACE).expect("the constant is a UUID");
        let token = self.token.unwrap_or_else(|| ids::token(workspace));
        if token.is_empty() || !token.bytes().all(|byte| byte.is_ascii_graphic()) {
            return invalid("the token must be non-empty printable ASCII without spaces");
        }
        if self.limit.is_some_and(|limit| limit.window.is_zero()) {
            return invalid("the time window of the rate limit must be greater than zero");
        }
        self.faults.iter().try_for_each(check)?;
        let address = SocketAddr::from((Ipv4Addr::LOCALHOST, self.port));
        let listener = TcpListener::bind(address).map_err(|error| {
            let message =
                format!("cannot listen on {address}: {error}; choose another port, or omit it to use a free one");
            io::Error::new(error.kind(), message)
        })?;
        listener.set_nonblocking(true)?;
        let url = format!("http://{}", listener.local_addr()?);
        let limits = match self.limit {
            Some(limit) => [limit, limit],
            None => [Limit::TOKEN, Limit::ANONYMOUS],
        };
        let control = Control::new(self.latency, self.faults, self.ledger);
        let mut app = App::new(token.clone(), workspace, url.clone(), limits, control, self.data.as_deref())?;
        if let Some(calls) = self.quota {
            app = app.with_quota(calls);
        }
        if self.lenient {
            app = app.lenient();
        }
        if let Some(seed) = self.seed {
            seed.sow(&app)?;
        }
        let app = Arc::new(app);
        let handle = Arc::clone(&app);
        // The runtime is built, used and dropped on its own thread: none of it may happen inside another one.
        let (stop, stopped) = oneshot::channel();
        let (ready, started) = std::sync::mpsc::channel();
        let thread = std::thread::Builder::new()
            .name("linkbreakers-sandbox".to_owned())
            .spawn(move || run(listener, app, stopped, &ready))?;
        let sandbox = Sandbox { url, token, app: handle, stop: Some(stop), thread: Some(thread) };
        let gone = |_| Err(io::Error::other("the server thread stopped during startup"));
        started.recv().unwrap_or_else(gone)?;
        Ok(sandbox)
    }
}

fn check(fault: &Fault) -> io::Result<()> {
    fault.check().map_err(|(field, message)| {
        io::Error::new(io::ErrorKind::InvalidInput, format!("invalid fault: {field}: {message}"))
    })
}

fn run(
    listener: TcpListener,
    app: Arc<App>,
    stopped: oneshot::Receiver<()>,
    ready: &std::sync::mpsc::Sender<io::Result<()>>,
) {
    let start = || {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_io().enable_time().build()?;
        let listener = {
            let _context = runtime.enter();
            tokio::net::TcpListener::from_std(listener)?
        };
        Ok((runtime, listener))
    };
    match start() {
        Ok((runtime, listener)) => {
            runtime.spawn(server::accept(listener, app));
            // Nobody listens any more if `start` gave up, and then `stopped` ends this at once.
            let _ = ready.send(Ok(()));
            let _ = runtime.block_on(stopped);
            // Nobody waits for an image that is still being drawn.
            runtime.shutdown_background();
        }
        Err(error) => drop(ready.send(Err(error))),
    }
}
