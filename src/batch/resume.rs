//! Resumes a run from its journal.

use std::{ops::Range, time::Duration};

use super::{
    chunk::{Chunk, Slice},
    engine::{Engine, Task, digest, index},
    options::WhenExpired,
    problem::{InputChange, KeyAge, Problem},
    record::Record,
    report::BatchFailure,
    send::KEY_LIFETIME,
    state::{Address, State, Status},
    work::Work,
};

impl<W: Work> Engine<'_, W> {
    /// Reports the results of earlier runs and collects their remaining tasks, after verifying that the input is the same.
    pub(super) fn replay(&mut self, mut state: State) -> Result<(), Problem> {
        self.settle_expired(&mut state)?;
        let rows_read = state.rows_read();
        for chunk in state.chunks() {
            let (rows, problem) = Chunk::read(&mut self.input, chunk.start, index(chunk.count));
            if let Some(problem) = problem {
                return Err(problem);
            }
            if rows.len() < chunk.count {
                return Err(Problem::InputChanged(InputChange::Shorter { previous: rows_read }));
            }
            let whole = Slice::whole(rows);
            if digest(&self.work.call(whole.rows())) != chunk.digest {
                return Err(Problem::InputChanged(InputChange::Differs(whole.range)));
            }
            for (range, status) in state.slices(chunk) {
                self.replay_slice(&whole, range, status)?;
            }
        }
        self.next_position = rows_read;
        if state.finished.is_some() {
            match self.input.next() {
                None => (self.is_input_exhausted, self.is_finished) = (true, true),
                Some(Ok(_)) => {
                    return Err(Problem::InputChanged(InputChange::Longer { previous: rows_read }));
                }
                Some(Err(error)) => return Err(error.at(rows_read)),
            }
        }
        if rows_read > 0 {
            self.report_progress();
        }
        self.check_failures()
    }

    fn replay_slice(&mut self, chunk: &Slice<W::Row>, range: Range<u64>, status: &Status) -> Result<(), Problem> {
        match status {
            Status::Queued { is_suspect } => {
                self.backlog.push_back(Task { is_suspect: *is_suspect, ..Task::new(chunk.part(range)) });
            }
            Status::Pending(pending) => {
                let slice = chunk.part(range);
                // A key must never be sent with another body.
                if digest(&self.work.call(slice.rows())) != pending.digest {
                    return Err(Problem::InputChanged(InputChange::Differs(slice.range)));
                }
                let sent = Some((pending.key.clone(), pending.first_sent_at));
                self.backlog.push_back(Task { slice, sent, is_suspect: pending.is_suspect });
            }
            Status::Done(address) => {
                let count = index(range.end - range.start);
                self.counts.resumed += count;
                self.counts.done += count;
                if let Some(Record::Done { kept, .. }) = self.read_record(*address)? {
                    self.work.check(chunk.part(range.clone()).rows(), &range, &kept)?;
                    self.work.replayed(&range, kept)?;
                }
            }
            Status::Failed(address) => {
                if let Some(Record::Refused(rejection)) = self.read_record(*address)? {
                    self.add_failure(rejection);
                }
            }
            Status::Abandoned => {
                let words = W::WORDS;
                let message = format!(
                    "no response was received, and it is unknown whether the {} was {}",
                    words.item, words.done
                );
                for position in range {
                    self.counts.failed += 1;
                    self.failures.push(BatchFailure {
                        position: index(position),
                        status: 0,
                        code: None,
                        message: Some(message.clone()),
                    });
                }
            }
        }
        Ok(())
    }

    /// Applies [`WhenExpired`] to slices whose keys the API may have forgotten.
    fn settle_expired(&mut self, state: &mut State) -> Result<(), Problem> {
        let now = self.client.executor().runtime.wall_clock().as_second();
        // A call without a key can be repeated at any time.
        let keyed = state.pending_slices().filter(|(_, pending)| !pending.key.is_empty());
        let ages = keyed.map(|(range, pending)| (range, now.saturating_sub(pending.first_sent_at)));
        let (positions, ages): (Vec<Range<u64>>, Vec<i64>) =
            ages.filter(|(_, age)| !KEY_LIFETIME.contains(age)).unzip();
        let Some(journal) = self.journal.as_mut().filter(|_| !positions.is_empty()) else { return Ok(()) };
        for Range { start, end } in positions.iter().cloned() {
            let record = match self.options.when_expired {
                WhenExpired::Refuse => {
                    let ahead = ages.iter().min().copied().filter(|age| *age < 0);
                    let age =
                        ahead.map_or(KeyAge::TooOld, |age| KeyAge::Negative(Duration::from_secs(age.unsigned_abs())));
                    return Err(Problem::Expired { journal: Some(journal.path().to_owned()), positions, age });
                }
                WhenExpired::SendAgain => Record::<()>::Void { start, count: end - start },
                WhenExpired::Fail => Record::Abandoned { start, count: end - start },
            };
            journal.append(&record)?;
            // The address is not used, because these records are not read again.
            let applied = state.apply(record, Address { offset: 0, index: 0 });
            debug_assert!(applied.is_ok(), "a pending slice accepts both records");
        }
        journal.commit()?;
        self.generation = state.generation;
        Ok(())
    }

    fn read_record(&mut self, address: Address) -> Result<Option<Record<W::Kept>>, Problem> {
        self.journal.as_mut().map(|journal| journal.read(address)).transpose()
    }
}
