//! Visits to links: the devices they come from, and the events they leave.

use std::collections::HashMap;

use serde::{Deserialize, Serialize};

use super::State;
use super::origins::Origins;
use super::payload::{ACTIONS, Action};
use super::table::Table;
use super::timeline::Timeline;
use crate::agent::Agent;
use crate::clock::Moment;
use crate::ids::Id;

#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Device {
    pub(crate) id: Id,
    pub(crate) visitor: Option<Id>,
    pub(crate) ip: String,
    pub(crate) user_agent: String,
    /// Read from the User-Agent, then and whenever it is loaded.
    #[serde(skip)]
    pub(crate) agent: Agent,
    pub(crate) language: Option<String>,
    pub(crate) country: Option<String>,
    pub(crate) city: Option<String>,
    /// By its IANA name.
    pub(crate) timezone: Option<String>,
    pub(crate) created_at: Moment,
    pub(crate) last_used_at: Moment,
}

#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Event {
    pub(crate) id: Id,
    pub(crate) link: Id,
    pub(crate) device: Id,
    pub(crate) visitor: Option<Id>,
    pub(crate) scan: bool,
    pub(crate) returning: bool,
    /// It was a HEAD, else a GET.
    pub(crate) head: bool,
    /// The redirect kept the `lbid`.
    pub(crate) tracked: bool,
    /// The destination of the redirect; empty without one.
    pub(crate) destination: String,
    /// None if the workflow did not reach an exit.
    pub(crate) exit: Option<Exit>,
    pub(crate) entrypoint: String,
    /// The link's tags at that time, so that events outlive their links in reports.
    pub(crate) tags: Vec<Id>,
    pub(crate) created_at: Moment,
}

/// The exit that a visit reached.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum Exit {
    ClientRedirect,
    /// The redirect to the link's fallback destination.
    Fallback,
    OpenMedia,
    ThankYouPage,
    Vcard,
    SocialLinks,
}

/// What a visit's request tells.
#[derive(Clone, Debug, Default)]
pub(crate) struct Visit {
    pub(crate) ip: String,
    pub(crate) user_agent: String,
    pub(crate) language: Option<String>,
    pub(crate) country: Option<String>,
    pub(crate) city: Option<String>,
    pub(crate) timezone: Option<String>,
    pub(crate) scan: bool,
    pub(crate) head: bool,
}

#[derive(Default)]
pub(crate) struct Visits {
    pub(super) events: Table<Event>,
    timeline: Timeline,
    origins: Origins,
    pub(super) devices: Table<Device>,
    /// Devices by address and User-Agent: there is no cookie to tell them by.
    known: HashMap<(String, String), Id>,
}

impl Exit {
    const ALL: [(&'static str, Self); 6] = [
        ("clientRedirect", Self::ClientRedirect),
        ("clientRedirect", Self::Fallback),
        ("openMedia", Self::OpenMedia),
        ("thankYouPage", Self::ThankYouPage),
        ("vcard", Self::Vcard),
        ("socialLinks", Self::SocialLinks),
    ];

    /// By the member of a step's payload.
    pub(crate) fn of(member: &str) -> Option<Self> {
        Self::ALL.iter().find(|(known, _)| *known == member).map(|(_, exit)| *exit)
    }

    pub(crate) fn action(self) -> &'static Action {
        let member = Self::ALL.iter().find(|(_, exit)| *exit == self).map(|(member, _)| *member);
        member.and_then(Action::of).unwrap_or(&ACTIONS[1])
    }
}

impl Visits {
    pub(crate) fn event(&self, id: Id) -> Option<&Event> {
        self.events.get(id)
    }

    /// Records the exit that an event's visit reached.
    pub(crate) fn end_event(&mut self, id: Id, exit: Exit, destination: &str, tracked: bool) {
        self.events.change(id, |event| {
            (event.exit, event.tracked) = (Some(exit), tracked);
            event.destination = destination.to_owned();
        });
    }

    /// Says whose an event is.
    pub(crate) fn assign_event(&mut self, id: Id, visitor: Option<Id>) -> Option<&Event> {
        self.events.change(id, |event| event.visitor = visitor)?;
        self.events.get(id)
    }

    pub(crate) fn device(&self, id: Id) -> Option<&Device> {
        self.devices.get(id)
    }

    /// Says whose a device is.
    pub(crate) fn assign_device(&mut self, id: Id, visitor: Option<Id>) {
        self.devices.change(id, |device| device.visitor = visitor);
    }

