//! Visits to custom domains: the sandbox is all of them at once, and the `Host` header says which one is meant.

use percent_encoding::percent_decode_str;
use serde_json::{Map, Value};

use super::outside::{expired, lead, page, redirect, wrong_method};
use crate::http::{ApiError, Reply, Request};
use crate::ids::Id;
use crate::store::State;
use crate::store::domains::{Found, Stage};
use crate::store::visitors::Data;

/// The custom domain that the request is for.
pub(crate) fn domain(state: &State, request: &Request) -> Option<Id> {
    let host = request.header("host")?;
    state.domains.at_host(host).map(|domain| domain.id)
}

pub(crate) fn visit(state: &mut State, domain: Id, request: &Request) -> Result<Reply, ApiError> {
    if !matches!(request.method.as_str(), "GET" | "HEAD") {
        return Err(wrong_method(&request.method, &request.path, "GET, HEAD"));
    }
    let row = state.domains.get(domain).ok_or_else(super::links::lost)?;
    if row.stage != Stage::Active {
        let status = row.stage.status();
        return Ok(page(404, &format!("This custom domain is not active yet: it is at {status}.")));
    }
    let path = request.path.trim_start_matches('/');
    if path.is_empty() {
        let root = row.root_destination.as_deref();
        return Ok(root.map_or_else(|| page(404, "This custom domain has no root destination."), redirect));
    }
    // Each by itself: a slash that was encoded is part of a value.
    let decoded = path.split('/').map(|segment| percent_decode_str(segment).decode_utf8_lossy().into_owned());
    let segments: Vec<String> = decoded.collect();
    match state.find_on_domain(domain, &segments) {
        Found::Link(id, values) => lead(state, id, request, &values),
        Found::Expired(destination) => Ok(expired(destination.as_deref())),
        Found::Nothing => Ok(page(404, "There is no such link.")),
    }
}

/// Keeps what an address says as attributes of its visitor.
pub(super) fn keep(state: &mut State, event: Id, values: &[(String, String)]) -> Result<(), ApiError> {
    let visitor = state.visits.event(event).and_then(|event| event.visitor);
    let Some(visitor) = visitor.filter(|_| !values.is_empty()) else {
        return Ok(());
    };
    let values = values.iter().map(|(name, value)| (name.clone(), Value::from(value.as_str())));
    let data = Data::read(&values.collect::<Map<_, _>>())?;
    state.update_visitor(visitor, data)
}
