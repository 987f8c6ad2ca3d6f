//! Requests, checked against the document.

use std::collections::HashMap;
use std::sync::{Arc, LazyLock, Mutex, PoisonError};

use jsonschema::{Draft, Validator};
use serde_json::{Value, json};

use crate::clock::Moment;
use crate::document::{Kind, Operation, Parameter, document};
use crate::hint::did_you_mean;
use crate::http::{ApiError, Query, Request};

/// How many faults of one body are listed in `details`.
const LISTED: usize = 20;

static VALIDATORS: LazyLock<Mutex<HashMap<&'static str, Arc<Validator>>>> = LazyLock::new(Mutex::default);

/// The treatment of query parameters and `include` values that are not in the document.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Unknown {
    /// As the API does.
    Ignored,
    /// So that a misspelled one fails a test.
    Rejected,
}

/// Checks every query parameter.
pub(crate) fn query(operation: &Operation, query: &Query, unknown: Unknown) -> Result<(), ApiError> {
    if unknown == Unknown::Rejected {
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
    let fault = match parameter.kind {
        Kind::Integer if value.parse::<i64>().is_err() => "an integer".to_owned(),
        Kind::Boolean if !matches!(value, "true" | "false") => "true or false".to_owned(),
        Kind::DateTime if Moment::parse(value).is_none() => {
            "an RFC 3339 date-time such as 2026-01-31T12:00:00Z".to_owned()
        }
        _ if !parameter.values.is_empty() && !parameter.values.iter().any(|v| v == value) => {
            format!("one of {}", parameter.values.join(", "))
        }
        _ => return Ok(()),
    };
    Err(ApiError::field(&parameter.name, format!("{value:?} is not {fault}")))
}

/// The body as JSON that fits the operation's schema; null if the operation takes none.
pub(crate) fn body(operation: &'static Operation, request: &Request, unknown: Unknown) -> Result<Value, ApiError> {
    let Some(schema) = &operation.body else {
        return Ok(Value::Null);
    };
    content_type(request)?;
    let body: Value = serde_json::from_slice(&request.body)
        .map_err(|error| ApiError::bad_request(format!("the body is not JSON: {error}")))?;
    if let Some(error) = faults(&validator(operation, schema), &body) {
        return Err(error);
    }
    if unknown == Unknown::Rejected && !operation.includes.is_empty() {
        let values = body["include"].as_array().into_iter().flatten().filter_map(Value::as_str);
        values.into_iter().try_for_each(|value| known_include(operation, value))?;
    }
    Ok(body)
}

fn faults(validator: &Validator, body: &Value) -> Option<ApiError> {
    let mut details = validator.iter_errors(body).map(|error| {
        let place = error.instance_path().to_string();
        json!({"field": place, "message": error.to_string()})
    });
    let first = details.next()?;
    let text = |name: &str| first[name].as_str().unwrap_or_default();
    let place = match text("field") {
        "" => "the body".to_owned(),
        place => format!("the body at {place}"),
    };
    let mut error = ApiError::bad_request(format!("{place}: {}", text("message")));
    error.details = std::iter::once(first).chain(details.take(LISTED - 1)).collect();
    if error.details.len() > 1 {
        error.message += &format!(" (and {} more, see details)", error.details.len() - 1);
    }
    Some(error)
}

pub(crate) fn content_type(request: &Request) -> Result<(), ApiError> {
    let sent = request.header("content-type").unwrap_or_default();
    let media = sent.split(';').next().unwrap_or_default().trim();
    if media.eq_ignore_ascii_case("application/json") {
        return Ok(());
    }
    let message = match sent {
        "" => "the body has no Content-Type; send application/json".to_owned(),
        sent => format!("the body is sent as {sent:?}; send application/json"),
    };
    Err(ApiError::new(415, crate::http::UNKNOWN, message))
}

/// Compiled on first use and kept for the whole process: the document never changes.
fn validator(operation: &'static Operation, schema: &Value) -> Arc<Validator> {
    let mut known = VALIDATORS.lock().unwrap_or_else(PoisonError::into_inner);
    let entry = known.entry(operation.id.as_str()).or_insert_with(|| Arc::new(compile(schema)));
    Arc::clone(entry)
}

fn compile(schema: &Value) -> Validator {
    jsonschema::options()
        .with_draft(Draft::Draft202012)
        .should_validate_formats(true)
        .build(&document().standalone(schema))
        .expect("the schemas of the embedded API document compile")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::Route;

    fn operation(method: &str, path: &str) -> &'static Operation {
        match document().route(method, path) {
            Route::Operation(operation, _) => operation,
            _ => panic!("{method} {path} is not in the document"),
        }
    }

    fn create(content_type: &str, text: &str) -> Result<Value, ApiError> {
        let request = Request {
            headers: vec![("content-type".to_owned(), content_type.to_owned())],
            body: text.as_bytes().to_vec(),
            ..Request::default()
        };
        body(operation("POST", "/v1/links"), &request, Unknown::Rejected)
    }

    fn list(text: &str) -> Result<(), String> {
        list_with(text, Unknown::Rejected)
    }

    fn list_with(text: &str, unknown: Unknown) -> Result<(), String> {
        query(operation("GET", "/v1/links"), &Query::parse(text), unknown).map_err(|error| error.message)
    }

    #[test]
    fn every_request_schema_compiles() {
        for operation in document().operations() {
            operation.body.as_ref().map(compile);
        }
    }

    #[test]
    fn a_body_that_fits_is_handed_on() {
        let body = create("application/json; charset=utf-8", r#"{"destination":"x","new":1}"#);
        assert_eq!(body.unwrap()["new"], 1);
    }

    #[test]
    fn a_fault_is_named_with_its_place() {
        let error = create("application/json", r#"{"name":"x"}"#).unwrap_err();
        assert_eq!(error.status, 400);
        assert_eq!(error.message, "the body: \"destination\" is a required property");

        let text = r#"{"destination":"x","tags":["a",2],"expiresAt":"soon"}"#;
        let error = create("application/json", text).unwrap_err();
        assert_eq!(error.details.len(), 2);
        let places: Vec<&str> = error.details.iter().map(|d| d["field"].as_str().unwrap()).collect();
        assert!(places.contains(&"/tags/1") && places.contains(&"/expiresAt"), "{places:?}");
    }

    #[test]
    fn other_content_is_refused() {
        assert_eq!(create("text/plain", "{}").unwrap_err().status, 415);
        assert_eq!(create("", "{}").unwrap_err().status, 415);
        assert_eq!(create("application/json", "{").unwrap_err().status, 400);
    }

    #[test]
    fn query_parameters_are_checked() {
        assert_eq!(list(""), Err("pageSize: this query parameter is required".to_owned()));
        assert_eq!(list("pageSize=x"), Err("pageSize: \"x\" is not an integer".to_owned()));
        assert!(list("pageSize=5&pageSize=6").unwrap_err().contains("more than once"));
        assert!(list("pageSize=5&sortBy=NAME").unwrap_err().contains("LINK_SORT_FIELD_NAME"));
        assert_eq!(list("pageSize=5&tags=a&tags=b"), Ok(()));
    }

    #[test]
    fn unknown_query_parameters_are_rejected_with_a_hint() {
        let message = list("pageSize=5&tag=a").unwrap_err();
        assert!(message.starts_with("tag: is not a query parameter of LinksService_List; it has "), "{message}");
        assert!(message.ends_with("; did you mean tags?"), "{message}");
        let get = operation("GET", "/v1/jobs/x");
        let message = query(get, &Query::parse("a=b"), Unknown::Rejected).unwrap_err().message;
        assert_eq!(message, "a: is not a query parameter of JobsService_Get; it has none");
        assert_eq!(list_with("pageSize=5&tag=a&include=tag", Unknown::Ignored), Ok(()));
    }

    #[test]
    fn unknown_include_values_are_rejected_with_a_hint() {
        assert_eq!(list("pageSize=5&include=tags&include=qrcodeSignedUrl&include="), Ok(()));
        let message = list("pageSize=5&include=tags&include=qrcodeSignedURLs").unwrap_err();
        assert_eq!(
            message,
            "include: \"qrcodeSignedURLs\" is not one of customDomain, pageTheme, qrcodeDesign, qrcodeSignedUrl, tags; \
             did you mean qrcodeSignedUrl?"
        );
        let search = |include: &str, unknown| {
            let request = Request {
                headers: vec![("content-type".to_owned(), "application/json".to_owned())],
                body: json!({"include": [include], "pageSize": 1}).to_string().into_bytes(),
                ..Request::default()
            };
            body(operation("POST", "/v1/visitors/search"), &request, unknown).map_err(|error| error.message)
        };
        assert!(search("devices", Unknown::Rejected).is_ok());
        assert!(search("device", Unknown::Ignored).is_ok());
        let message = search("device", Unknown::Rejected).unwrap_err();
        assert_eq!(message, "include: \"device\" is not one of devices, events, links; did you mean devices?");
    }

    #[test]
    fn every_operation_with_an_include_has_known_values() {
        let takes = |operation: &&Operation| operation.query.iter().any(|parameter| parameter.name == "include");
        let without: Vec<&str> = document()
            .operations()
            .iter()
            .filter(takes)
            .filter(|o| o.includes.is_empty())
            .map(|o| o.id.as_str())
            .collect();
        assert!(without.is_empty(), "{without:?}");
    }
}
