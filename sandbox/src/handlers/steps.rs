//! Workflow steps, and how they are connected.

use serde_json::{Value, json};

use super::call::{Call, Handler, not_found};
use super::{generic, respond};
use crate::base::ids::Id;
use crate::base::message::{ApiError, Response};
use crate::domain::steps::{self, KIND};
use crate::store::{List, Sort, SortBy, Transaction};

pub(super) fn handler(operation: &str) -> Option<Handler> {
    Some(match operation {
        "WorkflowStepsService_List" => |tx, call| stored(tx, call, list),
        "WorkflowStepsService_Get" => |tx, call| stored(tx, call, generic::get),
        "WorkflowStepsService_Create" => |tx, call| stored(tx, call, generic::create),
        "WorkflowStepsService_Update" => |tx, call| stored(tx, call, generic::update),
        "WorkflowStepsService_Delete" => |tx, call| stored(tx, call, generic::delete),
        "WorkflowStepsService_ConnectStep" | "WorkflowStepsService_DisconnectStep" => {
            |tx, call| stored(tx, call, connect)
        }
        // Workflows are not validated as a whole.
        "WorkflowStepsService_ValidateWorkflow" => |_, _| Ok(Response::ok(&json!({"issues": []}))),
        _ => return None,
    })
}

/// Calls an operation when the steps of the link in the path are stored.
fn stored(tx: &mut Transaction<'_>, call: &Call<'_>, operation: Handler) -> Result<Response, ApiError> {
    let text = call.variable("linkId");
    let link = Id::parse(text).and_then(|id| Some((id, tx.get("Link", id)?)));
    let (id, link) = link.ok_or_else(|| not_found("Link", text))?;
    steps::store(tx, id, &link);
    operation(tx, call)
}

/// Unlike other lists, in the order of creation: the entry step comes first.
fn list(tx: &mut Transaction<'_>, call: &Call<'_>) -> Result<Response, ApiError> {
    let (link, page) = (call.variable("linkId"), generic::page(call, generic::SIZES)?);
    let ids = || tx.find(KIND, "linkId", link).map(|(id, _)| id).collect();
    let filter = Some((link.to_owned(), &ids as &dyn Fn() -> Vec<Id>));
    let list = List { sort: Sort::new("createdAt", SortBy::Time), descending: false, page, filter };
    Ok(respond::list(tx, call, KIND, &tx.list(KIND, &list)?))
}

/// Connects a branch, or disconnects it.
fn connect(tx: &mut Transaction<'_>, call: &Call<'_>) -> Result<Response, ApiError> {
    let (text, next) = (call.variable("stepId"), &call.body["nextStepId"]);
    if call.operation.id.ends_with("_ConnectStep") && next.as_str().is_none_or(str::is_empty) {
        return Err(ApiError::field("nextStepId", "is required"));
    }
    let step = Id::parse(text).and_then(|id| tx.get(KIND, id));
    let step = step.filter(|step| step.text("linkId") == call.variable("linkId"));
    let mut step = step.ok_or_else(|| not_found(KIND, text))?;
    steps::connect(tx, &mut step, call.variable("branchId"), next)?;
    let open = steps::branches(&step).iter().filter(|branch| branch.get("nextStepId").is_none());
    let open: Vec<&Value> = open.map(|branch| &branch["branchId"]).collect();
    Ok(Response::ok(&json!({"workflowStep": step.shown, "unconnectedBranchIds": open, "disconnectedSteps": []})))
}
