//! Responses of operations: statuses, bodies and headers.

use std::collections::BTreeMap;

use super::{
    inputs::{media_types, used},
    kinds::{Direction, Kind},
    schemas::Schemas,
    site::{Site, pairs},
};
use crate::model::{Operation, Response, Schema};

pub(super) fn compare(schemas: &mut Schemas<'_>, at: &mut Site<'_>, old: &Operation, new: &Operation) {
    let mut at = at.toward(Direction::Read);
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
    at.flag(!old.content.is_empty(), !new.content.is_empty(), (Kind::AnswerAdded, Kind::AnswerRemoved));
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
