//! The public builder of a bulk import.

use std::{
    cell::RefCell,
    convert::Infallible,
    error::Error as StdError,
    fmt,
    path::{Path, PathBuf},
    rc::Rc,
    sync::{Arc, atomic::AtomicBool},
};

use super::{
    keyed::{KeyOf, KeyedInput, KeyedLinks, Records, STATE, State, WhenChanged},
    links::{ImportedLink, Links, OnLink, row},
};
#[cfg(doc)]
use crate::ImportState;
use crate::{
    ApiClient, BatchError, BatchProgress, BatchReport, ConfigurationError, CreateLinkRequest, WhenExpired,
    batch::{
        Engine, Identity, Journal, MAX_FAILURES, OnProgress, Options, Problem, RowError, Work as _, exact_size, salt,
    },
};

type Requests<'a> = Box<dyn Iterator<Item = Result<CreateLinkRequest, RowError>> + 'a>;

/// The API's limit of links per call.
const MAX_LINKS: usize = 250;

/// Creates any number of links in chunks, each link exactly once, even if the program is killed and run again.
///
/// Requests are taken from their iterator as they are needed. Of each created link, only 10 to 20 bytes stay in memory, to
/// detect a response that repeats an id, so every reported link has its own id.
///
/// A chunk is one call of `POST /v1/links/bulk`, which creates all of its links or none. If the API rejects a link, the chunk
/// is split around the link that the error names, or else in halves, until the rejected link is the only one in its call. It
/// is reported as failed, and the others are created.
///
/// An error that concerns the account rather than a link, such as a rejected token, a missing scope or a spent quota, stops
/// the import at once. So does an API that is unavailable for longer than the client's [`RetryPolicy`](crate::RetryPolicy)
/// allows.
///
/// A chunk that may have been created, for example after a timeout, is sent again only under the same idempotency key. If
/// that request is rejected, for example by a gateway, and the API does not mark the response as the stored one, the import
/// stops, and [`BatchReport::unsettled`] returns the positions.
///
/// An import stays within the rate limit, whether or not [`Configuration::pace`](crate::Configuration::pace) is enabled: it
/// slows down as the limit comes near. It waits at most 5 minutes at a time. If the API requests a longer wait, the import
/// stops with an error and can be resumed.
///
/// An import needs an [`ApiClient`]; [`ApiClient::stub`] makes one for tests.
///
/// # Resuming
///
/// With a [`journal`](Self::journal), an import that stopped for any reason is resumed by running it again with the same
/// input. Links that were created are not created again. A chunk that was in progress is sent again under its first
/// idempotency key. `on_link` and the report include the links of earlier runs, so a program does not have to keep its own
/// output up to date.
///
/// The API remembers an idempotency key for 24 hours. If an import was killed during a call and is not resumed within 23
/// hours, it stops with an error, because sending the links again could create them twice.
/// [`when_expired`](Self::when_expired) sets what the next run does with them.
///
/// ```
/// use linkbreakers::{ApiClient, BulkImport, Configuration, CreateLinkRequest};
/// # use linkbreakers_sandbox::Sandbox;
///
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// # let sandbox = Sandbox::start()?;
/// # let client = ApiClient::new(Configuration::new(sandbox.token()).host(sandbox.url()))?;
/// # let journal = std::env::temp_dir().join(format!("linkbreakers-doc-{}.journal", std::process::id()));
/// let rows = (0..600).map(|n| CreateLinkRequest::new(format!("https://example.com/{n}")).name(format!("Page {n}")));
///
/// let mut shortlinks = Vec::new();
/// let report = BulkImport::new(&client)
///     .parallel(4)
///     .journal(&journal)
///     .on_link(|position, link| shortlinks.push((position, link.shortlink.clone())))
///     .on_progress(|progress| eprintln!("{} of {:?}", progress.settled(), progress.total()))
///     .run(rows)?;
///
/// assert_eq!((report.done(), report.failed().len(), shortlinks.len()), (600, 0, 600));
/// # std::fs::remove_file(journal)?;
/// # Ok(())
/// # }
/// ```
#[must_use = "an import does nothing until it is run"]
pub struct BulkImport<'a> {
    client: ApiClient,
    options: Options,
    on_progress: Option<OnProgress<'a>>,
    on_link: Option<Box<OnLink<'a>>>,
    key: Option<Box<KeyOf<'a>>>,
    when_changed: WhenChanged,
}

