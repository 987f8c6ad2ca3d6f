//! The public builder of a batch.

use std::{
    fmt,
    path::PathBuf,
    sync::{Arc, atomic::AtomicBool},
};

use super::{
    chunk::RowError,
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
/// `VisitorsApi::identify` or `LinksApi::delete`, or [raw requests](ApiClient::request). Memory does not grow with their
/// number. An item that the API rejects is reported with its position, starting at 0, and does not stop the others.
///
/// An error that concerns the account rather than an item, such as a rejected token, a missing scope or a spent quota,
/// stops the batch. So does an API that is unavailable for longer than the client's [`RetryPolicy`](crate::RetryPolicy)
/// allows. An item with which the API fails internally (500) fails in this run, and is sent again by the next one.
///
/// A batch stays within the rate limit, whether or not [`Configuration::pace`](crate::Configuration::pace) is enabled: it
/// slows down as the limit comes near, and waits up to 5 minutes after it was exceeded.
///
/// # Resuming
///
/// With a [`journal`](Self::journal), a batch that was killed or stopped for any reason is resumed by running it again with
/// the same input: items that were executed or rejected are not sent again, and an item that was in progress is sent again
/// under its first idempotency key. The API remembers a key for 24 hours; see [`when_expired`](Self::when_expired).
/// Requests without a key, which read or delete, can be repeated at any time: a deletion whose response was lost counts as
/// executed if the item no longer exists. The responses of earlier runs are not kept; the report counts them.
///
/// # Tests
///
/// A batch needs an [`ApiClient`], because exactly-once delivery depends on its retries. [`ApiClient::stub`] makes one for
/// tests.
///
/// ```
/// use linkbreakers::{ApiClient, Batch, Configuration, IdentifyRequest, VisitorInput, VisitorsApi};
///
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// # let sandbox = linkbreakers_sandbox::Sandbox::start()?;
/// # let client = ApiClient::new(Configuration::new(sandbox.token()).host(sandbox.url()))?;
/// # let journal = std::env::temp_dir().join(format!("linkbreakers-doc-batch-{}", std::process::id()));
/// let visitors = VisitorsApi::new(&client);
/// let requests = (0..100).map(|n| {
///     let visitor = VisitorInput::new().email(format!("customer-{n}@example.com")).attribute("plan", "starter");
///     visitors.identify(IdentifyRequest::new().visitor(visitor))
/// });
/// let report = Batch::new(&client).parallel(4).journal(&journal).for_each(requests, |position, result| {
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
    /// The file is created if it does not exist. A journal belongs to one host, workspace and input, and only one batch at
    /// a time can use it. Every item is recorded and synced to the disk before it is sent, so a journal on a slow disk
    /// limits the rate; with [`parallel`](Self::parallel), items share a sync. A journal contains about 250 bytes per item,
    /// and neither requests nor tokens. Delete it when you no longer need it.
    pub fn journal(mut self, path: impl Into<PathBuf>) -> Self {
        self.options.journal = Some(path.into());
        self
    }

    /// Sets the maximum number of failed items, above which the batch stops; no limit unless set, and 0 stops at the first.
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
    /// No more calls are started, calls in progress are finished, and waits for the rate limit end. The batch returns an
    /// error of the kind [`Stopped`](crate::BatchErrorKind::Stopped).
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
    /// The callback is called on the thread that runs the batch, after the result was written to the journal, and in the
    /// order in which the calls end. It is not called for items of earlier runs.
    ///
    /// # Errors
    ///
    /// The same errors as [`run`](Self::run).
    pub fn for_each<R: BatchRequest>(
        self,
        requests: impl IntoIterator<Item = R>,
        callback: impl FnMut(usize, Result<R::Output, Error>),
    ) -> Result<BatchReport, BatchError> {
        let mut engine = self.engine(requests, callback);
        engine.open();
        engine.finish().1
    }

    /// Returns an iterator that sends the requests as it is advanced, and yields their results in order.
    ///
    /// Up to [`parallel`](Self::parallel) calls are in flight while it is advanced. It yields no items of earlier runs. If
    /// it is dropped before its end, calls in progress are finished and written to the journal.
    ///
    /// ```
    /// # let sandbox = linkbreakers_sandbox::Sandbox::start()?;
    /// # let client = linkbreakers::ApiClient::new(linkbreakers::Configuration::new(sandbox.token()).host(sandbox.url()))?;
    /// use linkbreakers::{Batch, CreateLinkRequest, LinksApi};
    ///
    /// let links = LinksApi::new(&client);
    /// let requests = (0..10).map(|n| links.create(CreateLinkRequest::new(format!("https://example.com/{n}"))));
    /// for item in Batch::new(&client).parallel(4).results(requests) {
    ///     let item = item?;
    ///     println!("{}: {:?}", item.position, item.result.map(|created| created.link.shortlink));
    /// }
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn results<R: BatchRequest + 'a>(
        self,
        requests: impl IntoIterator<Item = R, IntoIter: 'a>,
    ) -> BatchResults<'a, R> {
        let (parallel, buffer) = (self.options.parallel, Buffer::<R::Output>::default());
        let callback = callback_into(&buffer);
        BatchResults::new(self.engine(requests, callback), buffer, parallel)
    }

    fn engine<'b, R: BatchRequest + 'b, F>(
        self,
        requests: impl IntoIterator<Item = R, IntoIter: 'b>,
        callback: F,
    ) -> Engine<'b, Requests<R, F>>
    where
        F: FnMut(usize, Result<R::Output, Error>),
        'a: 'b,
    {
        let requests = requests.into_iter();
        let total = exact_size(requests.size_hint());
        let input = requests.map(|request| Ok::<_, RowError>(request));
        let work = Requests::new(callback);
        let on_progress = self.on_progress.map(|callback| callback as _);
        Engine::new(&self.client, self.options, work, Box::new(input), on_progress, total)
    }
}

impl fmt::Debug for Batch<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Batch").field("options", &self.options).finish_non_exhaustive()
    }
}
