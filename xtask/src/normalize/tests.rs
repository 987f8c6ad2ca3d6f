//! What the document may spell in several ways, and what becomes of it.

use super::*;
use crate::resolve;

fn normalized(schemas: Value) -> Value {
    let mut document = json!({"openapi": "3.1.0", "paths": {}, "components": {"schemas": schemas}});
    resolve::resolve(&mut document).unwrap();
    normalize(&mut document, &Published::default()).unwrap();
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
    assert_eq!(
        schemas["X"]["properties"]["one"],
        json!({"$ref": "#/components/schemas/Kind", "readOnly": true, "x-inline-enum": "X_one"})
    );
    assert_eq!(schemas["X"]["properties"]["many"]["items"]["$ref"], "#/components/schemas/Kind");
    assert_eq!(
        schemas["X"]["properties"]["own"],
        json!({"$ref": "#/components/schemas/XOwn", "x-inline-enum": "X_own"})
    );
    assert_eq!(schemas["XOwn"]["enum"], json!(["C"]));
}

#[test]
fn a_published_enum_keeps_its_name_whatever_else_gets_its_values() {
    let own = |values: Value| json!({"type": "object", "properties": {"own": {"type": "string", "enum": values}}});
    let mut document = json!({"openapi": "3.1.0", "paths": {}, "components": {"schemas": {
        "A": own(json!(["C"])), "Kind": {"type": "string", "enum": ["C"]}, "X": own(json!(["C"])), "Y": own(json!(["C", "D"]))}}});
    let published = json!({"inline-enums": {"X_own": "X_own", "Y_own": "X_own"}});
    normalize(&mut document, &published.into()).unwrap();
    let schemas = &document["components"]["schemas"];
    let target = |schema: &str| schemas[schema]["properties"]["own"]["$ref"].clone();
    assert_eq!(
        [target("A"), target("X"), target("Y")],
        ["Kind", "XOwn", "XOwn"].map(|name| format!("#/components/schemas/{name}"))
    );
    assert_eq!(schemas["XOwn"]["enum"], json!(["C", "D"]));
}

#[test]
fn an_enum_that_an_extension_names_has_the_values_of_the_place_as_well() {
    let kind = json!({"type": "string", "enum": ["A", "C"], "x-enum-schema": "Kind"});
    let schemas = normalized(json!({
        "Kind": {"type": "string", "enum": ["A", "B"]}, "X": {"type": "object", "properties": {"kind": kind}}}));
    assert_eq!(schemas["X"]["properties"]["kind"], json!({"$ref": "#/components/schemas/Kind"}));
    assert_eq!(schemas["Kind"]["enum"], json!(["A", "B", "C"]));
}

#[test]
fn an_object_that_may_hold_anything_is_one_whether_its_document_says_so_or_not() {
    let free = json!({"type": "object"});
    for spelled in [json!(true), json!({})] {
        let place = json!({"type": "object", "additionalProperties": spelled});
        let schemas =
            normalized(json!({"X": {"properties": {"one": place, "many": {"type": "array", "items": place}}},
            "Own": place}));
        assert_eq!(schemas["X"]["properties"]["one"], free);
        assert_eq!(schemas["X"]["properties"]["many"]["items"], free);
        // A type of its own keeps what it reads.
        assert_eq!(schemas["Own"]["additionalProperties"], json!({}));
    }
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
    assert_eq!(schemas["X"]["properties"]["tag"], json!({"$ref": "#/components/schemas/ApiTag", "deprecated": true}));
    assert_eq!(schemas["X"]["properties"]["maybe"], json!({"type": "string", "nullable": true}));
    assert_eq!(schemas["ApiTag"]["x-name"], "apiTag");
}

#[test]
fn a_missing_schema_is_named() {
    let mut document =
        json!({"components": {"schemas": {"X": {"properties": {"y": {"$ref": "#/components/schemas/Gone"}}}}}});
    assert!(check_refs(&mut document).unwrap_err().to_string().contains("`Gone`"));
}
