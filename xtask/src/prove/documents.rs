//! The documents that `prove` generates from.

use anyhow::{Context, Result};
use serde_json::{Value, json};

use crate::{
    model::Facts,
    source::{self, each_object, list, text},
};

/// The start of a reference to a named schema.
const SCHEMAS: &str = "#/components/schemas/";

/// The operations of a document, which has no other entries in its path items, with their methods.
fn operations(document: &mut Value) -> impl Iterator<Item = (&String, &mut Value)> {
    path_items(document).flatten()
}

fn path_items(document: &mut Value) -> impl Iterator<Item = &mut Facts> {
    let paths = document["paths"].as_object_mut().into_iter().flat_map(Facts::values_mut);
    paths.filter_map(Value::as_object_mut)
}

/// Adds to a value: keys to objects, and elements to arrays.
fn merge(value: &mut Value, more: Value) {
    match (value, more) {
        (Value::Object(object), Value::Object(more)) => {
            more.into_iter().for_each(|(key, more)| merge(object.entry(key).or_insert(Value::Null), more));
        }
        (Value::Array(array), Value::Array(more)) => array.extend(more),
        (value, more) => *value = more,
    }
}

/// The committed document in the notation of the live one, with everything from `pieces.yaml`.
pub(super) fn future(committed: &Value) -> Result<Value> {
    let pieces: Value =
        source::yaml(include_str!("../../documents/pieces.yaml")).context("pieces.yaml is not valid YAML")?;
    let mut document = live(committed);
    merge(&mut document, pieces);
    Ok(document)
}

/// Fewer APIs, 64-bit integers as text, OpenAPI 3.0, in the notation of the live document.
pub(super) fn older(committed: &Value) -> Result<Value> {
    const LATER: [&str; 3] = ["Agents", "Review Rewards", "Slack Integrations"];
    let mut document = committed.clone();
    for item in path_items(&mut document) {
        item.retain(|_, operation| !LATER.iter().any(|tag| operation["tags"][0] == *tag));
    }
    each_object(&mut document, &mut |schema| {
        let is_type = |name: &str| schema.get("type").is_some_and(|value| value == name);
        let format = schema.get("format");
        if format.is_some_and(|format| format == "int64") || is_type("integer") && format.is_none() {
            schema.insert("type".into(), json!("string"));
            schema.insert("format".into(), json!("int64"));
        }
        if let Some(values) = schema.get_mut("enum").and_then(Value::as_array_mut).filter(|values| values.len() > 6) {
            values.pop();
        }
    });
    let mut document = live(&document);
    document["openapi"] = json!("3.0.3");
    Ok(document)
}

/// The same API in the notation of the vendor's live document.
fn live(committed: &Value) -> Value {
    let mut document = committed.clone();
    each_object(&mut document, &mut |holder| {
        for value in holder.values_mut().filter(|value| text(value, "$ref").is_some()) {
            *value = json!({"allOf": [value.take()], "description": "Theirs, with <b>markup</b> and `a tick."});
        }
    });
    let mut responses = Facts::new();
    for (_, operation) in operations(&mut document) {
        for (status, name) in [("429", "TooManyRequests"), ("default", "DefaultError")] {
            if let Some(response) = operation["responses"].get_mut(status) {
                let reference = json!({"$ref": format!("#/components/responses/{name}")});
                responses.insert(name.into(), std::mem::replace(response, reference));
            }
        }
        if let Some(scopes) = operation.as_object_mut().and_then(|operation| operation.remove("x-scopes")) {
            operation["x-required-scope"] = scopes[0].clone();
        }
        if let Some(paging) = operation.get_mut("x-pagination") {
            *paging = json!({"type": "cursor", "pageSizeParam": "pageSize", "cursorParam": "pageToken",
                "cursorAlias": "cursor", "nextCursorField": paging["response"], "endOfList": "absent"});
        }
        for parameter in operation.get_mut("parameters").and_then(Value::as_array_mut).into_iter().flatten() {
            if text(parameter, "name") == Some("Idempotency-Key") {
                *parameter = json!({"$ref": "#/components/parameters/IdempotencyKey"});
            }
            parameter.as_object_mut().and_then(|parameter| parameter.remove("x-enum-schema"));
        }
    }
    path_items(&mut document).for_each(share_path_parameters);
    let key = json!({"name": "Idempotency-Key", "in": "header",
        "schema": {"type": "string", "minLength": 1, "maxLength": 255}});
    document["components"]["responses"] = Value::Object(responses);
    document["components"]["parameters"] = json!({"IdempotencyKey": key});
    document
}

fn share_path_parameters(item: &mut Facts) {
    let mut shared: Vec<Value> = Vec::new();
    for operation in item.values_mut() {
        let mut parameters = list(operation, "parameters").to_vec();
        parameters.retain(|parameter| {
            let in_path = parameter["in"] == "path";
            if in_path && !shared.iter().any(|known| known["name"] == parameter["name"]) {
                shared.push(parameter.clone());
            }
            !in_path
        });
        operation["parameters"] = json!(parameters);
    }
    item.insert("parameters".into(), json!(shared));
}

