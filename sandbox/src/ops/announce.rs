//! Webhook deliveries: the entry and the exit of every visit.
//!
//! The API describes no body of a delivery. `EventTrace`, by which the API tells of a completed step elsewhere, is the
//! nearest that it has, and the same as `GET /v1/events/{eventId}/traces` tells.

use serde_json::Value;

use super::traces;
use crate::ids::Id;
use crate::store::State;

pub(super) fn visit(state: &mut State, event: Id) {
    // Most visits concern no webhook, and need no traces.
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
