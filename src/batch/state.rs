//! The state of every slice of the input, as recorded in a journal.

use std::ops::Range;

use super::{
    chunk::split,
    key::CallDigest,
    record::{Record, Sent},
};

/// The state that the records of a journal result in.
#[derive(Debug, Default)]
pub(super) struct State {
    /// The chunks as they were read; they cover the input from its start without gaps.
    chunks: Vec<ChunkEntry>,
    /// The slices that the chunks were split into, in order; they cover the same positions.
    // A map would need twice the memory, and few chunks are split.
    slices: Vec<SliceEntry>,
    /// The number of rows in the input, if the run is complete.
    pub(super) finished: Option<u64>,
    /// The number of slices that are sent again under a new key.
    pub(super) generation: u64,
    /// True if the API accepted a row that an error had named as the rejected one.
    pub(super) ignore_hints: bool,
    /// The fingerprint of the token that was last used.
    pub(super) token: String,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct ChunkEntry {
    pub(super) start: u64,
    pub(super) count: u64,
    pub(super) digest: CallDigest,
}

#[derive(Debug, Clone, PartialEq, Eq)]
struct SliceEntry {
    start: u64,
    count: u64,
    status: Status,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Status {
    /// Not sent yet; a suspect is a single row that an error named as the rejected one.
    Queued { is_suspect: bool },
    /// Possibly sent; there is no conclusive response.
    Pending(Box<Pending>),
    /// Executed; the record is at this address.
    Done(Address),
    /// A single row that was rejected; the record is at this address.
    Failed(Address),
    /// Possibly executed, but not sent again because of `WhenExpired::Fail`.
    Abandoned,
}

/// The place of a record in the journal.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Address {
    /// The offset of its line.
    pub(super) offset: u64,
    /// Its index in the line.
    pub(super) index: u32,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Pending {
    pub(super) key: String,
    pub(super) digest: CallDigest,
    pub(super) first_sent_at: i64,
    pub(super) token: String,
    pub(super) is_suspect: bool,
}

/// A record that contradicts the records before it.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct InvalidRecord;

impl State {
    pub(super) fn new(token: String) -> Self {
        Self { token, ..Self::default() }
    }

    /// Applies `record`, which is at `address`.
    pub(super) fn apply<K>(&mut self, record: Record<K>, address: Address) -> Result<(), InvalidRecord> {
        if self.finished.is_some() {
            return Err(InvalidRecord);
        }
        match record {
            Record::Token(token) => self.token = token,
            Record::Sent(sent) => self.send(sent)?,
            Record::Done { start, count, .. } => {
                let status = self.pending(start, count)?;
                let is_suspect = matches!(status, Status::Pending(pending) if pending.is_suspect);
                *status = Status::Done(address);
                self.ignore_hints |= is_suspect;
            }
            Record::Refused(rejection) if rejection.count == 1 => {
                *self.pending(rejection.start, 1)? = Status::Failed(address);
            }
            Record::Refused(rejection) => {
                self.pending(rejection.start, rejection.count)?;
                let range = rejection.start..rejection.start + rejection.count;
                if rejection.fault.is_some_and(|fault| !range.contains(&fault)) {
                    return Err(InvalidRecord);
                }
                let parts = split(&range, rejection.fault).into_iter().map(|part| SliceEntry {
                    start: part.start,
                    count: part.end - part.start,
                    status: Status::Queued { is_suspect: rejection.fault == Some(part.start) },
                });
                let index = self.index(rejection.start)?;
                drop(self.slices.splice(index..=index, parts));
            }
            Record::Void { start, count } => {
                *self.pending(start, count)? = Status::Queued { is_suspect: false };
                self.generation += 1;
            }
            Record::Abandoned { start, count } => *self.pending(start, count)? = Status::Abandoned,
            Record::Finished { total } => {
                let is_open = |slice: &SliceEntry| matches!(slice.status, Status::Queued { .. } | Status::Pending(_));
                if total != self.rows_read() || self.slices.iter().any(is_open) {
                    return Err(InvalidRecord);
                }
                self.finished = Some(total);
            }
        }
        Ok(())
    }

