//! Bulk import: any number of links, in chunks, each link once.

mod chunk;
mod driver;
#[cfg(test)]
mod driver_tests;
mod error;
#[cfg(test)]
mod fake;
mod hint;
mod journal;
#[cfg(test)]
mod journal_tests;
mod lock;
#[cfg(test)]
mod once_tests;
mod record;
mod report;
mod resume;
mod send;
mod settle;
mod state;

use std::{error::Error as StdError, fmt, path::PathBuf};

pub(crate) use chunk::fingerprint;
pub use error::{ImportError, ImportErrorKind};
pub use report::{ImportFailure, ImportProgress, ImportReport, ImportedLink};

use crate::{ApiClient, ConfigurationError, CreateLinkRequest};

/// The most links that the API takes in one call.
const MOST_LINKS: usize = 250;

/// More failures than this are no bad rows, but something that is wrong with all of them.
const MAX_FAILURES: usize = 1000;

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

#[derive(Debug, Clone)]
struct Options {
    chunk_size: usize,
    parallel: usize,
    max_failures: usize,
    journal: Option<PathBuf>,
    when_expired: WhenExpired,
}

#[derive(Default)]
struct Callbacks<'a> {
    on_progress: Option<Box<OnProgress<'a>>>,
    on_link: Option<Box<OnLink<'a>>>,
}

type OnProgress<'a> = dyn FnMut(&ImportProgress) + 'a;
type OnLink<'a> = dyn FnMut(usize, &ImportedLink) -> Result<(), Box<dyn StdError + Send + Sync>> + 'a;

fn infallible<'a>(mut callback: impl FnMut(usize, &ImportedLink) + 'a) -> Box<OnLink<'a>> {
    Box::new(move |position, link| {
        callback(position, link);
        Ok(())
    })
}

/// What becomes of links that were under way when an import was killed, once the API has forgotten their key.
///
/// Whether such links were created is not known any more: look for them first, in the dashboard or by
/// [`LinksApi::list`](crate::LinksApi::list).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[non_exhaustive]
pub enum WhenExpired {
    /// The import refuses to go on, and names them.
    #[default]
    Refuse,
    /// They are sent again under a new key: right if none of them is there.
    SendAgain,
    /// They are left alone and reported as failed, with the status 0: right if they are there, or if you care for
    /// them yourself.
    Fail,
}

impl<'a> BulkImport<'a> {
    /// An import by `client`, with everything as it is unless set.
    pub fn new(client: &ApiClient) -> Self {
        let options = Options {
            chunk_size: MOST_LINKS,
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

    /// Says how to go on with links whose fate is unknown and cannot be asked for any more; see [`WhenExpired`].
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

    fn start(self, input: &mut chunk::Input<'_>) -> Result<ImportReport, ImportError> {
        let Self { client, options, callbacks } = self;
        if !(1..=MOST_LINKS).contains(&options.chunk_size) {
            let problem = "must be from 1 to 250, which is the most that the API takes in a call";
            let error = crate::Error::from(ConfigurationError::new("chunk_size", problem));
            return Err(ImportError::new(error::Cause::Call(error), ImportReport::default(), false));
        }
        driver::run(&client, &options, callbacks, input)
    }
}

impl fmt::Debug for BulkImport<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("BulkImport").field("options", &self.options).finish_non_exhaustive()
    }
}
