//! Applies the outcome of a batch to the journal, the report and the remaining tasks.

use std::{hash::BuildHasher as _, ops::Range};

use super::{
    chunk::{Slice, split},
    driver::{Import, Task, index},
    error::{ImportProblem, KeyAge},
    hint::{hinted_index, with_position},
    record::{Record, Rejection},
    report::{ImportFailure, ImportedLink},
    send::{BatchOutcome, BatchResult},
};
use crate::ApiException;

impl Import<'_, '_> {
    /// Applies the outcome of a task: to the journal first, so that callbacks only receive links that the journal contains.
    pub(super) fn settle(&mut self, task: Task, outcome: BatchOutcome) {
        self.counts.calls += outcome.calls;
        self.counts.attempts += outcome.attempts;
        let range = task.slice.range.clone();
        let settled = match outcome.result {
            BatchResult::Created(links) => {
                self.ignore_hints |= task.is_suspect;
                self.settle_created(&range, links)
            }
            BatchResult::Rejected(exception) => self.settle_rejected(&task.slice, &exception),
            BatchResult::Canceled { may_be_created } => {
                self.settle_inconclusive(&range, may_be_created);
                Ok(())
            }
            BatchResult::Failed { error, excessive_wait, may_be_created } => {
                self.stop_with(match excessive_wait {
                    None => ImportProblem::Call(error),
                    Some(wait) => ImportProblem::WaitTooLong { error, wait },
                });
                self.settle_inconclusive(&range, may_be_created);
                Ok(())
            }
            BatchResult::KeyExpired => {
                let journal = self.options.journal.clone();
                Err(ImportProblem::Expired { journal, positions: vec![range.clone()], age: KeyAge::TooOld })
            }
        };
        if let Err(problem) = settled {
            self.unsettled.push(range);
            self.stop_with(problem);
        }
        self.report_progress();
    }

    fn settle_created(&mut self, range: &Range<u64>, links: Vec<ImportedLink>) -> Result<(), ImportProblem> {
        self.check_new_ids(range, &links)?;
        let record = Record::Created { start: range.start, links };
        self.append(&record)?;
        if let Record::Created { links, .. } = &record {
            if let Err(problem) = self.report_links(range.start, links) {
                // The links exist, so the slice is not unsettled.
                self.stop_with(problem);
            }
        }
        Ok(())
    }

    /// Checks that no id was returned before; a repeated id means that two requests resulted in one link.
    pub(super) fn check_new_ids(&mut self, range: &Range<u64>, links: &[ImportedLink]) -> Result<(), ImportProblem> {
        let mut is_new = true;
        for link in links {
            is_new &= self.ids.insert(self.hasher.hash_one(&link.id));
        }
        if is_new { Ok(()) } else { Err(ImportProblem::DuplicateId { positions: range.clone() }) }
    }

    fn settle_rejected(&mut self, slice: &Slice, exception: &ApiException) -> Result<(), ImportProblem> {
        let rejection = self.rejection_of(slice, exception);
        self.append(&Record::Refused(rejection.clone()))?;
        if slice.count() > 1 {
            for part in split(&slice.range, rejection.fault).into_iter().rev() {
                let is_suspect = rejection.fault == Some(part.start);
                self.backlog.push_front(Task { is_suspect, ..Task::new(slice.part(part)) });
            }
            return Ok(());
        }
        self.add_failure(rejection);
        if let Err(problem) = self.check_failures() {
            self.stop_with(problem);
        }
        Ok(())
    }

    fn rejection_of(&self, slice: &Slice, exception: &ApiException) -> Rejection {
        const MAX_MESSAGE_LENGTH: usize = 2000;
        let Range { start, .. } = slice.range;
        let is_single = slice.count() == 1;
        let fault = hinted_index(exception).filter(|fault| !is_single && !self.ignore_hints && *fault < slice.count());
        Rejection {
            start,
            count: slice.count(),
            fault: fault.map(|fault| start + fault),
            status: exception.status(),
            code: exception.code().filter(|_| is_single).map(str::to_owned),
            message: exception
                .message()
                .filter(|_| is_single)
                .map(|text| text.chars().take(MAX_MESSAGE_LENGTH).collect()),
        }
    }

    /// Settles a slice without a conclusive response, which keeps its key if it may have been created.
    pub(super) fn settle_inconclusive(&mut self, range: &Range<u64>, may_be_created: bool) {
        if may_be_created {
            self.unsettled.push(range.clone());
            return;
        }
        let void = Record::Void { start: range.start, count: range.end - range.start };
        // If this cannot be written, the next run sends the slice under its old key.
        if let Err(problem) = self.append(&void) {
            self.stop_with(problem);
        }
    }

    pub(super) fn add_failure(&mut self, rejection: Rejection) {
        let Rejection { start, status, code, message, .. } = rejection;
        self.counts.failed += 1;
        self.rejected += 1;
        let message = message.map(|message| with_position(&message, start));
        self.failures.push(ImportFailure { position: index(start), status, code, message });
    }

    pub(super) fn check_failures(&self) -> Result<(), ImportProblem> {
        let limit = self.options.max_failures;
        if self.rejected > limit { Err(ImportProblem::TooManyFailures { limit }) } else { Ok(()) }
    }

    pub(super) fn report_links(&mut self, start: u64, links: &[ImportedLink]) -> Result<(), ImportProblem> {
        self.counts.created += links.len();
        // A callback that failed is not called again.
        let Some(mut on_link) = self.callbacks.on_link.take() else { return Ok(()) };
        for (position, link) in (index(start)..).zip(links) {
            on_link(position, link).map_err(|source| ImportProblem::Callback { position, source })?;
        }
        self.callbacks.on_link = Some(on_link);
        Ok(())
    }
}