/// The committed document with an addition wherever one is legal.
pub(super) fn additions(committed: &Value) -> Result<Value> {
    let mut document = committed.clone();
    each_object(&mut document, &mut |schema| {
        if let Some(values) = schema.get_mut("enum").and_then(Value::as_array_mut) {
            values.extend([json!("ADDED_VALUE"), json!("Unknown")]);
        }
    });
    operations(&mut document).for_each(|(method, operation)| add_to_operation(method, operation));
    let added = json!({"type": "object", "properties": {"added": {"type": "string"}}});
    let schemas = document["components"]["schemas"].as_object_mut().context("the document has no schemas")?;
    let names: Vec<String> = schemas.keys().cloned().collect();
    for (name, schema) in schemas.iter_mut().filter(|(_, schema)| !schema["enum"].is_array()) {
        add_properties(name, schema);
    }
    for name in
        ["Added", "LinksCreate", "LinksApi", "UpdateLinkRequest", "ApiTAG", "apilink", "Timestamp", "RetryPolicy"]
    {
        schemas.entry(name).or_insert_with(|| added.clone());
    }
    for (index, name) in names.iter().enumerate() {
        // Schemas of responses are sent as well, and those of requests are returned.
        let content = content(name);
        document["paths"][format!("/v1/added/{index}")] = json!({"post": {
            "operationId": format!("AddedService_Use{index}"), "tags": ["Added Things"],
            "requestBody": {"content": content, "required": true}, "responses": {"200": {"content": content}}}});
    }
    // Names that would be others', were they not published.
    document["paths"]["/v1/added"] = json!({"get": {
        "operationId": "AaaService_List", "tags": ["Links"], "responses": {"200": {"description": ""}}}});
    Ok(document)
}

fn content(schema: &str) -> Value {
    json!({"application/json": {"schema": {"$ref": format!("{SCHEMAS}{schema}")}}})
}

fn add_properties(name: &str, schema: &mut Value) {
    if schema.get("properties").is_none() {
        schema["properties"] = json!({});
    }
    let Some(properties) = schema["properties"].as_object_mut() else { return };
    let clashing: Vec<String> = properties.keys().map(|property| property.to_uppercase()).take(1).collect();
    for property in clashing.iter().map(String::as_str).chain(["added", "new", "send", "type_value"]) {
        properties.entry(property).or_insert_with(|| json!({"type": "string"}));
    }
    let more = json!({
        "addedSelf": {"$ref": format!("{SCHEMAS}{name}")},
        "addedNull": {"type": ["string", "null"]},
        "addedKind": {"type": "string", "enum": ["ONE", "TWO"]},
    });
    merge(&mut schema["properties"], more);
    if name.ends_with("Response") {
        let required = [list(schema, "required"), &[json!("addedObject"), json!("addedCount")]].concat();
        schema["required"] = json!(required);
        let object = json!({"$ref": format!("{SCHEMAS}Added")});
        merge(&mut schema["properties"], json!({"addedObject": object, "addedCount": {"type": "integer"}}));
    }
}

fn add_to_operation(method: &str, operation: &mut Value) {
    let parameters = ["added", "timeout", "new", "body"]
        .map(|name| json!({"name": name, "in": "query", "required": false, "schema": {"type": "string"}}));
    let more = json!({
        "parameters": parameters,
        "responses": {"299": {"description": "", "content": content("Added")}, "418": {"description": ""}},
        "tags": ["Added Things"],
    });
    if operation.get("requestBody").is_none() && operation["deprecated"] != true && method != "get" {
        operation["requestBody"] = json!({"required": false, "content": content("Added")});
    }
    merge(operation, more);
    let header = json!({"name": "X-Added", "in": "header", "schema": {"type": "string"}});
    merge(operation, json!({"parameters": [header]}));
    let body = operation.pointer_mut("/requestBody/content/application~1json/schema");
    if let Some(schema) = body.filter(|schema| **schema == json!({"type": "object"})) {
        schema["properties"] = json!({"added": {"type": "string"}});
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        annotate::annotate,
        committed, model, overlay,
        published::Published,
        read,
        workspace::{self, root},
        write,
    };

    /// The document as the generator gets it.
    fn overlaid(document: &Value) -> model::Api {
        let mut document = write::document(&read::api(document).unwrap());
        overlay::apply_all(&mut document, &root().join(workspace::OVERLAYS)).unwrap();
        read::api(&document).unwrap()
    }

    #[test]
    fn second_generation_after_publishing_gives_the_same_code() {
        let committed = committed::read().unwrap();
        let published = Published::read(&root().join(workspace::PUBLISHED)).unwrap();
        for made in [older, future, additions] {
            let document = overlaid(&made(&committed).unwrap());
            let first = annotate(document.clone(), &published).unwrap();
            let again = annotate(document, &first.published).unwrap();
            assert_eq!(again.published.render(), first.published.render());
            let parts = |document: &Value| -> Vec<(String, Value)> {
                ["/paths", "/components/schemas"]
                    .iter()
                    .flat_map(|part| document.pointer(part).and_then(Value::as_object).cloned().unwrap_or_default())
                    .collect()
            };
            for (first, again) in parts(&first.document).iter().zip(parts(&again.document)) {
                assert!(*first == again, "{} gives other code the second time:\n{}\n{}", first.0, first.1, again.1);
            }
        }
    }
}
