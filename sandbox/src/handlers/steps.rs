//! Workflow steps, and how they are connected.

use serde_json::{Value, json};

use super::call::{Call, Handler, not_found};
use super::{generic, media, respond};
use crate::base::clock::Timestamp;
use crate::base::ids::{Id, decode, encode};
use crate::base::message::{ApiError, Response};
use crate::domain::payload;
use crate::domain::steps::{KIND, Step, Workflow};
use crate::store::{Fields, Transaction};

/// What a body may contain of a step besides its payload.
const EXTRAS: [&str; 3] = ["canvasPosition", "attributeCapture", "backButton"];

pub(super) fn handler(operation: &str) -> Option<Handler> {
    Some(match operation {
        "WorkflowStepsService_List" => list,
        "WorkflowStepsService_Get" => get,
        "WorkflowStepsService_Create" => create,
        "WorkflowStepsService_Update" => update,
        "WorkflowStepsService_Delete" => delete,
        "WorkflowStepsService_ConnectStep" => connect,
        "WorkflowStepsService_DisconnectStep" => |tx, call| rewire(tx, call, None),
        _ => return None,
    })
}

/// The workflow of the link in the path.
pub(super) fn workflow(tx: &Transaction<'_>, call: &Call<'_>) -> Result<Workflow, ApiError> {
    let text = call.variable("linkId");
    let link = Id::parse(text).and_then(|id| Some((id, tx.get("Link", id)?)));
    let (id, link) = link.ok_or_else(|| not_found("Link", text))?;
    Ok(Workflow::of(tx, id, &link))
}

/// The step in the path, by the variable's name.
pub(super) fn step<'a>(workflow: &'a Workflow, call: &Call<'_>, name: &str) -> Result<&'a Step, ApiError> {
    find(workflow, name, call.variable(name))
}

/// The step with the id in a field.
fn find<'a>(workflow: &'a Workflow, field: &str, id: &str) -> Result<&'a Step, ApiError> {
    let message = || format!("{field}: there is no {KIND} with the id {id} in the workflow of the link");
    Id::parse(id).and_then(|id| workflow.get(id)).ok_or_else(|| ApiError::not_found(message()))
}

/// A `WorkflowIssue`.
pub(super) fn issue(step: &Step, severity: &str, message: &str) -> Value {
    let action = payload::event_action(step.member());
    json!({"stepId": step.id, "stepType": action, "severity": severity, "message": message})
}

/// The issue of a step that no visit reaches.
pub(super) fn unreached(step: &Step) -> Value {
    issue(step, "warning", "no visit reaches this step; connect a branch to it")
}

fn one(call: &Call<'_>, workflow: &Workflow, step: &Step) -> Response {
    Response::json(call.operation.success.0, &json!({"workflowStep": workflow.view(step)}))
}

/// A page token is the time at which the last step of the page was created.
fn list(tx: &mut Transaction<'_>, call: &Call<'_>) -> Result<Response, ApiError> {
    let (workflow, page) = (workflow(tx, call)?, generic::page(call, (100, 1000))?);
    let created = |step: &Step| Timestamp::parse(step.object.text("createdAt"));
    let after = page.token.as_ref().map(|token| {
        let text = decode(token).and_then(|bytes| String::from_utf8(bytes).ok());
        let message = "is not a token of this API; send a nextPageToken unchanged";
        text.and_then(|text| Timestamp::parse(&text)).ok_or_else(|| ApiError::field("pageToken", message))
    });
    let after = after.transpose()?;
    let rest: Vec<&Step> = workflow.steps.iter().filter(|step| created(step) > after).collect();
    let shown = &rest[..page.size.min(rest.len())];
    let next = shown.last().filter(|_| shown.len() < rest.len()).map(|step| encode(step.object.text("createdAt")));
    let texts: Vec<String> = shown.iter().map(|step| workflow.view(step).to_string()).collect();
    Ok(respond::page(call, &["workflowSteps".to_owned()], &texts, next.as_deref(), workflow.steps.len()))
}

fn get(tx: &mut Transaction<'_>, call: &Call<'_>) -> Result<Response, ApiError> {
    let workflow = workflow(tx, call)?;
    Ok(one(call, &workflow, step(&workflow, call, "id")?))
}

