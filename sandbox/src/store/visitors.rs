//! Visitors: anonymous until identified, then known by what was told of them.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use super::table::Table;
use super::visits::Visits;
use crate::clock::Moment;
use crate::http::ApiError;
use crate::ids::Id;
use crate::page::{Index, Page, SortKey, Window};

#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Visitor {
    pub(crate) id: Id,
    /// `$email` and so on, without the `$`.
    pub(crate) system: BTreeMap<System, String>,
    /// As they were sent: their JSON type is their type.
    pub(crate) attributes: BTreeMap<String, Value>,
    pub(crate) devices: BTreeSet<Id>,
    /// Oldest first. Events say whose they are, so this is not saved but read from them.
    #[serde(skip)]
    pub(crate) events: Vec<Id>,
    pub(crate) scans: usize,
    pub(crate) created_at: Moment,
    pub(crate) updated_at: Moment,
}

/// What a value was captured as.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum Captured {
    Text,
    Number,
    Boolean,
    Date,
}

/// The fields that every visitor can have; all others are attributes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub(crate) enum System {
    Email,
    Phone,
    FirstName,
    LastName,
}

/// What a request tells of a visitor, checked.
#[derive(Debug, Default)]
pub(crate) struct Data {
    pub(super) system: BTreeMap<System, String>,
    attributes: BTreeMap<String, Value>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum VisitorOrder {
    Created,
    Visits,
    Devices,
    Scans,
}

#[derive(Default)]
pub(crate) struct Visitors {
    pub(super) rows: Table<Visitor>,
    by_created: Index,
    /// In lower case.
    by_email: HashMap<String, Id>,
    by_phone: HashMap<String, BTreeSet<Id>>,
}

impl System {
    pub(crate) const ALL: [(&'static str, Self); 4] = [
        ("$email", Self::Email),
        ("$phone", Self::Phone),
        ("$firstName", Self::FirstName),
        ("$lastName", Self::LastName),
    ];
}

impl Captured {
    const ALL: [(&'static str, Self); 4] = [
        ("VISITOR_ATTRIBUTE_TYPE_STRING", Self::Text),
        ("VISITOR_ATTRIBUTE_TYPE_NUMBER", Self::Number),
        ("VISITOR_ATTRIBUTE_TYPE_BOOLEAN", Self::Boolean),
        ("VISITOR_ATTRIBUTE_TYPE_DATE", Self::Date),
    ];

    /// As the API calls it.
    pub(crate) fn name(self) -> &'static str {
        Self::ALL.iter().find(|(_, kind)| *kind == self).map_or("VISITOR_ATTRIBUTE_TYPE_UNSPECIFIED", |(name, _)| name)
    }

    /// What a value is taken for where nobody says.
    pub(crate) fn natural(value: &Value) -> Self {
        match value {
            Value::Number(_) => Self::Number,
            Value::Bool(_) => Self::Boolean,
            Value::String(text) if Moment::parse_date(text).is_some() => Self::Date,
            _ => Self::Text,
        }
    }
}

/// A value as text, however it was sent.
pub(crate) fn raw(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}

impl Data {
    pub(crate) fn read(fields: &Map<String, Value>) -> Result<Self, ApiError> {
        let mut data = Self::default();
        for (key, value) in fields {
            let place = format!("visitor.data.{key}");
            if value.is_null() || key.is_empty() {
                let message = "null is no value; leave the key out to keep what is there";
                return Err(ApiError::field(&place, if key.is_empty() { "a key needs a name" } else { message }));
            }
            if !key.starts_with('$') {
                data.attributes.insert(key.clone(), value.clone());
                continue;
            }
            let field = System::ALL.iter().find(|(name, _)| name == key);
            match (field, value.as_str()) {
                (Some((_, field)), Some(text)) => data.system.insert(*field, text.to_owned()),
                (Some(_), None) => return Err(ApiError::field(&place, "is not a text")),
                (None, _) => {
                    let known = System::ALL.map(|(name, _)| name).join(", ");
                    let message = format!("there are only {known}; an attribute has no $");
                    return Err(ApiError::field(&place, message));
                }
            };
        }
        Ok(data)
    }

    pub(super) fn email(&self) -> Option<&str> {
        self.system.get(&System::Email).map(String::as_str)
    }

    pub(super) fn is_identity(&self) -> bool {
        [System::Email, System::Phone].iter().any(|field| self.system.get(field).is_some_and(|text| !text.is_empty()))
    }
}

impl Visitor {
    pub(crate) fn system(&self, field: System) -> Option<&str> {
        self.system.get(&field).map(String::as_str)
    }

    pub(crate) fn is_anonymous(&self) -> bool {
        self.system(System::Email).is_none() && self.system(System::Phone).is_none()
    }

    /// What an attribute was captured as.
    pub(crate) fn captured(&self, key: &str) -> Option<Captured> {
        self.attributes.get(key).map(Captured::natural)
    }

    /// The value of an attribute, or of a system field by its `$` name.
    pub(crate) fn value(&self, key: &str) -> Option<String> {
        match System::ALL.iter().find(|(name, _)| *name == key) {
            Some((_, field)) => self.system(*field).map(str::to_owned),
            None => self.attributes.get(key).map(raw),
        }
    }

