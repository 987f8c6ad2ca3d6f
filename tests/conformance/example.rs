//! Example values for the schemas of the document.

use std::{collections::BTreeMap, sync::LazyLock};

use serde_json::{Map, Value, json};

use super::{
    DOCUMENT, cycles,
    spelling::{self, kind, plain, properties, ref_name},
};

pub(super) const TIMESTAMP: &str = "2026-01-02T03:04:05Z";
/// A number that a double cannot represent exactly.
pub(super) const INT64: i64 = 9_007_199_254_740_993;
pub(super) const NEW_ENUM_VALUE: &str = "A_VALUE_OF_TOMORROW";
pub(super) const NEW_PROPERTY: &str = "aPropertyOfTomorrow";

/// How to create example values.
#[derive(Clone, Copy, Default)]
pub(super) struct Examples {
    /// 64-bit integers as text, as in older versions of the API, and 32-bit integers as floats.
    pub(super) text_integers: bool,
    /// Enum values that are not in the document.
    pub(super) new_enum_values: bool,
    /// In every object, a property that is not in the document.
    pub(super) new_properties: bool,
}

impl Examples {
    /// Examples with every property of the document.
    pub(super) fn full() -> Self {
        Self::default()
    }

    /// Returns an example for a component, without the properties that refer back to it.
    pub(super) fn of_component(self, name: &str) -> Value {
        let schema = component(name);
        let plain = self.plain(schema);
        if kind(&plain).0 == Some("array") && has_component(name) && cycles::reachable(name).contains(name) {
            // An example for a list of itself is a list of free-form values.
            return json!([super::free_form(), super::free_form()]);
        }
        if kind(&plain).0 != Some("object") || is_free(&plain) {
            return self.of(schema);
        }
        self.object(&plain, |property| !has_component(name) || !cycles::leads_back(name, property))
    }

    /// Returns an example for a component with all properties. Those that refer back to it are nested once.
    pub(super) fn complete(self, name: &str) -> Value {
        let schema = component(name);
        let plain = self.plain(schema);
        if kind(&plain).0 != Some("object") || is_free(&plain) {
            self.of(schema)
        } else {
            self.object(&plain, |_| true)
        }
    }

    fn plain(self, schema: &Value) -> Value {
        let plain = plain(schema);
        match ref_name(&plain) {
            Some(name) => self.plain(component(&name)),
            None => plain,
        }
    }

    pub(super) fn of(self, schema: &Value) -> Value {
        if let Some(name) = ref_name(schema) {
            return self.of_component(&name);
        }
        if let Some(target) = schema["$ref"].as_str() {
            return self.of(spelling::at(target));
        }
        let composed = ["allOf", "oneOf", "anyOf", "const"].iter().any(|key| schema.get(key).is_some());
        if composed {
            return self.of(&plain(schema));
        }
        // The named enum has at least the values that are listed next to it.
        if let Some(name) = schema["x-enum-schema"].as_str().filter(|name| has_component(name)) {
            return self.of_component(name);
        }
        if let Some(values) = schema["enum"].as_array() {
            let values: Vec<&Value> = values.iter().filter(|value| !value.is_null()).collect();
            if values.iter().all(|value| value.is_string()) {
                let last = values.last().map_or(Value::Null, |value| (*value).clone());
                return if self.new_enum_values { json!(NEW_ENUM_VALUE) } else { last };
            }
            let kinds = [Value::is_i64, Value::is_number, Value::is_boolean];
            return match kinds.iter().position(|kind| values.iter().all(|value| kind(value))) {
                Some(0) => self.of(&json!({"type": "integer", "format": schema["format"]})),
                Some(1) => json!(1.5),
                Some(_) => json!(true),
                None => super::free_form(),
            };
        }
        match kind(schema) {
            (Some("boolean"), _) => json!(true),
            (Some("integer"), Some("int32")) if self.text_integers => json!(7.0),
            (Some("integer"), Some("int32")) => json!(7),
            (Some("integer"), _) if self.text_integers => json!(INT64.to_string()),
            (Some("integer"), _) => json!(INT64),
            (Some("number"), _) => json!(1.5),
            (Some("string"), Some("date-time")) => json!(TIMESTAMP),
            (Some("string"), _) => json!("text"),
            (Some("array"), _) if schema.get("prefixItems").is_some() => {
                json!([super::free_form(), super::free_form()])
            }
            (Some("array"), _) => json!([self.of_nested(&schema["items"]), self.of_nested(&schema["items"])]),
            (Some("object"), _) => self.object(schema, |_| true),
            _ => super::free_form(),
        }
    }

