//! What a journal says about every position of the input, without the links themselves.

use std::{collections::BTreeMap, ops::Range};

use super::{
    chunk::split,
    key::BodyDigest,
    record::{Record, Sent},
};

/// All that was read from the input, and what became of it.
#[derive(Debug, Default)]
pub(super) struct State {
    /// The chunks as they were read, which cover the input from its start without gaps.
    chunks: Vec<KnownChunk>,
    /// What the chunks consist of by now, by first position; it covers the same positions.
    slices: BTreeMap<u64, KnownSlice>,
    /// How many requests the input has, once that is known.
    pub(super) finished: Option<u64>,
    /// How often a slice was given up to be sent anew.
    pub(super) generation: u64,
    /// Whether a link was accepted that an error had named as the one at fault.
    pub(super) is_misled: bool,
    /// The fingerprint of the token that is in use.
    pub(super) token: String,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct KnownChunk {
    pub(super) start: u64,
    pub(super) count: u64,
    pub(super) digest: BodyDigest,
}

#[derive(Debug, Clone, PartialEq, Eq)]
struct KnownSlice {
    count: u64,
    status: Status,
}

/// What became of a slice.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Status {
    /// It is to be sent; an error has named it as the link at fault if it is a suspect.
    Todo { is_suspect: bool },
    /// It may have been sent.
    Pending(Box<Pending>),
    /// It was created; the record is at this offset.
    Created(u64),
    /// It is one link, which was refused; the record is at this offset.
    Failed(u64),
    /// Nobody knows, and it is left alone.
    Abandoned,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Pending {
    pub(super) key: String,
    pub(super) digest: BodyDigest,
    pub(super) since: i64,
    pub(super) token: String,
    pub(super) is_suspect: bool,
}

/// The record does not follow from those before it.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Contradiction;

impl State {
    pub(super) fn new(token: String) -> Self {
        Self { token, ..Self::default() }
    }

    /// Takes note of `record`, which is at `offset`.
    pub(super) fn apply(&mut self, record: Record, offset: u64) -> Result<(), Contradiction> {
        if self.finished.is_some() {
            return Err(Contradiction);
        }
        match record {
            Record::Token(token) => self.token = token,
            Record::Sent(sent) => self.send(sent)?,
            Record::Created { start, links } => {
                let status = self.pending(start, links.len() as u64)?;
                let is_suspect = matches!(status, Status::Pending(pending) if pending.is_suspect);
                *status = Status::Created(offset);
                self.is_misled |= is_suspect;
            }
            Record::Refused(refused) if refused.count == 1 => {
                *self.pending(refused.start, 1)? = Status::Failed(offset);
            }
            Record::Refused(refused) => {
                self.pending(refused.start, refused.count)?;
                let range = refused.start..refused.start + refused.count;
                if refused.fault.is_some_and(|fault| !range.contains(&fault)) {
                    return Err(Contradiction);
                }
                for part in split(&range, refused.fault) {
                    let status = Status::Todo { is_suspect: refused.fault == Some(part.start) };
                    self.slices.insert(part.start, KnownSlice { count: part.end - part.start, status });
                }
            }
            Record::Void { start, count } => {
                *self.pending(start, count)? = Status::Todo { is_suspect: false };
                self.generation += 1;
            }
            Record::Abandoned { start, count } => *self.pending(start, count)? = Status::Abandoned,
            Record::Finished { total } => {
                let is_open = |slice: &KnownSlice| matches!(slice.status, Status::Todo { .. } | Status::Pending(_));
                if total != self.known() || self.slices.values().any(is_open) {
                    return Err(Contradiction);
                }
                self.finished = Some(total);
            }
        }
        Ok(())
    }

    fn send(&mut self, sent: Sent) -> Result<(), Contradiction> {
        let Sent { start, count, key, digest, at } = sent;
        let digest = BodyDigest::from_hex(&digest).ok_or(Contradiction)?;
        let mut is_suspect = false;
        if start == self.known() && count > 0 && start.checked_add(count).is_some() {
            self.chunks.push(KnownChunk { start, count, digest });
        } else {
            match self.slices.get(&start) {
                Some(KnownSlice { count: known, status: Status::Todo { is_suspect: suspect } }) if *known == count => {
                    is_suspect = *suspect;
                }
                _ => return Err(Contradiction),
            }
        }
        let pending = Pending { key, digest, since: at, token: self.token.clone(), is_suspect };
        self.slices.insert(start, KnownSlice { count, status: Status::Pending(Box::new(pending)) });
        Ok(())
    }

    fn pending(&mut self, start: u64, count: u64) -> Result<&mut Status, Contradiction> {
        match self.slices.get_mut(&start) {
            Some(slice) if slice.count == count && matches!(slice.status, Status::Pending(_)) => Ok(&mut slice.status),
            _ => Err(Contradiction),
        }
    }

    /// How many requests were read from the input.
    pub(super) fn known(&self) -> u64 {
        self.chunks.last().map_or(0, |chunk| chunk.start + chunk.count)
    }

