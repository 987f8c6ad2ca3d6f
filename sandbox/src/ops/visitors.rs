//! Visitors: identify, look up, change, forget.

use serde::Deserialize;
use serde_json::{Map, Value, json};

use super::events::render_device;
use super::links::lost;
use super::{Call, csv, object};
use crate::clock::Moment;
use crate::http::{ApiError, Query, Reply};
use crate::ids::{Id, decode};
use crate::page::{Sizes, Window};
use crate::store::State;
use crate::store::visitors::{Data, System, Visitor, VisitorOrder};

const SIZES: Sizes = Sizes { default: 50, most: 200 };

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

/// A visitor as the API tells of them, with the parts that `query` includes.
pub(super) fn render(state: &State, visitor: &Visitor, query: Option<&Query>) -> Value {
    let wants = |part| query.is_some_and(|query| query.includes(part));
    let devices = || visitor.devices.iter().filter_map(|id| state.visits.device(*id));
    let attributes = visitor.attributes.iter();
    object(json!({
        "id": visitor.id,
        "workspaceId": state.workspace,
        "email": visitor.system(System::Email),
        "phone": visitor.system(System::Phone),
        "firstName": visitor.system(System::FirstName),
        "lastName": visitor.system(System::LastName),
        "attributes": attributes.map(|(key, value)| attribute(key, value)).collect::<Vec<_>>(),
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
fn attribute(key: &str, value: &Value) -> Value {
    let raw = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
    let date = value.as_str().and_then(date);
    let kind = match value {
        Value::Number(_) => "NUMBER",
        Value::Bool(_) => "BOOLEAN",
        _ if date.is_some() => "DATE",
        _ => "STRING",
    };
    object(json!({
        "key": key,
        "type": format!("VISITOR_ATTRIBUTE_TYPE_{kind}"),
        "value": raw,
        "numberValue": value.as_f64(),
        "boolValue": value.as_bool(),
        "dateValue": date.map(|at| at.to_string()),
    }))
}

/// `YYYY-MM-DD`, or RFC 3339.
fn date(text: &str) -> Option<Moment> {
    let day = || Moment::parse(&format!("{text}T00:00:00Z"));
    Moment::parse(text).or_else(|| (text.len() == 10).then(day)?)
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
            "entrypoint": state.entrypoint(&link.shortlink),
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
    Ok(Reply::ok(&json!({"visitor": render(state, visitor, None), "created": created})))
}

pub(super) fn get(state: &mut State, call: Call<'_>) -> Result<Reply, ApiError> {
    let visitor = call.find("visitor", |id| state.visitors.get(id))?;
    Ok(Reply::ok(&render(state, visitor, Some(call.query))))
}

pub(super) fn list(state: &mut State, call: Call<'_>) -> Result<Reply, ApiError> {
    let query = call.query;
    let (order, name) = match query.get("sortField") {
        Some("VISITOR_SORT_FIELD_VISIT_COUNT") => (VisitorOrder::Visits, "visitors by visits"),
        Some("VISITOR_SORT_FIELD_DEVICE_COUNT") => (VisitorOrder::Devices, "visitors by devices"),
        Some("VISITOR_SORT_FIELD_QRCODE_COUNT") => (VisitorOrder::Scans, "visitors by scans"),
        _ => (VisitorOrder::Created, "visitors by created"),
    };
    let (email, search) = (query.get("email"), query.get("search").map(str::to_lowercase));
    let link = query.get("linkId").map(Id::parse);
    let keep = |visitor: &Visitor| {
        email.is_none_or(|email| visitor.system(System::Email).is_some_and(|own| own.eq_ignore_ascii_case(email)))
            && search.as_ref().is_none_or(|text| mentions(visitor, text))
            && link.is_none_or(|link| visited(state, visitor, link))
    };
    if call.wants_csv() {
        let all = Window::new(Some(i64::MAX), None, name, call.descending(), None)?;
        let (page, _) = state.visitors.list(order, &all, keep);
        return Ok(Reply::ok(&as_csv(state, &page.ids)));
    }
    let window = Window::from_query(query, name, call.descending(), Some(SIZES))?;
    let (page, total) = state.visitors.list(order, &window, keep);
    let visitors = page.ids.iter().filter_map(|id| state.visitors.get(*id));
    let visitors: Vec<Value> = visitors.map(|visitor| render(state, visitor, Some(query))).collect();
    let json = object(json!({
        "visitors": visitors,
        "hasMore": page.next.is_some(),
        "nextPageToken": page.next,
        "totalCount": total,
    }));
    Ok(Reply::ok(&json!({"json": json})))
}

/// Whether a text is in any of a visitor's fields or attributes.
fn mentions(visitor: &Visitor, text: &str) -> bool {
    let holds = |field: &str| field.to_lowercase().contains(text);
    visitor.system.values().any(|field| holds(field))
        || visitor.attributes.values().any(|value| match value {
            Value::String(value) => holds(value),
            other => holds(&other.to_string()),
        })
}

fn visited(state: &State, visitor: &Visitor, link: Option<Id>) -> bool {
    let mut events = visitor.events.iter().filter_map(|id| state.visits.event(*id));
    events.any(|event| Some(event.link) == link)
}

fn as_csv(state: &State, ids: &[Id]) -> Value {
    const HEADER: [&str; 7] = ["id", "email", "phone", "firstName", "lastName", "visitCount", "createdAt"];
    let row = |visitor: &Visitor| {
        let system = System::ALL.map(|(_, field)| visitor.system(field).unwrap_or_default().to_owned());
        let mut row = vec![visitor.id.to_string()];
        row.extend(system);
        row.extend([visitor.events.len().to_string(), visitor.created_at.to_string()]);
        row
    };
    let visitors = ids.iter().filter_map(|id| state.visitors.get(*id));
    csv(&HEADER, visitors.map(row))
}

pub(super) fn update(state: &mut State, mut call: Call<'_>) -> Result<Reply, ApiError> {
    let id = call.find("visitor", |id| state.visitors.get(id))?.id;
    let body: Update = call.take()?;
    state.update_visitor(id, Data::read(&body.visitor.data)?)?;
    let visitor = state.visitors.get(id).ok_or_else(lost)?;
    Ok(Reply::ok(&render(state, visitor, None)))
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
            let attribute = attribute("k", &value);
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
    }
}
