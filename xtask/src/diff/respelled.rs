//! The same API in other spellings is the same API.

use serde_json::{Map, Value, json};

use super::{
    operations,
    planted::{at, base, changes, changes_from_base, lines, take},
    side::Side,
};
use crate::{published::Published, read, source};

#[track_caller]
fn same(respell: impl FnOnce(&mut Value)) {
    let mut document = base().clone();
    respell(&mut document);
    assert!(document != *base(), "nothing was spelled differently");
    assert_eq!(lines(&changes_from_base(&document)), [""; 0]);
    assert_eq!(lines(&changes(&document, base())), [""; 0], "and back");
}

/// Changes every object, from the inside out.
fn everywhere(value: &mut Value, change: &impl Fn(&mut Map<String, Value>)) {
    match value {
        Value::Object(object) => {
            object.values_mut().for_each(|inner| everywhere(inner, change));
            change(object);
        }
        Value::Array(array) => array.iter_mut().for_each(|inner| everywhere(inner, change)),
        _ => {}
    }
}

fn target(object: &Map<String, Value>) -> Option<String> {
    object.get("$ref")?.as_str()?.strip_prefix("#/components/schemas/").map(str::to_owned)
}

fn wrap(document: &mut Value, keyword: &str) {
    everywhere(document, &|object| {
        if target(object).is_some() {
            let reference = object.remove("$ref");
            object.insert(keyword.into(), json!([{"$ref": reference}]));
        }
    });
}

fn every_operation(document: &mut Value) -> impl Iterator<Item = &mut Value> {
    let paths = document["paths"].as_object_mut().unwrap().values_mut();
    paths.flat_map(|item| item.as_object_mut().unwrap().values_mut())
}

fn parameters(operation: &mut Value) -> Vec<&mut Value> {
    operation.get_mut("parameters").and_then(Value::as_array_mut).into_iter().flatten().collect()
}

fn responses(operation: &mut Value) -> Vec<&mut Value> {
    operation["responses"].as_object_mut().unwrap().values_mut().collect()
}

/// Puts a part of every operation under `components` and refers to it.
fn share(document: &mut Value, section: &str, part: impl Fn(&mut Value) -> Vec<&mut Value>) {
    let mut shared = Map::new();
    for place in every_operation(document).flat_map(part) {
        let name = format!("Shared{}", shared.len());
        let reference = json!({"$ref": format!("#/components/{section}/{name}")});
        shared.insert(name, std::mem::replace(place, reference));
    }
    document["components"][section] = Value::Object(shared);
}

#[test]
fn references_may_be_wrapped() {
    for keyword in ["allOf", "oneOf", "anyOf"] {
        same(|document| wrap(document, keyword));
    }
}

#[test]
fn parts_of_operations_may_be_shared() {
    same(|document| share(document, "parameters", parameters));
    same(|document| {
        share(document, "requestBodies", |operation| operation.get_mut("requestBody").into_iter().collect());
    });
    same(|document| share(document, "responses", responses));
    same(|document| {
        share(document, "headers", |operation| {
            let headers = responses(operation).into_iter().filter_map(|one| one.get_mut("headers")?.as_object_mut());
            headers.flat_map(Map::values_mut).collect()
        });
    });
}

#[test]
fn parameters_may_stand_at_their_path() {
    same(|document| {
        for item in document["paths"].as_object_mut().unwrap().values_mut() {
            let mut id = None;
            for operation in item.as_object_mut().unwrap().values_mut() {
                let Some(parameters) = operation.get_mut("parameters").and_then(Value::as_array_mut) else { continue };
                if let Some(at) = parameters.iter().position(|one| one["in"] == "path" && one["name"] == "id") {
                    id = Some(parameters.remove(at));
                }
            }
            if let Some(id) = id {
                item["parameters"] = json!([id]);
            }
        }
    });
}

#[test]
fn keywords_that_add_nothing_may_be_written_or_omitted() {
    type Chosen = fn(&Map<String, Value>) -> bool;
    let is_long: Chosen = |object| object.get("format") == Some(&json!("int64"));
    let is_free_form: Chosen = |object| json!(object) == json!({"type": "object"});
    for (is_meant, key, value) in [
        (is_long, "type", json!("string")),
        (is_long, "format", json!(null)),
        (is_free_form, "additionalProperties", json!(true)),
        (is_free_form, "additionalProperties", json!({})),
    ] {
        same(|document| {
            everywhere(document, &|object| {
                if is_meant(object) {
                    object.insert(key.into(), value.clone());
                    object.retain(|_, value| !value.is_null());
                }
            });
        });
    }
}

#[test]
fn null_may_be_written_in_several_ways() {
    let nullable = |schema: &Value| {
        let mut document = base().clone();
        for place in ["CreateLinkRequest purpose", "CreateLinkRequest name", "Link purpose", "Link name"] {
            *at(&mut document, &place.replace(' ', " properties ")) = schema.clone();
        }
        document
    };
    let first = nullable(&json!({"type": ["string", "null"]}));
    for schema in [
        json!({"type": ["null", "string"]}),
        json!({"type": "string", "nullable": true}),
        json!({"oneOf": [{"type": "string"}, {"type": "null"}]}),
        json!({"anyOf": [{"type": "null"}, {"type": "string"}]}),
    ] {
        assert_eq!(lines(&changes(&first, &nullable(&schema))), [""; 0], "{schema}");
    }
}

