//! Schemas of the document, and the validation of values against them.
//!
//! The document uses a small part of JSON Schema. What a later document could add of its simple constraints (lengths,
//! bounds, alternatives) is validated as well; `pattern` is not.

use serde_json::Value;

use crate::base::clock::Timestamp;

/// A part of a value that does not match its schema.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Violation {
    /// A JSON pointer into the value; empty for the value itself.
    pub(crate) pointer: String,
    pub(crate) message: String,
}

/// The schema that a reference names, or the schema itself.
pub(super) fn resolve<'a>(document: &'a Value, schema: &'a Value) -> &'a Value {
    let name = name_of(schema);
    match (name, schema["allOf"].as_array().map(Vec::as_slice)) {
        (Some(name), _) => resolve(document, &document["components"]["schemas"][name]),
        // The document's notation for a reference with a description.
        (None, Some([only])) => resolve(document, only),
        _ => schema,
    }
}

/// The name of the schema that a reference names.
pub(super) fn name_of(schema: &Value) -> Option<&str> {
    let only = schema["allOf"].as_array().filter(|all| all.len() == 1).map(|all| &all[0]);
    let target = schema["$ref"].as_str().or_else(|| only?["$ref"].as_str());
    target?.strip_prefix("#/components/schemas/")
}

pub(super) fn validate(document: &Value, schema: &Value, value: &Value) -> Vec<Violation> {
    let mut violations = Vec::new();
    Validation { document, violations: &mut violations }.check(schema, value, "");
    violations
}

/// Removes the properties that a schema does not have, at any depth. The API ignores them.
pub(super) fn prune(document: &Value, schema: &Value, value: &mut Value) {
    let schema = resolve(document, schema);
    match value {
        Value::Object(fields) => {
            if let Some(known) = schema["properties"].as_object() {
                fields.retain(|name, _| known.contains_key(name) || schema["additionalProperties"].is_object());
            }
            fields.iter_mut().for_each(|(name, value)| prune(document, &schema["properties"][name], value));
        }
        Value::Array(items) => items.iter_mut().for_each(|item| prune(document, &schema["items"], item)),
        _ => {}
    }
}

struct Validation<'a> {
    document: &'a Value,
    violations: &'a mut Vec<Violation>,
}

impl Validation<'_> {
    fn report(&mut self, pointer: &str, message: String) {
        self.violations.push(Violation { pointer: pointer.to_owned(), message });
    }

    fn check(&mut self, schema: &Value, value: &Value, pointer: &str) {
        let schema = resolve(self.document, schema);
        if !has_type(schema, value) {
            let expected = match &schema["type"] {
                Value::Array(types) => types.iter().filter_map(Value::as_str).collect::<Vec<_>>().join(" or "),
                one => one.as_str().unwrap_or_default().to_owned(),
            };
            return self.report(pointer, format!("{} is not of type \"{expected}\"", short(value)));
        }
        if let Some(values) = schema["enum"].as_array().filter(|values| !values.contains(value)) {
            let values: Vec<String> = values.iter().map(ToString::to_string).collect();
            self.report(pointer, format!("{} is not one of {}", short(value), values.join(", ")));
        }
        match value {
            Value::String(text) => self.check_text(schema, text, pointer),
            Value::Number(number) => self.check_number(schema, number.as_f64().unwrap_or_default(), pointer),
            Value::Array(items) => self.check_items(schema, items, pointer),
            Value::Object(_) => self.check_object(schema, value, pointer),
            Value::Null | Value::Bool(_) => {}
        }
        self.check_alternatives(schema, value, pointer);
    }

    fn check_text(&mut self, schema: &Value, text: &str, pointer: &str) {
        if schema["format"] == "date-time" && Timestamp::parse(text).is_none() {
            self.report(pointer, format!("{text:?} is not a \"date-time\""));
        }
        self.check_size(schema, ("minLength", "maxLength"), text.chars().count(), "characters", pointer);
    }

    fn check_number(&mut self, schema: &Value, number: f64, pointer: &str) {
        if let Some(least) = schema["minimum"].as_f64().filter(|least| number < *least) {
            self.report(pointer, format!("{number} is less than the minimum of {least}"));
        }
        if let Some(most) = schema["maximum"].as_f64().filter(|most| number > *most) {
            self.report(pointer, format!("{number} is greater than the maximum of {most}"));
        }
    }

    fn check_items(&mut self, schema: &Value, items: &[Value], pointer: &str) {
        self.check_size(schema, ("minItems", "maxItems"), items.len(), "items", pointer);
        if schema["items"].is_object() {
            for (at, item) in items.iter().enumerate() {
                self.check(&schema["items"], item, &format!("{pointer}/{at}"));
            }
        }
    }

    fn check_size(&mut self, schema: &Value, (least, most): (&str, &str), size: usize, what: &str, pointer: &str) {
        let bound = |name: &str| schema[name].as_u64().and_then(|bound| usize::try_from(bound).ok());
        if let Some(least) = bound(least).filter(|least| size < *least) {
            self.report(pointer, format!("has {size} {what}; at least {least} are required"));
        }
        if let Some(most) = bound(most).filter(|most| size > *most) {
            self.report(pointer, format!("has {size} {what}; at most {most} are allowed"));
        }
    }

    fn check_object(&mut self, schema: &Value, value: &Value, pointer: &str) {
        for name in schema["required"].as_array().into_iter().flatten().filter_map(Value::as_str) {
            if value.get(name).is_none() {
                self.report(pointer, format!("{name:?} is a required property"));
            }
        }
        for (name, value) in value.as_object().into_iter().flatten() {
            let pointer = format!("{pointer}/{}", name.replace('~', "~0").replace('/', "~1"));
            match (schema["properties"].get(name), &schema["additionalProperties"]) {
                (Some(property), _) => self.check(property, value, &pointer),
                (None, additional @ Value::Object(_)) => self.check(additional, value, &pointer),
                (None, Value::Bool(false)) => self.report(&pointer, "is not a property of this object".to_owned()),
                (None, _) => {}
            }
        }
    }

    fn check_alternatives(&mut self, schema: &Value, value: &Value, pointer: &str) {
        for part in schema["allOf"].as_array().into_iter().flatten() {
            self.check(part, value, pointer);
        }
        for name in ["anyOf", "oneOf"] {
            let Some(schemas) = schema[name].as_array() else { continue };
            if !schemas.iter().any(|schema| validate(self.document, schema, value).is_empty()) {
                self.report(
                    pointer,
                    format!("{} does not match any of the {} alternatives", short(value), schemas.len()),
                );
            }
        }
    }
}