    pub(super) fn chunks(&self) -> &[KnownChunk] {
        &self.chunks
    }

    /// The slices of a chunk, in order.
    pub(super) fn slices(&self, chunk: &KnownChunk) -> impl Iterator<Item = (Range<u64>, &Status)> {
        let slices = self.slices.range(chunk.start..chunk.start + chunk.count);
        slices.map(|(start, slice)| (*start..*start + slice.count, &slice.status))
    }

    /// Everything whose status is unknown.
    pub(super) fn pending_slices(&self) -> impl Iterator<Item = (Range<u64>, &Pending)> {
        self.slices.iter().filter_map(|(start, slice)| match &slice.status {
            Status::Pending(pending) => Some((*start..*start + slice.count, &**pending)),
            _ => None,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::import::{record::Refused, report::ImportedLink};

    fn sent(start: u64, count: u64) -> Record {
        Record::Sent(Sent { start, count, key: format!("k{start}"), digest: "0".repeat(32), at: 5 })
    }

    fn created(start: u64, count: usize) -> Record {
        let link = ImportedLink { id: "1".into(), shortlink: "a".into(), entrypoint: None };
        Record::Created { start, links: vec![link; count] }
    }

    fn refused(start: u64, count: u64) -> Record {
        Record::Refused(Refused { start, count, fault: None, status: 400, code: None, message: None })
    }

    fn named(start: u64, count: u64, fault: u64) -> Record {
        Record::Refused(Refused { start, count, fault: Some(fault), status: 400, code: None, message: None })
    }

    fn state(records: &[Record]) -> Result<State, Contradiction> {
        let mut state = State::new("t".into());
        for (offset, record) in (0..).zip(records) {
            state.apply(record.clone(), offset)?;
        }
        Ok(state)
    }

    fn shown(state: &State) -> String {
        let slices = state.chunks().iter().flat_map(|chunk| state.slices(chunk));
        let status = |status: &Status| match status {
            Status::Todo { is_suspect: false } => "todo".to_owned(),
            Status::Todo { is_suspect: true } => "suspect".to_owned(),
            Status::Pending(pending) => format!("pending {}", pending.key),
            Status::Created(offset) => format!("created @{offset}"),
            Status::Failed(offset) => format!("failed @{offset}"),
            Status::Abandoned => "abandoned".to_owned(),
        };
        slices.map(|(range, it)| format!("{range:?} {}", status(it))).collect::<Vec<_>>().join(", ")
    }

    #[test]
    fn a_refused_chunk_is_halved_until_the_bad_link_stands_alone() {
        let mut records = vec![sent(0, 4), refused(0, 4), sent(0, 2), created(0, 2), sent(2, 2), refused(2, 2)];
        insta::assert_snapshot!(shown(&state(&records).unwrap()), @"0..2 created @3, 2..3 todo, 3..4 todo");
        records.extend([sent(2, 1), refused(2, 1), sent(3, 1), created(3, 1), Record::Finished { total: 4 }]);
        let state = state(&records).unwrap();
        insta::assert_snapshot!(shown(&state), @"0..2 created @3, 2..3 failed @7, 3..4 created @9");
        assert_eq!((state.finished, state.known(), state.chunks().len()), (Some(4), 4, 1));
    }

    #[test]
    fn rejected_chunk_is_split_around_the_link_that_the_error_names() {
        let mut records = vec![sent(0, 5), named(0, 5, 3), sent(0, 3), created(0, 3)];
        insta::assert_snapshot!(shown(&state(&records).unwrap()), @"0..3 created @3, 3..4 suspect, 4..5 todo");
        records.extend([sent(3, 1), created(3, 1)]);
        let state = state(&records).unwrap();
        assert!(state.is_misled);
        insta::assert_snapshot!(shown(&state), @"0..3 created @3, 3..4 created @5, 4..5 todo");
    }

    #[test]
    fn what_is_given_up_is_sent_anew() {
        let state = state(&[sent(0, 3), sent(3, 3), Record::Void { start: 0, count: 3 }, sent(0, 3)]).unwrap();
        insta::assert_snapshot!(shown(&state), @"0..3 pending k0, 3..6 pending k3");
        assert_eq!(state.generation, 1);
        assert_eq!(state.pending_slices().map(|(range, _)| range).collect::<Vec<_>>(), [0..3, 3..6]);
    }

    #[test]
    fn records_that_do_not_follow_from_each_other_are_found() {
        let done = [sent(0, 1), created(0, 1), Record::Finished { total: 1 }];
        for records in [
            vec![created(0, 1)],
            vec![sent(1, 1)],
            vec![sent(0, 0)],
            vec![sent(0, 2), sent(0, 2)],
            vec![sent(0, 2), sent(1, 2)],
            vec![sent(0, 2), created(0, 1)],
            vec![sent(0, 2), created(0, 2), refused(0, 2)],
            vec![sent(0, 2), refused(0, 2), sent(0, 2)],
            vec![sent(0, 1), refused(0, 1), sent(0, 1)],
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
