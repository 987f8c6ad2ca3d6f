//! The import itself: what is sent when, and what is written down before.

use std::{
    collections::{BTreeMap, HashSet, VecDeque},
    hash::RandomState,
    ops::Range,
    panic::{AssertUnwindSafe, catch_unwind, resume_unwind},
    sync::{
        atomic::{AtomicBool, Ordering},
        mpsc,
    },
    thread,
    time::Duration,
};

use super::{
    Callbacks, ImportError, ImportFailure, ImportProgress, ImportReport, Options,
    chunk::{BodyDigest, Chunk, Input, Piece, idempotency_key},
    error::Cause,
    journal::{Identity, Journal},
    record::{Record, Sent},
    report::Counts,
    send::Parcel,
    state::State,
};
use crate::{ApiClient, Error, request::InvalidRequest};

/// A piece to be sent.
#[derive(Debug)]
pub(super) struct Task {
    pub(super) piece: Piece,
    /// The key and the Unix time of the first request, if an earlier run may have sent it.
    pub(super) sent: Option<(String, i64)>,
    /// Whether it is a single link that an error has named as the one at fault.
    pub(super) is_suspect: bool,
}

impl Task {
    pub(super) fn new(piece: Piece) -> Self {
        Self { piece, sent: None, is_suspect: false }
    }
}

/// An import that is under way.
pub(super) struct Import<'a, 'c> {
    pub(super) client: &'a ApiClient,
    pub(super) options: &'a Options,
    pub(super) callbacks: Callbacks<'c>,
    pub(super) journal: Option<Journal>,
    salt: [u8; 16],
    pub(super) generation: u64,
    /// Whether an error has named a link that was then accepted.
    pub(super) is_misled: bool,
    /// What goes before new chunks: what earlier runs have left, and parts of what was refused.
    pub(super) backlog: VecDeque<Task>,
    /// The position of the request that is read next.
    pub(super) next: u64,
    pub(super) is_read: bool,
    /// Why nothing more is to be sent.
    cause: Option<Cause>,
    pub(super) counts: Counts,
    pub(super) refused: usize,
    pub(super) failures: Vec<ImportFailure>,
    pub(super) unsettled: Vec<Range<u64>>,
    /// Hashes of the ids of all links created: 8 bytes where an id has 36, at odds of one in a million of taking two ids
    /// for the same in an import of some millions. That only ends the import, and the next run hashes anew.
    pub(super) ids: HashSet<u64>,
    pub(super) hasher: RandomState,
    total: Option<usize>,
    started: Duration,
}

pub(super) fn run(
    client: &ApiClient,
    options: &Options,
    callbacks: Callbacks<'_>,
    input: &mut Input<'_>,
) -> Result<ImportReport, ImportError> {
    let mut import = Import::new(client, options, callbacks, input);
    let opened = import.open();
    import.finish(opened, input)
}

impl<'a, 'c> Import<'a, 'c> {
    pub(super) fn new(
        client: &'a ApiClient,
        options: &'a Options,
        callbacks: Callbacks<'c>,
        input: &Input<'_>,
    ) -> Self {
        let (least, most) = input.size_hint();
        Self {
            client,
            options,
            callbacks,
            journal: None,
            salt: [0; 16],
            generation: 0,
            is_misled: false,
            backlog: VecDeque::new(),
            next: 0,
            is_read: false,
            cause: None,
            counts: Counts::default(),
            refused: 0,
            failures: Vec::new(),
            unsettled: Vec::new(),
            ids: HashSet::new(),
            hasher: RandomState::new(),
            total: most.filter(|most| *most == least),
            started: client.engine().runtime.now(),
        }
    }

    /// Opens the journal, if there is to be one.
    fn open(&mut self) -> Result<Option<State>, Cause> {
        let salt = self.client.engine().runtime.random().ok_or_else(|| {
            let problem = "cannot be made, for the system gives no random bytes";
            Cause::Call(Error::from(InvalidRequest::new("bulk import", "idempotency_key", problem)))
        })?;
        self.salt = salt;
        let Some(path) = &self.options.journal else { return Ok(None) };
        let (journal, state) = Journal::open(path, &Identity::of(self.client), salt)?;
        Ok(Some(self.take(journal, state)))
    }

    pub(super) fn take(&mut self, journal: Journal, state: State) -> State {
        (self.salt, self.generation, self.is_misled) = (journal.salt(), state.generation, state.is_misled);
        self.journal = Some(journal);
        state
    }

    /// Does all that is left to do once the journal is open.
    pub(super) fn finish(
        mut self,
        opened: Result<Option<State>, Cause>,
        input: &mut Input<'_>,
    ) -> Result<ImportReport, ImportError> {
        let replayed = opened.and_then(|state| match state {
            Some(state) => self.replay(state, input),
            None => Ok(()),
        });
        let ended = replayed.and_then(|()| {
            if !(self.is_read && self.backlog.is_empty()) {
                self.send_all(input)?;
            }
            Ok(())
        });
        // What earlier runs may have sent stays as it was if this one has not come to it.
        self.unsettled
            .extend(self.backlog.iter().filter(|task| task.sent.is_some()).map(|task| task.piece.range.clone()));
        self.unsettled.sort_by_key(|range| range.start);
        self.failures.sort_by_key(|failure| failure.position);
        let report = ImportReport {
            counts: self.counts,
            failures: self.failures,
            unsettled: self.unsettled.iter().map(|range| index(range.start)..index(range.end)).collect(),
            elapsed: self.client.engine().runtime.now().saturating_sub(self.started),
        };
        match ended {
            Ok(()) => Ok(report),
            Err(cause) => Err(ImportError::new(cause, report, self.options.journal.is_some())),
        }
    }

