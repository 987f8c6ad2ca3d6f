//! Visitors: anonymous until they are identified.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use super::attributes::{SYSTEM, attribute, check};
use super::events::{self, Facts, Scope, events};
use super::rules::{Change, Env, Rules, View, exists, referring};
use crate::base::{ApiError, Id, Timestamp};
use crate::store::{Fields, Object, Row, Transaction, fields};

pub(crate) const KIND: &str = "Visitor";
const DEVICE: &str = "Device";

pub(super) const RULES: Rules = Rules { prepare, delete, expand, ..Rules::NONE };

/// The data of a visitor as it was sent: system fields and attributes by key.
pub(crate) fn data(visitor: &Object) -> Fields {
    visitor.hidden.get("data").and_then(Value::as_object).cloned().unwrap_or_default()
}

/// Adds an anonymous visitor with a number of devices.
pub(crate) fn add(tx: &mut Transaction<'_>, workspace: Id, devices: usize, now: Timestamp) -> Id {
    let id = Id::random();
    let visitor = Object::of(json!({
        "id": id, "workspaceId": workspace, "attributes": [], "visitCount": 0, "deviceCount": devices, "qrcodeCount": 0,
        "createdAt": now, "updatedAt": now,
    }));
    tx.put(KIND, id, &visitor);
    id
}

/// The visitors with events in a scope; all of them, if it is about all events.
pub(crate) fn in_scope<'a>(tx: &'a Transaction<'_>, scope: &Scope) -> Vec<(Id, &'a Row)> {
    if *scope == Scope::default() {
        return tx.rows(KIND).collect();
    }
    let ids: BTreeSet<Id> = events(tx, scope).iter().filter_map(|event| event.visitor_id).collect();
    ids.into_iter().filter_map(|id| Some((id, tx.row(KIND, id)?))).collect()
}

/// Identifies a visitor by data, and by the visit that led to the page that sends it, if there was one.
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
    let visit = event.and_then(|id| Some((id, tx.get(events::KIND, id)?)));
    let seen = visit.as_ref().and_then(|(_, event)| Id::parse(event.text("visitorId")));
    let seen = seen.and_then(|id| Some((id, tx.get(KIND, id)?)));
    let is_anonymous =
        seen.as_ref().is_some_and(|(_, seen)| seen.text("email").is_empty() && seen.text("phone").is_empty());
    let text = |key: &str| data.get(key).and_then(Value::as_str).filter(|text| !text.is_empty());
    let by_phone = || tx.find(KIND, "phone", text("$phone")?).next().map(|(id, _)| id);
    let known = text("$email").and_then(|email| with_email(tx, email)).or_else(by_phone);
    let (id, created) = match (known, seen) {
        (Some(known), Some((seen, anonymous))) if is_anonymous && seen != known => {
            tx.remove(KIND, seen);
            let merged = of_visitor(tx, seen);
            assign(tx, merged, Some(known));
            tx.update(KIND, known, |visitor| apply(visitor, &self::data(&anonymous), true));
            (known, false)
        }
        (Some(known), _) => (known, false),
        (None, Some((seen, _))) => (seen, is_anonymous && text("$email").or(text("$phone")).is_some()),
        (None, None) => (add(tx, workspace, 0, now), true),
    };
    // The visitor of the visit was deleted meanwhile.
    if let Some((event, visit)) = visit.filter(|(_, visit)| visit.text("visitorId").is_empty()) {
        let is_free = |id: &Id| tx.get(DEVICE, *id).is_some_and(|device| device.text("visitorId").is_empty());
        let device = Id::parse(visit.text("deviceId")).filter(is_free).map(|device| (DEVICE, device));
        assign(tx, device.into_iter().chain([(events::KIND, event)]).collect(), Some(id));
    }
    tx.update(KIND, id, |visitor| {
        apply(visitor, data, set_once);
        visitor.set("updatedAt", now);
    });
    Ok((id, created))
}

fn with_email(tx: &Transaction<'_>, email: &str) -> Option<Id> {
    tx.find(KIND, "emailKey", &email.to_lowercase()).next().map(|(id, _)| id)
}

