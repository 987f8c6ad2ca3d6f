//! What operations take and return: parameters, bodies, and responses with their headers.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::{
    kinds::{Direction, Kind},
    schemas::{Schemas, limit},
    side::Kind as Form,
    site::{Flip, Site, pairs},
};
use crate::{
    model::{self, Content, Encoding, Operation, Parameter, Place, Response, Schema},
    names::{Members, identifier},
};

const IDEMPOTENCY_KEY: &str = "idempotency-key";

/// Parameters by location and name: headers in lower case, and those of the path by their position in it, since their
/// names are not sent.
type Parameters<'a> = BTreeMap<(Place, String), &'a Parameter>;

fn keyed(operation: &Operation) -> Parameters<'_> {
    let keyed = operation.parameters.iter().map(|parameter| {
        let name = &parameter.name;
        let key = match parameter.place {
            Place::Header => name.to_ascii_lowercase(),
            Place::Path => {
                let before = operation.path.split(&format!("{{{name}}}")).next().unwrap_or_default();
                format!("{{{}}}", before.matches('{').count())
            }
            _ => name.clone(),
        };
        ((parameter.place, key), parameter)
    });
    keyed.collect()
}

pub(super) fn compare(schemas: &mut Schemas<'_>, at: &mut Site<'_>, old: &Operation, new: &Operation) {
    parameters(schemas, at, old, new);
    body(schemas, at, old, new);
    responses(schemas, &mut at.toward(Direction::Read), old, new);
}

fn parameters(schemas: &mut Schemas<'_>, at: &mut Site<'_>, old: &Operation, new: &Operation) {
    let (mut was, mut now) = (keyed(old), keyed(new));
    let key = (Place::Header, IDEMPOTENCY_KEY.to_owned());
    let keys = (was.remove(&key), now.remove(&key));
    at.flag(keys.0.is_some(), keys.1.is_some(), (Kind::IdempotencyKeyAdded, Kind::IdempotencyKeyRemoved));
    if let (Some(was), Some(now)) = keys {
        // The SDK sets the key, so only its schema can matter.
        schemas.uses(&mut parameter_site(at, now), &was.schema, &now.schema);
    }
    for (key, parameter) in &was {
        let same_name = now.keys().find(|other| other.1 == key.1);
        let elsewhere = same_name.filter(|other| !was.contains_key(*other)).cloned();
        if let Some(other) = now.remove(key) {
            compare_parameters(schemas, &mut parameter_site(at, other), parameter, other);
            continue;
        }
        let mut at = parameter_site(at, parameter);
        if let Some((elsewhere, other)) = elsewhere.and_then(|elsewhere| now.remove_entry(&elsewhere)) {
            at.report(Kind::ParameterMoved).between(key.0.name(), elsewhere.0.name());
            compare_parameters(schemas, &mut at, parameter, other);
        } else {
            at.report(Kind::ParameterRemoved);
        }
    }
    for parameter in now.into_values() {
        let kind = if parameter.required { Kind::RequiredParameterAdded } else { Kind::ParameterAdded };
        parameter_site(at, parameter).report(kind);
    }
}

fn parameter_site<'a>(at: &'a mut Site<'_>, parameter: &Parameter) -> Site<'a> {
    let mut at = at.part(&format!("{} parameter {}", parameter.place.name(), parameter.name));
    at.place.item += &format!("(..).{}", identifier(&Members::of_request().add(&parameter.name)));
    at
}

fn compare_parameters(schemas: &mut Schemas<'_>, at: &mut Site<'_>, old: &Parameter, new: &Parameter) {
    at.flag(old.required, new.required, (Kind::ParameterBecameRequired, Kind::ParameterBecameOptional));
    let deprecated = |parameter: &Parameter| parameter.deprecated || parameter.schema.deprecated;
    at.flag(deprecated(old), deprecated(new), (Kind::ParameterDeprecated, Kind::ParameterUndeprecated));
    let (was, now) = (schemas.old.view(&old.schema).kind(), schemas.new.view(&new.schema).kind());
    let is_composed = matches!(now, Form::List | Form::Map | Form::Object);
    let differs = old.encoding.style != new.encoding.style || is_composed && old.encoding != new.encoding;
    if was == now && old.place == new.place && differs {
        at.report(Kind::ParameterEncodingChanged).between(describe(&old.encoding), describe(&new.encoding));
    }
    let size = |parameter: &Parameter| parameter.marks.get("x-page-size").cloned().filter(Value::is_object);
    if let (Some(was), Some(now)) = (size(old), size(new)) {
        limit(at, "maximum", &was["maximum"], &now["maximum"], Kind::ConstraintRelaxed);
        if was["default"] != now["default"] {
            let quoted = |value: &Value| format!("`{}`", value["default"]);
            at.report(Kind::DefaultChanged).between(quoted(&was), quoted(&now));
        }
    }
    let (was, now) = (known_values(old), known_values(new));
    if !was.is_empty() && !now.is_empty() {
        at.names(&was, &now, (Kind::KnownValueAdded, Kind::KnownValueRemoved));
    }
    at.literal(&old.other, &new.other);
    schemas.uses(at, &old.schema, &new.schema);
}

