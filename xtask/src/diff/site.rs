//! A place that is compared, and the changes that were found there.

use std::collections::{BTreeMap, BTreeSet};

use super::{
    change::{Change, Place},
    kinds::{Direction, Kind},
};
use crate::model::Facts;

/// Two components that stand for each other, and the direction of their values.
pub(super) type Pair = (String, String, Direction);

/// The result of a comparison: its own changes, and the pairs that it leads to.
#[derive(Default)]
pub(super) struct Scope {
    pub(super) changes: Vec<Change>,
    pub(super) pairs: BTreeSet<Pair>,
}

/// The kinds of change for something that only the new document has, and for something that only the old one has.
pub(super) type Flip = (Kind, Kind);

/// A place that is compared, with the direction of its values.
pub(super) struct Site<'a> {
    pub(super) scope: &'a mut Scope,
    pub(super) place: Place,
    pub(super) direction: Direction,
}

impl Scope {
    pub(super) fn at(&mut self, place: Place, direction: Direction) -> Site<'_> {
        Site { scope: self, place, direction }
    }
}

impl Site<'_> {
    /// Adds a change of this place.
    pub(super) fn report(&mut self, kind: Kind) -> &mut Change {
        let index = self.scope.changes.len();
        self.scope.changes.push(Change::new(kind, &self.place, self.direction));
        &mut self.scope.changes[index]
    }

    pub(super) fn at(&mut self, place: Place) -> Site<'_> {
        self.scope.at(place, self.direction)
    }

    /// The same place for values in another direction.
    pub(super) fn toward(&mut self, direction: Direction) -> Site<'_> {
        self.scope.at(self.place.clone(), direction)
    }

    /// A part of an operation, such as a parameter.
    pub(super) fn part(&mut self, part: &str) -> Site<'_> {
        self.at(Place { part: part.to_owned(), ..self.place.clone() })
    }

    /// A part of this part, such as the elements of a list (`[]`) or the values of a map (`{}`).
    pub(super) fn inside(&mut self, step: &str) -> Site<'_> {
        self.part(&format!("{}{step}", self.place.part))
    }

    /// A property of this, with its name in Rust.
    pub(super) fn property(&mut self, name: &str, rust: &str) -> Site<'_> {
        let item = format!("{}::{rust}", self.place.item);
        self.at(Place { part: format!("{}.{name}", self.place.part), item, ..self.place.clone() })
    }

    /// Compares a fact that holds or does not.
    pub(super) fn flag(&mut self, was: bool, now: bool, (set, unset): Flip) {
        if was != now {
            self.report(if now { set } else { unset });
        }
    }

    /// Compares a text that only one document may have.
    pub(super) fn text(&mut self, was: Option<String>, now: Option<String>, changed: Kind, (added, removed): Flip) {
        let kind = match (&was, &now) {
            _ if was == now => return,
            (None, _) => added,
            (_, None) => removed,
            _ => changed,
        };
        self.report(kind).between(was.unwrap_or_default(), now.unwrap_or_default());
    }

    /// Compares names of which each is reported on its own.
    pub(super) fn names<T>(&mut self, was: &BTreeSet<T>, now: &BTreeSet<T>, (added, removed): Flip)
    where
        T: Ord + AsRef<str>,
    {
        for name in was.symmetric_difference(now) {
            self.report(if now.contains(name) { added } else { removed }).about(name.as_ref());
        }
    }

    /// Compares keywords without a field in the model: those that differ are reported as not compared.
    pub(super) fn literal(&mut self, was: &Facts, now: &Facts) {
        let keywords: BTreeSet<&String> = was.keys().chain(now.keys()).collect();
        for keyword in keywords.into_iter().filter(|keyword| was.get(*keyword) != now.get(*keyword)) {
            self.report(Kind::NotCompared).about(keyword);
        }
    }
}

/// The entries of two maps in pairs, by their keys.
pub(super) fn pairs<'a, K: Ord, V>(
    was: &'a BTreeMap<K, V>,
    now: &'a BTreeMap<K, V>,
) -> impl Iterator<Item = (&'a K, Option<&'a V>, Option<&'a V>)> {
    let keys: BTreeSet<&K> = was.keys().chain(now.keys()).collect();
    keys.into_iter().map(|key| (key, was.get(key), now.get(key)))
}
