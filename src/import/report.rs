//! What an import tells: as it goes along, and at its end.

use std::{fmt, ops::Range, time::Duration};

use serde::{Deserialize, Serialize};

use crate::text::one_line;

/// A link that an import has created: of all that the API says about it, what tells it from others.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ImportedLink {
    /// Id of the link, a UUID.
    pub id: String,
    /// Path of the short address.
    pub shortlink: String,
    /// Address at which visitors enter the link, as far as the API says.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub entrypoint: Option<String>,
}

/// A link that was not created, and why.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct ImportFailure {
    /// The position of its request in the input, counted from 0.
    pub position: usize,
    /// The status that the API refused it with, such as 409; 0 if it was given up by [`WhenExpired::Fail`].
    ///
    /// [`WhenExpired::Fail`]: crate::WhenExpired::Fail
    pub status: u16,
    /// The API's own code (`codeType`), such as `SHORTLINK_ALREADY_EXISTS`.
    pub code: Option<String>,
    /// The API's description of the error, for people to read; where it names the link by its index in the call, such
    /// as `links[0]`, that is replaced by its position.
    pub message: Option<String>,
}

impl ImportFailure {
    /// Why the link was not created, on one line, without its position.
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

/// How far an import has come.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ImportProgress {
    pub(super) counts: Counts,
    pub(super) total: Option<usize>,
    pub(super) elapsed: Duration,
}

/// What an import counts.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Counts {
    pub(super) created: usize,
    pub(super) resumed: usize,
    pub(super) failed: usize,
    pub(super) calls: u64,
    pub(super) attempts: u64,
}

impl ImportProgress {
    /// The number of requests that were dealt with: created and failed, those of earlier runs included.
    pub fn done(&self) -> usize {
        self.counts.created + self.counts.failed
    }

    /// The number of links created, by earlier runs too.
    pub fn created(&self) -> usize {
        self.counts.created
    }

    /// The number of links that were refused, in earlier runs too.
    pub fn failed(&self) -> usize {
        self.counts.failed
    }

    /// The number of links that earlier runs have created.
    pub fn resumed(&self) -> usize {
        self.counts.resumed
    }

    /// The number of requests in the input; `None` if its iterator does not know.
    pub fn total(&self) -> Option<usize> {
        self.total
    }

    /// The number of attempts that this run has made; a call has several if it had to be repeated.
    pub fn attempts(&self) -> u64 {
        self.counts.attempts
    }

    /// The time since this run began.
    pub fn elapsed(&self) -> Duration {
        self.elapsed
    }
}

/// What an import has done, earlier runs included where nothing else is said.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ImportReport {
    pub(super) counts: Counts,
    pub(super) failures: Vec<ImportFailure>,
    pub(super) unsettled: Vec<Range<usize>>,
    pub(super) elapsed: Duration,
}

impl ImportReport {
    /// The number of links created, by earlier runs too.
    pub fn created(&self) -> usize {
        self.counts.created
    }

    /// The links that were refused, in the order of their requests.
    pub fn failed(&self) -> &[ImportFailure] {
        &self.failures
    }

    /// The number of links that earlier runs have created.
    pub fn resumed(&self) -> usize {
        self.counts.resumed
    }

    /// The positions of links of which it is not known whether they were created; none if the import is complete.
    ///
    /// An import with a journal settles them when it is resumed.
    pub fn unsettled(&self) -> &[Range<usize>] {
        &self.unsettled
    }

    /// The number of calls that this run has made.
    pub fn calls(&self) -> u64 {
        self.counts.calls
    }

    /// The number of attempts that this run has made; a call has several if it had to be repeated.
    pub fn attempts(&self) -> u64 {
        self.counts.attempts
    }

    /// The time that this run took.
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
