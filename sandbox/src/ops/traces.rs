//! Traces: which steps of its link's workflow a visit went through.

use serde_json::{Value, json};

use super::{Call, Handler, events, object};
use crate::http::{ApiError, Reply};
use crate::ids::Id;
use crate::store::State;
use crate::store::visits::Event;

/// One step that a visit completed.
pub(super) struct Trace {
    pub(super) kind: &'static str,
    pub(super) action: &'static str,
    data: Value,
}

pub(super) fn handler(operation: &str) -> Option<Handler> {
    (operation == "EventsService_ListEventTraces").then_some(list as Handler)
}

/// By completion time. A redirect is the whole journey: the visit, and the exit that it leads to at once.
pub(super) fn of(state: &State, event: &Event) -> [Trace; 2] {
    let tracking = state.links.get(event.link).map(|link| link.conversion_tracking);
    let entry = json!({"entryAccess": {
        "accessedAt": event.created_at.to_string(),
        "action": events::action(event),
        "entrypoint": event.entrypoint,
        "httpMethod": events::method(event),
        "visitType": events::visit_type(event),
    }});
    let exit = object(json!({"conversionTracking": tracking, "destination": event.destination, "fallback": false}));
    [
        Trace { kind: "KIND_ENTRY", action: "EVENT_ACTION_LINK_VISIT", data: entry },
        Trace { kind: "KIND_EXIT", action: "EVENT_ACTION_CLIENT_REDIRECT", data: json!({"redirect": exit}) },
    ]
}

fn list(state: &mut State, call: Call<'_>) -> Result<Reply, ApiError> {
    let text = call.variable("eventId");
    let event = Id::parse(text).and_then(|id| state.visits.event(id));
    let event = event.ok_or_else(|| ApiError::not_found(format!("there is no event with id {text}")))?;
    let traces: Vec<Value> = told(state, event).map(|(_, trace)| trace).collect();
    Ok(Reply::ok(&json!({"traces": traces})))
}

/// The traces as the API tells of them, each with the kind of its step.
pub(super) fn told(state: &State, event: &Event) -> impl Iterator<Item = (&'static str, Value)> {
    let render = |(trace, part): (Trace, u8)| {
        let value = object(json!({
            "id": event.id.derived(part),
            "eventId": event.id,
            "linkId": event.link,
            "visitorId": event.visitor,
            "workspaceId": state.workspace,
            "stepKind": trace.kind,
            "stepAction": trace.action,
            "stepData": trace.data,
            "completedAt": event.created_at.to_string(),
            "createdAt": event.created_at.to_string(),
            "updatedAt": event.created_at.to_string(),
        }));
        (trace.kind, value)
    };
    of(state, event).into_iter().zip(1..).map(render).collect::<Vec<_>>().into_iter()
}
