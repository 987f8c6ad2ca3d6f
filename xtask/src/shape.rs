//! From a schema to a Rust type, and how a value of it is taken and travels.

use anyhow::{Result, bail};

use crate::model::{Additional, Form, Schema};

/// The Rust type of a schema.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Shape {
    Bool,
    Int32,
    Int64,
    UInt64,
    Float,
    Text,
    Timestamp,
    Json,
    Named(String),
    List(Box<Shape>),
    Map(Box<Shape>),
    /// In a list or a map, where null is a separate value.
    Maybe(Box<Shape>),
}

impl Shape {
    /// The shape of a lowered schema.
    pub(crate) fn of(schema: &Schema) -> Result<Self> {
        let plain = match &schema.form {
            Form::Any | Form::Choice(_) => return Ok(Self::Json),
            Form::Reference(name) => return Ok(Self::Named(name.clone())),
            Form::List(items) => return Ok(Self::List(Box::new(Self::inner(items)?))),
            Form::Object(object) => {
                return Ok(match &object.additional {
                    Additional::Of(inner) => Self::Map(Box::new(Self::inner(inner)?)),
                    _ => Self::Json,
                });
            }
            Form::Plain(plain) => plain,
        };
        Ok(match (plain.name.as_str(), plain.format.as_deref()) {
            ("boolean", _) => Self::Bool,
            ("integer", Some("int32")) => Self::Int32,
            ("integer" | "string" | "number", Some("uint64")) => Self::UInt64,
            ("integer", _) | ("string" | "number", Some("int64")) => Self::Int64,
            ("number", _) => Self::Float,
            ("string", Some("date-time")) => Self::Timestamp,
            ("string", _) => Self::Text,
            ("null", _) => Self::Json,
            (other, _) => bail!("`{other}` is not a JSON Schema type"),
        })
    }

    /// The shape of what a list or a map holds.
    pub(crate) fn inner(schema: &Schema) -> Result<Self> {
        let shape = Self::of(schema)?;
        // Anything may be null anyway.
        let is_maybe = schema.nullable && shape != Self::Json;
        Ok(if is_maybe { Self::Maybe(Box::new(shape)) } else { shape })
    }

    /// The Rust type.
    pub(crate) fn rust(&self) -> String {
        match self {
            Self::Bool => "bool".into(),
            Self::Int32 => "i32".into(),
            Self::Int64 => "i64".into(),
            Self::UInt64 => "u64".into(),
            Self::Float => "f64".into(),
            Self::Text => "String".into(),
            Self::Timestamp => "jiff::Timestamp".into(),
            Self::Json => "serde_json::Value".into(),
            Self::Named(name) => format!("crate::models::{name}"),
            Self::List(inner) => format!("Vec<{}>", inner.rust()),
            Self::Map(inner) => format!("std::collections::BTreeMap<String, {}>", inner.rust()),
            Self::Maybe(inner) => format!("Option<{}>", inner.rust()),
        }
    }

    /// Returns true for a text, or a list of texts.
    pub(crate) fn is_text(&self) -> bool {
        match self {
            Self::List(inner) => inner.is_text(),
            shape => *shape == Self::Text,
        }
    }

    pub(crate) fn is_container(&self) -> bool {
        matches!(self, Self::List(_) | Self::Map(_))
    }

