//! How far visits get through the workflows of links.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use super::{Asked, percentage};
use crate::http::{ApiError, Reply};
use crate::ids::Id;
use crate::ops::{Call, traces};
use crate::store::State;

/// A step by its kind and action, of all links together.
#[derive(Default)]
struct Step {
    kind: &'static str,
    action: &'static str,
    visits: usize,
    identified: BTreeSet<Id>,
}

/// Counts the entries and exits of the events, entries first.
pub(super) fn steps(state: &mut State, mut call: Call<'_>) -> Result<Reply, ApiError> {
    let scope = call.take::<Asked>()?.scope();
    let mut steps: Vec<Step> = Vec::new();
    let (mut entries, mut completed) = (0_usize, 0_usize);
    for event in state.reading(&scope) {
        let known = event.visitor.filter(|id| state.visitors.get(*id).is_some_and(|visitor| !visitor.is_anonymous()));
        entries += 1;
        completed += usize::from(event.exit.is_some());
        for action in traces::actions(event) {
            let (kind, action) = (action.kind, action.event);
            let place = steps.iter().position(|step| (step.kind, step.action) == (kind, action)).unwrap_or_else(|| {
                steps.push(Step { kind, action, ..Step::default() });
                steps.len() - 1
            });
            steps[place].visits += 1;
            steps[place].identified.extend(known);
        }
    }
    steps.sort_by_key(|step| (step.kind != "KIND_ENTRY", step.kind == "KIND_EXIT"));
    let before = std::iter::once(entries).chain(steps.iter().map(|step| step.visits));
    let rows: Vec<Value> = before.zip(&steps).map(|(before, step)| render(step, before, entries)).collect();
    Ok(Reply::ok(&json!({
        "entryVisits": entries,
        "completionRate": percentage(completed, entries),
        "steps": rows,
    })))
}

fn render(step: &Step, before: usize, entries: usize) -> Value {
    json!({
        "stepKind": step.kind,
        "stepAction": step.action,
        "visits": step.visits,
        "occurrences": step.visits,
        "identifiedVisitors": step.identified.len(),
        "dropOffFromPrevious": before.saturating_sub(step.visits),
        "conversionRate": percentage(step.visits, entries),
        "interactions": 0,
        "interactionRate": 0.0,
        "branches": [],
    })
}
