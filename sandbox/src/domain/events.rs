//! Events: which ones a request is about, and the traces that follow from them.

use std::borrow::Cow;

use serde::Deserialize;
use serde_json::{Value, json};

use super::env::Env;
use super::rules::{Rules, View};
use crate::base::clock::Timestamp;
use crate::base::ids::Id;
use crate::base::message::Query;
use crate::store::{Object, Row, Transaction, fields};

pub(crate) const KIND: &str = "Event";

/// Which events a request is about; an empty field means all of them. The fields have the names of the API.
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

/// What reports need of an event.
#[derive(Deserialize)]
pub(crate) struct Facts<'a> {
    pub(crate) id: Id,
    #[serde(rename = "linkId")]
    pub(crate) link: Id,
    #[serde(rename = "visitorId")]
    pub(crate) visitor: Option<Id>,
    #[serde(rename = "createdAt")]
    pub(crate) created_at: Timestamp,
    /// The action of the exit; empty if the visit reached none.
    #[serde(rename = "destinationAction", borrow, default)]
    pub(crate) exit_action: Cow<'a, str>,
    #[serde(skip)]
    pub(crate) details: Details<'a>,
}

/// The hidden fields of an event. An empty text means that the visit had none.
#[derive(Deserialize, Default)]
#[serde(rename_all = "camelCase", default)]
pub(crate) struct Details<'a> {
    pub(crate) scan: bool,
    pub(crate) returning: bool,
    pub(crate) tags: Vec<Id>,
    pub(crate) directory_id: Option<Id>,
    #[serde(borrow)]
    pub(crate) country: Cow<'a, str>,
    #[serde(borrow)]
    pub(crate) city: Cow<'a, str>,
    #[serde(borrow)]
    pub(crate) language: Cow<'a, str>,
    #[serde(borrow)]
    pub(crate) device_type: Cow<'a, str>,
    #[serde(borrow)]
    pub(crate) browser: Cow<'a, str>,
    #[serde(borrow)]
    pub(crate) platform: Cow<'a, str>,
    /// The member of the exit's payload, such as `clientRedirect`.
    #[serde(borrow)]
    pub(crate) exit: Cow<'a, str>,
}

impl<'a> Facts<'a> {
    pub(super) fn of(row: &'a Row) -> Option<Self> {
        Some(Self { details: row.read_hidden()?, ..row.read()? })
    }
}

impl Scope {
    /// The scope of the query parameters.
    pub(crate) fn of(query: &Query) -> Self {
        let text = |name| query.get(name).unwrap_or_default().to_owned();
        Self {
            link_id: text("linkId"),
            visitor_id: text("visitorId"),
            directory_id: text("directoryId"),
            tag_id: text("tagId"),
            countries: query.all("countries").filter(|text| !text.is_empty()).map(str::to_owned).collect(),
            start_date: query.timestamp("startDate"),
            end_date: query.timestamp("endDate"),
        }
    }

    /// Whether it is about all events.
    pub(crate) fn is_everything(&self) -> bool {
        *self == Self::default()
    }

