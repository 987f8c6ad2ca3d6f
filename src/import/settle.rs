//! What the outcome of a slice means for the import and its report.

use std::{hash::BuildHasher as _, ops::Range};

use super::{
    chunk::{Slice, split},
    driver::{Import, Task, index},
    error::{Age, Cause},
    hint::{named_index, with_position},
    record::{Record, Refused},
    report::{ImportFailure, ImportedLink},
    send::{Outcome, Verdict},
};
use crate::ApiException;

impl Import<'_, '_> {
    /// Records what became of a slice: on the disk first, then towards the caller.
    pub(super) fn settle(&mut self, task: Task, outcome: Outcome) {
        self.counts.calls += outcome.calls;
        self.counts.attempts += outcome.attempts;
        let range = task.slice.range.clone();
        let settled = match outcome.verdict {
            Verdict::Created(links) => {
                self.is_misled |= task.is_suspect;
                self.settle_created(&range, links)
            }
            Verdict::Rejected(exception) => self.settle_rejected(&task.slice, &exception),
            Verdict::Withheld { may_be_created } => self.settle_open(&range, may_be_created),
            Verdict::Stopped { error, wait, may_be_created } => {
                self.stop(match wait {
                    None => Cause::Call(error),
                    Some(wait) => Cause::Throttled { error, wait },
                });
                self.settle_open(&range, may_be_created)
            }
            Verdict::Expired => {
                let journal = self.options.journal.clone();
                Err(Cause::Expired { journal, positions: vec![range.clone()], age: Age::TooOld })
            }
        };
        if let Err(cause) = settled {
            self.unsettled.push(range);
            self.stop(cause);
        }
        self.report_progress();
    }

    fn settle_created(&mut self, range: &Range<u64>, links: Vec<ImportedLink>) -> Result<(), Cause> {
        self.claim_ids(range, &links)?;
        let record = Record::Created { start: range.start, links };
        self.record(&record)?;
        if let Record::Created { links, .. } = &record {
            if let Err(cause) = self.report_links(range.start, links) {
                // It was created all the same.
                self.stop(cause);
            }
        }
        Ok(())
    }

    /// Checks that each of these links is a new one: an id that comes twice is one link, not two.
    pub(super) fn claim_ids(&mut self, range: &Range<u64>, links: &[ImportedLink]) -> Result<(), Cause> {
        let mut is_new = true;
        for link in links {
            is_new &= self.ids.insert(self.hasher.hash_one(&link.id));
        }
        if is_new { Ok(()) } else { Err(Cause::DuplicateId { positions: range.clone() }) }
    }

    fn settle_rejected(&mut self, slice: &Slice, exception: &ApiException) -> Result<(), Cause> {
        let refused = self.refusal(slice, exception);
        self.record(&Record::Refused(refused.clone()))?;
        if slice.count() > 1 {
            for part in split(&slice.range, refused.fault).into_iter().rev() {
                let is_suspect = refused.fault == Some(part.start);
                self.backlog.push_front(Task { is_suspect, ..Task::new(slice.part(part)) });
            }
            return Ok(());
        }
        self.fail(refused);
        if let Err(cause) = self.check_failures() {
            self.stop(cause);
        }
        Ok(())
    }

    fn refusal(&self, slice: &Slice, exception: &ApiException) -> Refused {
        const LONGEST_MESSAGE: usize = 2000;
        let Range { start, .. } = slice.range;
        let is_single = slice.count() == 1;
        let fault = named_index(exception).filter(|fault| !is_single && !self.is_misled && *fault < slice.count());
        Refused {
            start,
            count: slice.count(),
            fault: fault.map(|fault| start + fault),
            status: exception.status(),
            code: exception.code().filter(|_| is_single).map(str::to_owned),
            message: exception.message().filter(|_| is_single).map(|text| text.chars().take(LONGEST_MESSAGE).collect()),
        }
    }

    /// A slice without a conclusive response: it keeps its key, unless it was certainly not created.
    pub(super) fn settle_open(&mut self, range: &Range<u64>, may_be_created: bool) -> Result<(), Cause> {
        if may_be_created {
            self.unsettled.push(range.clone());
            return Ok(());
        }
        let void = Record::Void { start: range.start, count: range.end - range.start };
        // It is sent again all the same if this cannot be written, only with its old key.
        if let Err(cause) = self.record(&void) {
            self.stop(cause);
        }
        Ok(())
    }

    pub(super) fn fail(&mut self, refused: Refused) {
        let Refused { start, status, code, message, .. } = refused;
        self.counts.failed += 1;
        self.refused += 1;
        let message = message.map(|message| with_position(&message, start));
        self.failures.push(ImportFailure { position: index(start), status, code, message });
    }

    pub(super) fn check_failures(&self) -> Result<(), Cause> {
        let limit = self.options.max_failures;
        if self.refused > limit { Err(Cause::TooManyFailures { limit }) } else { Ok(()) }
    }

    pub(super) fn report_links(&mut self, start: u64, links: &[ImportedLink]) -> Result<(), Cause> {
        self.counts.created += links.len();
        // One that has failed is not called again.
        let Some(mut on_link) = self.callbacks.on_link.take() else { return Ok(()) };
        for (position, link) in (index(start)..).zip(links) {
            on_link(position, link).map_err(|source| Cause::Callback { position, source })?;
        }
        self.callbacks.on_link = Some(on_link);
        Ok(())
    }
}
