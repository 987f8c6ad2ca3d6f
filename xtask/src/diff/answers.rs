//! What an operation answers: statuses, bodies and headers.

use std::collections::BTreeMap;

use serde_json::Value;

use super::{
    change::Direction,
    inputs::media_types,
    kinds::Kind,
    schemas::{At, Schemas, Scope},
};
use crate::document::{Object, Operation, object};

pub(super) fn compare(schemas: &mut Schemas<'_>, scope: &mut Scope, old: &Operation<'_>, new: &Operation<'_>, at: &At) {
    let (was, now) = (answers(old), answers(new));
    let at = At { direction: Direction::Read, ..at.clone() };
    for (status, answer) in &was {
        match now.get(status) {
            Some(other) => {
                let at = At { place: at.place.part(&format!("response {status}")), direction: Direction::Read };
                one(schemas, scope, answer, other, &at);
            }
            None => {
                let kind = if is_success(status) { Kind::SuccessRemoved } else { Kind::ErrorStatusRemoved };
                scope.changes.push(at.change(kind).about(*status));
            }
        }
    }
    for status in now.keys().filter(|status| !was.contains_key(*status)) {
        let kind = if is_success(status) { Kind::SuccessAdded } else { Kind::ErrorStatusAdded };
        scope.changes.push(at.change(kind).about(*status));
    }
}

fn answers<'a>(operation: &Operation<'a>) -> BTreeMap<&'a str, &'a Value> {
    object(&operation.value["responses"])
        .into_iter()
        .flatten()
        .map(|(status, answer)| (status.as_str(), answer))
        .collect()
}

fn is_success(status: &str) -> bool {
    status.starts_with('2')
}

fn one(schemas: &mut Schemas<'_>, scope: &mut Scope, old: &Value, new: &Value, at: &At) {
    media_types(scope, old, new, at, (Kind::AnswerTypeRemoved, Kind::AnswerTypeAdded));
    match (schema(old), schema(new)) {
        (Some(was), Some(now)) => schemas.uses(scope, was, now, at),
        (Some(_), None) => scope.changes.push(at.change(Kind::AnswerRemoved)),
        (None, Some(_)) => scope.changes.push(at.change(Kind::AnswerAdded)),
        (None, None) => {}
    }
    let (was, now) = (headers(old), headers(new));
    for (name, header) in &was {
        match now.get(name) {
            Some(other) => {
                let at = At { place: at.place.part(&format!("{}, header {name}", at.place.part)), ..at.clone() };
                schemas.uses(scope, &header["schema"], &other["schema"], &at);
            }
            None => scope.changes.push(at.change(Kind::ResponseHeaderRemoved).about(name)),
        }
    }
    for name in now.keys().filter(|name| !was.contains_key(*name)) {
        scope.changes.push(at.change(Kind::ResponseHeaderAdded).about(name));
    }
}

fn schema(answer: &Value) -> Option<&Value> {
    let content: &Object = object(&answer["content"])?;
    content.get("application/json").or_else(|| content.values().next())?.get("schema")
}

fn headers(answer: &Value) -> BTreeMap<String, &Value> {
    object(&answer["headers"]).into_iter().flatten().map(|(name, value)| (name.to_ascii_lowercase(), value)).collect()
}