impl<'a> BulkImport<'a> {
    /// Creates an import that sends its calls with `client`.
    pub fn new(client: &ApiClient) -> Self {
        let options = Options { chunk_size: MAX_LINKS, max_failures: MAX_FAILURES, ..Options::default() };
        Self {
            client: client.clone(),
            options,
            on_progress: None,
            on_link: None,
            key: None,
            when_changed: WhenChanged::default(),
        }
    }

    /// Sets the number of links per call, from 1 to 250; 250, the API's limit, unless set.
    ///
    /// Smaller chunks need more calls. An import can be resumed with another size.
    pub fn chunk_size(mut self, links: usize) -> Self {
        self.options.chunk_size = links;
        self
    }

    /// Sets the maximum number of concurrent calls; 1 unless set, and 0 counts as 1.
    ///
    /// With more than one, links may be created in another order than their requests.
    pub fn parallel(mut self, calls: usize) -> Self {
        self.options.parallel = calls.max(1);
        self
    }

    /// Sets the journal file that makes the import resumable; an import without one cannot be resumed.
    ///
    /// The file is created if it does not exist. Otherwise its import is resumed or, if that import is complete, reported
    /// without sending anything. A journal belongs to one host, workspace and input, and only one import at a time can use
    /// it. Every chunk is recorded and synced to the disk before it is sent. A journal contains the ids and URLs of links,
    /// about 100 bytes per link, but no token. Delete it when you no longer need it.
    pub fn journal(mut self, path: impl Into<PathBuf>) -> Self {
        self.options.journal = Some(path.into());
        self
    }

    /// Makes the import incremental: each row has a key, such as an article number, and each key gets one link.
    ///
    /// Run again with a file that has grown, was sorted or was corrected, such an import creates the rows whose keys are new,
    /// leaves those that are the same, and does with changed ones what [`when_changed`](Self::when_changed) sets. A row that
    /// the API rejected is sent again by the next run. Links of rows that are no longer in the input stay as they are.
    ///
    /// The [`journal`](Self::journal), which must be set, is the state file of such an import: it maps each key to its link
    /// and digests of the content, about 250 bytes per link, and is needed by every later run; [`ImportState`] reads it.
    /// If the import is killed, the next run asks the API for each link that was being created. No key expires, because the
    /// IDs of the links are chosen before they are sent, unless the request has one.
    ///
    /// - `key`: returns the key of a row as `String` or `Option<String>`. A row without a key, or with that of an earlier row,
    ///   fails.
    ///
    /// ```
    /// use linkbreakers::{BulkImport, CreateLinkRequest, WhenChanged};
    ///
    /// # let sandbox = linkbreakers_sandbox::Sandbox::start()?;
    /// # let client = linkbreakers::ApiClient::new(linkbreakers::Configuration::new(sandbox.token()).host(sandbox.url()))?;
    /// # let state = std::env::temp_dir().join(format!("linkbreakers-doc-keys-{}", std::process::id()));
    /// let article = |number: &str, url: &str| CreateLinkRequest::new(url).metadata([("article", number)]);
    /// let import = || {
    ///     BulkImport::new(&client)
    ///         .key(|row| row.metadata.as_ref()?.get("article").cloned())
    ///         .journal(&state)
    ///         .when_changed(WhenChanged::Update)
    /// };
    /// let first = [article("1", "https://example.com/a"), article("2", "https://example.com/b")];
    /// import().run(first)?;
    /// let second = [article("2", "https://example.com/new"), article("3", "https://example.com/c")];
    /// let report = import().run(second)?;
    /// assert_eq!((report.done(), report.updated(), report.unchanged()), (1, 1, 0));
    /// # std::fs::remove_file(state)?;
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn key<K: Into<Option<String>>>(mut self, mut key: impl FnMut(&CreateLinkRequest) -> K + 'a) -> Self {
        self.key = Some(Box::new(move |row| key(row).into()));
        self
    }

    /// Sets what an import by [`key`](Self::key) does with changed rows; [`WhenChanged::Report`] unless set.
    pub fn when_changed(mut self, changed: WhenChanged) -> Self {
        self.when_changed = changed;
        self
    }

