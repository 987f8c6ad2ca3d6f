//! Workflow steps: from a visit of a link to its exit.
//!
//! Most links have only the two steps that they are created with. These have no rows: they follow from the link, until
//! a request is for the steps.

use std::collections::BTreeSet;
use std::time::Duration;

use serde_json::{Value, json};

use super::links;
use super::rules::{Change, Env, Rules, constant_case, named};
use crate::base::{ApiError, Id, Timestamp};
use crate::store::{Fields, Object, Transaction, fields};

pub(crate) const KIND: &str = "WorkflowStep";
/// The member of the payload of a redirect, with which the workflow of a new link ends.
pub(crate) const REDIRECT: &str = "clientRedirect";
const ENTRY: &str = "linkVisit";
const EXITS: [&str; 5] = [REDIRECT, "openMedia", "thankYouPage", "vcard", "socialLinks"];
/// The fields that identify an item of a payload, each of which is a branch.
const KEYS: [&str; 4] = ["id", "countryCode", "languageCode", "value"];

pub(super) const RULES: Rules = Rules { prepare, delete, ..Rules::NONE };

/// The only member of a step's payload, with its content.
pub(crate) fn payload(step: &Object) -> (&str, &Value) {
    let member = step.shown.get("payload").and_then(Value::as_object).and_then(|payload| payload.iter().next());
    member.map_or(("", &Value::Null), |(member, content)| (member, content))
}

/// The `EventAction` of a member: mostly its name in upper case.
pub(crate) fn event_action(member: &str) -> String {
    let name = match member {
        "password" => "PASSWORD_VERIFY".to_owned(),
        "form" => "FORM_SUBMIT".to_owned(),
        "vcard" => "CONTACT_CARD".to_owned(),
        "socialLinks" => "SOCIAL_LINKS_PAGE".to_owned(),
        member => constant_case(member),
    };
    format!("EVENT_ACTION_{name}")
}

/// The steps of a link, the entry step first.
pub(crate) fn all(tx: &Transaction<'_>, link: Id, object: &Object) -> Vec<Object> {
    let mut steps: Vec<Object> = tx.find(KIND, "linkId", &link.to_string()).map(|(_, row)| row.object()).collect();
    if steps.is_empty() {
        return initial(link, object).into();
    }
    steps.sort_by_cached_key(|step| Timestamp::parse(step.text("createdAt")));
    steps
}

/// The exit that a visit reaches. Conditions are not evaluated and pages are not shown: a visit takes the first
/// connected branch of each step.
pub(crate) fn exit(tx: &Transaction<'_>, link: Id, object: &Object) -> Option<Object> {
    let steps = all(tx, link, object);
    let mut step = steps.first()?;
    // Steps can be connected in a circle.
    for _ in &steps {
        if EXITS.contains(&payload(step).0) {
            return Some(step.clone());
        }
        let next = branches(step).iter().find_map(|branch| branch["nextStepId"].as_str())?;
        step = steps.iter().find(|step| step.text("id") == next)?;
    }
    None
}

/// The steps that a link is created with: its visit, connected to the redirect.
fn initial(link: Id, object: &Object) -> [Object; 2] {
    let destination = object.text("destination");
    let redirect = json!({"destination": destination, "conversionTracking": object.is_set("conversionTracking")});
    let visit = json!({"nextStepId": link.derived(2)});
    [new(link, 1, object, (ENTRY, visit)), new(link, 2, object, (REDIRECT, redirect))]
}

fn new(link: Id, part: u32, object: &Object, (member, content): (&str, Value)) -> Object {
    let created = Timestamp::parse(object.text("createdAt")).unwrap_or(Timestamp::EPOCH);
    // Steps are listed in the order of their creation, which must not be ambiguous.
    let at = created.plus(Duration::from_micros(u64::from(part) - 1));
    let step = json!({"id": link.derived(part), "linkId": link, "createdAt": at, "updatedAt": at});
    let mut step = Object::of(step).hiding(json!({"parent": link}));
    complete(&mut step, member, fields(content), &[]);
    step
}

