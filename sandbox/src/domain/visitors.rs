//! Visitors: anonymous until they are identified.

use serde_json::{Value, json};

use super::attributes::{SYSTEM, attribute, check};
use super::env::Env;
use super::events::{self, Scope, events};
use super::rules::{Change, Rules, View};
use crate::base::clock::Timestamp;
use crate::base::ids::Id;
use crate::base::message::ApiError;
use crate::store::{Fields, Object, Row, Transaction, fields};

pub(crate) const KIND: &str = "Visitor";
const DEVICE: &str = "Device";

/// The rules of a kind; none of those that are not special here.
pub(super) fn rules(kind: &str) -> Option<Rules> {
    (kind == KIND).then_some(Rules { prepare, delete, expand, ..Rules::NONE })
}

/// The data of a visitor as it was sent: system fields and attributes by key.
pub(crate) fn data(visitor: &Object) -> Fields {
    visitor.hidden.get("data").and_then(Value::as_object).cloned().unwrap_or_default()
}

/// Adds a visitor with nothing but an id.
pub(crate) fn add(tx: &mut Transaction<'_>, workspace: Id, now: Timestamp) -> Id {
    let id = Id::random();
    let visitor = Object::of(json!({
        "id": id, "workspaceId": workspace, "attributes": [], "visitCount": 0, "deviceCount": 0, "qrcodeCount": 0,
        "createdAt": now, "updatedAt": now,
    }));
    tx.put(KIND, id, &visitor);
    id
}

/// The visitors with events in a scope; all of them, if it is about all events.
pub(crate) fn in_scope<'a>(tx: &'a Transaction<'_>, scope: &Scope) -> Vec<(Id, &'a Row)> {
    if scope.is_everything() {
        return tx.rows(KIND).collect();
    }
    let ids: std::collections::BTreeSet<Id> = events(tx, scope).iter().filter_map(|event| event.visitor_id).collect();
    ids.into_iter().filter_map(|id| Some((id, tx.row(KIND, id)?))).collect()
}

/// Identifies a visitor by what is sent of them, and by the visit that led to the page that sends it, if one did.
///
/// Returns the visitor, and whether it was not known before.
pub(crate) fn identify(
    tx: &mut Transaction<'_>,
    workspace: Id,
    event: Option<Id>,
    data: &Fields,
    set_once: bool,
) -> Result<(Id, bool), ApiError> {
    check(data)?;
    let now = tx.now();
    let visit = event.and_then(|id| tx.get(events::KIND, id));
    let seen = visit.and_then(|event| Id::parse(event.text("visitorId"))).filter(|id| tx.exists(KIND, *id));
    let text = |key: &str| data.get(key).and_then(Value::as_str).filter(|text| !text.is_empty());
    let by_phone = || tx.find(KIND, "phone", text("$phone")?).next().map(|(id, _)| id);
    let known = text("$email").and_then(|email| with_email(tx, email)).or_else(by_phone);
    let anonymous = seen.filter(|id| tx.get(KIND, *id).is_some_and(|visitor| is_anonymous(&visitor)));
    let (id, created) = match (known, seen) {
        (Some(known), _) => {
            if let Some(anonymous) = anonymous.filter(|id| *id != known) {
                merge(tx, anonymous, known);
            }
            (known, false)
        }
        (None, Some(seen)) => (seen, anonymous.is_some() && (text("$email").or(text("$phone"))).is_some()),
        (None, None) => (add(tx, workspace, now), true),
    };
    if let Some(event) = event.filter(|_| seen.is_none()) {
        attach(tx, event, id);
    }
    tx.update(KIND, id, |visitor| {
        apply(visitor, data, set_once);
        visitor.set("updatedAt", now);
    });
    Ok((id, created))
}

fn is_anonymous(visitor: &Object) -> bool {
    visitor.text("email").is_empty() && visitor.text("phone").is_empty()
}

fn with_email(tx: &Transaction<'_>, email: &str) -> Option<Id> {
    tx.find(KIND, "emailKey", &email.to_lowercase()).next().map(|(id, _)| id)
}

/// Adds data to that of a visitor. An empty text removes a system field.
pub(crate) fn apply(visitor: &mut Object, new: &Fields, set_once: bool) {
    let mut all = data(visitor);
    for (key, value) in new {
        let is_set = all.get(key).is_some_and(|value| value != "");
        if set_once && is_set {
            continue;
        }
        match value == "" && key.starts_with('$') {
            true => drop(all.remove(key)),
            false => drop(all.insert(key.clone(), value.clone())),
        }
    }
    set_data(visitor, all);
}

/// Removes an attribute, and returns whether there was one.
pub(crate) fn remove_attribute(visitor: &mut Object, key: &str) -> bool {
    let mut all = data(visitor);
    let removed = !key.starts_with('$') && all.remove(key).is_some();
    set_data(visitor, all);
    removed
}

fn set_data(visitor: &mut Object, data: Fields) {
    for key in SYSTEM {
        visitor.set(&key[1..], data.get(key).cloned().unwrap_or_default());
    }
    let email = data.get("$email").and_then(Value::as_str).map(str::to_lowercase);
    visitor.hide("emailKey", email);
    let attributes = data.iter().filter(|(key, _)| !key.starts_with('$'));
    visitor.set("attributes", attributes.map(|(key, value)| attribute(key, value)).collect::<Vec<_>>());
    visitor.hide("data", data);
}

