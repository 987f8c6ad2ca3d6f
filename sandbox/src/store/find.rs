//! Finding links: in any order, by tag, by directory and by text, without looking at those that nobody asked for.

use std::cell::RefCell;
use std::cmp::Ordering;
use std::collections::{HashMap, VecDeque};

use super::links::{Filter, Link, Order};
use super::sorted::Sorted;
use super::table::{Slot, Table};
use crate::ids::Id;
use crate::page::{Key, Page, Window};

/// How many results are kept that had to be worked out: each takes up to four bytes a link.
const KEPT: usize = 4;

/// Links that are listed together often enough to be kept in order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
enum Group {
    All,
    Tag(Id),
    Directory(Option<Id>),
    Domain(Id),
}

/// A group in each order.
#[derive(Default)]
struct Orders([Sorted; Order::ALL.len()]);

#[derive(Default)]
pub(super) struct Finder {
    groups: HashMap<Group, Orders>,
    found: RefCell<VecDeque<Found>>,
    /// How often links, and how often their counters, have changed: a result is good until they do again.
    changes: u64,
    counts: u64,
}

/// A result that had to be worked out.
struct Found {
    filter: Filter,
    order: Order,
    changes: u64,
    counts: u64,
    slots: Sorted,
}

type Rows = Table<Link>;

/// By key, and by id where keys are equal.
fn key(order: Order, link: &Link) -> (Key<'_>, Id) {
    (order.key(link), link.id)
}

fn row(rows: &Rows, slot: Slot) -> Option<&Link> {
    rows.at(slot).map(|(_, link)| link)
}

fn compare(rows: &Rows, order: Order, link: &Link) -> impl Fn(Slot) -> Ordering {
    move |other| row(rows, other).map_or(Ordering::Less, |other| key(order, other).cmp(&key(order, link)))
}

fn groups(link: &Link) -> impl Iterator<Item = Group> {
    let tags = link.tags.iter().map(|tag| Group::Tag(*tag));
    let domain = link.domain.map(Group::Domain);
    [Group::All, Group::Directory(link.directory)].into_iter().chain(domain).chain(tags)
}

impl Orders {
    fn of(&self, order: Order) -> &Sorted {
        &self.0[order as usize]
    }

    fn insert(&mut self, slot: Slot, link: &Link, rows: &Rows, order: Order) {
        self.0[order as usize].insert(slot, compare(rows, order, link));
    }

    fn remove(&mut self, slot: Slot, link: &Link, rows: &Rows, order: Order) {
        self.0[order as usize].remove(slot, compare(rows, order, link));
    }
}

impl Finder {
    /// All at once: sorting is quicker than inserting one by one.
    pub(super) fn new(rows: &Rows) -> Self {
        let mut finder = Self::default();
        for order in Order::ALL {
            for slot in sort(rows.occupied(), order, rows) {
                for group in row(rows, slot).into_iter().flat_map(groups) {
                    finder.groups.entry(group).or_default().0[order as usize].push(slot);
                }
            }
        }
        finder
    }

    pub(super) fn insert(&mut self, id: Id, rows: &Rows) {
        let Some((slot, link)) = rows.slot(id).zip(rows.get(id)) else { return };
        self.changes += 1;
        for group in groups(link) {
            let orders = self.groups.entry(group).or_default();
            Order::ALL.into_iter().for_each(|order| orders.insert(slot, link, rows, order));
        }
    }

    /// While it is still there as it was inserted.
    pub(super) fn remove(&mut self, id: Id, rows: &Rows) {
        let Some((slot, link)) = rows.slot(id).zip(rows.get(id)) else { return };
        self.changes += 1;
        for group in groups(link) {
            if let Some(orders) = self.groups.get_mut(&group) {
                Order::ALL.into_iter().for_each(|order| orders.remove(slot, link, rows, order));
                if orders.of(Order::Created).len() == 0 {
                    self.groups.remove(&group);
                }
            }
        }
    }

    /// Changes a counter of a link, which moves it in one order only.
    pub(super) fn recount(&mut self, id: Id, rows: &mut Rows, change: impl FnOnce(&mut Link)) {
        self.counts += 1;
        self.each_group(id, rows, Orders::remove);
        rows.change(id, change);
        self.each_group(id, rows, Orders::insert);
    }

    fn each_group(&mut self, id: Id, rows: &Rows, act: impl Fn(&mut Orders, Slot, &Link, &Rows, Order)) {
        let Some((slot, link)) = rows.slot(id).zip(rows.get(id)) else { return };
        for group in groups(link) {
            if let Some(orders) = self.groups.get_mut(&group) {
                act(orders, slot, link, rows, Order::Events);
            }
        }
    }

