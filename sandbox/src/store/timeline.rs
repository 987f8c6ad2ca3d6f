//! Events in the order in which they happened: all of them, those of each link, and those that had each tag.

use std::collections::HashMap;

use super::sorted::Sorted;
use super::table::{Slot, Table};
use super::visits::Event;
use crate::clock::Moment;
use crate::ids::Id;

/// When an event was, in microseconds, and which it is.
pub(super) type When = (i64, Id);

#[derive(Default)]
pub(super) struct Timeline {
    pub(super) all: Sorted,
    by_link: HashMap<Id, Sorted>,
    by_tag: HashMap<Id, Sorted>,
}

/// Events among which all are that somebody asks for.
pub(super) enum Source<'a> {
    List(&'a Sorted),
    /// In order of time.
    Picked(Vec<Slot>),
}

const EMPTY: &Sorted = &Sorted::EMPTY;

pub(super) fn when(events: &Table<Event>, slot: Slot) -> When {
    events.at(slot).map_or((i64::MIN, Id::FIRST), |(id, event)| (event.created_at.micros(), *id))
}

/// The first event from a moment on, and the first behind another; both moments belong to the span.
pub(super) fn span(start: Option<Moment>, end: Option<Moment>) -> [When; 2] {
    let first = start.map_or(i64::MIN, Moment::micros);
    // The moment after the last one, because no id comes after all others.
    let after = end.map_or(i64::MAX, |end| end.micros().saturating_add(1)).max(first);
    [first, after].map(|micros| (micros, Id::FIRST))
}

impl Timeline {
    /// All at once: sorting is quicker than inserting one by one.
    pub(super) fn new(events: &Table<Event>) -> Self {
        let mut timeline = Self::default();
        let mut slots: Vec<(When, Slot)> = events.occupied().map(|slot| (when(events, slot), slot)).collect();
        slots.sort_unstable();
        for (_, slot) in slots {
            timeline.each(slot, events, |list| list.push(slot));
        }
        timeline
    }

    pub(super) fn insert(&mut self, id: Id, events: &Table<Event>) {
        let Some(slot) = events.slot(id) else { return };
        let new = when(events, slot);
        self.each(slot, events, |list| list.insert(slot, |other| when(events, other).cmp(&new)));
    }

    fn each(&mut self, slot: Slot, events: &Table<Event>, mut act: impl FnMut(&mut Sorted)) {
        let Some((_, event)) = events.at(slot) else { return };
        act(&mut self.all);
        act(self.by_link.entry(event.link).or_default());
        event.tags.iter().for_each(|tag| act(self.by_tag.entry(*tag).or_default()));
    }

    pub(super) fn of_link(&self, link: Option<Id>) -> &Sorted {
        link.and_then(|link| self.by_link.get(&link)).unwrap_or(EMPTY)
    }

    pub(super) fn with_tag(&self, tag: Option<Id>) -> &Sorted {
        tag.and_then(|tag| self.by_tag.get(&tag)).unwrap_or(EMPTY)
    }
}

impl<'a> Source<'a> {
    pub(super) fn picked(slots: impl Iterator<Item = Slot>, events: &Table<Event>) -> Self {
        let mut slots: Vec<Slot> = slots.collect();
        slots.sort_unstable_by_key(|slot| when(events, *slot));
        Self::Picked(slots)
    }

    pub(super) fn len(&self) -> usize {
        match self {
            Self::List(list) => list.len(),
            Self::Picked(slots) => slots.len(),
        }
    }

    /// Those from one event to another, without the latter.
    pub(super) fn within(
        self,
        [from, to]: [When; 2],
        events: &'a Table<Event>,
    ) -> Box<dyn DoubleEndedIterator<Item = Slot> + 'a> {
        match self {
            Self::List(list) => {
                let [from, to] = [from, to].map(|border| list.place(|slot| when(events, slot) < border));
                Box::new(list.range(from, to))
            }
            Self::Picked(mut slots) => {
                slots.truncate(slots.partition_point(|slot| when(events, *slot) < to));
                slots.drain(..slots.partition_point(|slot| when(events, *slot) < from));
                Box::new(slots.into_iter())
            }
        }
    }

    /// How many there are from one event to another; no list is gone through for it.
    pub(super) fn count_within(&self, span: [When; 2], events: &Table<Event>) -> usize {
        let [from, to] = match self {
            Self::List(list) => span.map(|border| list.rank(list.place(|slot| when(events, slot) < border))),
            Self::Picked(slots) => span.map(|border| slots.partition_point(|slot| when(events, *slot) < border)),
        };
        to.saturating_sub(from)
    }
}