/// Adds data to that of a visitor. An empty text removes a system field.
pub(crate) fn apply(visitor: &mut Object, new: &Fields, set_once: bool) {
    let mut all = data(visitor);
    for (key, value) in new {
        let is_kept = set_once && all.get(key).is_some_and(|value| value != "");
        if !is_kept {
            all.insert(key.clone(), value.clone());
        }
    }
    all.retain(|key, value| value != "" || !key.starts_with('$'));
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
    let email = data.get("$email").and_then(Value::as_str).unwrap_or_default();
    if with_email(tx, email).is_some_and(|owner| owner != change.id) {
        return Err(exists(KIND, "visitor.data.$email", email));
    }
    apply(change.object, data, false);
    Ok(())
}

/// Events and devices stay, without a visitor.
fn delete(tx: &mut Transaction<'_>, _: &Env, id: Id, _: &Object) -> Result<(), ApiError> {
    let owned = of_visitor(tx, id);
    assign(tx, owned, None);
    Ok(())
}

/// The events and devices of a visitor.
fn of_visitor(tx: &Transaction<'_>, id: Id) -> Vec<(&'static str, Id)> {
    let of_kind = |kind| referring(tx, kind, "visitorId", id).into_iter().map(move |id| (kind, id));
    [events::KIND, DEVICE].into_iter().flat_map(of_kind).collect()
}

/// Assigns events and devices to a visitor, whose counts change.
fn assign(tx: &mut Transaction<'_>, objects: Vec<(&str, Id)>, to: Option<Id>) {
    for (kind, id) in objects {
        tx.touch(kind, id, |object| match kind {
            DEVICE => object.hide("visitorId", to),
            _ => object.set("visitorId", to),
        });
    }
    let Some(to) = to else { return };
    let owned = of_visitor(tx, to);
    let is_scan =
        |(kind, id): &&(&str, Id)| tx.get(kind, *id).is_some_and(|object| object.text("action") == "ACTION_SCAN");
    let [visits, devices] = [events::KIND, DEVICE].map(|of| owned.iter().filter(|(kind, _)| *kind == of).count());
    let scans = owned.iter().filter(is_scan).count();
    let counts = json!({"visitCount": visits, "deviceCount": devices, "qrcodeCount": scans});
    tx.touch(KIND, to, |visitor| visitor.shown.extend(fields(counts)));
}

/// Adds the objects that an `include` requests.
fn expand(tx: &Transaction<'_>, env: &Env, view: View<'_>) {
    let scope = Scope { visitor_id: view.id.to_string(), ..Scope::default() };
    let shown = |kind: &str, id: Id| tx.get(kind, id).map(|object| Value::Object(object.shown));
    for name in view.include {
        let list = match *name {
            "devices" => {
                referring(tx, DEVICE, "visitorId", view.id).into_iter().filter_map(|id| shown(DEVICE, id)).collect()
            }
            // The newest first.
            "events" => events(tx, &scope).iter().rev().filter_map(|event| shown(events::KIND, event.id)).collect(),
            "links" => visited_links(tx, &events(tx, &scope)),
            _ => continue,
        };
        let mut list = Value::Array(list);
        // Events and links have fewer fields here than by themselves.
        env.document.prune(&env.document.component(KIND)["properties"][*name], &mut list);
        view.object.set(name, list);
    }
}

/// The links that a visitor visited and that still exist, in the order of the first visit.
fn visited_links(tx: &Transaction<'_>, events: &[Facts<'_>]) -> Vec<Value> {
    let mut known = BTreeSet::new();
    let first_visits = events.iter().filter(|event| known.insert(event.link_id));
    let link = |first: &Facts<'_>| {
        let mut link = tx.get("Link", first.link_id)?;
        let mut visits = events.iter().filter(|event| event.link_id == first.link_id);
        link.set("firstVisitedAt", first.created_at);
        link.set("eventCount", visits.clone().count());
        link.set("lastVisitedAt", visits.next_back()?.created_at);
        Some(Value::Object(link.shown))
    };
    first_visits.filter_map(link).collect()
}
