//! Traces: which steps of its link's workflow a visit went through.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::{Call, Handler, events, object};
use crate::http::{ApiError, Reply};
use crate::ids::Id;
use crate::store::State;
use crate::store::journeys::{Journey, Trace};
use crate::store::visits::Event;

pub(super) fn handler(operation: &str) -> Option<Handler> {
    (operation == "EventsService_ListEventTraces").then_some(list as Handler)
}

/// A visit, as the step that it completes tells of it.
pub(super) fn access(event: &Event) -> Value {
    json!({"entryAccess": {
        "accessedAt": event.created_at.to_string(),
        "action": events::action(event),
        "entrypoint": event.entrypoint,
        "httpMethod": events::method(event),
        "visitType": events::visit_type(event),
    }})
}

/// A redirect that was served.
pub(super) fn redirect(destination: &str, tracked: bool) -> Value {
    json!({"redirect": {"conversionTracking": tracked, "destination": destination, "fallback": false}})
}

/// The journey of an event. Without a row it was a redirect, of which the event says all: the visit, and at the same
/// moment the exit that it leads to.
pub(super) fn of(state: &State, event: &Event) -> Journey {
    if let Some(journey) = state.journeys.get(event.id) {
        return journey.clone();
    }
    let trace = |member: &str, data: Value| Trace {
        step: None,
        member: member.to_owned(),
        branch: None,
        data,
        saved: BTreeMap::new(),
        completed_at: event.created_at,
        updated_at: event.created_at,
    };
    let exit = redirect(&event.destination, event.tracked);
    let traces = vec![trace("linkVisit", access(event)), trace("clientRedirect", exit)];
    Journey { traces, ..Journey::default() }
}

fn list(state: &mut State, call: Call<'_>) -> Result<Reply, ApiError> {
    let text = call.variable("eventId");
    let event = Id::parse(text).and_then(|id| state.visits.event(id));
    let event = event.ok_or_else(|| ApiError::not_found(format!("there is no event with id {text}")))?;
    let traces: Vec<Value> = told(state, event).collect();
    Ok(Reply::ok(&json!({"traces": traces})))
}

/// The traces of an event as the API tells of them, by completion time.
pub(super) fn told(state: &State, event: &Event) -> impl Iterator<Item = Value> {
    let traces = of(state, event).traces.into_iter().enumerate();
    traces.map(|(place, trace)| render(state, event, place, &trace))
}

/// A trace as the API tells of it, and webhooks do.
pub(super) fn render(state: &State, event: &Event, place: usize, trace: &Trace) -> Value {
    let action = trace.action();
    object(json!({
        "id": event.id.derived(u32::try_from(place + 1).unwrap_or(u32::MAX)),
        "eventId": event.id,
        "linkId": event.link,
        "visitorId": event.visitor,
        "workspaceId": state.workspace,
        "stepKind": action.kind,
        "stepAction": action.event,
        "stepData": trace.data,
        "savedAttributes": (!trace.saved.is_empty()).then_some(&trace.saved),
        "completedAt": trace.completed_at.to_string(),
        "createdAt": trace.completed_at.to_string(),
        "updatedAt": trace.updated_at.to_string(),
    }))
}