/// The only member of the body's payload with its content, if there is one.
fn member<'a>(call: &'a Call<'_>) -> Result<Option<(&'a str, Fields)>, ApiError> {
    let payload = call.body.get("payload").and_then(Value::as_object).into_iter().flatten();
    let sent: Vec<_> = payload.filter_map(|(name, content)| Some((name.as_str(), content.as_object()?))).collect();
    match sent.as_slice() {
        [] => Ok(None),
        [(name, content)] => {
            let schema = &call.env.document.component("WorkflowStepPayload")["properties"][*name];
            let known = call.env.document.resolve(schema).get("properties").and_then(Value::as_object);
            let is_known = |name: &String| known.is_some_and(|known| known.contains_key(name));
            let content = content.iter().filter(|(name, value)| is_known(name) && !value.is_null());
            Ok(Some((name, content.map(|(name, value)| (name.clone(), value.clone())).collect())))
        }
        many => {
            let names: Vec<&str> = many.iter().map(|(name, _)| *name).collect();
            let message = format!("has {}, but a step can have only one of them", names.join(" and "));
            Err(ApiError::field("payload", message))
        }
    }
}

fn set_extras(call: &Call<'_>, step: &mut Step) {
    for name in EXTRAS {
        if let Some(value) = call.body.get(name).filter(|value| !value.is_null()) {
            step.object.set(name, value.clone());
        }
    }
}

/// Rejects a step whose payload or connections are not valid in its workflow.
fn check(tx: &Transaction<'_>, workflow: &Workflow, step: &Step) -> Result<(), ApiError> {
    payload::check(step.member(), &step.content())?;
    if step.member() == "openMedia" {
        media::check_file(tx, "payload.openMedia.mediaId", step.object.text("mediaId"))?;
    }
    let next = step.next();
    next.iter().try_for_each(|(branch, next)| {
        check_connection(workflow, step, branch, next.as_str().unwrap_or_default()).map(drop)
    })
}

fn check_connection(workflow: &Workflow, step: &Step, branch: &str, next: &str) -> Result<Id, ApiError> {
    check_branch(step, branch)?;
    let next = find(workflow, "nextStepId", next)?;
    if next.id == step.id || next.member() == payload::ENTRY {
        return Err(ApiError::field("nextStepId", "must not be the step itself or the entry step"));
    }
    Ok(next.id)
}

fn check_branch(step: &Step, branch: &str) -> Result<(), ApiError> {
    let ids: Vec<String> = step.branches().into_iter().map(|branch| branch.id).collect();
    if ids.iter().any(|id| id == branch) {
        return Ok(());
    }
    Err(ApiError::not_found(match ids.is_empty() {
        true => format!("branchId: the step {} is an exit step, which has no branches", step.id),
        false => format!("branchId: the step {} has no branch {branch:?}; it has {}", step.id, ids.join(", ")),
    }))
}

fn create(tx: &mut Transaction<'_>, call: &Call<'_>) -> Result<Response, ApiError> {
    let mut workflow = workflow(tx, call)?;
    let text = |name: &str| call.body[name].as_str().unwrap_or_default();
    let (member, mut content) = member(call)?.ok_or_else(|| {
        ApiError::field("payload", "is required, with a member such as {\"thankYouPage\": {\"title\": \"...\"}}")
    })?;
    let (sent, action) = (text("eventAction"), payload::event_action(member));
    if !sent.is_empty() && !sent.ends_with("_UNSPECIFIED") && sent != action {
        let message = format!("{sent} does not match the payload {member}, whose action is {action}");
        return Err(ApiError::field("eventAction", message));
    }
    if member == payload::ENTRY {
        return Err(ApiError::field("payload", "must not be linkVisit: a workflow has only one entry step"));
    }
    let id = match text("id") {
        "" => Id::random(),
        id => Id::parse(id).ok_or_else(|| ApiError::field("id", format!("{id:?} is not a UUID")))?,
    };
    if workflow.get(id).is_some() || tx.exists(KIND, id) {
        return Err(generic::exists(KIND, "id", &id.to_string()));
    }
    let next = payload::take_connections(member, &mut content);
    let mut step = Step::new(workflow.link, id, member, content, tx.now());
    step.set_next(next);
    set_extras(call, &mut step);
    check(tx, &workflow, &step)?;
    let before = text("insertBefore");
    if !before.is_empty() {
        insert_before(&mut workflow, &mut step, before)?;
    }
    workflow.steps.push(step.clone());
    workflow.save(tx);
    Ok(one(call, &workflow, &step))
}

