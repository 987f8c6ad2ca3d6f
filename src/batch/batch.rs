//! The public builder of a batch.

use std::{
    error::Error as StdError,
    fmt,
    path::PathBuf,
    sync::{Arc, atomic::AtomicBool},
};

use super::{
    chunk::{Input, RowError},
    engine::{Engine, OnProgress, exact_size},
    error::BatchError,
    options::{Options, WhenExpired},
    report::{BatchProgress, BatchReport},
    request::{BatchRequest, Requests},
    results::{BatchResults, Buffer, callback_into},
};
use crate::{ApiClient, Error};

/// Sends any number of requests: several at a time, within the rate limit, each exactly once.
///
/// The requests are the items of an iterator, which are taken as they are needed: requests of an API, such as those of
/// `VisitorsApi::identify` or `LinksApi::delete`, or [raw requests](ApiClient::request). Memory does not grow with
/// their number, except by about 70 bytes for each item of earlier runs. An item that the API rejects is reported with
/// its position, starting at 0, and does not stop the others.
///
/// An error that concerns the account rather than an item, such as a rejected token, a missing scope or a spent quota,
/// stops the batch. So does an API that is unavailable for longer than the client's [`RetryPolicy`](crate::RetryPolicy)
/// allows. An item with which the API fails internally (500) fails in this run, and is sent again by the next one.
///
/// A batch stays within the rate limit, whether or not [`Configuration::pace`](crate::Configuration::pace) is enabled:
/// it slows down as the limit comes near, and waits up to 5 minutes after it was exceeded.
///
/// A batch needs an [`ApiClient`], because exactly-once delivery depends on its retries; [`ApiClient::stub`] makes one
/// for tests.
///
/// # Resuming
///
/// With a [`journal`](Self::journal), a batch that was killed or stopped for any reason is resumed by running it again
/// with the same input: items that were executed or rejected are not sent again, and an item that was in progress is
/// sent again under its first idempotency key. The API remembers a key for 24 hours; see
/// [`when_expired`](Self::when_expired). Requests without a key, which read or delete, can be repeated at any time: a
/// deletion whose response was lost counts as executed if the item no longer exists. The responses of earlier runs are
/// not kept; the report counts them.
///
/// # Examples
///
/// ```
/// use linkbreakers::{Batch, IdentifyRequest, VisitorInput, VisitorsApi};
///
/// # use linkbreakers::{ApiClient, Configuration};
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// # let sandbox = linkbreakers_sandbox::Sandbox::start()?;
/// # let client = ApiClient::new(Configuration::new(sandbox.token()).host(sandbox.url()))?;
/// # let journal = std::env::temp_dir().join(format!("linkbreakers-doc-batch-{}", std::process::id()));
/// let visitors = VisitorsApi::new(&client);
/// let requests = (0..100).map(|n| {
///     let visitor = VisitorInput::new().email(format!("customer-{n}@example.com"));
///     visitors.identify(IdentifyRequest::new().visitor(visitor))
/// });
/// let batch = Batch::new(&client).parallel(4).journal(&journal);
/// let report = batch.for_each(requests, |position, result| {
///     if let Err(error) = result {
///         eprintln!("row {position}: {error}");
///     }
/// })?;
/// assert_eq!((report.done(), report.failed().len()), (100, 0));
/// # std::fs::remove_file(journal)?;
/// # Ok(())
/// # }
/// ```
#[must_use = "a batch does nothing until it is run"]
pub struct Batch<'a> {
    client: ApiClient,
    options: Options,
    on_progress: Option<OnProgress<'a>>,
}

impl<'a> Batch<'a> {
    /// Creates a batch that sends its calls with `client`.
    pub fn new(client: &ApiClient) -> Self {
        Self { client: client.clone(), options: Options::default(), on_progress: None }
    }

    /// Sets the maximum number of concurrent calls; 1 unless set, and 0 counts as 1.
    ///
    /// With more than one, requests may be executed in another order than that of the input.
    pub fn parallel(mut self, calls: usize) -> Self {
        self.options.parallel = calls.max(1);
        self
    }

    /// Sets the journal file that makes the batch resumable; a batch without one cannot be resumed.
    ///
    /// The file is created if it does not exist. A journal belongs to one host, workspace and input, and only one
    /// batch at a time can use it. Every item is recorded and synced to the disk before it is sent, so a journal on a
    /// slow disk limits the rate; with [`parallel`](Self::parallel), items share a sync. A journal contains about 160
    /// bytes per item, and neither requests nor tokens. Delete it when you no longer need it.
    pub fn journal(mut self, path: impl Into<PathBuf>) -> Self {
        self.options.journal = Some(path.into());
        self
    }

