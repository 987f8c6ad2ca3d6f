//! The resources that follow from the document's paths and schemas.
//!
//! An object has a resource if the document names an `id` for it and a path under which it is created, read, or changed; or
//! if one path without an id both reads and writes it (a singleton, such as a setting). `/v1/agents/{id}` with `Agent`
//! makes `/v1/agents` a collection; `/v1/agents/{agentId}/knowledge-documents/{id}` makes one with a parent.

use std::collections::BTreeMap;

use serde_json::Value;

use super::operation::Operation;
use super::schema::{name_of, resolve};
use super::target::{Resource, Role, Target};

/// The place of the objects in a response.
struct Found {
    schema: String,
    place: Vec<String>,
    list: bool,
    has_id: bool,
}

/// Infers the resources, and sets the target of each operation that has one.
pub(super) fn infer(document: &Value, operations: &mut [Operation]) -> Vec<Resource> {
    let found: Vec<Option<Found>> = operations.iter().map(|operation| find(document, &operation.success.1)).collect();
    let resources = resources(document, operations, &found);
    for (operation, found) in operations.iter_mut().zip(&found) {
        operation.target = target(&resources, operation, found.as_ref());
    }
    resources
}

fn resources(document: &Value, operations: &[Operation], found: &[Option<Found>]) -> Vec<Resource> {
    let mut resources: BTreeMap<String, Resource> = BTreeMap::new();
    let mut add = |path: &str, schema: &str, singleton: bool| {
        let resource =
            || Resource { kind: kind(schema).into(), schema: schema.to_owned(), path: path.to_owned(), singleton };
        resources.entry(path.to_owned()).or_insert_with(resource);
    };
    for (operation, found) in operations.iter().zip(found) {
        let Some(found) = found else { continue };
        let path = operation.template.as_str();
        let writes = |method: &str| operations.iter().any(|other| other.template == path && other.method == method);
        match collection_of(path) {
            Some(collection) if !found.list && found.has_id => add(collection, &found.schema, false),
            Some(_) => {}
            None if operation.method == "GET" && found.list && found.has_id && is_paged(document, operation) => {
                add(path, &found.schema, false);
            }
            None if found.list => {}
            None if operation.method == "GET" && (writes("PUT") || writes("PATCH")) => add(path, &found.schema, true),
            None if operation.method == "POST" && found.has_id && is_lasting(operations, path) => {
                add(path, &found.schema, false);
            }
            None => {}
        }
    }
    resources.into_values().collect()
}

/// Returns true if there is an operation on single objects that a POST to this path creates.
fn is_lasting(operations: &[Operation], path: &str) -> bool {
    operations.iter().any(|other| collection_of(&other.template) == Some(path))
}

fn target(resources: &[Resource], operation: &Operation, found: Option<&Found>) -> Option<Target> {
    let path = operation.template.as_str();
    let method = operation.method.as_str();
    let at = |fits: &dyn Fn(&Resource) -> bool| resources.iter().position(fits);
    let target = |role, resource, id: Option<String>, place: &[String]| {
        Some(Target { role, resource, id, place: place.to_vec() })
    };
    let id = path.rsplit('/').next().and_then(variable).map(str::to_owned);
    if method == "DELETE" {
        let item = collection_of(path).and_then(|collection| at(&|r| !r.singleton && r.path == collection));
        let resource = item.or_else(|| at(&|r| r.singleton && r.path == path))?;
        return target(Role::Delete, resource, id.filter(|_| item.is_some()), &[]);
    }
    let found = found?;
    let same = |resource: &Resource| resource.schema == found.schema;
    if let Some(resource) = at(&|r| same(r) && r.path == path) {
        let role = match (method, found.list, resources[resource].singleton) {
            ("GET", true, false) => Role::List,
            ("GET", false, true) => Role::Get,
            ("POST", false, false) => Role::Create,
            (_, false, true) => Role::Update,
            _ => return None,
        };
        return target(role, resource, None, &found.place);
    }
    if found.list {
        return None;
    }
    if let Some(resource) = collection_of(path).and_then(|c| at(&|r| same(r) && !r.singleton && r.path == c)) {
        let role = if method == "GET" { Role::Get } else { Role::Update };
        return target(role, resource, id, &found.place);
    }
    if method == "GET" {
        return None;
    }
    let below = |resource: &Resource| path.strip_prefix(&resource.path).and_then(|rest| rest.strip_prefix(['/', ':']));
    if let Some(resource) = at(&|r| same(r) && below(r).is_some()) {
        let first = below(&resources[resource]).unwrap_or_default().split('/').next().unwrap_or_default();
        let id = first.split(':').next().and_then(variable).map(str::to_owned);
        let role = if id.is_some() || resources[resource].singleton { Role::Update } else { Role::Create };
        return target(role, resource, id, &found.place);
    }
    // `/v1/public/qrcode-designs` creates a `/v1/qrcode-designs`.
    let last = |path: &str| path.rsplit('/').next().unwrap_or_default().to_owned();
    let resource = at(&|r| same(r) && !r.singleton && last(&r.path) == last(path))?;
    target(Role::Create, resource, None, &found.place)
}

