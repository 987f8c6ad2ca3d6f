//! Parameters and bodies of operations.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::{
    kinds::{Direction, Kind},
    schemas::{At, Flip, Schemas, Scope, flipped, limit, literal},
    side::Kind as Form,
};
use crate::{
    model::{self, Content, Encoding, Operation, Parameter, Place, Schema},
    names::{Members, identifier},
};

const IDEMPOTENCY_KEY: &str = "idempotency-key";

const DEPRECATION: Flip = (Kind::ParameterDeprecated, Kind::ParameterUndeprecated);

/// Parameters by where they are and how they are called: headers in any case, and those of the path by their place in
/// it, since their names never travel.
type Parameters<'a> = BTreeMap<(Place, String), &'a Parameter>;

fn parameters(operation: &Operation) -> Parameters<'_> {
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

pub(super) fn compare(schemas: &mut Schemas<'_>, scope: &mut Scope, old: &Operation, new: &Operation, at: &At) {
    let (mut was, mut now) = (parameters(old), parameters(new));
    let key = (Place::Header, IDEMPOTENCY_KEY.to_owned());
    match (was.remove(&key), now.remove(&key)) {
        (Some(_), None) => scope.changes.push(at.change(Kind::IdempotencyKeyRemoved)),
        (None, Some(_)) => scope.changes.push(at.change(Kind::IdempotencyKeyAdded)),
        // Its limits are the SDK's to keep; they are compared like those of any other parameter.
        (Some(was), Some(now)) => schemas.uses(scope, &was.schema, &now.schema, &parameter_at(at, now)),
        (None, None) => {}
    }
    for ((place, name), parameter) in &was {
        if let Some(other) = now.remove(&(*place, name.clone())) {
            parameter_pair(schemas, scope, parameter, other, &parameter_at(at, other));
            continue;
        }
        let elsewhere = now.keys().find(|(_, other)| other == name).filter(|key| !was.contains_key(*key)).cloned();
        let at = parameter_at(at, parameter);
        match elsewhere {
            Some(key) => {
                scope.changes.push(at.change(Kind::ParameterMoved).between(place.name(), key.0.name()));
                if let Some(other) = now.remove(&key) {
                    parameter_pair(schemas, scope, parameter, other, &at);
                }
            }
            None => scope.changes.push(at.change(Kind::ParameterRemoved)),
        }
    }
    for parameter in now.into_values() {
        let kind = if parameter.required { Kind::RequiredParameterAdded } else { Kind::ParameterAdded };
        scope.changes.push(parameter_at(at, parameter).change(kind));
    }
    body(schemas, scope, old, new, at);
}

fn parameter_at(at: &At, parameter: &Parameter) -> At {
    let mut place = at.place.part(&format!("{} parameter {}", parameter.place.name(), parameter.name));
    place.item = format!("{}(..).{}", place.item, identifier(&Members::of_request().add(&parameter.name)));
    At { place, direction: Direction::Sent }
}

fn parameter_pair(schemas: &mut Schemas<'_>, scope: &mut Scope, old: &Parameter, new: &Parameter, at: &At) {
    flipped(scope, old.required, new.required, at, (Kind::ParameterBecameRequired, Kind::ParameterBecameOptional));
    let (was, now) = (schemas.old.view(&old.schema), schemas.new.view(&new.schema));
    let deprecated = |parameter: &Parameter| parameter.deprecated || parameter.schema.deprecated;
    flipped(scope, deprecated(old), deprecated(new), at, DEPRECATION);
    let is_composed = matches!(now.kind(), Form::List | Form::Map | Form::Object);
    let differs = old.encoding.style != new.encoding.style || is_composed && old.encoding != new.encoding;
    if was.kind() == now.kind() && old.place == new.place && differs {
        let change = at.change(Kind::ParameterEncodingChanged);
        scope.changes.push(change.between(shown(&old.encoding), shown(&new.encoding)));
    }
    let size = |parameter: &Parameter| parameter.marks.get("x-page-size").cloned().filter(Value::is_object);
    if let (Some(was), Some(now)) = (size(old), size(new)) {
        limit(scope, "maximum", &was["maximum"], &now["maximum"], Kind::ConstraintRelaxed, at);
        if was["default"] != now["default"] {
            let shown = |value: &Value| format!("`{}`", value["default"]);
            scope.changes.push(at.change(Kind::DefaultChanged).between(shown(&was), shown(&now)));
        }
    }
    known_values(scope, old, new, at);
    literal(scope, &old.other, &new.other, at);
    schemas.uses(scope, &old.schema, &new.schema, at);
}