    /// The link with this shortlink, which is unique on its domain.
    pub(super) fn at<'a>(&self, domain: Option<Id>, shortlink: &str, rows: &'a Rows) -> Option<&'a Link> {
        let sorted = self.group(domain.map_or(Group::All, Group::Domain), Order::Shortlink)?;
        let before = |slot| row(rows, slot).is_some_and(|link| link.shortlink.as_str() < shortlink);
        let links = sorted.after(sorted.place(before)).map_while(|slot| row(rows, slot));
        // Other domains may have it too.
        links.take_while(|link| link.shortlink == shortlink).find(|link| link.domain == domain)
    }

    pub(super) fn on_domain(&self, domain: Id) -> usize {
        self.group(Group::Domain(domain), Order::Created).map_or(0, Sorted::len)
    }

    pub(super) fn in_directory(&self, directory: Option<Id>) -> usize {
        self.group(Group::Directory(directory), Order::Created).map_or(0, Sorted::len)
    }

    /// All that match, in no order that means anything.
    pub(super) fn ids(&self, filter: &Filter, rows: &Rows) -> Vec<Id> {
        self.with(filter, Order::Created, rows, |slots| {
            slots.iter().filter_map(|slot| rows.at(slot)).map(|(id, _)| *id).collect()
        })
    }

    pub(super) fn list(&self, filter: &Filter, order: Order, window: &Window, rows: &Rows) -> (Page, usize) {
        self.with(filter, order, rows, |slots| (cut(slots, order, window, rows), slots.len()))
    }

    fn group(&self, group: Group, order: Order) -> Option<&Sorted> {
        self.groups.get(&group).map(|orders| orders.of(order))
    }

    /// Hands over what matches, in order.
    fn with<R>(&self, filter: &Filter, order: Order, rows: &Rows, use_it: impl FnOnce(&Sorted) -> R) -> R {
        let group = match (filter.tags.as_deref(), filter.directory, &filter.search) {
            (None, None, None) => Group::All,
            (None, Some(directory), None) => Group::Directory(directory),
            (Some([tag]), None, None) => Group::Tag(*tag),
            _ => return self.with_found(filter, order, rows, use_it),
        };
        use_it(self.group(group, order).unwrap_or(&Sorted::default()))
    }

    fn with_found<R>(&self, filter: &Filter, order: Order, rows: &Rows, use_it: impl FnOnce(&Sorted) -> R) -> R {
        let mut kept = self.found.borrow_mut();
        kept.retain(|found| {
            found.changes == self.changes && (found.order != Order::Events || found.counts == self.counts)
        });
        let known = kept.iter().position(|found| found.order == order && found.filter == *filter);
        let found = known.and_then(|at| kept.remove(at)).unwrap_or_else(|| Found {
            filter: filter.clone(),
            order,
            changes: self.changes,
            counts: self.counts,
            slots: self.search(filter, order, rows),
        });
        // The one used last goes last.
        kept.truncate(KEPT);
        if kept.len() == KEPT {
            kept.pop_front();
        }
        kept.push_back(found);
        use_it(&kept[kept.len() - 1].slots)
    }

    /// Goes through the fewest links that all matches must be among.
    fn search(&self, filter: &Filter, order: Order, rows: &Rows) -> Sorted {
        let empty = Sorted::default();
        let group = |group| self.group(group, order).unwrap_or(&empty);
        let all = group(Group::All);
        let mut sources: Vec<Vec<&Sorted>> = Vec::new();
        sources.extend(filter.directory.map(|directory| vec![group(Group::Directory(directory))]));
        sources.extend(filter.tags.as_ref().map(|tags| tags.iter().map(|tag| group(Group::Tag(*tag))).collect()));
        let size = |lists: &Vec<&Sorted>| lists.iter().map(|list| list.len()).sum::<usize>();
        let source = sources.into_iter().min_by_key(size).unwrap_or_else(|| vec![all]);
        let matches = |slot: &Slot| row(rows, *slot).is_some_and(|link| matches(filter, link));
        let mut found = Sorted::default();
        if size(&source) < all.len() / 8 {
            let mut slots: Vec<Slot> = source.into_iter().flat_map(Sorted::iter).filter(matches).collect();
            slots.sort_unstable();
            slots.dedup();
            sort(slots.into_iter(), order, rows).for_each(|slot| found.push(slot));
        } else {
            all.iter().filter(matches).for_each(|slot| found.push(slot));
        }
        found
    }
}

/// Whether a link has a text, in lower case, in its name or shortlink.
fn holds(link: &Link, text: &str) -> bool {
    let texts = [Some(link.shortlink.as_str()), link.name.as_deref()];
    texts.into_iter().flatten().any(|own| own.to_lowercase().contains(text))
}

fn matches(filter: &Filter, link: &Link) -> bool {
    filter.tags.as_ref().is_none_or(|tags| link.tags.iter().any(|tag| tags.contains(tag)))
        && filter.directory.is_none_or(|directory| link.directory == directory)
        && filter.search.as_ref().is_none_or(|text| holds(link, text))
}

/// The keys lie together while they are sorted: looking up rows each time would take four times as long.
fn sort(slots: impl Iterator<Item = Slot>, order: Order, rows: &Rows) -> impl Iterator<Item = Slot> {
    let keys = slots.filter_map(|slot| row(rows, slot).map(|link| (key(order, link), slot)));
    let mut keys: Vec<_> = keys.collect();
    keys.sort_unstable();
    keys.into_iter().map(|(_, slot)| slot)
}