    fn send(&mut self, sent: Sent) -> Result<(), InvalidRecord> {
        let Sent { start, count, key, digest, at } = sent;
        let digest = CallDigest::from_hex(&digest).ok_or(InvalidRecord)?;
        let mut pending =
            Box::new(Pending { key, digest, first_sent_at: at, token: self.token.clone(), is_suspect: false });
        if start == self.rows_read() && count > 0 && start.checked_add(count).is_some() {
            self.chunks.push(ChunkEntry { start, count, digest });
            self.slices.push(SliceEntry { start, count, status: Status::Pending(pending) });
            return Ok(());
        }
        let index = self.index(start)?;
        match &mut self.slices[index] {
            SliceEntry { count: expected, status, .. } if *expected == count => {
                let Status::Queued { is_suspect } = *status else { return Err(InvalidRecord) };
                pending.is_suspect = is_suspect;
                *status = Status::Pending(pending);
                Ok(())
            }
            _ => Err(InvalidRecord),
        }
    }

    /// Returns the index of the slice that begins at `start`.
    fn index(&self, start: u64) -> Result<usize, InvalidRecord> {
        self.slices.binary_search_by_key(&start, |slice| slice.start).map_err(|_| InvalidRecord)
    }

    fn pending(&mut self, start: u64, count: u64) -> Result<&mut Status, InvalidRecord> {
        let index = self.index(start)?;
        let slice = &mut self.slices[index];
        let is_pending = slice.count == count && matches!(slice.status, Status::Pending(_));
        if is_pending { Ok(&mut slice.status) } else { Err(InvalidRecord) }
    }

    /// Returns the number of rows that were read from the input.
    pub(super) fn rows_read(&self) -> u64 {
        self.chunks.last().map_or(0, |chunk| chunk.start + chunk.count)
    }

    pub(super) fn chunks(&self) -> &[ChunkEntry] {
        &self.chunks
    }

    /// Returns the slices of a chunk, in order.
    pub(super) fn slices(&self, chunk: &ChunkEntry) -> impl Iterator<Item = (Range<u64>, &Status)> {
        let first = self.slices.partition_point(|slice| slice.start < chunk.start);
        let end = chunk.start + chunk.count;
        let slices = self.slices[first..].iter().take_while(move |slice| slice.start < end);
        slices.map(|slice| (slice.start..slice.start + slice.count, &slice.status))
    }