    /// Sends everything, as many calls at a time as wanted.
    fn send_all(&mut self, input: &mut Input<'_>) -> Result<(), Cause> {
        let client = self.client;
        let is_ending = AtomicBool::new(false);
        let (sender, receiver) = mpsc::channel();
        let mut under_way: BTreeMap<u64, Task> = BTreeMap::new();
        thread::scope(|scope| {
            loop {
                while under_way.len() < self.options.parallel {
                    let Some((task, parcel)) = self.next_parcel(input) else { break };
                    let (start, sender, is_ending) = (task.piece.range.start, sender.clone(), &is_ending);
                    under_way.insert(start, task);
                    let work = move || {
                        let outcome = catch_unwind(AssertUnwindSafe(|| parcel.send(client, is_ending)));
                        // The other end outlives all threads unless it is panicking itself.
                        drop(sender.send((start, outcome)));
                    };
                    if let Err(source) = thread::Builder::new().spawn_scoped(scope, work) {
                        let task = under_way.remove(&start);
                        self.give_up(task, source);
                    }
                }
                is_ending.store(self.cause.is_some(), Ordering::Relaxed);
                if under_way.is_empty() {
                    break;
                }
                let Ok((start, outcome)) = receiver.recv() else { break };
                let Some(task) = under_way.remove(&start) else { continue };
                match outcome {
                    Ok(outcome) => self.settle(task, outcome),
                    Err(panic) => {
                        is_ending.store(true, Ordering::Relaxed);
                        resume_unwind(panic);
                    }
                }
            }
        });
        match self.cause.take() {
            Some(cause) => Err(cause),
            None => self.record(&Record::Finished { total: self.next }),
        }
    }

    /// The next piece to send, written down; none if there is none, or nothing more is to be sent.
    fn next_parcel(&mut self, input: &mut Input<'_>) -> Option<(Task, Parcel)> {
        if self.cause.is_some() {
            return None;
        }
        let task = match self.backlog.pop_front() {
            Some(task) => task,
            None => Task::new(self.next_chunk(input)?),
        };
        let (body, count) = (task.piece.body(), task.piece.count());
        if let Some((key, since)) = task.sent.clone() {
            return Some((task, Parcel { body, count, key, is_repeated: true, since }));
        }
        let digest = BodyDigest::of(&body);
        let start = task.piece.range.start;
        let key = idempotency_key(&self.salt, self.generation, start, &digest);
        let since = self.client.engine().runtime.wall_clock().as_second();
        let sent = Sent { start, count, key: key.clone(), digest: digest.to_hex(), at: since };
        if let Err(cause) = self.record(&Record::Sent(sent)) {
            self.stop(cause);
            return None;
        }
        Some((task, Parcel { body, count, key, is_repeated: false, since }))
    }

    fn next_chunk(&mut self, input: &mut Input<'_>) -> Option<Piece> {
        if self.is_read {
            return None;
        }
        let (chunk, trouble) = Chunk::read(input, self.next, self.options.chunk_size);
        if let Some(trouble) = trouble {
            self.stop(Cause::Input { position: trouble.position, source: trouble.source });
            return None;
        }
        self.is_read = chunk.len() < self.options.chunk_size as u64;
        self.next += chunk.len();
        (!chunk.is_empty()).then(|| Piece::whole(chunk))
    }

    /// A piece that was written down, and could not be sent for want of a thread.
    fn give_up(&mut self, task: Option<Task>, source: std::io::Error) {
        self.stop(Cause::Thread { source });
        if let Some(task) = task {
            let (range, may_be_created) = (task.piece.range, task.sent.is_some());
            // This cannot fail: it reports failures itself.
            let _ = self.settle_open(&range, may_be_created);
        }
    }

    pub(super) fn stop(&mut self, cause: Cause) {
        // What came first is the reason for what follows.
        self.cause.get_or_insert(cause);
    }

    pub(super) fn record(&mut self, record: &Record) -> Result<(), Cause> {
        self.journal.as_mut().map_or(Ok(()), |journal| journal.append(record))
    }

    pub(super) fn report_progress(&mut self) {
        if let Some(on_progress) = &mut self.callbacks.on_progress {
            let elapsed = self.client.engine().runtime.now().saturating_sub(self.started);
            on_progress(&ImportProgress { counts: self.counts, total: self.total, elapsed });
        }
    }
}

pub(super) fn index(position: u64) -> usize {
    usize::try_from(position).unwrap_or(usize::MAX)
}
