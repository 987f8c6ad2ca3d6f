//! Responses with objects.

use std::borrow::{Borrow, Cow};

use serde_json::{Map, Value, json};

use super::call::Call;
use super::examples;
use crate::base::ids::Id;
use crate::base::message::Response;
use crate::domain::{View, find, rules};
use crate::store::{Fields, Listed, Object, Transaction};

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
    embed(tx, call, kind, &mut object, include);
    object.shown
}

/// Adds objects that other objects refer to: `customDomain` by `customDomainId`, if it is included.
fn embed(tx: &Transaction<'_>, call: &Call<'_>, kind: &str, object: &mut Object, include: &[&str]) {
    let document = &call.env.document;
    for name in include {
        let reference = Id::parse(object.text(&format!("{name}Id"))).filter(|_| !object.shown.contains_key(*name));
        // First, because the search of the resource takes longer than all else in a list.
        let Some(reference) = reference else { continue };
        let resource = document.resource(kind).and_then(|resource| {
            let property = &document.component(&resource.schema)["properties"][*name];
            let target = document.resolve(property);
            document.resources().iter().find(|r| std::ptr::eq(document.component(&r.schema), target))
        });
        let Some(resource) = resource else { continue };
        if let Some(mut embedded) = find(tx, &resource.kind, reference) {
            let view = View { id: reference, object: &mut embedded, include: &[], now: call.now };
            (rules(&resource.kind).expand)(tx, call.env, view);
            object.set(name, Value::Object(embedded.shown));
        }
    }
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
    let plain = call.include().is_empty() && !rules(kind).always_expands;
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
    texts: &[impl Borrow<str>],
    next: Option<&str>,
    total: usize,
) -> Response {
    let (status, schema) = &call.operation.success;
    let document = &call.env.document;
    let schema = place[..place.len().saturating_sub(1)]
        .iter()
        .fold(document.resolve(schema), |schema, field| document.resolve(&schema["properties"][field]));
    let has = |field: &str| schema["properties"].get(field).is_some();
    let (outer, inner) = place.split_at(place.len().saturating_sub(1));
    let mut page = Map::from_iter(inner.iter().map(|field| (field.clone(), json!([]))));
    if has("hasMore") {
        page.insert("hasMore".to_owned(), next.is_some().into());
    }
    page.extend(next.map(|next| ("nextPageToken".to_owned(), next.into())));
    if has("totalCount") {
        page.insert("totalCount".to_owned(), total.into());
    }
    let page = outer.iter().rev().fold(Value::Object(page), |page, field| json!({field: page}));
    // No other part of a page contains brackets: a token is base64.
    let body = page.to_string().replacen("[]", &format!("[{}]", texts.join(",")), 1);
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
