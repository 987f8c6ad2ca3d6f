//! The error of an import that cannot start or stops early.

use std::{
    error::Error as StdError,
    fmt, io,
    ops::Range,
    path::{Path, PathBuf},
    slice,
    time::Duration,
};

use super::send::MAX_WAIT;
use crate::{Error, ImportReport, error::with_causes};

/// An import could not start, or stopped before all requests were settled.
///
/// [`report`](Self::report) returns what was done until then. Calls in progress were finished. An import with a journal is
/// resumed by running it again with the same input after the cause is fixed. `Debug` is written for people, like that of
/// [`Error`].
pub struct ImportError(Box<Inner>);

struct Inner {
    problem: ImportProblem,
    report: ImportReport,
    has_journal: bool,
}

/// The kind of error that stopped an import.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ImportErrorKind {
    /// A call failed for a reason that concerns more than one link; see [`ImportError::call`].
    Call,
    /// More links were rejected than [`BulkImport::max_failures`](crate::BulkImport::max_failures) allows.
    TooManyFailures,
    /// The iterator of requests returned an error.
    Input,
    /// The callback of [`BulkImport::try_on_link`](crate::BulkImport::try_on_link) returned an error.
    Callback,
    /// The operating system could not start a thread.
    Thread,
    /// The input differs from the one in the journal.
    InputChanged,
    /// The journal cannot be read or written, usually because the disk is full.
    JournalUnavailable,
    /// Another import is using the journal.
    JournalInUse,
    /// The file is not a journal, is damaged, has another format version, or belongs to another host, workspace or token.
    JournalMismatch,
    /// Links were sent so long ago that the API may have forgotten their idempotency keys; see
    /// [`WhenExpired`](crate::WhenExpired).
    Expired,
    /// A response repeats the id of a link that this import already created: fewer links exist than were requested.
    DuplicateId,
}

#[derive(Debug, thiserror::Error)]
pub(super) enum ImportProblem {
    #[error("the import stopped: {0}")]
    Call(Error),
    /// The API requested a longer wait than [`MAX_WAIT`].
    #[error(
        "the import stopped: {error}; the API requested a wait of {wait:?}, but an import waits at most {:?}",
        MAX_WAIT
    )]
    WaitTooLong { error: Error, wait: Duration },
    #[error("the import stopped: more than {limit} links were rejected")]
    TooManyFailures { limit: usize },
    #[error("the import stopped: the operating system could not start a thread: {source}")]
    Thread { source: io::Error },
    #[error("the import stopped: the request at position {position} could not be read")]
    Input { position: u64, source: Box<dyn StdError + Send + Sync> },
    #[error("the import stopped: the callback failed for the link at position {position}")]
    Callback { position: usize, source: Box<dyn StdError + Send + Sync> },
    #[error("{0}; use the same input as before, or import the new links with another journal")]
    InputChanged(InputChange),
    #[error("the journal {} cannot be {action}: {source}", path.display())]
    Io { action: &'static str, path: PathBuf, source: io::Error },
    #[error("the journal {} is in use by another import; wait until that import ends", path.display())]
    InUse { path: PathBuf },
    #[error("{}", mismatch.message(path))]
    Mismatch { path: PathBuf, mismatch: Mismatch },
    #[error(
        "the links at {} {}{age} whether they exist, then run the import again with `when_expired`: `SendAgain` if they do \
         not exist, `Fail` if they do",
        Positions(positions), journal.as_ref().map(|path| format!("of the journal {} ", path.display())).unwrap_or_default()
    )]
    Expired { journal: Option<PathBuf>, positions: Vec<Range<u64>>, age: KeyAge },
    #[error(
        "the import stopped: the response for the links at {} repeats the id of a link that the import already created, so \
         these links may not exist; compare the links in the workspace with the input",
        Positions(slice::from_ref(positions))
    )]
    DuplicateId { positions: Range<u64> },
}

/// The age of a key that must not be used any more.
#[derive(Debug, thiserror::Error)]
pub(super) enum KeyAge {
    #[error(
        "were sent more than 23 hours ago without a response, and the API may have forgotten whether it created them; check"
    )]
    TooOld,
    /// The time in the journal is ahead of the clock by this much, so the age is unknown.
    #[error(
        "were sent without a response at a time that is {0:?} ahead of the clock, so the age of their idempotency keys is \
         unknown; if the clock is wrong, correct it and run the import again; otherwise check"
    )]
    Negative(Duration),
}

#[derive(Debug, thiserror::Error)]
pub(super) enum InputChange {
    #[error(
        "the input changed after the journal was created: it differs at {}",
        Positions(slice::from_ref(.0))
    )]
    Differs(Range<u64>),
    #[error(
        "the input changed after the journal was created: {previous} requests were read from it before, and now it has \
         fewer"
    )]
    Shorter { previous: u64 },
    #[error("the input changed after the import was completed: it had {previous} requests, and now it has more")]
    Longer { previous: u64 },
}

