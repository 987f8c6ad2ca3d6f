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

#[derive(Debug)]
pub(super) enum ImportProblem {
    Call(Error),
    /// The API requested a longer wait than [`MAX_WAIT`].
    WaitTooLong {
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
    InputChanged(InputChange),
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
        mismatch: Mismatch,
    },
    Expired {
        journal: Option<PathBuf>,
        positions: Vec<Range<u64>>,
        age: KeyAge,
    },
    DuplicateId {
        positions: Range<u64>,
    },
}

/// The age of a key that must not be used any more.
#[derive(Debug)]
pub(super) enum KeyAge {
    TooOld,
    /// The time in the journal is ahead of the clock by this much, so the age is unknown.
    Negative(Duration),
}

#[derive(Debug)]
pub(super) enum InputChange {
    /// A request in this range differs.
    Differs(Range<u64>),
    /// The input has fewer requests than were read from it before.
    Shorter { previous: u64 },
    /// The import is complete, but the input has more requests.
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

impl fmt::Display for ImportProblem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Call(error) => write!(f, "the import stopped: {error}"),
            Self::WaitTooLong { error, wait } => write!(
                f,
                "the import stopped: {error}; the API requested a wait of {wait:?}, but an import waits at most {MAX_WAIT:?}"
            ),
            Self::Thread { source } => {
                write!(f, "the import stopped: the operating system could not start a thread: {source}")
            }
            Self::TooManyFailures { limit } => write!(f, "the import stopped: more than {limit} links were rejected"),
            Self::Input { position, .. } => {
                write!(f, "the import stopped: the request at position {position} could not be read")
            }
            Self::Callback { position, .. } => {
                write!(f, "the import stopped: the callback failed for the link at position {position}")
            }
            Self::InputChanged(change) => write!(f, "{change}"),
            Self::Io { action, path, source } => {
                write!(f, "the journal {} cannot be {action}: {source}", path.display())
            }
            Self::InUse { path } => {
                write!(f, "the journal {} is in use by another import; wait until that import ends", path.display())
            }
            Self::Mismatch { path, mismatch } => mismatch.write(f, path),
            Self::Expired { journal, positions, age } => {
                write!(f, "the links at {} ", Positions(positions))?;
                if let Some(path) = journal {
                    write!(f, "of the journal {} ", path.display())?;
                }
                match age {
                    KeyAge::TooOld => f.write_str(
                        "were sent more than 23 hours ago without a response, and the API may have forgotten whether it \
                         created them; check",
                    )?,
                    KeyAge::Negative(ahead) => write!(
                        f,
                        "were sent without a response at a time that is {ahead:?} ahead of the clock, so the age of their \
                         idempotency keys is unknown; if the clock is wrong, correct it and run the import again; \
                         otherwise check"
                    )?,
                }
                f.write_str(
                    " whether they exist, then run the import again with `when_expired`: `SendAgain` if they do not exist, \
                     `Fail` if they do",
                )
            }
            Self::DuplicateId { positions } => write!(
                f,
                "the import stopped: the response for the links at {} repeats the id of a link that the import already \
                 created, so these links may not exist; compare the links in the workspace with the input",
                Positions(slice::from_ref(positions))
            ),
        }
    }
}

impl fmt::Display for InputChange {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Differs(range) => {
                let positions = Positions(slice::from_ref(range));
                write!(f, "the input changed after the journal was created: it differs at {positions}")?;
            }
            Self::Shorter { previous } => write!(
                f,
                "the input changed after the journal was created: {previous} requests were read from it before, and now \
                 it has fewer"
            )?,
            Self::Longer { previous } => write!(
                f,
                "the input changed after the import was completed: it had {previous} requests, and now it has more"
            )?,
        }
        f.write_str("; use the same input as before, or import the new links with another journal")
    }
}

impl Mismatch {
    fn write(&self, f: &mut fmt::Formatter<'_>, path: &Path) -> fmt::Result {
        let path = path.display();
        match self {
            Self::NotAJournal => {
                write!(f, "the file {path} is not an import journal; use another file for the journal")
            }
            Self::Version(version) => write!(
                f,
                "the journal {path} has the format version {version}, which this version of the SDK cannot read; finish \
                 the import with the version that started it"
            ),
            Self::Damaged { line } => write!(
                f,
                "the journal {path} is damaged at line {line}, so it is unknown which links were created; restore the \
                 journal from a copy, or check which links exist and import the others with a new journal"
            ),
            Self::Host { journal, client } => write!(
                f,
                "the journal {path} belongs to an import to {journal}, but the client sends to {client}; use another file \
                 for the journal, or the host of the journal"
            ),
            Self::Workspace => write!(
                f,
                "the journal {path} belongs to an import to another workspace; use another file for the journal, or a token \
                 of that workspace"
            ),
            Self::Token => write!(
                f,
                "the journal {path} belongs to an import with another token, and the workspaces of the two tokens cannot be \
                 compared; use that token, or another file for the journal"
            ),
            Self::Unsettled(positions) => write!(
                f,
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
            ImportProblem::Input { source, .. } | ImportProblem::Callback { source, .. } => Some(&**source),
            ImportProblem::Io { source, .. } | ImportProblem::Thread { source } => Some(source),
            _ => None,
        }
    }
}