/// Stores the steps that a link is created with, unless they are stored.
pub(crate) fn store(tx: &mut Transaction<'_>, link: Id, object: &Object) {
    // The entry step cannot be deleted.
    if !tx.exists(KIND, link.derived(1)) {
        let [entry, exit] = initial(link, object);
        tx.put_unlisted(KIND, link.derived(1), &entry);
        tx.put_unlisted(KIND, link.derived(2), &exit);
    }
}

/// Stores another exit than the redirect for a new link, such as `openMedia`.
pub(crate) fn set_exit(tx: &mut Transaction<'_>, id: Id, link: &Object, exit: (&str, Value)) -> Result<(), ApiError> {
    let exit = new(id, 2, link, exit);
    check(tx, &exit)?;
    store(tx, id, link);
    tx.put(KIND, id.derived(2), &exit);
    Ok(())
}

fn prepare(tx: &mut Transaction<'_>, _: &Env, change: Change<'_>) -> Result<(), ApiError> {
    let Change { before, object: step, .. } = change;
    let mut members = fields(step.shown.remove("payload").unwrap_or_default()).into_iter();
    let (Some((member, content)), None) = (members.next(), members.next()) else {
        let message = "must have a member such as {\"thankYouPage\": {\"title\": \"...\"}}, and only one of them";
        return Err(ApiError::field("payload", message));
    };
    let (kept, old) = before.map_or((&*member, &Value::Null), payload);
    if kept != member {
        return Err(ApiError::field("payload", format!("of a {kept} cannot become a {member}; create a new step")));
    }
    if before.is_none() && member == ENTRY {
        return Err(ApiError::field("payload", "must not be that of another entry step"));
    }
    // Fields that are absent stay.
    let mut whole = fields(old.clone());
    whole.extend(fields(content));
    complete(step, &member, whole, before.map(branches).unwrap_or_default());
    check(tx, step)?;
    match step.hidden.remove("insertBefore") {
        Some(after) => insert_before(tx, step, &after),
        None => Ok(()),
    }
}

/// Adds the fields that follow from the payload. Branches keep their connections, unless the payload has others.
fn complete(step: &mut Object, member: &str, mut content: Fields, kept: &[Value]) {
    let (is_exit, is_condition) = (EXITS.contains(&member), member.ends_with("Condition"));
    let lists = is_condition || member == "multiLink";
    let has_else = is_condition || matches!(member, "chatBot" | "locationRequest");
    let mut branches = Vec::new();
    let mut add = |id: &str, label: Value, next: Option<Value>| {
        let before = || kept.iter().find(|branch| branch["branchId"] == id)?.get("nextStepId").cloned();
        let next = next.filter(|next| *next != "").or_else(before);
        branches.push(Value::Object(fields(json!({"branchId": id, "label": label, "nextStepId": next}))));
    };
    let items = content.values_mut().filter_map(Value::as_array_mut).flatten().filter_map(Value::as_object_mut);
    for item in items.filter(|_| lists) {
        let next = item.remove("nextStepId");
        let key = KEYS.into_iter().find(|key| item.contains_key(*key)).unwrap_or("id");
        let id = item.entry(key).or_insert_with(|| Id::random().into()).as_str().unwrap_or_default().to_owned();
        let label = ["label", "name"].iter().find_map(|name| item.get(*name)?.as_str()).unwrap_or(&id);
        add(&id, label.into(), next);
    }
    if !lists && !is_exit {
        add("next", "Next".into(), content.remove("nextStepId"));
    }
    if has_else {
        add("else", "Else".into(), content.remove("elseNextStepId"));
    }
    let kind = match member {
        ENTRY => "KIND_ENTRY",
        _ if is_exit => "KIND_EXIT",
        _ if is_condition => "KIND_CONDITION",
        _ => "KIND_INTERACTION",
    };
    step.set("kind", kind);
    step.set("nodeType", if lists || has_else { "NODE_TYPE_COMPOSITE" } else { "NODE_TYPE_ATOMIC" });
    step.set("eventAction", event_action(member));
    step.hide("mediaId", content.get("mediaId").filter(|_| member == "openMedia").cloned());
    step.set("payload", json!({ member: content }));
    set_branches(step, branches);
}

pub(crate) fn branches(step: &Object) -> &[Value] {
    step.shown.get("branches").and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default()
}

