//! What webhooks are told: the steps of a link's workflow, as visitors complete them.
//!
//! The API describes no body of a delivery. `EventTrace`, by which the API tells of a completed step elsewhere, is the
//! nearest that it has, and the same as `GET /v1/events/{eventId}/traces` tells.

use super::traces;
use crate::ids::Id;
use crate::store::State;

/// Every step that a visit has completed, in its order.
pub(super) fn visit(state: &mut State, event: Id) {
    // Most visits concern no webhook, and need no traces.
    if state.webhooks.iter().next().is_none() {
        return;
    }
    let Some(event) = state.visits.event(event) else {
        return;
    };
    let (link, told): (Id, Vec<_>) = (event.link, traces::told(state, event).collect());
    for (kind, trace) in told {
        state.announce(link, kind, || trace);
    }
}
