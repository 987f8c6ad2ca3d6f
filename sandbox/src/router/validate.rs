//! The validation of requests against the document.

use serde_json::{Value, json};

use crate::base::clock::Timestamp;
use crate::base::hint::did_you_mean;
use crate::base::message::{ApiError, Query, Request, UNKNOWN};
use crate::document::{Document, Kind, Operation, Parameter};

/// The number of violations of one body that `details` lists.
const LISTED: usize = 20;

/// The treatment of query parameters and `include` values that are not in the document.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Unknown {
    /// As the API does.
    Ignored,
    /// So that a misspelled one fails a test.
    Rejected,
}

/// Validates every query parameter.
pub(super) fn query(operation: &Operation, query: &Query, unknown: Unknown) -> Result<(), ApiError> {
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

/// The body as JSON that matches the operation's schema; null if the operation has no body.
pub(super) fn body(
    document: &Document,
    operation: &Operation,
    request: &Request,
    unknown: Unknown,
) -> Result<Value, ApiError> {
    let Some(schema) = &operation.body else {
        return Ok(Value::Null);
    };
    content_type(request)?;
    let body: Value = serde_json::from_slice(&request.body)
        .map_err(|error| ApiError::bad_request(format!("the body is not JSON: {error}")))?;
    if let Some(error) = violations(document, schema, &body) {
        return Err(error);
    }
    if unknown == Unknown::Rejected && !operation.includes.is_empty() {
        let values = body["include"].as_array().into_iter().flatten().filter_map(Value::as_str);
        values.into_iter().try_for_each(|value| known_include(operation, value))?;
    }
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

#[cfg(test)]
mod tests {
    use super::*;

    fn with<T>(id: &str, test: impl FnOnce(&Document, &Operation) -> T) -> T {
        let document = Document::embedded();
        test(&document, document.operation(id).unwrap())
    }

    fn create(content_type: &str, text: &str) -> Result<Value, ApiError> {
        let request = Request {
            headers: vec![("content-type".to_owned(), content_type.to_owned())],
            body: text.as_bytes().to_vec(),
            ..Request::default()
        };
        with("LinksService_Create", |document, operation| body(document, operation, &request, Unknown::Rejected))
    }

    fn list(text: &str) -> Result<(), String> {
        list_with("LinksService_List", text, Unknown::Rejected)
    }

    fn list_with(id: &str, text: &str, unknown: Unknown) -> Result<(), String> {
        with(id, |_, operation| query(operation, &Query::parse(text), unknown)).map_err(|error| error.message)
    }

    #[test]
    fn valid_body_is_returned() {
        let body = create("application/json; charset=utf-8", r#"{"destination":"x","new":1}"#);
        assert_eq!(body.unwrap()["new"], 1);
    }

    #[test]
    fn violation_is_reported_with_its_place() {
        let error = create("application/json", r#"{"name":"x"}"#).unwrap_err();
        assert_eq!((error.status, error.message.as_str()), (400, "the body: \"destination\" is a required property"));
        let error = create("application/json", r#"{"destination":"x","tags":["a",2],"expiresAt":"soon"}"#).unwrap_err();
        let places: Vec<&str> = error.details.iter().map(|d| d["field"].as_str().unwrap()).collect();
        assert_eq!(places, ["/expiresAt", "/tags/1"]);
        assert!(error.message.ends_with(" (and 1 more, see details)"), "{}", error.message);
    }

    #[test]
    fn other_content_is_rejected() {
        assert_eq!(create("text/plain", "{}").unwrap_err().status, 415);
        assert_eq!(create("", "{}").unwrap_err().status, 415);
        assert_eq!(create("application/json", "{").unwrap_err().status, 400);
    }

    #[test]
    fn query_parameters_are_validated() {
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
        let message = list_with("JobsService_Get", "a=b", Unknown::Rejected).unwrap_err();
        assert_eq!(message, "a: is not a query parameter of JobsService_Get; it has none");
        assert_eq!(list_with("LinksService_List", "pageSize=5&tag=a&include=tag", Unknown::Ignored), Ok(()));
    }

    #[test]
    fn unknown_include_values_are_rejected_with_a_hint() {
        assert_eq!(list("pageSize=5&include=tags&include=qrcodeSignedUrl&include="), Ok(()));
        assert_eq!(
            list("pageSize=5&include=tags&include=qrcodeSignedURLs").unwrap_err(),
            "include: \"qrcodeSignedURLs\" is not one of customDomain, pageTheme, qrcodeDesign, qrcodeSignedUrl, tags; \
             did you mean qrcodeSignedUrl?"
        );
        let search = |include: &str, unknown| {
            let request = Request {
                headers: vec![("content-type".to_owned(), "application/json".to_owned())],
                body: json!({"include": [include], "pageSize": 1}).to_string().into_bytes(),
                ..Request::default()
            };
            let found = with("VisitorsService_Search", |document, o| body(document, o, &request, unknown));
            found.map_err(|error| error.message)
        };
        assert!(search("devices", Unknown::Rejected).is_ok() && search("device", Unknown::Ignored).is_ok());
        let message = search("device", Unknown::Rejected).unwrap_err();
        assert_eq!(message, "include: \"device\" is not one of devices, events, links; did you mean devices?");
    }
}
