//! The bulk import as users see it.

use std::{error::Error as StdError, fmt, path::PathBuf};

use super::{
    chunk::Input,
    driver,
    error::{Cause, ImportError},
    options::{Callbacks, MAX_FAILURES, MAX_LINKS, Options, WhenExpired, infallible},
    report::{ImportProgress, ImportReport, ImportedLink},
};
use crate::{ApiClient, ConfigurationError, CreateLinkRequest};

/// Creates any number of links: in chunks, several at a time if asked to, and each exactly once, even if the program is
/// killed in between and run again.
///
/// The requests are taken from their iterator as they are needed. Of each link that was created, only 10 to 20 bytes
/// stay in memory, to detect a response that repeats an id: every link that is reported has an id of its own. A
/// chunk is one call to `POST /v1/links/bulk`, which creates all of its links or none. Where a link is rejected, its
/// chunk is split around the link that the error names, or else in halves, until that link is the only one in its call:
/// it is reported, and the others are created. Whatever concerns the
/// account rather than a link (a token that is not accepted, a scope that is missing, a spent quota) ends the import at
/// once, and so does an API that is not there for longer than the client's [`RetryPolicy`](crate::RetryPolicy) allows.
///
/// A chunk that may have been created, such as after a timeout, is only sent again under the same idempotency key. If
/// that is rejected too, by a gateway for instance, and the API does not mark the response as the stored one, the import
/// ends, and [`ImportReport::unsettled`] names the positions.
///
/// An import keeps to the rate limit: it slows down as the limit comes near, whether or not
/// [`Configuration::pace`](crate::Configuration::pace) is on. It waits at most 5 minutes at a time; if the API asks for
/// more, the import ends with an error that can be resumed.
///
/// # Resuming
///
/// With a [`journal`](Self::journal), an import that has ended too early, for whatever reason, is resumed by running it
/// again with the same input: what was created is not created again, and what was under way is settled with the API by
/// the idempotency key that it was first sent with. `on_link` and the report then tell of all links, also of those that
/// an earlier run has created, so that a program need not keep its own output up to date.
///
/// The API remembers a key for 24 hours. If an import was killed in the midst of a call and is not resumed within
/// 23 hours, it refuses to go on, for a guess could create links twice; [`when_expired`](Self::when_expired) says how to
/// go on then.
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
/// let mut addresses = Vec::new();
/// let report = BulkImport::new(&client)
///     .parallel(4)
///     .journal(&journal)
///     .on_link(|position, link| addresses.push((position, link.shortlink.clone())))
///     .on_progress(|progress| eprintln!("{} of {:?}", progress.done(), progress.total()))
///     .run(rows)?;
///
/// assert_eq!((report.created(), report.failed().len(), addresses.len()), (600, 0, 600));
/// # std::fs::remove_file(journal)?;
/// # Ok(())
/// # }
/// ```
#[must_use = "an import does nothing until it is run"]
pub struct BulkImport<'a> {
    client: ApiClient,
    options: Options,
    callbacks: Callbacks<'a>,
}

impl<'a> BulkImport<'a> {
    /// An import by `client`, with everything as it is unless set.
    pub fn new(client: &ApiClient) -> Self {
        let options = Options {
            chunk_size: MAX_LINKS,
            parallel: 1,
            max_failures: MAX_FAILURES,
            journal: None,
            when_expired: WhenExpired::default(),
        };
        Self { client: client.clone(), options, callbacks: Callbacks::default() }
    }

    /// Sends this many links in a call: from 1 to 250, which is the API's limit and what is sent unless set.
    ///
    /// Smaller chunks take more calls; larger ones lose less time to each call. An import may be resumed with another
    /// size.
    pub fn chunk_size(mut self, links: usize) -> Self {
        self.options.chunk_size = links;
        self
    }

    /// Has up to this many calls under way at a time; 1 unless set, and 0 counts as 1.
    ///
    /// With more than one, links need not be created in the order of their requests.
    pub fn parallel(mut self, calls: usize) -> Self {
        self.options.parallel = calls.max(1);
        self
    }

    /// Keeps a journal in the file at `path`, by which the import can be resumed; without one, nothing is kept.
    ///
    /// The file is made if it is not there; otherwise the import that it tells of is resumed, or, if that was
    /// complete, reported without anything being sent. It is bound to the host, the workspace and the input, and one
    /// import can use it at a time. Every chunk is written to it, and to the disk, before it is sent. It holds ids and
    /// addresses of links and some 100 bytes for each, but no token. Remove it when you need it no more.
    pub fn journal(mut self, path: impl Into<PathBuf>) -> Self {
        self.options.journal = Some(path.into());
        self
    }

