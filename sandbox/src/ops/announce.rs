//! What webhooks are told: the steps of a link's workflow, as visitors complete them.
//!
//! The API describes no body of a delivery. `EventTrace`, by which the API tells of a completed step elsewhere, is the
//! nearest that it has.

use serde_json::{Value, json};

use super::events::visit_type;
use super::object;
use crate::ids::Id;
use crate::store::State;
use crate::store::visits::{Event, Visit};

/// A visit that was led on: the entry step is completed, and then the exit.
pub(super) fn redirected(state: &mut State, event: Id, visit: &Visit) {
    let Some(event) = state.visits.event(event).cloned() else {
        return;
    };
    let Some(link) = state.links.get(event.link) else {
        return;
    };
    let (entry, exit, tracking) = (link.entry_step, link.exit_step, link.conversion_tracking);
    let workspace = state.workspace;
    let at = event.created_at.to_string();
    state.announce(event.link, "KIND_ENTRY", || {
        let data = json!({"entryAccess": {
            "accessedAt": at,
            "action": "EVENT_ACTION_LINK_VISIT",
            "entrypoint": event.entrypoint,
            "httpMethod": if visit.head { "HTTP_METHOD_HEAD" } else { "HTTP_METHOD_GET" },
            "visitType": visit_type(&event),
        }});
        trace(workspace, &event, (entry, "KIND_ENTRY", "EVENT_ACTION_LINK_VISIT"), &data)
    });
    state.announce(event.link, "KIND_EXIT", || {
        let data = json!({"redirect": {"destination": event.destination, "conversionTracking": tracking}});
        trace(workspace, &event, (exit, "KIND_EXIT", "EVENT_ACTION_CLIENT_REDIRECT"), &data)
    });
}

fn trace(workspace: Id, event: &Event, (step, kind, action): (Id, &str, &str), data: &Value) -> Value {
    let at = event.created_at.to_string();
    object(json!({
        "id": trace_id(event.id, step),
        "workspaceId": workspace,
        "eventId": event.id,
        "linkId": event.link,
        "visitorId": event.visitor,
        "stepKind": kind,
        "stepAction": action,
        "stepData": data,
        "createdAt": at,
        "completedAt": at,
        "updatedAt": at,
    }))
}

/// The same whenever the same step of the same event is told of: half of each of their ids.
fn trace_id(event: Id, step: Id) -> Option<Id> {
    let (event, step) = (event.to_string(), step.to_string());
    Id::parse(&format!("{}{}", &event[..18], &step[18..]))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_trace_has_an_id_of_its_own() {
        let (event, step) = (Id::random(), Id::random());
        let id = trace_id(event, step);
        assert!(id.is_some() && id != Some(event) && id != Some(step));
        assert_eq!(id, trace_id(event, step));
        assert_ne!(id, trace_id(Id::random(), step));
        assert_ne!(id, trace_id(event, Id::random()));
    }
}
