//! The error of a run that cannot start or stops early.

use std::{error::Error as StdError, fmt};

use super::{
    problem::{Positions, Problem},
    report::BatchReport,
    words::Words,
};
use crate::{Error, error::with_causes};

/// A batch or a bulk import could not start, or stopped before all requests were settled.
///
/// [`report`](Self::report) returns what was done until then. Calls in progress were finished. A run with a journal is
/// resumed by running it again with the same input after the cause is fixed. `Debug` is written for people, like that of
/// [`Error`].
pub struct BatchError(Box<Inner>);

struct Inner {
    problem: Problem,
    report: BatchReport,
    has_journal: bool,
    words: Words,
}

/// The kind of error that stopped a batch or a bulk import.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum BatchErrorKind {
    /// A call failed for a reason that concerns more than one item; see [`BatchError::call`].
    Call,
    /// More items were rejected than `max_failures` allows.
    TooManyFailures,
    /// The flag of `stop_when` was set.
    Stopped,
    /// The iterator of requests returned an error.
    Input,
    /// A callback returned an error.
    Callback,
    /// The operating system could not start a thread.
    Thread,
    /// The input differs from the one in the journal.
    InputChanged,
    /// The journal cannot be read or written, usually because the disk is full.
    JournalUnavailable,
    /// Another run is using the journal.
    JournalInUse,
    /// The file is not a journal, is damaged, has another format version, or belongs to another host, workspace or token.
    JournalMismatch,
    /// Items were sent so long ago that the API may have forgotten their idempotency keys; see
    /// [`WhenExpired`](crate::WhenExpired).
    Expired,
    /// A response repeats the id of a link that the import already created: fewer links exist than were requested.
    DuplicateId,
}

impl BatchError {
    pub(crate) fn new(problem: Problem, report: BatchReport, has_journal: bool, words: Words) -> Self {
        Self(Box::new(Inner { problem, report, has_journal, words }))
    }

    /// Returns the kind of the error.
    pub fn kind(&self) -> BatchErrorKind {
        match &self.0.problem {
            Problem::Call(_) | Problem::WaitTooLong { .. } => BatchErrorKind::Call,
            Problem::TooManyFailures { .. } => BatchErrorKind::TooManyFailures,
            Problem::Stopped => BatchErrorKind::Stopped,
            Problem::Input { .. } => BatchErrorKind::Input,
            Problem::Thread { .. } => BatchErrorKind::Thread,
            Problem::Callback { .. } => BatchErrorKind::Callback,
            Problem::InputChanged(_) => BatchErrorKind::InputChanged,
            Problem::Io { .. } => BatchErrorKind::JournalUnavailable,
            Problem::InUse { .. } => BatchErrorKind::JournalInUse,
            Problem::Mismatch { .. } => BatchErrorKind::JournalMismatch,
            Problem::Expired { .. } => BatchErrorKind::Expired,
            Problem::DuplicateId { .. } => BatchErrorKind::DuplicateId,
        }
    }

    /// Returns what was done before the run stopped.
    pub fn report(&self) -> &BatchReport {
        &self.0.report
    }

    /// Returns the error of the call that stopped the run, or `None` if the cause is not a call.
    pub fn call(&self) -> Option<&Error> {
        match &self.0.problem {
            Problem::Call(error) | Problem::WaitTooLong { error, .. } => Some(error),
            _ => None,
        }
    }
}

impl fmt::Display for BatchError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Inner { problem, report, has_journal, words } = &*self.0;
        problem.write(f, words)?;
        if !problem.is_resumable() {
            return Ok(());
        }
        if report.counts.calls == 0 && report.counts.done == 0 {
            return Ok(());
        }
        write!(f, "; {} {} so far: {}", words.items, words.done, report.counts.done)?;
        if !report.unsettled().is_empty() {
            write!(f, ", unknown for {}", Positions(report.unsettled()))?;
        }
        if *has_journal {
            f.write_str("; to resume, run it again with the same journal and input")?;
            if let Problem::TooManyFailures { .. } = problem {
                f.write_str(" and a higher `max_failures`")?;
            }
        }
        Ok(())
    }
}

impl fmt::Debug for BatchError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if !f.alternate() {
            return f.write_str(&with_causes(self));
        }
        let Inner { problem, report, .. } = &*self.0;
        f.debug_struct("BatchError").field("problem", problem).field("report", report).finish()
    }
}

impl StdError for BatchError {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.0.problem.source()
    }
}
