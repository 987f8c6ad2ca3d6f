//! Reads the input, starts the calls, and collects their results.

use std::{
    collections::{BTreeMap, VecDeque},
    ops::Range,
    panic::resume_unwind,
    time::Duration,
};

use linkbreakers_generated::rt::{Call, InvalidRequest};
use serde::Serialize;

use super::{
    chunk::{Chunk, Input, Slice},
    error::BatchError,
    identity::Identity,
    journal::Journal,
    key::{CallDigest, idempotency_key},
    options::Options,
    pool::Pool,
    problem::Problem,
    record::{Record, Sent},
    report::{BatchFailure, BatchProgress, BatchReport, Counts},
    send::{Job, Outcome, Stop, needs_no_key},
    state::State,
    work::Work,
};
use crate::{ApiClient, Error};

/// A slice to send.
#[derive(Debug)]
pub(super) struct Task<R> {
    pub(super) slice: Slice<R>,
    /// The idempotency key and the Unix time of the first request, if an earlier run may have sent the slice.
    pub(super) sent: Option<(String, i64)>,
    /// True if the slice is a single row that an error named as the rejected one.
    pub(super) is_suspect: bool,
}

impl<R> Task<R> {
    pub(super) fn new(slice: Slice<R>) -> Self {
        Self { slice, sent: None, is_suspect: false }
    }
}

pub(crate) type OnProgress<'a> = Box<dyn FnMut(&BatchProgress) + 'a>;

/// A task of a run with its call or its outcome.
pub(super) type TaskAnd<W, T> = (Task<<W as Work>::Row>, T);

/// A run and its state.
pub(crate) struct Engine<'a, W: Work> {
    pub(super) client: ApiClient,
    pub(super) options: Options,
    pub(crate) work: W,
    pub(super) input: Input<'a, W::Row>,
    on_progress: Option<OnProgress<'a>>,
    pub(super) journal: Option<Journal>,
    salt: [u8; 16],
    pub(super) generation: u64,
    /// True if an error named a row as rejected that the API then accepted.
    pub(super) ignore_hints: bool,
    /// The tasks that precede new chunks: the remaining slices of earlier runs, and the parts of rejected slices.
    pub(super) backlog: VecDeque<Task<W::Row>>,
    pub(super) next_position: u64,
    pub(super) is_input_exhausted: bool,
    /// True if an earlier run completed the journal.
    pub(super) is_finished: bool,
    pool: Pool<Outcome<W::Output>>,
    stop: Stop,
    in_flight: BTreeMap<u64, Task<W::Row>>,
    /// The first problem; nothing more is sent after it.
    problem: Option<Problem>,
    pub(super) counts: Counts,
    /// The number of rows that were rejected, in this run and in earlier ones.
    pub(super) rejected: usize,
    pub(super) failures: Vec<BatchFailure>,
    pub(super) unsettled: Vec<Range<u64>>,
    /// True if slices are left to the next run, so that the journal is not complete.
    pub(super) leaves_slices: bool,
    total: Option<usize>,
    started: Duration,
}

impl<'a, W: Work> Engine<'a, W> {
    /// Creates the engine of a run; `total` is the number of rows, if it is known.
    pub(crate) fn new(
        client: &ApiClient,
        options: Options,
        work: W,
        input: Input<'a, W::Row>,
        on_progress: Option<OnProgress<'a>>,
        total: Option<usize>,
    ) -> Self {
        Self {
            client: client.clone(),
            stop: Stop::new(&options),
            options,
            work,
            input,
            on_progress,
            journal: None,
            salt: [0; 16],
            generation: 0,
            ignore_hints: false,
            backlog: VecDeque::new(),
            next_position: 0,
            is_input_exhausted: false,
            is_finished: false,
            pool: Pool::new(),
            in_flight: BTreeMap::new(),
            problem: None,
            counts: Counts::default(),
            rejected: 0,
            failures: Vec::new(),
            unsettled: Vec::new(),
            leaves_slices: false,
            total,
            started: client.executor().runtime.now(),
        }
    }

