//! Facts that only the committed document has: they were read from prose, and a document as the vendor serves it says
//! them in words alone.

use serde_json::{Map, Value};

use crate::{
    document::{self, list, text},
    walk,
};

/// Of a parameter or a property: which enum a text is of, what page sizes there are.
const OF_VALUES: [&str; 3] = ["x-enum-schema", "x-known-values", "x-page-size"];
/// Of an operation.
const OF_OPERATIONS: [&str; 2] = ["x-pagination", "x-scopes"];

/// Gives `document` the facts of `committed` that it lacks, wherever it has the same thing of the same type.
pub(crate) fn carry(committed: &Value, document: &mut Value) {
    let known: Map<String, Value> = document::operations(committed)
        .filter_map(|operation| Some((operation.id().ok()?.to_owned(), operation.value.clone())))
        .collect();
    let enums: Vec<String> = document::schemas(document)
        .filter(|(_, schema)| schema.get("enum").is_some())
        .map(|(name, _)| name.clone())
        .collect();
    for (_, operation) in walk::every_operation(document) {
        let Some(old) = text(operation, "operationId").and_then(|id| known.get(id)) else { continue };
        if OF_OPERATIONS.iter().all(|key| operation.get(*key).is_none()) {
            copy(old, operation, &OF_OPERATIONS);
        }
        for parameter in operation.get_mut("parameters").and_then(Value::as_array_mut).into_iter().flatten() {
            let same = |old: &&Value| old["name"] == parameter["name"] && old["in"] == parameter["in"];
            let Some(old) = list(old, "parameters").iter().find(same) else { continue };
            if is_enum(&parameter["schema"]) {
                continue;
            }
            carry_value(old, parameter, &enums);
        }
    }
    let schemas = document.pointer_mut("/components/schemas").and_then(Value::as_object_mut);
    for (name, schema) in schemas.into_iter().flatten() {
        let old = &committed["components"]["schemas"][name.as_str()]["properties"];
        for (property, value) in walk::entries(schema, "properties") {
            let Some(old) = old.get(property) else { continue };
            carry_property(old, value, &enums);
            if let (Some(old), Some(value)) = (old.get("items"), value.get_mut("items")) {
                carry_property(old, value, &enums);
            }
        }
    }
}

fn carry_property(old: &Value, value: &mut Value, enums: &[String]) {
    if value["type"] != "string" || old["type"] != "string" || is_enum(value) {
        return;
    }
    carry_value(old, value, enums);
    if old["x-inferred"] == true && value.get("format").is_none() {
        copy(old, value, &["format", "x-inferred"]);
    }
}

fn carry_value(old: &Value, value: &mut Value, enums: &[String]) {
    let is_known = text(old, "x-enum-schema").is_none_or(|name| enums.iter().any(|known| known == name));
    if is_known {
        copy(old, value, &OF_VALUES);
    }
}

fn is_enum(schema: &Value) -> bool {
    schema.get("enum").is_some() || schema.get("items").is_some_and(is_enum) || schema.get("$ref").is_some()
}

fn copy(old: &Value, new: &mut Value, keys: &[&str]) {
    let Some(new) = new.as_object_mut() else { return };
    for key in keys {
        if let Some(value) = old.get(key) {
            new.entry(*key).or_insert_with(|| value.clone());
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn what_was_read_from_prose_is_not_lost() {
        let operation = |parameter: Value, scopes: Value| {
            let mut operation = json!({"operationId": "A", "parameters": [parameter]});
            copy(&scopes, &mut operation, &["x-scopes"]);
            operation
        };
        let sort = json!({"name": "sort", "in": "query", "schema": {"type": "string"}});
        let mut hinted = sort.clone();
        hinted["x-enum-schema"] = json!("Sort");
        let at = json!({"type": "string", "format": "date-time", "x-inferred": true});
        let committed = json!({
            "paths": {"/a": {"get": operation(hinted.clone(), json!({"x-scopes": ["a:read"]}))}},
            "components": {"schemas": {"T": {"properties": {"at": at, "n": at, "kind": {"type": "string", "x-enum-schema": "Gone"}}}}}});
        let mut served = json!({
            "paths": {"/a": {"get": operation(sort, json!({}))}},
            "components": {"schemas": {"Sort": {"enum": ["A"]}, "T": {"properties": {"at": {"type": "string"}, "n": {"type": "integer"}, "kind": {"type": "string"}}}}}});
        carry(&committed, &mut served);
        assert_eq!(served["paths"]["/a"]["get"], operation(hinted, json!({"x-scopes": ["a:read"]})));
        assert_eq!(
            served["components"]["schemas"]["T"]["properties"],
            json!({"at": at, "n": {"type": "integer"}, "kind": {"type": "string"}})
        );
    }
}
