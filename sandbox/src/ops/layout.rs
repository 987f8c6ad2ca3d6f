//! Workflows as a whole: whether they are complete, and where their steps lie on the canvas.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::steps::{step, workflow};
use super::{Call, Handler};
use crate::http::{ApiError, Reply};
use crate::store::State;
use crate::store::steps::{Position, Step, Workflow};

/// The room of a step on the canvas, with the gap beside it.
const WIDTH: f64 = 320.0;
const HEIGHT: f64 = 180.0;

pub(super) fn handler(operation: &str) -> Option<Handler> {
    Some(match operation {
        "WorkflowStepsService_ValidateWorkflow" => validate,
        "WorkflowStepsService_AutoLayoutWorkflow" => auto_layout,
        "WorkflowStepsService_ResolveStepCollisions" => resolve_collisions,
        "WorkflowStepsService_GetWalletPassSupport" => wallet_pass_support,
        _ => return None,
    })
}

fn issue(step: &Step, severity: &str, message: &str) -> Value {
    json!({"stepId": step.id, "stepType": step.action().event, "severity": severity, "message": message})
}

/// What is wrong with a step that no visit comes to.
pub(super) fn unreached(step: &Step) -> Value {
    issue(step, "warning", "no branch leads to this step, so that no visit comes to it")
}

fn issues(state: &State, workflow: &Workflow) -> Vec<Value> {
    let reached = workflow.reached();
    let mut issues = Vec::new();
    for step in &workflow.steps {
        if !reached.contains_key(&step.id) {
            issues.push(unreached(step));
            continue;
        }
        for branch in workflow.open_branches(step) {
            issues.push(issue(step, "error", &format!("the branch {branch:?} leads nowhere; connect it to a step")));
        }
        if step.media().is_some_and(|media| state.media.rows.get(media).is_none()) {
            issues.push(issue(step, "error", "the media that it opens is gone; choose another one"));
        }
    }
    if !workflow.steps.iter().any(|step| step.is_exit() && reached.contains_key(&step.id)) {
        let entry = workflow.steps.first();
        issues.extend(entry.map(|step| issue(step, "error", "no way from here comes to an exit step")));
    }
    issues
}

fn validate(state: &mut State, call: Call<'_>) -> Result<Reply, ApiError> {
    let workflow = workflow(state, &call)?;
    Ok(Reply::ok(&json!({"issues": issues(state, &workflow)})))
}

/// Columns by the distance from the entry; what is not reached comes last.
fn auto_layout(state: &mut State, call: Call<'_>) -> Result<Reply, ApiError> {
    let mut workflow = workflow(state, &call)?;
    let reached = workflow.reached();
    let last = reached.values().max().map_or(0, |distance| distance + 1);
    let mut columns: BTreeMap<usize, u32> = BTreeMap::new();
    let mut moved = 0;
    for step in &mut workflow.steps {
        let column = reached.get(&step.id).copied().unwrap_or(last);
        let row = columns.entry(column).or_default();
        let x = f64::from(u32::try_from(column).unwrap_or(u32::MAX)) * WIDTH;
        let place = Position { x, y: f64::from(*row) * HEIGHT };
        *row += 1;
        if step.extras.canvas_position.replace(place) != Some(place) {
            moved += 1;
        }
    }
    keep(state, workflow, moved)
}

fn keep(state: &mut State, workflow: Workflow, moved: i32) -> Result<Reply, ApiError> {
    if moved > 0 {
        state.put_workflow(workflow);
    }
    Ok(Reply::ok(&json!({"stepsRepositioned": moved})))
}

/// The step stays; those that it covers move down until they are free.
fn resolve_collisions(state: &mut State, call: Call<'_>) -> Result<Reply, ApiError> {
    let mut workflow = workflow(state, &call)?;
    let fixed = step(&workflow, &call, "stepId")?;
    let (fixed, place) = (fixed.id, fixed.extras.canvas_position);
    let Some(place) = place else {
        return keep(state, workflow, 0);
    };
    let mut taken = vec![place];
    let mut moved = 0;
    let mut others: Vec<&mut Step> = workflow.steps.iter_mut().filter(|step| step.id != fixed).collect();
    others.sort_by(|a, b| y(a).total_cmp(&y(b)));
    for step in others {
        let Some(mut place) = step.extras.canvas_position else {
            continue;
        };
        while let Some(other) = taken.iter().find(|other| collide(**other, place)) {
            place.y = other.y + HEIGHT;
        }
        taken.push(place);
        if step.extras.canvas_position.replace(place) != Some(place) {
            moved += 1;
        }
    }
    keep(state, workflow, moved)
}

fn y(step: &Step) -> f64 {
    step.extras.canvas_position.map_or(0.0, |place| place.y)
}

fn collide(a: Position, b: Position) -> bool {
    (a.x - b.x).abs() < WIDTH && (a.y - b.y).abs() < HEIGHT
}

/// The sandbox signs no passes.
fn wallet_pass_support(_: &mut State, _: Call<'_>) -> Result<Reply, ApiError> {
    Ok(Reply::ok(&json!({"appleWalletAvailable": false, "googleWalletAvailable": false})))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn steps_collide_when_they_overlap() {
        let at = |x, y| Position { x, y };
        assert!(collide(at(0.0, 0.0), at(319.0, 179.0)));
        assert!(!collide(at(0.0, 0.0), at(320.0, 0.0)));
        assert!(!collide(at(0.0, 0.0), at(0.0, -180.0)));
    }
}
