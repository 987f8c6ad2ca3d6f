//! Why an import has ended before its end.

use std::{
    error::Error as StdError,
    fmt, io,
    ops::Range,
    path::{Path, PathBuf},
    time::Duration,
};

use super::send::MAX_WAIT;
use crate::{Error, ImportReport, error::with_causes};

/// An import has ended before all requests were dealt with, or could not begin.
///
/// [`report`](Self::report) tells what was done until then. What has begun is kept: an import with a journal is resumed
/// by running it again with the same input, once the trouble is mended. `Debug` is for people, as that of [`Error`] is.
pub struct ImportError(Box<Inner>);

struct Inner {
    cause: Cause,
    report: ImportReport,
    has_journal: bool,
}

/// What kind of trouble has ended an import.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ImportErrorKind {
    /// A call failed for a reason that concerns more than a link; see [`ImportError::call`].
    Call,
    /// More links were refused than [`BulkImport::max_failures`](crate::BulkImport::max_failures) allows.
    TooManyFailures,
    /// The iterator of requests gave an error.
    Input,
    /// What was to take note of a link could not; see [`BulkImport::try_on_link`](crate::BulkImport::try_on_link).
    Callback,
    /// The system had no thread to send with.
    Thread,
    /// The input is not the one that the journal tells of.
    InputChanged,
    /// The journal could not be read or written; a full disk is the usual reason.
    JournalUnavailable,
    /// Another import is using the journal.
    JournalInUse,
    /// The file is no journal, a damaged one, one of another version, or one of another host or workspace.
    JournalMismatch,
    /// Links were under way too long ago for their status to be asked for; see [`WhenExpired`](crate::WhenExpired).
    Expired,
    /// A response repeats the id of a link that this import has already created: fewer links exist than were requested.
    DuplicateId,
}

#[derive(Debug)]
pub(super) enum Cause {
    Call(Error),
    /// The API asked to wait longer than an import waits.
    Throttled {
        error: Error,
        wait: Duration,
    },
    TooManyFailures {
        limit: usize,
    },
    Thread {
        source: io::Error,
    },
    Input {
        position: u64,
        source: Box<dyn StdError + Send + Sync>,
    },
    Callback {
        position: usize,
        source: Box<dyn StdError + Send + Sync>,
    },
    InputChanged(Change),
    Io {
        action: &'static str,
        path: PathBuf,
        source: io::Error,
    },
    InUse {
        path: PathBuf,
    },
    Mismatch {
        path: PathBuf,
        problem: Mismatch,
    },
    Expired {
        journal: Option<PathBuf>,
        positions: Vec<Range<u64>>,
        age: Age,
    },
    DuplicateId {
        positions: Range<u64>,
    },
}

/// Why the age of a key does not allow using it.
#[derive(Debug)]
pub(super) enum Age {
    TooOld,
    /// The journal is ahead of the clock by this much, so that the age is unknown.
    Negative(Duration),
}

#[derive(Debug)]
pub(super) enum Change {
    /// A request within this range is another one than before.
    Differs(Range<u64>),
    /// The input has ended before all that was read from it before.
    Shorter { known: u64 },
    /// The import was complete, but the input goes on.
    Longer { known: u64 },
}

#[derive(Debug)]
pub(super) enum Mismatch {
    NoJournal,
    Version(String),
    Damaged {
        line: u64,
    },
    Host {
        theirs: String,
        ours: String,
    },
    Workspace,
    /// The token says of no workspace that it belongs to, and it is another one than before.
    Token,
    /// Links are unsettled that were sent with another token.
    Unsettled(Vec<Range<u64>>),
}

impl ImportError {
    pub(super) fn new(cause: Cause, report: ImportReport, has_journal: bool) -> Self {
        Self(Box::new(Inner { cause, report, has_journal }))
    }

