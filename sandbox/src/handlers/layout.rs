//! Workflows as a whole: whether they are complete, and the positions of their steps on the canvas.

use std::collections::BTreeMap;

use serde_json::json;

use super::call::{Call, Handler};
use super::steps::{issue, step, unreached, workflow};
use crate::base::ids::Id;
use crate::base::message::{ApiError, Response};
use crate::domain::payload;
use crate::domain::steps::{Step, Workflow};
use crate::store::Transaction;

/// The size of a step on the canvas with the gap to the next one.
const WIDTH: f64 = 320.0;
const HEIGHT: f64 = 180.0;

type Position = (f64, f64);

pub(super) fn handler(operation: &str) -> Option<Handler> {
    Some(match operation {
        "WorkflowStepsService_ValidateWorkflow" => validate,
        "WorkflowStepsService_AutoLayoutWorkflow" => auto_layout,
        "WorkflowStepsService_ResolveStepCollisions" => resolve_collisions,
        // The sandbox creates no passes.
        "WorkflowStepsService_GetWalletPassSupport" => {
            |_, _| Ok(Response::ok(&json!({"appleWalletAvailable": false, "googleWalletAvailable": false})))
        }
        _ => return None,
    })
}

fn validate(tx: &mut Transaction<'_>, call: &Call<'_>) -> Result<Response, ApiError> {
    let workflow = workflow(tx, call)?;
    let (reached, mut issues) = (workflow.distances(), Vec::new());
    for step in &workflow.steps {
        if !reached.contains_key(&step.id) {
            issues.push(unreached(step));
            continue;
        }
        for branch in step.open_branches() {
            issues.push(issue(step, "error", &format!("the branch {branch:?} is open; connect it to a step")));
        }
        let media = Id::parse(step.object.text("mediaId"));
        if media.is_some_and(|media| !tx.exists("Media", media)) {
            issues.push(issue(step, "error", "the media file does not exist anymore; select another one"));
        }
    }
    let is_reached_exit = |step: &Step| payload::is_exit(step.member()) && reached.contains_key(&step.id);
    if !workflow.steps.iter().any(is_reached_exit) {
        let entry = workflow.steps.first();
        issues.extend(entry.map(|step| issue(step, "error", "no exit step is reached from the entry step")));
    }
    Ok(Response::ok(&json!({"issues": issues})))
}

fn position(step: &Step) -> Option<Position> {
    let position = step.object.shown.get("canvasPosition")?;
    // Proto JSON omits a zero.
    Some((position["x"].as_f64().unwrap_or(0.0), position["y"].as_f64().unwrap_or(0.0)))
}

/// Moves a step, and returns whether that changed its position.
fn place(step: &mut Step, (x, y): Position) -> bool {
    let moved = position(step) != Some((x, y));
    if moved {
        step.object.set("canvasPosition", json!({"x": x, "y": y}));
    }
    moved
}

/// A column for each distance from the entry; the last one for the steps that no visit reaches.
fn auto_layout(tx: &mut Transaction<'_>, call: &Call<'_>) -> Result<Response, ApiError> {
    let mut workflow = workflow(tx, call)?;
    let reached = workflow.distances();
    let last = reached.values().max().map_or(0, |distance| distance + 1);
    let (mut columns, mut moved): (BTreeMap<usize, u32>, _) = (BTreeMap::new(), 0);
    for step in &mut workflow.steps {
        let column = reached.get(&step.id).copied().unwrap_or(last);
        let row = columns.entry(column).or_default();
        let x = f64::from(u32::try_from(column).unwrap_or(u32::MAX)) * WIDTH;
        moved += i32::from(place(step, (x, f64::from(*row) * HEIGHT)));
        *row += 1;
    }
    Ok(moved_response(tx, &workflow, moved))
}

fn moved_response(tx: &mut Transaction<'_>, workflow: &Workflow, moved: i32) -> Response {
    if moved > 0 {
        workflow.save(tx);
    }
    Response::ok(&json!({"stepsRepositioned": moved}))
}

/// Moves the steps that overlap the one in the path, or each other, down.
fn resolve_collisions(tx: &mut Transaction<'_>, call: &Call<'_>) -> Result<Response, ApiError> {
    let mut workflow = workflow(tx, call)?;
    let fixed = step(&workflow, call, "stepId")?;
    let (fixed, mut taken, mut moved) = (fixed.id, Vec::from_iter(position(fixed)), 0);
    let others = workflow.steps.iter_mut().filter(|step| step.id != fixed && !taken.is_empty());
    let mut others: Vec<(Position, &mut Step)> = others.filter_map(|step| Some((position(step)?, step))).collect();
    others.sort_by(|((_, a), _), ((_, b), _)| a.total_cmp(b));
    for ((x, mut y), step) in others {
        while let Some((_, other)) = taken.iter().find(|other| overlap(**other, (x, y))) {
            y = other + HEIGHT;
        }
        taken.push((x, y));
        moved += i32::from(place(step, (x, y)));
    }
    Ok(moved_response(tx, &workflow, moved))
}

fn overlap(a: Position, b: Position) -> bool {
    (a.0 - b.0).abs() < WIDTH && (a.1 - b.1).abs() < HEIGHT
}
