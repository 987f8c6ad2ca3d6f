//! Webhook deliveries: the entry and the exit of every visit.
//!
//! The API does not document the body of a delivery. The sandbox sends an `EventTrace`, as in the response of
//! `GET /v1/events/{eventId}/traces`.

use serde_json::Value;

use super::traces;
use crate::ids::Id;
use crate::store::State;

pub(super) fn visit(state: &mut State, event: Id) {
    // Rendering traces is wasted work without webhooks.
    let Some(row) = state.visits.event(event).filter(|_| state.webhooks.iter().next().is_some()) else {
        return;
    };
    let link = row.link;
    let kinds = traces::actions(row).map(|action| action.kind);
    let traces: Vec<(&str, Value)> = kinds.zip(traces::told(state, row)).collect();
    for (kind, body) in traces {
        state.announce(link, kind, || body);
    }
}
