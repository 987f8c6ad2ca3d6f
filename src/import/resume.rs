//! Resumes an import from its journal.

use std::{ops::Range, time::Duration};

use super::{
    chunk::{Chunk, Input, InputError, Slice},
    driver::{Import, Task, index},
    error::{ImportProblem, InputChange, KeyAge},
    key::BodyDigest,
    options::WhenExpired,
    record::Record,
    report::ImportFailure,
    send::KEY_LIFETIME,
    state::{State, Status},
};

impl Import<'_, '_> {
    /// Reports the results of earlier runs and collects their remaining tasks, after verifying that the input is the same.
    pub(super) fn replay(&mut self, mut state: State, input: &mut Input<'_>) -> Result<(), ImportProblem> {
        self.settle_expired(&mut state)?;
        let requests_read = state.requests_read();
        for chunk in state.chunks() {
            let (requests, error) = Chunk::read(input, chunk.start, index(chunk.count));
            if let Some(InputError { position, source }) = error {
                return Err(ImportProblem::Input { position, source });
            }
            if requests.len() < chunk.count {
                return Err(ImportProblem::InputChanged(InputChange::Shorter { previous: requests_read }));
            }
            let whole = Slice::whole(requests);
            if BodyDigest::of(&whole.body()) != chunk.digest {
                return Err(ImportProblem::InputChanged(InputChange::Differs(whole.range)));
            }
            for (range, status) in state.slices(chunk) {
                self.replay_slice(&whole, range, status)?;
            }
        }
        self.next_position = requests_read;
        if state.finished.is_some() {
            match input.next() {
                None => self.is_input_exhausted = true,
                Some(Ok(_)) => {
                    return Err(ImportProblem::InputChanged(InputChange::Longer { previous: requests_read }));
                }
                Some(Err(source)) => return Err(ImportProblem::Input { position: requests_read, source }),
            }
        }
        if requests_read > 0 {
            self.report_progress();
        }
        self.check_failures()
    }

    fn replay_slice(&mut self, chunk: &Slice, range: Range<u64>, status: &Status) -> Result<(), ImportProblem> {
        match status {
            Status::Queued { is_suspect } => {
                self.backlog.push_back(Task { is_suspect: *is_suspect, ..Task::new(chunk.part(range)) });
            }
            Status::Pending(pending) => {
                let slice = chunk.part(range);
                // A key must never be sent with another body.
                if BodyDigest::of(&slice.body()) != pending.digest {
                    return Err(ImportProblem::InputChanged(InputChange::Differs(slice.range)));
                }
                let sent = Some((pending.key.clone(), pending.first_sent_at));
                self.backlog.push_back(Task { slice, sent, is_suspect: pending.is_suspect });
            }
            Status::Created(offset) => {
                if let Some(Record::Created { links, .. }) = self.read_record(*offset)? {
                    self.check_new_ids(&range, &links)?;
                    self.counts.resumed += links.len();
                    self.report_links(range.start, &links)?;
                }
            }
            Status::Failed(offset) => {
                if let Some(Record::Refused(rejection)) = self.read_record(*offset)? {
                    self.add_failure(rejection);
                }
            }
            Status::Abandoned => {
                let message = "no response was received, and it is unknown whether the link was created";
                for position in range {
                    self.counts.failed += 1;
                    self.failures.push(ImportFailure {
                        position: index(position),
                        status: 0,
                        code: None,
                        message: Some(message.to_owned()),
                    });
                }
            }
        }
        Ok(())
    }

    /// Applies [`WhenExpired`] to slices whose keys the API may have forgotten.
    fn settle_expired(&mut self, state: &mut State) -> Result<(), ImportProblem> {
        let now = self.client.executor().runtime.wall_clock().as_second();
        let ages = state.pending_slices().map(|(range, pending)| (range, now.saturating_sub(pending.first_sent_at)));
        let (positions, ages): (Vec<Range<u64>>, Vec<i64>) =
            ages.filter(|(_, age)| !KEY_LIFETIME.contains(age)).unzip();
        let Some(journal) = self.journal.as_mut().filter(|_| !positions.is_empty()) else { return Ok(()) };
        for Range { start, end } in positions.iter().cloned() {
            let record = match self.options.when_expired {
                WhenExpired::Refuse => {
                    let ahead = ages.iter().min().copied().filter(|age| *age < 0);
                    let age =
                        ahead.map_or(KeyAge::TooOld, |age| KeyAge::Negative(Duration::from_secs(age.unsigned_abs())));
                    return Err(ImportProblem::Expired { journal: Some(journal.path().to_owned()), positions, age });
                }
                WhenExpired::SendAgain => Record::Void { start, count: end - start },
                WhenExpired::Fail => Record::Abandoned { start, count: end - start },
            };
            journal.append(&record)?;
            // The offset is not used, because these records are not read again.
            let applied = state.apply(record, 0);
            debug_assert!(applied.is_ok(), "a pending slice accepts both records");
        }
        self.generation = state.generation;
        Ok(())
    }

    fn read_record(&mut self, offset: u64) -> Result<Option<Record>, ImportProblem> {
        self.journal.as_mut().map(|journal| journal.read(offset)).transpose()
    }
}
