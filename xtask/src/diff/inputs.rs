//! What an operation takes: parameters and the body.

use std::collections::BTreeMap;

use serde_json::Value;

use super::{
    change::Direction,
    kinds::Kind,
    limits,
    schemas::{At, Schemas, Scope, deprecation_of_use, flipped},
    view::Form,
};
use crate::{
    document::{Operation, flag, list, object, text},
    names::{Members, identifier},
};

const IDEMPOTENCY_KEY: &str = "idempotency-key";

const DEPRECATION: (Kind, Kind) = (Kind::ParameterDeprecated, Kind::ParameterUndeprecated);

/// Parameters by where they are and how they are called: headers in any case, and those of the path by their place in
/// it, since their names never travel.
type Parameters<'a> = BTreeMap<(&'a str, String), &'a Value>;

fn parameters<'a>(operation: &Operation<'a>) -> Parameters<'a> {
    operation
        .parameters()
        .filter_map(|parameter| {
            let place = text(parameter, "in")?;
            let name = text(parameter, "name")?;
            let key = match place {
                "header" => name.to_ascii_lowercase(),
                "path" => format!("{{{}}}", operation.path.split(&format!("{{{name}}}")).next()?.matches('{').count()),
                _ => name.to_owned(),
            };
            Some(((place, key), parameter))
        })
        .collect()
}

pub(super) fn compare(schemas: &mut Schemas<'_>, scope: &mut Scope, old: &Operation<'_>, new: &Operation<'_>, at: &At) {
    let (mut was, mut now) = (parameters(old), parameters(new));
    let key = ("header", IDEMPOTENCY_KEY.to_owned());
    match (was.remove(&key), now.remove(&key)) {
        (Some(_), None) => scope.changes.push(at.change(Kind::IdempotencyKeyRemoved)),
        (None, Some(_)) => scope.changes.push(at.change(Kind::IdempotencyKeyAdded)),
        // Its limits are the SDK's to keep; they are compared like those of any other parameter.
        (Some(was), Some(now)) => schemas.uses(scope, &was["schema"], &now["schema"], &parameter_at(at, now)),
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
                scope.changes.push(at.change(Kind::ParameterMoved).between(*place, key.0));
                if let Some(other) = now.remove(&key) {
                    parameter_pair(schemas, scope, parameter, other, &at);
                }
            }
            None => scope.changes.push(at.change(Kind::ParameterRemoved)),
        }
    }
    for parameter in now.into_values() {
        let kind = if required(parameter) { Kind::RequiredParameterAdded } else { Kind::ParameterAdded };
        scope.changes.push(parameter_at(at, parameter).change(kind));
    }
    body(schemas, scope, old, new, at);
}

fn parameter_at(at: &At, parameter: &Value) -> At {
    let name = text(parameter, "name").unwrap_or_default();
    let mut place = at.place.part(&format!("{} parameter {name}", text(parameter, "in").unwrap_or_default()));
    place.item = format!("{}(..).{}", place.item, identifier(&Members::of_request().add(name)));
    At { place, direction: Direction::Sent }
}

fn required(parameter: &Value) -> bool {
    flag(parameter, "required") || text(parameter, "in") == Some("path")
}

fn parameter_pair(schemas: &mut Schemas<'_>, scope: &mut Scope, old: &Value, new: &Value, at: &At) {
    match (required(old), required(new)) {
        (false, true) => scope.changes.push(at.change(Kind::ParameterBecameRequired)),
        (true, false) => scope.changes.push(at.change(Kind::ParameterBecameOptional)),
        _ => {}
    }
    let (was, now) = (schemas.old.view(&old["schema"]), schemas.new.view(&new["schema"]));
    if old.get("deprecated") == new.get("deprecated") {
        deprecation_of_use(scope, &was, &now, at, DEPRECATION);
    } else {
        flipped(scope, &old["deprecated"], &new["deprecated"], at, DEPRECATION);
    }
    if matches!(now.form(), Form::List | Form::Map | Form::Object) && was.form() == now.form() {
        let (was, now) = (encoding(old), encoding(new));
        if was != now {
            scope.changes.push(at.change(Kind::ParameterEncodingChanged).between(was, now));
        }
    }
    let sizes = (&old["x-page-size"], &new["x-page-size"]);
    if sizes.0.is_object() && sizes.1.is_object() {
        let limit = |value: &Value| value["maximum"].clone();
        limits::one(scope, "maximum", &limit(sizes.0), &limit(sizes.1), Kind::ConstraintRelaxed, at);
        if sizes.0["default"] != sizes.1["default"] {
            let shown = |value: &Value| format!("`{}`", value["default"]);
            scope.changes.push(at.change(Kind::DefaultChanged).between(shown(sizes.0), shown(sizes.1)));
        }
    }
    known_values(scope, old, new, at);
    schemas.uses(scope, &old["schema"], &new["schema"], at);
}

