//! Every kind of change, planted one by one into a document (`documents/api.yaml`): it must be reported with the right
//! severity and place, and nothing else with it. `documents/planted.yaml` has the cases.

use std::{path::Path, sync::LazyLock};

use serde_json::{Value, json};

use super::{change::Change, operations, side::Side};
use crate::{
    model::{Api, Facts},
    published::Published,
    read,
    source::{self, each_object},
};

/// The document that the cases change.
pub(super) fn base() -> &'static Value {
    static BASE: LazyLock<Value> = LazyLock::new(|| source::yaml(include_str!("../../documents/api.yaml")).unwrap());
    &BASE
}

fn cases() -> Value {
    source::yaml(include_str!("../../documents/planted.yaml")).unwrap()
}

/// A document without overlays, which only shorten names.
fn side(document: &Value, committed: &Api) -> Side {
    Side::new(document, committed, Path::new("no overlays"), &Published::default()).unwrap()
}

pub(crate) fn changes(old: &Value, new: &Value) -> Vec<Change> {
    operations::compare(&side(old, &Api::default()), &side(new, &Api::default()))
}

/// The changes from the base to a document, and back.
fn changes_of_base(document: &Value) -> [Vec<Change>; 2] {
    static BASE: LazyLock<Side> = LazyLock::new(|| side(base(), &Api::default()));
    let side = side(document, &Api::default());
    [operations::compare(&BASE, &side), operations::compare(&side, &BASE)]
}

/// The changes in the format of the cases: severity, kind, place, and the subject if there is one.
pub(crate) fn lines(changes: &[Change]) -> Vec<String> {
    let line = |change: &Change| {
        let place = match (&change.place.operation, change.place.part.as_str()) {
            (Some((id, _)), "") => id.clone(),
            (Some((id, _)), part) => format!("{id}, {part}"),
            _ => change.place.to_string(),
        };
        let subject = if change.subject.is_empty() { String::new() } else { format!(" ({})", change.subject) };
        format!("{} {}: {place}{subject}", change.severity().word(), change.kind.word())
    };
    changes.iter().map(line).collect()
}

/// The value at a path of the cases; keys that are missing are added, and `+` appends to an array.
fn at<'a>(document: &'a mut Value, path: &str) -> &'a mut Value {
    let mut segments = path.split(' ');
    let first = segments.next().unwrap_or_default();
    let paths = document["paths"].as_object().unwrap();
    let operation = paths.iter().find_map(|(path, item)| {
        let (method, _) = item.as_object()?.iter().find(|(_, operation)| operation["operationId"] == first)?;
        Some((path.clone(), method.clone()))
    });
    let start = match operation {
        Some((path, method)) => &mut document["paths"][path][method],
        None if document["components"]["schemas"].get(first).is_some() => &mut document["components"]["schemas"][first],
        None => &mut document[first],
    };
    segments.fold(start, |value, segment| {
        if value.is_object() || value.is_null() {
            return &mut value[segment];
        }
        let array = value.as_array_mut().unwrap();
        if segment == "+" {
            array.push(Value::Null);
        }
        let index = if segment == "+" { array.len() - 1 } else { index(array, segment) };
        &mut array[index]
    })
}

fn index(array: &[Value], segment: &str) -> usize {
    let is_meant = |one: &Value| one["name"] == segment || one == segment || one.get(segment).is_some();
    array.iter().position(is_meant).unwrap_or_else(|| segment.parse().unwrap())
}

/// Removes the value at a path.
fn take(document: &mut Value, path: &str) -> Value {
    let (parent, last) = path.rsplit_once(' ').unwrap();
    match at(document, parent) {
        Value::Array(array) => array.remove(index(array, last)),
        object => object.as_object_mut().unwrap().remove(last).unwrap(),
    }
}

