//! The validation of requests against the document.

use serde_json::{Value, json};

use crate::base::clock::Timestamp;
use crate::base::hint::did_you_mean;
use crate::base::message::{ApiError, Query, Request, UNKNOWN};
use crate::document::{Document, Kind, Operation, Parameter};

/// The number of violations of one body that `details` lists.
const LISTED: usize = 20;

/// Validates every query parameter; a lenient validation ignores unknown ones.
pub(super) fn query(operation: &Operation, query: &Query, lenient: bool) -> Result<(), ApiError> {
    if !lenient {
        query.pairs().try_for_each(|(name, _)| known_parameter(operation, name))?;
        query.all("include").try_for_each(|value| known_include(operation, value))?;
    }
    for parameter in &operation.query {
        let sent: Vec<&str> = query.all(&parameter.name).collect();
        if parameter.required && sent.iter().all(|value| value.is_empty()) {
            return Err(ApiError::field(&parameter.name, "this query parameter is required"));
        }
        if parameter.kind != Kind::List && sent.len() > 1 {
            return Err(ApiError::field(&parameter.name, "this query parameter was sent more than once"));
        }
        for value in sent.into_iter().filter(|value| !value.is_empty()) {
            one(parameter, value)?;
        }
    }
    Ok(())
}

fn known_parameter(operation: &Operation, name: &str) -> Result<(), ApiError> {
    let known: Vec<&str> = operation.query.iter().map(|parameter| parameter.name.as_str()).collect();
    if known.contains(&name) {
        return Ok(());
    }
    let known = match known.is_empty() {
        true => "it has none".to_owned(),
        false => format!("it has {}{}", known.join(", "), did_you_mean(name, known.iter().copied())),
    };
    Err(ApiError::field(name, format!("is not a query parameter of {}; {known}", operation.id)))
}

fn known_include(operation: &Operation, value: &str) -> Result<(), ApiError> {
    let known = &operation.includes;
    if value.is_empty() || known.iter().any(|name| name == value) {
        return Ok(());
    }
    let hint = did_you_mean(value, known.iter().map(String::as_str));
    Err(ApiError::field("include", format!("{value:?} is not one of {}{hint}", known.join(", "))))
}

fn one(parameter: &Parameter, value: &str) -> Result<(), ApiError> {
    let expected = match parameter.kind {
        Kind::Integer if value.parse::<i64>().is_err() => "an integer".to_owned(),
        Kind::Boolean if !matches!(value, "true" | "false") => "true or false".to_owned(),
        Kind::DateTime if Timestamp::parse(value).is_none() => {
            "an RFC 3339 date-time such as 2026-01-31T12:00:00Z".to_owned()
        }
        _ if !parameter.values.is_empty() && !parameter.values.iter().any(|v| v == value) => {
            format!("one of {}", parameter.values.join(", "))
        }
        _ => return Ok(()),
    };
    Err(ApiError::field(&parameter.name, format!("{value:?} is not {expected}")))
}

/// The body as JSON that matches the operation's schema, without what the schema does not have; null if the operation has no body.
pub(super) fn body(
    document: &Document,
    operation: &Operation,
    request: &Request,
    lenient: bool,
) -> Result<Value, ApiError> {
    let Some(schema) = &operation.body else {
        return Ok(Value::Null);
    };
    content_type(request)?;
    let mut body: Value = serde_json::from_slice(&request.body)
        .map_err(|error| ApiError::bad_request(format!("the body is not JSON: {error}")))?;
    if let Some(error) = violations(document, schema, &body) {
        return Err(error);
    }
    if !lenient && !operation.includes.is_empty() {
        let values = body["include"].as_array().into_iter().flatten().filter_map(Value::as_str);
        values.into_iter().try_for_each(|value| known_include(operation, value))?;
    }
    document.prune(schema, &mut body);
    Ok(body)
}

fn violations(document: &Document, schema: &Value, body: &Value) -> Option<ApiError> {
    let violations = document.validate(schema, body);
    let first = violations.first()?;
    let place = match first.pointer.as_str() {
        "" => "the body".to_owned(),
        pointer => format!("the body at {pointer}"),
    };
    let mut error = ApiError::bad_request(format!("{place}: {}", first.message));
    let details = violations.iter().take(LISTED);
    error.details = details.map(|found| json!({"field": found.pointer, "message": found.message})).collect();
    if error.details.len() > 1 {
        error.message += &format!(" (and {} more, see details)", error.details.len() - 1);
    }
    Some(error)
}

/// Rejects a body that is not sent as JSON.
pub(crate) fn content_type(request: &Request) -> Result<(), ApiError> {
    let sent = request.header("content-type").unwrap_or_default();
    let media = sent.split(';').next().unwrap_or_default().trim();
    if media.eq_ignore_ascii_case("application/json") {
        return Ok(());
    }
    let message = match sent {
        "" => "the body has no Content-Type; send application/json".to_owned(),
        sent => format!("the body has the Content-Type {sent:?}; send application/json"),
    };
    Err(ApiError::new(415, UNKNOWN, message))
}