    /// Sets the maximum number of failed items, above which the batch stops; no limit unless set, and 0 stops at the
    /// first.
    ///
    /// The report keeps every failure, about 200 bytes each.
    pub fn max_failures(mut self, items: usize) -> Self {
        self.options.max_failures = items;
        self
    }

    /// Sets what happens to items that may have been executed under an expired idempotency key; see [`WhenExpired`].
    pub fn when_expired(mut self, expired: WhenExpired) -> Self {
        self.options.when_expired = expired;
        self
    }

    /// Sets a flag that stops the batch when it becomes true, such as one that a signal handler sets.
    ///
    /// No more calls are started, calls in progress are finished, and waits for the rate limit end. The batch returns
    /// an error of the kind [`Stopped`](crate::BatchErrorKind::Stopped).
    pub fn stop_when(mut self, flag: Arc<AtomicBool>) -> Self {
        self.options.stop = Some(flag);
        self
    }

    /// Sets a callback that receives the progress after every item, and once for all earlier runs.
    ///
    /// It is called on the thread that runs the batch.
    pub fn on_progress(mut self, callback: impl FnMut(&BatchProgress) + 'a) -> Self {
        self.on_progress = Some(Box::new(callback));
        self
    }

    /// Sends all requests and returns the report.
    ///
    /// Items that fail are not an error of this method; see [`BatchReport::failed`].
    ///
    /// # Errors
    ///
    /// A [`BatchError`] if the batch cannot start or stops before all requests are settled; its
    /// [`report`](BatchError::report) contains the progress until then.
    pub fn run<R: BatchRequest>(self, requests: impl IntoIterator<Item = R>) -> Result<BatchReport, BatchError> {
        self.for_each(requests, |_, _| ())
    }

    /// Sends all requests, and calls `callback` with the position and the result of each.
    ///
    /// The callback is called on the thread that runs the batch, after the result was written to the journal, and in
    /// the order in which the calls end. It is not called for items of earlier runs.
    ///
    /// # Errors
    ///
    /// The same errors as [`run`](Self::run).
    pub fn for_each<R: BatchRequest>(
        self,
        requests: impl IntoIterator<Item = R>,
        callback: impl FnMut(usize, Result<R::Output, Error>),
    ) -> Result<BatchReport, BatchError> {
        let mut engine = self.engine(Box::new(requests.into_iter().map(Ok)), callback);
        engine.open();
        engine.finish().1
    }

    /// Sends requests that can be errors, such as the lines of a file that is read during the batch.
    ///
    /// An error stops the batch after the calls in progress. If an error concerns only its own item, use
    /// [`TryRequest`](crate::TryRequest).
    ///
    /// # Errors
    ///
    /// The errors of [`run`](Self::run), and a [`BatchError`] whose source is the first error of `requests`.
    pub fn try_for_each<R: BatchRequest, E>(
        self,
        requests: impl IntoIterator<Item = Result<R, E>>,
        callback: impl FnMut(usize, Result<R::Output, Error>),
    ) -> Result<BatchReport, BatchError>
    where
        E: Into<Box<dyn StdError + Send + Sync>>,
    {
        let input = requests.into_iter().map(|request| request.map_err(|error| RowError::Input(error.into())));
        let mut engine = self.engine(Box::new(input), callback);
        engine.open();
        engine.finish().1
    }

    /// Returns an iterator that sends the requests as it is advanced, and yields their results in order.
    ///
    /// A loop over the results can also stop at another error, such as that of a file that it writes. Up to
    /// [`parallel`](Self::parallel) calls are in flight while it is advanced. It yields no items of earlier runs. If
    /// it is dropped before its end, calls in progress are finished and written to the journal.
    ///
    /// ```
    /// # let sandbox = linkbreakers_sandbox::Sandbox::start()?;
    /// # let client = linkbreakers::ApiClient::new(linkbreakers::Configuration::new(sandbox.token()).host(sandbox.url()))?;
    /// use linkbreakers::{Batch, CreateLinkRequest, LinksApi};
    ///
    /// let links = LinksApi::new(&client);
    /// let requests = (0..10).map(|n| {
    ///     links.create(CreateLinkRequest::new(format!("https://example.com/{n}")))
    /// });
    /// for item in Batch::new(&client).parallel(4).results(requests) {
    ///     let item = item?;
    ///     let shortlink = item.result.map(|created| created.link.shortlink);
    ///     println!("{}: {shortlink:?}", item.position);
    /// }
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn results<R: BatchRequest + 'a>(
        self,
        requests: impl IntoIterator<Item = R, IntoIter: 'a>,
    ) -> BatchResults<'a, R> {
        let (parallel, buffer) = (self.options.parallel, Buffer::<R::Output>::default());
        let callback = callback_into(&buffer);
        BatchResults::new(self.engine(Box::new(requests.into_iter().map(Ok)), callback), buffer, parallel)
    }

    fn engine<'b, R: BatchRequest, F>(self, input: Input<'b, R>, callback: F) -> Engine<'b, Requests<R, F>>
    where
        F: FnMut(usize, Result<R::Output, Error>),
        'a: 'b,
    {
        let total = exact_size(input.size_hint());
        let on_progress = self.on_progress.map(|callback| callback as _);
        Engine::new(&self.client, self.options, Requests::new(callback), input, on_progress, total)
    }
}