/// Returns whether an object has the values of a pattern: `null` is a key that it does not have, `*` any value.
fn matches(object: &Facts, pattern: &Value) -> bool {
    pattern.as_object().unwrap().iter().all(|(key, expected)| match (object.get(key), expected) {
        (value, Value::Null) => value.is_none(),
        (Some(Value::Object(inner)), Value::Object(_)) => matches(inner, expected),
        (Some(value), _) => value == expected || expected == "*" && !value.is_object(),
        (None, _) => false,
    })
}

/// Sets the values of a patch in an object, and removes the keys that are `null` in it.
fn patch(object: &mut Facts, changes: &Value) {
    for (key, value) in changes.as_object().unwrap() {
        match (object.get_mut(key), value) {
            (_, Value::Null) => drop(object.remove(key)),
            (Some(Value::Object(inner)), Value::Object(_)) => patch(inner, value),
            _ => drop(object.insert(key.clone(), value.clone())),
        }
    }
}

/// Moves a part of every operation to a section of the components, and refers to it.
fn share(document: &mut Value, section: &str, key: &str) {
    let mut shared = Facts::new();
    each_object(&mut document["paths"], &mut |object| {
        let parts: Vec<&mut Value> = match object.get_mut(key) {
            Some(Value::Array(parts)) => parts.iter_mut().collect(),
            Some(Value::Object(parts)) if key != "requestBody" => parts.values_mut().collect(),
            part => part.into_iter().collect(),
        };
        for part in parts {
            let name = format!("Shared{}", shared.len());
            let reference = json!({"$ref": format!("#/components/{section}/{name}")});
            shared.insert(name, std::mem::replace(part, reference));
        }
    });
    assert!(!shared.is_empty(), "no {key} is shared");
    document["components"][section] = Value::Object(shared);
}

/// Replaces the references to the schemas that match a pattern by the schemas, unless these refer to others.
fn inline(document: &mut Value, pattern: &Value) {
    let schemas = std::mem::take(document["components"]["schemas"].as_object_mut().unwrap());
    let is_leaf =
        |schema: &Value| matches(schema.as_object().unwrap(), pattern) && !schema.to_string().contains("$ref");
    let (inlined, kept): (Facts, Facts) = schemas.into_iter().partition(|(_, schema)| is_leaf(schema));
    document["components"]["schemas"] = Value::Object(kept);
    assert!(inlined.len() > 3, "too few schemas are inlined");
    let find = |name: Option<&Value>| inlined.get(name?.as_str()?.rsplit('/').next()?);
    each_object(document, &mut |object| {
        if find(object.get("x-enum-schema")).is_some() {
            object.remove("x-enum-schema");
        }
        if let Some(schema) = find(object.get("$ref")) {
            object.remove("$ref");
            let own = std::mem::replace(object, schema.as_object().unwrap().clone());
            object.extend(own);
        }
    });
}

/// Applies an edit, as `documents/planted.yaml` describes it, or a list of edits.
fn edit(document: &mut Value, edit: &[Value]) {
    if edit.iter().all(Value::is_array) {
        return edit.iter().filter_map(Value::as_array).for_each(|one| self::edit(document, one));
    }
    let text = |index: usize| edit[index].as_str().unwrap();
    match text(0) {
        "set" => *at(document, text(1)) = edit[2].clone(),
        "push" => *at(document, &format!("{} +", text(1))) = edit[2].clone(),
        "remove" => drop(take(document, text(1))),
        "copy" => *at(document, text(2)) = at(document, text(1)).clone(),
        "move" => *at(document, text(2)) = take(document, text(1)),
        "rename" => {
            let renamed = document.to_string().replace(&format!("{}\"", text(1)), &format!("{}\"", text(2)));
            *document = serde_json::from_str(&renamed).unwrap();
        }
        "everywhere" => each_object(document, &mut |object| {
            if matches(object, &edit[1]) {
                patch(object, &edit[2]);
            }
        }),
        "wrap" => each_object(document, &mut |object| {
            if let Some(target) = object.remove("$ref") {
                let is_schema = target.to_string().contains("/schemas/");
                let (key, value) = if is_schema { (text(1), json!([{"$ref": target}])) } else { ("$ref", target) };
                object.insert(key.to_owned(), value);
            }
        }),
        "reverse" => each_object(document, &mut |object| {
            object.get_mut(text(1)).and_then(Value::as_array_mut).into_iter().for_each(|values| values.reverse());
        }),
        "share" => share(document, text(1), text(2)),
        "inline" => inline(document, &edit[1]),
        other => panic!("unknown edit `{other}`"),
    }
}

