//! The documents that `prove` generates from.

use anyhow::{Context, Result};
use serde_json::{Map, Value, json};

use super::walk;

use crate::{
    model::Facts,
    source::{list, text},
};

/// The start of a reference to a named schema.
const SCHEMAS: &str = "#/components/schemas/";

fn schemas_mut(document: &mut Value) -> Result<&mut Facts> {
    document["components"]["schemas"].as_object_mut().context("the document has no `components.schemas`")
}

/// Everything that `pieces.yaml` can think of, beside what there is, in the live spelling.
pub(super) fn future(committed: &Value) -> Result<Value> {
    let pieces: Value =
        serde_norway::from_str(include_str!("../../documents/pieces.yaml")).context("pieces.yaml is not valid YAML")?;
    let mut document = live(committed)?;
    let tags = [list(&document, "tags"), list(&pieces, "tags")].concat();
    document["tags"] = json!(tags);
    for section in [
        "/paths",
        "/components/parameters",
        "/components/headers",
        "/components/requestBodies",
        "/components/responses",
        "/components/pathItems",
        "/components/schemas",
    ] {
        let more = pieces.pointer(section).and_then(Value::as_object).cloned().unwrap_or_default();
        let (holder, key) = section.rsplit_once('/').unwrap_or_default();
        let holder = document
            .pointer_mut(holder)
            .and_then(Value::as_object_mut)
            .context("the document lacks a section of pieces.yaml")?;
        let there = holder.entry(key).or_insert_with(|| json!({}));
        there.as_object_mut().into_iter().for_each(|there| there.extend(more.clone()));
    }
    Ok(document)
}

/// Fewer APIs, 64-bit integers as text, OpenAPI 3.0, in the live spelling.
pub(super) fn older(committed: &Value) -> Result<Value> {
    const LATER: [&str; 3] = ["Agents", "Review Rewards", "Slack Integrations"];
    let mut document = committed.clone();
    for (_, item) in walk::entries(&mut document, "paths") {
        let item = item.as_object_mut().context("a path item must be an object")?;
        item.retain(|_, operation| !LATER.iter().any(|tag| operation["tags"][0] == *tag));
    }
    walk::every_schema(&mut document, &mut |_, schema| {
        if schema["format"] == "int64" || schema["type"] == "integer" && schema.get("format").is_none() {
            schema["type"] = json!("string");
            schema["format"] = json!("int64");
        }
        if let Some(values) = schema.get_mut("enum").and_then(Value::as_array_mut).filter(|values| values.len() > 6) {
            values.pop();
        }
        Ok(())
    })?;
    let mut document = live(&document)?;
    document["openapi"] = json!("3.0.3");
    Ok(document)
}

/// The same API as the vendor's live document spells it.
fn live(committed: &Value) -> Result<Value> {
    let mut document = committed.clone();
    walk::every_schema(&mut document, &mut |place, schema| {
        let is_wrapped = place.ends_with(".allOf");
        let Some(object) = schema.as_object_mut().filter(|object| object.len() == 1 && !is_wrapped) else {
            return Ok(());
        };
        if let Some(reference) = object.remove("$ref") {
            object.insert("allOf".into(), json!([{"$ref": reference}]));
            object.insert("description".into(), json!("Theirs, with <b>markup</b> and `a tick."));
        }
        Ok(())
    })?;
    let mut responses = Map::new();
    for (_, operation) in walk::every_operation(&mut document) {
        for (status, name) in [("429", "TooManyRequests"), ("default", "Failure")] {
            if let Some(response) = operation["responses"].get_mut(status) {
                responses.insert(name.into(), response.clone());
                *response = json!({"$ref": format!("#/components/responses/{name}")});
            }
        }
        let object = operation.as_object_mut().context("an operation must be an object")?;
        if let Some(scopes) = object.remove("x-scopes") {
            object.insert("x-required-scope".into(), scopes[0].clone());
        }
        if let Some(paging) = object.get_mut("x-pagination") {
            *paging = json!({"type": "cursor", "pageSizeParam": "pageSize", "cursorParam": "pageToken", "cursorAlias": "cursor", "nextCursorField": paging["response"], "endOfList": "absent"});
        }
        for parameter in object.get_mut("parameters").and_then(Value::as_array_mut).into_iter().flatten() {
            if text(parameter, "name") == Some("Idempotency-Key") {
                *parameter = json!({"$ref": "#/components/parameters/IdempotencyKey"});
            }
            parameter.as_object_mut().into_iter().for_each(|parameter| drop(parameter.remove("x-enum-schema")));
        }
    }
    for (_, item) in walk::entries(&mut document, "paths") {
        share_path_parameters(item);
    }
    document["components"]["responses"] = Value::Object(responses);
    document["components"]["parameters"] = json!({"IdempotencyKey": {"name": "Idempotency-Key", "in": "header", "schema": {"type": "string", "minLength": 1, "maxLength": 255}}});
    Ok(document)
}

fn share_path_parameters(item: &mut Value) {
    let mut shared: Vec<Value> = Vec::new();
    for (_, operation) in item.as_object_mut().into_iter().flatten() {
        let (path, other): (Vec<Value>, Vec<Value>) =
            list(operation, "parameters").iter().cloned().partition(|parameter| parameter["in"] == "path");
        operation["parameters"] = json!(other);
        shared.extend(
            path.into_iter()
                .filter(|path| !shared.iter().any(|known| known["name"] == path["name"]))
                .collect::<Vec<_>>(),
        );
    }
    item["parameters"] = json!(shared);
}

