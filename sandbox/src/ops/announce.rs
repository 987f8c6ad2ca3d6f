//! What webhooks are told: the steps of a link's workflow, as visitors complete them.
//!
//! The API describes no body of a delivery. `EventTrace`, by which the API tells of a completed step elsewhere, is the
//! nearest that it has, and the same as `GET /v1/events/{eventId}/traces` tells.

use super::traces;
use crate::ids::Id;
use crate::store::State;
use crate::store::journeys::Trace;

/// A visit that led to a redirect at once: both its steps.
pub(super) fn redirect(state: &mut State, event: Id) {
    // Most visits concern no webhook, and need no traces.
    if state.webhooks.iter().next().is_none() {
        return;
    }
    let traces = state.visits.event(event).map(|event| traces::of(state, event).traces);
    for (place, trace) in traces.iter().flatten().enumerate() {
        step(state, event, place, trace);
    }
}

/// A step that a visit has completed, and its place among all of them.
pub(super) fn step(state: &mut State, event: Id, place: usize, trace: &Trace) {
    let Some(row) = state.visits.event(event).filter(|_| state.webhooks.iter().next().is_some()) else {
        return;
    };
    let (link, body) = (row.link, traces::render(state, row, place, trace));
    state.announce(link, trace.action().kind, || body);
}
