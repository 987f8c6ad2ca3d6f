//! A schema as it is meant, whichever way it is spelled.

use serde_json::{Value, json};

use super::side::without_reference;
use crate::document::{Object, ref_name, text};

/// Deeper than any schema that is meant to be read.
const DEEPEST: usize = 32;

/// What kind of value a schema describes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Form {
    Any,
    Bool,
    Integer,
    Number,
    Text,
    Timestamp,
    List,
    Map,
    Object,
    /// One of several forms.
    Choice,
}

/// A schema with its references followed, and single alternatives and parts taken for what they hold.
#[derive(Debug, Clone)]
pub(crate) struct View {
    /// The component that it refers to, by its name in the normalized document.
    pub(crate) name: Option<String>,
    /// What the use of the schema itself says.
    site: Object,
    /// That, and what the component says.
    facts: Object,
}

impl View {
    pub(crate) fn new(document: &Value, schema: &Value) -> Self {
        Self::deep(document, schema, 0)
    }

    fn deep(document: &Value, schema: &Value, depth: usize) -> Self {
        let mut view = Self { name: None, site: canonical(without_reference(schema)), facts: Object::new() };
        let mut facts = schema.as_object().cloned().unwrap_or_default();
        for _ in depth..DEEPEST {
            if let Some(name) = ref_name(&json!({"$ref": facts.remove("$ref")})).map(str::to_owned) {
                let target = document["components"]["schemas"][&name].as_object().cloned().unwrap_or_default();
                inherit(&mut facts, target);
                view.name = Some(name);
            } else if let Some(Value::Array(parts)) = facts.remove("allOf") {
                let views: Vec<Self> = parts.iter().map(|part| Self::deep(document, part, depth + 1)).collect();
                if let ([only], false) = (views.as_slice(), facts.contains_key("properties")) {
                    view.name = view.name.or_else(|| only.name.clone());
                }
                views.into_iter().for_each(|part| inherit(&mut facts, part.facts));
            } else if let Some(only) = only_alternative(&mut facts) {
                inherit(&mut facts, only.as_object().cloned().unwrap_or_default());
            } else {
                break;
            }
        }
        view.facts = canonical(facts);
        view
    }

    /// Without the name; all it says, it says at its use.
    pub(crate) fn in_place(self) -> Self {
        Self { name: None, site: self.facts.clone(), facts: self.facts }
    }

    /// A fact, of the use or of the component.
    pub(crate) fn fact(&self, key: &str) -> &Value {
        self.facts.get(key).unwrap_or(&Value::Null)
    }

    /// A fact of the use alone.
    pub(crate) fn site(&self, key: &str) -> &Value {
        self.site.get(key).unwrap_or(&Value::Null)
    }

    pub(crate) fn form(&self) -> Form {
        let kind = self.fact("type").as_str();
        match kind {
            Some("boolean") => Form::Bool,
            Some("integer") => Form::Integer,
            Some("number") => Form::Number,
            Some("string") if self.fact("format") == "date-time" => Form::Timestamp,
            Some("string") => Form::Text,
            Some("array") => Form::List,
            _ if !self.alternatives().is_empty() => Form::Choice,
            _ if self.facts.contains_key("properties") => Form::Object,
            _ if is_schema(self.fact("additionalProperties")) => Form::Map,
            Some("object") => Form::Object,
            _ => Form::Any,
        }
    }

    pub(crate) fn properties(&self) -> Object {
        self.fact("properties").as_object().cloned().unwrap_or_default()
    }

    pub(crate) fn requires(&self, property: &str) -> bool {
        self.fact("required").as_array().is_some_and(|names| names.iter().any(|name| name == property))
    }

    /// The values of an enum, in text.
    pub(crate) fn values(&self) -> Option<Vec<String>> {
        Some(self.fact("enum").as_array()?.iter().map(spelled).collect())
    }

    pub(crate) fn alternatives(&self) -> Vec<Value> {
        ["oneOf", "anyOf"].iter().flat_map(|key| self.fact(key).as_array().into_iter().flatten()).cloned().collect()
    }