    /// What kind of trouble it was.
    pub fn kind(&self) -> ImportErrorKind {
        match &self.0.cause {
            Cause::Call(_) | Cause::Throttled { .. } => ImportErrorKind::Call,
            Cause::TooManyFailures { .. } => ImportErrorKind::TooManyFailures,
            Cause::Input { .. } => ImportErrorKind::Input,
            Cause::Thread { .. } => ImportErrorKind::Thread,
            Cause::Callback { .. } => ImportErrorKind::Callback,
            Cause::InputChanged(_) => ImportErrorKind::InputChanged,
            Cause::Io { .. } => ImportErrorKind::JournalUnavailable,
            Cause::InUse { .. } => ImportErrorKind::JournalInUse,
            Cause::Mismatch { .. } => ImportErrorKind::JournalMismatch,
            Cause::Expired { .. } => ImportErrorKind::Expired,
            Cause::DuplicateId { .. } => ImportErrorKind::DuplicateId,
        }
    }

    /// What was done until then.
    pub fn report(&self) -> &ImportReport {
        &self.0.report
    }

    /// The failure of the call that ended the import; `None` if it was something else.
    pub fn call(&self) -> Option<&Error> {
        match &self.0.cause {
            Cause::Call(error) | Cause::Throttled { error, .. } => Some(error),
            _ => None,
        }
    }
}

impl fmt::Display for ImportError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Inner { cause, report, has_journal } = &*self.0;
        write!(f, "{cause}")?;
        // Where the journal itself is the trouble, the cause has said what to do.
        if !cause.is_resumable() {
            return Ok(());
        }
        if report.counts.calls == 0 && report.counts.created == 0 {
            return Ok(());
        }
        write!(f, "; links created so far: {}", report.counts.created)?;
        if !report.unsettled().is_empty() {
            write!(f, ", unknown for {}", Positions(report.unsettled()))?;
        }
        if *has_journal {
            let change = if let Cause::TooManyFailures { .. } = cause { ", but a higher limit," } else { "" };
            write!(f, "; run it again with the same journal and input{change} to go on")?;
        }
        Ok(())
    }
}

impl Cause {
    /// Whether the import can simply be run again once its surroundings are in order.
    fn is_resumable(&self) -> bool {
        match self {
            Self::Call(_)
            | Self::Throttled { .. }
            | Self::TooManyFailures { .. }
            | Self::Thread { .. }
            | Self::Input { .. }
            | Self::Callback { .. }
            | Self::Io { .. } => true,
            Self::InputChanged(_)
            | Self::InUse { .. }
            | Self::Mismatch { .. }
            | Self::Expired { .. }
            | Self::DuplicateId { .. } => false,
        }
    }
}

impl fmt::Display for Cause {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Call(error) => write!(f, "the import has stopped: {error}"),
            Self::Throttled { error, wait } => write!(
                f,
                "the import has stopped: {error}; the API asked to wait {wait:?}, and an import waits at most {MAX_WAIT:?}"
            ),
            Self::Thread { source } => write!(f, "the import has stopped: the system has no thread for it: {source}"),
            Self::TooManyFailures { limit } => {
                write!(f, "the import has stopped: more than {limit} links were refused")
            }
            Self::Input { position, .. } => {
                write!(f, "the import has stopped: the request at position {position} could not be read")
            }
            Self::Callback { position, .. } => {
                write!(f, "the import has stopped: its program could not take note of the link at position {position}")
            }
            Self::InputChanged(change) => write!(f, "{change}"),
            Self::Io { action, path, source } => {
                write!(f, "the journal {} cannot be {action}: {source}", path.display())
            }
            Self::InUse { path } => {
                write!(f, "the journal {} is in use by another import; let that one end first", path.display())
            }
            Self::Mismatch { path, problem } => problem.write(f, path),
            Self::Expired { journal, positions, age } => {
                write!(f, "the links at {} ", Positions(positions))?;
                if let Some(path) = journal {
                    write!(f, "of the journal {} ", path.display())?;
                }
                match age {
                    Age::TooOld => f.write_str(
                        "were sent more than 23 hours ago without a response, and the API may have forgotten whether it \
                         created them; check",
                    )?,
                    Age::Negative(ahead) => write!(
                        f,
                        "were sent without a response at a time that is {ahead:?} ahead of the clock, so that the age of \
                         their idempotency keys is unknown; if the clock is wrong, correct it and run the import again, or \
                         else check"
                    )?,
                }
                f.write_str(
                    " whether they exist, and run the import again with `when_expired`: `SendAgain` if they do not, `Fail` \
                     if they do",
                )
            }
            Self::DuplicateId { positions } => write!(
                f,
                "the import has stopped: the response for the links at {} repeats the id of a link that the import has \
                 already created, so these links may not exist; compare the links in the workspace with the input",
                Positions(std::slice::from_ref(positions))
            ),
        }
    }
}

