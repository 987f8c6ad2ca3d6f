//! One spelling for what the document may spell in several ways, so that the later steps know one form alone.
//!
//! Afterwards every schema is a plain `type`, a `$ref`, a list or a map of those, or an object of components.

use std::collections::BTreeMap;

use anyhow::{Context, Result};
use serde_json::{Map, Value, json};

use crate::{
    document::{self, Object, list, ref_name, schemas, schemas_mut, text},
    names,
};

/// Rewrites the document in place.
pub(crate) fn normalize(document: &mut Value) -> Result<()> {
    let mut pass = Pass { enums: enums_by_values(document), lifted: Map::new() };
    for (name, mut schema) in std::mem::take(schemas_mut(document)?) {
        pass.component(&name, &mut schema);
        schemas_mut(document)?.insert(name, schema);
    }
    for path in values_at(document, "paths") {
        for operation in values_of(path).filter(|operation| operation.is_object()) {
            pass.operation(operation);
        }
    }
    schemas_mut(document)?.append(&mut pass.lifted);
    rename(document)
}

/// The enum schemas by their values; `None` where two have the same ones.
fn enums_by_values(document: &Value) -> BTreeMap<String, Option<String>> {
    let mut enums = BTreeMap::new();
    for (name, schema) in schemas(document) {
        if let Some(values) = schema.get("enum") {
            enums.entry(values.to_string()).and_modify(|known| *known = None).or_insert(Some(name.clone()));
        }
    }
    enums
}

struct Pass {
    enums: BTreeMap<String, Option<String>>,
    lifted: Object,
}

impl Pass {
    fn component(&mut self, name: &str, schema: &mut Value) {
        for (property, inner) in schema.get_mut("properties").and_then(Value::as_object_mut).into_iter().flatten() {
            self.schema(inner, &format!("{name}_{property}"));
        }
    }

    fn operation(&mut self, operation: &mut Value) {
        let id = text(operation, "operationId").unwrap_or_default().to_owned();
        for parameter in operation.get_mut("parameters").and_then(Value::as_array_mut).into_iter().flatten() {
            let hint = parameter.get("x-enum-schema").cloned();
            let name = format!("{id}_{}", text(parameter, "name").unwrap_or_default());
            if let (Some(hint), Some(schema)) = (hint, parameter.get_mut("schema")) {
                let place = if schema["type"] == "array" { &mut schema["items"] } else { schema };
                place["x-enum-schema"] = hint;
            }
            if let Some(schema) = parameter.get_mut("schema") {
                self.schema(schema, &name);
            }
        }
        if let Some(body) = operation.get_mut("requestBody") {
            self.content(body, &format!("{id}_request"));
        }
        for response in values_at(operation, "responses") {
            self.content(response, &format!("{id}_response"));
        }
    }

    fn content(&mut self, holder: &mut Value, name: &str) {
        for media in values_at(holder, "content") {
            if let Some(schema) = media.get_mut("schema") {
                self.schema(schema, name);
            }
        }
    }

    /// Simplifies a schema that is not a component, lifting what needs a name into one.
    fn schema(&mut self, schema: &mut Value, name: &str) {
        unwrap_single_all_of(schema);
        unwrap_nullable(schema);
        if let Some(target) = self.enum_target(schema, name) {
            let Some(object) = schema.as_object_mut() else { return };
            object.retain(|key, _| !matches!(key.as_str(), "enum" | "type" | "x-enum-schema"));
            object.insert("$ref".into(), json!(format!("#/components/schemas/{target}")));
        } else if document::properties(schema).next().is_some() {
            let mut component = std::mem::replace(schema, json!({"$ref": format!("#/components/schemas/{name}")}));
            self.component(name, &mut component);
            self.lifted.insert(name.to_owned(), component);
        } else {
            for key in ["items", "additionalProperties"] {
                if let Some(inner) = schema.get_mut(key).filter(|inner| inner.is_object()) {
                    self.schema(inner, name);
                }
            }
        }
    }

    /// The enum that a plain schema means: named by an extension, by its values, or lifted from it.
    fn enum_target(&mut self, schema: &Value, name: &str) -> Option<String> {
        if let Some(hint) = text(schema, "x-enum-schema") {
            return Some(hint.to_owned());
        }
        let values = schema.get("enum").filter(|_| schema["type"] == "string")?;
        let known = self.enums.entry(values.to_string()).or_insert_with(|| Some(name.to_owned())).clone();
        let target = known.unwrap_or_else(|| name.to_owned());
        if target == name {
            self.lifted.insert(target.clone(), json!({"type": "string", "enum": values}));
        }
        Some(target)
    }
}

/// `allOf: [X]` means X; what stands beside it stays.
fn unwrap_single_all_of(schema: &mut Value) {
    let [only] = list(schema, "allOf") else { return };
    let only = only.clone();
    let (Some(object), Value::Object(only)) = (schema.as_object_mut(), only) else {
        return;
    };
    object.remove("allOf");
    for (key, value) in only {
        object.entry(key).or_insert(value);
    }
}

/// `type: [X, "null"]` means X that may be null.
fn unwrap_nullable(schema: &mut Value) {
    let Some(types) = schema.get("type").and_then(Value::as_array) else {
        return;
    };
    let others: Vec<Value> = types.iter().filter(|kind| *kind != "null").cloned().collect();
    let nullable = others.len() < types.len();
    if let [only] = others.as_slice() {
        schema["type"] = only.clone();
        if nullable {
            schema["nullable"] = json!(true);
        }
    }
}

