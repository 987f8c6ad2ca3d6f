//! Schemas as structs and enums.

use anyhow::{Context, Result};
use serde_json::{Value, json};

use super::values::{ABSENT, Member, prose, spoken};
use crate::{
    docs,
    document::{flag, list, properties, ref_name, text},
    names::{self, Members},
    reach::Reach,
    shape::Shape,
};

/// rustfmt leaves the inside of a macro call as it is.
const MACRO_INDENT: &str = "\n        ";

/// Where a model travels; what it may leave out and what it must tolerate follows from that.
#[derive(Clone, Copy, PartialEq)]
enum Direction {
    /// Only sent: absent, empty and null are different things.
    Request,
    /// Only read: tolerant of whatever is missing.
    Response,
    Both,
}

/// What the model template prints for a schema.
pub(super) fn annotate(document: &Value, reach: &Reach, name: &str, schema: &Value, cfg: &Value) -> Result<Value> {
    let original = text(schema, "x-name").unwrap_or(name);
    let doc = docs::comment(text(schema, "description").unwrap_or(&format!("The API's `{original}`.")));
    let alias = if original == name { ABSENT } else { json!(original) };
    let (strukt, enumeration) = if schema.get("enum").is_some() {
        (ABSENT, json!({"variants": variants(schema)}))
    } else {
        (structure(document, reach, name, schema)?, ABSENT)
    };
    let deprecated = flag(schema, "deprecated");
    Ok(
        json!({"type_name": name, "original": original, "cfg": cfg, "doc": doc, "alias": alias, "deprecated_type": deprecated, "struct": strukt, "enum": enumeration}),
    )
}

fn variants(schema: &Value) -> Vec<Value> {
    let values: Vec<&str> = list(schema, "enum").iter().filter_map(Value::as_str).collect();
    let described = &schema["x-enum-descriptions"];
    names::variant_names(&values)
        .into_iter()
        .zip(&values)
        .map(|(name, value)| {
            let prose = text(described, value).map_or_else(|| format!("`{value}`."), |prose| format!("{prose}\n\n`{value}`"));
            json!({"variant": name, "literal": format!("{value:?}"), "variant_doc": docs::comment(&prose).replace('\n', MACRO_INDENT)})
        })
        .collect()
}

fn structure(document: &Value, reach: &Reach, name: &str, schema: &Value) -> Result<Value> {
    let direction = match (reach.in_requests(name), reach.in_responses(name)) {
        (true, true) => Direction::Both,
        (true, false) => Direction::Request,
        _ => Direction::Response,
    };
    let required: Vec<&str> = list(schema, "required").iter().filter_map(Value::as_str).collect();
    let mut members = Members::of_model();
    let mut fields = Vec::new();
    let mut keys = Vec::new();
    for (property, value) in properties(schema) {
        let context = || format!("property {property}");
        let field = Field { document, direction, property, value, required: required.contains(&property.as_str()) };
        let shape = Shape::of(value).with_context(context)?;
        let boxed = matches!(&shape, Shape::Named(target) if reach.is_cycle(name, target));
        let json = field.json(members.add(property), shape, boxed);
        keys.extend(known_keys(value, &json["name"], &mut members));
        fields.push(json);
    }
    fields.extend(additional(schema, &mut members)?);
    let arguments: Vec<&Value> = fields.iter().filter(|field| field["in_new"] == true).collect();
    let from = text(schema, "x-from").map_or(Ok(ABSENT), |property| from(schema, property, &fields))?;
    Ok(json!({
        "arguments": arguments,
        "has_default": arguments.is_empty(),
        "from": from,
        "key_setters": keys,
        "fields": fields,
    }))
}

/// What an object may hold beyond its properties, where the document says of what type that is.
fn additional(schema: &Value, members: &mut Members) -> Result<Option<Value>> {
    let Some(inner) = schema.get("additionalProperties").filter(|inner| inner.is_object()) else {
        return Ok(None);
    };
    let shape = Shape::Map(Box::new(Shape::of(inner)?));
    let prose = "Whatever else there is.".to_owned();
    let name = members.add("additionalProperties");
    let mut json = Member { name, shape, boxed: false, options: 0, prose, deprecated: false }.json();
    for (key, value) in [
        ("serde", json!("flatten")),
        ("in_new", ABSENT),
        ("mandatory", ABSENT),
        ("free_keys", ABSENT),
        ("property", json!("additionalProperties")),
    ] {
        json[key] = value;
    }
    Ok(Some(json))
}

/// A body of one property may be made from that property alone.
fn from(schema: &Value, property: &str, fields: &[Value]) -> Result<Value> {
    let value = schema["properties"]
        .get(property)
        .with_context(|| format!("`x-from` names `{property}`, which is no property"))?;
    let rust = Shape::of(value)?.rust();
    let field = fields.iter().find(|field| field["property"] == property).context("x-from")?;
    Ok(json!({"from_type": rust, "from_field": field["name"], "from_required": field["in_new"]}))
}