fn set_branches(step: &mut Object, branches: Vec<Value>) {
    let children: BTreeSet<&str> = branches.iter().filter_map(|branch| branch["nextStepId"].as_str()).collect();
    step.set("childStepIds", json!(children));
    step.set("branches", branches);
}

/// Rejects a step that is valid by its schema only.
fn check(tx: &Transaction<'_>, step: &Object) -> Result<(), ApiError> {
    let (member, content) = payload(step);
    let text = |field: &str| content[field].as_str().unwrap_or_default();
    match member {
        REDIRECT => links::check_destination("payload.clientRedirect.destination", text("destination")),
        "thankYouPage" if text("title").is_empty() => Err(ApiError::field("payload.thankYouPage.title", "is required")),
        "openMedia" => named(tx, "mediaId", "Media", text("mediaId")).map(drop),
        _ => Ok(()),
    }?;
    let mut next = branches(step).iter().filter_map(|branch| branch["nextStepId"].as_str());
    next.try_for_each(|next| check_next(tx, step, "nextStepId", next))
}

/// Rejects a connection to a step that is not one of the link's, or that no branch can lead to.
fn check_next(tx: &Transaction<'_>, step: &Object, field: &str, next: &str) -> Result<(), ApiError> {
    let (_, found) = named(tx, field, KIND, next)?;
    if payload(&found).0 == ENTRY || found.text("linkId") != step.text("linkId") || next == step.text("id") {
        return Err(ApiError::field(field, "must be another step of the link than the entry step and the step itself"));
    }
    Ok(())
}

/// Connects a new step to another one, whose connections lead to the new step from now on.
fn insert_before(tx: &mut Transaction<'_>, step: &mut Object, after: &Value) -> Result<(), ApiError> {
    check_next(tx, step, "insertBefore", after.as_str().unwrap_or_default())?;
    let first = branches(step).first().cloned();
    let first = first.ok_or_else(|| ApiError::field("insertBefore", "must not be sent for an exit step"))?;
    if first.get("nextStepId").is_none() {
        rewire(step, |branch| *branch == first, after);
    }
    reconnect(tx, step, after, &step.text("id").into());
    Ok(())
}

/// Connects all branches that lead to a step of the same link to another one; null is none.
fn reconnect(tx: &mut Transaction<'_>, of: &Object, from: &Value, to: &Value) {
    let steps = tx.find(KIND, "linkId", of.text("linkId")).map(|(id, row)| (id, row.object()));
    for (id, mut step) in steps.collect::<Vec<_>>() {
        if rewire(&mut step, |branch| branch["nextStepId"] == *from, to) {
            tx.put(KIND, id, &step);
        }
    }
}

/// Connects branches of a step, or disconnects them, and returns whether there are any.
fn rewire(step: &mut Object, is_meant: impl Fn(&Value) -> bool, next: &Value) -> bool {
    let (mut branches, mut found) = (branches(step).to_vec(), false);
    for branch in branches.iter_mut().filter(|branch| is_meant(branch)) {
        branch["nextStepId"] = next.clone();
        *branch = Value::Object(fields(branch.take()));
        found = true;
    }
    set_branches(step, branches);
    found
}

/// Connects a branch of a step, or disconnects it; repeating it changes nothing.
pub(crate) fn connect(tx: &mut Transaction<'_>, step: &mut Object, branch: &str, next: &Value) -> Result<(), ApiError> {
    let before = step.clone();
    if !rewire(step, |other| other["branchId"] == branch, next) {
        let message = format!("branchId: the step {} has no branch {branch:?}", step.text("id"));
        return Err(ApiError::not_found(message));
    }
    check(tx, step)?;
    if let Some(id) = Id::parse(step.text("id")).filter(|_| *step != before) {
        step.set("updatedAt", tx.now());
        tx.put(KIND, id, step);
    }
    Ok(())
}

/// The branches that were connected to the step become open.
fn delete(tx: &mut Transaction<'_>, _: &Env, id: Id, step: &Object) -> Result<(), ApiError> {
    if payload(step).0 == ENTRY {
        return Err(ApiError::bad_request("the entry step cannot be deleted; delete the link instead"));
    }
    reconnect(tx, step, &id.into(), &Value::Null);
    Ok(())
}
