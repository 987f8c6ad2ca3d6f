//! Going on where earlier runs have left off.

use std::{ops::Range, time::Duration};

use super::{
    chunk::{Chunk, Input, Slice, Unreadable},
    driver::{Import, Task, index},
    error::{Age, Cause, Change},
    key::BodyDigest,
    options::WhenExpired,
    record::Record,
    report::ImportFailure,
    send::KEY_LIFE,
    state::{State, Status},
};

impl Import<'_, '_> {
    /// Tells what earlier runs have done, and collects what they have left; the input must be the same.
    pub(super) fn replay(&mut self, mut state: State, input: &mut Input<'_>) -> Result<(), Cause> {
        self.settle_expired(&mut state)?;
        let known = state.known();
        for chunk in state.chunks() {
            let (rows, unreadable) = Chunk::read(input, chunk.start, index(chunk.count));
            if let Some(Unreadable { position, source }) = unreadable {
                return Err(Cause::Input { position, source });
            }
            if rows.len() < chunk.count {
                return Err(Cause::InputChanged(Change::Shorter { known }));
            }
            let whole = Slice::whole(rows);
            if BodyDigest::of(&whole.body()) != chunk.digest {
                return Err(Cause::InputChanged(Change::Differs(whole.range)));
            }
            for (range, status) in state.slices(chunk) {
                self.replay_slice(&whole, range, status)?;
            }
        }
        self.next = known;
        if state.finished.is_some() {
            match input.next() {
                None => self.is_read = true,
                Some(Ok(_)) => return Err(Cause::InputChanged(Change::Longer { known })),
                Some(Err(source)) => return Err(Cause::Input { position: known, source }),
            }
        }
        if known > 0 {
            self.report_progress();
        }
        self.check_failures()
    }

    fn replay_slice(&mut self, chunk: &Slice, range: Range<u64>, status: &Status) -> Result<(), Cause> {
        match status {
            Status::Todo { is_suspect } => {
                self.backlog.push_back(Task { is_suspect: *is_suspect, ..Task::new(chunk.part(range)) });
            }
            Status::Pending(pending) => {
                let slice = chunk.part(range);
                // A key must never come with another body.
                if BodyDigest::of(&slice.body()) != pending.digest {
                    return Err(Cause::InputChanged(Change::Differs(slice.range)));
                }
                let sent = Some((pending.key.clone(), pending.since));
                self.backlog.push_back(Task { slice, sent, is_suspect: pending.is_suspect });
            }
            Status::Created(offset) => {
                if let Some(Record::Created { links, .. }) = self.read_record(*offset)? {
                    self.claim_ids(&range, &links)?;
                    self.counts.resumed += links.len();
                    self.report_links(range.start, &links)?;
                }
            }
            Status::Failed(offset) => {
                if let Some(Record::Refused(refused)) = self.read_record(*offset)? {
                    self.fail(refused);
                }
            }
            Status::Abandoned => {
                let message =
                    "it was under way when the import was broken off, and whether it was created is not known";
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

    /// Stops if there are keys that the API may have forgotten, or does as the caller has decided.
    fn settle_expired(&mut self, state: &mut State) -> Result<(), Cause> {
        let now = self.client.executor().runtime.wall_clock().as_second();
        let ages = state.pending_slices().map(|(range, pending)| (range, now.saturating_sub(pending.since)));
        let (positions, ages): (Vec<Range<u64>>, Vec<i64>) = ages.filter(|(_, age)| !KEY_LIFE.contains(age)).unzip();
        let Some(journal) = self.journal.as_mut().filter(|_| !positions.is_empty()) else { return Ok(()) };
        for Range { start, end } in positions.iter().cloned() {
            let record = match self.options.when_expired {
                WhenExpired::Refuse => {
                    let ahead = ages.iter().min().copied().filter(|age| *age < 0);
                    let age = ahead.map_or(Age::TooOld, |age| Age::Negative(Duration::from_secs(age.unsigned_abs())));
                    return Err(Cause::Expired { journal: Some(journal.path().to_owned()), positions, age });
                }
                WhenExpired::SendAgain => Record::Void { start, count: end - start },
                WhenExpired::Fail => Record::Abandoned { start, count: end - start },
            };
            journal.append(&record)?;
            // The offset is needed for records that are read again, which neither of these is.
            let applied = state.apply(record, 0);
            debug_assert!(applied.is_ok(), "what is pending can be given up");
        }
        self.generation = state.generation;
        Ok(())
    }

    fn read_record(&mut self, offset: u64) -> Result<Option<Record>, Cause> {
        self.journal.as_mut().map(|journal| journal.read(offset)).transpose()
    }
}
