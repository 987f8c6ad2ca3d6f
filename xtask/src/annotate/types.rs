//! Schemas as structs and enums.

use std::collections::BTreeMap;

use anyhow::{Context, Result};
use serde_json::{Value, json};

use super::{
    Subject,
    secrets::is_secret,
    values::{ABSENT, Member, PAGE_SIZE, Setter, alias, quoted, said},
    variants::variants,
};
use crate::{
    docs,
    model::{self, Additional, Schema},
    names::{self, Members},
    shape::Shape,
    source::text,
};

/// The direction of a model. It determines optional fields, and what reading tolerates.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Direction {
    /// Only sent: absent, empty and null are different things.
    Request,
    /// Only read: tolerant of whatever is missing.
    Response,
    Both,
}

impl Direction {
    const NAMES: [(Self, &str); 3] = [(Self::Request, "request"), (Self::Response, "response"), (Self::Both, "both")];

    fn name(self) -> &'static str {
        Self::NAMES.iter().find(|(direction, _)| *direction == self).map_or("", |(_, name)| name)
    }

    fn named(name: &str) -> Option<Self> {
        Self::NAMES.iter().find(|(_, known)| *known == name).map(|(direction, _)| *direction)
    }
}

/// The facts of a schema for the model template.
pub(super) fn annotate(subject: &Subject<'_>, name: &str, schema: &Schema) -> Result<Value> {
    let original = subject.original(name);
    let doc = docs::optional_comment(said(&schema.description));
    let (mut strukt, mut enumeration, mut alias_of) = (ABSENT, ABSENT, ABSENT);
    if schema.values.is_some() {
        enumeration = json!({"variants": variants(subject, original, schema)});
    } else if subject.lowered.aliases.contains(name) {
        alias_of = json!(Shape::inner(schema)?.rust());
    } else {
        strukt = structure(subject, name, schema)?;
    }
    let deprecated = schema.deprecated;
    Ok(json!({
        "type_name": name,
        "original": quoted(original),
        "doc": doc,
        "alias": alias(original, name).map_or(ABSENT, |alias| json!(alias)),
        "deprecated_type": deprecated,
        "struct": strukt,
        "enum": enumeration,
        "alias_of": alias_of,
    }))
}

/// The names of a model's fields by property, and what else its methods are called.
struct Names<'a> {
    fields: BTreeMap<&'a str, String>,
    keys: BTreeMap<&'a str, String>,
    /// The setters that send null.
    nulls: BTreeMap<&'a str, String>,
    members: Members,
}

impl<'a> Names<'a> {
    fn of(subject: &Subject<'_>, original: &str, schema: &'a Schema, style: Direction) -> Self {
        let known = |property: &str| subject.published.field(original, property).map(|field| field.name.to_owned());
        let mut members = Members::of_model();
        // Published names come first, then setters of known keys, then those that send null.
        schema.properties().filter_map(|(property, _)| known(property)).for_each(|name| members.reserve(&name));
        let mut keys = BTreeMap::new();
        for (_, value) in schema.properties() {
            let listed = known_keys_of(value).iter().filter_map(|key| text(key, "method"));
            for method in listed.chain(value.mark("x-free-key-method")) {
                keys.insert(method, members.add(method));
            }
        }
        let nullable: Vec<&str> = schema
            .properties()
            .filter(|(name, value)| style == Direction::Request && value.nullable && !is_required(schema, name))
            .map(|(property, _)| property.as_str())
            .collect();
        let mut nulls: BTreeMap<&str, String> =
            nullable.iter().filter_map(|property| Some((*property, null_setter(&known(property)?)))).collect();
        nulls.values().for_each(|name| members.reserve(name));
        let fields = members.add_all(schema.properties().map(|(property, _)| property.as_str()), known);
        for property in nullable {
            nulls.entry(property).or_insert_with(|| members.add(&null_setter(&fields[property])));
        }
        Self { fields, keys, nulls, members }
    }
}

fn is_required(schema: &Schema, property: &str) -> bool {
    schema.object().is_some_and(|object| object.required.contains(property))
}

fn null_setter(name: &str) -> String {
    format!("{name}_null")
}