    /// Returns an example for a property or an item. Unlike a component or a response, it is not empty if its schema
    /// allows any value.
    pub(super) fn of_nested(self, schema: &Value) -> Value {
        if is_free(schema) { super::free_form() } else { self.of(schema) }
    }

    fn object(self, schema: &Value, keeps: impl Fn(&Value) -> bool) -> Value {
        let patterns = schema["patternProperties"].as_object().and_then(|patterns| patterns.values().next());
        let anything = json!({});
        let inner = match schema.get("additionalProperties") {
            Some(inner) if inner.is_object() => Some(inner),
            Some(Value::Bool(true)) => Some(&anything),
            _ => patterns,
        };
        let inner = inner.filter(|inner| keeps(inner));
        if let Some(inner) = inner.filter(|_| schema.get("properties").is_none()) {
            return json!({"key": self.of_nested(inner)});
        }
        let mut object: Map<String, Value> = properties(schema)
            .filter(|(_, property)| keeps(property))
            .map(|(name, property)| (name.clone(), self.of_nested(property)))
            .collect();
        object.extend(inner.map(|inner| ("key".to_owned(), self.of_nested(inner))));
        if self.new_properties && inner.is_none() {
            object.insert(NEW_PROPERTY.into(), json!({"anything": [1, null]}));
        }
        Value::Object(object)
    }
}

/// Returns whether a schema does not restrict its value, except to an object.
pub(super) fn is_free(schema: &Value) -> bool {
    const KEYWORDS: [&str; 11] = [
        "$ref",
        "enum",
        "const",
        "properties",
        "additionalProperties",
        "patternProperties",
        "allOf",
        "oneOf",
        "anyOf",
        "items",
        "x-enum-schema",
    ];
    let is_unrestricted = |value: &Value| value.is_boolean() || value.as_object().is_some_and(Map::is_empty);
    let is_untyped = KEYWORDS
        .iter()
        .all(|key| schema.get(key).is_none_or(|value| key.ends_with("roperties") && is_unrestricted(value)));
    is_untyped && matches!(kind(schema).0, None | Some("object" | "null"))
}

pub(super) fn has_component(name: &str) -> bool {
    DOCUMENT["components"]["schemas"].get(name).is_some()
}

/// Returns a schema by its name. The name of an inline schema is its path in the document.
///
/// An enum that only the overlays have is a text in the document.
pub(super) fn component(name: &str) -> &'static Value {
    static TEXT: LazyLock<Value> = LazyLock::new(|| json!({"type": "string"}));
    let found = DOCUMENT["components"]["schemas"].get(name).or_else(|| INLINE.get(name));
    found.unwrap_or(&TEXT)
}

static INLINE: LazyLock<BTreeMap<String, Value>> = LazyLock::new(|| {
    let mut inline = BTreeMap::new();
    for (name, schema) in DOCUMENT["components"]["schemas"].as_object().unwrap() {
        add_nested(name, &plain(schema), &mut inline);
    }
    for (id, (path, _, operation)) in spelling::operations() {
        for parameter in spelling::parameters(path, operation) {
            add(&format!("{id}_{}", parameter["name"].as_str().unwrap()), &parameter["schema"], &mut inline);
        }
        let media = |holder: &'static Value| spelling::resolve(holder)["content"].as_object().into_iter().flatten();
        media(&operation["requestBody"])
            .for_each(|(_, media)| add(&format!("{id}_request"), &media["schema"], &mut inline));
        for response in operation["responses"].as_object().unwrap().values() {
            media(response).for_each(|(_, media)| add(&format!("{id}_response"), &media["schema"], &mut inline));
        }
    }
    inline
});

fn add(name: &str, schema: &Value, inline: &mut BTreeMap<String, Value>) {
    let plain = plain(schema);
    if plain.get("properties").is_some() || plain.get("enum").is_some() {
        add_nested(name, &plain, inline);
        inline.entry(name.to_owned()).or_insert(plain);
    } else {
        ["items", "additionalProperties"]
            .iter()
            .filter_map(|key| plain.get(key))
            .for_each(|inner| add(name, inner, inline));
    }
}

fn add_nested(name: &str, plain: &Value, inline: &mut BTreeMap<String, Value>) {
    properties(plain).for_each(|(property, inner)| add(&format!("{name}_{property}"), inner, inline));
    for (key, suffix) in [("items", "item"), ("additionalProperties", "value")] {
        plain.get(key).into_iter().for_each(|inner| add(&format!("{name}_{suffix}"), inner, inline));
    }
}
