//! Applies the results of calls to the journal, the report and the remaining tasks.

use std::ops::Range;

use super::{
    chunk::{Slice, split},
    engine::{Engine, Task, TaskAnd, index},
    problem::{KeyAge, Problem},
    record::{Record, Rejection},
    report::BatchFailure,
    send::{CallResult, Outcome},
    work::Work,
};
use crate::Error;

/// A result that is delivered to the work once the journal contains it.
pub(super) enum Delivery<W: Work> {
    Done(Slice<W::Row>, W::Output),
    Failed(Slice<W::Row>, Error),
}

impl<W: Work> Engine<'_, W> {
    /// Applies results to the journal first, so that the caller only receives what the journal contains.
    pub(super) fn settle(&mut self, outcomes: Vec<TaskAnd<W, Outcome<W::Output>>>) {
        let mut deliveries = Vec::with_capacity(outcomes.len());
        for (task, outcome) in outcomes {
            self.counts.calls += outcome.calls;
            self.counts.attempts += outcome.attempts;
            let positions = Self::positions(&task.slice);
            match self.record(task, outcome.result) {
                Ok(delivery) => deliveries.push(delivery),
                Err(problem) => {
                    self.unsettled.extend(positions);
                    self.stop_with(problem);
                    deliveries.push(None);
                }
            }
        }
        if let Err(problem) = self.commit() {
            self.stop_with(problem);
            // Nothing is delivered that the next run would do again.
            for delivery in deliveries {
                if let Some(Delivery::Done(slice, _)) = delivery {
                    self.unsettled.extend(Self::positions(&slice));
                }
            }
            return self.report_progress();
        }
        for delivery in deliveries {
            if let Some(Err(problem)) = delivery.map(|delivery| self.deliver(delivery)) {
                self.stop_with(problem);
            }
            self.report_progress();
        }
    }

    fn record(&mut self, task: Task<W::Row>, result: CallResult<W::Output>) -> Result<Option<Delivery<W>>, Problem> {
        let Task { slice, is_suspect, .. } = task;
        match result {
            CallResult::Done(output) => {
                self.ignore_hints |= is_suspect;
                let kept = W::kept(&output);
                self.work.check(slice.rows(), &slice.range, kept)?;
                self.append(&Record::Done { start: slice.range.start, count: slice.count(), kept })?;
                Ok(Some(Delivery::Done(slice, output)))
            }
            CallResult::Rejected(error) => self.record_rejection(slice, error),
            CallResult::Postponed { error, may_be_done } => {
                self.settle_inconclusive(&slice, may_be_done);
                Ok(Some(Delivery::Failed(slice, error)))
            }
            CallResult::Canceled { may_be_done } => {
                // The caller's flag may be set although no other slice is left to stop before.
                self.stop_with(Problem::Stopped);
                self.settle_inconclusive(&slice, may_be_done);
                Ok(None)
            }
            CallResult::Failed { error, excessive_wait, may_be_done } => {
                self.stop_with(match excessive_wait {
                    None => Problem::Call(error),
                    Some(wait) => Problem::WaitTooLong { error, wait },
                });
                self.settle_inconclusive(&slice, may_be_done);
                Ok(None)
            }
            CallResult::KeyExpired => {
                let journal = self.options.journal.clone();
                Err(Problem::Expired { journal, positions: vec![slice.range], age: KeyAge::TooOld })
            }
        }
    }

    fn record_rejection(&mut self, slice: Slice<W::Row>, error: Error) -> Result<Option<Delivery<W>>, Problem> {
        if let [row] = slice.rows() {
            if let Some(output) = self.work.recover(row)? {
                self.work.check(slice.rows(), &slice.range, W::kept(&output))?;
                return Ok(Some(Delivery::Done(slice, output)));
            }
        }
        let rejection = self.rejection_of(&slice, &error);
        self.append(&Record::<()>::Refused(rejection.clone()))?;
        if slice.count() == 1 {
            return Ok(Some(Delivery::Failed(slice, error)));
        }
        for part in split(&slice.range, rejection.fault).into_iter().rev() {
            let is_suspect = rejection.fault == Some(part.start);
            self.backlog.push_front(Task { is_suspect, ..Task::new(slice.part(part)) });
        }
        Ok(None)
    }

    fn deliver(&mut self, delivery: Delivery<W>) -> Result<(), Problem> {
        match delivery {
            Delivery::Done(slice, output) => {
                self.counts.done += index(slice.count());
                self.work.done(slice.rows(), &slice.range, output)
            }
            Delivery::Failed(slice, error) => {
                let mut rejection = self.rejection_of(&slice, &error);
                if let Some(row) = slice.rows().first() {
                    rejection.start = W::input_position(row, rejection.start);
                }
                self.add_failure(rejection);
                if let Some(row) = slice.rows().first() {
                    self.work.failed(row, W::input_position(row, slice.range.start), error)?;
                }
                self.check_failures()
            }
        }
    }

    fn rejection_of(&self, slice: &Slice<W::Row>, error: &Error) -> Rejection {
        const MAX_MESSAGE_LENGTH: usize = 2000;
        let Range { start, .. } = slice.range;
        let is_single = slice.count() == 1;
        let (status, code, message, fault) = match error {
            Error::Api(exception) => {
                let fault = self.work.fault(exception).filter(|fault| !is_single && *fault < slice.count());
                let text = |text: &str| text.to_owned();
                (exception.status(), exception.code().map(text), exception.message().map(text), fault)
            }
            // Nothing was sent to the operation that `Display` names.
            Error::InvalidRequest(error) => (0, None, Some(format!("`{}` {}", error.parameter, error.problem)), None),
            Error::Decode(error) => (error.status(), None, Some(error.to_string()), None),
            error => (0, None, Some(error.to_string()), None),
        };
        Rejection {
            start,
            count: slice.count(),
            fault: fault.filter(|_| !self.ignore_hints).map(|fault| start + fault),
            status,
            code: code.filter(|_| is_single),
            message: message.filter(|_| is_single).map(|text| text.chars().take(MAX_MESSAGE_LENGTH).collect()),
        }
    }

    /// Settles a slice without a conclusive response, which keeps its key if it may have been executed.
    pub(super) fn settle_inconclusive(&mut self, slice: &Slice<W::Row>, may_be_done: bool) {
        self.leaves_slices = true;
        if may_be_done {
            self.unsettled.extend(Self::positions(slice));
            return;
        }
        let void = Record::<()>::Void { start: slice.range.start, count: slice.count() };
        // If this cannot be written, the next run sends the slice under its old key.
        if let Err(problem) = self.append(&void).and_then(|()| self.work.unsent(slice.rows())) {
            self.stop_with(problem);
        }
    }

    /// Returns the positions of the rows of a slice in the input.
    pub(super) fn positions(slice: &Slice<W::Row>) -> Vec<Range<u64>> {
        let mut ranges: Vec<Range<u64>> = Vec::new();
        for (position, row) in slice.range.clone().zip(slice.rows()) {
            let position = W::input_position(row, position);
            match ranges.last_mut() {
                Some(last) if last.end == position => last.end += 1,
                _ => ranges.push(position..position + 1),
            }
        }
        ranges
    }

    pub(super) fn add_failure(&mut self, rejection: Rejection) {
        let Rejection { start, status, code, message, .. } = rejection;
        self.counts.failed += 1;
        self.rejected += 1;
        let message = message.map(|message| self.work.message(message, start));
        self.failures.push(BatchFailure { position: index(start), status, code, message });
    }

    pub(super) fn check_failures(&self) -> Result<(), Problem> {
        let limit = self.options.max_failures;
        if self.rejected > limit { Err(Problem::TooManyFailures { limit }) } else { Ok(()) }
    }
}