fn has_type(schema: &Value, value: &Value) -> bool {
    let is = |name: &str| match name {
        "string" => value.is_string(),
        // JSON has one kind of number: 1.0 is an integer.
        "integer" => value.as_f64().is_some_and(|number| number.fract() == 0.0),
        "number" => value.is_number(),
        "boolean" => value.is_boolean(),
        "array" => value.is_array(),
        "object" => value.is_object(),
        "null" => value.is_null(),
        _ => true,
    };
    match &schema["type"] {
        Value::String(name) => is(name) || (value.is_null() && schema["nullable"] == true),
        Value::Array(names) => names.iter().filter_map(Value::as_str).any(is),
        _ => true,
    }
}

/// A value as part of a message.
fn short(value: &Value) -> String {
    const LONGEST: usize = 80;
    let text = value.to_string();
    match text.char_indices().nth(LONGEST) {
        Some((at, _)) => format!("{}...", &text[..at]),
        None => text,
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn messages(schema: &Value, value: &Value) -> Vec<String> {
        let document = json!({"components": {"schemas": {"Tag": {"type": "object", "required": ["name"],
            "properties": {"name": {"type": "string"}}}}}});
        let violations = validate(&document, schema, value);
        violations.into_iter().map(|violation| format!("{}: {}", violation.pointer, violation.message)).collect()
    }

    #[test]
    fn violations_name_their_pointer_and_constraint() {
        let schema = json!({"type": "object", "additionalProperties": false, "properties": {
            "tags": {"type": "array", "items": {"$ref": "#/components/schemas/Tag"}, "maxItems": 2},
            "at": {"type": "string", "format": "date-time"},
            "size": {"type": "integer", "minimum": 1, "maximum": 9},
            "kind": {"type": "string", "enum": ["A", "B"]},
            "slug": {"type": ["string", "null"], "minLength": 2, "maxLength": 3},
            "either": {"oneOf": [{"type": "string"}, {"type": "boolean"}]},
            "numbers": {"type": "object", "additionalProperties": {"type": "number"}},
        }});
        let good = json!({"tags": [{"name": "a"}], "at": "2026-01-31T12:00:00Z", "size": 2.0, "kind": "A", "slug": null,
            "either": true, "numbers": {"a": 1.5}});
        assert_eq!(messages(&schema, &good), [""; 0]);
        for (value, message) in [
            (json!([]), ": [] is not of type \"object\""),
            (json!({"tags": [{"name": "a"}, {}]}), "/tags/1: \"name\" is a required property"),
            (json!({"tags": [{"name": 1}]}), "/tags/0/name: 1 is not of type \"string\""),
            (json!({"tags": [{"name": ""}, {"name": ""}, {"name": ""}]}), "/tags: has 3 items; at most 2 are allowed"),
            (json!({"at": "soon"}), "/at: \"soon\" is not a \"date-time\""),
            (json!({"size": 1.5}), "/size: 1.5 is not of type \"integer\""),
            (json!({"size": 0}), "/size: 0 is less than the minimum of 1"),
            (json!({"size": 10}), "/size: 10 is greater than the maximum of 9"),
            (json!({"kind": "C"}), "/kind: \"C\" is not one of \"A\", \"B\""),
            (json!({"slug": "é"}), "/slug: has 1 characters; at least 2 are required"),
            (json!({"slug": 1}), "/slug: 1 is not of type \"string or null\""),
            (json!({"either": 1}), "/either: 1 does not match any of the 2 alternatives"),
            (json!({"numbers": {"a/b": ""}}), "/numbers/a~1b: \"\" is not of type \"number\""),
            (json!({"other": 1}), "/other: is not a property of this object"),
        ] {
            assert_eq!(messages(&schema, &value), [message], "{value}");
        }
    }
}
