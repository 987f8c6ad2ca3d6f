//! What the document says once and refers to from many places is copied to where it is meant, so that every operation
//! stands by itself. References to schemas stay: they have names that people know.

use std::collections::BTreeMap;

use anyhow::{Context, Result, bail};
use serde_json::{Value, json};

use crate::{
    document::{METHODS, SCHEMAS, list, pointer_token, schemas_mut, text},
    walk::{self, entries},
};

/// More references in a row than this are a circle.
const LONGEST_CHAIN: usize = 32;

/// Rewrites the document in place.
pub(crate) fn resolve(document: &mut Value) -> Result<()> {
    let source = document.clone();
    for (path, item) in entries(document, "paths") {
        follow(&source, item, path)?;
        share_parameters(&source, item).with_context(|| path.clone())?;
    }
    for (place, operation) in walk::every_operation(document) {
        resolve_operation(&source, operation).with_context(|| place)?;
    }
    if let Some(root) = document.as_object_mut() {
        root.remove("webhooks");
        let components = root.entry("components").or_insert_with(|| json!({}));
        let components = components.as_object_mut().context("`components` must be an object")?;
        components.retain(|kind, _| matches!(kind.as_str(), "schemas" | "securitySchemes"));
        components.entry("schemas").or_insert_with(|| json!({}));
    }
    clean_schemas(document)?;
    name_targets(&source, document)
}

/// Replaces an object that only refers to another by that one; what stands beside the reference stays.
fn follow(source: &Value, value: &mut Value, place: &str) -> Result<()> {
    for _ in 0..LONGEST_CHAIN {
        let Some(target) = text(value, "$ref").map(str::to_owned) else {
            return Ok(());
        };
        let found = find(source, &target, place)?.clone();
        let (Value::Object(own), Value::Object(found)) = (&mut *value, found) else {
            bail!("{place}: `{target}` must be an object");
        };
        own.remove("$ref");
        for (key, inner) in found {
            own.entry(key).or_insert(inner);
        }
    }
    bail!("{place}: circular references")
}

fn find<'a>(source: &'a Value, target: &str, place: &str) -> Result<&'a Value> {
    let Some(pointer) = target.strip_prefix('#').filter(|pointer| pointer.starts_with('/')) else {
        bail!("{place} refers to `{target}` in another file; bundle the document into one file first");
    };
    let decoded: Vec<String> = pointer.split('/').skip(1).map(pointer_token).collect();
    decoded
        .iter()
        .try_fold(source, |value, token| match value {
            Value::Array(array) => array.get(token.parse::<usize>().ok()?),
            other => other.get(token),
        })
        .with_context(|| format!("{place} refers to `{target}`, which is not in the document"))
}

/// Gives each operation the parameters of its path, unless it has its own of that name.
fn share_parameters(source: &Value, item: &mut Value) -> Result<()> {
    let Some(item) = item.as_object_mut() else {
        return Ok(());
    };
    let mut shared = item.remove("parameters").unwrap_or_else(|| json!([]));
    for parameter in shared.as_array_mut().into_iter().flatten() {
        follow(source, parameter, "a parameter of the path")?;
    }
    for (_, operation) in item.iter_mut().filter(|(method, _)| METHODS.contains(&method.as_str())) {
        for parameter in operation.get_mut("parameters").and_then(Value::as_array_mut).into_iter().flatten() {
            follow(source, parameter, "a parameter")?;
        }
        let own: Vec<_> = list(operation, "parameters").iter().map(identity).collect();
        let missing: Vec<Value> = shared
            .as_array()
            .into_iter()
            .flatten()
            .filter(|parameter| !own.contains(&identity(parameter)))
            .cloned()
            .collect();
        if !missing.is_empty() {
            let all = [missing, list(operation, "parameters").to_vec()].concat();
            operation["parameters"] = json!(all);
        }
    }
    // What else stands on the path is about people or servers.
    item.retain(|key, _| METHODS.contains(&key.as_str()) || key.starts_with("x-"));
    Ok(())
}

fn identity(parameter: &Value) -> (Option<String>, Option<String>) {
    (text(parameter, "in").map(str::to_owned), text(parameter, "name").map(str::to_owned))
}

