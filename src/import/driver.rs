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

use linkbreakers_generated::rt::InvalidRequest;

use super::{
    chunk::{Chunk, Input, Slice, Unreadable},
    error::{Cause, ImportError},
    journal::{Identity, Journal},
    key::{BodyDigest, idempotency_key},
    options::{Callbacks, Options},
    record::{Record, Sent},
    report::{Counts, ImportFailure, ImportProgress, ImportReport},
    send::Batch,
    state::State,
};
use crate::{ApiClient, Error};

/// A slice to be sent.
#[derive(Debug)]
pub(super) struct Task {
    pub(super) slice: Slice,
    /// The key and the Unix time of the first request, if an earlier run may have sent it.
    pub(super) sent: Option<(String, i64)>,
    /// Whether it is a single link that an error has named as the one at fault.
    pub(super) is_suspect: bool,
}

impl Task {
    pub(super) fn new(slice: Slice) -> Self {
        Self { slice, sent: None, is_suspect: false }
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
            started: client.executor().runtime.now(),
        }
    }

    /// Opens the journal, if there is to be one.
    fn open(&mut self) -> Result<Option<State>, Cause> {
        let salt = self.client.executor().runtime.random().ok_or_else(|| {
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
            .extend(self.backlog.iter().filter(|task| task.sent.is_some()).map(|task| task.slice.range.clone()));
        self.unsettled.sort_by_key(|range| range.start);
        self.failures.sort_by_key(|failure| failure.position);
        let report = ImportReport {
            counts: self.counts,
            failures: self.failures,
            unsettled: self.unsettled.iter().map(|range| index(range.start)..index(range.end)).collect(),
            elapsed: self.client.executor().runtime.now().saturating_sub(self.started),
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
                    let Some((task, batch)) = self.next_batch(input) else { break };
                    let (start, sender, is_ending) = (task.slice.range.start, sender.clone(), &is_ending);
                    under_way.insert(start, task);
                    let work = move || {
                        let outcome = catch_unwind(AssertUnwindSafe(|| batch.send(client, is_ending)));
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

    /// The next slice to send, written down; none if there is none, or nothing more is to be sent.
    fn next_batch(&mut self, input: &mut Input<'_>) -> Option<(Task, Batch)> {
        if self.cause.is_some() {
            return None;
        }
        let task = match self.backlog.pop_front() {
            Some(task) => task,
            None => Task::new(self.next_chunk(input)?),
        };
        let (body, count) = (task.slice.body(), task.slice.count());
        if let Some((key, since)) = task.sent.clone() {
            return Some((task, Batch { body, count, key, is_repeated: true, since }));
        }
        let digest = BodyDigest::of(&body);
        let start = task.slice.range.start;
        let key = idempotency_key(&self.salt, self.generation, start, &digest);
        let since = self.client.executor().runtime.wall_clock().as_second();
        let sent = Sent { start, count, key: key.clone(), digest: digest.to_hex(), at: since };
        if let Err(cause) = self.record(&Record::Sent(sent)) {
            self.stop(cause);
            return None;
        }
        Some((task, Batch { body, count, key, is_repeated: false, since }))
    }

    fn next_chunk(&mut self, input: &mut Input<'_>) -> Option<Slice> {
        if self.is_read {
            return None;
        }
        let (chunk, unreadable) = Chunk::read(input, self.next, self.options.chunk_size);
        if let Some(Unreadable { position, source }) = unreadable {
            self.stop(Cause::Input { position, source });
            return None;
        }
        self.is_read = chunk.len() < self.options.chunk_size as u64;
        self.next += chunk.len();
        (!chunk.is_empty()).then(|| Slice::whole(chunk))
    }

    /// A slice that was written down, and could not be sent for want of a thread.
    fn give_up(&mut self, task: Option<Task>, source: std::io::Error) {
        self.stop(Cause::Thread { source });
        if let Some(task) = task {
            let (range, may_be_created) = (task.slice.range, task.sent.is_some());
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
            let elapsed = self.client.executor().runtime.now().saturating_sub(self.started);
            on_progress(&ImportProgress { counts: self.counts, total: self.total, elapsed });
        }
    }
}

pub(super) fn index(position: u64) -> usize {
    usize::try_from(position).unwrap_or(usize::MAX)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::single_range_in_vec_init, reason = "one range of positions is meant")]

    use std::{cell::RefCell, sync::atomic::AtomicBool, time::Duration};

    use insta::assert_snapshot;

    use super::*;
    use crate::{
        AccessToken, BulkImport, CreateLinkRequest, ImportErrorKind, ImportedLink, RetryPolicy,
        import::{
            options::infallible,
            send::Verdict,
            test_server::{Fault, TestServer, destinations, rows},
        },
    };

    const REFUSED: &str = r#"{"code":400,"codeType":"UNKNOWN","message":"no","details":[]}"#;
    const DAY: Duration = Duration::from_secs(24 * 3600);

    #[test]
    fn links_are_created_in_chunks_and_told_with_their_positions() {
        let (stage, told, progress) = (TestServer::new(), RefCell::new(Vec::new()), RefCell::new(Vec::new()));
        let callbacks = Callbacks {
            on_link: Some(infallible(|position, link| told.borrow_mut().push((position, link.id.clone())))),
            on_progress: Some(Box::new(|it| progress.borrow_mut().push((it.done(), it.total(), it.attempts())))),
        };
        let report = stage.run_rows(&stage.client(), rows(5), |options| options.chunk_size = 2, callbacks).unwrap();
        assert_eq!((stage.calls(), stage.created()), (vec![2, 2, 1], destinations(0..5)));
        assert_eq!(*told.borrow(), (0..5).map(|n| (n, format!("id-{n}"))).collect::<Vec<_>>());
        assert_eq!(*progress.borrow(), [(2, Some(5), 1), (4, Some(5), 2), (5, Some(5), 3)]);
        assert_eq!((report.created(), report.calls(), report.attempts(), report.resumed()), (5, 3, 3, 0));
        assert_snapshot!(report, @"5 links created, 0 failed; 3 attempts, 0.0ns");
    }

    #[test]
    fn an_input_that_ends_with_a_chunk_or_is_empty_is_complete_too() {
        for (count, calls) in [(0, vec![]), (2, vec![2]), (4, vec![2, 2])] {
            let stage = TestServer::new();
            assert_eq!(stage.run(count, 2).unwrap().created(), count);
            assert_eq!(stage.calls(), calls);
            assert!(stage.disk.text().contains(&format!(r#"{{"finished":{{"total":{count}}}}}"#)));
        }
    }

    #[test]
    fn bad_links_are_found_and_the_others_are_created() {
        for status in [400, 404, 409, 412, 413, 422] {
            let stage = TestServer::new().refuse(5, status).refuse(11, status);
            let report = stage.run(12, 8).unwrap();
            assert_eq!(stage.created(), destinations([0, 1, 2, 3, 4, 6, 7, 8, 9, 10]), "{status}");
            assert_eq!(stage.calls(), [8, 4, 4, 2, 1, 1, 2, 4, 2, 2, 1, 1], "{status}");
            let failed: Vec<_> = report.failed().iter().map(|failure| (failure.position, failure.status)).collect();
            assert_eq!(failed, [(5, status), (11, status)]);
            let mut keys = stage.keys();
            keys.sort();
            keys.dedup();
            assert_eq!(keys.len(), 12, "every part has a key of its own");
        }
        let failures = TestServer::new().refuse(1, 409).run(2, 2).unwrap();
        assert_snapshot!(failures.failed()[0], @"position 1: 409: BAD_LINK: https://e.example/1 is bad");
    }

    #[test]
    fn what_concerns_the_account_ends_the_import_at_once() {
        let unverified = r#"{"code":400,"codeType":"WORKSPACE_UNVERIFIED","message":"verify","details":[]}"#;
        let quota = r#"{"code":429,"codeType":"MAX_PUBLIC_API_QUERIED_REACHED","message":"spent","details":[]}"#;
        let links = r#"{"code":400,"codeType":"LINKS_LIMIT_REACHED","message":"all","details":[]}"#;
        let page = "<html>not found</html>";
        let answers =
            [(401, REFUSED), (402, REFUSED), (403, REFUSED), (405, REFUSED), (301, ""), (404, page), (400, unverified)];
        for (status, body) in answers.into_iter().chain([(429, quota), (400, links)]) {
            let stage = TestServer::new().odd([Fault::No, Fault::Answer(status, body, &[])]);
            let error = stage.run(6, 2).unwrap_err();
            assert_eq!((error.kind(), stage.calls()), (ImportErrorKind::Call, vec![2, 2]), "{status}");
            assert_eq!((error.report().created(), error.report().unsettled()), (2, &[][..]), "{status}");
            // Nothing was created, so that nothing can be forgotten: the import goes on even after a long time.
            stage.runtime.advance(30 * DAY);
            assert_eq!(stage.run(6, 2).unwrap().created(), 6, "{status}");
            assert_eq!(stage.created(), destinations(0..6), "{status}");
            let keys = stage.keys();
            assert_ne!(keys[1], keys[2], "{status}: the API may keep its answer for the key");
        }
    }

    #[test]
    fn a_lost_answer_is_asked_for_with_the_same_key() {
        let stage = TestServer::new().odd([Fault::No, Fault::Lost]);
        let error = stage.run(5, 2).unwrap_err();
        assert_eq!((error.report().created(), error.report().unsettled()), (2, &[2..4][..]));
        assert_eq!(stage.created(), destinations(0..4));
        stage.runtime.advance(Duration::from_secs(22 * 3600));
        let report = stage.run(5, 2).unwrap();
        assert_eq!((report.created(), report.resumed(), stage.created()), (5, 2, destinations(0..5)));
        let keys = stage.keys();
        assert_eq!((keys[1].clone(), keys.len(), stage.misused_keys()), (keys[2].clone(), 4, 0));
    }

    #[test]
    fn whatever_may_have_been_carried_out_keeps_its_key() {
        let running: &[_] = &[("retry-after", "1")];
        for odd in [
            Fault::Answer(409, REFUSED, running),
            Fault::Answer(500, "", &[]),
            Fault::Answer(503, "", &[]),
            Fault::Answer(408, "", &[]),
            Fault::Instead("<html>sign in</html>"),
            Fault::Instead(r#"{"links":[]}"#),
            Fault::Lost,
        ] {
            let stage = TestServer::new().odd([odd.clone()]);
            let error = stage.run(2, 2).unwrap_err();
            assert_eq!(error.report().unsettled(), [0..2], "{odd:?}");
            stage.run(2, 2).unwrap();
            let keys = stage.keys();
            assert_eq!((stage.created(), &keys[0]), (destinations(0..2), &keys[1]), "{odd:?}");
        }
    }

    #[test]
    fn an_earlier_attempt_counts_as_well() {
        // The first attempt is carried out, and of the second it is only known that the token is not good any more.
        let stage = TestServer::new().odd([Fault::Lost, Fault::Answer(401, REFUSED, &[])]);
        let client = stage.client_with(|settings| settings.retry = RetryPolicy::default());
        let error = stage.run_with(&client, 2, |_| {}).unwrap_err();
        assert_eq!(error.report().unsettled(), [0..2]);
        assert!(Error::from(error).is_unauthorized());
        assert_eq!(stage.run(2, 2).unwrap().created(), 2);
        assert_eq!(stage.created(), destinations(0..2));
    }

    #[test]
    fn what_was_never_sent_can_wait_for_ever() {
        let stage = TestServer::new().odd([Fault::No, Fault::Unreached]);
        let error = stage.run(4, 2).unwrap_err();
        assert!(error.report().unsettled().is_empty());
        assert!(error.call().unwrap().is_connect());
        stage.runtime.advance(30 * DAY);
        assert_eq!(stage.run(4, 2).unwrap().created(), 4);
    }

    #[test]
    fn a_refusal_of_the_key_itself_is_no_refusal_of_links() {
        let stage = TestServer::new().odd([Fault::Lost, Fault::Answer(422, REFUSED, &[])]);
        stage.run(4, 4).unwrap_err();
        // Halving it now would create its links a second time.
        assert_eq!(stage.run(4, 4).unwrap_err().report().unsettled(), [0..4]);
        assert_eq!(stage.run(4, 4).unwrap().created(), 4);
        assert_eq!((stage.created(), stage.calls()), (destinations(0..4), vec![4, 4, 4]));
    }

    #[test]
    fn a_mistake_in_all_rows_is_not_tried_to_its_end() {
        let stage = (0..100).fold(TestServer::new(), |stage, n| stage.refuse(n, 400));
        let error = stage.run_with(&stage.client(), 100, |options| options.max_failures = 3).unwrap_err();
        assert_eq!((error.kind(), error.report().failed().len()), (ImportErrorKind::TooManyFailures, 4));
        assert!(stage.calls().len() < 20, "{:?}", stage.calls());
        let calls = stage.calls().len();
        stage.run_with(&stage.client(), 100, |options| options.max_failures = 3).unwrap_err();
        assert_eq!(stage.calls().len(), calls, "nothing is sent before the limit is raised");
        let report = stage.run_with(&stage.client(), 100, |options| options.max_failures = 100).unwrap();
        assert_eq!(
            report.failed().iter().map(|failure| failure.position).collect::<Vec<_>>(),
            (0..100).collect::<Vec<_>>()
        );
        assert_eq!(stage.calls().iter().filter(|links| **links == 1).count(), 100, "no link is tried twice");
    }

    #[test]
    fn an_import_keeps_within_the_rate_limit_by_itself() {
        let stage = TestServer::new().rate_limit(r#""workspace-token";r=0;t=50"#);
        let client = stage.client_with(|settings| settings.deadline = Duration::from_secs(10));
        stage.run_with(&client, 6, |options| options.chunk_size = 2).unwrap();
        assert_eq!(stage.runtime.slept(), [Duration::from_secs(50); 2], "longer than a call may take");
    }

    #[test]
    fn an_import_that_hits_the_rate_limit_waits_and_goes_on() {
        let late: &[_] = &[("retry-after", "50")];
        let stage = TestServer::new().odd([Fault::Answer(429, REFUSED, late), Fault::Answer(429, REFUSED, &[])]);
        let client = stage.client_with(|settings| settings.deadline = Duration::from_secs(10));
        let report = stage.run_with(&client, 2, |_| {}).unwrap();
        assert_eq!((report.created(), report.attempts(), stage.calls()), (2, 3, vec![2, 2, 2]));
        assert_eq!(stage.runtime.slept(), [Duration::from_secs(50), Duration::from_secs(60)]);
        let keys = stage.keys();
        assert!(keys.iter().all(|key| *key == keys[0]));

        let stage = TestServer::new().odd(vec![Fault::Answer(429, REFUSED, late); 100]);
        assert!(stage.run(2, 2).unwrap_err().call().unwrap().is_rate_limited());
        assert_eq!(stage.calls().len(), 10);
        let stage = TestServer::new().odd([Fault::Answer(429, REFUSED, &[("retry-after", "7200")])]);
        stage.run(2, 2).unwrap_err();
        assert_eq!(stage.runtime.slept(), [], "a wait that outlasts keys is left to the caller");
    }

    #[test]
    fn several_calls_are_under_way_at_a_time_if_wanted() {
        let stage = TestServer::new().hold_until(3);
        let report =
            stage.run_with(&stage.client(), 6, |options| (options.chunk_size, options.parallel) = (2, 3)).unwrap();
        assert_eq!((report.created(), stage.created()), (6, destinations(0..6)));
    }

    #[test]
    fn when_one_call_fails_the_others_are_finished_and_nothing_new_begins() {
        let stage = TestServer::new().hold_until(3).odd([Fault::Answer(401, REFUSED, &[]), Fault::Held, Fault::Held]);
        let run = || {
            let callbacks = Callbacks { on_progress: Some(Box::new(|_| stage.release())), on_link: None };
            let change = |options: &mut Options| (options.chunk_size, options.parallel) = (2, 3);
            stage.run_rows(&stage.client(), rows(10), change, callbacks)
        };
        let error = run().unwrap_err();
        assert_eq!((error.report().created(), stage.calls()), (4, vec![2, 2, 2]));
        assert!(error.report().unsettled().is_empty());
        assert_eq!(run().unwrap().created(), 10);
        assert_eq!(stage.created(), destinations(0..10));
    }

    #[test]
    fn what_waits_for_its_place_is_withheld_when_the_import_ends() {
        let stage = TestServer::new();
        for is_repeated in [false, true] {
            let batch = Batch { body: b"{}".to_vec(), count: 1, key: "k".to_owned(), is_repeated, since: 0 };
            let outcome = batch.send(&stage.client(), &AtomicBool::new(true));
            assert!(matches!(outcome.verdict, Verdict::Withheld { may_be_created } if may_be_created == is_repeated));
            assert_eq!((outcome.calls, outcome.attempts), (0, 0));
        }
        assert!(stage.calls().is_empty());
    }

    #[test]
    fn a_client_that_paces_itself_is_not_slowed_down_twice() {
        let stage = TestServer::new().rate_limit(r#""workspace-token";r=4;t=40"#);
        let client = stage.client_with(|settings| settings.pace = true);
        stage.run_with(&client, 4, |options| options.chunk_size = 1).unwrap();
        let unpaced = TestServer::new().rate_limit(r#""workspace-token";r=4;t=40"#);
        unpaced.run(4, 1).unwrap();
        assert_eq!(stage.runtime.slept(), unpaced.runtime.slept());
        assert!(!unpaced.runtime.slept().is_empty());
    }

    #[test]
    fn an_unreadable_request_ends_the_import() {
        let stage = TestServer::new();
        let rows = [Ok(CreateLinkRequest::new("https://e.example/0")), Err("line 2: no such column")];
        let error = BulkImport::new(&stage.client()).chunk_size(1).try_run(rows).unwrap_err();
        assert_eq!((error.kind(), error.report().created()), (ImportErrorKind::Input, 1));
        assert_snapshot!(std::error::Error::source(&error).unwrap(), @"line 2: no such column");
        assert_snapshot!(error, @"the import has stopped: the request at position 1 could not be read; links created so far: 1");
    }

    #[test]
    fn a_link_that_cannot_be_noted_ends_the_import_and_is_told_again_by_the_next_run() {
        let stage = TestServer::new();
        let told = RefCell::new(Vec::new());
        let run = |room: usize| {
            told.borrow_mut().clear();
            let note = |position, _: &ImportedLink| {
                if told.borrow().len() == room {
                    return Err("no room".into());
                }
                told.borrow_mut().push(position);
                Ok(())
            };
            let callbacks = Callbacks { on_link: Some(Box::new(note)), on_progress: None };
            stage.run_rows(&stage.client(), rows(6), |options| options.chunk_size = 2, callbacks)
        };
        let error = run(3).unwrap_err();
        assert_eq!((error.kind(), error.report().created()), (ImportErrorKind::Callback, 4));
        assert_eq!((stage.calls(), error.report().unsettled().len()), (vec![2, 2], 0));
        assert_snapshot!(error, @"the import has stopped: its program could not take note of the link at position 3; links created so far: 4; run it again with the same journal and input to go on");
        assert_snapshot!(std::error::Error::source(&error).unwrap(), @"no room");
        assert_eq!(run(1).unwrap_err().kind(), ImportErrorKind::Callback, "also while it is told of earlier runs");
        assert_eq!((run(6).unwrap().created(), told.borrow().len(), stage.calls()), (6, 6, vec![2, 2, 2]));
    }

    #[test]
    fn after_an_error_a_callback_is_not_called_again() {
        let stage = TestServer::new().hold_until(3);
        let calls = RefCell::new(0);
        let error = BulkImport::new(&stage.client())
            .chunk_size(1)
            .parallel(3)
            .try_on_link(|_, _| {
                *calls.borrow_mut() += 1;
                Err("no room")
            })
            .run(rows(9))
            .unwrap_err();
        assert_eq!((*calls.borrow(), error.report().created()), (1, 3));
    }

    #[test]
    fn without_a_journal_nothing_is_kept_and_what_is_unknown_is_told() {
        let stage = TestServer::new().odd([Fault::No, Fault::Lost]);
        let error = BulkImport::new(&stage.client()).chunk_size(2).run(rows(5)).unwrap_err();
        assert_eq!(error.report().unsettled(), [2..4]);
        assert!(std::error::Error::source(&error).is_none(), "what its message says is no cause of it");
        assert_snapshot!(error, @"the import has stopped: LinksService_CreateBulk failed: the connection broke before the response was complete; the request may have reached the API (1 attempt); links created so far: 2, unknown for positions 2 to 3");
        assert_eq!(stage.disk.bytes(), b"");
    }

    #[test]
    fn sizes_that_the_api_does_not_take_are_refused() {
        let stage = TestServer::new();
        for size in [0, 251] {
            let error = BulkImport::new(&stage.client()).chunk_size(size).run(rows(1)).unwrap_err();
            insta::allow_duplicates! { assert_snapshot!(error, @"the import has stopped: `chunk_size` must be from 1 to 250, which is the most that the API takes in a call"); }
        }
        assert!(stage.calls().is_empty());
    }

    #[test]
    fn a_client_without_a_token_sends_nothing() {
        let stage = TestServer::new();
        let client = stage.client_with(|settings| settings.token = None);
        let error = stage.run_with(&client, 1, |_| {}).unwrap_err();
        assert!(matches!(error.call(), Some(Error::InvalidRequest(_))) && error.report().unsettled().is_empty());
        let client = stage.client_with(|settings| settings.token = Some(AccessToken::from("the-secret-token")));
        assert_eq!(stage.run_with(&client, 1, |_| {}).unwrap_err().kind(), ImportErrorKind::JournalMismatch);
    }
}