impl fmt::Display for Change {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mend = "give the same input as before, or import what is new with a journal of its own";
        match self {
            Self::Differs(range) => {
                write!(
                    f,
                    "the input has changed since the journal was begun: it differs at {}",
                    Positions(std::slice::from_ref(range))
                )?;
            }
            Self::Shorter { known } => {
                write!(
                    f,
                    "the input has changed since the journal was begun: {known} requests were read from it before, and now it has fewer"
                )?;
            }
            Self::Longer { known } => {
                write!(
                    f,
                    "the input has changed since the import was complete: it had {known} requests, and now it has more"
                )?;
            }
        }
        write!(f, "; {mend}")
    }
}

impl Mismatch {
    fn write(&self, f: &mut fmt::Formatter<'_>, path: &Path) -> fmt::Result {
        let path = path.display();
        match self {
            Self::NoJournal => {
                write!(f, "the file {path} is no journal of an import; name another file for the journal")
            }
            Self::Version(version) => write!(
                f,
                "the journal {path} is of version {version}, which this version of the SDK does not read; finish that import \
                 with the version that began it"
            ),
            Self::Damaged { line } => write!(
                f,
                "the journal {path} is damaged at line {line}, and does not tell any more what was created; restore it from a \
                 copy, or look which links are there and import the others with a new journal"
            ),
            Self::Host { theirs, ours } => write!(
                f,
                "the journal {path} is of an import to {theirs}, not to {ours}; name another file for the journal, or the other \
                 host"
            ),
            Self::Workspace => write!(
                f,
                "the journal {path} is of an import to another workspace; name another file for the journal, or use a token of \
                 that workspace"
            ),
            Self::Token => write!(
                f,
                "the journal {path} is of an import with another token, and neither tells of its workspace; use that token, or \
                 name another file for the journal"
            ),
            Self::Unsettled(positions) => write!(
                f,
                "the links at {} of the journal {path} were under way when the import was broken off, and only the token that \
                 they were sent with can settle whether they were created; resume the import with that token",
                Positions(positions)
            ),
        }
    }
}

/// Ranges of positions, as people write them.
struct Positions<'a, T>(&'a [Range<T>]);

impl fmt::Display for Positions<'_, u64> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        const MOST: usize = 8;
        let is_single = matches!(self.0, [range] if range.end - range.start == 1);
        f.write_str(if is_single { "position " } else { "positions " })?;
        for (n, Range { start, end }) in self.0.iter().take(MOST).enumerate() {
            let separator = if n == 0 { "" } else { ", " };
            match end - start {
                1 => write!(f, "{separator}{start}")?,
                _ => write!(f, "{separator}{start} to {}", end - 1)?,
            }
        }
        f.write_str(if self.0.len() > MOST { ", …" } else { "" })
    }
}

impl fmt::Display for Positions<'_, usize> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let wide = |n: usize| u64::try_from(n).unwrap_or(u64::MAX);
        let ranges: Vec<_> = self.0.iter().map(|range| wide(range.start)..wide(range.end)).collect();
        write!(f, "{}", Positions(&ranges))
    }
}

impl fmt::Debug for ImportError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if !f.alternate() {
            return f.write_str(&with_causes(self));
        }
        let Inner { cause, report, .. } = &*self.0;
        f.debug_struct("ImportError").field("cause", cause).field("report", report).finish()
    }
}

impl StdError for ImportError {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        match &self.0.cause {
            // The message tells the call's own, so that a chain would stutter.
            Cause::Call(error) | Cause::Throttled { error, .. } => error.source(),
            Cause::Input { source, .. } | Cause::Callback { source, .. } => Some(&**source),
            Cause::Io { source, .. } | Cause::Thread { source } => Some(source),
            _ => None,
        }
    }
}