    /// Opens the journal, and reports and collects what earlier runs left.
    pub(crate) fn open(&mut self) {
        let salt = match salt(&self.client, W::WORDS.run) {
            Ok(salt) => salt,
            Err(problem) => return self.stop_with(problem),
        };
        self.salt = salt;
        if let Some(path) = &self.options.journal {
            let identity = Identity::of(&self.client, W::WORDS.run);
            self.open_with(identity.and_then(|identity| Journal::open(path, &identity, salt)));
        }
    }

    pub(super) fn open_with(&mut self, opened: Result<(Journal, State), Problem>) {
        let replayed = opened.and_then(|(journal, state)| {
            (self.salt, self.generation, self.ignore_hints) = (journal.salt(), state.generation, state.ignore_hints);
            self.journal = Some(journal);
            self.replay(state)
        });
        if let Err(problem) = replayed {
            self.stop_with(problem);
        }
    }

    /// Runs until nothing is left, and returns the result.
    pub(crate) fn finish(mut self) -> (W, Result<BatchReport, BatchError>) {
        while self.step(usize::MAX) {}
        let result = self.result();
        // The threads have ended their calls.
        (self.work, result)
    }

    /// Returns the number of calls in flight, and the first position of them.
    pub(super) fn in_flight(&self) -> (usize, Option<usize>) {
        (self.in_flight.len(), self.in_flight.keys().next().map(|start| index(*start)))
    }

    /// Ends the calls in flight, and settles them.
    pub(crate) fn cancel(&mut self) {
        self.stop_with(Problem::Stopped);
        while self.step(0) {}
    }

    /// Starts calls for at most `limit` more rows, and settles at least one; false if none is left.
    pub(crate) fn step(&mut self, limit: usize) -> bool {
        self.fill(limit);
        self.stop.set(self.problem.is_some());
        if self.in_flight.is_empty() {
            return false;
        }
        let Some(first) = self.pool.wait() else { return false };
        let mut outcomes = Vec::new();
        for (start, outcome) in std::iter::once(first).chain(std::iter::from_fn(|| self.pool.poll())) {
            let Some(task) = self.in_flight.remove(&start) else { continue };
            match outcome {
                Ok(outcome) => outcomes.push((task, outcome)),
                Err(panic) => {
                    self.stop.set(true);
                    resume_unwind(panic);
                }
            }
        }
        self.settle(outcomes);
        true
    }

    /// Starts calls until as many are in flight as allowed.
    fn fill(&mut self, limit: usize) {
        let mut jobs = Vec::new();
        while self.in_flight.len() + jobs.len() < self.options.parallel && jobs.len() < limit {
            let Some(job) = self.next_job() else { break };
            jobs.push(job);
        }
        let mut recorded = self.commit();
        if recorded.is_ok() {
            let count = self.in_flight.len() + jobs.len();
            recorded = self.pool.grow(count).map_err(|source| Problem::Thread { source });
        }
        for (task, job) in jobs {
            let start = task.slice.range.start;
            if let Err(problem) = std::mem::replace(&mut recorded, Ok(())) {
                self.stop_with(problem);
            }
            if self.problem.is_some() {
                // Recorded, but not sent.
                let may_be_done = task.sent.is_some();
                self.settle_inconclusive(&task.slice, may_be_done);
                continue;
            }
            let (client, stop) = (self.client.clone(), self.stop.clone());
            self.in_flight.insert(start, task);
            self.pool.submit(start, move || job.send(&client, &stop));
        }
        if let Err(problem) = recorded {
            self.stop_with(problem);
        }
    }

    /// Returns the next task and its call, after adding it to the journal; `None` if no task is left or the run is stopping.
    fn next_job(&mut self) -> Option<TaskAnd<W, Job<W::Output>>> {
        if self.problem.is_some() {
            return None;
        }
        let stops = self.options.is_stop_requested();
        let task = match self.backlog.pop_front() {
            Some(task) => task,
            None => Task::new(self.next_chunk()?),
        };
        if stops {
            self.backlog.push_front(task);
            self.stop_with(Problem::Stopped);
            return None;
        }
        match self.job(&task) {
            Ok(job) => Some((task, job)),
            Err(problem) => {
                self.stop_with(problem);
                None
            }
        }
    }

