//! Responses of operations: statuses, bodies and headers.

use std::collections::BTreeMap;

use super::{
    inputs::{media_types, paired},
    kinds::{Direction, Kind},
    schemas::{At, Schemas, Scope, literal},
};
use crate::model::{Operation, Response, Schema};

pub(super) fn compare(schemas: &mut Schemas<'_>, scope: &mut Scope, old: &Operation, new: &Operation, at: &At) {
    let (was, now) = (&old.responses, &new.responses);
    let at = At { direction: Direction::Read, ..at.clone() };
    for (status, response) in was {
        match now.get(status) {
            Some(other) => {
                let at = At { place: at.place.part(&format!("response {status}")), direction: Direction::Read };
                one(schemas, scope, response, other, &at);
            }
            None => {
                let kind = if is_success(status) { Kind::SuccessRemoved } else { Kind::ErrorStatusRemoved };
                scope.changes.push(at.change(kind).about(status));
            }
        }
    }
    for status in now.keys().filter(|status| !was.contains_key(*status)) {
        let kind = if is_success(status) { Kind::SuccessAdded } else { Kind::ErrorStatusAdded };
        scope.changes.push(at.change(kind).about(status));
    }
}

fn is_success(status: &str) -> bool {
    status.starts_with('2')
}

fn one(schemas: &mut Schemas<'_>, scope: &mut Scope, old: &Response, new: &Response, at: &At) {
    media_types(scope, &old.content, &new.content, at, (Kind::AnswerTypeRemoved, Kind::AnswerTypeAdded));
    literal(scope, &old.other, &new.other, at);
    match (old.content.is_empty(), new.content.is_empty()) {
        (false, true) => scope.changes.push(at.change(Kind::AnswerRemoved)),
        (true, false) => scope.changes.push(at.change(Kind::AnswerAdded)),
        _ => {}
    }
    if let Some((was, now)) = paired(&old.content, &new.content) {
        schemas.uses(scope, &was, &now, at);
    }
    let headers = |response: &Response| -> BTreeMap<String, Schema> {
        response.headers.iter().map(|(name, schema)| (name.to_ascii_lowercase(), schema.clone())).collect()
    };
    let (was, now) = (headers(old), headers(new));
    for (name, header) in &was {
        match now.get(name) {
            Some(other) => {
                let at = At { place: at.place.part(&format!("{}, header {name}", at.place.part)), ..at.clone() };
                schemas.uses(scope, header, other, &at);
            }
            None => scope.changes.push(at.change(Kind::ResponseHeaderRemoved).about(name)),
        }
    }
    for name in now.keys().filter(|name| !was.contains_key(*name)) {
        scope.changes.push(at.change(Kind::ResponseHeaderAdded).about(name));
    }
}