/// Connects a new step to another one, and to the new step what was connected to that.
fn insert_before(workflow: &mut Workflow, step: &mut Step, before: &str) -> Result<(), ApiError> {
    let after = find(workflow, "insertBefore", before)?;
    if after.member() == payload::ENTRY {
        return Err(ApiError::field("insertBefore", "must not be the entry step, which is always the first"));
    }
    let after = Value::from(after.id);
    let branch = step.branches().into_iter().next();
    let branch = branch.ok_or_else(|| ApiError::field("insertBefore", "must not be sent for an exit step"))?;
    let mut next = step.next();
    next.entry(branch.id).or_insert_with(|| after.clone());
    step.set_next(next);
    for other in &mut workflow.steps {
        let mut next = other.next();
        next.values_mut().filter(|next| **next == after).for_each(|next| *next = step.id.into());
        other.set_next(next);
    }
    Ok(())
}

/// Fields of the payload that are absent stay, and so do the connections of the branches that remain.
fn update(tx: &mut Transaction<'_>, call: &Call<'_>) -> Result<Response, ApiError> {
    let mut workflow = workflow(tx, call)?;
    let mut step = step(&workflow, call, "id")?.clone();
    if let Some((member, mut sent)) = member(call)? {
        if member != step.member() {
            let message = format!("the step is a {} and cannot become a {member}; create a new step", step.member());
            return Err(ApiError::field("payload", message));
        }
        let (mut next, mut content) = (step.next(), step.content());
        next.extend(payload::take_connections(member, &mut sent));
        content.extend(sent);
        step.set_content(member, content);
        let branches = step.branches();
        next.retain(|id, _| branches.iter().any(|branch| branch.id == *id));
        step.set_next(next);
    }
    set_extras(call, &mut step);
    check(tx, &workflow, &step)?;
    replace(tx, &mut workflow, &mut step);
    Ok(one(call, &workflow, &step))
}

fn replace(tx: &mut Transaction<'_>, workflow: &mut Workflow, step: &mut Step) {
    step.object.set("updatedAt", tx.now());
    if let Some(before) = workflow.get_mut(step.id) {
        *before = step.clone();
    }
    workflow.save(tx);
}

/// The branches that were connected to the step become open.
fn delete(tx: &mut Transaction<'_>, call: &Call<'_>) -> Result<Response, ApiError> {
    let mut workflow = workflow(tx, call)?;
    let step = step(&workflow, call, "id")?.clone();
    if step.member() == payload::ENTRY {
        return Err(ApiError::bad_request("the entry step cannot be deleted; delete the link instead"));
    }
    workflow.steps.retain(|other| other.id != step.id);
    for other in &mut workflow.steps {
        let mut next = other.next();
        next.retain(|_, next| *next != Value::from(step.id));
        other.set_next(next);
    }
    workflow.save(tx);
    tx.remove(KIND, step.id);
    Ok(respond::deleted(call))
}

fn connect(tx: &mut Transaction<'_>, call: &Call<'_>) -> Result<Response, ApiError> {
    match call.body["nextStepId"].as_str().unwrap_or_default() {
        "" => Err(ApiError::field("nextStepId", "is required")),
        next => rewire(tx, call, Some(next)),
    }
}

/// Connects a branch, or disconnects it; repeating it changes nothing.
fn rewire(tx: &mut Transaction<'_>, call: &Call<'_>, next: Option<&str>) -> Result<Response, ApiError> {
    let mut workflow = workflow(tx, call)?;
    let mut step = step(&workflow, call, "stepId")?.clone();
    let branch = call.variable("branchId");
    let id = match next {
        Some(next) => Some(check_connection(&workflow, &step, branch, next)?),
        None => check_branch(&step, branch).map(|()| None)?,
    };
    let (before, mut all) = (workflow.distances(), step.next());
    match id {
        Some(id) => all.insert(branch.to_owned(), id.into()),
        None => all.remove(branch),
    };
    if all != step.next() {
        step.set_next(all);
        replace(tx, &mut workflow, &mut step);
    }
    let after = workflow.distances();
    let lost = workflow.steps.iter().filter(|step| before.contains_key(&step.id) && !after.contains_key(&step.id));
    Ok(Response::json(
        call.operation.success.0,
        &json!({
            "workflowStep": workflow.view(&step),
            "unconnectedBranchIds": step.open_branches(),
            "disconnectedSteps": lost.map(unreached).collect::<Vec<_>>(),
        }),
    ))
}