    fn job(&mut self, task: &Task<W::Row>) -> Result<Job<W::Output>, Problem> {
        let (rows, count, start) = (task.slice.rows(), task.slice.count(), task.slice.range.start);
        let mut call = self.work.call(rows);
        let (may_have_been_sent, first_sent_at) = match &task.sent {
            Some((key, first_sent_at)) => {
                set_key(&mut call, || key.clone());
                (true, *first_sent_at)
            }
            None => {
                let digest = digest(&call);
                set_key_unless_set(&mut call, || idempotency_key(&self.salt, self.generation, start, &digest));
                let key = key_of(&call);
                let at = self.client.executor().runtime.wall_clock().as_second();
                self.work.sending(rows)?;
                self.journal.as_mut().map_or(Ok(()), Journal::append_token)?;
                self.append(&Record::<()>::Sent(Sent { start, count, key, digest: digest.to_hex(), at }))?;
                (false, at)
            }
        };
        Ok(Job { call, count, may_have_been_sent, first_sent_at, decode: W::decode, verdict: W::verdict })
    }

    fn next_chunk(&mut self) -> Option<Slice<W::Row>> {
        if self.is_input_exhausted {
            return None;
        }
        let (chunk, problem) = Chunk::read(&mut self.input, self.next_position, self.options.chunk_size);
        if let Some(problem) = problem {
            self.stop_with(problem);
            return None;
        }
        self.is_input_exhausted = chunk.len() < self.options.chunk_size as u64;
        self.next_position += chunk.len();
        (!chunk.is_empty()).then(|| Slice::whole(chunk))
    }

    /// Returns the result once no call is in flight.
    pub(crate) fn result(&mut self) -> Result<BatchReport, BatchError> {
        if self.problem.is_none() && !self.is_finished && !self.leaves_slices {
            let finished = Record::<()>::Finished { total: self.next_position };
            if let Err(problem) = self.append(&finished) {
                self.stop_with(problem);
            }
        }
        // The parts of rejected chunks.
        let left = self.backlog.iter().filter(|task| task.sent.is_none());
        let released = left.map(|task| task.slice.rows()).try_for_each(|rows| self.work.unsent(rows));
        if let Err(problem) = released.and_then(|()| self.commit()) {
            self.stop_with(problem);
        }
        match self.problem.take() {
            None => Ok(self.report()),
            Some(problem) => Err(BatchError::new(problem, self.report(), self.options.journal.is_some(), W::WORDS)),
        }
    }

    pub(crate) fn report(&self) -> BatchReport {
        // Slices that earlier runs may have sent stay unsettled if this run did not send them.
        let left = self.backlog.iter().filter(|task| task.sent.is_some()).flat_map(|task| Self::positions(&task.slice));
        let mut unsettled: Vec<_> = self.unsettled.iter().cloned().chain(left).collect();
        unsettled.sort_by_key(|range| range.start);
        let unsettled = unsettled.into_iter().map(|range| index(range.start)..index(range.end)).collect();
        let failures = self.failures.clone();
        let elapsed = self.elapsed();
        let mut report =
            BatchReport { counts: self.counts, changed: Vec::new(), failures, unsettled, elapsed, words: W::WORDS };
        self.work.add_counts(&mut report.counts);
        self.work.complete(&mut report);
        report.failures.sort_by_key(|failure| failure.position);
        report
    }

    pub(super) fn stop_with(&mut self, problem: Problem) {
        // The first problem causes the others.
        self.problem.get_or_insert(problem);
    }

    pub(super) fn append<K: Serialize>(&mut self, record: &Record<K>) -> Result<(), Problem> {
        self.journal.as_mut().map_or(Ok(()), |journal| journal.append(record))
    }

    pub(super) fn commit(&mut self) -> Result<(), Problem> {
        self.journal.as_mut().map_or(Ok(()), Journal::commit)?;
        self.work.commit()
    }