    /// The type, in words.
    pub(crate) fn describe(&self) -> String {
        let format = self.fact("format").as_str();
        match self.form() {
            Form::Any => "any value".into(),
            Form::Bool => "a boolean".into(),
            Form::Integer if format == Some("int32") => "a 32-bit integer".into(),
            Form::Integer => "a 64-bit integer".into(),
            Form::Number => "a number".into(),
            Form::Timestamp => "a timestamp".into(),
            Form::Text if self.values().is_some() => self.called("enum"),
            Form::Text => "a string".into(),
            Form::List => "a list".into(),
            Form::Map => "a map".into(),
            Form::Object if self.name.is_none() && self.properties().is_empty() => "a free-form object".into(),
            Form::Object => self.called("object"),
            Form::Choice => "one of several types".into(),
        }
    }

    fn called(&self, form: &str) -> String {
        let name = self.fact("x-name").as_str().filter(|_| self.name.is_some());
        name.map_or_else(|| format!("an inline {form}"), |name| format!("the {form} `{name}`"))
    }
}

/// A value as one would write it: text without quotes.
pub(crate) fn spelled(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}

/// Takes over what is not there yet; properties and required names add up.
fn inherit(facts: &mut Object, more: Object) {
    for (key, value) in more {
        match (facts.get_mut(&key), value) {
            (Some(Value::Object(mine)), Value::Object(more)) if key == "properties" => inherit_all(mine, more),
            (Some(Value::Array(mine)), Value::Array(more)) if key == "required" => mine.extend(more),
            (Some(_), _) => {}
            (None, value) => drop(facts.insert(key, value)),
        }
    }
}

fn inherit_all(mine: &mut Object, more: Object) {
    for (key, value) in more {
        mine.entry(key).or_insert(value);
    }
}

/// `oneOf: [X, null]` is X that may be null, `oneOf: [X]` is X.
fn only_alternative(facts: &mut Object) -> Option<Value> {
    let key = ["oneOf", "anyOf"].into_iter().find(|key| facts.contains_key(*key))?;
    let alternatives = facts.get_mut(key)?.as_array_mut()?;
    let before = alternatives.len();
    alternatives.retain(|alternative| text(alternative, "type") != Some("null"));
    let (after, only) = (alternatives.len(), alternatives.first().cloned());
    if after < before {
        facts.insert("nullable".into(), json!(true));
    }
    if after > 1 {
        return None;
    }
    facts.remove(key);
    only
}

/// One spelling for each fact.
fn canonical(mut facts: Object) -> Object {
    if let Some(Value::Array(kinds)) = facts.get("type").cloned() {
        let mut others = kinds.iter().filter(|kind| *kind != "null");
        if kinds.iter().any(|kind| kind == "null") {
            facts.insert("nullable".into(), json!(true));
        }
        match (others.next(), others.next()) {
            (Some(only), None) => drop(facts.insert("type".into(), only.clone())),
            _ => drop(facts.remove("type")),
        }
    }
    if let Some(only) = facts.remove("const") {
        facts.insert("enum".into(), json!([only]));
    }
    if let Some(Value::Array(values)) = facts.get_mut("enum") {
        let before = values.len();
        values.retain(|value| !value.is_null());
        if values.len() < before {
            facts.insert("nullable".into(), json!(true));
        }
    }
    if facts.contains_key("enum") && !facts.contains_key("type") {
        facts.insert("type".into(), json!("string"));
    }
    // Whether a 64-bit integer travels as a number or as text, it is one.
    let format = facts.get("format").and_then(Value::as_str).unwrap_or_default().to_owned();
    let kind = facts.get("type").and_then(Value::as_str).unwrap_or_default();
    if (kind == "string" && matches!(format.as_str(), "int64" | "uint64")) || (kind == "integer" && format != "int32") {
        facts.insert("type".into(), json!("integer"));
        facts.insert("format".into(), json!("int64"));
    }
    if kind_of(&facts) == "number" {
        facts.remove("format");
    }
    // What proto enums and scalars fall back to anyway.
    if facts.get("default").is_some_and(is_zero_value) {
        facts.remove("default");
    }
    for flag in ["nullable", "deprecated", "readOnly", "writeOnly"] {
        if facts.get(flag) == Some(&Value::Bool(false)) {
            facts.remove(flag);
        }
    }
    exclusive(&mut facts, "minimum", "exclusiveMinimum");
    exclusive(&mut facts, "maximum", "exclusiveMaximum");
    facts
}

