//! The operations that every resource shares: create, get, list, update and delete, as the document describes them.

use std::collections::BTreeMap;

use serde_json::Value;

use super::call::{Call, not_found};
use super::lists::{Filters, Selection, select, sort};
pub(crate) use super::lists::{SIZES, page};
use super::{examples, respond};
use crate::base::ids::Id;
use crate::base::message::{ApiError, Response};
use crate::document::{Resource, Target};
use crate::domain::{Change, exists, find, new_id, rules};
use crate::store::{Object, Transaction, fields};

/// The resource of the operation, and what the operation does to it.
pub(crate) fn target<'a>(call: &'a Call<'_>) -> Result<(&'a Resource, &'a Target), ApiError> {
    let target = call.operation.target.as_ref();
    let target = target.ok_or_else(|| ApiError::not_found(format!("{} has no resource", call.operation.id)))?;
    Ok((&call.env.document.resources()[target.resource], target))
}

/// The id of the object that the path names: of a singleton, the same for every request.
pub(crate) fn id_of(call: &Call<'_>) -> Result<Id, ApiError> {
    let (resource, target) = target(call)?;
    match &target.id {
        Some(variable) => {
            let text = call.variable(variable);
            Id::parse(text).ok_or_else(|| not_found(&resource.kind, text))
        }
        None => Ok(singleton_id(call, resource)),
    }
}

fn singleton_id(call: &Call<'_>, resource: &Resource) -> Id {
    match &*resource.kind {
        "Workspace" => call.env.workspace,
        _ => resource.path.bytes().fold(call.env.workspace, |id, byte| id.derived(u32::from(byte) + 1)),
    }
}

/// The object that the path names.
pub(crate) fn object(tx: &mut Transaction<'_>, call: &Call<'_>) -> Result<(Id, Object), ApiError> {
    let (resource, _) = target(call)?;
    check_parents(tx, call, resource)?;
    let id = id_of(call)?;
    ensure_singletons(tx, call, &resource.kind);
    let found = find(tx, &resource.kind, id);
    let found = found.filter(|object| object.text("parent") == parent(call, resource));
    let object = match found {
        Some(object) => object,
        None if resource.singleton => initial(call, resource, id),
        None => return Err(not_found(&resource.kind, &id.to_string())),
    };
    Ok((id, object))
}

/// A singleton that was never written: an example, the same for every operation.
fn initial(call: &Call<'_>, resource: &Resource, id: Id) -> Object {
    let document = &call.env.document;
    let schema = document.component(&resource.schema);
    let mut known = BTreeMap::from([("workspaceId".to_owned(), call.env.workspace.to_string())]);
    for other in document.resources().iter().filter(|other| other.singleton) {
        let name = format!("{}{}Id", other.kind[..1].to_lowercase(), &other.kind[1..]);
        known.insert(name, singleton_id(call, other).to_string());
    }
    let mut object = Object::of(Value::Object(examples::initial(document, schema, known, &resource.path)));
    if schema["properties"].get("id").is_some() {
        object.set("id", id);
    }
    object
}

/// A singleton that is also an object of a collection, such as the own member, exists from the start.
pub(crate) fn ensure_singletons(tx: &mut Transaction<'_>, call: &Call<'_>, kind: &str) {
    let resources = call.env.document.resources().iter().filter(|resource| *resource.kind == *kind);
    let (singletons, collections): (Vec<_>, Vec<_>) = resources.partition(|resource| resource.singleton);
    for resource in singletons.into_iter().filter(|_| !collections.is_empty()) {
        let id = singleton_id(call, resource);
        if !tx.exists(kind, id) {
            let object = initial(call, resource, id);
            tx.put_unlisted(kind, id, &object);
        }
    }
}

/// The value of the path's last variable before the object's own; empty without one.
fn parent<'a>(call: &'a Call<'_>, resource: &Resource) -> &'a str {
    let name = resource.path.rsplit_once("/{").and_then(|(_, rest)| rest.split_once('}')).map(|(name, _)| name);
    name.map_or("", |name| call.variable(name))
}

/// Rejects a path below an object that does not exist.
fn check_parents(tx: &Transaction<'_>, call: &Call<'_>, resource: &Resource) -> Result<(), ApiError> {
    let value = parent(call, resource);
    let Some((path, _)) = resource.path.rsplit_once("/{").filter(|_| !value.is_empty()) else {
        return Ok(());
    };
    let Some(parent) = call.env.document.resources().iter().find(|other| other.path == path) else {
        return Ok(());
    };
    let found = Id::parse(value).and_then(|id| find(tx, &parent.kind, id));
    found.map(drop).ok_or_else(|| not_found(&parent.kind, value))
}