    fn take(&mut self, data: Data, set_once: bool, now: Moment) {
        for (field, text) in data.system {
            match (text.is_empty(), self.system.contains_key(&field) && set_once) {
                (_, true) => {}
                (true, false) => drop(self.system.remove(&field)),
                (false, false) => drop(self.system.insert(field, text)),
            }
        }
        for (key, value) in data.attributes {
            let filled = self.attributes.get(&key).is_some_and(|value| value != "");
            if !(set_once && filled) {
                self.attributes.insert(key, value);
            }
        }
        self.updated_at = now;
    }

    pub(crate) fn key(&self, order: VisitorOrder) -> (SortKey, Id) {
        let count = |count: usize| i64::try_from(count).unwrap_or(i64::MAX);
        let key = match order {
            VisitorOrder::Created => self.created_at.micros(),
            VisitorOrder::Visits => count(self.events.len()),
            VisitorOrder::Devices => count(self.devices.len()),
            VisitorOrder::Scans => count(self.scans),
        };
        (SortKey::Number(key), self.id)
    }
}

impl Visitors {
    /// In no order.
    pub(crate) fn iter(&self) -> impl Iterator<Item = &Visitor> {
        self.rows.iter().map(|(_, visitor)| visitor)
    }

    pub(crate) fn get(&self, id: Id) -> Option<&Visitor> {
        self.rows.get(id)
    }

    /// Changes a visitor, but for the email and the time of creation.
    pub(super) fn change(&mut self, id: Id, change: impl FnOnce(&mut Visitor)) {
        self.rows.change(id, change);
    }

    /// Makes the indexes anew, after rows were loaded.
    pub(super) fn reindex(&mut self, visits: &Visits) {
        self.by_created = self.rows.iter().map(|(_, visitor)| visitor.key(VisitorOrder::Created)).collect();
        let Self { rows, by_email, by_phone, .. } = self;
        rows.iter().for_each(|(_, visitor)| remember(by_email, by_phone, visitor));
        for event in visits.iter() {
            if let Some(visitor) = event.visitor {
                self.rows.reload(visitor, |visitor| visitor.events.push(event.id));
            }
        }
    }

    pub(crate) fn add(&mut self, now: Moment) -> Id {
        let visitor = Visitor {
            id: Id::random(),
            system: BTreeMap::new(),
            attributes: BTreeMap::new(),
            devices: BTreeSet::new(),
            events: Vec::new(),
            scans: 0,
            created_at: now,
            updated_at: now,
        };
        let id = visitor.id;
        self.by_created.insert(visitor.key(VisitorOrder::Created));
        self.rows.put(id, visitor);
        id
    }

    pub(crate) fn add_device(&mut self, visitor: Id, device: Id) {
        self.rows.change(visitor, |visitor| visitor.devices.insert(device));
    }

    pub(crate) fn add_event(&mut self, visitor: Id, event: Id, scan: bool) {
        self.rows.change(visitor, |visitor| {
            visitor.events.push(event);
            visitor.scans += usize::from(scan);
        });
    }

    pub(crate) fn remove_attribute(&mut self, id: Id, key: &str, now: Moment) -> bool {
        let removed = self.rows.change(id, |visitor| {
            visitor.updated_at = now;
            visitor.attributes.remove(key).is_some()
        });
        removed.unwrap_or(false)
    }

    pub(crate) fn list(&self, order: VisitorOrder, window: &Window, keep: impl Fn(&Visitor) -> bool) -> (Page, usize) {
        let sorted;
        let index = match order {
            VisitorOrder::Created => &self.by_created,
            _ => {
                sorted = self.rows.iter().map(|(_, visitor)| visitor.key(order)).collect();
                &sorted
            }
        };
        let page = window.cut(index, |id| self.get(id).is_some_and(&keep));
        (page, self.rows.iter().filter(|(_, visitor)| keep(visitor)).count())
    }

    pub(super) fn with_email(&self, email: &str) -> Option<Id> {
        self.by_email.get(&email.to_lowercase()).copied()
    }

    pub(super) fn with_phone(&self, phone: &str) -> Option<Id> {
        self.by_phone.get(phone).and_then(|owners| owners.first()).copied()
    }

    pub(super) fn remove(&mut self, id: Id) -> Option<Visitor> {
        let visitor = self.rows.remove(id)?;
        self.by_created.remove(&visitor.key(VisitorOrder::Created));
        forget(&mut self.by_email, &mut self.by_phone, &visitor);
        Some(visitor)
    }

    pub(super) fn apply(&mut self, id: Id, data: Data, set_once: bool, now: Moment) {
        let Self { rows, by_email, by_phone, .. } = self;
        rows.change(id, |visitor| {
            forget(by_email, by_phone, visitor);
            visitor.take(data, set_once, now);
            remember(by_email, by_phone, visitor);
        });
    }
}

fn remember(emails: &mut HashMap<String, Id>, phones: &mut HashMap<String, BTreeSet<Id>>, visitor: &Visitor) {
    if let Some(email) = visitor.system(System::Email) {
        emails.insert(email.to_lowercase(), visitor.id);
    }
    if let Some(phone) = visitor.system(System::Phone) {
        phones.entry(phone.to_owned()).or_default().insert(visitor.id);
    }
}

fn forget(emails: &mut HashMap<String, Id>, phones: &mut HashMap<String, BTreeSet<Id>>, visitor: &Visitor) {
    if let Some(email) = visitor.system(System::Email) {
        emails.remove(&email.to_lowercase());
    }
    if let Some(phone) = visitor.system(System::Phone)
        && let Some(owners) = phones.get_mut(phone)
    {
        owners.remove(&visitor.id);
        if owners.is_empty() {
            phones.remove(phone);
        }
    }
}