fn kind_of(facts: &Object) -> &str {
    facts.get("type").and_then(Value::as_str).unwrap_or_default()
}

fn is_zero_value(default: &Value) -> bool {
    default.is_null() || default.as_str().is_some_and(|value| value.ends_with("_UNSPECIFIED"))
}

/// OpenAPI 3.0 says by a flag what 3.1 says by a number.
fn exclusive(facts: &mut Object, bound: &str, exclusive: &str) {
    match facts.get(exclusive) {
        Some(Value::Bool(true)) => {
            if let Some(number) = facts.remove(bound) {
                facts.insert(exclusive.into(), number);
            }
        }
        Some(Value::Bool(false)) => drop(facts.remove(exclusive)),
        _ => {}
    }
}

/// Whether it says anything at all about the values.
fn is_schema(schema: &Value) -> bool {
    schema.as_object().is_some_and(|facts| !facts.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn view(schema: Value) -> View {
        let document = json!({"components": {"schemas": {
            "Text": {"type": "string", "maxLength": 3, "x-name": "Text"},
            "Alias": {"$ref": "#/components/schemas/Text"},
            "A": {"type": "object", "properties": {"a": {"type": "string"}}, "required": ["a"]},
        }}});
        View::new(&document, &schema)
    }

    #[test]
    fn whatever_the_spelling_the_meaning_is_one() {
        let text = json!({"$ref": "#/components/schemas/Text"});
        for schema in [
            text.clone(),
            json!({"$ref": "#/components/schemas/Alias"}),
            json!({"allOf": [text]}),
            json!({"oneOf": [text]}),
            json!({"anyOf": [{"allOf": [text]}]}),
        ] {
            let view = view(schema.clone());
            assert_eq!((view.name.as_deref(), view.fact("maxLength")), (Some("Text"), &json!(3)), "{schema}");
            assert_eq!(view.fact("nullable"), &Value::Null, "{schema}");
        }
        for schema in [
            json!({"type": ["string", "null"]}),
            json!({"type": "string", "nullable": true}),
            json!({"oneOf": [{"type": "string"}, {"type": "null"}]}),
        ] {
            let view = view(schema.clone());
            assert_eq!((view.form(), view.fact("nullable")), (Form::Text, &json!(true)), "{schema}");
        }
        for schema in [
            json!({"type": "integer"}),
            json!({"type": "integer", "format": "int64"}),
            json!({"type": "string", "format": "int64"}),
        ] {
            assert_eq!(view(schema.clone()).describe(), "a 64-bit integer", "{schema}");
        }
        for schema in [
            json!({"type": "object"}),
            json!({"type": "object", "additionalProperties": {}}),
            json!({"type": "object", "additionalProperties": true}),
        ] {
            assert_eq!(view(schema.clone()).describe(), "a free-form object", "{schema}");
        }
    }

    #[test]
    fn parts_add_up() {
        let both =
            view(json!({"allOf": [{"$ref": "#/components/schemas/A"}], "properties": {"b": {}}, "required": ["b"]}));
        assert!(both.requires("a") && both.requires("b"));
        assert_eq!(both.properties().len(), 2);
        assert_eq!(both.name, None);
    }

    #[test]
    fn exclusive_bounds_are_numbers() {
        let flagged = view(json!({"type": "number", "minimum": 0, "exclusiveMinimum": true}));
        assert_eq!((flagged.fact("minimum"), flagged.fact("exclusiveMinimum")), (&Value::Null, &json!(0)));
        let not = view(json!({"type": "number", "maximum": 9, "exclusiveMaximum": false}));
        assert_eq!((not.fact("maximum"), not.fact("exclusiveMaximum")), (&json!(9), &Value::Null));
    }
}