/// Setters for the keys that a free-form object is known to take, and one for all others.
fn known_keys(value: &Value, field: &Value, members: &mut Members) -> Vec<Value> {
    let mut setters: Vec<Value> = list(value, "x-known-keys")
        .iter()
        .filter_map(|key| {
            let argument = Shape::of(key).ok()?;
            let name = names::identifier(&members.add(text(key, "method")?));
            let doc = docs::comment(&prose(text(key, "key")?, key));
            Some(json!({
                "key_name": name, "key_doc": doc, "key_field": field, "key_argument": argument.argument(), "key_free": false,
                "key_value": argument.convert("value"), "key_type": argument.rust(), "key_literal": format!("{:?}", text(key, "key")?),
            }))
        })
        .collect();
    if let Some(free) = text(value, "x-free-key-method") {
        let name = names::identifier(&members.add(free));
        setters.push(json!({
            "key_name": name, "key_doc": docs::comment(&text(value, "x-free-key-description").map_or_else(|| spoken(free), str::to_owned)), "key_field": field, "key_argument": "", "key_free": true,
            "key_value": "value.into()", "key_type": "", "key_literal": "",
        }));
    }
    setters
}

struct Field<'a> {
    document: &'a Value,
    direction: Direction,
    property: &'a str,
    value: &'a Value,
    required: bool,
}

/// How a field is held and written.
struct Holding {
    options: usize,
    /// serde attributes, without the name.
    serde: String,
    in_new: bool,
    /// Whether reading fails without it.
    mandatory: bool,
}

impl Field<'_> {
    fn json(&self, name: String, shape: Shape, boxed: bool) -> Value {
        let free_keys = self.value.get("x-known-keys").is_some();
        let holding = if free_keys {
            Holding {
                options: 0,
                serde: "default, skip_serializing_if = \"serde_json::Map::is_empty\"".into(),
                in_new: false,
                mandatory: false,
            }
        } else {
            self.holding(&shape)
        };
        let mut serde = Vec::new();
        if names::serde_camel(&name) != self.property {
            serde.push(format!("rename = {:?}", self.property));
        }
        if !holding.serde.is_empty() {
            serde.push(holding.serde);
        }
        let prose = prose(self.property, self.value);
        let deprecated = flag(self.value, "deprecated");
        let member = Member { name, shape, boxed, options: holding.options, prose, deprecated };
        let mut json = member.json();
        json["property"] = json!(self.property);
        json["serde"] = if serde.is_empty() { ABSENT } else { json!(serde.join(", ")) };
        json["in_new"] = json!(holding.in_new);
        json["mandatory"] = json!(holding.mandatory);
        json["free_keys"] = json!(free_keys);
        if free_keys {
            json["sample"] = json!("free_form_entries()");
            json["type"] = json!("serde_json::Map<String, serde_json::Value>");
        }
        json
    }

    fn holding(&self, shape: &Shape) -> Holding {
        let always = self.required || flag(self.value, "x-always-present");
        match self.direction {
            Direction::Request => self.sent(shape),
            _ if shape.is_container() => self.tolerant(shape),
            _ if always && self.is_object(shape) => {
                Holding { options: 0, serde: String::new(), in_new: true, mandatory: true }
            }
            // A default of 1970 would be a lie.
            _ if always && !matches!(shape, Shape::Timestamp | Shape::Json) => self.tolerant(shape),
            _ => self.optional(shape, 1),
        }
    }

    /// In a request a required value is an argument, and any other is sent only if it was set.
    fn sent(&self, shape: &Shape) -> Holding {
        if self.required {
            let serde = shape.conversion().map_or(String::new(), |with| format!("with = \"serde_with::As::<{with}>\""));
            return Holding { options: 0, serde, in_new: true, mandatory: true };
        }
        if flag(self.value, "nullable") {
            let serde =
                "default, skip_serializing_if = \"Option::is_none\", with = \"serde_with::rust::double_option\"";
            return Holding { options: 2, serde: serde.into(), in_new: false, mandatory: false };
        }
        self.optional(shape, 1)
    }

    /// A value that is always there for the reader: what the answer lacks is empty, zero or the first value.
    fn tolerant(&self, shape: &Shape) -> Holding {
        let with = shape.conversion().map_or("crate::rt::Lenient".to_owned(), |inner| {
            format!("serde_with::As::<serde_with::DefaultOnNull<{inner}>>")
        });
        // A request must name what it requires, and the caller must give it.
        let in_new = self.required && self.direction == Direction::Both;
        let skip = match (shape, self.direction) {
            _ if in_new => "",
            (Shape::List(_), _) => ", skip_serializing_if = \"Vec::is_empty\"",
            (Shape::Map(_), _) => ", skip_serializing_if = \"std::collections::BTreeMap::is_empty\"",
            // Sent back, a default must not overwrite what the answer left out.
            (_, Direction::Both) => ", skip_serializing_if = \"crate::rt::is_default\"",
            _ => "",
        };
        Holding { options: 0, serde: format!("default, with = {with:?}{skip}"), in_new, mandatory: false }
    }

    fn optional(&self, shape: &Shape, options: usize) -> Holding {
        let with = shape
            .conversion()
            .map_or(String::new(), |with| format!("default, with = \"serde_with::As::<Option<{with}>>\", "));
        Holding {
            options,
            serde: format!("{with}skip_serializing_if = \"Option::is_none\""),
            in_new: false,
            mandatory: false,
        }
    }

    /// Whether the value is an object, whose absence has no honest default.
    fn is_object(&self, shape: &Shape) -> bool {
        let Shape::Named(name) = shape else { return false };
        let target = &self.document["components"]["schemas"][name];
        target.get("enum").is_none() && ref_name(target).is_none()
    }
}
