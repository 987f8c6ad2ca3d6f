//! Finding links by a part of their name or shortlink: which links have which three bytes in a row.

use std::collections::HashMap;

use super::links::Link;
use super::sorted::Sorted;
use super::table::Slot;

/// Links by every three bytes that follow each other in their texts, in lower case.
#[derive(Default)]
pub(super) struct Grams(HashMap<[u8; 3], Sorted>);

/// The texts that a search looks into.
fn texts(link: &Link) -> [String; 2] {
    [link.shortlink.to_lowercase(), link.name.as_deref().unwrap_or_default().to_lowercase()]
}

/// Whether a link has a text, in lower case, in its name or shortlink.
pub(super) fn holds(link: &Link, text: &str) -> bool {
    texts(link).iter().any(|own| own.contains(text))
}

fn grams(text: &str) -> impl Iterator<Item = [u8; 3]> {
    text.as_bytes().windows(3).filter_map(|gram| gram.try_into().ok())
}

/// Each once.
fn grams_of(link: &Link) -> Vec<[u8; 3]> {
    let mut all: Vec<[u8; 3]> = texts(link).iter().flat_map(|text| grams(text)).collect();
    all.sort_unstable();
    all.dedup();
    all
}

impl Grams {
    pub(super) fn insert(&mut self, slot: Slot, link: &Link) {
        for gram in grams_of(link) {
            self.0.entry(gram).or_default().insert(slot, |other| other.cmp(&slot));
        }
    }

    pub(super) fn remove(&mut self, slot: Slot, link: &Link) {
        for gram in grams_of(link) {
            if let Some(slots) = self.0.get_mut(&gram) {
                slots.remove(slot, |other| other.cmp(&slot));
                if slots.len() == 0 {
                    self.0.remove(&gram);
                }
            }
        }
    }

    /// The fewest links that all which hold a text must be among; none if the text is too short to tell.
    pub(super) fn rarest(&self, text: &str) -> Option<&Sorted> {
        static NONE: Sorted = Sorted::EMPTY;
        grams(text).map(|gram| self.0.get(&gram).unwrap_or(&NONE)).min_by_key(|slots| slots.len())
    }
}