    /// Returns the slices that may have been sent without a conclusive response.
    pub(super) fn pending_slices(&self) -> impl Iterator<Item = (Range<u64>, &Pending)> {
        self.slices.iter().filter_map(|slice| match &slice.status {
            Status::Pending(pending) => Some((slice.start..slice.start + slice.count, &**pending)),
            _ => None,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::batch::record::Rejection;

    type Record = super::Record<()>;

    fn sent(start: u64, count: u64) -> Record {
        Record::Sent(Sent { start, count, key: format!("k{start}"), digest: "0".repeat(32), at: 5 })
    }

    fn created(start: u64, count: u64) -> Record {
        Record::Done { start, count, kept: () }
    }

    fn rejected(start: u64, count: u64) -> Record {
        Record::Refused(Rejection { start, count, fault: None, status: 400, code: None, message: None })
    }

    fn named(start: u64, count: u64, fault: u64) -> Record {
        Record::Refused(Rejection { start, count, fault: Some(fault), status: 400, code: None, message: None })
    }

    fn state(records: &[Record]) -> Result<State, InvalidRecord> {
        let mut state = State::new("t".into());
        for (offset, record) in (0..).zip(records) {
            state.apply(record.clone(), Address { offset, index: 0 })?;
        }
        Ok(state)
    }

    fn describe(state: &State) -> String {
        let slices = state.chunks().iter().flat_map(|chunk| state.slices(chunk));
        let status = |status: &Status| match status {
            Status::Queued { is_suspect: false } => "queued".to_owned(),
            Status::Queued { is_suspect: true } => "suspect".to_owned(),
            Status::Pending(pending) => format!("pending {}", pending.key),
            Status::Done(address) => format!("created @{}", address.offset),
            Status::Failed(address) => format!("failed @{}", address.offset),
            Status::Abandoned => "abandoned".to_owned(),
        };
        slices.map(|(range, slice)| format!("{range:?} {}", status(slice))).collect::<Vec<_>>().join(", ")
    }

    #[test]
    fn rejected_chunk_is_halved_until_the_rejected_link_is_isolated() {
        let mut records = vec![sent(0, 4), rejected(0, 4), sent(0, 2), created(0, 2), sent(2, 2), rejected(2, 2)];
        insta::assert_snapshot!(describe(&state(&records).unwrap()), @"0..2 created @3, 2..3 queued, 3..4 queued");
        records.extend([sent(2, 1), rejected(2, 1), sent(3, 1), created(3, 1), Record::Finished { total: 4 }]);
        let state = state(&records).unwrap();
        insta::assert_snapshot!(describe(&state), @"0..2 created @3, 2..3 failed @7, 3..4 created @9");
        assert_eq!((state.finished, state.rows_read(), state.chunks().len()), (Some(4), 4, 1));
    }

    #[test]
    fn rejected_chunk_is_split_around_the_link_that_the_error_names() {
        let mut records = vec![sent(0, 5), named(0, 5, 3), sent(0, 3), created(0, 3)];
        insta::assert_snapshot!(describe(&state(&records).unwrap()), @"0..3 created @3, 3..4 suspect, 4..5 queued");
        records.extend([sent(3, 1), created(3, 1)]);
        let state = state(&records).unwrap();
        assert!(state.ignore_hints);
        insta::assert_snapshot!(describe(&state), @"0..3 created @3, 3..4 created @5, 4..5 queued");
    }

    #[test]
    fn void_slice_is_sent_again_in_a_new_generation() {
        let state = state(&[sent(0, 3), sent(3, 3), Record::Void { start: 0, count: 3 }, sent(0, 3)]).unwrap();
        insta::assert_snapshot!(describe(&state), @"0..3 pending k0, 3..6 pending k3");
        assert_eq!(state.generation, 1);
        assert_eq!(state.pending_slices().map(|(range, _)| range).collect::<Vec<_>>(), [0..3, 3..6]);
    }

    #[test]
    fn contradicting_records_are_rejected() {
        let done = [sent(0, 1), created(0, 1), Record::Finished { total: 1 }];
        for records in [
            vec![created(0, 1)],
            vec![sent(1, 1)],
            vec![sent(0, 0)],
            vec![sent(0, 2), sent(0, 2)],
            vec![sent(0, 2), sent(1, 2)],
            vec![sent(0, 2), created(0, 1)],
            vec![sent(0, 2), created(0, 2), rejected(0, 2)],
            vec![sent(0, 2), rejected(0, 2), sent(0, 2)],
            vec![sent(0, 1), rejected(0, 1), sent(0, 1)],
            vec![sent(0, 2), named(0, 2, 2)],
            vec![sent(0, 4), named(0, 4, 1), sent(1, 3)],
            vec![sent(0, u64::MAX), sent(u64::MAX, 1)],
            vec![Record::Void { start: 0, count: 1 }],
            vec![sent(0, 1), Record::Finished { total: 1 }],
            vec![Record::Finished { total: 1 }],
            [&done[..], &[sent(1, 1)]].concat(),
            [&done[..], &[Record::Token("t".into())]].concat(),
        ] {
            assert!(state(&records).is_err(), "{records:?}");
        }
    }
}
