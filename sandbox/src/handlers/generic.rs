//! The operations that every resource shares: create, get, list, update and delete, as the document describes them.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::call::{Call, existing, not_found};
use super::lists::Filters;
use super::{examples, lists, respond};
use crate::base::ids::Id;
use crate::base::message::{ApiError, Response};
use crate::document::Resource;
use crate::domain::{Change, Env, exists, find, new_id, rules};
use crate::store::{Object, Row, Transaction, fields};

/// Creates the objects that exist from the start, such as the workspace and its settings.
pub(crate) fn create_singletons(tx: &mut Transaction<'_>, env: &Env) {
    for resource in env.document.resources().iter().filter(|resource| is_initial(resource)) {
        let id = singleton_id(env, resource, None);
        if !tx.exists(&resource.kind, id) {
            tx.put_unlisted(&resource.kind, id, &initial(env, resource, id));
        }
    }
}

/// A singleton below a parent exists as soon as the parent does.
fn is_initial(resource: &Resource) -> bool {
    resource.singleton && !resource.path.contains('{')
}

fn singleton_id(env: &Env, resource: &Resource, parent: Option<&str>) -> Id {
    let path = resource.path.bytes().chain(parent.unwrap_or_default().bytes());
    match &*resource.kind {
        "Workspace" => env.workspace,
        _ => path.fold(env.workspace, |id, byte| id.derived(u32::from(byte) + 1)),
    }
}

/// A singleton that was never written: an example, the same for every operation.
fn initial(env: &Env, resource: &Resource, id: Id) -> Object {
    let document = &env.document;
    let schema = document.component(&resource.schema);
    let mut known = BTreeMap::from([("workspaceId".to_owned(), env.workspace.to_string())]);
    let others = document.resources().iter().filter(|other| is_initial(other));
    known.extend(others.map(|other| (examples::id_field(other), singleton_id(env, other, None).to_string())));
    let mut object = Object::of(Value::Object(examples::initial(document, schema, known, &resource.path)));
    if schema["properties"].get("id").is_some() {
        object.set("id", id);
    }
    object
}

/// The object that the path names: of a singleton, the same for every request.
pub(crate) fn object(tx: &Transaction<'_>, call: &Call<'_>) -> Result<(Id, Object), ApiError> {
    let (resource, target) = call.target()?;
    let parent = parent(tx, call, resource)?;
    let Some(variable) = &target.id else {
        let id = singleton_id(call.env, resource, parent.as_deref());
        let stored = find(tx, &resource.kind, id);
        let initial = || initial(call.env, resource, id).hiding(json!({"parent": parent}));
        return Ok((id, stored.unwrap_or_else(initial)));
    };
    let text = call.variable(variable);
    let (id, object) = existing(tx, &resource.kind, text)?;
    if object.text("parent") != parent.as_deref().unwrap_or_default() {
        return Err(not_found(&resource.kind, text));
    }
    Ok((id, object))
}

/// The id of the object that the path is below, which must exist; none if it is below nothing.
fn parent(tx: &Transaction<'_>, call: &Call<'_>, resource: &Resource) -> Result<Option<String>, ApiError> {
    let Some((path, rest)) = resource.path.rsplit_once("/{") else { return Ok(None) };
    let text = call.variable(rest.split('}').next().unwrap_or_default());
    match call.env.document.resources().iter().find(|other| other.path == path) {
        Some(parent) => existing(tx, &parent.kind, text).map(|(id, _)| Some(id.to_string())),
        None => Ok(Some(text.to_owned())),
    }
}

pub(crate) fn get(tx: &mut Transaction<'_>, call: &Call<'_>) -> Result<Response, ApiError> {
    let (id, found) = object(tx, call)?;
    Ok(respond::one(tx, call, &call.target()?.0.kind, id, found))
}

pub(crate) fn create(tx: &mut Transaction<'_>, call: &Call<'_>) -> Result<Response, ApiError> {
    let (id, object) = insert(tx, call)?;
    Ok(respond::one(tx, call, &call.target()?.0.kind, id, object))
}

/// Creates an object with the fields of the body.
pub(crate) fn insert(tx: &mut Transaction<'_>, call: &Call<'_>) -> Result<(Id, Object), ApiError> {
    let (resource, _) = call.target()?;
    let parent = parent(tx, call, resource)?;
    let schema = call.env.document.component(&resource.schema);
    let now = tx.now();
    let id = new_id(tx, &resource.kind, &call.body)?;
    check_references(tx, call, &call.body)?;
    let mut object = Object::default().hiding(json!({ "parent": parent }));
    fill(call, schema, &mut object);
    let known =
        [("workspaceId", Value::from(call.env.workspace)), ("createdAt", now.into()), ("updatedAt", now.into())];
    let variables = call.variables.iter().map(|(name, value)| (name.as_str(), Value::from(value.as_str())));
    // The id is last: a variable of the path that has the same name is that of another object.
    for (name, value) in known.into_iter().chain(variables).chain([("id", id.into())]) {
        if schema["properties"].get(name).is_some() {
            object.set(name, value);
        }
    }
    let rules = rules(&resource.kind);
    (rules.prepare)(tx, call.env, Change { id, before: None, object: &mut object, now })?;
    check_unique(tx, resource, schema, id, &object)?;
    for (name, value) in fields((rules.defaults)()).into_iter().chain(examples::required(call, schema)) {
        object.shown.entry(name).or_insert(value);
    }
    tx.put(&resource.kind, id, &object);
    Ok((id, object))
}

pub(crate) fn update(tx: &mut Transaction<'_>, call: &Call<'_>) -> Result<Response, ApiError> {
    let (id, before) = object(tx, call)?;
    let (resource, _) = call.target()?;
    let object = change(tx, call, resource, id, &before)?;
    Ok(respond::one(tx, call, &resource.kind, id, object))
}