fn cut(slots: &Sorted, order: Order, window: &Window, rows: &Rows) -> Page {
    let place = window.after().map(|after| {
        slots.place(|slot| {
            let against = row(rows, slot).map(|link| key(order, link).cmp(&after));
            against.is_some_and(|against| if window.is_descending() { against.is_lt() } else { against.is_le() })
        })
    });
    let slots: Box<dyn Iterator<Item = Slot>> = match (place, window.is_descending()) {
        (None, false) => Box::new(slots.iter()),
        (None, true) => Box::new(slots.rev()),
        (Some(place), false) => Box::new(slots.after(place)),
        (Some(place), true) => Box::new(slots.before(place)),
    };
    let ids = slots.filter_map(|slot| rows.at(slot)).map(|(id, _)| *id);
    window.page(ids, |id| rows.get(id).map(|link| order.key(link)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::new_link::NewLink;
    use crate::store::{State, state};
    use serde_json::json;

    /// What a scan of everything finds.
    fn expected(state: &State, filter: &Filter, order: Order) -> Vec<Id> {
        let found = state.links.rows.iter().map(|(_, link)| link).filter(|link| matches(filter, link));
        let mut found: Vec<_> = found.map(|link| (key(order, link), link.id)).collect();
        found.sort();
        found.into_iter().map(|(_, id)| id).collect()
    }

    fn walk(state: &State, filter: &Filter, order: Order, descending: bool) -> Vec<Id> {
        let (mut ids, mut token) = (Vec::new(), None::<String>);
        loop {
            let window = Window::new(Some(7), token.as_deref(), "x", descending, None).unwrap();
            let (page, total) = state.links.list(filter, order, &window);
            ids.extend(page.ids);
            token = page.next;
            if token.is_none() {
                assert_eq!(total, ids.len());
                return ids;
            }
        }
    }

    fn check(state: &State, tags: &[Id], directories: &[Id]) {
        let texts = ["", "n", "am", "name 1", "zzz", "é"].map(|text| Some(text.to_owned()).filter(|t| !t.is_empty()));
        let tags = [None, Some(vec![tags[0]]), Some(vec![tags[0], tags[1]]), Some(Vec::new())];
        for (n, directory) in [None, Some(None), Some(Some(directories[0]))].into_iter().enumerate() {
            for (m, tags) in tags.iter().enumerate() {
                for (k, search) in texts.iter().enumerate() {
                    let filter = Filter { tags: tags.clone(), search: search.clone(), directory };
                    let order = Order::ALL[(n + m + k) % Order::ALL.len()];
                    let mut expected = expected(state, &filter, order);
                    assert_eq!(walk(state, &filter, order, false), expected, "{filter:?} {order:?}");
                    expected.reverse();
                    assert_eq!(walk(state, &filter, order, true), expected, "{filter:?} {order:?}");
                }
            }
        }
        for order in Order::ALL {
            assert_eq!(walk(state, &Filter::default(), order, false), expected(state, &Filter::default(), order));
        }
    }

    #[test]
    fn it_finds_what_a_scan_would() {
        let mut random = fastrand::Rng::with_seed(3);
        let mut state = state();
        let directories = [Id::random(), Id::random()];
        let mut ids = Vec::new();
        for n in 0..120 {
            let tags = if n % 3 == 0 { json!(["a"]) } else { json!(["b", format!("t{n}")]) };
            let name = format!("{}Name {}", if n % 5 == 0 { "É" } else { "" }, n % 40);
            let link = json!({"destination": "https://a.example", "name": name, "tags": tags});
            let new: NewLink = serde_json::from_value(link).unwrap();
            ids.push(state.create_link(new).unwrap());
        }
        let tags = ["a", "b"].map(|name| state.tags.named(name).unwrap());
        for round in 0..400 {
            let id = ids[random.usize(..ids.len())];
            let (directory, tag, now) = (random.choice(directories), tags[random.usize(..2)], state.now());
            match random.u8(..6) {
                0 => state.links.count_event(id),
                1 => drop(state.links.change(id, |link| link.directory = directory)),
                2 => drop(state.links.change(id, |link| link.tags = vec![tag])),
                3 => drop(state.links.change(id, |link| (link.name, link.updated_at) = (None, now))),
                4 => drop(state.links.change(id, |link| link.name = Some(format!("Amname {round}")))),
                _ => drop(state.links.remove(id).filter(|_| round % 4 == 0).map(|link| state.links.insert(link))),
            }
            if round % 100 == 99 {
                check(&state, &tags, &directories);
            }
        }
        let (left, by_shortlink) =
            (state.links.len(), |link: &Link| state.links.visited_at(None, &link.shortlink).map(|l| l.id));
        assert!(left > 20 && state.links.rows.iter().all(|(id, link)| by_shortlink(link) == Some(id)));
        let before = state.links.in_directory(Some(directories[0]));
        state.links.reindex();
        assert_eq!(state.links.in_directory(Some(directories[0])), before);
        check(&state, &tags, &directories);
        state.links.remove_tag(tags[0]);
        check(&state, &tags, &directories);
        assert!(walk(&state, &Filter { tags: Some(vec![tags[0]]), ..Filter::default() }, Order::Name, true).is_empty());
    }
}
