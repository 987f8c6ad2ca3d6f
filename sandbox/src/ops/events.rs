//! Events: what visits left.

use serde_json::{Value, json};

use super::{Call, csv, links, object, visitors};
use crate::clock::Moment;
use crate::http::{ApiError, Query, Reply};
use crate::ids::Id;
use crate::page::{Sizes, Window};
use crate::store::State;
use crate::store::reads::Scope;
use crate::store::visits::{Device, Event, Exit};

const SIZES: Sizes = Sizes { default: 100, most: 1000 };

pub(super) fn action(event: &Event) -> &'static str {
    if event.scan { "ACTION_SCAN" } else { "ACTION_CLICK" }
}

pub(super) fn visit_type(event: &Event) -> &'static str {
    if event.returning { "VISIT_TYPE_RETURNING" } else { "VISIT_TYPE_FIRST" }
}

pub(super) fn method(event: &Event) -> &'static str {
    if event.head { "HTTP_METHOD_HEAD" } else { "HTTP_METHOD_GET" }
}

/// The scope that the query parameters make.
pub(super) fn scope(query: &Query) -> Scope {
    let id = |name| query.get(name).map(Id::parse);
    Scope {
        link: id("linkId"),
        visitor: id("visitorId"),
        tag: id("tagId"),
        directory: id("directoryId"),
        start: query.moment("startDate"),
        end: query.moment("endDate"),
        countries: query.all("countries").filter(|c| !c.is_empty()).map(str::to_uppercase).collect(),
    }
}

pub(super) fn list(state: &mut State, call: Call<'_>) -> Result<Reply, ApiError> {
    let scope = scope(call.query);
    if call.wants_csv() {
        return Ok(Reply::ok(&as_csv(state, &scope)));
    }
    let window = Window::from_query(call.query, "events by created", true, Some(SIZES))?;
    let page = state.page_of_events(&scope, &window);
    let events = page.ids.iter().filter_map(|id| state.visits.event(*id));
    let events: Vec<Value> = events.map(|event| render(state, event, call.query, call.now)).collect();
    let json = object(json!({
        "events": events,
        "hasMore": page.next.is_some(),
        "nextPageToken": page.next,
        "totalCount": state.count_events(&scope),
    }));
    Ok(Reply::ok(&json!({"json": json})))
}

fn render(state: &State, event: &Event, query: &Query, now: Moment) -> Value {
    let wants = |part| query.includes(part).then_some(());
    let visitor = wants("visitor").and(event.visitor).and_then(|id| state.visitors.get(id));
    let device = wants("device").and_then(|()| state.visits.device(event.device));
    let link = wants("link").and_then(|()| state.links.get(event.link));
    object(json!({
        "id": event.id,
        "workspaceId": state.workspace,
        "linkId": event.link,
        "deviceId": event.device,
        "visitorId": event.visitor,
        "action": action(event),
        "visitType": visit_type(event),
        "triggeredBy": "TRIGGERED_BY_VISITOR",
        "httpMethod": method(event),
        "entrypoint": event.entrypoint,
        // Only where it has been led to.
        "destination": Some(&event.destination).filter(|destination| !destination.is_empty()),
        "destinationAction": event.exit.map(Exit::action).map(|action| action.event),
        "scannedAt": event.created_at.to_string(),
        "createdAt": event.created_at.to_string(),
        "updatedAt": event.created_at.to_string(),
        "visitor": visitor.map(|visitor| visitors::render(state, visitor, &[])),
        "device": device.map(render_device),
        "link": link.map(|link| links::render(state, link, links::Parts::default(), now)),
        "workspace": wants("workspace").map(|()| workspace(state)),
        "journey": wants("journey").map(|()| progress(event)),
    }))
}

/// The entry and the exit count as the steps of a visit, because the sandbox records no others.
fn progress(event: &Event) -> Value {
    let completed = event.exit.is_some();
    json!({"completed": completed, "stepsReached": 1 + usize::from(completed), "stepsTotal": 2})
}

pub(super) fn render_device(device: &Device) -> Value {
    object(json!({
        "id": device.id,
        "ipAddress": device.ip,
        "userAgent": device.user_agent,
        "deviceType": device.agent.device_type,
        "deviceActor": device.agent.actor,
        "platformName": device.agent.platform,
        "deviceBrand": device.agent.brand,
        "browserName": device.agent.browser,
        "browserLanguage": device.language,
        "country": device.country,
        "city": device.city,
        "timezone": device.timezone,
        "createdAt": device.created_at.to_string(),
        "updatedAt": device.last_used_at.to_string(),
        "lastUsedAt": device.last_used_at.to_string(),
    }))
}

fn workspace(state: &State) -> Value {
    json!({
        "id": state.workspace,
        "name": "Sandbox",
        "slug": "sandbox",
        "timezone": "UTC",
        "createdAt": state.since.to_string(),
        "updatedAt": state.since.to_string(),
    })
}

fn as_csv(state: &State, scope: &Scope) -> Value {
    const HEADER: [&str; 7] = ["id", "createdAt", "action", "visitType", "linkId", "visitorId", "deviceId"];
    let row = |event: &Event| {
        vec![
            event.id.to_string(),
            event.created_at.to_string(),
            action(event).to_owned(),
            visit_type(event).to_owned(),
            event.link.to_string(),
            event.visitor.map(|id| id.to_string()).unwrap_or_default(),
            event.device.to_string(),
        ]
    };
    csv(&HEADER, state.reading(scope).rev().map(row))
}
