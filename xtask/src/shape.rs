//! The Rust type of a schema, and the code that converts arguments of setters to it.

use anyhow::{Result, bail};

use crate::model::{Additional, Form, Schema};

/// The Rust type of a schema.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Shape {
    Scalar(&'static Scalar),
    Text,
    Timestamp,
    Json,
    Named(String),
    List(Box<Shape>),
    Map(Box<Shape>),
    /// In a list or a map, where null is a separate value.
    Maybe(Box<Shape>),
}

/// A type that is copied, with the Rust code for it.
#[derive(Debug, PartialEq)]
pub(crate) struct Scalar {
    rust: &'static str,
    /// The shortest expression for the default value.
    default: &'static str,
    /// A value for the test that sets everything.
    sample: &'static str,
}

static BOOL: Scalar = Scalar { rust: "bool", default: "false", sample: "true" };
static INT32: Scalar = Scalar { rust: "i32", default: "0", sample: "7" };
// More than a double can hold exactly, with the type, because a list and a page size accept several.
static INT64: Scalar = Scalar { rust: "i64", default: "0", sample: "9_007_199_254_740_993_i64" };
static UINT64: Scalar = Scalar { rust: "u64", default: "0", sample: "9_007_199_254_740_993_u64" };
static FLOAT: Scalar = Scalar { rust: "f64", default: "0.0", sample: "1.5" };

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
            ("boolean", _) => Self::Scalar(&BOOL),
            ("integer", Some("int32")) => Self::Scalar(&INT32),
            ("integer" | "string" | "number", Some("uint64")) => Self::Scalar(&UINT64),
            ("integer", _) | ("string" | "number", Some("int64")) => Self::Scalar(&INT64),
            ("number", _) => Self::Scalar(&FLOAT),
            ("string", Some("date-time")) => Self::Timestamp,
            ("string", _) => Self::Text,
            ("null", _) => Self::Json,
            (other, _) => bail!("`{other}` is not a JSON Schema type"),
        })
    }

    /// The shape of the items of a list or a map.
    pub(crate) fn inner(schema: &Schema) -> Result<Self> {
        let shape = Self::of(schema)?;
        // Anything may be null anyway.
        let is_maybe = schema.nullable && shape != Self::Json;
        Ok(if is_maybe { Self::Maybe(Box::new(shape)) } else { shape })
    }

    /// The Rust type.
    pub(crate) fn rust(&self) -> String {
        match self {
            Self::Scalar(scalar) => scalar.rust.into(),
            Self::Text => "String".into(),
            Self::Json => "serde_json::Value".into(),
            Self::Timestamp => "jiff::Timestamp".into(),
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
            Self::Scalar(scalar) => scalar.default,
            Self::Text => "String::new()",
            Self::List(_) => "Vec::new()",
            _ => "Default::default()",
        }
    }

    /// The type that a setter takes.
    pub(crate) fn argument(&self) -> String {
        match self {
            Self::List(inner) => format!("impl IntoIterator<Item = {}>", inner.item_argument()),
            Self::Map(inner) => format!("impl IntoIterator<Item = (impl AsRef<str>, {})>", inner.item_argument()),
            Self::Maybe(inner) => format!("Option<{}>", inner.argument()),
            Self::Scalar(scalar) => scalar.rust.into(),
            _ => format!("impl Into<{}>", self.rust()),
        }
    }

    /// The type that the setter of an optional value takes, and the expression that makes an `Option` from it.
    pub(crate) fn optional_argument(&self) -> (String, &'static str) {
        match self {
            Self::List(inner) => (format!("impl rt::IntoList<{}, M>", inner.element()), "value.into_list()"),
            Self::Map(inner) => (format!("impl rt::IntoMap<{}, M>", inner.element()), "value.into_map()"),
            Self::Text | Self::Timestamp | Self::Named(_) => {
                (format!("impl rt::IntoOption<{}, M>", self.rust()), "value.into_option()")
            }
            // Without a type parameter, the type of a literal is that of the field.
            Self::Scalar(_) | Self::Json | Self::Maybe(_) => {
                (format!("impl Into<Option<{}>>", self.rust()), "value.into()")
            }
        }
    }

    /// The type parameter for items that the setter of a list or a map accepts: a text may be borrowed.
    fn element(&self) -> String {
        if *self == Self::Text { "str".into() } else { self.rust() }
    }

    /// The type of the items in an argument: a text may be borrowed, as in a slice of them.
    fn item_argument(&self) -> String {
        match self {
            Self::Text => "impl AsRef<str>".into(),
            shape => shape.argument(),
        }
    }

    /// A value for a setter, for the test that sets everything.
    pub(crate) fn sample(&self) -> String {
        match self {
            Self::Scalar(scalar) => scalar.sample.into(),
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
            Self::List(inner) => format!("{value}.into_iter(){}.collect()", map(&inner.convert_item())),
            Self::Map(inner) => {
                let made = inner.convert_item();
                format!("{value}.into_iter().map(|(key, item)| (key.as_ref().to_owned(), {made})).collect()")
            }
            Self::Maybe(inner) => format!("{value}{}", map(&inner.convert("item"))),
            Self::Scalar(_) => value.to_owned(),
            _ => format!("{value}.into()"),
        }
    }

    fn convert_item(&self) -> String {
        if *self == Self::Text { "item.as_ref().to_owned()".into() } else { self.convert("item") }
    }
}

/// The call that converts each item.
fn map(conversion: &str) -> String {
    match conversion {
        "item" => String::new(),
        "item.into()" => ".map(Into::into)".to_owned(),
        each => format!(".map(|item| {each})"),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::{source, testing};

    #[test]
    fn schema_of_each_case_becomes_the_expected_rust() {
        let cases = source::yaml(include_str!("../documents/shapes.yaml")).unwrap();
        for case in cases.as_array().unwrap() {
            let api = testing::schemas(&case["schema"], &json!({"X": {}, "Y": {}}));
            let facts = match Shape::of(&api.schemas["X"]) {
                Ok(shape) => json!({
                    "schema": case["schema"],
                    "rust": shape.rust(),
                    "argument": shape.argument(),
                    "convert": shape.convert("value"),
                    "optional": shape.optional_argument().0,
                }),
                Err(error) => json!({"schema": case["schema"], "error": error.to_string()}),
            };
            for (key, expected) in case.as_object().unwrap() {
                assert_eq!(&facts[key], expected, "{key} of {}", case["schema"]);
            }
        }
    }
}
