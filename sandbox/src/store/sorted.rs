//! Rows in an order, four bytes each. It keeps no keys: whoever asks compares rows by their slots.

use std::cmp::Ordering;

use super::table::Slot;

/// The most slots of one chunk: few enough to be moved quickly, many enough to keep the list of chunks short.
const FULL: usize = 512;

/// Slots in the order of something. Every comparison handed in must be of that same order, in which no two are equal.
#[derive(Clone, Debug, Default)]
pub(crate) struct Sorted {
    /// None of them is empty.
    chunks: Vec<Vec<Slot>>,
    len: usize,
}

/// A place between two slots.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Place {
    chunk: usize,
    at: usize,
}

impl Sorted {
    pub(crate) const EMPTY: Self = Self { chunks: Vec::new(), len: 0 };

    pub(crate) fn len(&self) -> usize {
        self.len
    }

    /// The place behind all slots for which `before` is true, which all must come first.
    pub(crate) fn place(&self, before: impl Fn(Slot) -> bool) -> Place {
        // What is new is mostly the last, by far.
        if let Some(last) = self.chunks.last().filter(|chunk| chunk.last().is_some_and(|slot| before(*slot))) {
            return Place { chunk: self.chunks.len() - 1, at: last.len() };
        }
        let chunk = self.chunks.partition_point(|chunk| chunk.last().is_some_and(|slot| before(*slot)));
        let at = self.chunks.get(chunk).map_or(0, |chunk| chunk.partition_point(|slot| before(*slot)));
        Place { chunk, at }
    }

    /// Adds a slot, where `compare` tells how another one compares with it.
    pub(crate) fn insert(&mut self, slot: Slot, compare: impl Fn(Slot) -> Ordering) {
        let Place { chunk, at } = self.place(|other| compare(other).is_lt());
        self.len += 1;
        let last = chunk + 1 >= self.chunks.len();
        let Some(slots) = self.chunks.get_mut(chunk) else {
            self.chunks.push(vec![slot]);
            return;
        };
        if slots.len() < FULL {
            slots.insert(at, slot);
        } else if last && at == slots.len() {
            self.chunks.push(vec![slot]);
        } else {
            let mut rest = slots.split_off(FULL / 2);
            match at <= FULL / 2 {
                true => slots.insert(at, slot),
                false => rest.insert(at - FULL / 2, slot),
            }
            self.chunks.insert(chunk + 1, rest);
        }
    }

    /// Takes a slot out, while `compare` still tells how the others compare with it.
    pub(crate) fn remove(&mut self, slot: Slot, compare: impl Fn(Slot) -> Ordering) {
        let Place { chunk, at } = self.place(|other| compare(other).is_lt());
        let Some(slots) = self.chunks.get_mut(chunk).filter(|slots| slots.get(at) == Some(&slot)) else {
            return;
        };
        slots.remove(at);
        self.len -= 1;
        if slots.is_empty() {
            self.chunks.remove(chunk);
        }
    }

    /// Adds a slot that comes after all others.
    pub(crate) fn push(&mut self, slot: Slot) {
        self.insert(slot, |_| Ordering::Less);
    }

    /// From a place on.
    pub(crate) fn after(&self, place: Place) -> impl Iterator<Item = Slot> {
        let chunks = self.chunks.iter().skip(place.chunk).enumerate();
        chunks.flat_map(move |(n, chunk)| chunk.iter().skip(if n == 0 { place.at } else { 0 }).copied())
    }

    /// From a place back.
    pub(crate) fn before(&self, place: Place) -> impl Iterator<Item = Slot> {
        let part = self.chunks.get(place.chunk).map_or(&[][..], |chunk| &chunk[..place.at]);
        let whole = &self.chunks[..place.chunk.min(self.chunks.len())];
        part.iter().rev().chain(whole.iter().rev().flat_map(|chunk| chunk.iter().rev())).copied()
    }

    /// From one place to another that does not come before it.
    pub(crate) fn range(&self, from: Place, to: Place) -> impl DoubleEndedIterator<Item = Slot> {
        let chunks = from.chunk..(to.chunk + 1).min(self.chunks.len());
        chunks.flat_map(move |n| {
            let chunk = &self.chunks[n];
            let end = if n == to.chunk { to.at } else { chunk.len() };
            let start = if n == from.chunk { from.at.min(end) } else { 0 };
            chunk[start..end].iter().copied()
        })
    }

    /// How many slots come before a place.
    pub(crate) fn rank(&self, place: Place) -> usize {
        let before = self.chunks.iter().take(place.chunk).map(Vec::len).sum::<usize>();
        before + place.at
    }

    pub(crate) fn iter(&self) -> impl DoubleEndedIterator<Item = Slot> {
        self.chunks.iter().flatten().copied()
    }

    pub(crate) fn rev(&self) -> impl Iterator<Item = Slot> {
        self.before(Place { chunk: self.chunks.len(), at: 0 })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    fn check(sorted: &Sorted, expected: &BTreeSet<Slot>) {
        assert_eq!(sorted.len(), expected.len());
        assert!(sorted.iter().eq(expected.iter().copied()));
        assert!(sorted.rev().eq(expected.iter().rev().copied()));
        assert!(sorted.chunks.iter().all(|chunk| (1..=FULL).contains(&chunk.len())));
        for border in [0, 1, 700, 1999, 5000] {
            let place = sorted.place(|slot| slot < border);
            assert!(sorted.after(place).eq(expected.range(border..).copied()));
            assert!(sorted.before(place).eq(expected.range(..border).rev().copied()));
            assert_eq!(sorted.rank(place), expected.range(..border).count());
            for end in [border, border + 1, border + 600] {
                let to = sorted.place(|slot| slot < end);
                assert!(sorted.range(place, to).eq(expected.range(border..end).copied()));
                assert!(sorted.range(place, to).rev().eq(expected.range(border..end).rev().copied()));
            }
        }
    }

    #[test]
    fn it_is_as_a_set_in_order() {
        let mut random = fastrand::Rng::with_seed(7);
        let (mut sorted, mut expected) = (Sorted::default(), BTreeSet::new());
        check(&sorted, &expected);
        for round in 0..20_000 {
            let slot = random.u32(..2000);
            if random.bool() || round < 4000 {
                if expected.insert(slot) {
                    sorted.insert(slot, |other| other.cmp(&slot));
                }
            } else {
                expected.remove(&slot);
                sorted.remove(slot, |other| other.cmp(&slot));
            }
            if round % 997 == 0 {
                check(&sorted, &expected);
            }
        }
        check(&sorted, &expected);
    }

    #[test]
    fn what_comes_in_order_fills_its_chunks() {
        let mut sorted = Sorted::default();
        (0..5000).for_each(|slot| sorted.push(slot));
        check(&sorted, &(0..5000).collect());
        assert_eq!(sorted.chunks.len(), 5000_usize.div_ceil(FULL));
    }
}