/// Ours, with an addition wherever one is legal.
pub(super) fn additions(committed: &Value) -> Result<Value> {
    let mut document = committed.clone();
    walk::every_schema(&mut document, &mut |_, schema| {
        if let Some(values) = schema.get_mut("enum").and_then(Value::as_array_mut) {
            values.extend([json!("ADDED_VALUE"), json!("Unknown")]);
        }
        Ok(())
    })?;
    let names: Vec<String> = schemas_mut(&mut document)?.keys().cloned().collect();
    for (name, schema) in schemas_mut(&mut document)?.iter_mut().filter(|(_, schema)| !schema["enum"].is_array()) {
        add_properties(name, schema);
    }
    for (place, operation) in walk::every_operation(&mut document) {
        add_to_operation(&place, operation);
    }
    for (index, name) in names.iter().enumerate() {
        // Schemas of responses are sent as well, and the other way around.
        let schema = json!({"content": {"application/json": {"schema": {"$ref": format!("{SCHEMAS}{name}")}}}});
        let mut body = schema.clone();
        body["required"] = json!(true);
        document["paths"][format!("/v1/added/{index}")] = json!({"post": {
            "operationId": format!("AddedService_Use{index}"), "tags": ["Added Things"], "requestBody": body, "responses": {"200": schema}}});
    }
    // Names that would be others', were they not published.
    document["paths"]["/v1/added"] = json!({"get": {"operationId": "AaaService_List", "tags": ["Links"], "responses": {"200": {"description": ""}}}});
    let schemas = schemas_mut(&mut document)?;
    for name in
        ["Added", "LinksCreate", "LinksApi", "UpdateLinkRequest", "ApiTAG", "apilink", "Timestamp", "RetryPolicy"]
    {
        if !names.iter().any(|known| known == name) {
            schemas.insert(name.into(), json!({"type": "object", "properties": {"added": {"type": "string"}}}));
        }
    }
    Ok(document)
}

fn add_properties(name: &str, schema: &mut Value) {
    let is_answer = name.ends_with("Response");
    if schema.get("properties").is_none() {
        schema["properties"] = json!({});
    }
    let Some(properties) = schema["properties"].as_object_mut() else { return };
    let clashing: Vec<String> = properties.keys().map(|property| property.to_uppercase()).take(1).collect();
    for property in clashing.iter().map(String::as_str).chain(["added", "new", "send", "type_value"]) {
        properties.entry(property).or_insert_with(|| json!({"type": "string"}));
    }
    properties.insert("addedSelf".into(), json!({"$ref": format!("{SCHEMAS}{name}")}));
    properties.insert("addedNull".into(), json!({"type": ["string", "null"]}));
    properties.insert("addedKind".into(), json!({"type": "string", "enum": ["ONE", "TWO"]}));
    if is_answer {
        properties.insert("addedObject".into(), json!({"$ref": format!("{SCHEMAS}Added")}));
        properties.insert("addedCount".into(), json!({"type": "integer"}));
        let required = [list(schema, "required"), &[json!("addedObject"), json!("addedCount")]].concat();
        schema["required"] = json!(required);
    }
}

fn add_to_operation(place: &str, operation: &mut Value) {
    let mut parameters = list(operation, "parameters").to_vec();
    for name in ["added", "timeout", "new", "body"] {
        parameters.push(json!({"name": name, "in": "query", "required": false, "schema": {"type": "string"}}));
    }
    parameters.push(json!({"name": "X-Added", "in": "header", "schema": {"type": "string"}}));
    operation["parameters"] = json!(parameters);
    operation["responses"]["299"] =
        json!({"description": "", "content": {"application/json": {"schema": {"$ref": format!("{SCHEMAS}Added")}}}});
    operation["responses"]["418"] = json!({"description": ""});
    let takes_none = operation.get("requestBody").is_none() && operation["deprecated"] != true;
    if takes_none && !place.starts_with("GET") {
        operation["requestBody"] = json!({"required": false, "content": {"application/json": {"schema": {"$ref": format!("{SCHEMAS}Added")}}}});
    }
    if let Some(schema) = operation
        .pointer_mut("/requestBody/content/application~1json/schema")
        .filter(|schema| **schema == json!({"type": "object"}))
    {
        schema["properties"] = json!({"added": {"type": "string"}});
    }
    let tags = [list(operation, "tags"), &[json!("Added Things")]].concat();
    operation["tags"] = json!(tags);
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        annotate::annotate,
        model, overlay,
        published::Published,
        read, source,
        workspace::{self, root},
        write,
    };

    /// The document as the generator gets it.
    fn overlaid(document: &Value) -> model::Api {
        let mut document = write::document(&read::api(document).unwrap());
        overlay::apply_all(&mut document, &root().join("openapi/overlays")).unwrap();
        read::api(&document).unwrap()
    }

    #[test]
    fn what_another_document_gives_is_given_again_once_it_is_published() {
        let committed = source::read(&root().join(workspace::DOCUMENT).to_string_lossy()).unwrap();
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