fn structure(subject: &Subject<'_>, name: &str, schema: &Schema) -> Result<Value> {
    let actual = match (subject.reach.in_requests(name), subject.reach.in_responses(name)) {
        (true, true) => Direction::Both,
        (true, false) => Direction::Request,
        _ => Direction::Response,
    };
    let original = subject.original(name);
    let style = subject.published.style(original).and_then(Direction::named).unwrap_or(actual);
    // Only tests create responses, and they assign the fields.
    let has_setters = style != Direction::Response || actual != Direction::Response;
    let mut names = Names::of(subject, original, schema, style);
    let mut fields = Vec::new();
    let mut keys = Vec::new();
    for (property, value) in schema.properties() {
        let published = subject.published.field(original, property);
        let field = Field {
            api: &subject.lowered.api,
            style,
            actual,
            has_setters,
            property,
            value,
            required: is_required(schema, property),
            stays_optional: published.is_some_and(|field| field.optional),
        };
        let shape = Shape::of(value).with_context(|| format!("property {property}"))?;
        let mut json = field.json(names.fields[property.as_str()].clone(), shape);
        if let Some(setter) = names.nulls.get(property.as_str()) {
            json["null_setter"] = json!(setter);
        }
        keys.extend(known_keys(value, &json["name"], &names.keys));
        fields.push(json);
    }
    fields.extend(additional(schema, &mut names.members)?);
    let arguments: Vec<&Value> = fields.iter().filter(|field| field["in_new"] == true).collect();
    let from = schema.mark("x-from").map_or(Ok(ABSENT), |property| from(schema, property, &fields))?;
    Ok(json!({
        "arguments": arguments,
        "has_default": arguments.is_empty(),
        "has_more": arguments.len() < fields.len(),
        "has_secrets": fields.iter().any(|field| field["secret"] == true),
        "from": from,
        "key_setters": keys,
        "fields": fields,
        "style": style.name(),
        "setters": has_setters,
        // Callers may ignore the result of an operation.
        "must_use": has_setters && !subject.reach.is_output(name),
    }))
}

/// The handling of absent properties and default values in JSON. The runtime has the same names.
#[derive(Debug, Clone, Copy)]
enum Rule {
    Optional,
    Always,
    Required,
}

/// The field of additional properties, if the document has their type.
fn additional(schema: &Schema, members: &mut Members) -> Result<Option<Value>> {
    let Some(Additional::Of(inner)) = schema.object().map(|object| &object.additional) else {
        return Ok(None);
    };
    let shape = Shape::Map(Box::new(Shape::inner(inner)?));
    let prose = "All other properties.".to_owned();
    let name = members.add("additionalProperties");
    let unset = Some(shape.default().to_owned());
    let member = Member { name, shape, boxed: false, options: 0, unset, is_page_size: false, prose, deprecated: false };
    let mut json = member.json();
    for (key, value) in [
        ("rule", ABSENT),
        ("in_new", ABSENT),
        ("mandatory", ABSENT),
        ("secret", ABSENT),
        ("free_keys", ABSENT),
        ("property", json!("additionalProperties")),
        ("original_property", ABSENT),
        ("field_doc", json["doc"].clone()),
    ] {
        json[key] = value;
    }
    Ok(Some(json))
}

/// The conversion from a single property to a body.
fn from(schema: &Schema, property: &str, fields: &[Value]) -> Result<Value> {
    let Some((_, value)) = schema.properties().find(|(name, _)| *name == property) else {
        crate::workspace::say(&format!(
            "warning: `x-from` refers to `{property}`, which is not a property of the schema"
        ));
        return Ok(ABSENT);
    };
    let rust = Shape::of(value)?.rust();
    let field = fields
        .iter()
        .find(|field| field["original_property"] == property)
        .context("`x-from` refers to a property without a field")?;
    if fields.iter().any(|other| other["in_new"] == true && other["original_property"] != property) {
        return Ok(ABSENT);
    }
    Ok(json!({"from_type": rust, "from_field": field["name"], "from_required": field["in_new"]}))
}

/// Setters for the keys that a free-form object is known to take, and one for all others.
fn known_keys(value: &Schema, field: &Value, keys: &BTreeMap<&str, String>) -> Vec<Value> {
    let mut setters: Vec<Value> = known_keys_of(value)
        .iter()
        .filter_map(|key| {
            let shape = Shape::of(&Schema::plain(text(key, "type")?, text(key, "format"))).ok()?;
            let setter = Setter::optional(&shape);
            let name = names::identifier(keys.get(text(key, "method")?)?);
            let doc = docs::optional_comment(docs::said(key, "description").unwrap_or_default());
            Some(json!({
                "key_name": name, "key_doc": doc, "key_field": field, "key_argument": setter.argument, "key_free": false,
                "key_generics": setter.generics, "key_value": setter.expression, "key_type": shape.rust(), "key_literal": format!("{:?}", text(key, "key")?),
            }))
        })
        .collect();
    if let Some(name) = value.mark("x-free-key-method").and_then(|free| keys.get(free)) {
        let name = names::identifier(name);
        setters.push(json!({
            "key_name": name, "key_doc": docs::optional_comment(value.mark("x-free-key-description").unwrap_or_default()), "key_field": field, "key_argument": "", "key_generics": "", "key_free": true,
            "key_value": "value.into()", "key_type": "", "key_literal": "",
        }));
    }
    setters
}

/// The keys that a free-form object is known to take.
fn known_keys_of(value: &Schema) -> &[Value] {
    value.marks.get("x-known-keys").and_then(Value::as_array).map_or(&[], Vec::as_slice)
}