    /// A test of events.
    fn filter(&self) -> impl Fn(&Facts<'_>) -> bool {
        // An id that is not valid matches no event.
        let id = |text: &String| (!text.is_empty()).then(|| Id::parse(text));
        let [link, visitor] = [&self.link_id, &self.visitor_id].map(id);
        let [directory, tag] = [&self.directory_id, &self.tag_id].map(id);
        let countries: Vec<&str> = self.countries.iter().map(String::as_str).filter(|text| !text.is_empty()).collect();
        move |event| {
            link.is_none_or(|link| link == Some(event.link))
                && visitor.is_none_or(|visitor| visitor.is_some() && visitor == event.visitor)
                && directory.is_none_or(|directory| directory.is_some() && directory == event.details.directory_id)
                && tag.is_none_or(|tag| tag.is_some_and(|tag| event.details.tags.contains(&tag)))
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

pub(super) fn rules(kind: &str) -> Option<Rules> {
    (kind == KIND).then_some(Rules { expand, ..Rules::NONE })
}

/// Adds what an `include` requests, except the objects of resources.
fn expand(tx: &Transaction<'_>, _: &Env, view: View<'_>) {
    let event = view.object;
    for name in view.include {
        let value = match *name {
            "device" => Id::parse(event.text("deviceId")).and_then(|id| tx.get("Device", id)).map(|d| d.shown.into()),
            "journey" => {
                // The entry and the exit count as the steps of a visit, because the sandbox records no others.
                let completed = event.get("exit").is_some();
                Some(json!({"completed": completed, "stepsReached": 1 + u8::from(completed), "stepsTotal": 2}))
            }
            _ => None,
        };
        if let Some(value) = value {
            event.set(name, value);
        }
    }
}

/// The traces of an event by completion time, as in responses and in webhook deliveries: of the entry, and of the exit that
/// the visit reached.
pub(crate) fn traces(id: Id, event: &Object) -> Vec<Value> {
    let text = |name: &str| Some(event.text(name)).filter(|text| !text.is_empty());
    let trace = |place: u32, kind: &str, action: Option<&str>, data: Value| {
        let trace = json!({
            "id": id.derived(place),
            "eventId": id,
            "linkId": text("linkId"),
            "visitorId": text("visitorId"),
            "workspaceId": text("workspaceId"),
            "stepKind": kind,
            "stepAction": action,
            "stepData": data,
            "completedAt": text("createdAt"),
            "createdAt": text("createdAt"),
            "updatedAt": text("createdAt"),
        });
        Value::Object(fields(trace))
    };
    let entry = json!({"entryAccess": {
        "accessedAt": text("createdAt"),
        "action": text("action"),
        "entrypoint": text("entrypoint"),
        "httpMethod": text("httpMethod"),
        "visitType": text("visitType"),
    }});
    let exit = text("exit").map(|exit| match exit {
        "clientRedirect" | "fallback" => json!({"redirect": {
            "conversionTracking": event.is_set("tracked"),
            "destination": text("destination"),
            "fallback": exit == "fallback",
        }}),
        _ => json!({}),
    });
    let entry = trace(1, "KIND_ENTRY", Some("EVENT_ACTION_LINK_VISIT"), entry);
    std::iter::once(entry).chain(exit.map(|data| trace(2, "KIND_EXIT", text("destinationAction"), data))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::LOOKUPS;
    use crate::store::Store;

    #[test]
    fn scope_filters_by_each_of_its_fields() {
        let mut store = Store::new(LOOKUPS);
        let mut tx = store.transaction();
        let ids: Vec<Id> = (0..4).map(|_| Id::random()).collect();
        let at = |second: usize| format!("2026-01-01T00:00:0{second}Z");
        for n in (0..3).rev() {
            let visitor = (n > 0).then_some(ids[n]);
            let shown = json!({"id": ids[n], "linkId": ids[n / 2], "visitorId": visitor, "createdAt": at(n)});
            let country = ["DE", "FR", ""][n];
            let hidden =
                json!({"country": country, "city": "\"", "tags": [ids[n]], "directoryId": ids[n / 2], "scan": n == 1});
            tx.put(KIND, ids[n], &Object::of(shown).hiding(hidden));
        }
        let found = |query: &str| {
            let query = query.replace("ID0", &ids[0].to_string()).replace("ID1", &ids[1].to_string().to_uppercase());
            let events = events(&tx, &Scope::of(&Query::parse(&query)));
            events.iter().map(|event| event.created_at.seconds() % 60).collect::<Vec<_>>()
        };
        for (query, expected) in [
            ("", &[0, 1, 2][..]),
            ("linkId=ID0", &[0, 1]),
            ("visitorId=ID1", &[1]),
            ("visitorId=ID1&linkId=ID1", &[]),
            ("visitorId=none", &[]),
            ("tagId=ID1", &[1]),
            ("tagId=none", &[]),
            ("directoryId=ID0", &[0, 1]),
            ("countries=de&countries=FR", &[0, 1]),
            ("countries=", &[0, 1, 2]),
            ("startDate=2026-01-01T00:00:01Z", &[1, 2]),
            ("startDate=2026-01-01T00:00:01Z&endDate=2026-01-01T00:00:01Z", &[1]),
            ("startDate=2026-01-01T00:00:02Z&endDate=2026-01-01T00:00:01Z", &[]),
        ] {
            assert_eq!(found(query), expected, "{query}");
        }
        let all = events(&tx, &Scope::default());
        assert_eq!((&*all[0].details.city, all[1].details.scan, all[0].visitor), ("\"", true, None));
    }
}