fn resolve_operation(source: &Value, operation: &mut Value) -> Result<()> {
    if let Some(body) = operation.get_mut("requestBody") {
        follow(source, body, "the body")?;
    }
    for (status, response) in entries(operation, "responses") {
        follow(source, response, status)?;
        for (name, header) in entries(response, "headers") {
            follow(source, header, name)?;
            drop_keys(header, &["example", "examples"]);
        }
        drop_keys(response, &["links"]);
        entries(response, "content").for_each(|(_, media)| drop_keys(media, &["example", "examples"]));
    }
    for (_, media) in operation.get_mut("requestBody").into_iter().flat_map(|body| entries(body, "content")) {
        drop_keys(media, &["example", "examples"]);
    }
    for parameter in operation.get_mut("parameters").and_then(Value::as_array_mut).into_iter().flatten() {
        drop_keys(parameter, &["example", "examples"]);
        let name = text(parameter, "name").unwrap_or_default().to_owned();
        for (_, media) in entries(parameter, "content") {
            drop_keys(media, &["example", "examples"]);
            media.get("schema").with_context(|| format!("parameter {name} has no schema"))?;
        }
    }
    drop_keys(operation, &["callbacks", "externalDocs"]);
    Ok(())
}

fn drop_keys(value: &mut Value, keys: &[&str]) {
    if let Some(object) = value.as_object_mut() {
        object.retain(|key, _| !keys.contains(&key.as_str()));
    }
}

/// Takes away what says nothing about a type, and might look like a reference.
fn clean_schemas(document: &mut Value) -> Result<()> {
    walk::every_schema(document, &mut |_, schema| {
        drop_keys(
            schema,
            &["example", "examples", "externalDocs", "xml", "discriminator", "not", "if", "then", "else"],
        );
        Ok(())
    })
}

/// Lets every reference to a schema name a component: what is referred to inside of something becomes one.
fn name_targets(source: &Value, document: &mut Value) -> Result<()> {
    let mut lifted: BTreeMap<String, (String, Value)> = BTreeMap::new();
    let mut open: Vec<(String, String)> = Vec::new();
    let point = |schema: &mut Value, place: &str, open: &mut Vec<(String, String)>| -> Result<()> {
        let Some(target) = text(schema, "$ref").map(str::to_owned) else {
            return if schema.get("$dynamicRef").is_some() {
                bail!("{place} uses `$dynamicRef`, which is not supported")
            } else {
                Ok(())
            };
        };
        find(source, &target, place)?;
        if target.strip_prefix(SCHEMAS).is_none_or(|name| name.contains('/')) {
            let name = name_of(&target);
            schema["$ref"] = json!(format!("{SCHEMAS}{name}"));
            open.push((name, target));
        }
        Ok(())
    };
    walk::every_schema(document, &mut |place, schema| point(schema, place, &mut open))?;
    while let Some((name, target)) = open.pop() {
        if lifted.contains_key(&name) {
            continue;
        }
        let mut found = find(source, &target, &name)?.clone();
        walk::schemas_in(&name, &mut found, &mut |place, schema| {
            drop_keys(
                schema,
                &["example", "examples", "externalDocs", "xml", "discriminator", "not", "if", "then", "else"],
            );
            point(schema, place, &mut open)
        })?;
        lifted.insert(name, (target, found));
    }
    for (name, (target, schema)) in lifted {
        // What was inline is the component then.
        if let Some(inline) = document.pointer_mut(target.trim_start_matches('#')) {
            *inline = json!({"$ref": format!("{SCHEMAS}{name}")});
        }
        schemas_mut(document)?.entry(name).or_insert(schema);
    }
    schemas_mut(document)?.values_mut().for_each(|schema| drop_keys(schema, &["$defs", "definitions"]));
    Ok(())
}