fn shown(encoding: &Encoding) -> String {
    match &encoding.media_type {
        Some(media_type) => format!("`{media_type}`"),
        None => format!("`{}` with `explode: {}`", encoding.style, encoding.explode),
    }
}

/// Known values of a plain text. They are compared only if both documents list some.
fn known_values(scope: &mut Scope, old: &Parameter, new: &Parameter, at: &At) {
    fn listed(parameter: &Parameter) -> Vec<&str> {
        let values = parameter.marks.get("x-known-values").and_then(Value::as_array).into_iter().flatten();
        values.filter_map(Value::as_str).collect()
    }
    let (was, now) = (listed(old), listed(new));
    if was.is_empty() || now.is_empty() {
        return;
    }
    let gone = was.iter().filter(|value| !now.contains(value));
    scope.changes.extend(gone.map(|value| at.change(Kind::KnownValueRemoved).about(*value)));
    let added = now.iter().filter(|value| !was.contains(value));
    scope.changes.extend(added.map(|value| at.change(Kind::KnownValueAdded).about(*value)));
}

fn body(schemas: &mut Schemas<'_>, scope: &mut Scope, old: &Operation, new: &Operation, at: &At) {
    let at = At { direction: Direction::Sent, ..at.clone() };
    match (&old.body, &new.body) {
        (Some(_), None) => scope.changes.push(at.change(Kind::BodyRemoved)),
        (None, Some(body)) => {
            scope.changes.push(at.change(if body.required { Kind::RequiredBodyAdded } else { Kind::BodyAdded }));
        }
        (Some(was), Some(now)) => {
            flipped(scope, was.required, now.required, &at, (Kind::BodyBecameRequired, Kind::BodyBecameOptional));
            media_types(scope, &was.content, &now.content, &at, (Kind::RequestTypeRemoved, Kind::RequestTypeAdded));
            literal(scope, &was.other, &now.other, &at);
            if let Some((was, now)) = paired(&was.content, &now.content) {
                body_schema(schemas, scope, &was, &now, &at);
            }
        }
        (None, None) => {}
    }
}

fn body_schema(schemas: &mut Schemas<'_>, scope: &mut Scope, old: &Schema, new: &Schema, at: &At) {
    let (was, now) = (schemas.old.view(old), schemas.new.view(new));
    if was.is_free_form() && now.kind() == Form::Object && now.facts.properties().next().is_some() {
        // It was sent as `{}` without asking; now there is something to say in it.
        let required = now.facts.object().is_some_and(|object| !object.required.is_empty());
        scope.changes.push(at.change(if required { Kind::RequiredBodyAdded } else { Kind::BodyAdded }));
        return;
    }
    let at = At { place: at.place.part("request body"), direction: at.direction };
    schemas.uses(scope, old, new, &at);
}

/// The schemas that the SDK uses, if both sides have any content; JSON without a schema is any value.
pub(super) fn paired(old: &Content, new: &Content) -> Option<(Schema, Schema)> {
    let used = |content: &Content| {
        let first = || content.iter().next().map(|(name, schema)| (name.as_str(), schema.as_ref()));
        let (_, schema) = model::json_of(content).or_else(first)?;
        Some(schema.cloned().unwrap_or_default())
    };
    used(old).zip(used(new))
}

pub(super) fn media_types(scope: &mut Scope, was: &Content, now: &Content, at: &At, (removed, added): Flip) {
    if was.is_empty() || now.is_empty() {
        return;
    }
    // Parameters such as `charset` do not make another type.
    let bare = |content: &Content| -> BTreeSet<String> {
        content.keys().map(|name| name.split(';').next().unwrap_or_default().trim().to_ascii_lowercase()).collect()
    };
    let (was, now) = (bare(was), bare(now));
    scope.changes.extend(was.difference(&now).map(|name| at.change(removed).about(name)));
    scope.changes.extend(now.difference(&was).map(|name| at.change(added).about(name)));
}
