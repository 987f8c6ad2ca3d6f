//! Visitors: identify, look up, change, forget.

use serde::Deserialize;
use serde_json::{Map, Value, json};

use super::events::render_device;
use super::links::lost;
use super::{Call, object};
use crate::clock::Moment;
use crate::http::{ApiError, Reply};
use crate::ids::{Id, decode};
use crate::store::State;
pub(super) use crate::store::visitors::raw;
use crate::store::visitors::{Captured, Data, System, Visitor};

#[derive(Debug, Default, Deserialize)]
#[serde(rename_all = "camelCase", default)]
struct Identify {
    lbid: String,
    set_once: bool,
    visitor: Input,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Update {
    visitor: Input,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Input {
    data: Map<String, Value>,
}

/// A visitor as the API tells of them, with the parts that are to be included.
pub(super) fn render(state: &State, visitor: &Visitor, include: &[&str]) -> Value {
    let wants = |part| include.contains(&part);
    let devices = || visitor.devices.iter().filter_map(|id| state.visits.device(*id));
    let attributes = visitor.attributes.iter().filter_map(|(key, value)| {
        let kind = visitor.captured(key)?;
        Some(attribute(key, value, kind))
    });
    object(json!({
        "id": visitor.id,
        "workspaceId": state.workspace,
        "email": visitor.system(System::Email),
        "phone": visitor.system(System::Phone),
        "firstName": visitor.system(System::FirstName),
        "lastName": visitor.system(System::LastName),
        "attributes": attributes.collect::<Vec<_>>(),
        "visitCount": visitor.events.len(),
        "deviceCount": visitor.devices.len(),
        "qrcodeCount": visitor.scans,
        "devices": wants("devices").then(|| devices().map(render_device).collect::<Vec<_>>()),
        "events": wants("events").then(|| events(state, visitor)),
        "links": wants("links").then(|| links(state, visitor)),
        "createdAt": visitor.created_at.to_string(),
        "updatedAt": visitor.updated_at.to_string(),
    }))
}

/// `value` is always the raw text; the typed value is there if the text is one.
fn attribute(key: &str, value: &Value, kind: Captured) -> Value {
    let date = value.as_str().filter(|_| kind == Captured::Date).and_then(Moment::parse_date);
    object(json!({
        "key": key,
        "type": kind.name(),
        "value": raw(value),
        "numberValue": value.as_f64(),
        "boolValue": value.as_bool(),
        "dateValue": date.map(|at| at.to_string()),
    }))
}

fn events(state: &State, visitor: &Visitor) -> Vec<Value> {
    let events = visitor.events.iter().rev().filter_map(|id| state.visits.event(*id));
    let render = |event: &crate::store::visits::Event| {
        json!({
            "id": event.id,
            "linkId": event.link,
            "action": super::events::action(event),
            "visitType": super::events::visit_type(event),
            "scannedAt": event.created_at.to_string(),
            "createdAt": event.created_at.to_string(),
        })
    };
    events.map(render).collect()
}

/// The links they visited that are still there, in order of the first visit.
fn links(state: &State, visitor: &Visitor) -> Vec<Value> {
    let mut seen: Vec<(Id, usize, Moment, Moment)> = Vec::new();
    for event in visitor.events.iter().filter_map(|id| state.visits.event(*id)) {
        match seen.iter_mut().find(|(link, ..)| *link == event.link) {
            Some((_, count, _, last)) => (*count, *last) = (*count + 1, event.created_at),
            None => seen.push((event.link, 1, event.created_at, event.created_at)),
        }
    }
    let render = |(id, count, first, last): (Id, usize, Moment, Moment)| {
        let link = state.links.get(id)?;
        Some(object(json!({
            "id": id,
            "name": link.name,
            "shortlink": link.shortlink,
            "entrypoint": state.address(link),
            "eventCount": count,
            "firstVisitedAt": first.to_string(),
            "lastVisitedAt": last.to_string(),
        })))
    };
    seen.into_iter().filter_map(render).collect()
}

/// The event that an `lbid` means: base64 of its id.
fn event_of(state: &State, lbid: &str) -> Result<Option<Id>, ApiError> {
    if lbid.is_empty() {
        return Ok(None);
    }
    let text = decode(lbid).and_then(|bytes| String::from_utf8(bytes).ok());
    let Some(id) = text.as_deref().and_then(Id::parse) else {
        let message = format!("{lbid:?} is no lbid; take the lbid parameter of the landing page's URL");
        return Err(ApiError::field("lbid", message));
    };
    match state.visits.event(id) {
        Some(_) => Ok(Some(id)),
        None => Err(ApiError::not_found(format!("lbid: there is no event {id}"))),
    }
}

pub(super) fn identify(state: &mut State, mut call: Call<'_>) -> Result<Reply, ApiError> {
    let body: Identify = call.take()?;
    let data = Data::read(&body.visitor.data)?;
    let event = event_of(state, &body.lbid)?;
    if event.is_none() && body.visitor.data.is_empty() {
        let message = "the body says nothing of the visitor; send an lbid, visitor.data or both";
        return Err(ApiError::bad_request(message));
    }
    let (id, created) = state.identify(event, data, body.set_once);
    let visitor = state.visitors.get(id).ok_or_else(lost)?;
    Ok(Reply::ok(&json!({"visitor": render(state, visitor, &[]), "created": created})))
}

pub(super) fn get(state: &mut State, call: Call<'_>) -> Result<Reply, ApiError> {
    let visitor = call.find("visitor", |id| state.visitors.get(id))?;
    let include: Vec<&str> = call.query.all("include").collect();
    Ok(Reply::ok(&render(state, visitor, &include)))
}

pub(super) fn update(state: &mut State, mut call: Call<'_>) -> Result<Reply, ApiError> {
    let id = call.find("visitor", |id| state.visitors.get(id))?.id;
    let body: Update = call.take()?;
    state.update_visitor(id, Data::read(&body.visitor.data)?)?;
    let visitor = state.visitors.get(id).ok_or_else(lost)?;
    Ok(Reply::ok(&render(state, visitor, &[])))
}

pub(super) fn delete(state: &mut State, call: Call<'_>) -> Result<Reply, ApiError> {
    call.find("visitor", |id| state.delete_visitor(id).then_some(()))?;
    Ok(Reply::ok(&json!({"success": true})))
}

pub(super) fn delete_attribute(state: &mut State, call: Call<'_>) -> Result<Reply, ApiError> {
    let id = call.find("visitor", |id| state.visitors.get(id))?.id;
    let key = call.variable("attributeKey");
    let now = state.now();
    if !state.visitors.remove_attribute(id, key, now) {
        return Err(ApiError::not_found(format!("visitor {id} has no attribute {key:?}")));
    }
    Ok(Reply::ok(&json!({"success": true})))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn attributes_are_typed_by_their_json() {
        let kinds = |value: Value| {
            let attribute = attribute("k", &value, Captured::natural(&value));
            let text = |name: &str| attribute[name].as_str().unwrap_or("-").to_owned();
            let kind = text("type").replace("VISITOR_ATTRIBUTE_TYPE_", "");
            (kind, text("value"), attribute)
        };
        let (kind, raw, whole) = kinds(json!(85));
        assert_eq!((kind.as_str(), raw.as_str(), &whole["numberValue"]), ("NUMBER", "85", &json!(85.0)));
        let (kind, raw, whole) = kinds(json!(true));
        assert_eq!((kind.as_str(), raw.as_str(), &whole["boolValue"]), ("BOOLEAN", "true", &json!(true)));
        let (kind, raw, whole) = kinds(json!("2024-01-15"));
        assert_eq!((kind.as_str(), raw.as_str()), ("DATE", "2024-01-15"));
        assert_eq!(whole["dateValue"], "2024-01-15T00:00:00Z");
        let (kind, raw, whole) = kinds(json!("85"));
        assert_eq!((kind.as_str(), raw.as_str()), ("STRING", "85"));
        assert_eq!(whole.as_object().unwrap().len(), 3);
        let text = attribute("k", &json!("2024-01-15"), Captured::Text);
        assert_eq!((&text["type"], text.get("dateValue")), (&json!("VISITOR_ATTRIBUTE_TYPE_STRING"), None));
    }
}
