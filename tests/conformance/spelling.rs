//! The document's several spellings of the same, read independently of what generates the code.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use super::DOCUMENT;

/// What a reference stands for, whatever it refers to.
pub(super) fn resolve(value: &'static Value) -> &'static Value {
    let mut value = value;
    while let Some(target) = value["$ref"].as_str() {
        value = at(target);
    }
    value
}

pub(super) fn at(target: &str) -> &'static Value {
    let pointer = percent_encoding::percent_decode_str(target.trim_start_matches('#')).decode_utf8_lossy().into_owned();
    DOCUMENT.pointer(&pointer).unwrap_or_else(|| panic!("the document has no {target}"))
}

/// The name of the component that a reference is to.
pub(super) fn ref_name(schema: &Value) -> Option<String> {
    let name = schema.get("$ref")?.as_str()?.strip_prefix("#/components/schemas/")?;
    let name = percent_encoding::percent_decode_str(name).decode_utf8_lossy().replace("~1", "/").replace("~0", "~");
    Some(name)
}

/// The schema that stands for a composed one: one of several, all of several, or what a wrapper holds.
pub(super) fn plain(schema: &Value) -> Value {
    let mut schema = if schema.is_object() { schema.clone() } else { json!({}) };
    if let Some(value) = schema.as_object_mut().and_then(|schema| schema.remove("const")) {
        schema["enum"] = json!([value]);
    }
    for key in ["oneOf", "anyOf"] {
        let Some(branches) = schema[key].as_array().cloned() else { continue };
        let formed: Vec<&Value> =
            branches.iter().filter(|branch| branch["type"] != "null" && has_form(branch)).collect();
        if properties(&schema).next().is_some() {
            schema = merged([&schema].into_iter().chain(formed));
        } else if let [only] = formed.as_slice() {
            return plain(only);
        } else {
            return union(&formed);
        }
    }
    let parts: Vec<Value> = schema["allOf"].as_array().cloned().unwrap_or_default();
    let rest: Value = schema
        .as_object()
        .unwrap()
        .iter()
        .filter(|(key, _)| *key != "allOf")
        .map(|(key, value)| (key.clone(), value.clone()))
        .collect::<Map<_, _>>()
        .into();
    let formed: Vec<&Value> = parts.iter().filter(|part| has_form(part)).collect();
    match formed.as_slice() {
        [] => rest,
        [only] if !rest["properties"].is_object() => plain(only),
        several => merged(several.iter().copied().chain([&rest])),
    }
}

fn has_form(schema: &Value) -> bool {
    ["$ref", "type", "properties", "items", "enum", "const", "allOf", "oneOf", "anyOf"]
        .iter()
        .any(|key| schema.get(key).is_some())
}

/// The values of branches that are all enums of texts.
fn texts(branches: &[&Value]) -> Option<Vec<Value>> {
    let mut values = Vec::new();
    for branch in branches {
        let target = match ref_name(branch) {
            Some(_) => at(branch["$ref"].as_str()?).clone(),
            None => (*branch).clone(),
        };
        let target = plain_enum(&target)?;
        values.extend(target.into_iter().filter(|value| !value.is_null()));
    }
    (branches.len() > 1).then_some(values)
}

fn plain_enum(schema: &Value) -> Option<Vec<Value>> {
    let values =
        schema.get("enum").and_then(Value::as_array).cloned().or_else(|| Some(vec![schema.get("const")?.clone()]))?;
    values.iter().all(|value| value.is_string() || value.is_null()).then_some(values)
}

/// What several forms have in common; anything, where that is nothing.
fn union(branches: &[&Value]) -> Value {
    if let Some(values) = texts(branches) {
        return json!({"type": "string", "enum": values});
    }
    let kinds: Vec<Option<String>> = branches.iter().map(|branch| of_one_kind(branch)).collect();
    let all = |wanted: &[&str]| kinds.iter().all(|kind| kind.as_deref().is_some_and(|kind| wanted.contains(&kind)));
    for (wanted, schema) in [
        (&["string"][..], json!({"type": "string"})),
        (&["integer"], json!({"type": "integer"})),
        (&["integer", "number"], json!({"type": "number"})),
        (&["boolean"], json!({"type": "boolean"})),
    ] {
        if all(wanted) {
            return schema;
        }
    }
    json!({})
}

fn of_one_kind(branch: &Value) -> Option<String> {
    let target = match branch["$ref"].as_str() {
        Some(target) if ref_name(branch).is_some_and(|name| super::cycles::of(&name).contains(&name)) => {
            return at(target)["type"].as_str().map(str::to_owned);
        }
        Some(target) => plain(at(target)),
        None => plain(branch),
    };
    if target.get("enum").is_some() { Some("string".into()) } else { kind(&target).0.map(str::to_owned) }
}

