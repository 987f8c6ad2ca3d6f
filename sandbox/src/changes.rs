//! What a request changes, noted where it changes: a table tells of every row that is put, changed or removed.
//!
//! Notes are kept per thread, as a sandbox works on one thread of its own and on one request at a time. On other
//! threads, such as one that loads a file, nobody asked for notes and none are kept.

use std::cell::RefCell;
use std::collections::HashMap;
use std::collections::hash_map::Entry;

use crate::ids::Id;

thread_local! {
    static NOTES: RefCell<Option<Vec<Note>>> = const { RefCell::new(None) };
}

/// What became of a thing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Action {
    /// It was not there before.
    Created,
    /// It was there, and may be different now.
    Updated,
    /// It is no longer there.
    Deleted,
}

impl Action {
    /// `created`, `updated` or `deleted`.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Created => "created",
            Self::Updated => "updated",
            Self::Deleted => "deleted",
        }
    }
}

/// One thing that changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Note {
    pub(crate) action: Action,
    /// The name of the row's type, as Rust writes it.
    pub(crate) kind: &'static str,
    pub(crate) id: Id,
}

/// Begins to keep notes on this thread, and answers those that have gathered since they were last taken.
pub(crate) fn take() -> Vec<Note> {
    let notes = NOTES.with(|notes| notes.borrow_mut().replace(Vec::new()));
    compact(notes.unwrap_or_default())
}

/// Notes that a row of type `T` came to be, changed or went away.
pub(crate) fn note<T>(action: Action, id: Id) {
    NOTES.with(|notes| {
        if let Some(notes) = notes.borrow_mut().as_mut() {
            notes.push(Note { action, kind: kind_of::<T>(), id });
        }
    });
}

/// The last part of a type's path: `Link` for `crate::store::links::Link`.
fn kind_of<T>() -> &'static str {
    let path = std::any::type_name::<T>();
    path.rsplit("::").next().unwrap_or(path)
}

/// One note for each thing, in the order in which they were first touched. What came and went again is left out.
fn compact(notes: Vec<Note>) -> Vec<Note> {
    let mut order: Vec<Option<Note>> = Vec::with_capacity(notes.len());
    let mut places: HashMap<(&str, Id), usize> = HashMap::with_capacity(notes.len());
    for note in notes {
        match places.entry((note.kind, note.id)) {
            Entry::Vacant(place) => {
                place.insert(order.len());
                order.push(Some(note));
            }
            Entry::Occupied(place) => {
                let earlier = &mut order[*place.get()];
                let action = match (earlier.map(|note| note.action), note.action) {
                    (None, Action::Deleted) | (Some(Action::Created), Action::Deleted) => None,
                    (None | Some(Action::Created), _) => Some(Action::Created),
                    (Some(Action::Deleted), Action::Created) => Some(Action::Updated),
                    (Some(_), action) => Some(action),
                };
                *earlier = action.map(|action| Note { action, ..note });
            }
        }
    }
    order.into_iter().flatten().collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    struct Cup;
    struct Plate;

    #[test]
    fn a_thing_is_noted_once() {
        let (a, b, c, d) = (Id::random(), Id::random(), Id::random(), Id::random());
        note::<Cup>(Action::Created, a);
        assert_eq!(take(), [], "nobody had asked yet");
        note::<Cup>(Action::Created, a);
        note::<Plate>(Action::Updated, a);
        note::<Cup>(Action::Updated, a);
        note::<Cup>(Action::Updated, b);
        note::<Cup>(Action::Deleted, b);
        note::<Cup>(Action::Created, c);
        note::<Cup>(Action::Deleted, c);
        note::<Cup>(Action::Deleted, d);
        note::<Cup>(Action::Created, d);
        let notes: Vec<_> = take().into_iter().map(|note| (note.action, note.kind, note.id)).collect();
        assert_eq!(
            notes,
            [
                (Action::Created, "Cup", a),
                (Action::Updated, "Plate", a),
                (Action::Deleted, "Cup", b),
                (Action::Updated, "Cup", d),
            ]
        );
        assert_eq!(take(), []);
    }
}