    pub(super) fn report_progress(&mut self) {
        let elapsed = self.elapsed();
        if let Some(on_progress) = &mut self.on_progress {
            let mut counts = self.counts;
            self.work.add_counts(&mut counts);
            on_progress(&BatchProgress { counts, total: self.total, elapsed });
        }
    }

    fn elapsed(&self) -> Duration {
        self.client.executor().runtime.now().saturating_sub(self.started)
    }
}

/// Returns the random bytes that make the idempotency keys of a run unique.
pub(crate) fn salt(client: &ApiClient, run: &'static str) -> Result<[u8; 16], Problem> {
    client.executor().runtime.random().ok_or_else(|| {
        let problem = "cannot be created because the operating system's random source failed";
        Problem::Call(Error::from(InvalidRequest::new(run, "idempotency_key", problem)))
    })
}

/// Returns the number of items of an iterator, if its hint is exact.
pub(crate) fn exact_size((lower, upper): (usize, Option<usize>)) -> Option<usize> {
    upper.filter(|upper| *upper == lower)
}

pub(crate) fn index(position: u64) -> usize {
    usize::try_from(position).unwrap_or(usize::MAX)
}

/// Returns the digest of everything in a call that depends on its rows.
pub(super) fn digest(call: &Result<Call, InvalidRequest>) -> CallDigest {
    match call {
        Ok(call) => CallDigest::of_call(call),
        Err(invalid) => CallDigest::of(invalid.to_string().as_bytes()),
    }
}

fn set_key(call: &mut Result<Call, InvalidRequest>, key: impl FnOnce() -> String) {
    if let Ok(call) = call {
        if !needs_no_key(call) {
            call.options.idempotency_key = Some(key());
        }
    }
}

fn set_key_unless_set(call: &mut Result<Call, InvalidRequest>, key: impl FnOnce() -> String) {
    if !matches!(call, Ok(call) if call.options.idempotency_key.is_some()) {
        set_key(call, key);
    }
}

