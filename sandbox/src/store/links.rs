//! Links, and the indexes that find them.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

use crate::clock::Moment;
use crate::ids::Id;
use crate::page::{Index, Page, SortKey, Window};

#[derive(Clone, Debug)]
pub(crate) struct Link {
    pub(crate) id: Id,
    pub(crate) shortlink: String,
    pub(crate) destination: String,
    pub(crate) name: Option<String>,
    pub(crate) purpose: Option<String>,
    pub(crate) fallback_destination: Option<String>,
    pub(crate) expired_destination: Option<String>,
    pub(crate) expires_at: Option<Moment>,
    pub(crate) metadata: BTreeMap<String, String>,
    pub(crate) tags: Vec<Id>,
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
#[derive(Clone, Debug)]
pub(crate) struct Qrcode {
    pub(crate) design: Id,
    pub(crate) since: Moment,
    pub(crate) ready_at: Moment,
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
#[derive(Debug, Default)]
pub(crate) struct Filter {
    /// Any of these; none means all links.
    pub(crate) tags: Option<Vec<Id>>,
    /// In lower case.
    pub(crate) search: Option<String>,
}

#[derive(Default)]
pub(crate) struct Links {
    by_id: HashMap<Id, Link>,
    by_shortlink: HashMap<String, Id>,
    by_tag: HashMap<Id, HashSet<Id>>,
    /// Kept in order because they are what lists are mostly sorted by; the rest is sorted when asked for.
    by_updated: Index,
    by_created: Index,
    expiring: BTreeSet<(Moment, Id)>,
    /// Shortlinks of expired links, and where those lead now.
    expired: HashMap<String, Option<String>>,
}

impl Order {
    fn key(self, link: &Link) -> SortKey {
        match self {
            Self::Created => SortKey::Number(link.created_at.micros()),
            Self::Updated => SortKey::Number(link.updated_at.micros()),
            Self::Events => SortKey::Number(link.event_count),
            Self::Shortlink => SortKey::Text(link.shortlink.clone()),
            Self::Name => SortKey::Text(link.name.clone().unwrap_or_default()),
        }
    }
}

impl Filter {
    fn matches(&self, link: &Link) -> bool {
        let tagged = self.tags.as_ref().is_none_or(|tags| link.tags.iter().any(|tag| tags.contains(tag)));
        let found = self.search.as_ref().is_none_or(|text| {
            let name = link.name.as_deref().unwrap_or_default();
            link.shortlink.to_lowercase().contains(text) || name.to_lowercase().contains(text)
        });
        tagged && found
    }
}

impl Links {
    pub(crate) fn len(&self) -> usize {
        self.by_id.len()
    }

    pub(crate) fn get(&self, id: Id) -> Option<&Link> {
        self.by_id.get(&id)
    }

    pub(crate) fn visited_at(&self, shortlink: &str) -> Option<&Link> {
        self.by_shortlink.get(shortlink).and_then(|id| self.by_id.get(id))
    }

    /// Where an expired link leads: `Some(None)` if nowhere in particular.
    pub(crate) fn expired(&self, shortlink: &str) -> Option<Option<&str>> {
        self.expired.get(shortlink).map(Option::as_deref)
    }

    pub(crate) fn is_taken(&self, shortlink: &str) -> bool {
        self.by_shortlink.contains_key(shortlink) || self.expired.contains_key(shortlink)
    }

    pub(crate) fn insert(&mut self, link: Link) {
        self.by_shortlink.insert(link.shortlink.clone(), link.id);
        self.by_created.insert((Order::Created.key(&link), link.id));
        self.index(&link);
        self.by_id.insert(link.id, link);
    }

    /// Changes a link, and finds it again by what changed. Its shortlink and creation time never do.
    pub(crate) fn change(&mut self, id: Id, change: impl FnOnce(&mut Link)) -> Option<&Link> {
        let mut link = self.by_id.get(&id)?.clone();
        self.unindex(&link);
        change(&mut link);
        self.index(&link);
        self.by_id.insert(id, link);
        self.get(id)
    }

    pub(crate) fn count_event(&mut self, id: Id) {
        if let Some(link) = self.by_id.get_mut(&id) {
            link.event_count += 1;
        }
    }

    pub(crate) fn remove(&mut self, id: Id) -> Option<Link> {
        let link = self.by_id.remove(&id)?;
        self.unindex(&link);
        self.by_created.remove(&(Order::Created.key(&link), id));
        self.by_shortlink.remove(&link.shortlink);
        Some(link)
    }

    pub(crate) fn remove_tag(&mut self, tag: Id) {
        for id in self.by_tag.remove(&tag).unwrap_or_default() {
            if let Some(link) = self.by_id.get_mut(&id) {
                link.tags.retain(|other| *other != tag);
            }
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
                self.expired.insert(link.shortlink, link.expired_destination);
            }
        }
    }

    /// A page, and how many links there are in all.
    pub(crate) fn list(&self, filter: &Filter, order: Order, window: &Window) -> (Page, usize) {
        let keep = |id: Id| self.get(id).is_some_and(|link| filter.matches(link));
        let sorted;
        let index = match order {
            Order::Updated => &self.by_updated,
            Order::Created => &self.by_created,
            _ => {
                let links = self.by_id.values();
                sorted = links.map(|link| (order.key(link), link.id)).collect();
                &sorted
            }
        };
        let total = match filter {
            Filter { tags: None, search: None } => self.len(),
            Filter { tags: Some(tags), .. } => {
                let tagged = tags.iter().filter_map(|tag| self.by_tag.get(tag)).flatten();
                let once: HashSet<Id> = tagged.copied().filter(|id| keep(*id)).collect();
                once.len()
            }
            _ => self.by_id.values().filter(|link| filter.matches(link)).count(),
        };
        (window.cut(index, keep), total)
    }

    fn index(&mut self, link: &Link) {
        self.by_updated.insert((Order::Updated.key(link), link.id));
        if let Some(at) = link.expires_at {
            self.expiring.insert((at, link.id));
        }
        for tag in &link.tags {
            self.by_tag.entry(*tag).or_default().insert(link.id);
        }
    }

    fn unindex(&mut self, link: &Link) {
        self.by_updated.remove(&(Order::Updated.key(link), link.id));
        if let Some(at) = link.expires_at {
            self.expiring.remove(&(at, link.id));
        }
        for tag in &link.tags {
            if let Some(links) = self.by_tag.get_mut(tag) {
                links.remove(&link.id);
            }
        }
    }
}