/// Writes the schemas that `chosen` takes wherever they are referred to, and removes them.
fn inline(document: &mut Value, chosen: impl Fn(&Value) -> bool) {
    let schemas = document["components"]["schemas"].as_object_mut().unwrap();
    let (inlined, kept): (Map<_, _>, Map<_, _>) = std::mem::take(schemas).into_iter().partition(|(_, one)| chosen(one));
    *schemas = kept;
    assert!(inlined.len() > 3, "too few schemas are inlined");
    everywhere(document, &|object| {
        if object.get("x-enum-schema").and_then(Value::as_str).is_some_and(|name| inlined.contains_key(name)) {
            object.remove("x-enum-schema");
        }
        if let Some(one) = target(object).and_then(|name| inlined.get(&name)) {
            object.remove("$ref");
            for (key, value) in one.as_object().unwrap() {
                object.entry(key.clone()).or_insert_with(|| value.clone());
            }
        }
    });
}

#[test]
fn enums_may_be_written_in_place() {
    same(values_at_parameters);
    same(|document| {
        values_at_parameters(document);
        inline(document, |schema| schema.get("enum").is_some());
    });
}

/// Replaces the name of a parameter's enum by the values.
fn values_at_parameters(document: &mut Value) {
    let schemas = document["components"]["schemas"].clone();
    for parameter in every_operation(document).flat_map(parameters) {
        let Some(name) = parameter.as_object_mut().unwrap().remove("x-enum-schema") else { continue };
        let list = parameter["schema"]["type"] == "array";
        let place = if list { &mut parameter["schema"]["items"] } else { &mut parameter["schema"] };
        place["enum"] = schemas[name.as_str().unwrap()]["enum"].clone();
    }
}

#[test]
fn objects_may_be_written_in_place() {
    // Leaves of the graph: schemas with properties and without references.
    let is_leaf = |schema: &Value| {
        schema.get("properties").is_some_and(|properties| properties.get("success").is_none())
            && schema.get("required").is_none()
            && !schema.to_string().contains("$ref")
    };
    same(|document| inline(document, is_leaf));
}

#[test]
fn extensions_of_the_live_document_mean_the_same() {
    same(|document| {
        for operation in every_operation(document) {
            if let Some(ours) = operation.get("x-pagination").cloned() {
                operation["x-pagination"] = json!({
                    "type": "cursor", "pageSizeParam": "pageSize", "cursorParam": ours["request"],
                    "cursorAlias": "cursor", "nextCursorField": ours["response"], "endOfList": "absent",
                });
            }
            if let Some(scopes) = operation.as_object_mut().unwrap().remove("x-scopes") {
                operation["x-required-scope"] = scopes[0].clone();
            }
        }
        take(document, "LinksService_List parameters include x-known-values");
        take(document, "LinksService_Get parameters include x-known-values");
    });
    same(|document| {
        every_operation(document).for_each(|operation| drop(operation.as_object_mut().unwrap().remove("x-scopes")));
    });
}

#[test]
fn defaults_of_the_specification_may_be_written_out() {
    same(|document| {
        for operation in every_operation(document) {
            operation["deprecated"] = json!(false);
            for parameter in parameters(operation) {
                let query = parameter["in"] == "query";
                parameter["style"] = json!(if query { "form" } else { "simple" });
                parameter["explode"] = json!(query);
                parameter["deprecated"] = json!(parameter["deprecated"] == true);
            }
        }
    });
    same(|document| document["security"] = json!([{"oauth2": []}, {"bearerAuth": []}]));
}

#[test]
fn prose_examples_and_order_do_not_matter() {
    same(|document| {
        everywhere(document, &|object| {
            if object.get("type").is_some_and(Value::is_string) {
                object.insert("description".into(), json!("*/ \"{{mustache}}\" <b>\\"));
                object.insert("title".into(), json!("Title"));
                object.insert("example".into(), json!({"type": "object"}));
            }
            for key in ["required", "tags", "parameters"] {
                object.get_mut(key).and_then(Value::as_array_mut).into_iter().for_each(|values| values.reverse());
            }
        });
        document["info"]["description"] = json!("prose");
    });
}

#[test]
fn yaml_means_the_same_as_json() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("document.yaml");
    std::fs::write(&file, serde_norway::to_string(base()).unwrap()).unwrap();
    let read = source::read(&file.to_string_lossy()).unwrap();
    assert_eq!(lines(&changes_from_base(&read)), [""; 0]);
}

#[test]
fn all_spellings_together_still_show_the_changes() {
    let mut document = base().clone();
    *at(&mut document, "Link properties owner") = json!({"type": "string"});
    take(&mut document, "CreateLinkRequest properties purpose");
    values_at_parameters(&mut document);
    share(&mut document, "parameters", parameters);
    inline(&mut document, |schema| schema.get("enum").is_some());
    wrap(&mut document, "allOf");
    let expected = ["breaking field-removed: CreateLinkRequest.purpose", "compatible field-added: Link.owner"];
    assert_eq!(lines(&changes_from_base(&document)), expected);
}

#[test]
fn facts_that_only_the_committed_document_has_hold_for_the_served_one() {
    let mut served = base().clone();
    everywhere(&mut served, &|object| {
        if object.remove("x-inferred").is_some() {
            object.remove("format");
        }
        object.remove("x-enum-schema");
    });
    assert!(!changes_from_base(&served).is_empty(), "there is nothing that only the committed document has");
    let folder = tempfile::tempdir().unwrap();
    let committed = read::api(base()).unwrap();
    let side = |document| Side::new(document, &committed, folder.path(), &Published::default()).unwrap();
    let changes = operations::compare(&side(base()), &side(&served));
    assert_eq!(lines(&changes), [""; 0]);
}
