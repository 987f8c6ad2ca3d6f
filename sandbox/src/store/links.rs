//! Links.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use serde::{Deserialize, Serialize, Serializer};

use super::find::Finder;
use super::table::Table;
use crate::clock::Moment;
use crate::ids::Id;
use crate::page::{Key, Page, Window};

#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Link {
    pub(crate) id: Id,
    /// The custom domain that it lies on; none is the sandbox itself.
    pub(crate) domain: Option<Id>,
    pub(crate) shortlink: String,
    pub(crate) destination: String,
    pub(crate) name: Option<String>,
    pub(crate) purpose: Option<String>,
    pub(crate) fallback_destination: Option<String>,
    pub(crate) expired_destination: Option<String>,
    pub(crate) expires_at: Option<Moment>,
    pub(crate) metadata: Metadata,
    pub(crate) tags: Vec<Id>,
    /// The directory that it lies in; none is the root.
    pub(crate) directory: Option<Id>,
    pub(crate) conversion_tracking: bool,
    pub(crate) qrcode: Option<Qrcode>,
    /// The workflow: the visit, and the redirect it leads to.
    pub(crate) entry_step: Id,
    pub(crate) exit_step: Id,
    pub(crate) created_at: Moment,
    pub(crate) updated_at: Moment,
    pub(crate) event_count: i64,
}

/// A link's QR code: its design, and when its image is (or was) drawn.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Qrcode {
    pub(crate) design: Id,
    pub(crate) since: Moment,
    pub(crate) ready_at: Moment,
}

impl Qrcode {
    pub(crate) fn is_drawn(&self, now: Moment) -> bool {
        self.ready_at <= now
    }
}

/// What the user keeps with a link: a map, packed as it is saved, since one of a single key takes ten times the room.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(from = "BTreeMap<String, String>")]
pub(crate) struct Metadata(Box<[u8]>);

/// A link that has left the workspace because its time has passed, though its address stays taken.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct Expired {
    domain: Option<Id>,
    shortlink: String,
    destination: Option<String>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Order {
    Created,
    Updated,
    Shortlink,
    Name,
    Events,
}

/// Which links a list is about.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Filter {
    /// Any of these; none means all links.
    pub(crate) tags: Option<Vec<Id>>,
    /// In lower case.
    pub(crate) search: Option<String>,
    /// In this directory itself; `Some(None)` is the root, and none means wherever they are.
    pub(crate) directory: Option<Option<Id>>,
}

#[derive(Default)]
pub(crate) struct Links {
    pub(super) rows: Table<Link>,
    finder: Finder,
    expiring: BTreeSet<(Moment, Id)>,
    pub(super) expired: Table<Expired>,
    expired_at: HashMap<(Option<Id>, String), Id>,
}

impl Order {
    pub(super) const ALL: [Self; 5] = [Self::Created, Self::Updated, Self::Shortlink, Self::Name, Self::Events];

    pub(super) fn key(self, link: &Link) -> Key<'_> {
        match self {
            Self::Created => Key::Number(link.created_at.micros()),
            Self::Updated => Key::Number(link.updated_at.micros()),
            Self::Events => Key::Number(link.event_count),
            Self::Shortlink => Key::Text(&link.shortlink),
            Self::Name => Key::Text(link.name.as_deref().unwrap_or_default()),
        }
    }
}

impl Metadata {
    pub(crate) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl From<BTreeMap<String, String>> for Metadata {
    fn from(map: BTreeMap<String, String>) -> Self {
        match map.is_empty() {
            true => Self::default(),
            // Writing texts into memory cannot fail.
            false => Self(rmp_serde::to_vec(&map).unwrap_or_default().into()),
        }
    }
}

impl Serialize for Metadata {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let map: BTreeMap<&str, &str> = match self.is_empty() {
            true => BTreeMap::new(),
            false => rmp_serde::from_slice(&self.0).map_err(serde::ser::Error::custom)?,
        };
        serializer.collect_map(map)
    }
}

impl Links {
    pub(crate) fn len(&self) -> usize {
        self.rows.len()
    }

    pub(crate) fn get(&self, id: Id) -> Option<&Link> {
        self.rows.get(id)
    }

