//! Values made from schemas of the document.

use serde_json::{Map, Value, json};

use super::DOCUMENT;

pub(super) const TIMESTAMP: &str = "2026-01-02T03:04:05Z";
/// More than a double can hold exactly.
pub(super) const INT64: i64 = 9_007_199_254_740_993;
pub(super) const NEW_ENUM_VALUE: &str = "A_VALUE_OF_TOMORROW";
pub(super) const NEW_PROPERTY: &str = "aPropertyOfTomorrow";

/// How values are made.
#[derive(Clone, Copy, Default)]
pub(super) struct Examples {
    /// 64-bit integers as text, as older versions of the API sent them.
    pub(super) text_integers: bool,
    /// Values that no enum knows.
    pub(super) new_enum_values: bool,
    /// A property that no schema knows, in every object.
    pub(super) new_properties: bool,
}

impl Examples {
    /// Every property set, as the document has it.
    pub(super) fn full() -> Self {
        Self::default()
    }

    pub(super) fn of_component(self, name: &str) -> Value {
        self.of(component(name))
    }

    pub(super) fn of(self, schema: &Value) -> Value {
        if let Some(name) = ref_name(schema) {
            return self.of_component(name);
        }
        if let [only] = schema["allOf"].as_array().map_or(&[][..], Vec::as_slice) {
            return self.of(only);
        }
        if let Some(values) = schema["enum"].as_array() {
            return if self.new_enum_values { json!(NEW_ENUM_VALUE) } else { values.last().cloned().unwrap() };
        }
        if let Some(name) = schema["x-enum-schema"].as_str() {
            return self.of_component(name);
        }
        match (schema["type"].as_str(), schema["format"].as_str()) {
            (Some("boolean"), _) => json!(true),
            (Some("integer"), Some("int32")) => json!(7),
            (Some("integer"), _) if self.text_integers => json!(INT64.to_string()),
            (Some("integer"), _) => json!(INT64),
            (Some("number"), _) => json!(1.5),
            (Some("string"), Some("date-time")) => json!(TIMESTAMP),
            (Some("string"), _) => json!("text"),
            (Some("array"), _) => json!([self.of_place(&schema["items"]), self.of_place(&schema["items"])]),
            (Some("object"), _) => self.object(schema),
            other => panic!("no example for {other:?} of {schema}"),
        }
    }

    /// Where anything goes, something goes; only a schema of its own, and an answer, is empty when it has no properties.
    fn of_place(self, schema: &Value) -> Value {
        let names_nothing =
            ["$ref", "enum", "properties", "additionalProperties", "allOf"].iter().all(|key| schema.get(key).is_none());
        if (schema["type"] == "object" || schema["type"].is_null()) && names_nothing {
            super::free_form()
        } else {
            self.of(schema)
        }
    }

    fn object(self, schema: &Value) -> Value {
        let inner = schema.get("additionalProperties").filter(|inner| inner.is_object());
        if let Some(inner) = inner.filter(|_| schema.get("properties").is_none()) {
            return json!({"key": self.of_place(inner)});
        }
        let mut object: Map<String, Value> =
            properties(schema).map(|(name, property)| (name.clone(), self.of_place(property))).collect();
        object.extend(inner.map(|inner| ("key".to_owned(), self.of_place(inner))));
        if self.new_properties && inner.is_none() {
            object.insert(NEW_PROPERTY.into(), json!({"anything": [1, null]}));
        }
        Value::Object(object)
    }
}

pub(super) fn component(name: &str) -> &'static Value {
    DOCUMENT["components"]["schemas"].get(name).unwrap_or_else(|| panic!("the document has no schema {name}"))
}

pub(super) fn ref_name(schema: &Value) -> Option<&str> {
    schema.get("$ref")?.as_str()?.strip_prefix("#/components/schemas/")
}

pub(super) fn properties(schema: &Value) -> impl Iterator<Item = (&String, &Value)> {
    schema.get("properties").and_then(Value::as_object).into_iter().flatten()
}
