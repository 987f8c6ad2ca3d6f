//! The progress and the report of an import.

use std::{fmt, ops::Range, time::Duration};

use serde::{Deserialize, Serialize};

use crate::text::one_line;

/// A link that an import created, with the fields that identify it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ImportedLink {
    /// The id of the link, a UUID.
    pub id: String,
    /// The path of the short URL.
    pub shortlink: String,
    /// The URL at which visitors enter the link, if the API returned it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub entrypoint: Option<String>,
}

/// A link that was not created, with the reason.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct ImportFailure {
    /// The position of the request in the input, starting at 0.
    pub position: usize,
    /// The status of the error response, such as 409; 0 if the link failed because of [`WhenExpired::Fail`].
    ///
    /// [`WhenExpired::Fail`]: crate::WhenExpired::Fail
    pub status: u16,
    /// The API's error code (`codeType`), such as `SHORTLINK_ALREADY_EXISTS`.
    pub code: Option<String>,
    /// The API's error message, for people to read. If it names the link by its index in the call, such as `links[0]`, the
    /// index is replaced by the position.
    pub message: Option<String>,
}

impl ImportFailure {
    /// Returns the status, code and message on one line, without the position.
    pub fn reason(&self) -> String {
        let code = self.code.as_deref().filter(|code| *code != "UNKNOWN");
        let status = (self.status > 0).then(|| self.status.to_string());
        let parts = [status.as_deref(), code, self.message.as_deref()];
        let parts: Vec<_> = parts.into_iter().flatten().map(|part| one_line(part, 300)).collect();
        parts.join(": ")
    }
}

impl fmt::Display for ImportFailure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "position {}: {}", self.position, self.reason())
    }
}

/// The progress of an import.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ImportProgress {
    pub(super) counts: Counts,
    pub(super) total: Option<usize>,
    pub(super) elapsed: Duration,
}

#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Counts {
    pub(super) created: usize,
    pub(super) resumed: usize,
    pub(super) failed: usize,
    pub(super) calls: u64,
    pub(super) attempts: u64,
}

impl ImportProgress {
    /// Returns the number of links that were created or failed, including earlier runs.
    pub fn done(&self) -> usize {
        self.counts.created + self.counts.failed
    }

    /// Returns the number of links created, including earlier runs.
    pub fn created(&self) -> usize {
        self.counts.created
    }

    /// Returns the number of links that failed, including earlier runs.
    pub fn failed(&self) -> usize {
        self.counts.failed
    }

    /// Returns the number of links that earlier runs created.
    pub fn resumed(&self) -> usize {
        self.counts.resumed
    }

    /// Returns the number of requests in the input, or `None` if the size hint of its iterator is not exact.
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

/// The result of an import, including earlier runs unless stated otherwise.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ImportReport {
    pub(super) counts: Counts,
    pub(super) failures: Vec<ImportFailure>,
    pub(super) unsettled: Vec<Range<usize>>,
    pub(super) elapsed: Duration,
}

impl ImportReport {
    /// Returns the number of links created, including earlier runs.
    pub fn created(&self) -> usize {
        self.counts.created
    }

    /// Returns the links that failed, in the order of their positions.
    pub fn failed(&self) -> &[ImportFailure] {
        &self.failures
    }

    /// Returns the number of links that earlier runs created.
    pub fn resumed(&self) -> usize {
        self.counts.resumed
    }

    /// Returns the positions of links that may or may not have been created; empty if the import is complete.
    ///
    /// An import with a journal settles them when it is resumed.
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

impl fmt::Display for ImportReport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { counts, failures, elapsed, .. } = self;
        write!(f, "{} links created", counts.created)?;
        if counts.resumed > 0 {
            write!(f, " ({} of them by earlier runs)", counts.resumed)?;
        }
        write!(f, ", {} failed; {} attempts, {elapsed:.1?}", failures.len(), counts.attempts)
    }
}
