//! Workflow steps: what they are, and how they are connected.

use serde::Deserialize;
use serde_json::{Map, Value, json};

use super::listed::Listed;
use super::{Call, Handler, object};
use crate::http::{ApiError, Reply, UNKNOWN};
use crate::ids::Id;
use crate::page::{Sizes, Window};
use crate::prune::prune;
use crate::store::State;
use crate::store::payload::Action;
use crate::store::steps::{Extras, Step, Workflow};

const SIZES: Sizes = Sizes { default: 100, most: 1000 };

pub(super) fn handler(operation: &str) -> Option<Handler> {
    Some(match operation {
        "WorkflowStepsService_List" => list,
        "WorkflowStepsService_Get" => get,
        "WorkflowStepsService_Create" => create,
        "WorkflowStepsService_Update" => update,
        "WorkflowStepsService_Delete" => delete,
        "WorkflowStepsService_ConnectStep" => connect,
        "WorkflowStepsService_DisconnectStep" => disconnect,
        _ => return None,
    })
}

/// The workflow of the link in the path.
pub(super) fn workflow(state: &State, call: &Call<'_>) -> Result<Workflow, ApiError> {
    let text = call.variable("linkId");
    let link = Id::parse(text).and_then(|id| state.links.get(id));
    let link = link.ok_or_else(|| ApiError::not_found(format!("there is no link with id {text}")))?;
    Ok(state.workflow(link))
}

/// The step in the path, by the name it has there.
pub(super) fn step<'a>(workflow: &'a Workflow, call: &Call<'_>, name: &str) -> Result<&'a Step, ApiError> {
    find(workflow, call.variable(name)).map_err(ApiError::not_found)
}

fn find<'a>(workflow: &'a Workflow, text: &str) -> Result<&'a Step, String> {
    let found = Id::parse(text).and_then(|id| workflow.get(id));
    found.ok_or_else(|| format!("there is no step {text} in the workflow of link {}", workflow.link))
}

/// A step as the API tells of it.
pub(super) fn render(workflow: &Workflow, step: &Step) -> Value {
    let action = step.action();
    let branches = step.branches().into_iter().map(|branch| {
        let next = step.next.get(&branch.id);
        object(json!({"branchId": branch.id, "label": branch.label, "nextStepId": next}))
    });
    let mut children: Vec<Id> = step.next.values().copied().collect();
    children.sort_unstable();
    children.dedup();
    let parents: Vec<&Step> = workflow.parents(step.id).collect();
    let shows = |step: &Step| step.action().renders_page;
    let leads_to_page = children.iter().filter_map(|id| workflow.get(*id)).any(shows);
    object(json!({
        "id": step.id,
        "linkId": workflow.link,
        "kind": action.kind,
        "nodeType": if action.is_composite() { "NODE_TYPE_COMPOSITE" } else { "NODE_TYPE_ATOMIC" },
        "eventAction": action.event,
        "payload": action.with_connections(&step.content, &step.next),
        "branches": branches.collect::<Vec<_>>(),
        "childStepIds": children,
        "parentStepIds": parents.iter().map(|step| step.id).collect::<Vec<_>>(),
        "rendersPage": action.renders_page,
        "backButtonAvailable": action.renders_page && parents.into_iter().any(shows),
        "nextCanGoBack": action.renders_page && leads_to_page,
        "canvasPosition": step.extras.canvas_position,
        "attributeCapture": step.extras.attribute_capture,
        "backButton": step.extras.back_button,
        "createdAt": step.created_at.to_string(),
        "updatedAt": step.updated_at.to_string(),
    }))
}

/// The steps of a link, for the answer that makes it.
pub(super) fn render_all(workflow: &Workflow) -> Value {
    workflow.steps.iter().map(|step| render(workflow, step)).collect()
}

fn answer(workflow: &Workflow, id: Id) -> Result<Reply, ApiError> {
    let step = workflow.get(id).ok_or_else(super::links::lost)?;
    Ok(Reply::ok(&json!({"workflowStep": render(workflow, step)})))
}

fn list(state: &mut State, call: Call<'_>) -> Result<Reply, ApiError> {
    let workflow = workflow(state, &call)?;
    let window = Window::from_query(call.query, "workflow steps by created", false, Some(SIZES))?;
    let steps = workflow.steps.iter().map(|step| (step.id, step));
    let listed = Listed::by_age(&window, steps, |step| step.created_at);
    Ok(Reply::ok(&listed.answer("workflowSteps", |step| render(&workflow, step))))
}

fn get(state: &mut State, call: Call<'_>) -> Result<Reply, ApiError> {
    let workflow = workflow(state, &call)?;
    let id = step(&workflow, &call, "id")?.id;
    answer(&workflow, id)
}

