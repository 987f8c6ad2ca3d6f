//! Events: their selection by the filters of a request, and their traces.

use std::borrow::Cow;

use serde::Deserialize;
use serde_json::{Value, json};

use super::rules::{Env, Rules, View};
use crate::base::{Id, Query, Timestamp};
use crate::store::{Fields, Object, Row, Transaction, fields};

pub(crate) const KIND: &str = "Event";

/// Filters of events with the names of the API. An empty one selects all events.
#[derive(Clone, Debug, Default, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub(crate) struct Scope {
    pub(crate) link_id: String,
    pub(crate) visitor_id: String,
    pub(crate) directory_id: String,
    pub(crate) tag_id: String,
    pub(crate) countries: Vec<String>,
    /// Both are inclusive.
    pub(crate) start_date: Option<Timestamp>,
    pub(crate) end_date: Option<Timestamp>,
}

/// The fields of an event that reports read, borrowed from its row.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Facts<'a> {
    pub(crate) id: Id,
    pub(crate) link_id: Id,
    pub(crate) visitor_id: Option<Id>,
    pub(crate) created_at: Timestamp,
    #[serde(skip)]
    pub(crate) details: Details<'a>,
}

/// The hidden fields of an event. An empty text means that the visit had none.
#[derive(Deserialize, Default)]
#[serde(rename_all = "camelCase", default)]
pub(crate) struct Details<'a> {
    pub(crate) returning: bool,
    pub(crate) tags: Vec<Id>,
    pub(crate) directory_id: Option<Id>,
    #[serde(borrow)]
    pub(crate) country: Cow<'a, str>,
    #[serde(borrow)]
    pub(crate) city: Cow<'a, str>,
    #[serde(borrow)]
    pub(crate) device_type: Cow<'a, str>,
    #[serde(borrow)]
    pub(crate) browser: Cow<'a, str>,
    #[serde(borrow)]
    pub(crate) platform: Cow<'a, str>,
}

impl<'a> Facts<'a> {
    pub(super) fn of(row: &'a Row) -> Option<Self> {
        Some(Self { details: row.read_hidden()?, ..row.read()? })
    }
}

impl Scope {
    /// The scope of the query parameters.
    pub(crate) fn of(query: &Query) -> Self {
        let sent = query.pairs().filter(|(_, value)| !value.is_empty());
        let mut sent: Fields = sent.map(|(name, value)| (name.to_owned(), value.into())).collect();
        let countries = query.all("countries").filter(|country| !country.is_empty());
        sent.insert("countries".to_owned(), countries.collect());
        // The router has validated the parameters.
        serde_json::from_value(sent.into()).unwrap_or_default()
    }

    /// Returns a test of events.
    fn filter(&self) -> impl Fn(&Facts<'_>) -> bool {
        // An id that is not valid matches no event, like one that nothing has.
        let id = |text: &String| (!text.is_empty()).then(|| Id::parse(text).unwrap_or(Id::from_bytes([0; 16])));
        let ids = [&self.link_id, &self.visitor_id, &self.directory_id, &self.tag_id];
        let [link, visitor, directory, tag] = ids.map(id);
        let countries: Vec<&str> = self.countries.iter().map(String::as_str).filter(|text| !text.is_empty()).collect();
        move |event| {
            link.is_none_or(|link| link == event.link_id)
                && (visitor.is_none() || visitor == event.visitor_id)
                && (directory.is_none() || directory == event.details.directory_id)
                && tag.is_none_or(|tag| event.details.tags.contains(&tag))
                && (countries.is_empty() || countries.iter().any(|c| c.eq_ignore_ascii_case(&event.details.country)))
                && self.start_date.is_none_or(|start| event.created_at >= start)
                && self.end_date.is_none_or(|end| event.created_at <= end)
        }
    }
}

/// The events in a scope, the oldest first.
pub(crate) fn events<'a>(tx: &'a Transaction<'_>, scope: &Scope) -> Vec<Facts<'a>> {
    let lookups = [("visitorId", &scope.visitor_id), ("linkId", &scope.link_id)];
    let lookup = lookups.into_iter().find(|(_, id)| !id.is_empty()).map(|(field, id)| (field, id.to_lowercase()));
    let rows: Box<dyn Iterator<Item = (Id, &Row)>> = match &lookup {
        Some((field, id)) => Box::new(tx.find(KIND, field, id)),
        None => Box::new(tx.rows(KIND)),
    };
    let mut events: Vec<_> = rows.filter_map(|(_, row)| Facts::of(row)).filter(scope.filter()).collect();
    events.sort_by_key(|event| (event.created_at, event.id));
    events
}

pub(super) const RULES: Rules = Rules { expand, ..Rules::NONE };

/// Adds what an `include` requests, except the objects of resources.
fn expand(tx: &Transaction<'_>, _: &Env, View { object: event, include, .. }: View<'_>) {
    if include.contains(&"device") {
        let device = Id::parse(event.text("deviceId")).and_then(|id| tx.get("Device", id));
        event.set("device", device.map(|device| device.shown));
    }
    if include.contains(&"journey") {
        // The entry and the exit count as the steps of a visit, because the sandbox records no others.
        let completed = event.get("exit").is_some();
        let journey = json!({"completed": completed, "stepsReached": 1 + u8::from(completed), "stepsTotal": 2});
        event.set("journey", journey);
    }
}

/// The traces of an event by completion time, as in responses and in webhook deliveries: of the entry, and of the exit if
/// the visit reached one.
pub(crate) fn traces(id: Id, event: &Object) -> Vec<Value> {
    let created = event.get("createdAt");
    let trace = |place: u32, kind: &str, action: &str, data: Value| {
        let trace = json!({
            "id": id.derived(place),
            "eventId": id,
            "linkId": event.get("linkId"),
            "visitorId": event.get("visitorId"),
            "workspaceId": event.get("workspaceId"),
            "stepKind": kind,
            "stepAction": action,
            "stepData": data,
            "completedAt": created,
            "createdAt": created,
            "updatedAt": created,
        });
        Value::Object(fields(trace))
    };
    let mut entry = event.shown.clone();
    entry.retain(|name, _| ["action", "entrypoint", "httpMethod", "visitType"].contains(&name.as_str()));
    entry.insert("accessedAt".to_owned(), json!(created));
    let mut traces = vec![trace(1, "KIND_ENTRY", "EVENT_ACTION_LINK_VISIT", json!({"entryAccess": entry}))];
    let exit = event.text("exit");
    let data = match exit {
        "" => return traces,
        "clientRedirect" | "fallback" => json!({"redirect": {
            "conversionTracking": event.is_set("tracked"),
            "destination": event.get("destination"),
            "fallback": exit == "fallback",
        }}),
        _ => json!({}),
    };
    traces.push(trace(2, "KIND_EXIT", event.text("destinationAction"), data));
    traces
}