/// A schema as the checks need it: what of 64 bits may be text or a number, a number may be one that no enum knows, and
/// one of several may be any.
pub(super) fn relaxed(schema: &Value) -> Value {
    match schema {
        Value::Object(object) => {
            let mut relaxed: Map<String, Value> =
                object.iter().map(|(key, value)| (key.clone(), relaxed(value))).collect();
            if matches!(object.get("format").and_then(Value::as_str), Some("int64" | "uint64"))
                && object.get("type").is_some_and(|kind| !kind.is_object())
            {
                relaxed.insert("type".into(), json!(["string", "integer", "null"]));
                relaxed.remove("format");
            }
            // What can be nothing but null takes anything, as it says nothing yet.
            if object.get("type").is_some_and(|kind| kind == "null") {
                relaxed.remove("type");
            }
            // A sample text is none of these; the API checks them.
            if matches!(object.get("format").and_then(Value::as_str), Some("byte" | "date" | "email" | "uri" | "uuid"))
            {
                relaxed.remove("format");
            }
            // The enum that is named counts, which may have more.
            if object.contains_key("x-enum-schema") {
                relaxed.remove("enum");
            }
            let is_text = |value: &Value| value.is_string() || value.is_null();
            if object.get("enum").and_then(Value::as_array).is_some_and(|values| !values.iter().all(is_text)) {
                relaxed.remove("enum");
                if object.get("type").is_none() {
                    relaxed.clear();
                }
            }
            for key in ["oneOf", "anyOf", "const", "prefixItems", "discriminator"] {
                if object.get(key).is_some_and(|value| {
                    value.is_array() || key == "discriminator" || (key == "const" && !value.is_object())
                }) {
                    relaxed.remove(key);
                }
            }
            Value::Object(relaxed)
        }
        Value::Array(array) => array.iter().map(relaxed).collect(),
        plain => plain.clone(),
    }
}

fn merged<'a>(parts: impl Iterator<Item = &'a Value>) -> Value {
    let mut all = Map::new();
    let mut more = None;
    for part in parts {
        let part = match part.get("$ref").and_then(Value::as_str) {
            Some(target) => plain(at(target)),
            None if part.get("allOf").is_some() => plain(part),
            None => part.clone(),
        };
        all.extend(properties(&part).map(|(name, value)| (name.clone(), value.clone())));
        more = more.or_else(|| part.get("additionalProperties").cloned());
    }
    let mut merged = json!({"type": "object", "properties": all});
    if let Some(more) = more {
        merged["additionalProperties"] = more;
    }
    merged
}

pub(super) fn properties(schema: &Value) -> impl Iterator<Item = (&String, &Value)> {
    schema.get("properties").and_then(Value::as_object).into_iter().flatten()
}

/// The one type of a schema that may also be null, and 64-bit integers by one name.
pub(super) fn kind(schema: &Value) -> (Option<&str>, Option<&str>) {
    let format = schema["format"].as_str();
    let int64 = matches!(format, Some("int64" | "uint64"));
    let kind = match &schema["type"] {
        Value::Array(kinds) => {
            let others: Vec<&str> = kinds.iter().filter_map(Value::as_str).filter(|kind| *kind != "null").collect();
            match others.as_slice() {
                [only] => Some(*only),
                _ if int64 => Some("integer"),
                _ => None,
            }
        }
        kind => kind.as_str(),
    };
    let kind = kind.or_else(|| {
        let is_object =
            ["properties", "additionalProperties", "patternProperties"].iter().any(|key| schema.get(key).is_some());
        if is_object { Some("object") } else { schema.get("items").map(|_| "array") }
    });
    (if int64 && matches!(kind, Some("string" | "number")) { Some("integer") } else { kind }, format)
}

/// The operations by id, each with its path, method and value.
pub(super) fn operations() -> BTreeMap<&'static str, (&'static str, &'static str, &'static Value)> {
    let paths = DOCUMENT["paths"].as_object().unwrap();
    let all = paths.iter().flat_map(|(path, item)| {
        let methods = resolve(item).as_object().unwrap().iter().filter(|(_, value)| value["operationId"].is_string());
        methods.map(move |(method, value)| {
            (value["operationId"].as_str().unwrap(), (path.as_str(), method.as_str(), value))
        })
    });
    all.collect()
}

/// An operation's parameters, with those of its path.
pub(super) fn parameters(path: &str, operation: &'static Value) -> Vec<&'static Value> {
    let list = |value: &'static Value| value["parameters"].as_array().into_iter().flatten().map(resolve);
    let own: Vec<&Value> = list(operation).collect();
    let shared = list(resolve(&DOCUMENT["paths"][path]))
        .filter(|shared| !own.iter().any(|own| own["name"] == shared["name"] && own["in"] == shared["in"]));
    shared.chain(own.iter().copied()).collect()
}
