//! Workflow steps, and how they are connected.

use serde_json::{Value, json};

use super::call::{Call, Handler, existing, not_found};
use crate::base::message::{ApiError, Response};
use crate::domain::links;
use crate::domain::steps::{self, KIND};
use crate::store::Transaction;

/// Calls an operation when the steps of the link in the path are stored.
pub(super) fn stored(tx: &mut Transaction<'_>, call: &Call<'_>, operation: Handler) -> Result<Response, ApiError> {
    let (id, link) = existing(tx, links::KIND, call.variable("linkId"))?;
    steps::store(tx, id, &link);
    operation(tx, call)
}

/// Workflows are not validated as a whole.
pub(super) fn validate(_: &mut Transaction<'_>, _: &Call<'_>) -> Result<Response, ApiError> {
    Ok(Response::ok(&json!({"issues": []})))
}

/// Connects a branch, or disconnects it.
pub(super) fn connect(tx: &mut Transaction<'_>, call: &Call<'_>) -> Result<Response, ApiError> {
    let (link, text, next) = (call.variable("linkId"), call.variable("stepId"), &call.body["nextStepId"]);
    if call.operation.id.ends_with("_ConnectStep") && next.as_str().is_none_or(str::is_empty) {
        return Err(ApiError::field("nextStepId", "is required"));
    }
    let (_, mut step) = existing(tx, KIND, text)?;
    if step.text("linkId") != link {
        return Err(not_found(KIND, text));
    }
    steps::connect(tx, &mut step, call.variable("branchId"), next)?;
    let open = steps::branches(&step).iter().filter(|branch| branch.get("nextStepId").is_none());
    let open: Vec<&Value> = open.map(|branch| &branch["branchId"]).collect();
    Ok(Response::ok(&json!({"workflowStep": step.shown, "unconnectedBranchIds": open, "disconnectedSteps": []})))
}