/// Gives every schema its Rust name, and keeps the document's own as `x-name`.
fn rename(document: &mut Value) -> Result<()> {
    let names = new_names(document)?;
    let renamed = std::mem::take(schemas_mut(document)?).into_iter().map(|(name, mut schema)| {
        schema["x-name"] = json!(name);
        (names[&name].clone(), schema)
    });
    *schemas_mut(document)? = renamed.collect();
    rename_refs(document, &names);
    Ok(())
}

fn new_names(document: &Value) -> Result<BTreeMap<String, String>> {
    let mut bodies = BTreeMap::new();
    for operation in document::operations(document) {
        let Some(body) = operation.body().and_then(ref_name).filter(|body| body.ends_with("Body")) else {
            continue;
        };
        let answer = operation.successes().find_map(ref_name);
        if let Some(name) = names::body_name(operation.id()?, answer) {
            bodies.insert(body.to_owned(), name);
        }
    }
    let mut taken: Vec<String> = schemas(document)
        .filter(|(name, _)| !bodies.contains_key(*name))
        .map(|(name, _)| names::type_name(name))
        .collect();
    let mut renamed = BTreeMap::new();
    for (name, _) in schemas(document) {
        let mut rust = match bodies.get(name) {
            Some(body) if !taken.contains(body) => body.clone(),
            _ => names::type_name(name),
        };
        while renamed.values().any(|other| *other == rust) {
            rust.push_str("Model");
        }
        taken.push(rust.clone());
        renamed.insert(name.clone(), rust);
    }
    Ok(renamed)
}

fn rename_refs(value: &mut Value, names: &BTreeMap<String, String>) {
    match value {
        Value::Object(object) => {
            if let Some(name) =
                object.get("$ref").and_then(Value::as_str).and_then(|target| names.get(target.rsplit('/').next()?))
            {
                object.insert("$ref".into(), json!(format!("#/components/schemas/{name}")));
            }
            object.values_mut().for_each(|inner| rename_refs(inner, names));
        }
        Value::Array(array) => array.iter_mut().for_each(|inner| rename_refs(inner, names)),
        _ => {}
    }
}

fn values_at<'a>(value: &'a mut Value, key: &str) -> impl Iterator<Item = &'a mut Value> + use<'a> {
    value.get_mut(key).into_iter().flat_map(values_of)
}

fn values_of(value: &mut Value) -> impl Iterator<Item = &mut Value> {
    value.as_object_mut().into_iter().flat_map(Map::values_mut)
}

/// Fails on a reference to a schema that is not there, naming it.
pub(crate) fn check_refs(document: &Value) -> Result<()> {
    fn walk(value: &Value, document: &Value) -> Result<()> {
        if let Some(name) = ref_name(value) {
            document["components"]["schemas"]
                .get(name)
                .with_context(|| format!("the document refers to a schema `{name}` that it lacks"))?;
        }
        match value {
            Value::Object(object) => object.values().try_for_each(|inner| walk(inner, document)),
            Value::Array(array) => array.iter().try_for_each(|inner| walk(inner, document)),
            _ => Ok(()),
        }
    }
    walk(document, document)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn normalized(schemas: Value) -> Value {
        let mut document = json!({"openapi": "3.1.0", "paths": {}, "components": {"schemas": schemas}});
        normalize(&mut document).unwrap();
        document["components"]["schemas"].take()
    }

    #[test]
    fn inline_enums_become_the_schema_of_the_same_values() {
        let schemas = normalized(json!({
            "Kind": {"type": "string", "enum": ["A", "B"]},
            "X": {"type": "object", "properties": {
                "one": {"type": "string", "enum": ["A", "B"], "readOnly": true},
                "many": {"type": "array", "items": {"type": "string", "enum": ["A", "B"]}},
                "own": {"type": "string", "enum": ["C"]}}},
        }));
        assert_eq!(schemas["X"]["properties"]["one"], json!({"$ref": "#/components/schemas/Kind", "readOnly": true}));
        assert_eq!(schemas["X"]["properties"]["many"]["items"], json!({"$ref": "#/components/schemas/Kind"}));
        assert_eq!(schemas["X"]["properties"]["own"], json!({"$ref": "#/components/schemas/XOwn"}));
        assert_eq!(schemas["XOwn"]["enum"], json!(["C"]));
    }

    #[test]
    fn inline_objects_are_lifted() {
        let schemas = normalized(json!({"X": {"type": "object", "properties": {
            "inner": {"type": "object", "properties": {"deep": {"type": "object", "properties": {"a": {"type": "string"}}}}}}}}));
        assert_eq!(schemas["X"]["properties"]["inner"], json!({"$ref": "#/components/schemas/XInner"}));
        assert_eq!(schemas["XInner"]["properties"]["deep"], json!({"$ref": "#/components/schemas/XInnerDeep"}));
    }

    #[test]
    fn wrapped_refs_and_nullable_types_are_unwrapped() {
        let schemas = normalized(json!({
            "apiTag": {"type": "object"},
            "X": {"type": "object", "properties": {
                "tag": {"allOf": [{"$ref": "#/components/schemas/apiTag"}], "deprecated": true},
                "maybe": {"type": ["string", "null"]}}}}));
        assert_eq!(
            schemas["X"]["properties"]["tag"],
            json!({"$ref": "#/components/schemas/ApiTag", "deprecated": true})
        );
        assert_eq!(schemas["X"]["properties"]["maybe"], json!({"type": "string", "nullable": true}));
        assert_eq!(schemas["ApiTag"]["x-name"], "apiTag");
    }

    #[test]
    fn a_missing_schema_is_named() {
        let document =
            json!({"components": {"schemas": {"X": {"properties": {"y": {"$ref": "#/components/schemas/Gone"}}}}}});
        assert!(check_refs(&document).unwrap_err().to_string().contains("`Gone`"));
    }
}
