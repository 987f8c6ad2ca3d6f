//! The API document as `openapi/linkbreakers.json` keeps it: facts, in one spelling and one order, so that a change of it
//! is a change of the API. Of the vendor's prose it has only what our overlays do not say better.

use serde_json::{Value, json};

use crate::{model::Facts, source::text};

/// The order of keys; a key that is not here comes after those, and names of things go by the alphabet.
const ORDER: [&str; 62] = [
    "openapi",
    "title",
    "get",
    "post",
    "put",
    "delete",
    "patch",
    "head",
    "options",
    "deprecated",
    "schemas",
    "authorizationUrl",
    "info",
    "version",
    "name",
    "$ref",
    "allOf",
    "anyOf",
    "oneOf",
    "securitySchemes",
    "refreshUrl",
    "servers",
    "in",
    "scopes",
    "security",
    "required",
    "tokenUrl",
    "tags",
    "schema",
    "type",
    "content",
    "operationId",
    "summary",
    "paths",
    "x-page-size",
    "x-known-values",
    "properties",
    "items",
    "minLength",
    "format",
    "bearerFormat",
    "enum",
    "flows",
    "description",
    "parameters",
    "components",
    "additionalProperties",
    "request",
    "maxLength",
    "x-inferred",
    "scheme",
    "readOnly",
    "default",
    "headers",
    "requestBody",
    "response",
    "x-enum-schema",
    "minimum",
    "maximum",
    "responses",
    "x-pagination",
    "x-scopes",
];

/// Keys whose value is a map by names, not an object of keywords.
const NAMED: [&str; 8] =
    ["properties", "schemas", "paths", "responses", "content", "headers", "scopes", "securitySchemes"];

/// Removes the prose that `overlaid` has replaced, and describes responses only by their status.
pub(crate) fn condense(document: &Value, overlaid: &Value) -> Value {
    let mut condensed = document.clone();
    forget(&mut condensed, overlaid);
    let items = condensed["paths"].as_object_mut().into_iter().flatten();
    for (_, operation) in items.filter_map(|(_, item)| item.as_object_mut()).flatten() {
        let responses = operation.get_mut("responses").and_then(Value::as_object_mut);
        for (status, response) in responses.into_iter().flatten() {
            response["description"] = json!(reason(status));
        }
    }
    condensed
}

fn reason(status: &str) -> &'static str {
    match status {
        "200" => "OK",
        "201" => "Created",
        "202" => "Accepted",
        "204" => "No Content",
        "400" => "Bad Request",
        "401" => "Unauthorized",
        "403" => "Forbidden",
        "404" => "Not Found",
        "409" => "Conflict",
        "412" => "Precondition Failed",
        "422" => "Unprocessable Content",
        "429" => "Too Many Requests",
        "default" => "Error",
        other if other.starts_with('2') => "Success",
        _ => "Failure",
    }
}

fn forget(value: &mut Value, overlaid: &Value) {
    match value {
        Value::Object(object) => {
            object.retain(|key, inner| {
                !(matches!(key.as_str(), "description" | "summary")
                    && inner.is_string()
                    && overlaid.get(key) != Some(inner))
            });
            for (key, inner) in object {
                forget(inner, overlaid.get(key).unwrap_or(&Value::Null));
            }
        }
        Value::Array(array) => {
            for (index, inner) in array.iter_mut().enumerate() {
                // An overlay may have removed some.
                let same = |other: &&Value| text(other, "name") == text(inner, "name") && other["in"] == inner["in"];
                let others = overlaid.as_array().map_or(&[][..], Vec::as_slice);
                let other = if inner.get("name").is_some() { others.iter().find(same) } else { others.get(index) };
                forget(inner, &other.cloned().unwrap_or_default());
            }
        }
        _ => {}
    }
}

/// The document as text.
pub(crate) fn render(document: &Value) -> String {
    let mut out = String::new();
    write(document, 0, false, &mut out);
    out.push('\n');
    out
}

fn write(value: &Value, depth: usize, is_named: bool, out: &mut String) {
    let indent = |out: &mut String, depth: usize| {
        out.push('\n');
        out.push_str(&"  ".repeat(depth));
    };
    match value {
        Value::Object(object) if !object.is_empty() => {
            out.push('{');
            for (index, (key, inner)) in ordered(object, is_named).into_iter().enumerate() {
                out.push_str(if index > 0 { "," } else { "" });
                indent(out, depth + 1);
                out.push_str(&format!("{}: ", json!(key)));
                write(inner, depth + 1, !is_named && NAMED.contains(&key.as_str()), out);
            }
            indent(out, depth);
            out.push('}');
        }
        Value::Array(array) if !array.is_empty() => {
            out.push('[');
            for (index, inner) in array.iter().enumerate() {
                out.push_str(if index > 0 { "," } else { "" });
                indent(out, depth + 1);
                write(inner, depth + 1, false, out);
            }
            indent(out, depth);
            out.push(']');
        }
        plain => out.push_str(&plain.to_string()),
    }
}

fn ordered(object: &Facts, is_named: bool) -> Vec<(&String, &Value)> {
    let mut entries: Vec<(&String, &Value)> = object.iter().collect();
    if !is_named {
        entries
            .sort_by_key(|(key, _)| (ORDER.iter().position(|known| known == key).unwrap_or(ORDER.len()), key.as_str()));
    }
    entries
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{overlay, read, source, workspace::root, write};

    #[test]
    fn the_committed_document_is_as_it_would_be_written() {
        let file = root().join("openapi/linkbreakers.json");
        let document = write::document(&read::api(&source::read(&file.to_string_lossy()).unwrap()).unwrap());
        let mut overlaid = document.clone();
        overlay::apply_all(&mut overlaid, &root().join("openapi/overlays")).unwrap();
        let written = render(&condense(&document, &overlaid));
        let committed = std::fs::read_to_string(file).unwrap();
        let differs = written.lines().zip(committed.lines()).position(|(a, b)| a != b);
        assert!(written == committed, "line {differs:?} differs");
    }

    #[test]
    fn prose_stays_where_our_overlays_have_none() {
        let document = json!({"paths": {"/a": {"get": {
            "summary": "theirs", "description": "theirs", "responses": {"200": {"description": "A successful response."}},
            "parameters": [{"name": "gone", "description": "theirs"}, {"name": "kept", "description": "theirs"}]}}}});
        let mut overlaid = document.clone();
        overlaid["paths"]["/a"]["get"]["summary"] = json!("ours");
        overlaid["paths"]["/a"]["get"]["parameters"].as_array_mut().unwrap().remove(0);
        let condensed = condense(&document, &overlaid);
        assert_eq!(
            condensed["paths"]["/a"]["get"],
            json!({
            "description": "theirs", "responses": {"200": {"description": "OK"}},
            "parameters": [{"name": "gone"}, {"name": "kept", "description": "theirs"}]})
        );
    }
}