    pub(crate) fn len(&self) -> usize {
        self.events.len()
    }

    /// All of them, newest last.
    pub(crate) fn iter(&self) -> impl DoubleEndedIterator<Item = &Event> {
        self.timeline.all.iter().filter_map(|slot| self.events.at(slot)).map(|(_, event)| event)
    }

    pub(super) fn timeline(&self) -> &Timeline {
        &self.timeline
    }

    pub(super) fn origins(&self) -> &Origins {
        &self.origins
    }

    fn record(&mut self, event: Event) {
        let (id, device) = (event.id, self.devices.slot(event.device));
        self.events.put(id, event);
        if let Some(slot) = self.events.slot(id) {
            self.origins.insert(slot, device);
        }
        self.timeline.insert(id, &self.events);
    }

    fn device_of(&mut self, visit: &Visit, now: Moment) -> Id {
        let key = (visit.ip.clone(), visit.user_agent.clone());
        let id = *self.known.entry(key).or_insert_with(Id::random);
        if self.devices.get(id).is_none() {
            let device = Device {
                id,
                visitor: None,
                ip: visit.ip.clone(),
                user_agent: visit.user_agent.clone(),
                agent: Agent::read(&visit.user_agent),
                language: None,
                country: None,
                city: None,
                timezone: None,
                created_at: now,
                last_used_at: now,
            };
            self.devices.put(id, device);
        }
        self.devices.change(id, |device| {
            device.last_used_at = now;
            device.language = visit.language.clone().or(device.language.take());
            device.country = visit.country.clone().or(device.country.take());
            device.city = visit.city.clone().or(device.city.take());
            device.timezone = visit.timezone.clone().or(device.timezone.take());
        });
        if let (Some(slot), Some(country)) = (self.devices.slot(id), &visit.country) {
            self.origins.settle(slot, Some(country));
        }
        id
    }

    /// Makes the indexes anew, after rows were loaded.
    pub(super) fn reindex(&mut self) {
        let ids: Vec<Id> = self.devices.iter().map(|(id, _)| id).collect();
        for id in ids {
            self.devices.reload(id, |device| device.agent = Agent::read(&device.user_agent));
        }
        let devices = self.devices.iter();
        self.known = devices.map(|(id, device)| ((device.ip.clone(), device.user_agent.clone()), id)).collect();
        self.timeline = Timeline::new(&self.events);
        self.origins = Origins::new(&self.events, &self.devices);
    }
}

impl State {
    /// Records a visit to a link, and answers its event. The visitor stays anonymous until identified.
    pub(crate) fn visit(&mut self, link: Id, visit: &Visit) -> Option<Id> {
        let now = self.now();
        let link = self.links.get(link)?;
        let (link_id, tags) = (link.id, link.tags.clone());
        // The exit of a workflow is recorded when it is reached.
        let straight = self.workflows.get(link_id).is_none();
        let destination = if straight { link.destination.clone() } else { String::new() };
        let tracked = straight && link.conversion_tracking;
        let entrypoint = self.address(link);
        let device = self.visits.device_of(visit, now);
        let visitor = self.visitor_of(device, now);
        let event = Event {
            id: Id::random(),
            link: link_id,
            device,
            visitor: Some(visitor),
            scan: visit.scan,
            returning: self.has_visited(visitor, link_id),
            head: visit.head,
            tracked,
            destination,
            exit: straight.then_some(Exit::ClientRedirect),
            entrypoint,
            tags,
            created_at: now,
        };
        let id = event.id;
        self.visitors.add_event(visitor, id, visit.scan);
        self.links.count_event(link_id);
        self.visits.record(event);
        Some(id)
    }

    fn visitor_of(&mut self, device: Id, now: Moment) -> Id {
        if let Some(visitor) = self.visits.device(device).and_then(|d| d.visitor) {
            return visitor;
        }
        let visitor = self.visitors.add(now);
        self.visitors.add_device(visitor, device);
        self.visits.assign_device(device, Some(visitor));
        visitor
    }

    fn has_visited(&self, visitor: Id, link: Id) -> bool {
        let events = self.visitors.get(visitor).map(|visitor| &visitor.events);
        let mut events = events.into_iter().flatten().rev();
        events.any(|id| self.visits.event(*id).is_some_and(|event| event.link == link))
    }
}
