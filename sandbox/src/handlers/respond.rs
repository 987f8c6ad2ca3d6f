//! Responses with one object.

use serde_json::Value;

use super::call::Call;
use super::examples;
use crate::base::ids::Id;
use crate::base::message::Response;
use crate::domain::{View, find, rules};
use crate::store::{Object, Transaction};

/// An object as a response contains it.
pub(crate) fn view(tx: &Transaction<'_>, call: &Call<'_>, kind: &str, id: Id, mut object: Object) -> Value {
    let include = call.include();
    (rules(kind).expand)(tx, call.env, View { id, object: &mut object, include: &include, now: call.now });
    embed(tx, call, kind, &mut object, &include);
    Value::Object(object.shown)
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

/// The response of the operation with an object in its place, and with an example of what else it requires.
pub(crate) fn one(tx: &Transaction<'_>, call: &Call<'_>, kind: &str, id: Id, object: Object) -> Response {
    let (status, schema) = &call.operation.success;
    let object = view(tx, call, kind, id, object);
    let Some(field) = call.operation.target.as_ref().and_then(|target| target.place.first()) else {
        return Response::json(*status, &object);
    };
    let mut whole = examples::required(call, schema);
    whole.insert(field.clone(), object);
    Response::json(*status, &Value::Object(whole))
}

/// The response of a deletion: what its schema requires, with `success`.
pub(crate) fn deleted(call: &Call<'_>) -> Response {
    let (status, schema) = &call.operation.success;
    let mut body = examples::required(call, schema);
    if call.env.document.resolve(schema)["properties"].get("success").is_some() {
        body.insert("success".to_owned(), true.into());
    }
    Response::json(*status, &Value::Object(body))
}