/// Merges the `visitor` of an update into the data.
fn prepare(tx: &mut Transaction<'_>, _: &Env, change: Change<'_>) -> Result<(), ApiError> {
    let input = change.object.hidden.remove("visitor").unwrap_or_default();
    let Some(data) = input["data"].as_object() else { return Ok(()) };
    check(data)?;
    let owner = data.get("$email").and_then(Value::as_str).and_then(|email| with_email(tx, email));
    if let Some(owner) = owner.filter(|owner| *owner != change.id) {
        let message = format!("visitor.data.$email: this is the email of visitor {owner}");
        return Err(ApiError::new(409, "VISITOR_ALREADY_EXISTS", message));
    }
    apply(change.object, data, false);
    Ok(())
}

/// Events and devices stay, without a visitor.
fn delete(tx: &mut Transaction<'_>, _: &Env, id: Id, _: &Object) -> Result<(), ApiError> {
    assign(tx, id, None);
    Ok(())
}

/// Assigns the events and devices of a visitor to another one.
fn assign(tx: &mut Transaction<'_>, from: Id, to: Option<Id>) {
    let to = to.map_or(Value::Null, Value::from);
    for kind in [events::KIND, DEVICE] {
        let ids: Vec<Id> = tx.find(kind, "visitorId", &from.to_string()).map(|(id, _)| id).collect();
        for id in ids {
            tx.touch(kind, id, |object| match kind {
                DEVICE => object.hide("visitorId", to.clone()),
                _ => object.set("visitorId", to.clone()),
            });
        }
    }
}

fn merge(tx: &mut Transaction<'_>, from: Id, into: Id) {
    let Some(merged) = tx.remove(KIND, from) else { return };
    assign(tx, from, Some(into));
    tx.update(KIND, into, |visitor| apply(visitor, &data(&merged), true));
    count(tx, into);
}

/// Assigns an event whose visitor was deleted meanwhile to the visitor that was identified by it.
fn attach(tx: &mut Transaction<'_>, event: Id, visitor: Id) {
    let device = tx.touch(events::KIND, event, |event| {
        event.set("visitorId", visitor);
        Id::parse(event.text("deviceId"))
    });
    if let Some(device) = device.flatten() {
        tx.touch(DEVICE, device, |device| device.hide("visitorId", visitor));
    }
    count(tx, visitor);
}

/// Counts the events and devices of a visitor.
fn count(tx: &mut Transaction<'_>, id: Id) {
    let visitor = id.to_string();
    let scans = tx.find(events::KIND, "visitorId", &visitor).filter(|(_, row)| row.object().is_set("scan")).count();
    let [visits, devices] = [events::KIND, DEVICE].map(|kind| tx.find(kind, "visitorId", &visitor).count());
    let counts = [("visitCount", visits), ("deviceCount", devices), ("qrcodeCount", scans)];
    tx.touch(KIND, id, |visitor| counts.into_iter().for_each(|(name, count)| visitor.set(name, count)));
}

/// Adds the objects that an `include` requests.
fn expand(tx: &Transaction<'_>, _: &Env, view: View<'_>) {
    let id = view.id.to_string();
    for name in view.include {
        let list = match *name {
            "devices" => {
                let devices = tx.find(DEVICE, "visitorId", &id);
                devices.map(|(_, device)| Value::Object(device.object().shown)).collect()
            }
            "events" => included_events(tx, view.id),
            "links" => included_links(tx, view.id),
            _ => continue,
        };
        view.object.set(name, Value::Array(list));
    }
}

/// The events of a visitor, the newest first.
fn included_events(tx: &Transaction<'_>, visitor: Id) -> Vec<Value> {
    let scope = Scope { visitor_id: visitor.to_string(), ..Scope::default() };
    let event = |event: &events::Facts<'_>| {
        let mut shown = tx.get(events::KIND, event.id).unwrap_or_default().shown;
        let fields = ["id", "linkId", "action", "visitType", "scannedAt", "createdAt"];
        shown.retain(|name, _| fields.contains(&name.as_str()));
        Value::Object(shown)
    };
    events(tx, &scope).iter().rev().map(event).collect()
}

/// The links that a visitor visited and that still exist, in the order of the first visit.
fn included_links(tx: &Transaction<'_>, visitor: Id) -> Vec<Value> {
    let scope = Scope { visitor_id: visitor.to_string(), ..Scope::default() };
    let mut links: Vec<(Id, usize, Timestamp, Timestamp)> = Vec::new();
    for event in events(tx, &scope) {
        match links.iter_mut().find(|(link, ..)| *link == event.link_id) {
            Some((_, count, _, last)) => (*count, *last) = (*count + 1, event.created_at),
            None => links.push((event.link_id, 1, event.created_at, event.created_at)),
        }
    }
    let shown = |(id, count, first, last): (Id, usize, Timestamp, Timestamp)| {
        let link = tx.get("Link", id)?;
        Some(Value::Object(fields(json!({
            "id": id,
            "name": link.shown.get("name"),
            "shortlink": link.shown.get("shortlink"),
            "entrypoint": link.shown.get("entrypoint"),
            "eventCount": count,
            "firstVisitedAt": first,
            "lastVisitedAt": last,
        }))))
    };
    links.into_iter().filter_map(shown).collect()
}