fn encoding(parameter: &Value) -> String {
    let style = text(parameter, "style").unwrap_or(match text(parameter, "in") {
        Some("path" | "header") => "simple",
        _ => "form",
    });
    let explode = parameter.get("explode").and_then(Value::as_bool).unwrap_or(style == "form");
    format!("`{style}` with `explode: {explode}`")
}

/// Values that plain text is known to take; a document that lists none says nothing of them.
fn known_values(scope: &mut Scope, old: &Value, new: &Value, at: &At) {
    let (was, now) = (list(old, "x-known-values"), list(new, "x-known-values"));
    if was.is_empty() || now.is_empty() {
        return;
    }
    let name = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    let gone = was.iter().filter(|value| !now.contains(value));
    scope.changes.extend(gone.map(|value| at.change(Kind::KnownValueRemoved).about(name(value))));
    let added = now.iter().filter(|value| !was.contains(value));
    scope.changes.extend(added.map(|value| at.change(Kind::KnownValueAdded).about(name(value))));
}

fn body(schemas: &mut Schemas<'_>, scope: &mut Scope, old: &Operation<'_>, new: &Operation<'_>, at: &At) {
    let (was, now) = (&old.value["requestBody"], &new.value["requestBody"]);
    let at = At { direction: Direction::Sent, ..at.clone() };
    let required = flag(now, "required");
    match (was.is_object(), now.is_object()) {
        (true, false) => scope.changes.push(at.change(Kind::BodyRemoved)),
        (false, true) => {
            scope.changes.push(at.change(if required { Kind::RequiredBodyAdded } else { Kind::BodyAdded }));
        }
        (true, true) => {
            match (flag(was, "required"), required) {
                (false, true) => scope.changes.push(at.change(Kind::BodyBecameRequired)),
                (true, false) => scope.changes.push(at.change(Kind::BodyBecameOptional)),
                _ => {}
            }
            media_types(scope, was, now, &at, (Kind::RequestTypeRemoved, Kind::RequestTypeAdded));
            if let (Some(was), Some(now)) = (old.body(), new.body()) {
                body_schema(schemas, scope, was, now, &at);
            }
        }
        (false, false) => {}
    }
}

fn body_schema(schemas: &mut Schemas<'_>, scope: &mut Scope, old: &Value, new: &Value, at: &At) {
    let (was, now) = (schemas.old.view(old), schemas.new.view(new));
    let nothing = was.form() == Form::Object && was.name.is_none() && was.properties().is_empty();
    if nothing && now.form() == Form::Object && !now.properties().is_empty() {
        // It was sent as `{}` without asking; now there is something to say in it.
        let required = now.fact("required").as_array().is_some_and(|names| !names.is_empty());
        scope.changes.push(at.change(if required { Kind::RequiredBodyAdded } else { Kind::BodyAdded }));
        return;
    }
    let at = At { place: at.place.part("request body"), direction: at.direction };
    schemas.uses(scope, old, new, &at);
}

pub(super) fn media_types(scope: &mut Scope, old: &Value, new: &Value, at: &At, (removed, added): (Kind, Kind)) {
    let types = |holder: &Value| object(&holder["content"]).cloned().unwrap_or_default();
    let (was, now) = (types(old), types(new));
    if was.is_empty() || now.is_empty() {
        return;
    }
    for name in was.keys().filter(|name| !now.contains_key(*name)) {
        scope.changes.push(at.change(removed).about(name));
    }
    for name in now.keys().filter(|name| !was.contains_key(*name)) {
        scope.changes.push(at.change(added).about(name));
    }
}