#[derive(Debug)]
pub(super) enum Mismatch {
    NotAJournal,
    Version(String),
    Damaged {
        line: u64,
    },
    Host {
        journal: String,
        client: String,
    },
    Workspace,
    /// The token changed, and the workspaces cannot be compared because a token does not contain its workspace.
    Token,
    /// Links were sent with another token, and their status is unknown.
    Unsettled(Vec<Range<u64>>),
}

impl ImportError {
    pub(super) fn new(problem: ImportProblem, report: ImportReport, has_journal: bool) -> Self {
        Self(Box::new(Inner { problem, report, has_journal }))
    }

    /// Returns the kind of the error.
    pub fn kind(&self) -> ImportErrorKind {
        match &self.0.problem {
            ImportProblem::Call(_) | ImportProblem::WaitTooLong { .. } => ImportErrorKind::Call,
            ImportProblem::TooManyFailures { .. } => ImportErrorKind::TooManyFailures,
            ImportProblem::Input { .. } => ImportErrorKind::Input,
            ImportProblem::Thread { .. } => ImportErrorKind::Thread,
            ImportProblem::Callback { .. } => ImportErrorKind::Callback,
            ImportProblem::InputChanged(_) => ImportErrorKind::InputChanged,
            ImportProblem::Io { .. } => ImportErrorKind::JournalUnavailable,
            ImportProblem::InUse { .. } => ImportErrorKind::JournalInUse,
            ImportProblem::Mismatch { .. } => ImportErrorKind::JournalMismatch,
            ImportProblem::Expired { .. } => ImportErrorKind::Expired,
            ImportProblem::DuplicateId { .. } => ImportErrorKind::DuplicateId,
        }
    }

    /// Returns what was done before the import stopped.
    pub fn report(&self) -> &ImportReport {
        &self.0.report
    }

    /// Returns the error of the call that stopped the import, or `None` if the cause is not a call.
    pub fn call(&self) -> Option<&Error> {
        match &self.0.problem {
            ImportProblem::Call(error) | ImportProblem::WaitTooLong { error, .. } => Some(error),
            _ => None,
        }
    }
}

impl fmt::Display for ImportError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Inner { problem, report, has_journal } = &*self.0;
        write!(f, "{problem}")?;
        if !problem.is_resumable() {
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
            f.write_str("; to resume, run it again with the same journal and input")?;
            if let ImportProblem::TooManyFailures { .. } = problem {
                f.write_str(" and a higher `max_failures`")?;
            }
        }
        Ok(())
    }
}

impl ImportProblem {
    /// Returns whether the import can be resumed by running it again; otherwise the message contains the fix.
    fn is_resumable(&self) -> bool {
        match self {
            Self::Call(_)
            | Self::WaitTooLong { .. }
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

impl Mismatch {
    fn message(&self, path: &Path) -> String {
        let path = path.display();
        match self {
            Self::NotAJournal => format!("the file {path} is not an import journal; use another file for the journal"),
            Self::Version(version) => format!(
                "the journal {path} has the format version {version}, which this version of the SDK cannot read; finish the \
                 import with the version that started it"
            ),
            Self::Damaged { line } => format!(
                "the journal {path} is damaged at line {line}, so it is unknown which links were created; restore the \
                 journal from a copy, or check which links exist and import the others with a new journal"
            ),
            Self::Host { journal, client } => format!(
                "the journal {path} belongs to an import to {journal}, but the client sends to {client}; use another file \
                 for the journal, or the host of the journal"
            ),
            Self::Workspace => format!(
                "the journal {path} belongs to an import to another workspace; use another file for the journal, or a token \
                 of that workspace"
            ),
            Self::Token => format!(
                "the journal {path} belongs to an import with another token, and the workspaces of the two tokens cannot be \
                 compared; use that token, or another file for the journal"
            ),
            Self::Unsettled(positions) => format!(
                "the links at {} of the journal {path} were sent with another token and without a response, and only that \
                 token can find out whether they were created; resume the import with that token",
                Positions(positions)
            ),
        }
    }
}

/// Displays ranges of positions with inclusive ends, such as `positions 3, 5 to 7`.
struct Positions<'a, T>(&'a [Range<T>]);

impl fmt::Display for Positions<'_, u64> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        const MAX_RANGES: usize = 8;
        let is_single = matches!(self.0, [range] if range.end - range.start == 1);
        f.write_str(if is_single { "position " } else { "positions " })?;
        for (n, Range { start, end }) in self.0.iter().take(MAX_RANGES).enumerate() {
            let separator = if n == 0 { "" } else { ", " };
            match end - start {
                1 => write!(f, "{separator}{start}")?,
                _ => write!(f, "{separator}{start} to {}", end - 1)?,
            }
        }
        f.write_str(if self.0.len() > MAX_RANGES { ", …" } else { "" })
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
        let Inner { problem, report, .. } = &*self.0;
        f.debug_struct("ImportError").field("problem", problem).field("report", report).finish()
    }
}

impl StdError for ImportError {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        match &self.0.problem {
            // `Display` contains the message of the call's error, so the source is the cause of that error.
            ImportProblem::Call(error) | ImportProblem::WaitTooLong { error, .. } => error.source(),
            problem => problem.source(),
        }
    }
}
