//! Traces: the steps of its link's workflow that the sandbox records of a visit, the entry and the exit.

use serde_json::{Value, json};

use super::{Call, Handler, events, object};
use crate::http::{ApiError, Reply};
use crate::ids::Id;
use crate::store::State;
use crate::store::payload::{ACTIONS, Action};
use crate::store::visits::{Event, Exit};

pub(super) fn handler(operation: &str) -> Option<Handler> {
    (operation == "EventsService_ListEventTraces").then_some(list as Handler)
}

/// The steps of a visit.
pub(super) fn actions(event: &Event) -> impl Iterator<Item = &'static Action> {
    std::iter::once(&ACTIONS[0]).chain(event.exit.map(Exit::action))
}

fn list(state: &mut State, call: Call<'_>) -> Result<Reply, ApiError> {
    let text = call.variable("eventId");
    let event = Id::parse(text).and_then(|id| state.visits.event(id));
    let event = event.ok_or_else(|| ApiError::not_found(format!("there is no event with id {text}")))?;
    let traces: Vec<Value> = told(state, event).collect();
    Ok(Reply::ok(&json!({"traces": traces})))
}

/// Returns the traces of an event by completion time, as in responses and in webhook deliveries.
pub(super) fn told(state: &State, event: &Event) -> impl Iterator<Item = Value> {
    actions(event).zip([entry(event), exit(event)]).zip(1..).map(|((action, data), place)| {
        object(json!({
            "id": event.id.derived(place),
            "eventId": event.id,
            "linkId": event.link,
            "visitorId": event.visitor,
            "workspaceId": state.workspace,
            "stepKind": action.kind,
            "stepAction": action.event,
            "stepData": data,
            "completedAt": event.created_at.to_string(),
            "createdAt": event.created_at.to_string(),
            "updatedAt": event.created_at.to_string(),
        }))
    })
}

fn entry(event: &Event) -> Value {
    json!({"entryAccess": {
        "accessedAt": event.created_at.to_string(),
        "action": events::action(event),
        "entrypoint": event.entrypoint,
        "httpMethod": events::method(event),
        "visitType": events::visit_type(event),
    }})
}

fn exit(event: &Event) -> Value {
    match event.exit {
        Some(Exit::ClientRedirect | Exit::Fallback) => json!({"redirect": {
            "conversionTracking": event.tracked,
            "destination": event.destination,
            "fallback": event.exit == Some(Exit::Fallback),
        }}),
        _ => json!({}),
    }
}