/// The base with edits.
pub(super) fn edited(edits: &Value) -> Value {
    let mut document = base().clone();
    edits.as_array().unwrap().iter().filter_map(Value::as_array).for_each(|one| edit(&mut document, one));
    document
}

#[test]
fn each_planted_change_is_reported_alone() {
    for (group, cases) in cases().as_object().unwrap().iter().filter(|(group, _)| *group != "limits") {
        for case in cases.as_array().unwrap() {
            let document = edited(case);
            assert_ne!(document, *base(), "{group}: {case}");
            let expected: Vec<&str> = case.as_array().unwrap().iter().filter_map(Value::as_str).collect();
            let [changes, back] = changes_of_base(&document);
            assert_eq!(lines(&changes), expected, "{group}: {case}");
            assert_eq!(back.is_empty(), expected.is_empty(), "{group}, back: {case}: {:?}", lines(&back));
        }
    }
}

#[test]
fn limits_are_compared_by_direction() {
    for (property, cases) in cases()["limits"].as_object().unwrap() {
        for case in cases.as_array().unwrap() {
            for (schema, kind) in [("CreateLinkRequest", &case[3]), ("Link", &case[4])] {
                let limit = case[0].as_str().unwrap();
                let with = |value: &Value| {
                    let mut document = base().clone();
                    if !value.is_null() {
                        at(&mut document, &format!("{schema} properties {property}"))[limit] = value.clone();
                    }
                    document
                };
                let expected = format!("{}: {schema}.{property} ({limit})", kind.as_str().unwrap());
                assert_eq!(lines(&changes(&with(&case[1]), &with(&case[2]))), [expected], "{case}");
            }
        }
    }
}

#[test]
fn schema_in_both_directions_is_reported_once_with_its_operations() {
    let [changes, _] = changes_of_base(&edited(&json!([["push", "WebhookSource enum", "SOURCE_NEW"]])));
    let [change] = changes.as_slice() else { panic!("{:?}", lines(&changes)) };
    assert_eq!(change.directions.len(), 2);
    assert!(change.operations.contains("WebhooksService_Create") && change.operations.contains("WebhooksService_Get"));
    assert!(!change.operations.contains("LinksService_Get"), "{:?}", change.operations);
}

#[test]
fn method_has_the_name_of_the_api_in_rust() {
    // Cargo reserves the feature `default`.
    let document = edited(&json!([["set", "JobsService_Get tags", ["Default"]]]));
    assert_eq!(side(&document, &Api::default()).method("JobsService_Get"), "Default2Api::get");
}

#[test]
fn yaml_is_read_like_json() {
    let directory = tempfile::tempdir().unwrap();
    let file = directory.path().join("document.yaml");
    std::fs::write(&file, include_str!("../../documents/api.yaml")).unwrap();
    let yaml = source::read(&file.to_string_lossy()).unwrap();
    std::fs::write(&file, base().to_string()).unwrap();
    assert!(yaml == source::read(&file.to_string_lossy()).unwrap());
}

#[test]
fn facts_of_the_committed_document_hold_for_the_served_one() {
    let served = edited(&json!([
        ["everywhere", {"x-inferred": true}, {"x-inferred": null, "format": null}],
        ["everywhere", {"x-enum-schema": "*"}, {"x-enum-schema": null}],
    ]));
    assert!(!changes(base(), &served).is_empty(), "there is nothing that only the committed document has");
    let committed = read::api(base()).unwrap();
    let changes = operations::compare(&side(base(), &committed), &side(&served, &committed));
    assert_eq!(lines(&changes), [""; 0]);
}