fn key_of(call: &Result<Call, InvalidRequest>) -> String {
    call.as_ref().ok().and_then(|call| call.options.idempotency_key.clone()).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::single_range_in_vec_init, reason = "the arrays contain one range of positions")]

    use std::cell::RefCell;

    use insta::assert_snapshot;
    use linkbreakers_generated::rt::{CallOptions, Operation, Query};

    use super::*;
    use crate::{
        AccessToken, BatchErrorKind, BulkImport, CreateLinkRequest, ImportedLink, RetryPolicy,
        batch::{
            send::{CallResult, Verdict},
            test_server::{Callbacks, Fault, TestServer, destinations, infallible, rows},
        },
    };

    const REJECTED: &str = r#"{"code":400,"codeType":"UNKNOWN","message":"no","details":[]}"#;
    const DAY: Duration = Duration::from_secs(24 * 3600);

    #[test]
    fn links_are_created_in_chunks_and_reported_with_their_positions() {
        let (server, reported, progress) = (TestServer::new(), RefCell::new(Vec::new()), RefCell::new(Vec::new()));
        let callbacks = Callbacks {
            on_link: Some(infallible(|position, link| reported.borrow_mut().push((position, link.id.clone())))),
            on_progress: Some(Box::new(|now| progress.borrow_mut().push((now.settled(), now.total(), now.attempts())))),
        };
        let report = server.run_rows(&server.client(), rows(5), |options| options.chunk_size = 2, callbacks).unwrap();
        assert_eq!((server.calls(), server.created()), (vec![2, 2, 1], destinations(0..5)));
        assert_eq!(*reported.borrow(), (0..5).map(|n| (n, format!("id-{n}"))).collect::<Vec<_>>());
        assert_eq!(*progress.borrow(), [(2, Some(5), 1), (4, Some(5), 2), (5, Some(5), 3)]);
        assert_eq!((report.done(), report.calls(), report.attempts(), report.resumed()), (5, 3, 3, 0));
        assert_snapshot!(report, @"5 links created, 0 failed; 3 attempts, 0.0ns");
    }

    #[test]
    fn empty_input_and_input_that_ends_with_a_full_chunk_are_completed() {
        for (count, calls) in [(0, vec![]), (2, vec![2]), (4, vec![2, 2])] {
            let server = TestServer::new();
            assert_eq!(server.run(count, 2).unwrap().done(), count);
            assert_eq!(server.calls(), calls);
            assert!(server.disk.text().contains(&format!(r#"{{"finished":{{"total":{count}}}}}"#)));
        }
    }

    #[test]
    fn rejected_links_are_isolated_and_the_others_are_created() {
        for status in [400, 404, 409, 412, 413, 422] {
            let server = TestServer::new().reject(5, status).reject(11, status);
            let report = server.run(12, 8).unwrap();
            assert_eq!(server.created(), destinations([0, 1, 2, 3, 4, 6, 7, 8, 9, 10]), "{status}");
            assert_eq!(server.calls(), [8, 4, 4, 2, 1, 1, 2, 4, 2, 2, 1, 1], "{status}");
            let failed: Vec<_> = report.failed().iter().map(|failure| (failure.position, failure.status)).collect();
            assert_eq!(failed, [(5, status), (11, status)]);
            let mut keys = server.keys();
            keys.sort();
            keys.dedup();
            assert_eq!(keys.len(), 12, "every part has its own key");
        }
        let failures = TestServer::new().reject(1, 409).run(2, 2).unwrap();
        assert_snapshot!(failures.failed()[0], @"position 1: 409: BAD_LINK: https://e.example/1 is bad");
    }

    #[test]
    fn error_that_concerns_the_account_stops_the_import_at_once() {
        let unverified = r#"{"code":400,"codeType":"WORKSPACE_UNVERIFIED","message":"verify","details":[]}"#;
        let quota = r#"{"code":429,"codeType":"MAX_PUBLIC_API_QUERIED_REACHED","message":"spent","details":[]}"#;
        let links = r#"{"code":400,"codeType":"LINKS_LIMIT_REACHED","message":"all","details":[]}"#;
        let page = "<html>not found</html>";
        let responses = [
            (401, REJECTED),
            (402, REJECTED),
            (403, REJECTED),
            (405, REJECTED),
            (301, ""),
            (404, page),
            (400, unverified),
        ];
        for (status, body) in responses.into_iter().chain([(429, quota), (400, links)]) {
            let server = TestServer::new().faults([Fault::None, Fault::Response(status, body, &[])]);
            let error = server.run(6, 2).unwrap_err();
            assert_eq!((error.kind(), server.calls()), (BatchErrorKind::Call, vec![2, 2]), "{status}");
            assert_eq!((error.report().done(), error.report().unsettled()), (2, &[][..]), "{status}");
            // Nothing was created, so the import can be resumed even after its keys have expired.
            server.runtime.advance(30 * DAY);
            assert_eq!(server.run(6, 2).unwrap().done(), 6, "{status}");
            assert_eq!(server.created(), destinations(0..6), "{status}");
            let keys = server.keys();
            assert_ne!(keys[1], keys[2], "{status}: the API may have stored the error for the key");
        }
    }

    #[test]
    fn lost_response_is_recovered_with_the_same_key() {
        let server = TestServer::new().faults([Fault::None, Fault::LostResponse]);
        let error = server.run(5, 2).unwrap_err();
        assert_eq!((error.report().done(), error.report().unsettled()), (2, &[2..4][..]));
        assert_eq!(server.created(), destinations(0..4));
        server.runtime.advance(Duration::from_secs(22 * 3600));
        let report = server.run(5, 2).unwrap();
        assert_eq!((report.done(), report.resumed(), server.created()), (5, 2, destinations(0..5)));
        let keys = server.keys();
        assert_eq!((keys[1].clone(), keys.len(), server.misused_keys()), (keys[2].clone(), 4, 0));
    }

    #[test]
    fn call_that_may_have_been_executed_is_repeated_with_its_key() {
        let in_progress: &[_] = &[("retry-after", "1")];
        for fault in [
            Fault::Response(409, REJECTED, in_progress),
            Fault::Response(500, "", &[]),
            Fault::Response(503, "", &[]),
            Fault::Response(408, "", &[]),
            Fault::ReplacedBody("<html>sign in</html>"),
            Fault::ReplacedBody(r#"{"links":[]}"#),
            Fault::LostResponse,
        ] {
            let server = TestServer::new().faults([fault.clone()]);
            let error = server.run(2, 2).unwrap_err();
            assert_eq!(error.report().unsettled(), [0..2], "{fault:?}");
            server.run(2, 2).unwrap();
            let keys = server.keys();
            assert_eq!((server.created(), &keys[0]), (destinations(0..2), &keys[1]), "{fault:?}");
        }
    }

    #[test]
    fn lost_response_before_a_rejected_token_leaves_the_positions_unsettled() {
        // The first attempt is executed, and the token is rejected in the second.
        let server = TestServer::new().faults([Fault::LostResponse, Fault::Response(401, REJECTED, &[])]);
        let client = server.client_with(|settings| settings.retry = RetryPolicy::default());
        let error = server.run_with(&client, 2, |_| {}).unwrap_err();
        assert_eq!(error.report().unsettled(), [0..2]);
        assert!(Error::from(error).is_unauthorized());
        assert_eq!(server.run(2, 2).unwrap().done(), 2);
        assert_eq!(server.created(), destinations(0..2));
    }

    #[test]
    fn unsent_links_do_not_expire() {
        let server = TestServer::new().faults([Fault::None, Fault::Unreachable]);
        let error = server.run(4, 2).unwrap_err();
        assert!(error.report().unsettled().is_empty());
        assert!(error.call().unwrap().is_connect());
        server.runtime.advance(30 * DAY);
        assert_eq!(server.run(4, 2).unwrap().done(), 4);
    }

    #[test]
    fn rejected_key_does_not_split_the_chunk() {
        let server = TestServer::new().faults([Fault::LostResponse, Fault::Response(422, REJECTED, &[])]);
        server.run(4, 4).unwrap_err();
        // Halving the chunk would create its links twice.
        assert_eq!(server.run(4, 4).unwrap_err().report().unsettled(), [0..4]);
        assert_eq!(server.run(4, 4).unwrap().done(), 4);
        assert_eq!((server.created(), server.calls()), (destinations(0..4), vec![4, 4, 4]));
    }

    #[test]
    fn import_stops_after_the_maximum_of_failures() {
        let server = (0..100).fold(TestServer::new(), |server, n| server.reject(n, 400));
        let error = server.run_with(&server.client(), 100, |options| options.max_failures = 3).unwrap_err();
        assert_eq!((error.kind(), error.report().failed().len()), (BatchErrorKind::TooManyFailures, 4));
        assert!(server.calls().len() < 20, "{:?}", server.calls());
        let calls = server.calls().len();
        server.run_with(&server.client(), 100, |options| options.max_failures = 3).unwrap_err();
        assert_eq!(server.calls().len(), calls, "nothing is sent before the limit is raised");
        let report = server.run_with(&server.client(), 100, |options| options.max_failures = 100).unwrap();
        assert_eq!(
            report.failed().iter().map(|failure| failure.position).collect::<Vec<_>>(),
            (0..100).collect::<Vec<_>>()
        );
        assert_eq!(server.calls().iter().filter(|links| **links == 1).count(), 100, "no link is sent twice");
    }

    #[test]
    fn import_stays_within_the_rate_limit() {
        let server = TestServer::new().rate_limit(r#""workspace-token";r=0;t=50"#);
        let client = server.client_with(|settings| settings.deadline = Duration::from_secs(10));
        server.run_with(&client, 6, |options| options.chunk_size = 2).unwrap();
        assert_eq!(
            server.runtime.slept(),
            [Duration::from_secs(50); 2],
            "each wait is longer than the deadline of a call"
        );
    }

    #[test]
    fn import_waits_after_the_rate_limit_was_exceeded() {
        let wait: &[_] = &[("retry-after", "50")];
        let server =
            TestServer::new().faults([Fault::Response(429, REJECTED, wait), Fault::Response(429, REJECTED, &[])]);
        let client = server.client_with(|settings| settings.deadline = Duration::from_secs(10));
        let report = server.run_with(&client, 2, |_| {}).unwrap();
        assert_eq!((report.done(), report.attempts(), server.calls()), (2, 3, vec![2, 2, 2]));
        assert_eq!(server.runtime.slept(), [Duration::from_secs(50), Duration::from_secs(60)]);
        let keys = server.keys();
        assert!(keys.iter().all(|key| *key == keys[0]));

        let server = TestServer::new().faults(vec![Fault::Response(429, REJECTED, wait); 100]);
        assert!(server.run(2, 2).unwrap_err().call().unwrap().is_rate_limited());
        assert_eq!(server.calls().len(), 10);
        let server = TestServer::new().faults([Fault::Response(429, REJECTED, &[("retry-after", "7200")])]);
        server.run(2, 2).unwrap_err();
        assert_eq!(server.runtime.slept(), [], "a wait beyond the maximum is left to the caller");
    }

    #[test]
    fn parallel_calls_run_concurrently() {
        let server = TestServer::new().hold_until(3);
        let report =
            server.run_with(&server.client(), 6, |options| (options.chunk_size, options.parallel) = (2, 3)).unwrap();
        assert_eq!((report.done(), server.created()), (6, destinations(0..6)));
    }

    #[test]
    fn threads_are_reused() {
        let server = TestServer::new().hold_until(3);
        server.run_with(&server.client(), 40, |options| (options.chunk_size, options.parallel) = (2, 3)).unwrap();
        assert_eq!((server.calls().len(), server.threads()), (20, 3));
    }

    #[test]
    fn failed_call_stops_the_import_after_the_calls_in_progress() {
        let server =
            TestServer::new().hold_until(3).faults([Fault::Response(401, REJECTED, &[]), Fault::Held, Fault::Held]);
        let run = || {
            let callbacks = Callbacks { on_progress: Some(Box::new(|_| server.release())), on_link: None };
            let change = |options: &mut Options| (options.chunk_size, options.parallel) = (2, 3);
            server.run_rows(&server.client(), rows(10), change, callbacks)
        };
        let error = run().unwrap_err();
        assert_eq!((error.report().done(), server.calls()), (4, vec![2, 2, 2]));
        assert!(error.report().unsettled().is_empty());
        assert_eq!(run().unwrap().done(), 10);
        assert_eq!(server.created(), destinations(0..10));
    }

    #[test]
    fn call_that_waits_for_its_permit_is_canceled_when_the_import_stops() {
        let server = TestServer::new();
        for may_have_been_sent in [false, true] {
            let call = Call::new(
                Operation::raw("POST").unwrap(),
                "/v1/links".into(),
                Query::default(),
                None,
                CallOptions::default(),
            );
            let job = Job {
                call: Ok(call),
                count: 1,
                may_have_been_sent,
                first_sent_at: 0,
                decode: |_, _| Ok(()),
                verdict: |_| Verdict::Stop,
            };
            let stop = Stop::default();
            stop.set(true);
            let outcome = job.send(&server.client(), &stop);
            assert!(
                matches!(outcome.result, CallResult::Canceled { may_be_done } if may_be_done == may_have_been_sent)
            );
            assert_eq!((outcome.calls, outcome.attempts), (0, 0));
        }
        assert!(server.calls().is_empty());
    }

    #[test]
    fn import_by_a_paced_client_waits_as_long_as_by_an_unpaced_one() {
        let server = TestServer::new().rate_limit(r#""workspace-token";r=4;t=40"#);
        let client = server.client_with(|settings| settings.pace = true);
        server.run_with(&client, 4, |options| options.chunk_size = 1).unwrap();
        let unpaced = TestServer::new().rate_limit(r#""workspace-token";r=4;t=40"#);
        unpaced.run(4, 1).unwrap();
        assert_eq!(server.runtime.slept(), unpaced.runtime.slept());
        assert!(!unpaced.runtime.slept().is_empty());
    }

    #[test]
    fn request_that_is_an_error_stops_the_import() {
        let server = TestServer::new();
        let rows = [Ok(CreateLinkRequest::new("https://e.example/0")), Err("line 2: no such column")];
        let error = BulkImport::new(&server.client()).chunk_size(1).try_run(rows).unwrap_err();
        assert_eq!((error.kind(), error.report().done()), (BatchErrorKind::Input, 1));
        assert_snapshot!(std::error::Error::source(&error).unwrap(), @"line 2: no such column");
        assert_snapshot!(error, @"the import stopped: the request at position 1 could not be read; links created so far: 1");
    }

    #[test]
    fn failed_callback_stops_the_import_and_the_next_run_reports_the_link_again() {
        let server = TestServer::new();
        let reported = RefCell::new(Vec::new());
        let run = |limit: usize| {
            reported.borrow_mut().clear();
            let on_link = |position, _: &ImportedLink| {
                if reported.borrow().len() == limit {
                    return Err("disk full".into());
                }
                reported.borrow_mut().push(position);
                Ok(())
            };
            let callbacks = Callbacks { on_link: Some(Box::new(on_link)), on_progress: None };
            server.run_rows(&server.client(), rows(6), |options| options.chunk_size = 2, callbacks)
        };
        let error = run(3).unwrap_err();
        assert_eq!((error.kind(), error.report().done()), (BatchErrorKind::Callback, 4));
        assert_eq!((server.calls(), error.report().unsettled().len()), (vec![2, 2], 0));
        assert_snapshot!(error, @"the import stopped: the callback failed for the link at position 3; links created so far: 4; to resume, run it again with the same journal and input");
        assert_snapshot!(std::error::Error::source(&error).unwrap(), @"disk full");
        assert_eq!(
            run(1).unwrap_err().kind(),
            BatchErrorKind::Callback,
            "a callback can also fail for links of earlier runs"
        );
        assert_eq!((run(6).unwrap().done(), reported.borrow().len(), server.calls()), (6, 6, vec![2, 2, 2]));
    }

    #[test]
    fn failed_callback_is_not_called_again() {
        let server = TestServer::new().hold_until(3);
        let calls = RefCell::new(0);
        let error = BulkImport::new(&server.client())
            .chunk_size(1)
            .parallel(3)
            .try_on_link(|_, _| {
                *calls.borrow_mut() += 1;
                Err("disk full")
            })
            .run(rows(9))
            .unwrap_err();
        assert_eq!((*calls.borrow(), error.report().done()), (1, 3));
    }

    #[test]
    fn import_without_a_journal_reports_unsettled_positions() {
        let server = TestServer::new().faults([Fault::None, Fault::LostResponse]);
        let error = BulkImport::new(&server.client()).chunk_size(2).run(rows(5)).unwrap_err();
        assert_eq!(error.report().unsettled(), [2..4]);
        assert!(std::error::Error::source(&error).is_none(), "the message already contains the error of the call");
        assert_snapshot!(error, @"the import stopped: LinksService_CreateBulk failed: the connection broke before the response was complete; the request may have reached the API (1 attempt); links created so far: 2, unknown for positions 2 to 3");
        assert_eq!(server.disk.bytes(), b"");
    }

    #[test]
    fn chunk_size_outside_of_the_limits_is_rejected() {
        let server = TestServer::new();
        for size in [0, 251] {
            let error = BulkImport::new(&server.client()).chunk_size(size).run(rows(1)).unwrap_err();
            insta::allow_duplicates! { assert_snapshot!(error, @"the import stopped: `chunk_size` must be from 1 to 250, the API's limit per call"); }
        }
        assert!(server.calls().is_empty());
    }

    #[test]
    fn client_without_a_token_sends_nothing() {
        let server = TestServer::new();
        let client = server.client_with(|settings| settings.token = None);
        let error = server.run_with(&client, 1, |_| {}).unwrap_err();
        assert!(matches!(error.call(), Some(Error::InvalidRequest(_))) && error.report().unsettled().is_empty());
        let client = server.client_with(|settings| settings.token = Some(AccessToken::from("the-secret-token")));
        assert_eq!(server.run_with(&client, 1, |_| {}).unwrap_err().kind(), BatchErrorKind::JournalMismatch);
    }
}