    /// The shortest expression for the default value.
    pub(crate) fn default(&self) -> &'static str {
        match self {
            Self::Bool => "false",
            Self::Int32 | Self::Int64 | Self::UInt64 => "0",
            Self::Float => "0.0",
            Self::Text => "String::new()",
            Self::List(_) => "Vec::new()",
            _ => "Default::default()",
        }
    }

    /// The type that a setter takes.
    pub(crate) fn argument(&self) -> String {
        match self {
            Self::Bool | Self::Int32 | Self::Int64 | Self::UInt64 | Self::Float => self.rust(),
            Self::List(inner) => format!("impl IntoIterator<Item = {}>", inner.item_argument()),
            Self::Map(inner) => format!("impl IntoIterator<Item = (impl AsRef<str>, {})>", inner.item_argument()),
            Self::Maybe(inner) => format!("Option<{}>", inner.argument()),
            _ => format!("impl Into<{}>", self.rust()),
        }
    }

    /// The type that the setter of an optional value takes, and the expression that makes an `Option` from it.
    pub(crate) fn optional_argument(&self) -> (String, &'static str) {
        match self {
            // Without a type parameter, the type of a literal is that of the field.
            Self::Bool | Self::Int32 | Self::Int64 | Self::UInt64 | Self::Float | Self::Json | Self::Maybe(_) => {
                (format!("impl Into<Option<{}>>", self.rust()), "value.into()")
            }
            Self::List(inner) => (format!("impl rt::IntoList<{}, M>", inner.element()), "value.into_list()"),
            Self::Map(inner) => (format!("impl rt::IntoMap<{}, M>", inner.element()), "value.into_map()"),
            Self::Text | Self::Timestamp | Self::Named(_) => {
                (format!("impl rt::IntoOption<{}, M>", self.rust()), "value.into_option()")
            }
        }
    }

    /// The type that names what the setter of a list or a map accepts: a text may be borrowed.
    fn element(&self) -> String {
        if *self == Self::Text { "str".into() } else { self.rust() }
    }

    /// The type of what a list or a map is given: a text may be borrowed, as in a slice of them.
    fn item_argument(&self) -> String {
        match self {
            Self::Text => "impl AsRef<str>".into(),
            shape => shape.argument(),
        }
    }

    fn convert_item(&self) -> String {
        match self {
            Self::Text => "item.as_ref().to_owned()".into(),
            shape => shape.convert("item"),
        }
    }

    /// A value for a setter, for the test that sets everything.
    pub(crate) fn sample(&self) -> String {
        match self {
            Self::Bool => "true".into(),
            Self::Int32 => "7".into(),
            // More than a double can hold exactly, with the type, because a list and a page size accept several.
            Self::Int64 => "9_007_199_254_740_993_i64".into(),
            Self::UInt64 => "9_007_199_254_740_993_u64".into(),
            Self::Float => "1.5".into(),
            Self::Text => "\"text\"".into(),
            Self::Timestamp => "timestamp()".into(),
            Self::Json => "free_form()".into(),
            Self::Named(name) => format!("sample!({name})"),
            Self::List(inner) if matches!(**inner, Self::Named(_)) => inner.sample().replacen("sample", "pair", 1),
            Self::List(inner) => format!("[{0}, {0}]", inner.owned_sample()),
            Self::Map(inner) => format!("[(\"key\", {})]", inner.owned_sample()),
            Self::Maybe(_) => self.owned_sample(),
        }
    }

    /// A value of the Rust type itself, for the inside of a list or a map.
    fn owned_sample(&self) -> String {
        match self {
            Self::Text => format!("{}.to_owned()", self.sample()),
            Self::List(inner) => format!("vec![{0}, {0}]", inner.owned_sample()),
            Self::Map(inner) => {
                format!("std::collections::BTreeMap::from([(\"key\".to_owned(), {})])", inner.owned_sample())
            }
            Self::Maybe(inner) => format!("Some({})", inner.owned_sample()),
            shape => shape.sample(),
        }
    }

    /// The expression that makes the field's value from a setter's argument.
    pub(crate) fn convert(&self, value: &str) -> String {
        match self {
            Self::Bool | Self::Int32 | Self::Int64 | Self::UInt64 | Self::Float => value.to_owned(),
            Self::List(inner) => match inner.convert_item() {
                same if same == "item" => format!("{value}.into_iter().collect()"),
                each if each == "item.into()" => format!("{value}.into_iter().map(Into::into).collect()"),
                each => format!("{value}.into_iter().map(|item| {each}).collect()"),
            },
            Self::Map(inner) => {
                let made = inner.convert_item();
                format!("{value}.into_iter().map(|(key, item)| (key.as_ref().to_owned(), {made})).collect()")
            }
            Self::Maybe(inner) => match inner.convert("item") {
                same if same == "item" => value.to_owned(),
                each if each == "item.into()" => format!("{value}.map(Into::into)"),
                each => format!("{value}.map(|item| {each})"),
            },
            _ => format!("{value}.into()"),
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::*;
    use crate::testing;

    fn shape(schema: Value) -> Shape {
        Shape::of(&testing::schemas(&schema, &json!({"X": {}, "Y": {}})).schemas["X"]).unwrap()
    }

    #[test]
    fn schemas_become_types() {
        for (schema, rust) in [
            (json!({"type": "string"}), "String"),
            (json!({"type": "string", "format": "date-time"}), "jiff::Timestamp"),
            (json!({"type": "string", "format": "int64"}), "i64"),
            (json!({"type": "string", "format": "uint64"}), "u64"),
            (json!({"type": "integer"}), "i64"),
            (json!({"type": "number", "format": "int64"}), "i64"),
            (json!({"type": "integer", "format": "int32"}), "i32"),
            (json!({"type": "number", "format": "double"}), "f64"),
            (json!({}), "serde_json::Value"),
            (json!({"type": "object"}), "serde_json::Value"),
            (json!({"additionalProperties": {"type": "boolean"}}), "std::collections::BTreeMap<String, bool>"),
            (
                json!({"type": "array", "items": {"type": "array", "items": {"$ref": "#/components/schemas/Y"}}}),
                "Vec<Vec<crate::models::Y>>",
            ),
        ] {
            assert_eq!(shape(schema).rust(), rust);
        }
        assert!(Shape::of(&testing::schema(&json!({"type": "file"}))).is_err());
    }

    #[test]
    fn setters_take_what_converts() {
        let tags = shape(json!({"type": "array", "items": {"type": "string"}}));
        assert_eq!(tags.argument(), "impl IntoIterator<Item = impl AsRef<str>>");
        assert_eq!(tags.convert("value"), "value.into_iter().map(|item| item.as_ref().to_owned()).collect()");
        let days = shape(json!({"type": "array", "items": {"type": "integer", "format": "int32"}}));
        assert_eq!(days.convert("value"), "value.into_iter().collect()");
        for (shape, argument) in [
            (Shape::Bool, "impl Into<Option<bool>>"),
            (Shape::Text, "impl rt::IntoOption<String, M>"),
            (tags, "impl rt::IntoList<str, M>"),
            (days, "impl rt::IntoList<i32, M>"),
        ] {
            assert_eq!(shape.optional_argument().0, argument);
        }
    }
}
