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
    // Where a document speaks of such a thing at all, what it leaves out is not there.
    let unsaid =
        OF_OPERATIONS.map(|key| document::operations(document).all(|operation| operation.value.get(key).is_none()));
    for (_, operation) in walk::every_operation(document) {
        let Some(old) = text(operation, "operationId").and_then(|id| known.get(id)) else { continue };
        for (key, _) in OF_OPERATIONS.iter().zip(unsaid).filter(|(_, unsaid)| *unsaid) {
            copy(old, operation, &[*key]);
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
    let Some(value) = text_in(value).filter(|_| old["type"] == "string") else { return };
    // The enum that stands in the place is of the same type, whatever values it has by now.
    if value.get("enum").is_none() || old.get("enum").is_some() {
        carry_value(old, value, enums);
    }
    if old["x-inferred"] == true && value.get("format").is_none() {
        copy(old, value, &["format", "x-inferred"]);
    }
}

/// What is a text, or one that may be null, in whichever spelling.
fn text_in(schema: &mut Value) -> Option<&mut Value> {
    let is_null = |kind: &Value| kind == "null";
    match &schema["type"] {
        Value::String(kind) => return (kind == "string").then_some(schema),
        Value::Array(kinds) => {
            let is_text = kinds.iter().all(|kind| kind == "string" || is_null(kind)) && !kinds.iter().all(is_null);
            return is_text.then_some(schema);
        }
        _ => {}
    }
    let key = ["anyOf", "oneOf", "allOf"].into_iter().find(|key| schema.get(key).is_some())?;
    let mut branches =
        schema[key].as_array_mut()?.iter_mut().filter(|branch| branch.get("type").is_none_or(|kind| !is_null(kind)));
    let only = branches.next()?;
    if branches.next().is_some() { None } else { text_in(only) }
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

    #[test]
    fn how_a_text_is_spelled_does_not_matter() {
        let model = |at: Value| json!({"paths": {}, "components": {"schemas": {"T": {"properties": {"at": at}}}}});
        let committed = model(json!({"type": "string", "format": "date-time", "x-inferred": true}));
        let text = json!({"type": "string"});
        for spelled in [
            json!({"type": ["string", "null"]}),
            json!({"anyOf": [text, {"type": "null"}]}),
            json!({"allOf": [text]}),
            json!({"oneOf": [{"type": ["string"]}]}),
        ] {
            let mut served = model(spelled);
            carry(&committed, &mut served);
            assert!(served.to_string().contains("date-time"), "{served}");
        }
        for other in [json!({"type": ["string", "integer"]}), json!({"anyOf": [text, {"type": "integer"}]}), json!({})]
        {
            let mut served = model(other);
            carry(&committed, &mut served);
            assert!(!served.to_string().contains("date-time"), "{served}");
        }
    }

    #[test]
    fn an_enum_in_place_stays_of_its_type_when_it_gets_values() {
        let model = |kind: Value| json!({"paths": {}, "components": {"schemas": {"Kind": {"enum": ["A"]}, "T": {"properties": {"kind": kind}}}}});
        let mut served = model(json!({"type": "string", "enum": ["A", "B"]}));
        carry(&model(json!({"type": "string", "enum": ["A"], "x-enum-schema": "Kind"})), &mut served);
        assert_eq!(served["components"]["schemas"]["T"]["properties"]["kind"]["x-enum-schema"], "Kind");
    }

    #[test]
    fn what_a_document_speaks_of_elsewhere_is_not_carried() {
        let document = |a: Value, b: Value| {
            let mut operations = [json!({"operationId": "A"}), json!({"operationId": "B"})];
            copy(&a, &mut operations[0], &OF_OPERATIONS);
            copy(&b, &mut operations[1], &OF_OPERATIONS);
            json!({"paths": {"/a": {"get": operations[0]}, "/b": {"get": operations[1]}}})
        };
        let both = json!({"x-pagination": {"items": "things"}, "x-scopes": ["a:read"]});
        let mut served = document(json!({"x-scopes": ["b:read"]}), json!({}));
        carry(&document(both.clone(), both.clone()), &mut served);
        let paged = json!({"x-pagination": {"items": "things"}});
        assert_eq!(served, document(json!({"x-scopes": ["b:read"], "x-pagination": paged["x-pagination"]}), paged));
    }
}