fn describe(encoding: &Encoding) -> String {
    match &encoding.media_type {
        Some(media_type) => format!("`{media_type}`"),
        None => format!("`{}` with `explode: {}`", encoding.style, encoding.explode),
    }
}

/// The known values of a plain text.
fn known_values(parameter: &Parameter) -> BTreeSet<&str> {
    let values = parameter.marks.get("x-known-values").and_then(Value::as_array).into_iter().flatten();
    values.filter_map(Value::as_str).collect()
}

fn body(schemas: &mut Schemas<'_>, at: &mut Site<'_>, old: &Operation, new: &Operation) {
    let added = |is_required| if is_required { Kind::RequiredBodyAdded } else { Kind::BodyAdded };
    let (Some(was), Some(now)) = (&old.body, &new.body) else {
        let required = new.body.as_ref().is_some_and(|body| body.required);
        return at.flag(old.body.is_some(), new.body.is_some(), (added(required), Kind::BodyRemoved));
    };
    at.flag(was.required, now.required, (Kind::BodyBecameRequired, Kind::BodyBecameOptional));
    media_types(at, &was.content, &now.content, (Kind::RequestMediaTypeAdded, Kind::RequestMediaTypeRemoved));
    at.literal(&was.other, &now.other);
    let (Some(was), Some(now)) = (used(&was.content), used(&now.content)) else { return };
    let (old, new) = (schemas.old.view(&was), schemas.new.view(&now));
    match new.facts.object() {
        // It was sent as `{}`; now it has properties.
        Some(object) if old.is_free_form() && !object.properties.is_empty() => {
            at.report(added(!object.required.is_empty()));
        }
        _ => schemas.uses(&mut at.part("request body"), &was, &now),
    }
}

fn responses(schemas: &mut Schemas<'_>, at: &mut Site<'_>, old: &Operation, new: &Operation) {
    for (status, was, now) in pairs(&old.responses, &new.responses) {
        let (added, removed) = match status.starts_with('2') {
            true => (Kind::SuccessStatusAdded, Kind::SuccessStatusRemoved),
            false => (Kind::ErrorStatusAdded, Kind::ErrorStatusRemoved),
        };
        match (was, now) {
            (Some(was), Some(now)) => response(schemas, &mut at.part(&format!("response {status}")), was, now),
            (Some(_), None) => at.report(removed).about(status),
            (None, _) => at.report(added).about(status),
        }
    }
}

fn response(schemas: &mut Schemas<'_>, at: &mut Site<'_>, old: &Response, new: &Response) {
    media_types(at, &old.content, &new.content, (Kind::ResponseMediaTypeAdded, Kind::ResponseMediaTypeRemoved));
    at.literal(&old.other, &new.other);
    at.flag(!old.content.is_empty(), !new.content.is_empty(), (Kind::ResponseBodyAdded, Kind::ResponseBodyRemoved));
    if let (Some(was), Some(now)) = (used(&old.content), used(&new.content)) {
        schemas.uses(at, &was, &now);
    }
    let headers = |response: &Response| -> BTreeMap<String, Schema> {
        response.headers.iter().map(|(name, schema)| (name.to_ascii_lowercase(), schema.clone())).collect()
    };
    for (name, was, now) in pairs(&headers(old), &headers(new)) {
        match (was, now) {
            (Some(was), Some(now)) => schemas.uses(&mut at.inside(&format!(", header {name}")), was, now),
            (Some(_), None) => at.report(Kind::ResponseHeaderRemoved).about(name),
            (None, _) => at.report(Kind::ResponseHeaderAdded).about(name),
        }
    }
}

/// The schema that the SDK uses, if there is any content; JSON without a schema is any value.
fn used(content: &Content) -> Option<Schema> {
    let first = || content.iter().next().map(|(name, schema)| (name.as_str(), schema.as_ref()));
    let (_, schema) = model::json_of(content).or_else(first)?;
    Some(schema.cloned().unwrap_or_default())
}

fn media_types(at: &mut Site<'_>, was: &Content, now: &Content, kinds: Flip) {
    let bare = |content: &Content| -> BTreeSet<String> { content.keys().map(|name| model::bare(name)).collect() };
    if !was.is_empty() && !now.is_empty() {
        at.names(&bare(was), &bare(now), kinds);
    }
}
