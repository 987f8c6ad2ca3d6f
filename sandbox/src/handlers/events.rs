//! Events and their traces.

use serde_json::json;

use super::call::{Call, Handler, not_found};
use super::{csv, generic, respond};
use crate::base::ids::Id;
use crate::base::message::{ApiError, Response};
use crate::domain::events::{self, KIND, Scope};
use crate::store::{List, Sort, SortBy, Transaction};

pub(super) fn handler(operation: &str) -> Option<Handler> {
    Some(match operation {
        "EventsService_ListEvents" => list,
        "EventsService_ListEventTraces" => traces,
        _ => return None,
    })
}

fn list(tx: &mut Transaction<'_>, call: &Call<'_>) -> Result<Response, ApiError> {
    let scope = Scope::of(call.query);
    if call.query.get("responseFormat") == Some("RESPONSE_FORMAT_CSV") {
        return Ok(as_csv(tx, &scope));
    }
    if call.include().contains(&"workspace") {
        generic::ensure_singletons(tx, call, "Workspace");
    }
    let ids = || events::events(tx, &scope).iter().map(|event| event.id).collect();
    let filter = (scope != Scope::default()).then(|| (format!("{scope:?}"), &ids as &dyn Fn() -> Vec<Id>));
    let sort = Sort::new("createdAt", SortBy::Time);
    let list = List { sort, descending: true, page: generic::page(call, generic::SIZES)?, filter };
    Ok(respond::list(tx, call, KIND, &tx.list(KIND, &list)?))
}

fn as_csv(tx: &Transaction<'_>, scope: &Scope) -> Response {
    const HEADER: [&str; 7] = ["id", "createdAt", "action", "visitType", "linkId", "visitorId", "deviceId"];
    let events = events::events(tx, scope);
    let rows = events.iter().rev().filter_map(|event| tx.get(KIND, event.id));
    csv::respond(&HEADER, rows.map(|event| HEADER.map(|name| event.text(name).to_owned()).into()))
}

fn traces(tx: &mut Transaction<'_>, call: &Call<'_>) -> Result<Response, ApiError> {
    let text = call.variable("eventId");
    let event = Id::parse(text).and_then(|id| Some((id, tx.get(KIND, id)?)));
    let (id, event) = event.ok_or_else(|| not_found(KIND, text))?;
    Ok(Response::ok(&json!({"traces": events::traces(id, &event)})))
}