/// The path before the variable that ends a path.
fn collection_of(path: &str) -> Option<&str> {
    let (collection, last) = path.rsplit_once('/')?;
    variable(last).map(|_| collection)
}

fn variable(segment: &str) -> Option<&str> {
    segment.strip_prefix('{')?.strip_suffix('}')
}

/// The kind of the objects of a schema: `apiTag` is a `Tag`.
fn kind(schema: &str) -> String {
    let bare = schema.strip_prefix("api").filter(|rest| rest.starts_with(char::is_uppercase)).unwrap_or(schema);
    let mut letters = bare.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}

fn is_paged(document: &Value, operation: &Operation) -> bool {
    let schema = resolve(document, &operation.success.1);
    let nested = schema["properties"].get("json").map_or(schema, |json| resolve(document, json));
    nested["properties"].get("nextPageToken").is_some()
}

/// The objects in a response: the response itself, the only object in it, or a list in it, possibly below `json`.
fn find(document: &Value, schema: &Value) -> Option<Found> {
    let has_id = |schema: &Value| resolve(document, schema)["properties"].get("id").is_some();
    let found = |schema: &str, place: &[&str], list, has_id| {
        let place = place.iter().map(ToString::to_string).collect();
        Some(Found { schema: schema.to_owned(), place, list, has_id })
    };
    let name = name_of(schema)?;
    let whole = resolve(document, schema);
    if has_id(whole) {
        return found(name, &[], false, true);
    }
    // Other objects without an id, such as a public template, do not wrap another object.
    let is_envelope = name.ends_with("Response");
    let properties = || whole["properties"].as_object().into_iter().flatten();
    if let Some((field, json)) = properties().find(|(field, _)| *field == "json") {
        let (list, items) = lists(document, json).next()?;
        return found(name_of(items)?, &[field, list], true, has_id(items));
    }
    let objects = properties().filter_map(|(field, property)| {
        let object = name_of(property).filter(|_| resolve(document, property)["properties"].is_object())?;
        Some((field.as_str(), object, has_id(property)))
    });
    let objects: Vec<_> = objects.collect();
    if let Some((field, object, _)) = objects.iter().find(|(_, _, has_id)| *has_id && is_envelope) {
        return found(object, &[field], false, true);
    }
    if let Some((field, items)) = lists(document, whole).find(|(_, items)| has_id(items) && is_envelope) {
        return found(name_of(items)?, &[field], true, true);
    }
    match objects.as_slice() {
        [(field, object, _)] if is_envelope => found(object, &[field], false, false),
        _ if is_envelope => None,
        _ => found(name, &[], false, false),
    }
}

/// The properties of a schema that are lists of named objects, and the schemas of their items.
fn lists<'a>(document: &'a Value, schema: &'a Value) -> impl Iterator<Item = (&'a str, &'a Value)> {
    let properties = resolve(document, schema)["properties"].as_object().into_iter().flatten();
    properties.filter_map(|(field, property)| {
        let items = resolve(document, property).get("items")?;
        name_of(items).map(|_| (field.as_str(), items))
    })
}