    /// A shortlink is unique on its domain.
    pub(crate) fn visited_at(&self, domain: Option<Id>, shortlink: &str) -> Option<&Link> {
        self.finder.at(domain, shortlink, &self.rows)
    }

    /// Where an expired link leads: `Some(None)` if nowhere in particular.
    pub(crate) fn expired(&self, domain: Option<Id>, shortlink: &str) -> Option<Option<&str>> {
        let id = self.expired_at.get(&(domain, shortlink.to_owned()))?;
        self.expired.get(*id).map(|expired| expired.destination.as_deref())
    }

    pub(crate) fn is_taken(&self, domain: Option<Id>, shortlink: &str) -> bool {
        self.visited_at(domain, shortlink).is_some() || self.expired(domain, shortlink).is_some()
    }

    /// How many links lie on a custom domain.
    pub(crate) fn on_domain(&self, domain: Id) -> usize {
        self.finder.on_domain(domain)
    }

    pub(crate) fn insert(&mut self, link: Link) {
        let id = link.id;
        self.rows.put(id, link);
        self.index(id);
    }

    /// Changes a link, and finds it again by what changed. Its id never does.
    pub(crate) fn change(&mut self, id: Id, change: impl FnOnce(&mut Link)) -> Option<&Link> {
        self.unindex(id)?;
        self.rows.change(id, change);
        self.index(id);
        self.get(id)
    }

    pub(crate) fn count_event(&mut self, id: Id) {
        self.finder.recount(id, &mut self.rows, |link| link.event_count += 1);
    }

    pub(crate) fn remove(&mut self, id: Id) -> Option<Link> {
        self.unindex(id)?;
        self.rows.remove(id)
    }

    pub(crate) fn remove_tag(&mut self, tag: Id) {
        let all = Filter { tags: Some(vec![tag]), ..Filter::default() };
        for id in self.finder.ids(&all, &self.rows) {
            self.change(id, |link| link.tags.retain(|other| *other != tag));
        }
    }

    /// Takes links out of the workspace whose time has passed.
    pub(crate) fn expire(&mut self, now: Moment) {
        while let Some((at, id)) = self.expiring.first().copied() {
            if at > now {
                return;
            }
            self.expiring.pop_first();
            if let Some(link) = self.remove(id) {
                let Link { domain, shortlink, expired_destination: destination, .. } = link;
                self.expired_at.insert((domain, shortlink.clone()), id);
                let expired = Expired { domain, shortlink, destination };
                self.expired.put(id, expired);
            }
        }
    }

    /// How many links lie in a directory itself; none is the root.
    pub(crate) fn in_directory(&self, directory: Option<Id>) -> usize {
        self.finder.in_directory(directory)
    }

    pub(crate) fn ids_in(&self, directory: Id) -> Vec<Id> {
        self.finder.ids(&Filter { directory: Some(Some(directory)), ..Filter::default() }, &self.rows)
    }

    /// A page, and how many links there are in all.
    ///
    /// Neither scans: every order of all links, of each tag and of each directory is kept. A search, several tags, or
    /// a tag within a directory are worked out once and kept until links change.
    pub(crate) fn list(&self, filter: &Filter, order: Order, window: &Window) -> (Page, usize) {
        self.finder.list(filter, order, window, &self.rows)
    }

    /// Makes the indexes anew, after rows were loaded.
    pub(super) fn reindex(&mut self) {
        self.finder = Finder::new(&self.rows);
        let expiring = self.rows.iter().filter_map(|(id, link)| link.expires_at.map(|at| (at, id)));
        self.expiring = expiring.collect();
        self.expired_at = self.expired.iter().map(|(id, gone)| ((gone.domain, gone.shortlink.clone()), id)).collect();
    }

    fn index(&mut self, id: Id) {
        self.finder.insert(id, &self.rows);
        if let Some(at) = self.get(id).and_then(|link| link.expires_at) {
            self.expiring.insert((at, id));
        }
    }

    fn unindex(&mut self, id: Id) -> Option<()> {
        if let Some(at) = self.get(id)?.expires_at {
            self.expiring.remove(&(at, id));
        }
        self.finder.remove(id, &self.rows);
        Some(())
    }
}