/// The body of a create and of an update.
#[derive(Default, Deserialize)]
#[serde(rename_all = "camelCase", default)]
struct Fields {
    id: String,
    event_action: String,
    insert_before: String,
    payload: Value,
    #[serde(flatten)]
    extras: Extras,
}

/// A member of a payload, and what is in it.
type Member = (&'static Action, Map<String, Value>);

impl Fields {
    fn take(call: &mut Call<'_>) -> Result<Self, ApiError> {
        let mut fields: Self = call.take()?;
        prune("WorkflowStepPayload", &mut fields.payload);
        for (schema, extra) in
            [("AttributeCapture", &mut fields.extras.attribute_capture), ("BackButton", &mut fields.extras.back_button)]
        {
            if let Some(extra) = extra {
                prune(schema, extra);
            }
        }
        Ok(fields)
    }

    /// The only member of the payload, and what is in it.
    fn member(&mut self) -> Result<Option<Member>, ApiError> {
        let Value::Object(payload) = self.payload.take() else {
            return Ok(None);
        };
        if payload.len() > 1 {
            let members: Vec<&str> = payload.keys().map(String::as_str).collect();
            return Err(ApiError::field("payload", format!("has {}; a step does one thing", members.join(" and "))));
        }
        let member = payload.into_iter().next();
        Ok(member.and_then(|(name, content)| match content {
            Value::Object(content) => Action::of(&name).map(|action| (action, content)),
            _ => None,
        }))
    }

    fn apply_extras(&mut self, step: &mut Step) {
        let Extras { canvas_position, attribute_capture, back_button } = std::mem::take(&mut self.extras);
        let extras = &mut step.extras;
        extras.canvas_position = canvas_position.or(extras.canvas_position);
        extras.attribute_capture = attribute_capture.or(extras.attribute_capture.take());
        extras.back_button = back_button.or(extras.back_button.take());
    }
}

/// What a step may do depends on what else there is.
fn check(state: &State, workflow: &Workflow, step: &Step) -> Result<(), ApiError> {
    let action = step.action();
    action.check(&step.content)?;
    if step.member == "openMedia" {
        let text = step.content.get("mediaId").and_then(Value::as_str).unwrap_or_default();
        state.check_opened("payload.openMedia.mediaId", text)?;
    }
    for (branch, next) in &step.next {
        check_connection(workflow, step, branch, *next)?;
    }
    Ok(())
}

fn check_connection(workflow: &Workflow, step: &Step, branch: &str, next: Id) -> Result<(), ApiError> {
    if !step.branches().iter().any(|known| known.id == branch) {
        return Err(no_branch(step, branch));
    }
    let target =
        find(workflow, &next.to_string()).map_err(|message| ApiError::not_found(format!("nextStepId: {message}")))?;
    if target.id == step.id || target.member == "linkVisit" {
        return Err(ApiError::field("nextStepId", "a step leads neither to itself nor back to the entry"));
    }
    Ok(())
}

fn no_branch(step: &Step, branch: &str) -> ApiError {
    let ids: Vec<String> = step.branches().into_iter().map(|branch| branch.id).collect();
    let message = match ids.is_empty() {
        true => format!("branchId: the step {} is an exit; no branch leads on from it", step.id),
        false => format!("branchId: the step {} has no branch {branch:?}; it has {}", step.id, ids.join(", ")),
    };
    ApiError::not_found(message)
}

fn create(state: &mut State, mut call: Call<'_>) -> Result<Reply, ApiError> {
    let mut workflow = workflow(state, &call)?;
    let mut fields = Fields::take(&mut call)?;
    let (action, mut content) = fields.member()?.ok_or_else(|| {
        ApiError::field("payload", "say what the step does, such as {\"thankYouPage\": {\"title\": \"...\"}}")
    })?;
    let event = &fields.event_action;
    if !event.is_empty() && !event.ends_with("_UNSPECIFIED") && event != action.event {
        let message = format!("{event} does not fit the payload, which makes it {}", action.event);
        return Err(ApiError::field("eventAction", message));
    }
    if action.member == "linkVisit" {
        return Err(ApiError::field("payload", "a workflow has one entry step, and this one has it already"));
    }
    let id = match fields.id.as_str() {
        "" => Id::random(),
        text => Id::parse(text).ok_or_else(|| ApiError::field("id", format!("{text:?} is not a UUID")))?,
    };
    if workflow.get(id).is_some() {
        return Err(ApiError::new(409, UNKNOWN, format!("id: there is a step {id} already")));
    }
    let next = action.take_connections(&mut content)?;
    let mut step = Step { next, ..Step::new(id, action.member, content, state.now()) };
    fields.apply_extras(&mut step);
    check(state, &workflow, &step)?;
    insert(&mut workflow, step, &fields.insert_before)?;
    state.put_workflow(workflow.clone());
    answer(&workflow, id)
}

/// Adds a step: where it is wanted, between another one and what leads there.
fn insert(workflow: &mut Workflow, mut step: Step, before: &str) -> Result<(), ApiError> {
    if !before.is_empty() {
        let after =
            find(workflow, before).map_err(|message| ApiError::not_found(format!("insertBefore: {message}")))?;
        if after.member == "linkVisit" {
            return Err(ApiError::field("insertBefore", "nothing comes before the entry step"));
        }
        let after = after.id;
        let branch =
            step.branches().into_iter().next().ok_or_else(|| {
                ApiError::field("insertBefore", "an exit step leads nowhere, and so not to another step")
            })?;
        step.next.entry(branch.id).or_insert(after);
        for other in &mut workflow.steps {
            other.next.values_mut().filter(|next| **next == after).for_each(|next| *next = step.id);
        }
    }
    workflow.steps.push(step);
    Ok(())
}

/// Fields of the payload that are left out are kept, and so are the connections of branches that stay.
fn update(state: &mut State, mut call: Call<'_>) -> Result<Reply, ApiError> {
    let mut workflow = workflow(state, &call)?;
    let mut step = step(&workflow, &call, "id")?.clone();
    let mut fields = Fields::take(&mut call)?;
    if let Some((action, mut content)) = fields.member()? {
        if action.member != step.member {
            let message =
                format!("the step is a {}, and cannot become a {}; make a new step", step.member, action.member);
            return Err(ApiError::field("payload", message));
        }
        let next = action.take_connections(&mut content)?;
        step.content.extend(content);
        step.next.extend(next);
        let branches = step.branches();
        step.next.retain(|id, _| branches.iter().any(|branch| branch.id == *id));
    }
    fields.apply_extras(&mut step);
    check(state, &workflow, &step)?;
    step.updated_at = state.now();
    replace(state, &mut workflow, step.clone());
    answer(&workflow, step.id)
}

fn replace(state: &mut State, workflow: &mut Workflow, step: Step) {
    if let Some(place) = workflow.get_mut(step.id) {
        *place = step;
    }
    state.put_workflow(workflow.clone());
}

/// What led to the step leads nowhere then.
fn delete(state: &mut State, call: Call<'_>) -> Result<Reply, ApiError> {
    let mut workflow = workflow(state, &call)?;
    let step = step(&workflow, &call, "id")?.clone();
    if step.member == "linkVisit" {
        return Err(ApiError::bad_request("the entry step cannot be deleted; delete the link instead"));
    }
    workflow.steps.retain(|other| other.id != step.id);
    for other in &mut workflow.steps {
        other.next.retain(|_, next| *next != step.id);
    }
    state.put_workflow(workflow);
    Ok(Reply::ok(&json!({})))
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Connect {
    #[serde(default)]
    next_step_id: String,
}

fn connect(state: &mut State, mut call: Call<'_>) -> Result<Reply, ApiError> {
    let body: Connect = call.take()?;
    let next = match body.next_step_id.as_str() {
        "" => return Err(ApiError::field("nextStepId", "say which step the branch leads to")),
        text => Id::parse(text).ok_or_else(|| ApiError::not_found(format!("nextStepId: there is no step {text}")))?,
    };
    rewire(state, &call, Some(next))
}

fn disconnect(state: &mut State, call: Call<'_>) -> Result<Reply, ApiError> {
    rewire(state, &call, None)
}

/// Connects a branch, or cuts it off; where nothing changes, nothing happens.
fn rewire(state: &mut State, call: &Call<'_>, next: Option<Id>) -> Result<Reply, ApiError> {
    let mut workflow = workflow(state, call)?;
    let mut step = step(&workflow, call, "stepId")?.clone();
    let branch = call.variable("branchId").to_owned();
    match next {
        Some(next) => check_connection(&workflow, &step, &branch, next)?,
        None if !step.branches().iter().any(|known| known.id == branch) => return Err(no_branch(&step, &branch)),
        None => {}
    }
    let before = workflow.reached();
    if step.next.get(&branch) != next.as_ref() {
        match next {
            Some(next) => step.next.insert(branch, next),
            None => step.next.remove(&branch),
        };
        step.updated_at = state.now();
        replace(state, &mut workflow, step.clone());
    }
    let after = workflow.reached();
    let lost = before.keys().filter(|id| !after.contains_key(id)).filter_map(|id| workflow.get(*id));
    Ok(Reply::ok(&json!({
        "workflowStep": render(&workflow, &step),
        "unconnectedBranchIds": workflow.open_branches(&step),
        "disconnectedSteps": lost.map(super::layout::unreached).collect::<Vec<_>>(),
    })))
}
