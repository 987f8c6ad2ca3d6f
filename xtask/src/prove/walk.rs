//! Visits every schema of a document. Values that only resemble schemas (examples, defaults) are skipped.

use anyhow::Result;
use serde_json::Value;

use crate::model::{Facts, METHODS};

/// Keywords whose value is one schema.
const ONE: [&str; 4] = ["items", "additionalProperties", "unevaluatedProperties", "unevaluatedItems"];
/// Keywords whose value is a list of schemas.
const LIST: [&str; 4] = ["allOf", "anyOf", "oneOf", "prefixItems"];
/// Keywords whose value is a map of schemas.
const MAP: [&str; 4] = ["properties", "patternProperties", "$defs", "definitions"];

/// The function that is called with a schema and its place in words.
pub(crate) type Visit<'a> = &'a mut dyn FnMut(&str, &mut Value) -> Result<()>;

/// Visits the schemas of all components and operations, each before those inside of it.
pub(crate) fn every_schema(document: &mut Value, visit: Visit<'_>) -> Result<()> {
    let components = document.pointer_mut("/components/schemas").and_then(Value::as_object_mut);
    for (name, schema) in components.into_iter().flatten() {
        schemas_in(&format!("schema {name}"), schema, visit)?;
    }
    for (place, operation) in every_operation(document) {
        schemas_of_operation(&place, operation, visit)?;
    }
    Ok(())
}

/// The operations to change, each with what to call it.
pub(crate) fn every_operation(document: &mut Value) -> impl Iterator<Item = (String, &mut Value)> {
    let paths = document.get_mut("paths").and_then(Value::as_object_mut);
    paths.into_iter().flatten().flat_map(|(path, item)| {
        let item = item.as_object_mut().into_iter().flatten();
        item.filter(|(method, _)| METHODS.contains(&method.as_str()))
            .map(move |(method, operation)| (format!("{} {path}", method.to_uppercase()), operation))
    })
}

fn schemas_of_operation(place: &str, operation: &mut Value, visit: Visit<'_>) -> Result<()> {
    for parameter in operation.get_mut("parameters").and_then(Value::as_array_mut).into_iter().flatten() {
        let place = format!("{place}: parameter {}", parameter["name"].as_str().unwrap_or_default());
        if let Some(schema) = parameter.get_mut("schema") {
            schemas_in(&place, schema, visit)?;
        }
        schemas_of_content(&place, parameter, visit)?;
    }
    if let Some(body) = operation.get_mut("requestBody") {
        schemas_of_content(&format!("{place}: body"), body, visit)?;
    }
    for (status, response) in entries(operation, "responses") {
        let place = format!("{place}: response {status}");
        for (name, header) in entries(response, "headers") {
            if let Some(schema) = header.get_mut("schema") {
                schemas_in(&format!("{place}: header {name}"), schema, visit)?;
            }
        }
        schemas_of_content(&place, response, visit)?;
    }
    Ok(())
}

fn schemas_of_content(place: &str, holder: &mut Value, visit: Visit<'_>) -> Result<()> {
    for (_, media) in entries(holder, "content") {
        if let Some(schema) = media.get_mut("schema") {
            schemas_in(place, schema, visit)?;
        }
    }
    Ok(())
}

/// Visits a schema and those inside of it.
pub(crate) fn schemas_in(place: &str, schema: &mut Value, visit: Visit<'_>) -> Result<()> {
    visit(place, schema)?;
    children(place, schema, &mut |place, child| schemas_in(place, child, visit))
}

/// Visits the schemas that stand directly inside of one.
pub(crate) fn children(place: &str, schema: &mut Value, visit: Visit<'_>) -> Result<()> {
    let Some(schema) = schema.as_object_mut() else {
        return Ok(());
    };
    for (key, value) in schema.iter_mut() {
        match value {
            Value::Object(_) | Value::Bool(_) if ONE.contains(&key.as_str()) => {
                visit(&format!("{place}.{key}"), value)?;
            }
            Value::Array(list) if LIST.contains(&key.as_str()) => {
                list.iter_mut().try_for_each(|inner| visit(&format!("{place}.{key}"), inner))?;
            }
            Value::Object(map) if MAP.contains(&key.as_str()) => {
                map.iter_mut().try_for_each(|(name, inner)| visit(&format!("{place}.{name}"), inner))?;
            }
            _ => {}
        }
    }
    Ok(())
}

/// The entries of the object at `key`, to change.
pub(crate) fn entries<'a>(
    value: &'a mut Value,
    key: &str,
) -> impl Iterator<Item = (&'a String, &'a mut Value)> + use<'a> {
    value.get_mut(key).and_then(Value::as_object_mut).into_iter().flat_map(Facts::iter_mut)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn schemas_are_found_wherever_they_stand_and_examples_are_none() {
        let media = |name: &str| json!({"content": {"application/json": {"schema": {"$ref": name}, "example": {"$ref": "no"}}}});
        let mut document = json!({
            "paths": {"/a": {"summary": "s", "post": {
                "parameters": [{"name": "p", "schema": {"items": {"$ref": "p"}}}, {"name": "c", "content": media("c")["content"]}],
                "requestBody": media("b"),
                "responses": {"200": {"headers": {"H": {"schema": {"$ref": "h"}}}, "content": media("r")["content"]}}}}},
            "components": {"schemas": {"S": {
                "properties": {"example": {"$ref": "property"}, "oneOf": {"oneOf": [{"$ref": "one"}]}},
                "additionalProperties": {"$ref": "more"}, "example": {"$ref": "no"}, "default": {"properties": {"x": {"$ref": "no"}}}}}},
        });
        let mut found = Vec::new();
        every_schema(&mut document, &mut |place, schema| {
            found.extend(schema["$ref"].as_str().map(|target| format!("{target} @ {place}")));
            Ok(())
        })
        .unwrap();
        found.sort_unstable();
        assert_eq!(
            found,
            [
                "b @ POST /a: body",
                "c @ POST /a: parameter c",
                "h @ POST /a: response 200: header H",
                "more @ schema S.additionalProperties",
                "one @ schema S.oneOf.oneOf",
                "p @ POST /a: parameter p.items",
                "property @ schema S.example",
                "r @ POST /a: response 200",
            ]
        );
    }
}
