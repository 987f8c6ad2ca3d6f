//! How far visits get through the workflows of links.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Value, json};

use super::{Asked, percentage};
use crate::http::{ApiError, Reply};
use crate::ids::Id;
use crate::ops::{Call, traces};
use crate::store::State;
use crate::store::payload::INTERACTION;

/// A step, told by what kind it is and what it does: links of the same make share their funnel.
#[derive(Default)]
struct Step {
    kind: &'static str,
    action: &'static str,
    /// Journeys that reached it.
    visits: usize,
    /// Times that it was reached.
    occurrences: usize,
    /// Times that a visitor did there what is to be done.
    interactions: usize,
    /// Journeys by the branch that they took there, where there is a choice.
    branches: BTreeMap<String, usize>,
    identified: BTreeSet<Id>,
}

/// From the traces of the events, in the order in which steps come.
pub(super) fn steps(state: &mut State, mut call: Call<'_>) -> Result<Reply, ApiError> {
    let scope = call.take::<Asked>()?.scope();
    let mut steps: Vec<Step> = Vec::new();
    let (mut entries, mut completed) = (0_usize, 0_usize);
    for event in state.reading(&scope) {
        let known = event.visitor.filter(|id| state.visitors.get(*id).is_some_and(|visitor| !visitor.is_anonymous()));
        let mut reached = BTreeSet::new();
        entries += 1;
        let journey = traces::of(state, event);
        completed += usize::from(journey.exit().is_some());
        // A page that nothing was done on yet was reached all the same.
        let waiting =
            journey.at.and_then(|id| state.workflows.get(event.link)?.get(id)).map(crate::store::steps::Step::action);
        let done = journey.traces.iter().map(|trace| (trace.action(), Some(trace)));
        for (action, trace) in done.chain(waiting.map(|action| (action, None))) {
            let (kind, action) = (action.kind, action.event);
            let place = steps.iter().position(|step| (step.kind, step.action) == (kind, action)).unwrap_or_else(|| {
                steps.push(Step { kind, action, ..Step::default() });
                steps.len() - 1
            });
            let step = &mut steps[place];
            step.occurrences += 1;
            step.visits += usize::from(reached.insert(place));
            step.interactions += usize::from(kind == INTERACTION && trace.is_some());
            if let Some(label) = trace.and_then(|trace| trace.branch.clone()) {
                *step.branches.entry(label).or_default() += 1;
            }
            step.identified.extend(known);
        }
    }
    // Arrivals first, exits last.
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
    let branch = |(label, visits): (&String, &usize)| json!({"label": label, "visits": visits, "shareOfStep": percentage(*visits, step.occurrences)});
    json!({
        "stepKind": step.kind,
        "stepAction": step.action,
        "visits": step.visits,
        "occurrences": step.occurrences,
        "identifiedVisitors": step.identified.len(),
        "dropOffFromPrevious": before.saturating_sub(step.visits),
        "conversionRate": percentage(step.visits, entries),
        "interactions": step.interactions,
        "interactionRate": percentage(step.interactions, step.occurrences),
        "branches": step.branches.iter().map(branch).collect::<Vec<_>>(),
    })
}