/// Changes an object by the fields of the body: a field that is absent stays, and `<field>Delete` removes one.
pub(crate) fn change(
    tx: &mut Transaction<'_>,
    call: &Call<'_>,
    resource: &Resource,
    id: Id,
    before: &Object,
) -> Result<Object, ApiError> {
    let schema = call.env.document.component(&resource.schema);
    let now = tx.now();
    check_references(tx, call, &call.body)?;
    let mut object = before.clone();
    for (name, value) in call.body.as_object().into_iter().flatten() {
        let Some(field) = name.strip_suffix("Delete").filter(|_| *value == Value::Bool(true)) else { continue };
        let values = ["", "Data", "MediaId"].map(|end| format!("{field}{end}"));
        let is_sent = |name: &&String| call.body.get(name).is_some_and(|value| !value.is_null() && value != "");
        if let Some(sent) = values.iter().find(is_sent) {
            let message = format!("is sent together with {name}; send only one of them");
            return Err(ApiError::field(sent, message));
        }
        object.set(field, Value::Null);
        object.hide(field, Value::Null);
    }
    fill(call, schema, &mut object);
    if schema["properties"].get("updatedAt").is_some() {
        object.set("updatedAt", now);
    }
    (rules(&resource.kind).prepare)(tx, call.env, Change { id, before: Some(before), object: &mut object, now })?;
    check_unique(tx, resource, schema, id, &object)?;
    tx.put(&resource.kind, id, &object);
    Ok(object)
}

pub(crate) fn delete(tx: &mut Transaction<'_>, call: &Call<'_>) -> Result<Response, ApiError> {
    let (id, before) = object(tx, call)?;
    let (resource, _) = call.target()?;
    (rules(&resource.kind).delete)(tx, call.env, id, &before)?;
    tx.remove(&resource.kind, id);
    let (parent, below) = (id.to_string(), format!("{}/{{", resource.path));
    for child in call.env.document.resources().iter().filter(|child| child.path.starts_with(&below)) {
        let ids = lists::matching(tx, &child.kind, |object| object.text("parent") == parent);
        ids.into_iter().for_each(|id| drop(tx.remove(&child.kind, id)));
    }
    Ok(respond::deleted(call))
}

pub(crate) fn list(tx: &mut Transaction<'_>, call: &Call<'_>) -> Result<Response, ApiError> {
    let (resource, _) = call.target()?;
    let parent = parent(tx, call, resource)?.unwrap_or_default();
    let filters = Filters::of(call, call.env.document.component(&resource.schema));
    let matches = |object: &Object| object.text("parent") == parent && filters.hold(object);
    let ids = || lists::matching(tx, &resource.kind, matches);
    let is_filtered = !(filters.is_empty() && parent.is_empty());
    lists::respond(tx, call, &resource.kind, is_filtered.then_some(&ids))
}

/// Sets the fields of the body that a request may set in the object, and hides the others for the rules of the kind.
/// An empty text removes a field.
fn fill(call: &Call<'_>, schema: &Value, object: &mut Object) {
    for (name, value) in call.body.as_object().into_iter().flatten() {
        if value.is_null()
            || matches!(name.as_str(), "id" | "workspaceId" | "createdAt" | "updatedAt")
            || name.ends_with("Delete")
            || is_unspecified(call, &schema["properties"][name.as_str()], value)
        {
            continue;
        }
        let value = if value == "" { &Value::Null } else { value };
        match schema["properties"].get(name) {
            Some(property)
                if property["readOnly"] != true
                    && (value.is_null() || call.env.document.validate(property, value).is_empty()) =>
            {
                object.set(name, value.clone());
            }
            _ => object.hide(name, value.clone()),
        }
    }
}

/// Returns true for the value of an enumeration that stands for an absent field.
fn is_unspecified(call: &Call<'_>, property: &Value, value: &Value) -> bool {
    let text = value.as_str().filter(|text| text.ends_with("_UNSPECIFIED"));
    text.is_some() && !call.env.document.resolve(property)["enum"].is_null()
}

/// Rejects an id in a body that names no object, such as a `parentDirectoryId` without a directory.
pub(crate) fn check_references(tx: &Transaction<'_>, call: &Call<'_>, body: &Value) -> Result<(), ApiError> {
    for (name, value) in body.as_object().into_iter().flatten() {
        let Some(text) = value.as_str().filter(|text| !text.is_empty() && name.ends_with("Id")) else { continue };
        let bare = name.trim_end_matches("Id").to_lowercase();
        let named = |resource: &&Resource| {
            let kind = resource.kind.to_lowercase();
            !resource.singleton && (bare == kind || bare == format!("parent{kind}"))
        };
        let Some(resource) = call.env.document.resources().iter().find(named) else { continue };
        if Id::parse(text).and_then(|id| find(tx, &resource.kind, id)).is_none() {
            return Err(ApiError::not_found(format!("{name}: there is no {} with the id {text}", resource.kind)));
        }
    }
    Ok(())
}

/// Rejects a second object with the same `slug`.
fn check_unique(
    tx: &Transaction<'_>,
    resource: &Resource,
    schema: &Value,
    id: Id,
    object: &Object,
) -> Result<(), ApiError> {
    let slug = object.text("slug");
    let is_same = |(other, row): (Id, &Row)| other != id && row.object().text("slug") == slug;
    if !slug.is_empty() && schema["properties"].get("slug").is_some() && tx.rows(&resource.kind).any(is_same) {
        return Err(exists(&resource.kind, "slug", slug));
    }
    Ok(())
}