/// A name for the target of a pointer, of the parts of it that are no keywords.
fn name_of(target: &str) -> String {
    const KEYWORDS: [&str; 10] = [
        "#",
        "components",
        "schemas",
        "paths",
        "properties",
        "items",
        "schema",
        "content",
        "$defs",
        "application/json",
    ];
    let parts: Vec<String> = target.split('/').map(pointer_token).filter(|part| !KEYWORDS.contains(&&**part)).collect();
    parts.join("_").chars().map(|c| if c.is_alphanumeric() { c } else { '_' }).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn resolved(mut document: Value) -> Result<Value> {
        resolve(&mut document).map(|()| document)
    }

    #[test]
    fn shared_things_are_copied_to_where_they_are_meant() {
        let document = resolved(json!({
            "paths": {
                "/a/{id}": {
                    "parameters": [{"$ref": "#/components/parameters/Id"}, {"name": "q", "in": "query", "schema": {"type": "string"}}],
                    "get": {
                        "parameters": [{"name": "q", "in": "query", "schema": {"type": "integer"}}],
                        "requestBody": {"$ref": "#/components/requestBodies/Body"},
                        "responses": {"200": {"$ref": "#/components/responses/Again"}}}},
                "/b/{id}": {"$ref": "#/components/pathItems/Item"}},
            "components": {
                "parameters": {"Id": {"name": "id", "in": "path", "required": true, "schema": {"type": "string"}, "example": "x"}},
                "requestBodies": {"Body": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/S"}}}}},
                "responses": {
                    "Again": {"$ref": "#/components/responses/Ok"},
                    "Ok": {"description": "d", "headers": {"Location": {"$ref": "#/components/headers/Location"}}}},
                "headers": {"Location": {"schema": {"type": "string"}}},
                "pathItems": {"Item": {"delete": {"responses": {}}}},
                "schemas": {"S": {"type": "object", "example": {"$ref": "nowhere"}}}}}))
        .unwrap();
        let get = &document["paths"]["/a/{id}"]["get"];
        assert_eq!(get["parameters"][0]["name"], "id");
        assert_eq!(get["parameters"][1], json!({"name": "q", "in": "query", "schema": {"type": "integer"}}));
        assert_eq!(get["parameters"].as_array().unwrap().len(), 2);
        assert_eq!(get["requestBody"]["content"]["application/json"]["schema"]["$ref"], "#/components/schemas/S");
        assert_eq!(get["responses"]["200"]["headers"]["Location"]["schema"]["type"], "string");
        assert_eq!(document["paths"]["/b/{id}"], json!({"delete": {"responses": {}}}));
        assert_eq!(document["components"], json!({"schemas": {"S": {"type": "object"}}}));
    }

    #[test]
    fn a_reference_into_something_gets_a_name() {
        let document = resolved(json!({
            "paths": {},
            "components": {"schemas": {
                "a/b": {"properties": {"x": {"properties": {"again": {"$ref": "#/components/schemas/a~1b/properties/x"}}}}},
                "Y": {"properties": {"x": {"$ref": "#/components/schemas/a~1b/properties/x"}, "d": {"$ref": "#/components/schemas/Y/$defs/D"}},
                    "$defs": {"D": {"type": "string"}}}}}}))
        .unwrap();
        let schemas = &document["components"]["schemas"];
        assert_eq!(schemas["Y"]["properties"]["x"]["$ref"], "#/components/schemas/a_b_x");
        assert_eq!(schemas["a_b_x"]["properties"]["again"]["$ref"], "#/components/schemas/a_b_x");
        assert_eq!(schemas["Y_D"], json!({"type": "string"}));
        assert_eq!(schemas["Y"].get("$defs"), None);
    }

    #[test]
    fn what_cannot_be_found_is_named_with_its_place() {
        let refer = |target: &str| {
            let parameter = json!({"name": "p", "in": "query", "schema": {"$ref": target}});
            let operation = json!({"parameters": [parameter], "responses": {}});
            format!("{:#}", resolved(json!({"paths": {"/a": {"get": operation}}})).unwrap_err())
        };
        assert_eq!(
            refer("#/components/schemas/Gone"),
            "GET /a: parameter p refers to `#/components/schemas/Gone`, which is not in the document"
        );
        assert!(refer("other.yaml#/X").contains("in another file"));
        let circle = json!({"paths": {"/a": {"get": {"responses": {"200": {"$ref": "#/components/responses/A"}}}}},
            "components": {"responses": {"A": {"$ref": "#/components/responses/A"}}}});
        assert_eq!(format!("{:#}", resolved(circle).unwrap_err()), "GET /a: 200: circular references");
    }
}