impl fmt::Debug for Batch<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Batch").field("options", &self.options).finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::single_range_in_vec_init, reason = "the arrays contain one range of positions")]

    use std::{
        cell::{Cell, RefCell},
        fs,
        ops::Range,
        panic::{AssertUnwindSafe, catch_unwind},
        path::Path,
        sync::atomic::Ordering,
        time::Duration,
    };

    use insta::assert_snapshot;
    use serde_json::Value;

    use super::*;
    use crate::{
        BatchErrorKind, BatchItem, BulkImport, RetryPolicy, TryRequest,
        batch::test_server::{Fault, TestServer, destinations, rows},
        request::RawRequest,
        testing::temporary_directory,
    };

    const REJECTED: &str = r#"{"code":400,"codeType":"UNKNOWN","message":"no","details":[]}"#;
    const HOUR: Duration = Duration::from_secs(3600);

    /// The result of a run, and what its callback received.
    struct Run {
        result: Result<BatchReport, BatchError>,
        received: Vec<(usize, Result<Value, Error>)>,
    }

    impl Run {
        fn report(&self) -> &BatchReport {
            self.result.as_ref().unwrap_or_else(BatchError::report)
        }

        /// Returns the kind of the error, and how many items are executed, failed and unsettled.
        fn summary(&self) -> (Option<BatchErrorKind>, usize, usize, usize) {
            let unsettled = self.report().unsettled().iter().map(Range::len).sum();
            let kind = self.result.as_ref().err().map(BatchError::kind);
            (kind, self.report().done(), self.report().failed().len(), unsettled)
        }

        fn positions(&self) -> Vec<usize> {
            self.received.iter().map(|(position, _)| *position).collect()
        }
    }

    /// Returns the requests that create, read or delete the items of these positions.
    fn items<'a>(
        client: &'a ApiClient,
        method: &'a str,
        positions: impl IntoIterator<Item = usize> + 'a,
    ) -> impl Iterator<Item = RawRequest> + 'a {
        positions.into_iter().map(move |position| {
            let request = client.request(method, format!("/v1/items/{position}"));
            if method == "POST" { request.json(&position) } else { request }
        })
    }

    /// Runs requests with a journal on the server's disk.
    fn run_requests<'a, R: BatchRequest<Output = Value> + 'a>(
        server: &TestServer,
        batch: Batch<'a>,
        requests: impl IntoIterator<Item = R, IntoIter: 'a>,
    ) -> Run {
        let mut received = Vec::new();
        let callback = |position, result| received.push((position, result));
        let engine = batch.journal("items.journal").engine(Box::new(requests.into_iter().map(Ok)), callback);
        let result = server.finish(engine);
        Run { result, received }
    }

    fn run<'a>(server: &TestServer, method: &str, count: usize, change: impl FnOnce(Batch<'a>) -> Batch<'a>) -> Run {
        let client = server.client();
        run_requests(server, change(Batch::new(&client)), items(&client, method, 0..count))
    }

    fn create(server: &TestServer, count: usize) -> Run {
        run(server, "POST", count, |batch| batch)
    }

    #[test]
    fn results_are_in_order_although_calls_end_in_another_order() {
        let server = TestServer::new().delay(0, 7).reject(4, 400);
        let client = server.client();
        let results = Batch::new(&client).parallel(4).results(items(&client, "POST", 0..20));
        let results: Vec<BatchItem<Value>> = results.map(Result::unwrap).collect();
        assert_eq!(results.iter().map(|item| item.position).collect::<Vec<_>>(), (0..20).collect::<Vec<_>>());
        for BatchItem { position, result } in results {
            match result {
                Ok(value) => assert_eq!(value["id"], format!("id-{position}")),
                Err(error) => assert_eq!((position, error.status()), (4, Some(400))),
            }
        }
    }

    #[test]
    fn results_are_read_ahead_by_eight_items_per_concurrent_call() {
        let server = TestServer::new().delay(0, 31);
        let client = server.client();
        let taken = Cell::new(0);
        let endless = items(&client, "POST", (0..).inspect(|_| taken.set(taken.get() + 1)));
        let mut results = Batch::new(&client).parallel(4).results(endless);
        for position in 0..100 {
            assert_eq!(results.next().unwrap().unwrap().position, position);
            let ahead = taken.get() - position;
            assert!(ahead <= 32, "{ahead} items were taken ahead of position {position}");
        }
    }

    #[test]
    fn input_that_is_an_error_stops_the_batch() {
        let server = TestServer::new();
        let client = server.client();
        let mut requests: Vec<_> = items(&client, "POST", 0..2).map(Ok).collect();
        requests.push(Err("line 3 cannot be read"));
        let error = Batch::new(&client).try_for_each(requests, |_, _| ()).unwrap_err();
        assert_eq!((error.kind(), error.report().done()), (BatchErrorKind::Input, 2));
        assert_snapshot!(StdError::source(&error).unwrap(), @"line 3 cannot be read");
    }

    #[test]
    fn results_of_a_run_that_stops_end_with_its_error() {
        let server = TestServer::new().faults([Fault::None, Fault::None, Fault::Response(401, REJECTED, &[])]);
        let client = server.client();
        let mut results = Batch::new(&client).results(items(&client, "POST", 0..9));
        assert_eq!(results.by_ref().take(2).map(|item| item.unwrap().position).collect::<Vec<_>>(), [0, 1]);
        assert_eq!(results.next().unwrap().unwrap_err().kind(), BatchErrorKind::Call);
        assert!(results.next().is_none());
        assert_eq!(results.report().done(), 2);
    }

    #[test]
    fn rejected_item_is_reported_with_its_position_and_does_not_stop_the_others() {
        let server = TestServer::new().reject(1, 400).reject(3, 409);
        let progress = RefCell::new(Vec::new());
        let run = run(&server, "POST", 5, |batch| {
            batch.on_progress(|now| progress.borrow_mut().push((now.settled(), now.failed(), now.total())))
        });
        assert_eq!((run.summary(), run.positions()), ((None, 3, 2, 0), vec![0, 1, 2, 3, 4]));
        assert_eq!(run.received[2].1.as_ref().unwrap()["id"], "id-2");
        assert_eq!(run.received[3].1.as_ref().unwrap_err().status(), Some(409));
        assert_snapshot!(run.report().failed()[1], @"position 3: 409: BAD_LINK: https://e.example/3 is bad");
        let total = Some(5);
        assert_eq!(*progress.borrow(), [(1, 0, total), (2, 1, total), (3, 1, total), (4, 2, total), (5, 2, total)]);
        // The failures are reported again, but not sent or delivered.
        let again = create(&server, 5);
        assert_eq!((again.report().failed(), again.received.len()), (run.report().failed(), 0));
        assert_snapshot!(again.report(), @"3 items executed (3 of them by earlier runs), 2 failed; 0 attempts, 0.0ns");
        assert_eq!(server.calls().len(), 5);
    }

    #[test]
    fn error_that_concerns_the_account_stops_the_batch_at_once() {
        let quota = r#"{"code":429,"codeType":"MAX_PUBLIC_API_QUERIED_REACHED","message":"spent","details":[]}"#;
        let limit = r#"{"code":400,"codeType":"LINKS_LIMIT_REACHED","message":"all","details":[]}"#;
        let responses = [(401, REJECTED), (402, REJECTED), (403, REJECTED), (407, ""), (429, quota), (400, limit)];
        for (status, body) in responses {
            let server = TestServer::new().faults([Fault::None, Fault::Response(status, body, &[])]);
            let run = create(&server, 5);
            assert_eq!((run.summary(), server.calls().len()), ((Some(BatchErrorKind::Call), 1, 0, 0), 2), "{status}");
            // Nothing was executed, so the batch can be resumed even after its keys have expired.
            server.runtime.advance(30 * HOUR);
            assert_eq!(create(&server, 5).summary(), (None, 5, 0, 0), "{status}");
            assert_eq!((server.created(), server.calls().len()), (destinations(0..5), 6), "{status}");
        }
    }

    #[test]
    fn unavailable_api_stops_the_batch_and_the_item_is_sent_again_under_its_key() {
        let in_progress: &[_] = &[("retry-after", "400")];
        for fault in [
            Fault::Response(408, "", &[]),
            Fault::Response(409, REJECTED, in_progress),
            Fault::Response(502, "", &[]),
            Fault::Response(503, "", &[]),
            Fault::LostResponse,
        ] {
            let server = TestServer::new().faults([Fault::None, fault.clone()]);
            assert_eq!(create(&server, 3).summary(), (Some(BatchErrorKind::Call), 1, 0, 1), "{fault:?}");
            assert_eq!(create(&server, 3).summary(), (None, 3, 0, 0), "{fault:?}");
            let keys = server.keys();
            assert_eq!((server.created(), keys.len(), &keys[1]), (destinations(0..3), 4, &keys[2]), "{fault:?}");
        }
    }

    #[test]
    fn internal_error_of_the_api_is_postponed_to_the_next_run() {
        for status in [500, 501] {
            let server = TestServer::new().faults([Fault::None, Fault::Response(status, "", &[])]);
            let run = create(&server, 4);
            let (kind, done, failed, _) = run.summary();
            assert_eq!((kind, done, failed, server.created().len()), (None, 3, 1, 3), "{status}");
            assert_eq!((run.report().failed()[0].position, run.report().failed()[0].status), (1, status));
            assert_eq!((run.positions(), run.received[1].1.is_err()), (vec![0, 1, 2, 3], true));
            let again = create(&server, 4);
            assert_eq!((again.summary(), again.positions()), ((None, 4, 0, 0), vec![1]), "{status}");
            let keys = server.keys();
            assert_eq!((server.created(), keys.len()), (destinations(0..4), 5), "{status}");
            assert_eq!(keys[1], keys[4], "{status}");
            assert_eq!(create(&server, 4).summary(), (None, 4, 0, 0), "{status}");
            assert_eq!(server.calls().len(), 5, "{status}");
        }
    }

    #[test]
    fn response_that_is_not_json_stops_the_batch_and_the_item_is_sent_again_under_its_key() {
        let server = TestServer::new().faults([Fault::None, Fault::ReplacedBody("<html>sign in</html>")]);
        assert_eq!(create(&server, 3).summary(), (Some(BatchErrorKind::Call), 1, 0, 1));
        assert_eq!(create(&server, 3).summary(), (None, 3, 0, 0));
        let keys = server.keys();
        assert_eq!((server.created(), keys.len(), &keys[1]), (destinations(0..3), 4, &keys[2]));
    }

    #[test]
    fn batch_without_allowed_failures_stops_at_the_first() {
        let server = TestServer::new().reject(1, 400);
        let run_with = |limit: usize| run(&server, "POST", 5, |batch| batch.max_failures(limit));
        assert_eq!(run_with(0).summary(), (Some(BatchErrorKind::TooManyFailures), 1, 1, 0));
        assert_eq!(server.calls().len(), 2);
        assert_eq!(run_with(0).summary(), (Some(BatchErrorKind::TooManyFailures), 1, 1, 0));
        assert_eq!(server.calls().len(), 2, "nothing is sent before the limit is raised");
        assert_eq!(run_with(1).summary(), (None, 4, 1, 0));
    }

    #[test]
    fn flag_stops_the_batch_after_the_calls_in_progress() {
        let server = TestServer::new();
        let flag = Arc::new(AtomicBool::new(false));
        let stopped = || {
            run(&server, "POST", 9, |batch| {
                let on_progress = |_: &BatchProgress| flag.store(true, Ordering::Relaxed);
                batch.stop_when(Arc::clone(&flag)).on_progress(on_progress)
            })
        };
        assert_eq!(stopped().summary(), (Some(BatchErrorKind::Stopped), 1, 0, 0));
        assert_eq!(stopped().summary(), (Some(BatchErrorKind::Stopped), 1, 0, 0));
        assert_eq!(server.calls().len(), 1);
        assert_eq!(create(&server, 9).summary(), (None, 9, 0, 0));
        assert_eq!(stopped().summary(), (None, 9, 0, 0), "a complete batch has nothing to stop");
    }

    #[test]
    fn flag_that_is_set_after_the_last_item_does_not_stop_the_batch() {
        let server = TestServer::new();
        let flag = Arc::new(AtomicBool::new(false));
        let run = run(&server, "POST", 3, |batch| {
            let on_progress = |now: &BatchProgress| flag.store(now.settled() == 3, Ordering::Relaxed);
            batch.stop_when(Arc::clone(&flag)).on_progress(on_progress)
        });
        assert_eq!(run.summary(), (None, 3, 0, 0));
    }

    #[test]
    fn flag_ends_a_wait_for_the_rate_limit() {
        // The last item is in no way different, although no other item is left to stop before.
        for count in [3, 2] {
            let flag = Arc::new(AtomicBool::new(false));
            let server = TestServer::new().faults([Fault::None, Fault::RateLimited(Arc::clone(&flag))]);
            let stopped = run(&server, "POST", count, |batch| batch.stop_when(Arc::clone(&flag)));
            assert_eq!(stopped.summary(), (Some(BatchErrorKind::Stopped), 1, 0, 0), "{count}");
            assert_eq!(server.runtime.slept(), [], "{count}");
            assert_eq!(create(&server, count).summary(), (None, count, 0, 0), "{count}");
            assert_eq!(server.created(), destinations(0..count));
        }
    }

    #[test]
    fn rate_limit_is_waited_for() {
        let wait: &[_] = &[("retry-after", "50")];
        let server = TestServer::new().faults([Fault::Response(429, REJECTED, wait)]);
        assert_eq!(create(&server, 2).summary(), (None, 2, 0, 0));
        assert_eq!(server.runtime.slept(), [Duration::from_secs(50)]);
    }

    #[test]
    fn batch_resumes_from_a_journal_that_ends_anywhere() {
        let server = TestServer::new().faults([Fault::None, Fault::Response(500, "", &[])]).reject(3, 400);
        create(&server, 6);
        assert_eq!(create(&server, 6).summary(), (None, 5, 1, 0));
        let whole = server.disk.bytes();
        let header = whole.iter().position(|byte| *byte == b'\n').unwrap() + 1;
        let created = destinations([0, 1, 2, 4, 5]);
        for length in header..=whole.len() {
            server.disk.set(&whole[..length]);
            let run = run(&server, "POST", 6, |batch| batch.parallel(if length % 2 == 0 { 1 } else { 3 }));
            assert_eq!((run.summary(), server.created()), ((None, 5, 1, 0), created.clone()), "{length}");
            assert_eq!((run.report().failed()[0].position, server.misused_keys()), (3, 0), "{length}");
        }
    }

    #[test]
    fn batch_resumes_after_its_journal_could_not_be_written_at_any_byte() {
        let server = || {
            let faults =
                [Fault::None, Fault::Response(401, REJECTED, &[]), Fault::LostResponse, Fault::Response(500, "", &[])];
            TestServer::new().faults(faults).reject(3, 400)
        };
        let complete = |server: &TestServer| {
            for _ in 0..5 {
                let run = create(server, 5);
                if run.summary() == (None, 4, 1, 0) {
                    return;
                }
            }
            panic!("the batch is not completed: {}", server.disk.text());
        };
        let whole = server();
        complete(&whole);
        for capacity in (0..whole.disk.bytes().len()).step_by(3) {
            let server = server();
            server.disk.set_capacity(Some(capacity));
            while create(&server, 5).summary().0 != Some(BatchErrorKind::JournalUnavailable) {}
            server.disk.set_capacity(None);
            complete(&server);
            assert_eq!((server.created(), server.misused_keys()), (destinations([0, 1, 2, 4]), 0), "{capacity}");
        }
    }

    #[test]
    fn deletion_whose_response_was_lost_counts_as_executed_by_the_next_run() {
        let server = TestServer::new().faults([Fault::LostResponse]);
        assert_eq!(run(&server, "DELETE", 3, |batch| batch).summary(), (Some(BatchErrorKind::Call), 0, 0, 1));
        // There is no key that expires.
        server.runtime.advance(100 * HOUR);
        let resumed = run(&server, "DELETE", 3, |batch| batch);
        assert_eq!((resumed.summary(), resumed.positions()), ((None, 3, 0, 0), vec![0, 1, 2]));
        assert_eq!((server.deleted(), server.keys()), (destinations(0..3), vec![String::new(); 4]));

        // Nothing was sent before.
        let client = server.client();
        let again = Batch::new(&client).run(items(&client, "DELETE", 0..3)).unwrap();
        assert_eq!(again.failed().iter().map(|failure| failure.status).collect::<Vec<_>>(), [404; 3]);
    }

    #[test]
    fn interrupted_read_is_repeated() {
        let server = TestServer::new().faults([Fault::None, Fault::LostResponse]);
        assert_eq!(run(&server, "GET", 3, |batch| batch).summary(), (Some(BatchErrorKind::Call), 1, 0, 1));
        server.runtime.advance(100 * HOUR);
        let resumed = run(&server, "GET", 3, |batch| batch);
        assert_eq!((resumed.summary(), resumed.positions()), ((None, 3, 0, 0), vec![1, 2]));
        assert_eq!(resumed.received[0].1.as_ref().unwrap()["read"], "https://e.example/1");
    }

    #[test]
    fn idempotency_key_of_the_caller_is_kept() {
        let server = TestServer::new().faults([Fault::LostResponse]);
        let client = server.client();
        let requests = || items(&client, "POST", 0..2).zip(["first", "second"]).map(|(r, key)| r.idempotency_key(key));
        run_requests(&server, Batch::new(&client), requests());
        assert_eq!(run_requests(&server, Batch::new(&client), requests()).summary(), (None, 2, 0, 0));
        assert_eq!(
            (server.keys(), server.created()),
            (vec!["first".into(), "first".into(), "second".into()], destinations(0..2))
        );
    }

    #[test]
    fn expired_key_requires_a_decision() {
        for (decision, expected) in [
            (WhenExpired::Refuse, (Some(BatchErrorKind::Expired), 0, 0, 0)),
            (WhenExpired::SendAgain, (None, 3, 0, 0)),
            (WhenExpired::Fail, (None, 2, 1, 0)),
        ] {
            let server = TestServer::new().faults([Fault::Response(503, "", &[])]);
            create(&server, 3);
            server.runtime.advance(23 * HOUR);
            let run = run(&server, "POST", 3, |batch| batch.when_expired(decision));
            assert_eq!(run.summary(), expected, "{decision:?}");
            match run.result {
                Err(error) => {
                    assert_snapshot!(error, @"the items at position 0 of the journal links.journal were sent more than 23 hours ago without a response, and the API may have forgotten whether it executed them; check whether they were executed, then run the batch again with `when_expired`: `SendAgain` if they were not, `Fail` if they were");
                }
                Ok(report) if decision == WhenExpired::Fail => {
                    assert_snapshot!(report.failed()[0], @"position 0: no response was received, and it is unknown whether the item was executed");
                }
                Ok(_) => assert_ne!(server.keys()[0], server.keys()[1]),
            }
        }
    }

    #[test]
    fn changed_input_is_refused() {
        let server = TestServer::new();
        create(&server, 3);
        let client = server.client();
        let message = |requests: Vec<RawRequest>| {
            let run = run_requests(&server, Batch::new(&client), requests);
            assert_eq!(run.summary().0, Some(BatchErrorKind::InputChanged));
            run.result.unwrap_err().to_string()
        };
        assert_snapshot!(message(items(&client, "POST", [0, 2, 1]).collect()), @"the input changed after the journal was created: it differs at position 1; use the same input as before, or another journal for the new items");
        assert_snapshot!(message(items(&client, "PUT", 0..3).collect()), @"the input changed after the journal was created: it differs at position 0; use the same input as before, or another journal for the new items");
        assert_snapshot!(message(items(&client, "POST", 0..2).collect()), @"the input changed after the journal was created: 3 requests were read from it before, and now it has fewer; use the same input as before, or another journal for the new items");
        assert_snapshot!(message(items(&client, "POST", 0..4).collect()), @"the input changed after the batch was completed: it had 3 requests, and now it has more; use the same input as before, or another journal for the new items");
        assert_eq!(server.calls().len(), 3);
    }

    #[test]
    fn journal_of_another_kind_of_run_is_refused() {
        let server = TestServer::new();
        create(&server, 1);
        assert_snapshot!(server.run(1, 1).unwrap_err(), @"the file links.journal is not an import journal; use another file for the journal");
        let server = TestServer::new();
        server.run(1, 1).unwrap();
        assert_snapshot!(create(&server, 1).result.unwrap_err(), @"the file links.journal is not a batch journal; use another file for the journal");
        assert_eq!(server.calls().len(), 1);
    }

    #[test]
    fn journal_in_use_is_refused() {
        let directory = temporary_directory("batch-in-use");
        let (server, journal) = (TestServer::new(), directory.join("journal"));
        let client = server.client();
        let batch = || Batch::new(&client).journal(&journal);
        let mut results = batch().results(items(&client, "POST", 0..3));
        results.next().unwrap().unwrap();
        let error = batch().run(items(&client, "POST", 0..3)).unwrap_err();
        assert_eq!(error.kind(), BatchErrorKind::JournalInUse);
        assert_snapshot!(error.to_string().replace(journal.to_str().unwrap(), "PATH"), @"the journal PATH is in use by another batch; wait until that batch ends");
        let error = BulkImport::new(&client).journal(&journal).run(rows(1)).unwrap_err();
        assert_eq!(error.kind(), BatchErrorKind::JournalInUse);
        drop(results);
        fs::remove_dir_all(directory).unwrap();
    }

    #[test]
    fn results_that_are_dropped_early_settle_the_calls_in_flight() {
        let directory = temporary_directory("batch-dropped");
        let (server, journal) = (TestServer::new().hold_until(3), directory.join("journal"));
        let client = server.client();
        let batch = || Batch::new(&client).parallel(3).journal(&journal);
        let mut results = batch().results(items(&client, "POST", 0..50));
        results.next().unwrap().unwrap();
        drop(results);
        let sent = server.calls().len();
        let text = fs::read_to_string(&journal).unwrap();
        assert!((3..=24).contains(&sent), "{sent}");
        assert_eq!(text.matches("\"done\"").count(), sent, "{text}");
        let report = batch().run(items(&client, "POST", 0..50)).unwrap();
        assert_eq!((report.done(), report.resumed(), server.calls().len()), (50, sent, 50));
        fs::remove_dir_all(directory).unwrap();
    }

    #[test]
    fn results_that_are_never_read_send_nothing() {
        let server = TestServer::new();
        let client = server.client();
        drop(Batch::new(&client).results(items(&client, "POST", 0..5)));
        assert!(server.calls().is_empty());
    }

    #[test]
    fn item_that_is_an_error_is_reported_as_failed() {
        let server = TestServer::new();
        let client = server.client();
        let requests = || {
            items(&client, "POST", 0..3)
                .zip([None, Some("line 2: no such column"), None])
                .map(|(request, error)| TryRequest(error.map_or(Ok(request), Err)))
        };
        let run = run_requests(&server, Batch::new(&client), requests());
        assert_eq!((run.summary(), run.positions()), ((None, 2, 1, 0), vec![0, 1, 2]));
        assert_snapshot!(run.report().failed()[0], @"position 1: `request` is invalid: line 2: no such column");
        let again = run_requests(&server, Batch::new(&client), requests());
        assert_eq!((again.summary(), server.created()), ((None, 2, 1, 0), destinations([0, 2])));
    }

    #[test]
    fn missing_token_stops_the_batch() {
        use crate::{CreateLinkRequest, LinksApi};
        let server = TestServer::new();
        let client = server.client_with(|settings| settings.token = None);
        let links = LinksApi::new(&client);
        let requests = (0..3).map(|n| links.create(CreateLinkRequest::new(format!("https://e.example/{n}"))));
        let error = Batch::new(&client).run(requests).unwrap_err();
        assert_eq!((error.kind(), error.report().failed().len()), (BatchErrorKind::Call, 0));
        assert_snapshot!(error, @"the batch stopped: LinksService_Create was not sent: `token` is missing: the operation needs an access token with the scope `links:write`; build the client with `Configuration::new` or `ApiClient::from_env`; items executed so far: 0");
    }

    #[test]
    fn journal_contains_the_item_whose_callback_panicked() {
        for parallel in [1, 3] {
            let server = TestServer::new();
            let client = server.client();
            let panics = |position, _: Result<Value, Error>| assert_ne!(position, 2, "a planted panic");
            let batch = Batch::new(&client).parallel(parallel).journal("items.journal");
            let engine = batch.engine(Box::new(items(&client, "POST", 0..9).map(Ok)), panics);
            catch_unwind(AssertUnwindSafe(|| server.finish(engine))).unwrap_err();
            let sent = server.calls().len();
            assert_eq!(create(&server, 9).summary(), (None, 9, 0, 0), "{parallel}");
            assert_eq!((server.created(), server.misused_keys()), (destinations(0..9), 0), "{parallel}");
            let positions: Vec<_> = server.keys()[sent..].to_vec();
            assert!(!positions.contains(&server.keys()[2]) || parallel > 1, "{positions:?}");
        }
    }

    #[test]
    fn failed_attempts_are_retried_and_counted() {
        let server = TestServer::new().faults([Fault::Unreachable, Fault::Response(503, "", &[])]);
        let client = server.client_with(|settings| settings.retry = RetryPolicy::default());
        let run = run_requests(&server, Batch::new(&client), items(&client, "POST", 0..2));
        assert_eq!((run.summary(), run.report().calls(), run.report().attempts()), ((None, 2, 0, 0), 2, 4));
    }

    #[test]
    fn journal_that_cannot_be_opened_is_reported_with_its_path() {
        let server = TestServer::new();
        let client = server.client();
        let path = Path::new("/no/such/directory/journal");
        let error = Batch::new(&client).journal(path).run(items(&client, "GET", 0..1)).unwrap_err();
        assert_eq!(error.kind(), BatchErrorKind::JournalUnavailable);
        assert!(server.calls().is_empty());
    }

    #[test]
    fn debug_shows_the_options() {
        let client = TestServer::new().client();
        assert_snapshot!(format!("{:?}", Batch::new(&client).parallel(0)), @"Batch { options: Options { chunk_size: 1, parallel: 1, max_failures: 18446744073709551615, journal: None, when_expired: Refuse, stop: None }, .. }");
        let results = Batch::new(&client).results(items(&client, "GET", 0..1));
        assert_snapshot!(format!("{results:?}"), @"BatchResults { report: BatchReport { counts: Counts { done: 0, unchanged: 0, updated: 0, changed: 0, resumed: 0, failed: 0, calls: 0, attempts: 0 }, changed: [], failures: [], unsettled: [], elapsed: 0ns }, .. }");
    }
}
