//! The keywords of one schema in one spelling.

use serde_json::{Map, Value, json};

use crate::document::text;

/// `type: [X, "null"]` means X that may be null.
pub(super) fn types(schema: &mut Value) {
    let Some(types) = schema.get("type").and_then(Value::as_array).cloned() else { return };
    let others: Vec<&Value> = types.iter().filter(|kind| *kind != "null").collect();
    if others.len() < types.len() {
        schema["nullable"] = json!(true);
    }
    let is_int64 = matches!(text(schema, "format"), Some("int64" | "uint64"));
    let numbers = ["string", "integer", "number"];
    match others.as_slice() {
        [only] => schema["type"] = (*only).clone(),
        // Proto JSON: text or number.
        several if is_int64 && several.iter().all(|kind| numbers.iter().any(|number| *kind == number)) => {
            schema["type"] = json!("integer");
        }
        _ => drop(take(schema, "type")),
    }
}

/// A constant is an enum of one value.
pub(super) fn constants(schema: &mut Value) {
    if let Some(value) = take(schema, "const") {
        schema["enum"] = json!([value]);
    }
}

/// An enum of texts stays one; of numbers it is a number, which may be another one tomorrow as well.
pub(super) fn enumeration(schema: &mut Value) {
    let Some(values) = take(schema, "enum") else { return };
    let values = values.as_array().cloned().unwrap_or_default();
    let some: Vec<Value> = distinct(values.iter().filter(|value| !value.is_null()).cloned().collect());
    if some.len() < values.len() && values.iter().any(Value::is_null) {
        schema["nullable"] = json!(true);
    }
    let kind = match some.as_slice() {
        [] => return,
        all if all.iter().all(Value::is_string) => {
            schema["enum"] = json!(some);
            drop(take(schema, "format"));
            "string"
        }
        all if all.iter().all(|value| value.is_i64() || value.is_u64()) => "integer",
        all if all.iter().all(Value::is_number) => "number",
        all if all.iter().all(Value::is_boolean) => "boolean",
        _ => {
            schema.as_object_mut().into_iter().for_each(|schema| drop(schema.remove("type")));
            return;
        }
    };
    if kind == "integer" || kind == "number" {
        let values: Vec<String> = some.iter().map(|value| format!("`{value}`")).collect();
        let note = format!("One of {}.", values.join(", "));
        let prose = text(schema, "description").map_or_else(|| note.clone(), |prose| format!("{prose}\n\n{note}"));
        schema["description"] = json!(prose);
    }
    // A number by enum may be text by type, as proto JSON spells it.
    schema["type"] = json!(kind);
}

/// Spells objects and lists alike.
pub(super) fn shapes(schema: &mut Value) {
    if let Some(Value::Object(patterns)) = take(schema, "patternProperties") {
        let mut patterns = distinct(patterns.into_iter().map(|(_, inner)| inner).collect());
        if schema.get("additionalProperties").is_none_or(Value::is_boolean) && !patterns.is_empty() {
            schema["additionalProperties"] = if patterns.len() == 1 { patterns.remove(0) } else { json!({}) };
        }
    }
    for key in ["prefixItems", "unevaluatedProperties", "unevaluatedItems"] {
        let found = take(schema, key);
        if key == "prefixItems" && found.is_some() {
            schema["items"] = json!({});
        }
    }
    if schema.get("items").is_some_and(|items| !items.is_object()) {
        schema["items"] = json!({});
    }
    if schema.get("items").is_some() && schema.get("type").is_none() && schema.get("$ref").is_none() {
        schema["type"] = json!("array");
    }
    let is_empty = schema.get("properties").and_then(Value::as_object).is_some_and(Map::is_empty);
    if is_empty {
        drop(take(schema, "properties"));
        schema.as_object_mut().map(|schema| schema.entry("type").or_insert(json!("object")));
    }
    match schema.get("additionalProperties") {
        Some(Value::Bool(true)) => schema["additionalProperties"] = json!({}),
        Some(Value::Bool(false)) => {
            drop(take(schema, "additionalProperties"));
            schema["x-closed"] = json!(true);
        }
        _ => {}
    }
    let is_typeless = schema.get("type").is_none() && schema.get("$ref").is_none();
    if is_typeless && (schema.get("properties").is_some() || schema.get("additionalProperties").is_some()) {
        schema["type"] = json!("object");
    }
    // A title is a name, where prose is wanted.
    drop(take(schema, "title"));
}

pub(super) fn take(schema: &mut Value, key: &str) -> Option<Value> {
    schema.as_object_mut()?.remove(key)
}

pub(super) fn distinct(values: Vec<Value>) -> Vec<Value> {
    values.into_iter().fold(Vec::new(), |mut kept, value| {
        if !kept.contains(&value) {
            kept.push(value);
        }
        kept
    })
}