    /// Ends the import once more than this many links were refused; 1000 unless set.
    ///
    /// A rejected link costs three more calls if the error names it, and else some 16, as its chunk is halved again and
    /// again; a mistake in all rows costs two calls for each. An import that has ended so can be resumed with a higher
    /// limit.
    pub fn max_failures(mut self, links: usize) -> Self {
        self.options.max_failures = links;
        self
    }

    /// Says how to go on with links whose status is unknown and cannot be asked for any more; see [`WhenExpired`].
    pub fn when_expired(mut self, expired: WhenExpired) -> Self {
        self.options.when_expired = expired;
        self
    }

    /// Calls `callback` after every answer with what was done so far, and once for all that earlier runs have done.
    ///
    /// It is called on the thread that runs the import.
    pub fn on_progress(mut self, callback: impl FnMut(&ImportProgress) + 'a) -> Self {
        self.callbacks.on_progress = Some(Box::new(callback));
        self
    }

    /// Calls `callback` for every link that was created, with the position of its request, counted from 0.
    ///
    /// Those of earlier runs come first, in the order of their requests, so that each run tells of every link once.
    /// Then come those of this run as they are created: chunk by chunk, in the order of their requests unless
    /// [`parallel`](Self::parallel) is more than 1. It is called on the thread that runs the import, after the link
    /// was written to the journal.
    pub fn on_link(mut self, callback: impl FnMut(usize, &ImportedLink) + 'a) -> Self {
        self.callbacks.on_link = Some(infallible(callback));
        self
    }

    /// Calls `callback` as [`on_link`](Self::on_link) does, in place of it, where what it does may fail, such as writing
    /// to a file.
    ///
    /// An error ends the import, and the callback is not called again: nothing more is sent, and what is under way is
    /// finished. With a [`journal`](Self::journal) nothing is lost, for the next run tells of every link.
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
        self.callbacks.on_link = Some(Box::new(move |position, link| callback(position, link).map_err(Into::into)));
        self
    }

    /// Runs the import to its end.
    ///
    /// Links that the API refuses are no error of this method: see [`ImportReport::failed`].
    ///
    /// # Errors
    ///
    /// [`ImportError`] if the import ends before all requests were dealt with, or cannot begin; its
    /// [`report`](ImportError::report) tells how far it came.
    pub fn run<R>(self, requests: impl IntoIterator<Item = R>) -> Result<ImportReport, ImportError>
    where
        R: Into<CreateLinkRequest>,
    {
        self.start(&mut requests.into_iter().map(|request| Ok(request.into())))
    }

    /// Runs the import as [`run`](Self::run) does, of requests that may turn out to be errors, such as the rows of a
    /// file that is read meanwhile.
    ///
    /// An error ends the import: nothing more is sent, and what is under way is finished.
    ///
    /// # Errors
    ///
    /// The same as of [`run`](Self::run), and the first error of `requests` as the source of one.
    pub fn try_run<R, E>(self, requests: impl IntoIterator<Item = Result<R, E>>) -> Result<ImportReport, ImportError>
    where
        R: Into<CreateLinkRequest>,
        E: Into<Box<dyn StdError + Send + Sync>>,
    {
        self.start(&mut requests.into_iter().map(|request| request.map(Into::into).map_err(Into::into)))
    }

    fn start(self, input: &mut Input<'_>) -> Result<ImportReport, ImportError> {
        let Self { client, options, callbacks } = self;
        if !(1..=MAX_LINKS).contains(&options.chunk_size) {
            let problem = "must be from 1 to 250, which is the most that the API takes in a call";
            let error = crate::Error::from(ConfigurationError::new("chunk_size", problem));
            return Err(ImportError::new(Cause::Call(error), ImportReport::default(), false));
        }
        driver::run(&client, &options, callbacks, input)
    }
}

