//! Responses with objects.

use std::borrow::Cow;

use serde_json::{Map, Value, json};

use super::call::Call;
use super::examples;
use crate::base::ids::Id;
use crate::base::message::Response;
use crate::document::Resource;
use crate::domain::{View, find, rules};
use crate::store::{Fields, Listed, Object, Row, Transaction};

/// An object as a response contains it.
pub(crate) fn view(tx: &Transaction<'_>, call: &Call<'_>, kind: &str, id: Id, object: Object) -> Value {
    Value::Object(including(tx, call, kind, id, object, &call.include()))
}

/// The fields of an object with these values of `include`.
pub(crate) fn including(
    tx: &Transaction<'_>,
    call: &Call<'_>,
    kind: &str,
    id: Id,
    mut object: Object,
    include: &[&str],
) -> Fields {
    (rules(kind).expand)(tx, call.env, View { id, object: &mut object, include, now: call.now });
    embed(tx, call, kind, id, &mut object, include);
    object.shown
}

/// Adds objects that other objects refer to: `customDomain` by `customDomainId`, if it is included; and the objects whose
/// path is below that of this one, such as the documents of an agent.
fn embed(tx: &Transaction<'_>, call: &Call<'_>, kind: &str, id: Id, object: &mut Object, include: &[&str]) {
    let document = &call.env.document;
    for name in include {
        let reference = Id::parse(object.text(&format!("{name}Id"))).filter(|_| !object.shown.contains_key(*name));
        // First, because the search of the resource takes longer than all else in a list.
        let Some(reference) = reference else { continue };
        let resource = resource_of(call, kind).and_then(|resource| {
            let property = &document.component(&resource.schema)["properties"][*name];
            let target = document.resolve(property);
            document.resources().iter().find(|r| std::ptr::eq(document.component(&r.schema), target))
        });
        let Some(resource) = resource else { continue };
        if let Some(mut embedded) = find(tx, call.env, &resource.kind, reference) {
            let view = View { id: reference, object: &mut embedded, include: &[], now: call.now };
            (rules(&resource.kind).expand)(tx, call.env, view);
            object.set(name, Value::Object(embedded.shown));
        }
    }
    for (field, resource) in children(call, kind) {
        let of_parent = |row: &Row| row.object().text("parent") == id.to_string();
        let rows = tx.rows(&resource.kind).filter(|(_, row)| of_parent(row));
        let list: Vec<Value> = rows.map(|(_, row)| Value::Object(row.object().shown)).collect();
        let count = format!("{}Count", field.trim_end_matches('s'));
        if resource_of(call, kind).is_some_and(|r| document.component(&r.schema)["properties"].get(&count).is_some()) {
            object.set(&count, list.len());
        }
        object.set(field, list);
    }
}

fn resource_of<'a>(call: &'a Call<'_>, kind: &str) -> Option<&'a Resource> {
    call.env.document.resource(kind)
}

/// The fields of a kind that are lists of objects whose resource is below its own.
fn children<'a>(call: &'a Call<'_>, kind: &str) -> impl Iterator<Item = (&'a str, &'a Resource)> {
    let document = &call.env.document;
    let parent = resource_of(call, kind);
    let below = move |resource: &&Resource| {
        parent.is_some_and(|parent| resource.path.strip_prefix(&parent.path).is_some_and(|rest| rest.starts_with("/{")))
    };
    document.resources().iter().filter(below).filter_map(move |resource| {
        let properties = document.component(&parent?.schema)["properties"].as_object()?;
        let target = document.component(&resource.schema);
        let is_list = |property: &Value| {
            let items = document.resolve(property).get("items");
            items.is_some_and(|items| std::ptr::eq(document.resolve(items), target))
        };
        properties.iter().find(|(_, property)| is_list(property)).map(|(field, _)| (field.as_str(), resource))
    })
}