    /// Sets the maximum number of rejected links, above which the import stops; 1000 unless set.
    ///
    /// A rejected link costs three more calls if the error names it, and otherwise about 16 because its chunk is halved
    /// repeatedly. If all links are rejected, each costs two calls. A stopped import can be resumed with a higher limit.
    pub fn max_failures(mut self, links: usize) -> Self {
        self.options.max_failures = links;
        self
    }

    /// Sets what happens to links that may have been created under an expired idempotency key; see [`WhenExpired`].
    pub fn when_expired(mut self, expired: WhenExpired) -> Self {
        self.options.when_expired = expired;
        self
    }

    /// Sets a flag that stops the import when it becomes true, such as one that a signal handler sets.
    ///
    /// No more calls are started, calls in progress are finished, and waits for the rate limit end. The import returns an
    /// error of the kind [`Stopped`](crate::BatchErrorKind::Stopped).
    pub fn stop_when(mut self, flag: Arc<AtomicBool>) -> Self {
        self.options.stop = Some(flag);
        self
    }

    /// Sets a callback that receives the progress after every chunk or part of a chunk, and once for all earlier
    /// runs.
    ///
    /// It is called on the thread that runs the import.
    pub fn on_progress(mut self, callback: impl FnMut(&BatchProgress) + 'a) -> Self {
        self.on_progress = Some(Box::new(callback));
        self
    }

    /// Sets a callback that receives every created link and the position of its request, starting at 0.
    ///
    /// Each run reports every link once: first the links of earlier runs, in the order of their requests, then the links
    /// of this run as they are created, chunk by chunk. The chunks are in the order of their requests unless
    /// [`parallel`](Self::parallel) is greater than 1. The callback is called on the thread that runs the import, after the
    /// link was written to the journal.
    pub fn on_link(self, mut callback: impl FnMut(usize, &ImportedLink) + 'a) -> Self {
        self.try_on_link(move |position, link| {
            callback(position, link);
            Ok::<(), Infallible>(())
        })
    }

    /// Sets a callback like [`on_link`](Self::on_link), which it replaces, that can fail, for example when it writes to a
    /// file.
    ///
    /// If it returns an error, it is not called again, and the import stops after the calls in progress. With a
    /// [`journal`](Self::journal) no link is lost, because the next run reports every link.
    ///
    /// ```
    /// use std::io::Write as _;
    /// use linkbreakers::{BulkImport, CreateLinkRequest};
    ///
    /// # let sandbox = linkbreakers_sandbox::Sandbox::start()?;
    /// # let client = linkbreakers::ApiClient::new(linkbreakers::Configuration::new(sandbox.token()).host(sandbox.url()))?;
    /// let mut csv = Vec::new(); // or a file
    /// BulkImport::new(&client)
    ///     .try_on_link(|position, link| writeln!(csv, "{position},{}", link.shortlink))
    ///     .run([CreateLinkRequest::new("https://example.com")])?;
    /// # assert!(csv.starts_with(b"0,"));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn try_on_link<E>(mut self, callback: impl FnMut(usize, &ImportedLink) -> Result<(), E> + 'a) -> Self
    where
        E: Into<Box<dyn StdError + Send + Sync>>,
    {
        let mut callback = callback;
        self.on_link = Some(Box::new(move |position, link| callback(position, link).map_err(Into::into)));
        self
    }

    /// Runs the import and returns its report.
    ///
    /// Links that the API rejects are not an error of this method; see [`BatchReport::failed`].
    ///
    /// # Errors
    ///
    /// Returns an [`BatchError`] if the import cannot start or stops before all requests are settled; its
    /// [`report`](BatchError::report) contains the progress until then.
    pub fn run<R>(self, requests: impl IntoIterator<Item = R>) -> Result<BatchReport, BatchError>
    where
        R: Into<CreateLinkRequest>,
    {
        self.start(Box::new(requests.into_iter().map(|request| Ok(request.into()))))
    }

    /// Runs the import of requests that can be errors, such as the rows of a file that is read during the import.
    ///
    /// An error stops the import after the calls in progress.
    ///
    /// # Errors
    ///
    /// Returns the errors of [`run`](Self::run), and an [`BatchError`] whose source is the first error of `requests`.
    pub fn try_run<R, E>(self, requests: impl IntoIterator<Item = Result<R, E>>) -> Result<BatchReport, BatchError>
    where
        R: Into<CreateLinkRequest>,
        E: Into<Box<dyn StdError + Send + Sync>>,
    {
        self.start(Box::new(requests.into_iter().map(|request| match request {
            Ok(request) => Ok(request.into()),
            Err(error) => Err(RowError::Input(error.into())),
        })))
    }