struct Field<'a> {
    api: &'a model::Api,
    /// The direction that determines the type of the field.
    style: Direction,
    /// The direction of the model in this document.
    actual: Direction,
    has_setters: bool,
    property: &'a str,
    value: &'a Schema,
    required: bool,
    /// It is published as an `Option`.
    stays_optional: bool,
}

/// The storage of a field, and its rule in JSON.
struct Holding {
    options: usize,
    rule: Rule,
    in_new: bool,
}

impl Holding {
    /// Sent as null unless it is set.
    const NULLABLE: Self = Self { options: 1, rule: Rule::Always, in_new: false };
    const OPTIONAL: Self = Self { options: 1, rule: Rule::Optional, in_new: false };
}

impl Field<'_> {
    fn json(&self, name: String, shape: Shape) -> Value {
        let free_keys = self.value.marks.contains_key("x-known-keys") && shape == Shape::Json;
        let holding =
            if free_keys { Holding { options: 0, rule: Rule::Optional, in_new: false } } else { self.holding(&shape) };
        let mut prose = said(&self.value.description).to_owned();
        // Without a setter, that is understood.
        if self.value.read_only && self.has_setters {
            prose.push_str("\n\nRead-only: the API sets it.");
        }
        let deprecated = self.value.deprecated;
        // Most optional objects are absent: unboxed, they made a link five times as large. Boxes also end recursion.
        let boxed = holding.options > 0 && self.is_object(&shape);
        let is_optional = holding.options == 0 && !holding.in_new && matches!(holding.rule, Rule::Optional);
        let unset = is_optional.then(|| shape.default().to_owned());
        let is_page_size = self.property == PAGE_SIZE;
        let options = holding.options;
        let member = Member { name, shape, boxed, options, unset, is_page_size, prose, deprecated };
        let mut json = member.json();
        json["property"] = json!(quoted(self.property));
        json["original_property"] = json!(self.property);
        json["rule"] = json!(format!("{:?}", holding.rule));
        json["in_new"] = json!(holding.in_new);
        // Reading fails without it.
        json["mandatory"] = json!(matches!(holding.rule, Rule::Required));
        json["secret"] = json!(is_secret(self.property, self.value));
        json["field_doc"] = json[if self.has_setters { "summary" } else { "doc" }].clone();
        json["free_keys"] = json!(free_keys);
        if free_keys {
            json["sample"] = json!("free_form_entries()");
            json["type"] = json!("serde_json::Map<String, serde_json::Value>");
        }
        json
    }

    fn holding(&self, shape: &Shape) -> Holding {
        // Our overlays mark fields that responses always have. A later `required` must not break programs.
        let certain = self.value.marks.get("x-always-present") == Some(&Value::Bool(true));
        // A null is not empty, zero or the first value.
        let always = (self.required || certain) && !self.stays_optional && !self.value.nullable;
        let is_sent = self.actual != Direction::Response && !self.value.read_only;
        match self.style {
            _ if self.required && self.value.nullable && is_sent => Holding::NULLABLE,
            Direction::Request => self.sent(shape),
            _ if shape.is_container() => self.tolerant(shape),
            _ if always && self.is_object(shape) => {
                if certain || self.style == Direction::Both && !self.value.read_only {
                    Holding { options: 0, rule: Rule::Required, in_new: true }
                } else {
                    Holding::OPTIONAL
                }
            }
            // A default of 1970 would be a lie.
            _ if always && !matches!(shape, Shape::Timestamp | Shape::Json) => self.tolerant(shape),
            _ => Holding::OPTIONAL,
        }
    }

    /// In a request a required value is an argument, and any other is sent only if it was set.
    fn sent(&self, shape: &Shape) -> Holding {
        // The API sets what is read-only; a request must not contain it.
        if self.required && !self.stays_optional && !self.value.read_only {
            let has_default = !self.is_object(shape) && *shape != Shape::Timestamp;
            // Read as well, it must not fail a whole page.
            let lenient = self.actual == Direction::Both && has_default;
            return Holding { options: 0, rule: if lenient { Rule::Always } else { Rule::Required }, in_new: true };
        }
        Holding { options: if self.value.nullable { 2 } else { 1 }, ..Holding::OPTIONAL }
    }

    /// A value that is always present for the reader: an absent one is empty, zero or the first value.
    fn tolerant(&self, shape: &Shape) -> Holding {
        // A request must name what it requires, and the caller must give it.
        let is_sent = self.style == Direction::Both && !self.value.read_only;
        let in_new = self.required && is_sent && !self.stays_optional;
        // If the model is sent back, a default must not overwrite an omitted value.
        let is_omitted = shape.is_container() || self.actual == Direction::Both;
        let rule = if in_new || !is_omitted { Rule::Always } else { Rule::Optional };
        Holding { options: 0, rule, in_new }
    }

    /// Returns true for an object: no default could replace an absent one.
    fn is_object(&self, shape: &Shape) -> bool {
        let Shape::Named(name) = shape else { return false };
        self.api.schemas.get(name).is_none_or(|target| target.values.is_none())
    }
}