impl fmt::Debug for BulkImport<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("BulkImport").field("options", &self.options).finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::single_range_in_vec_init, reason = "one range of positions is meant")]

    use std::{cell::RefCell, collections::BTreeSet, time::Duration};

    use insta::assert_snapshot;

    use super::*;
    use crate::{
        CreateLinkRequest, ImportErrorKind, RetryPolicy,
        import::test_server::{Fault, Hint, TestServer, destinations, rows},
    };

    const REJECTED: &str = r#"{"code":400,"codeType":"BAD_LINK","message":"no","details":[]}"#;
    const REPLAYED: &[(&str, &str)] = &[("idempotent-replayed", "true")];
    const HOUR: Duration = Duration::from_secs(3600);

    /// Rejections that a gateway, or the API itself while it still carries out the first request, can give a retry.
    const UNPROVEN: [Fault; 9] = [
        Fault::Answer(409, REJECTED, &[]),
        Fault::Answer(409, REJECTED, &[("retry-after", "0.5")]),
        Fault::Answer(409, REJECTED, &[("retry-after", "Sunday, 06-Nov-94 08:49:37 GMT")]),
        Fault::Answer(409, REJECTED, &[("idempotent-replayed", "false")]),
        Fault::Answer(400, REJECTED, &[]),
        Fault::Answer(404, REJECTED, &[]),
        Fault::Answer(412, "", &[]),
        Fault::Answer(413, "<html>too large</html>", &[]),
        Fault::Answer(422, REJECTED, &[]),
    ];

    fn equal_rows(count: usize) -> Vec<CreateLinkRequest> {
        vec![CreateLinkRequest::new("https://e.example/0"); count]
    }

    /// Runs an import with retries, and returns the ids that it reported.
    fn run(
        stage: &TestServer,
        rows: Vec<CreateLinkRequest>,
        size: usize,
    ) -> (Result<ImportReport, ImportError>, Vec<String>) {
        let ids = RefCell::new(Vec::new());
        let on_link = Some(infallible(|_, link| ids.borrow_mut().push(link.id.clone())));
        let client = stage.client_with(|settings| settings.retry = RetryPolicy::default());
        let callbacks = Callbacks { on_link, on_progress: None };
        let result = stage.run_rows(&client, rows, |options| options.chunk_size = size, callbacks);
        (result, ids.into_inner())
    }

    #[test]
    fn equal_requests_become_as_many_links() {
        for (count, size) in [(500, 250), (100, 1), (7, 3)] {
            let stage = TestServer::new();
            let (result, ids) = run(&stage, equal_rows(count), size);
            assert_eq!((result.unwrap().created(), stage.created().len()), (count, count));
            assert_eq!(ids.iter().collect::<BTreeSet<_>>().len(), count);
            // The next run reports the same links.
            assert_eq!(run(&stage, equal_rows(count), size).1, ids);
        }
    }

    #[test]
    fn unproven_rejection_after_a_lost_response_is_sent_again_under_the_same_key() {
        for odd in UNPROVEN {
            let stage = TestServer::new().odd([Fault::Lost, odd.clone()]);
            let (result, _) = run(&stage, rows(4), 4);
            assert_eq!(stage.created(), destinations(0..4), "{odd:?}");
            assert!(stage.keys().iter().all(|key| *key == stage.keys()[0]), "{odd:?}");
            assert_eq!(result.unwrap().created(), 4, "{odd:?}");
        }
    }

    #[test]
    fn unproven_rejections_without_end_leave_the_positions_unsettled() {
        for odd in UNPROVEN {
            let stage = TestServer::new().odd([Fault::No, Fault::Lost]).odd(vec![odd.clone(); 30]);
            let error = run(&stage, rows(4), 2).0.unwrap_err();
            assert_eq!((error.kind(), error.report().created()), (ImportErrorKind::Call, 2), "{odd:?}");
            assert_eq!((error.report().failed().len(), error.report().unsettled()), (0, &[2..4][..]), "{odd:?}");
            assert_eq!(stage.created(), destinations(0..4), "{odd:?}");
            // Every further run meets it too, as it would a gateway, until it is over.
            let results = (0..30).map(|_| run(&stage, rows(4), 2).0);
            let report = results.take_while(Result::is_err).count();
            assert!(report < 30, "{odd:?}");
            assert_eq!(
                (run(&stage, rows(4), 2).0.unwrap().created(), stage.created()),
                (4, destinations(0..4)),
                "{odd:?}"
            );
            assert!(stage.keys()[1..].iter().all(|key| *key == stage.keys()[1]), "{odd:?}");
        }
    }

    #[test]
    fn unproven_rejection_in_a_later_run_is_not_split() {
        for odd in UNPROVEN {
            let stage = TestServer::new().odd([Fault::Lost, odd.clone()]);
            stage.run(4, 4).unwrap_err();
            assert_eq!(stage.run(4, 4).unwrap_err().report().unsettled(), [0..4], "{odd:?}");
            assert_eq!(stage.run(4, 4).unwrap().created(), 4, "{odd:?}");
            assert_eq!((stage.created(), stage.calls()), (destinations(0..4), vec![4, 4, 4]), "{odd:?}");
        }
    }

    #[test]
    fn stored_rejection_after_a_lost_response_is_split() {
        let stage = TestServer::new().refuse(1, 422).odd([Fault::Lost]);
        let (result, _) = run(&stage, rows(4), 4);
        assert_eq!((result.unwrap().failed().len(), stage.created()), (1, destinations([0, 2, 3])));

        let stage = TestServer::new().odd([
            Fault::Unreached,
            Fault::Answer(503, "", &[]),
            Fault::Answer(422, REJECTED, REPLAYED),
        ]);
        let (result, _) = run(&stage, rows(2), 2);
        assert_eq!((result.unwrap().created(), stage.calls()), (2, vec![2, 2, 1, 1]));
    }

    #[test]
    fn error_without_a_journal_names_the_positions_that_are_unknown() {
        let stage = TestServer::new().odd([Fault::No, Fault::Lost, Fault::Answer(413, "", &[])]);
        let client = stage.client_with(|settings| settings.retry = RetryPolicy::default().max_attempts(2));
        let stage = stage.odd([Fault::Answer(413, "", &[])]);
        let error = BulkImport::new(&client).chunk_size(2).run(rows(5)).unwrap_err();
        assert_snapshot!(error, @"the import has stopped: LinksService_CreateBulk failed: the API responded with 413 Payload Too Large (1 attempt); links created so far: 2, unknown for positions 2 to 3");
        assert_eq!(stage.created(), destinations(0..4));
    }

    /// A generator of the same numbers for the same seed.
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
    fn equal_requests_are_created_once_whatever_follows_lost_responses() {
        for seed in 1..60 {
            let mut random = Random(seed);
            let mut odd = Vec::new();
            for _ in 0..12 {
                odd.extend(vec![Fault::No; random.below(3)]);
                odd.push(Fault::Lost);
                for _ in 0..random.below(7) {
                    odd.push(match random.below(12) {
                        9 => Fault::Answer(503, "", &[]),
                        10 => Fault::Answer(401, REJECTED, &[]),
                        11 => Fault::Answer(429, REJECTED, &[("retry-after", "7")]),
                        n => UNPROVEN[n].clone(),
                    });
                }
            }
            let (count, size) = (1 + random.below(40), 1 + random.below(5));
            let stage = TestServer::new().odd(odd);
            let mut runs = 0;
            let (report, ids) = loop {
                runs += 1;
                assert!(runs < 100, "seed {seed}: the import makes no progress");
                let (result, ids) = run(&stage, equal_rows(count), size);
                if let Ok(report) = result {
                    break (report, ids);
                }
            };
            assert_eq!((report.created(), report.failed().len()), (count, 0), "seed {seed}");
            assert_eq!((stage.created().len(), ids.len(), stage.misused_keys()), (count, count, 0), "seed {seed}");
            assert_eq!(ids.iter().collect::<BTreeSet<_>>().len(), count, "seed {seed}");
        }
    }

    #[test]
    fn response_that_repeats_an_id_is_an_error() {
        let twice = r#"{"links":[{"id":"a","shortlink":"a"},{"id":"a","shortlink":"b"}]}"#;
        let again = r#"{"links":[{"id":"id-1","shortlink":"a"},{"id":"b","shortlink":"b"}]}"#;
        for body in [twice, again] {
            let stage = TestServer::new().odd([Fault::No, Fault::Instead(body)]);
            let error = stage.run(6, 2).unwrap_err();
            assert_eq!((error.kind(), error.report().created()), (ImportErrorKind::DuplicateId, 2));
            assert_eq!((error.report().unsettled(), stage.calls()), (&[2..4][..], vec![2, 2]));
            insta::allow_duplicates! { assert_snapshot!(error, @"the import has stopped: the response for the links at positions 2 to 3 repeats the id of a link that the import has already created, so these links may not exist; compare the links in the workspace with the input"); }
            assert_eq!(stage.run(6, 2).unwrap().created(), 6);
        }
        // Also one that an earlier run has created.
        let stage = TestServer::new().odd([Fault::No, Fault::Lost, Fault::Instead(again)]);
        stage.run(4, 2).unwrap_err();
        assert_eq!(stage.run(4, 2).unwrap_err().kind(), ImportErrorKind::DuplicateId);
    }

    #[test]
    fn rejected_link_that_the_error_names_costs_few_calls() {
        let stage = TestServer::new().refuse(17, 409).refuse(200, 422).hint(Hint::True);
        let report = stage.run(250, 250).unwrap();
        assert_eq!(stage.calls(), [250, 17, 1, 232, 182, 1, 49]);
        assert_eq!((report.created(), stage.created().len()), (248, 248));
        let failed: Vec<_> = report.failed().iter().map(ToString::to_string).collect();
        assert_snapshot!(failed.join("\n"), @r"
        position 17: 409: BAD_LINK: links[17]: https://e.example/17 is bad
        position 200: 422: BAD_LINK: links[200]: https://e.example/200 is bad
        ");
        assert_eq!(stage.run(250, 250).unwrap().failed(), report.failed(), "the journal is read the same");
    }

    #[test]
    fn wrong_hint_is_followed_once() {
        let stage = TestServer::new().refuse(7, 400).hint(Hint::First);
        let report = stage.run(9, 9).unwrap();
        assert_eq!((report.created(), report.failed()[0].position), (8, 7));
        assert_eq!(stage.calls(), [9, 1, 8, 4, 4, 2, 2, 1, 1]);
    }

    #[test]
    fn split_by_a_hint_survives_the_end_of_the_program_at_any_record() {
        let stage = TestServer::new().refuse(2, 409).refuse(7, 409).hint(Hint::True);
        stage.run(9, 9).unwrap();
        let text = stage.disk.text();
        for lines in 1..text.lines().count() {
            stage.disk.set(text.split_inclusive('\n').take(lines).collect::<String>());
            let report = stage.run(9, 9).unwrap();
            assert_eq!((report.created(), report.failed().len()), (7, 2), "{lines}");
            assert_eq!((stage.created().len(), stage.misused_keys()), (7, 0), "{lines}");
        }
    }

    #[test]
    fn wait_that_no_window_can_need_is_skipped() {
        for header in [r#""d";r=0;t=86400"#, r#""d";r=0;t=18446744073709551615"#, r#""d";r=2;t=1800000000"#] {
            let stage = TestServer::new().rate_limit(header);
            assert_eq!(stage.run(8, 2).unwrap().created(), 8, "{header}");
            assert_eq!(stage.runtime.slept(), [], "{header}");
        }
    }

    #[test]
    fn rate_limit_that_lasts_too_long_is_reported_with_its_wait() {
        for wait in ["7200", "18446744073709551615"] {
            let headers: &'static [_] = vec![("retry-after", wait)].leak();
            let stage = TestServer::new().odd([Fault::No, Fault::Answer(429, REJECTED, headers)]);
            let error = stage.run(4, 2).unwrap_err();
            assert!(error.call().unwrap().is_rate_limited());
            assert!(
                error.to_string().contains(&format!("asked to wait {wait}s, and an import waits at most 300s")),
                "{error}"
            );
            assert_eq!((error.report().unsettled(), stage.runtime.slept()), (&[][..], vec![]));
            assert_eq!(stage.run(4, 2).unwrap().created(), 4);
        }
    }

    #[test]
    fn rate_limit_without_a_wait_is_no_busy_loop() {
        let stage = TestServer::new().odd(vec![Fault::Answer(429, REJECTED, &[("retry-after", "0")]); 5]);
        stage.run(2, 2).unwrap();
        assert_eq!(stage.runtime.slept(), [Duration::from_secs(1); 5]);
    }

    #[test]
    fn key_that_expires_while_the_import_waits_is_not_sent_again() {
        let stage = TestServer::new().odd([Fault::Lost]);
        let late: &[_] = &[("retry-after", "300")];
        stage.run(2, 2).unwrap_err();
        stage.runtime.advance(23 * HOUR - Duration::from_secs(100));
        let stage = stage.odd([Fault::Answer(429, REJECTED, late)]);
        let error = stage.run(2, 2).unwrap_err();
        assert_eq!((error.kind(), error.report().unsettled()), (ImportErrorKind::Expired, &[0..2][..]));
        assert_eq!((stage.calls().len(), stage.created()), (2, destinations(0..2)));
    }

    #[test]
    fn retries_of_a_call_end_before_its_key_expires() {
        let stage = TestServer::new().odd([Fault::Lost]);
        stage.run(2, 2).unwrap_err();
        stage.runtime.advance(22 * HOUR);
        let stage = stage.odd([Fault::Answer(503, "", &[("retry-after", "90000")]), Fault::Lost]);
        let client = stage.client_with(|settings| {
            (settings.retry, settings.deadline) = (RetryPolicy::default(), 48 * HOUR);
        });
        let error = stage.run_with(&client, 2, |_| {}).unwrap_err();
        assert_eq!((error.report().unsettled(), stage.calls().len()), (&[0..2][..], 2));
        assert!(stage.runtime.slept().is_empty());
    }
}
