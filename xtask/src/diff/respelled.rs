//! The same API in other spellings is the same API.

use serde_json::{Map, Value, json};

use super::{
    operations,
    planted::{base, changes, changes_from_base, op, parameter, remove, schema, told},
    side::Side,
};
use crate::{published::Published, read, source};

#[track_caller]
fn same(respell: impl FnOnce(&mut Value)) {
    let mut document = base().clone();
    respell(&mut document);
    assert!(document != *base(), "nothing was spelled anew");
    assert_eq!(told(&changes_from_base(document.clone())), [""; 0]);
    assert_eq!(told(&changes(document, base().clone())), [""; 0], "and back");
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

/// Puts a part of every operation under `components` and refers to it.
fn share(document: &mut Value, section: &str, part: impl Fn(&mut Value) -> Vec<&mut Value>) {
    let mut shared = Map::new();
    for operation in every_operation(document) {
        for place in part(operation) {
            let name = format!("Shared{}", shared.len());
            let reference = json!({"$ref": format!("#/components/{section}/{name}")});
            shared.insert(name, std::mem::replace(place, reference));
        }
    }
    document["components"][section] = Value::Object(shared);
}

#[test]
fn references_may_be_wrapped() {
    same(|document| wrap(document, "allOf"));
    same(|document| wrap(document, "oneOf"));
    same(|document| wrap(document, "anyOf"));
}

#[test]
fn parts_of_operations_may_be_shared() {
    same(|document| {
        share(document, "parameters", |operation| {
            operation.get_mut("parameters").and_then(Value::as_array_mut).into_iter().flatten().collect()
        });
    });
    same(|document| {
        share(document, "requestBodies", |operation| operation.get_mut("requestBody").into_iter().collect());
    });
    same(|document| {
        share(document, "responses", |operation| {
            operation["responses"].as_object_mut().unwrap().values_mut().collect()
        });
    });
    same(|document| {
        share(document, "headers", |operation| {
            let answers = operation["responses"].as_object_mut().unwrap().values_mut();
            answers.filter_map(|answer| answer.get_mut("headers")?.as_object_mut()).flat_map(Map::values_mut).collect()
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
fn long_integers_may_be_text_or_have_no_format() {
    let long = |object: &Map<String, Value>| object.get("format") == Some(&json!("int64"));
    same(|document| {
        everywhere(document, &|object| {
            if long(object) {
                object.insert("type".into(), json!("string"));
            }
        });
    });
    same(|document| {
        everywhere(document, &|object| {
            if long(object) {
                object.remove("format");
            }
        });
    });
}

#[test]
fn null_may_be_said_in_several_ways() {
    let nullable = |said: Value| {
        let mut document = base().clone();
        for name in ["purpose", "name"] {
            schema(&mut document, "CreateLinkRequest")["properties"][name] = said.clone();
            schema(&mut document, "Link")["properties"][name] = said.clone();
        }
        document
    };
    let first = nullable(json!({"type": ["string", "null"]}));
    for said in [
        json!({"type": ["null", "string"]}),
        json!({"type": "string", "nullable": true}),
        json!({"oneOf": [{"type": "string"}, {"type": "null"}]}),
        json!({"anyOf": [{"type": "null"}, {"type": "string"}]}),
    ] {
        assert_eq!(told(&changes(first.clone(), nullable(said.clone()))), [""; 0], "{said}");
    }
}

/// Writes the schemas that `chosen` takes wherever they are referred to, and removes them.
fn inline(document: &mut Value, chosen: impl Fn(&Value) -> bool) {
    let schemas = document["components"]["schemas"].as_object_mut().unwrap();
    let (inlined, kept): (Map<_, _>, Map<_, _>) = std::mem::take(schemas).into_iter().partition(|(_, one)| chosen(one));
    *schemas = kept;
    assert!(inlined.len() > 3, "too few to be worth it");
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
    let is_enum = |schema: &Value| schema.get("enum").is_some();
    same(values_at_parameters);
    same(|document| {
        values_at_parameters(document);
        inline(document, is_enum);
    });
}

/// A parameter that only names its enum then holds the values.
fn values_at_parameters(document: &mut Value) {
    let schemas = document["components"]["schemas"].clone();
    for operation in every_operation(document) {
        for parameter in operation.get_mut("parameters").and_then(Value::as_array_mut).into_iter().flatten() {
            let Some(name) = source::text(parameter, "x-enum-schema").map(str::to_owned) else { continue };
            remove(parameter, "x-enum-schema");
            let list = parameter["schema"]["type"] == "array";
            let place = if list { &mut parameter["schema"]["items"] } else { &mut parameter["schema"] };
            place["enum"] = schemas[&name]["enum"].clone();
        }
    }
}

#[test]
fn objects_may_be_written_in_place() {
    // Leaves of the graph: what refers to nothing, and has properties.
    let is_leaf = |schema: &Value| {
        schema.get("properties").is_some()
            && !schema.to_string().contains("$ref")
            && schema.get("required").is_none()
            && schema["properties"].get("success").is_none()
    };
    same(|document| inline(document, is_leaf));
}

#[test]
fn free_form_objects_may_say_so() {
    same(|document| {
        everywhere(document, &|object| {
            if object.get("type") == Some(&json!("object")) && object.len() == 1 {
                object.insert("additionalProperties".into(), json!(true));
            }
        });
    });
    same(|document| {
        everywhere(document, &|object| {
            if object.get("type") == Some(&json!("object")) && object.len() == 1 {
                object.insert("additionalProperties".into(), json!({}));
            }
        });
    });
}

#[test]
fn the_live_document_has_extensions_of_its_own() {
    same(|document| {
        for operation in every_operation(document) {
            if let Some(ours) = operation.get("x-pagination").cloned() {
                operation["x-pagination"] = json!({
                    "type": "cursor", "pageSizeParam": "pageSize", "cursorParam": ours["request"],
                    "cursorAlias": "cursor", "nextCursorField": ours["response"], "endOfList": "absent",
                });
            }
            if let Some(scopes) = operation.get("x-scopes").cloned() {
                remove(operation, "x-scopes");
                operation["x-required-scope"] = scopes[0].clone();
            }
        }
        for (id, name) in [("LinksService_List", "include"), ("LinksService_Get", "include")] {
            remove(parameter(document, id, name), "x-known-values");
        }
    });
    same(|document| {
        every_operation(document).for_each(|operation| drop(operation.as_object_mut().unwrap().remove("x-scopes")));
    });
}

#[test]
fn defaults_of_the_specification_may_be_spelled_out() {
    same(|document| {
        for operation in every_operation(document) {
            operation["deprecated"] = json!(false);
            for parameter in operation.get_mut("parameters").and_then(Value::as_array_mut).into_iter().flatten() {
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
            for key in ["required", "tags", "parameters", "enum"] {
                if let Some(Value::Array(values)) = object.get_mut(key).filter(|_| key != "enum") {
                    values.reverse();
                }
            }
        });
        document["info"]["description"] = json!("prose");
    });
    same(|document| {
        let order = op(document, "LinksService_List")["parameters"].as_array_mut().unwrap();
        order.reverse();
    });
}

#[test]
fn yaml_says_the_same_as_json() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("document.yaml");
    std::fs::write(&file, serde_norway::to_string(base()).unwrap()).unwrap();
    let read = source::read(&file.to_string_lossy()).unwrap();
    assert_eq!(told(&changes_from_base(read)), [""; 0]);
}

#[test]
fn all_spellings_together_still_show_what_has_changed() {
    let mut document = base().clone();
    schema(&mut document, "Link")["properties"]["owner"] = json!({"type": "string"});
    remove(&mut schema(&mut document, "CreateLinkRequest")["properties"], "purpose");
    values_at_parameters(&mut document);
    share(&mut document, "parameters", |operation| {
        operation.get_mut("parameters").and_then(Value::as_array_mut).into_iter().flatten().collect()
    });
    inline(&mut document, |schema| schema.get("enum").is_some());
    wrap(&mut document, "allOf");
    let expected = ["breaking field-removed: CreateLinkRequest.purpose", "compatible field-added: Link.owner"];
    assert_eq!(told(&changes_from_base(document)), expected);
}

#[test]
fn what_only_the_committed_document_knows_holds_for_the_served_one() {
    let mut served = base().clone();
    everywhere(&mut served, &|object| {
        if object.remove("x-inferred").is_some() {
            object.remove("format");
        }
        object.remove("x-enum-schema");
    });
    assert!(!told(&changes_from_base(served.clone())).is_empty(), "there is nothing that only ours knows");
    let folder = tempfile::tempdir().unwrap();
    let committed = read::api(base()).unwrap();
    let side = |document| Side::new(document, &committed, folder.path(), &Published::default()).unwrap();
    let changes = operations::compare(&side(base()), &side(&served)).sorted();
    assert_eq!(told(&changes), [""; 0]);
}
