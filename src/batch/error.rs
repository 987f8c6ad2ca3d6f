//! The error of a run that cannot start or stops early.

use std::{error::Error as StdError, fmt};

use super::{positions::Positions, problem::Problem, report::BatchReport, words::Words};
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

#[cfg(test)]
mod tests {
    #![allow(clippy::single_range_in_vec_init, reason = "the vectors contain one range of positions")]

    use std::{io, time::Duration};

    use insta::assert_snapshot;
    use linkbreakers_generated::rt::InvalidRequest;

    use super::*;
    use crate::{
        batch::{
            problem::{InputChange, KeyAge, Mismatch},
            report::Counts,
            work::Work,
        },
        request::RawRequest,
    };

    type Requests = crate::batch::request::Requests<RawRequest, fn(usize, Result<serde_json::Value, Error>)>;

    /// Returns the error of a batch with a journal that executed two items and leaves some unsettled.
    fn error(problem: Problem) -> BatchError {
        let counts = Counts { done: 2, calls: 3, attempts: 3, ..Counts::default() };
        let report = BatchReport { counts, unsettled: vec![2..3, 5..9], ..BatchReport::empty(Requests::WORDS) };
        BatchError::new(problem, report, true, Requests::WORDS)
    }

    fn call() -> Error {
        InvalidRequest::new("LinksService_Create", "token", "is missing").into()
    }

    fn io_error() -> io::Error {
        io::ErrorKind::StorageFull.into()
    }

    fn mismatch(mismatch: Mismatch) -> BatchError {
        error(Problem::Mismatch { path: "items.journal".into(), mismatch })
    }

    fn expired(age: KeyAge) -> Problem {
        Problem::Expired { journal: Some("items.journal".into()), positions: vec![2..3, 5..9], age }
    }

    #[test]
    fn error_that_can_be_resumed_has_the_progress_and_the_fix() {
        let wait = Duration::from_secs(3600);
        assert_snapshot!(error(Problem::Call(call())), @"the batch stopped: LinksService_Create was not sent: `token` is missing; items executed so far: 2, unknown for positions 2, 5 to 8; to resume, run it again with the same journal and input");
        assert_snapshot!(error(Problem::WaitTooLong { error: call(), wait }), @"the batch stopped: LinksService_Create was not sent: `token` is missing; the API requested a wait of 3600s, but a batch waits at most 300s; items executed so far: 2, unknown for positions 2, 5 to 8; to resume, run it again with the same journal and input");
        assert_snapshot!(error(Problem::TooManyFailures { limit: 10 }), @"the batch stopped: more than 10 items were rejected; items executed so far: 2, unknown for positions 2, 5 to 8; to resume, run it again with the same journal and input and a higher `max_failures`");
        assert_snapshot!(error(Problem::Stopped), @"the batch was stopped; items executed so far: 2, unknown for positions 2, 5 to 8; to resume, run it again with the same journal and input");
        assert_snapshot!(error(Problem::Thread { source: io::ErrorKind::WouldBlock.into() }), @"the batch stopped: the operating system could not start a thread: operation would block; items executed so far: 2, unknown for positions 2, 5 to 8; to resume, run it again with the same journal and input");
        assert_snapshot!(error(Problem::Input { position: 7, source: "line 8".into() }), @"the batch stopped: the request at position 7 could not be read; items executed so far: 2, unknown for positions 2, 5 to 8; to resume, run it again with the same journal and input");
        assert_snapshot!(error(Problem::Callback { position: 7, source: "disk full".into() }), @"the batch stopped: the callback failed for the item at position 7; items executed so far: 2, unknown for positions 2, 5 to 8; to resume, run it again with the same journal and input");
        let io = Problem::Io { action: "written", path: "items.journal".into(), source: io_error() };
        assert_snapshot!(error(io), @"the journal items.journal cannot be written: no storage space; items executed so far: 2, unknown for positions 2, 5 to 8; to resume, run it again with the same journal and input");
    }