/// The response of the operation with one object in its place, and with an example of what else it requires.
pub(crate) fn one(tx: &Transaction<'_>, call: &Call<'_>, kind: &str, id: Id, object: Object) -> Response {
    let place = call.operation.target.as_ref().map_or(&[][..], |target| &target.place);
    wrap(call, place, view(tx, call, kind, id, object))
}

/// The response of the operation with a value at a place.
pub(crate) fn wrap(call: &Call<'_>, place: &[String], value: Value) -> Response {
    let (status, schema) = &call.operation.success;
    let [field, ..] = place else {
        return Response::json(*status, &value);
    };
    let mut whole = examples::required(call, schema);
    whole.insert(field.clone(), value);
    Response::json(*status, &Value::Object(whole))
}

/// The response of the operation with a page of a list in its place.
pub(crate) fn list(tx: &Transaction<'_>, call: &Call<'_>, kind: &str, listed: &Listed<'_>) -> Response {
    let place = call.operation.target.as_ref().map_or(&[][..], |target| &target.place);
    list_at(tx, call, place, kind, listed)
}

/// The same with the list at a place.
pub(crate) fn list_at(
    tx: &Transaction<'_>,
    call: &Call<'_>,
    place: &[String],
    kind: &str,
    listed: &Listed<'_>,
) -> Response {
    let plain = call.include().is_empty() && !rules(kind).always_expands && children(call, kind).next().is_none();
    let texts: Vec<Cow<'_, str>> = match plain {
        true => listed.rows.iter().map(|(_, row)| Cow::Borrowed(row.text())).collect(),
        false => {
            listed.rows.iter().map(|(id, row)| view(tx, call, kind, *id, row.object()).to_string().into()).collect()
        }
    };
    page(call, place, &texts, listed.next.as_deref(), listed.total)
}

/// A page of objects that are JSON texts already.
pub(crate) fn page(
    call: &Call<'_>,
    place: &[String],
    texts: &[impl AsRef<str>],
    next: Option<&str>,
    total: usize,
) -> Response {
    let (status, schema) = &call.operation.success;
    let document = &call.env.document;
    let schema = place[..place.len().saturating_sub(1)]
        .iter()
        .fold(document.resolve(schema), |schema, field| document.resolve(&schema["properties"][field]));
    let has = |field: &str| schema["properties"].get(field).is_some();
    let field = place.last().map(String::as_str).unwrap_or_default();
    // By hand: the texts are most of it.
    let mut body = String::with_capacity(texts.iter().map(|text| text.as_ref().len() + 1).sum::<usize>() + 256);
    let (outer, inner) = place.split_at(place.len().saturating_sub(1));
    debug_assert!(inner.len() == 1);
    outer.iter().for_each(|field| body.push_str(&format!("{{{}:", json!(field))));
    body.push_str(&format!("{{{}:[", json!(field)));
    for (at, text) in texts.iter().enumerate() {
        if at > 0 {
            body.push(',');
        }
        body.push_str(text.as_ref());
    }
    body.push(']');
    let mut rest = Map::new();
    if has("hasMore") {
        rest.insert("hasMore".to_owned(), next.is_some().into());
    }
    if let Some(next) = next {
        rest.insert("nextPageToken".to_owned(), next.into());
    }
    if has("totalCount") {
        rest.insert("totalCount".to_owned(), total.into());
    }
    rest.iter().for_each(|(name, value)| body.push_str(&format!(",{}:{value}", json!(name))));
    (0..place.len().max(1)).for_each(|_| body.push('}'));
    Response::new(*status, "application/json", body)
}

/// The response of a deletion: what its schema requires, with `success`.
pub(crate) fn deleted(call: &Call<'_>) -> Response {
    let (status, schema) = &call.operation.success;
    let mut body: Fields = examples::required(call, schema);
    if call.env.document.resolve(schema)["properties"].get("success").is_some() {
        body.insert("success".to_owned(), true.into());
    }
    Response::json(*status, &Value::Object(body))
}
