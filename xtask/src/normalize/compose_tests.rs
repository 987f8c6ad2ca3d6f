//! Each way to put a schema together, and what it says by itself.

use super::*;

fn simple(schema: Value) -> Value {
    let Value::Object(components) = json!({
        "Kind": {"type": "string", "enum": ["A", "B"]},
        "Tree": {"type": "object", "required": ["name"], "properties": {"name": {"type": "string"}}},
        "Self": {"allOf": [{"$ref": "#/components/schemas/Self"}, {"$ref": "#/components/schemas/Tree"}]},
    }) else {
        unreachable!("it is an object")
    };
    let mut schema = schema;
    simplify(&mut schema, &components).unwrap();
    schema
}

const TREE: &str = "#/components/schemas/Tree";
const KIND: &str = "#/components/schemas/Kind";

#[test]
fn null_is_seen_however_it_is_spelled() {
    let text = json!({"type": "string", "nullable": true});
    for spelled in [
        json!({"type": ["string", "null"]}),
        json!({"type": "string", "nullable": true}),
        json!({"oneOf": [{"type": "string"}, {"type": "null"}]}),
        json!({"anyOf": [{"type": "null"}, {"type": "string"}]}),
    ] {
        assert_eq!(simple(spelled.clone()), text, "{spelled}");
    }
    assert_eq!(simple(json!({"enum": ["a", null]})), json!({"type": "string", "enum": ["a"], "nullable": true}));
    assert_eq!(simple(json!({"oneOf": [{"$ref": TREE}, {"type": "null"}]})), json!({"$ref": TREE, "nullable": true}));
}

#[test]
fn several_parts_are_one_object_and_a_wrapper_is_what_it_holds() {
    assert_eq!(
        simple(json!({"allOf": [{"$ref": TREE}], "deprecated": true})),
        json!({"$ref": TREE, "deprecated": true})
    );
    assert_eq!(
        simple(json!({"allOf": [{"allOf": [{"$ref": TREE}]}, {"description": "d"}]})),
        json!({"$ref": TREE, "description": "d"})
    );
    let both =
        simple(json!({"allOf": [{"$ref": TREE}], "properties": {"own": {"type": "integer"}}, "required": ["own"]}));
    assert_eq!(both["properties"], json!({"name": {"type": "string"}, "own": {"type": "integer"}}));
    assert_eq!(both["required"], json!(["name", "own"]));
}

#[test]
fn what_is_made_of_itself_is_refused_by_name() {
    let Value::Object(components) =
        json!({"A": {"allOf": [{"$ref": "#/components/schemas/A"}, {"properties": {"x": {}}}]}})
    else {
        unreachable!("it is an object")
    };
    let problem = simplify(&mut components["A"].clone(), &components).unwrap_err();
    assert_eq!(problem.to_string(), "`A` contains itself through `allOf`");
}

#[test]
fn a_choice_is_what_its_branches_have_in_common() {
    let numbers = json!({"type": "integer", "format": "int64"});
    assert_eq!(simple(json!({"oneOf": [{"type": "string", "format": "int64"}, {"type": "integer"}]})), numbers);
    assert_eq!(simple(json!({"type": ["string", "integer"], "format": "int64"})), numbers);
    assert_eq!(simple(json!({"anyOf": [{"type": "string"}, {"$ref": KIND}]})), json!({"type": "string"}));
    assert_eq!(simple(json!({"anyOf": [{"type": "string"}, {"type": "integer"}]})), json!({}));
    let enums = simple(json!({"oneOf": [{"$ref": KIND}, {"const": "C", "description": "New.", "deprecated": true}]}));
    assert_eq!(enums["enum"], json!(["A", "B", "C"]));
    assert_eq!((&enums["x-enum-descriptions"], &enums["x-enum-deprecated"]), (&json!({"C": "New."}), &json!(["C"])));
    let more = simple(json!({"properties": {"a": {}}, "oneOf": [{"$ref": TREE}, {"required": ["a"]}]}));
    assert_eq!(more["properties"], json!({"a": {}, "name": {"type": "string"}}));
    assert_eq!(
        simple(json!({"oneOf": [{"$ref": TREE}, {"$ref": KIND}]})),
        json!({"description": format!("One of `{TREE}`, `{KIND}`.").replace("#/components/schemas/", "")})
    );
}

#[test]
fn enums_of_numbers_are_numbers_and_mixed_ones_anything() {
    assert_eq!(simple(json!({"enum": [1, 2]})), json!({"type": "integer", "description": "One of `1`, `2`."}));
    assert_eq!(simple(json!({"const": true})), json!({"type": "boolean"}));
    assert_eq!(simple(json!({"const": "x"})), json!({"type": "string", "enum": ["x"]}));
    assert_eq!(simple(json!({"enum": ["a", 1]})), json!({}));
}

#[test]
fn objects_and_lists_are_seen_without_their_type() {
    assert_eq!(simple(json!(true)), json!({}));
    assert_eq!(simple(json!({"items": {}})), json!({"type": "array", "items": {}}));
    assert_eq!(simple(json!({"type": "array", "prefixItems": [{}]})), json!({"type": "array", "items": {}}));
    assert_eq!(
        simple(json!({"patternProperties": {"^x": {"type": "string"}}})),
        json!({"type": "object", "additionalProperties": {"type": "string"}})
    );
    assert_eq!(
        simple(json!({"type": "object", "additionalProperties": false})),
        json!({"type": "object", "x-closed": true})
    );
    assert_eq!(simple(json!({"properties": {}})), json!({"type": "object"}));
}
