//! The progress and the report of a run.

use std::{fmt, ops::Range, time::Duration};

use super::words::Words;
use crate::text::one_line;

/// An item that failed, with the reason.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct BatchFailure {
    /// The position of the request in the input, starting at 0.
    pub position: usize,
    /// The status of the error response, such as 409; 0 if the request was invalid and was not sent, or if the item
    /// failed because of [`WhenExpired::Fail`].
    ///
    /// [`WhenExpired::Fail`]: crate::WhenExpired::Fail
    pub status: u16,
    /// The API's error code (`codeType`), such as `SHORTLINK_ALREADY_EXISTS`.
    pub code: Option<String>,
    /// The API's error message, for people to read. If it names a link by its index in the call, such as `links[0]`,
    /// the index is replaced by the position.
    pub message: Option<String>,
}

impl BatchFailure {
    /// Returns the status, code and message on one line, without the position.
    pub fn reason(&self) -> String {
        let code = self.code.as_deref().filter(|code| *code != "UNKNOWN");
        let status = (self.status > 0).then(|| self.status.to_string());
        let parts = [status.as_deref(), code, self.message.as_deref()];
        let parts: Vec<_> = parts.into_iter().flatten().map(|part| one_line(part, 300)).collect();
        parts.join(": ")
    }
}

impl fmt::Display for BatchFailure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "position {}: {}", self.position, self.reason())
    }
}

/// The progress of a batch or of a bulk import.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BatchProgress {
    pub(super) counts: Counts,
    pub(super) total: Option<usize>,
    pub(super) elapsed: Duration,
}

#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Counts {
    /// The items that were executed.
    pub(crate) done: usize,
    /// The rows of an import by key whose links exist and were left as they are.
    pub(crate) unchanged: usize,
    /// The rows of an import by key whose links were updated.
    pub(crate) updated: usize,
    /// The rows of an import by key that changed and were not updated.
    pub(crate) changed: usize,
    pub(crate) resumed: usize,
    pub(crate) failed: usize,
    pub(crate) calls: u64,
    pub(crate) attempts: u64,
}

impl BatchProgress {
    /// Returns the number of items that were executed or failed, including earlier runs, and of rows of an import by key
    /// whose links existed.
    pub fn settled(&self) -> usize {
        let Counts { done, failed, unchanged, updated, changed, .. } = self.counts;
        done + failed + unchanged + updated + changed
    }

    /// Returns the number of items executed (for an import, links created), including earlier runs.
    pub fn done(&self) -> usize {
        self.counts.done
    }

    /// Returns the number of items that failed, including earlier runs.
    pub fn failed(&self) -> usize {
        self.counts.failed
    }

    /// Returns the number of items that earlier runs executed.
    pub fn resumed(&self) -> usize {
        self.counts.resumed
    }

    /// Returns the number of items in the input, or `None` if the size hint of its iterator is not exact.
    pub fn total(&self) -> Option<usize> {
        self.total
    }

    /// Returns the number of attempts that this run made; a call that is retried has several.
    pub fn attempts(&self) -> u64 {
        self.counts.attempts
    }

    /// Returns the time since this run started.
    pub fn elapsed(&self) -> Duration {
        self.elapsed
    }
}

/// The result of a batch or of a bulk import, including earlier runs unless stated otherwise.
#[derive(Clone, PartialEq, Eq)]
pub struct BatchReport {
    pub(crate) counts: Counts,
    pub(crate) changed: Vec<usize>,
    pub(crate) failures: Vec<BatchFailure>,
    pub(super) unsettled: Vec<Range<usize>>,
    pub(super) elapsed: Duration,
    pub(super) words: Words,
}

impl BatchReport {
    /// Creates the report of a run that did nothing.
    pub(crate) fn empty(words: Words) -> Self {
        let (changed, failures, unsettled) = (Vec::new(), Vec::new(), Vec::new());
        Self { counts: Counts::default(), changed, failures, unsettled, elapsed: Duration::ZERO, words }
    }

    /// Returns the number of items executed (for an import, links created), including earlier runs.
    pub fn done(&self) -> usize {
        self.counts.done
    }

    /// Returns the items that failed, in the order of their positions.
    pub fn failed(&self) -> &[BatchFailure] {
        &self.failures
    }

    /// Returns the number of items that earlier runs executed.
    pub fn resumed(&self) -> usize {
        self.counts.resumed
    }

    /// Returns the number of rows whose links existed and were left as they are, in an import by
    /// [key](crate::BulkImport::key).
    pub fn unchanged(&self) -> usize {
        self.counts.unchanged
    }

    /// Returns the number of links that were updated, in an import by [key](crate::BulkImport::key).
    pub fn updated(&self) -> usize {
        self.counts.updated
    }

    /// Returns the positions of the rows that changed and were not updated, in an import by
    /// [key](crate::BulkImport::key).
    pub fn changed(&self) -> &[usize] {
        &self.changed
    }

    /// Returns the positions of items that may or may not have been executed; empty if the run is complete.
    ///
    /// A run with a journal settles them when it is resumed.
    pub fn unsettled(&self) -> &[Range<usize>] {
        &self.unsettled
    }

    /// Returns the number of calls that this run made.
    pub fn calls(&self) -> u64 {
        self.counts.calls
    }

    /// Returns the number of attempts that this run made; a call that is retried has several.
    pub fn attempts(&self) -> u64 {
        self.counts.attempts
    }

    /// Returns the duration of this run.
    pub fn elapsed(&self) -> Duration {
        self.elapsed
    }
}

impl fmt::Display for BatchReport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { counts, changed, failures, elapsed, words, .. } = self;
        write!(f, "{} {} {}", counts.done, words.items, words.done)?;
        for (count, what) in [(counts.unchanged, "unchanged"), (counts.updated, "updated"), (changed.len(), "changed")]
        {
            if count > 0 {
                write!(f, ", {count} {what}")?;
            }
        }
        if counts.resumed > 0 {
            write!(f, " ({} of them by earlier runs)", counts.resumed)?;
        }
        write!(f, ", {} failed; {} attempts, {elapsed:.1?}", failures.len(), counts.attempts)
    }
}

impl fmt::Debug for BatchReport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("BatchReport")
            .field("counts", &self.counts)
            .field("changed", &self.changed)
            .field("failures", &self.failures)
            .field("unsettled", &self.unsettled)
            .field("elapsed", &self.elapsed)
            .finish()
    }
}
