//! Tests that no construct of OpenAPI is lost without a word: the table is `documents/constructs.yaml`.

use serde_json::{Value, json};

use crate::diff::planted;
use crate::{read, write};

/// Sets the value of a row in a small document.
fn document(section: &str, value: &Value) -> Value {
    let media = |schema: Value| json!({"application/json": {"schema": schema}});
    let thing = json!({"$ref": "#/components/schemas/Thing"});
    let mut document = json!({
        "openapi": "3.1.0", "info": {"title": "T", "version": "1"}, "servers": [{"url": "https://api.example.com"}],
        "paths": {"/things": {
            "get": {"operationId": "ThingsService_Get", "tags": ["Things"], "responses": {"200": {"content": media(thing.clone())}}},
            "put": {"operationId": "ThingsService_Put", "tags": ["Things"], "parameters": [],
                "requestBody": {"content": media(thing.clone())}, "responses": {"200": {"content": media(thing)}}}}},
        "components": {"schemas": {
            "Thing": {"type": "object", "properties": {"id": {"type": "string"}}},
            "Kind": {"type": "string", "enum": ["A", "B"]},
            "Other": {"type": "object", "properties": {"id": {"type": "string"}}}}},
    });
    let put = &mut document["paths"]["/things"]["put"];
    match section {
        "property" => document["components"]["schemas"]["Thing"]["properties"]["p"] = value.clone(),
        "parameter" => {
            let mut parameter = json!({"name": "q", "in": "query"});
            merge(&mut parameter, value);
            put["parameters"] = json!([parameter]);
        }
        "operation" => merge(put, value),
        "body" => put["requestBody"]["content"] = value.clone(),
        "response" => put["responses"]["200"]["content"] = value.clone(),
        "path" => merge(&mut document["paths"]["/things"], value),
        _ => {
            if let Some(paths) = value.get("paths") {
                merge(&mut document["paths"], paths);
            } else {
                merge(&mut document, value);
            }
        }
    }
    document
}

fn merge(into: &mut Value, value: &Value) {
    for (key, value) in value.as_object().unwrap() {
        into[key] = value.clone();
    }
}

/// The value of a property before it has the construct, so that nothing else differs.
fn before(value: &Value) -> Value {
    let kept: &[&str] = match value["type"].as_str() {
        Some("object") => &["type", "properties"],
        Some("array") => &["type", "items"],
        Some(_) => &["type"],
        None if value.get("discriminator").is_some() => &["oneOf"],
        None => &["$ref"],
    };
    let facts = value.as_object().unwrap().iter();
    let before: Value =
        facts.filter(|(key, _)| kept.contains(&key.as_str())).map(|(k, v)| (k.clone(), v.clone())).collect();
    if before == *value || before == json!({}) { json!({"type": "string", "format": "uri"}) } else { before }
}

#[test]
fn no_construct_is_lost_without_a_word() {
    let table: Value = serde_norway::from_str(include_str!("../documents/constructs.yaml")).unwrap();
    for (section, rows) in table.as_object().unwrap() {
        for row in rows.as_array().unwrap() {
            let name = format!("{section}: {}", row["is"]);
            let document = document(section, &row["value"]);
            let read = read::api(&document);
            if let Some(refused) = row.get("refused") {
                let error = format!("{:#}", read.unwrap_err());
                assert!(error.contains(refused.as_str().unwrap()), "{name}: {error}");
                continue;
            }
            let api = read.unwrap();
            let warnings: Vec<String> = api.unsupported.iter().map(ToString::to_string).collect();
            match row.get("warned").and_then(Value::as_str) {
                Some(warned) => assert!(warnings.iter().any(|one| one.contains(warned)), "{name}: {warnings:?}"),
                None => assert_eq!(warnings, [""; 0], "{name}"),
            }
            let mut again = read::api(&write::document(&api)).unwrap();
            again.unsupported.clone_from(&api.unsupported);
            assert!(again == api, "{name} is not the same after it was committed");
            let base = match section.as_str() {
                "property" => self::document(section, &before(&row["value"])),
                _ => self::document("operation", &json!({})),
            };
            let changes = planted::lines(&planted::changes(&base, &document));
            assert_eq!(changes.is_empty(), row["same"] == true, "{name}: {changes:?}");
        }
    }
}