    #[test]
    fn error_without_a_journal_has_the_progress() {
        let mut report = BatchReport::empty(Requests::WORDS);
        let stopped = |report: &BatchReport| BatchError::new(Problem::Stopped, report.clone(), false, Requests::WORDS);
        assert_snapshot!(stopped(&report), @"the batch was stopped");
        report.counts.done = 2;
        assert_snapshot!(stopped(&report), @"the batch was stopped; items executed so far: 2");
    }

    #[test]
    fn error_that_needs_a_decision_names_it() {
        assert_snapshot!(error(Problem::InputChanged(InputChange::Differs(2..3))), @"the input changed after the journal was created: it differs at position 2; use the same input as before, or another journal for the new items");
        assert_snapshot!(error(Problem::InputChanged(InputChange::Shorter { previous: 9 })), @"the input changed after the journal was created: 9 requests were read from it before, and now it has fewer; use the same input as before, or another journal for the new items");
        assert_snapshot!(error(Problem::InputChanged(InputChange::Longer { previous: 9 })), @"the input changed after the batch was completed: it had 9 requests, and now it has more; use the same input as before, or another journal for the new items");
        assert_snapshot!(error(Problem::InUse { path: "items.journal".into() }), @"the journal items.journal is in use by another batch; wait until that batch ends");
        assert_snapshot!(error(expired(KeyAge::TooOld)), @"the items at positions 2, 5 to 8 of the journal items.journal were sent more than 23 hours ago without a response, and the API may have forgotten whether it executed them; check whether they were executed, then run the batch again with `when_expired`: `SendAgain` if they were not, `Fail` if they were");
        assert_snapshot!(error(expired(KeyAge::Negative(Duration::from_secs(7200)))), @"the items at positions 2, 5 to 8 of the journal items.journal were sent without a response at a time that is 7200s ahead of the clock, so the age of their idempotency keys is unknown; if the clock is wrong, correct it and run the batch again; otherwise check whether they were executed, then run the batch again with `when_expired`: `SendAgain` if they were not, `Fail` if they were");
        let positions = vec![4..5];
        assert_snapshot!(error(Problem::Expired { journal: None, positions, age: KeyAge::TooOld }), @"the items at position 4 were sent more than 23 hours ago without a response, and the API may have forgotten whether it executed them; check whether they were executed, then run the batch again with `when_expired`: `SendAgain` if they were not, `Fail` if they were");
    }

    #[test]
    fn journal_that_cannot_be_used_is_explained() {
        assert_snapshot!(mismatch(Mismatch::NotAJournal), @"the file items.journal is not a batch journal; use another file for the journal");
        assert_snapshot!(mismatch(Mismatch::Version("2".into())), @"the journal items.journal has the format version 2, which this version of the SDK cannot read; finish the batch with the version that started it");
        assert_snapshot!(mismatch(Mismatch::Damaged { line: 3 }), @"the journal items.journal is damaged at line 3, so it is unknown which items were executed; restore the journal from a copy, or check which items were executed and send the others with a new journal");
        let host = Mismatch::Host { journal: "https://a.example".into(), client: "https://b.example".into() };
        assert_snapshot!(mismatch(host), @"the journal items.journal belongs to a batch to https://a.example, but the client sends to https://b.example; use another file for the journal, or the host of the journal");
        assert_snapshot!(mismatch(Mismatch::Workspace), @"the journal items.journal belongs to a batch to another workspace; use another file for the journal, or a token of that workspace");
        assert_snapshot!(mismatch(Mismatch::Token), @"the journal items.journal belongs to a batch with another token, and the workspaces of the two tokens cannot be compared; use that token, or another file for the journal");
        assert_snapshot!(mismatch(Mismatch::Unsettled(vec![2..3, 5..9])), @"the items at positions 2, 5 to 8 of the journal items.journal were sent with another token and without a response, and only that token can find out whether they were executed; resume the batch with that token");
    }

    #[test]
    fn debug_is_written_for_people() {
        let error = error(Problem::Input { position: 7, source: "line 8".into() });
        assert_snapshot!(format!("{error:?}"), @"the batch stopped: the request at position 7 could not be read; items executed so far: 2, unknown for positions 2, 5 to 8; to resume, run it again with the same journal and input: line 8");
    }
}