    fn start(self, requests: Requests<'_>) -> Result<BatchReport, BatchError> {
        if let Err(error) = self.check() {
            return Err(not_started(Problem::Call(error.into())));
        }
        let Self { client, mut options, on_progress, on_link, key, when_changed } = self;
        let (links, total) = (Links::new(on_link), exact_size(requests.size_hint()));
        let on_progress = on_progress.map(|callback| callback as _);
        let Some(key_of) = key else {
            let input = Box::new(requests.map(|request| row(&request?)));
            let mut engine = Engine::new(&client, options, links, input, on_progress, total);
            engine.open();
            return engine.finish().1;
        };
        let journal = options.journal.take().unwrap_or_default();
        let state = open_state(&client, &journal, when_changed, links).map_err(not_started)?;
        let state = Rc::new(RefCell::new(state));
        let input = Box::new(KeyedInput { requests, key_of, state: Rc::clone(&state), position: 0 });
        let mut engine = Engine::new(&client, options, KeyedLinks(state), input, on_progress, total);
        engine.open();
        engine.finish().1
    }

    fn check(&self) -> Result<(), ConfigurationError> {
        if !(1..=MAX_LINKS).contains(&self.options.chunk_size) {
            return Err(ConfigurationError::new("chunk_size", "must be from 1 to 250, the API's limit per call"));
        }
        if self.key.is_some() && self.options.journal.is_none() {
            let problem = "must be set for an import by key: it is the file that keeps the link of each key";
            return Err(ConfigurationError::new("journal", problem));
        }
        Ok(())
    }
}

fn not_started(problem: Problem) -> BatchError {
    BatchError::new(problem, BatchReport::empty(Links::WORDS), false, Links::WORDS)
}

/// Opens the state file of an import by key, and settles what an earlier run left.
fn open_state<'a>(
    client: &ApiClient,
    path: &Path,
    when_changed: WhenChanged,
    links: Links<'a>,
) -> Result<State<'a>, Problem> {
    let salt = salt(client, Links::WORDS.run)?;
    let identity = Identity::of(client, STATE)?;
    let opened: (Journal, Records) = Journal::open(path, &identity, salt)?;
    let mut state = State::new(client, opened, when_changed, links);
    state.settle_pending()?;
    state.compact(&identity);
    Ok(state)
}

