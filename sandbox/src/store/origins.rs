//! Which countries events came from, kept so tight that all of a million events are gone through in milliseconds.

use std::collections::HashMap;

use super::table::{Slot, Table};
use super::visits::{Device, Event};

/// A country is its device's, and a device may move: so each event has a device here, and each device a country.
#[derive(Default)]
pub(super) struct Origins {
    /// By the slot of an event, the slot of its device.
    devices: Vec<Slot>,
    /// By the slot of a device, its country.
    countries: Vec<Country>,
    /// By its code.
    numbers: HashMap<String, Country>,
}

/// A country by its number.
type Country = u32;
const UNKNOWN: Country = 0;

fn put<T: Clone>(column: &mut Vec<T>, slot: Slot, value: T, fill: T) {
    let at = slot as usize;
    if at >= column.len() {
        column.resize(at + 1, fill);
    }
    column[at] = value;
}

impl Origins {
    pub(super) fn new(events: &Table<Event>, devices: &Table<Device>) -> Self {
        let mut origins = Self::default();
        for slot in devices.occupied() {
            origins.settle(slot, devices.at(slot).and_then(|(_, device)| device.country.as_deref()));
        }
        for slot in events.occupied() {
            let device = events.at(slot).and_then(|(_, event)| devices.slot(event.device));
            origins.insert(slot, device);
        }
        origins
    }

    /// Says which device an event is of.
    pub(super) fn insert(&mut self, event: Slot, device: Option<Slot>) {
        put(&mut self.devices, event, device.unwrap_or(Slot::MAX), Slot::MAX);
    }

    /// Says which country a device is in.
    pub(super) fn settle(&mut self, device: Slot, country: Option<&str>) {
        let next = Country::try_from(self.numbers.len() + 1).unwrap_or(UNKNOWN);
        let number = country.map_or(UNKNOWN, |code| match self.numbers.get(code) {
            Some(number) => *number,
            None => *self.numbers.entry(code.to_owned()).or_insert(next),
        });
        put(&mut self.countries, device, number, UNKNOWN);
    }

    /// Whether an event came from one of these countries; of no countries, any will do.
    pub(super) fn among<'a>(&'a self, codes: &[String]) -> impl Fn(Slot) -> bool + 'a {
        let all = codes.is_empty();
        let wanted: Vec<Country> = codes.iter().filter_map(|code| self.numbers.get(code).copied()).collect();
        move |event| {
            let device = self.devices.get(event as usize);
            let country = device.and_then(|device| self.countries.get(*device as usize));
            all || country.is_some_and(|country| wanted.contains(country))
        }
    }
}