pub(crate) fn get(tx: &mut Transaction<'_>, call: &Call<'_>) -> Result<Response, ApiError> {
    let (id, found) = object(tx, call)?;
    let (resource, _) = target(call)?;
    Ok(respond::one(tx, call, &resource.kind, id, found))
}

pub(crate) fn create(tx: &mut Transaction<'_>, call: &Call<'_>) -> Result<Response, ApiError> {
    let (resource, _) = target(call)?;
    check_parents(tx, call, resource)?;
    let (id, object) = insert(tx, call, resource, &call.body)?;
    Ok(respond::one(tx, call, &resource.kind, id, object))
}

/// Creates an object with the fields of a body.
pub(crate) fn insert(
    tx: &mut Transaction<'_>,
    call: &Call<'_>,
    resource: &Resource,
    body: &Value,
) -> Result<(Id, Object), ApiError> {
    let schema = call.env.document.component(&resource.schema);
    let now = tx.now();
    let id = new_id(tx, &resource.kind, body)?;
    check_references(tx, call, body)?;
    let mut object = Object::default();
    fill(call, schema, &mut object, body);
    let parent = parent(call, resource);
    if !parent.is_empty() {
        object.hide("parent", parent);
    }
    let known = [
        ("id", Value::from(id)),
        ("workspaceId", call.env.workspace.into()),
        ("createdAt", now.into()),
        ("updatedAt", now.into()),
    ];
    let variables = call.variables.iter().map(|(name, value)| (name.as_str(), Value::from(value.as_str())));
    for (name, value) in known.into_iter().chain(variables) {
        if schema["properties"].get(name).is_some() && !(name == "id" && object.shown.contains_key("id")) {
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
    let (resource, _) = target(call)?;
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
        if call.body.get(field).is_some_and(|value| !value.is_null()) {
            let message = format!("is sent together with {name}; send only one of them");
            return Err(ApiError::field(field, message));
        }
        object.set(field, Value::Null);
        object.hide(field, Value::Null);
    }
    fill(call, schema, &mut object, &call.body);
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
    let (resource, _) = target(call)?;
    (rules(&resource.kind).delete)(tx, call.env, id, &before)?;
    tx.remove(&resource.kind, id);
    let below = format!("{}/{{", resource.path);
    for child in call.env.document.resources().iter().filter(|child| child.path.starts_with(&below)) {
        let ids = tx.rows(&child.kind).filter(|(_, row)| row.object().text("parent") == id.to_string());
        let ids: Vec<Id> = ids.map(|(id, _)| id).collect();
        ids.into_iter().for_each(|id| drop(tx.remove(&child.kind, id)));
    }
    Ok(respond::deleted(call))
}

pub(crate) fn list(tx: &mut Transaction<'_>, call: &Call<'_>) -> Result<Response, ApiError> {
    let (resource, _) = target(call)?;
    check_parents(tx, call, resource)?;
    ensure_singletons(tx, call, &resource.kind);
    let schema = call.env.document.component(&resource.schema);
    let (filters, parent) = (Filters::of(call, schema), parent(call, resource));
    let matches = |object: &Object| object.text("parent") == parent && filters.hold(object);
    let matches = (!(filters.sent.is_empty() && parent.is_empty())).then_some(&matches as &dyn Fn(&Object) -> bool);
    let listed = select(tx, call, resource, &Selection { sort: sort(call, schema), sizes: SIZES, matches })?;
    Ok(respond::list(tx, call, &resource.kind, &listed))
}

/// Sets the fields of a body that the object has; the other ones are kept hidden. An empty text removes a field.
fn fill(call: &Call<'_>, schema: &Value, object: &mut Object, body: &Value) {
    for (name, value) in body.as_object().into_iter().flatten() {
        if value.is_null()
            || matches!(name.as_str(), "id" | "workspaceId" | "createdAt" | "updatedAt")
            || name.ends_with("Delete")
            || is_unspecified(call, &schema["properties"][name.as_str()], value)
        {
            continue;
        }
        let value = if value == "" { &Value::Null } else { value };
        match schema["properties"].get(name) {
            Some(property) if property["readOnly"] == true => {}
            Some(property) if value.is_null() || call.env.document.validate(property, value).is_empty() => {
                object.set(name, value.clone());
            }
            _ => object.hide(name, value.clone()),
        }
    }
}

/// Whether a value of an enumeration is the one that stands for an absent field.
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
    let is_same = |(other, row): (Id, &crate::store::Row)| other != id && row.object().text("slug") == slug;
    if !slug.is_empty() && schema["properties"].get("slug").is_some() && tx.rows(&resource.kind).any(is_same) {
        return Err(exists(&resource.kind, "slug", slug));
    }
    Ok(())
}