impl fmt::Debug for BulkImport<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("BulkImport").field("options", &self.options).finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::single_range_in_vec_init, reason = "the arrays contain one range of positions")]

    use std::{cell::RefCell, collections::BTreeSet, time::Duration};

    use insta::assert_snapshot;

    use super::*;
    use crate::{
        BatchErrorKind, CreateLinkRequest, RetryPolicy,
        batch::test_server::{Callbacks, Fault, Hint, TestServer, destinations, infallible, rows},
    };

    const REJECTED: &str = r#"{"code":400,"codeType":"BAD_LINK","message":"no","details":[]}"#;
    const REPLAYED: &[(&str, &str)] = &[("idempotent-replayed", "true")];
    const HOUR: Duration = Duration::from_secs(3600);

    /// Rejections of a retry that may come from a gateway, or from the API while it still executes the first request.
    const INCONCLUSIVE: [Fault; 9] = [
        Fault::Response(409, REJECTED, &[]),
        Fault::Response(409, REJECTED, &[("retry-after", "0.5")]),
        Fault::Response(409, REJECTED, &[("retry-after", "Sunday, 06-Nov-94 08:49:37 GMT")]),
        Fault::Response(409, REJECTED, &[("idempotent-replayed", "false")]),
        Fault::Response(400, REJECTED, &[]),
        Fault::Response(404, REJECTED, &[]),
        Fault::Response(412, "", &[]),
        Fault::Response(413, "<html>too large</html>", &[]),
        Fault::Response(422, REJECTED, &[]),
    ];

    fn equal_rows(count: usize) -> Vec<CreateLinkRequest> {
        vec![CreateLinkRequest::new("https://e.example/0"); count]
    }

    /// Runs an import with retries, and returns the ids that it reported.
    fn run(
        server: &TestServer,
        rows: Vec<CreateLinkRequest>,
        size: usize,
    ) -> (Result<BatchReport, BatchError>, Vec<String>) {
        let ids = RefCell::new(Vec::new());
        let on_link = Some(infallible(|_, link| ids.borrow_mut().push(link.id.clone())));
        let client = server.client_with(|settings| settings.retry = RetryPolicy::default());
        let callbacks = Callbacks { on_link, on_progress: None };
        let result = server.run_rows(&client, rows, |options| options.chunk_size = size, callbacks);
        (result, ids.into_inner())
    }

    #[test]
    fn equal_requests_create_one_link_each() {
        for (count, size) in [(500, 250), (100, 1), (7, 3)] {
            let server = TestServer::new();
            let (result, ids) = run(&server, equal_rows(count), size);
            assert_eq!((result.unwrap().done(), server.created().len()), (count, count));
            assert_eq!(ids.iter().collect::<BTreeSet<_>>().len(), count);
            // The next run reports the same links.
            assert_eq!(run(&server, equal_rows(count), size).1, ids);
        }
    }

    #[test]
    fn inconclusive_rejection_after_a_lost_response_is_retried_with_the_same_key() {
        for fault in INCONCLUSIVE {
            let server = TestServer::new().faults([Fault::LostResponse, fault.clone()]);
            let (result, _) = run(&server, rows(4), 4);
            assert_eq!(server.created(), destinations(0..4), "{fault:?}");
            assert!(server.keys().iter().all(|key| *key == server.keys()[0]), "{fault:?}");
            assert_eq!(result.unwrap().done(), 4, "{fault:?}");
        }
    }

    #[test]
    fn repeated_inconclusive_rejections_leave_the_positions_unsettled() {
        for fault in INCONCLUSIVE {
            let server = TestServer::new().faults([Fault::None, Fault::LostResponse]).faults(vec![fault.clone(); 30]);
            let error = run(&server, rows(4), 2).0.unwrap_err();
            assert_eq!((error.kind(), error.report().done()), (BatchErrorKind::Call, 2), "{fault:?}");
            assert_eq!((error.report().failed().len(), error.report().unsettled()), (0, &[2..4][..]), "{fault:?}");
            assert_eq!(server.created(), destinations(0..4), "{fault:?}");
            // Later runs receive the remaining rejections.
            let results = (0..30).map(|_| run(&server, rows(4), 2).0);
            let failed_runs = results.take_while(Result::is_err).count();
            assert!(failed_runs < 30, "{fault:?}");
            assert_eq!(
                (run(&server, rows(4), 2).0.unwrap().done(), server.created()),
                (4, destinations(0..4)),
                "{fault:?}"
            );
            assert!(server.keys()[1..].iter().all(|key| *key == server.keys()[1]), "{fault:?}");
        }
    }

    #[test]
    fn inconclusive_rejection_in_a_later_run_is_not_split() {
        for fault in INCONCLUSIVE {
            let server = TestServer::new().faults([Fault::LostResponse, fault.clone()]);
            server.run(4, 4).unwrap_err();
            assert_eq!(server.run(4, 4).unwrap_err().report().unsettled(), [0..4], "{fault:?}");
            assert_eq!(server.run(4, 4).unwrap().done(), 4, "{fault:?}");
            assert_eq!((server.created(), server.calls()), (destinations(0..4), vec![4, 4, 4]), "{fault:?}");
        }
    }

    #[test]
    fn stored_rejection_after_a_lost_response_is_split() {
        let server = TestServer::new().reject(1, 422).faults([Fault::LostResponse]);
        let (result, _) = run(&server, rows(4), 4);
        assert_eq!((result.unwrap().failed().len(), server.created()), (1, destinations([0, 2, 3])));

        let server = TestServer::new().faults([
            Fault::Unreachable,
            Fault::Response(503, "", &[]),
            Fault::Response(422, REJECTED, REPLAYED),
        ]);
        let (result, _) = run(&server, rows(2), 2);
        assert_eq!((result.unwrap().done(), server.calls()), (2, vec![2, 2, 1, 1]));
    }

    #[test]
    fn error_without_a_journal_names_the_unsettled_positions() {
        let server = TestServer::new().faults([Fault::None, Fault::LostResponse, Fault::Response(413, "", &[])]);
        let client = server.client_with(|settings| settings.retry = RetryPolicy::default().max_attempts(2));
        let server = server.faults([Fault::Response(413, "", &[])]);
        let error = BulkImport::new(&client).chunk_size(2).run(rows(5)).unwrap_err();
        assert_snapshot!(error, @"the import stopped: LinksService_CreateBulk failed: the API responded with 413 Payload Too Large (1 attempt); links created so far: 2, unknown for positions 2 to 3");
        assert_eq!(server.created(), destinations(0..4));
    }

    /// A pseudorandom generator (xorshift).
    struct Random(u64);

    impl Random {
        fn below(&mut self, limit: usize) -> usize {
            self.0 ^= self.0 << 13;
            self.0 ^= self.0 >> 7;
            self.0 ^= self.0 << 17;
            usize::try_from(self.0 % limit as u64).unwrap()
        }
    }

    #[test]
    fn equal_requests_are_created_once_after_lost_responses_and_random_errors() {
        for seed in 1..60 {
            let mut random = Random(seed);
            let mut faults = Vec::new();
            for _ in 0..12 {
                faults.extend(vec![Fault::None; random.below(3)]);
                faults.push(Fault::LostResponse);
                for _ in 0..random.below(7) {
                    faults.push(match random.below(12) {
                        9 => Fault::Response(503, "", &[]),
                        10 => Fault::Response(401, REJECTED, &[]),
                        11 => Fault::Response(429, REJECTED, &[("retry-after", "7")]),
                        n => INCONCLUSIVE[n].clone(),
                    });
                }
            }
            let (count, size) = (1 + random.below(40), 1 + random.below(5));
            let server = TestServer::new().faults(faults);
            let mut runs = 0;
            let (report, ids) = loop {
                runs += 1;
                assert!(runs < 100, "seed {seed}: the import makes no progress");
                let (result, ids) = run(&server, equal_rows(count), size);
                if let Ok(report) = result {
                    break (report, ids);
                }
            };
            assert_eq!((report.done(), report.failed().len()), (count, 0), "seed {seed}");
            assert_eq!((server.created().len(), ids.len(), server.misused_keys()), (count, count, 0), "seed {seed}");
            assert_eq!(ids.iter().collect::<BTreeSet<_>>().len(), count, "seed {seed}");
        }
    }

    #[test]
    fn response_that_repeats_an_id_is_an_error() {
        let repeated = r#"{"links":[{"id":"a","shortlink":"a"},{"id":"a","shortlink":"b"}]}"#;
        let known = r#"{"links":[{"id":"id-1","shortlink":"a"},{"id":"b","shortlink":"b"}]}"#;
        for body in [repeated, known] {
            let server = TestServer::new().faults([Fault::None, Fault::ReplacedBody(body)]);
            let error = server.run(6, 2).unwrap_err();
            assert_eq!((error.kind(), error.report().done()), (BatchErrorKind::DuplicateId, 2));
            assert_eq!((error.report().unsettled(), server.calls()), (&[2..4][..], vec![2, 2]));
            insta::allow_duplicates! { assert_snapshot!(error, @"the import stopped: the response for the links at positions 2 to 3 repeats the id of a link that the import already created, so these links may not exist; compare the links in the workspace with the input"); }
            assert_eq!(server.run(6, 2).unwrap().done(), 6);
        }
        // The same for an id that an earlier run recorded.
        let server = TestServer::new().faults([Fault::None, Fault::LostResponse, Fault::ReplacedBody(known)]);
        server.run(4, 2).unwrap_err();
        assert_eq!(server.run(4, 2).unwrap_err().kind(), BatchErrorKind::DuplicateId);
    }

    #[test]
    fn rejected_link_that_the_error_names_costs_three_more_calls() {
        let server = TestServer::new().reject(17, 409).reject(200, 422).hint(Hint::Correct);
        let report = server.run(250, 250).unwrap();
        assert_eq!(server.calls(), [250, 17, 1, 232, 182, 1, 49]);
        assert_eq!((report.done(), server.created().len()), (248, 248));
        let failed: Vec<_> = report.failed().iter().map(ToString::to_string).collect();
        assert_snapshot!(failed.join("\n"), @r"
        position 17: 409: BAD_LINK: links[17]: https://e.example/17 is bad
        position 200: 422: BAD_LINK: links[200]: https://e.example/200 is bad
        ");
        assert_eq!(
            server.run(250, 250).unwrap().failed(),
            report.failed(),
            "a run that only reads the journal reports the same failures"
        );
    }

    #[test]
    fn wrong_hint_is_followed_once() {
        let server = TestServer::new().reject(7, 400).hint(Hint::First);
        let report = server.run(9, 9).unwrap();
        assert_eq!((report.done(), report.failed()[0].position), (8, 7));
        assert_eq!(server.calls(), [9, 1, 8, 4, 4, 2, 2, 1, 1]);
    }

    #[test]
    fn import_resumes_after_any_record_of_a_split_by_a_hint() {
        let server = TestServer::new().reject(2, 409).reject(7, 409).hint(Hint::Correct);
        server.run(9, 9).unwrap();
        let text = server.disk.text();
        for lines in 1..text.lines().count() {
            server.disk.set(text.split_inclusive('\n').take(lines).collect::<String>());
            let report = server.run(9, 9).unwrap();
            assert_eq!((report.done(), report.failed().len()), (7, 2), "{lines}");
            assert_eq!((server.created().len(), server.misused_keys()), (7, 0), "{lines}");
        }
    }

    #[test]
    fn wait_beyond_the_maximum_of_the_rate_limit_header_is_skipped() {
        for header in [r#""d";r=0;t=86400"#, r#""d";r=0;t=18446744073709551615"#, r#""d";r=2;t=1800000000"#] {
            let server = TestServer::new().rate_limit(header);
            assert_eq!(server.run(8, 2).unwrap().done(), 8, "{header}");
            assert_eq!(server.runtime.slept(), [], "{header}");
        }
    }

    #[test]
    fn rate_limit_with_a_wait_beyond_the_maximum_stops_the_import() {
        for wait in ["7200", "18446744073709551615"] {
            let headers: &'static [_] = vec![("retry-after", wait)].leak();
            let server = TestServer::new().faults([Fault::None, Fault::Response(429, REJECTED, headers)]);
            let error = server.run(4, 2).unwrap_err();
            assert!(error.call().unwrap().is_rate_limited());
            assert!(
                error.to_string().contains(&format!("requested a wait of {wait}s, but an import waits at most 300s")),
                "{error}"
            );
            assert_eq!((error.report().unsettled(), server.runtime.slept()), (&[][..], vec![]));
            assert_eq!(server.run(4, 2).unwrap().done(), 4);
        }
    }

    #[test]
    fn rate_limit_with_retry_after_zero_waits_a_second() {
        let server = TestServer::new().faults(vec![Fault::Response(429, REJECTED, &[("retry-after", "0")]); 5]);
        server.run(2, 2).unwrap();
        assert_eq!(server.runtime.slept(), [Duration::from_secs(1); 5]);
    }

    #[test]
    fn key_that_expires_during_a_wait_is_not_sent_again() {
        let server = TestServer::new().faults([Fault::LostResponse]);
        let wait: &[_] = &[("retry-after", "300")];
        server.run(2, 2).unwrap_err();
        server.runtime.advance(23 * HOUR - Duration::from_secs(100));
        let server = server.faults([Fault::Response(429, REJECTED, wait)]);
        let error = server.run(2, 2).unwrap_err();
        assert_eq!((error.kind(), error.report().unsettled()), (BatchErrorKind::Expired, &[0..2][..]));
        assert_eq!((server.calls().len(), server.created()), (2, destinations(0..2)));
    }

    #[test]
    fn retries_of_a_call_end_before_its_key_expires() {
        let server = TestServer::new().faults([Fault::LostResponse]);
        server.run(2, 2).unwrap_err();
        server.runtime.advance(22 * HOUR);
        let server = server.faults([Fault::Response(503, "", &[("retry-after", "90000")]), Fault::LostResponse]);
        let client = server.client_with(|settings| {
            (settings.retry, settings.deadline) = (RetryPolicy::default(), 48 * HOUR);
        });
        let error = server.run_with(&client, 2, |_| {}).unwrap_err();
        assert_eq!((error.report().unsettled(), server.calls().len()), (&[0..2][..], 2));
        assert!(server.runtime.slept().is_empty());
    }
}
