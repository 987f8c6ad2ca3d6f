//! Schemas as structs and enums.

use std::collections::BTreeMap;

use anyhow::{Context, Result};
use serde_json::{Value, json};

use super::{
    Object, Subject,
    secrets::is_secret,
    values::{ABSENT, Member, PAGE_SIZE, Setter, alias, quoted},
    variants::variants,
};
use crate::{
    docs,
    model::{self, Additional, Schema},
    names::{self, Candidate, Members},
    published,
    shape::Shape,
    source::text,
};

/// The direction of a model. It determines optional fields, and what reading tolerates.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Direction {
    /// Only sent: absent, empty and null differ.
    Request,
    /// Only read: anything may be missing.
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
    let (mut strukt, mut enumeration, mut alias_of) = (ABSENT, ABSENT, ABSENT);
    let mut published = json!({"type": name});
    if schema.values.is_some() {
        let variants = variants(subject, original, schema);
        let names = variants.iter().filter_map(|one| Some((text(one, "value")?.to_owned(), one["variant"].clone())));
        published["variants"] = names.collect();
        enumeration = json!({"variants": variants});
    } else if subject.lowered.aliases.contains(name) {
        alias_of = json!(Shape::inner(schema)?.rust());
    } else {
        strukt = structure(subject, name, schema)?;
        published["style"] = strukt["style"].clone();
        published["fields"] = strukt["published"].take();
    }
    Ok(json!({
        "type_name": name,
        "original": quoted(original),
        "doc": docs::optional_comment(schema.description.as_deref().unwrap_or_default()),
        "alias": alias(original, name).map_or(ABSENT, Value::from),
        "deprecated_type": schema.deprecated,
        "struct": strukt,
        "enum": enumeration,
        "alias_of": alias_of,
        "published": published,
    }))
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
    let typed = schema.properties().map(|(property, value)| {
        Ok(Field {
            api: &subject.lowered.api,
            style,
            actual,
            has_setters,
            property,
            value,
            shape: Shape::of(value).with_context(|| format!("property {property}"))?,
            required: schema.object().is_some_and(|object| object.required.contains(property)),
            published: subject.published.field(original, property),
        })
    });
    let typed: Vec<Field<'_>> = typed.collect::<Result<_>>()?;
    let mut names = Names::of(&typed);
    let published = typed.iter().map(|field| {
        let entry = published::field(&names.fields[field.property], field.holding().options > 0);
        (field.property.to_owned(), entry)
    });
    let published: Object = published.collect();
    let mut fields: Vec<Value> = typed.iter().map(|field| field.json(&names)).collect();
    let keys = typed.iter().zip(&fields).flat_map(|(field, json)| key_setters(field.value, &json["name"], &names.keys));
    let keys: Vec<Value> = keys.collect();
    let from = schema.mark("x-from").map_or(ABSENT, |property| from(property, &typed, &fields));
    fields.extend(additional(schema, &mut names.members)?);
    let arguments: Vec<&Value> = fields.iter().filter(|field| field["in_new"] == true).collect();
    Ok(json!({
        "arguments": arguments,
        "has_default": arguments.is_empty(),
        "has_more": arguments.len() < fields.len(),
        "has_secrets": fields.iter().any(|field| field["secret"] == true),
        "from": from,
        "key_setters": keys,
        "fields": fields,
        "style": style.name(),
        "published": published,
        "setters": has_setters,
        // Callers may ignore the result of an operation.
        "must_use": has_setters && !subject.reach.is_output(name),
    }))
}

/// The names of a model's fields and methods.
struct Names<'a> {
    /// The fields by property.
    fields: BTreeMap<&'a str, String>,
    /// The setters of keys of free-form objects.
    keys: BTreeMap<&'a str, String>,
    /// The setters that send null, by property.
    nulls: BTreeMap<&'a str, String>,
    members: Members,
}

impl<'a> Names<'a> {
    fn of(fields: &'a [Field<'_>]) -> Self {
        let mut members = Members::of_model();
        // Published names come first, then setters of known keys, then those that send null.
        fields.iter().filter_map(Field::published_name).for_each(|name| members.reserve(name));
        let mut keys = BTreeMap::new();
        for field in fields {
            let listed = known_keys(field.value).iter().filter_map(|key| text(key, "method"));
            for method in listed.chain(field.value.mark("x-free-key-method")) {
                keys.insert(method, members.add(method));
            }
        }
        let nullable = || fields.iter().filter(|field| field.holding().options > 1);
        let null_setter = |name: &str| format!("{name}_null");
        let mut nulls: BTreeMap<&str, String> =
            nullable().filter_map(|field| Some((field.property, null_setter(field.published_name()?)))).collect();
        nulls.values().for_each(|name| members.reserve(name));
        let fields = members.add_all(fields.iter().map(|field| {
            let (name, published) = (field.property, field.published_name());
            Candidate { key: name, name, fallback: name, published }
        }));
        for Field { property, .. } in nullable() {
            nulls.entry(property).or_insert_with(|| members.add(&null_setter(&fields[property])));
        }
        Self { fields, keys, nulls, members }
    }
}

/// The field of additional properties, if the document has their type.
fn additional(schema: &Schema, members: &mut Members) -> Result<Option<Value>> {
    let Some(Additional::Of(inner)) = schema.object().map(|object| &object.additional) else {
        return Ok(None);
    };
    let property = "additionalProperties";
    let shape = Shape::Map(Box::new(Shape::inner(inner)?));
    let unset = Some(shape.default().to_owned());
    let mut json = Member { unset, ..Member::new(members.add(property), shape, "All other properties.") }.json();
    for key in ["rule", "in_new", "mandatory", "secret", "free_keys", "original_property"] {
        json[key] = ABSENT;
    }
    json["property"] = json!(property);
    json["field_doc"] = json["doc"].clone();
    Ok(Some(json))
}

/// The conversion from a single property to a model.
fn from(property: &str, typed: &[Field<'_>], fields: &[Value]) -> Value {
    let Some((field, json)) = typed.iter().zip(fields).find(|(field, _)| field.property == property) else {
        let message = format!("warning: `x-from` refers to `{property}`, which is not a property of the schema");
        crate::workspace::say(&message);
        return ABSENT;
    };
    if fields.iter().any(|other| other["in_new"] == true && other["original_property"] != property) {
        return ABSENT;
    }
    json!({"from_type": field.shape.rust(), "from_field": json["name"], "from_required": json["in_new"]})
}

/// Setters for the keys that a free-form object is known to take, and one for all others.
fn key_setters(value: &Schema, field: &Value, names: &BTreeMap<&str, String>) -> Vec<Value> {
    let name = |method: &str| names.get(method).map(|name| names::identifier(name));
    let of_key = |key: &Value| {
        let shape = Shape::of(&Schema::plain(text(key, "type")?, text(key, "format"))).ok()?;
        let setter = Setter::optional(&shape);
        Some(json!({
            "key_name": name(text(key, "method")?)?,
            "key_doc": docs::optional_comment(text(key, "description").unwrap_or_default()),
            "key_field": field,
            "key_free": false,
            "key_argument": setter.argument,
            "key_generics": setter.generics,
            "key_value": setter.expression,
            "key_type": shape.rust(),
            "key_literal": format!("{:?}", text(key, "key")?),
        }))
    };
    let of_others = value.mark("x-free-key-method").and_then(name).map(|name| {
        let doc = docs::optional_comment(value.mark("x-free-key-description").unwrap_or_default());
        json!({"key_name": name, "key_doc": doc, "key_field": field, "key_free": true, "key_value": "value.into()"})
    });
    known_keys(value).iter().filter_map(of_key).chain(of_others).collect()
}

/// The keys that a free-form object is known to take.
fn known_keys(value: &Schema) -> &[Value] {
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
    shape: Shape,
    required: bool,
    published: Option<published::Field<'a>>,
}

/// The handling of absent properties and default values in JSON. The runtime has the same names.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Rule {
    Optional,
    Always,
    Required,
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

impl<'a> Field<'a> {
    fn published_name(&self) -> Option<&'a str> {
        self.published.as_ref().map(|field| field.name)
    }

    fn json(&self, names: &Names<'_>) -> Value {
        let Holding { options, rule, in_new } = self.holding();
        let mut prose = docs::non_blank(self.value.description.as_deref()).unwrap_or_default().to_owned();
        // Without a setter, that is understood.
        if self.value.read_only && self.has_setters {
            prose.push_str("\n\nRead-only: the API sets it.");
        }
        let is_optional = options == 0 && !in_new && rule == Rule::Optional;
        let member = Member {
            // Most optional objects are absent; unboxed, they made a link five times as large. Boxes end recursion.
            boxed: options > 0 && self.is_object(),
            options,
            unset: is_optional.then(|| self.shape.default().to_owned()),
            is_page_size: self.property == PAGE_SIZE,
            deprecated: self.value.deprecated,
            ..Member::new(names.fields[self.property].clone(), self.shape.clone(), &prose)
        };
        let mut json = member.json();
        json["property"] = json!(quoted(self.property));
        json["original_property"] = json!(self.property);
        json["rule"] = json!(format!("{rule:?}"));
        json["in_new"] = json!(in_new);
        // Reading fails without it.
        json["mandatory"] = json!(rule == Rule::Required);
        json["secret"] = json!(is_secret(self.property, self.value));
        json["field_doc"] = docs::optional_comment(if self.has_setters { docs::summary(&prose) } else { &prose });
        json["null_setter"] = names.nulls.get(self.property).map_or(ABSENT, |name| json!(name));
        json["free_keys"] = json!(self.has_free_keys());
        if self.has_free_keys() {
            json["sample"] = json!("free_form_entries()");
            json["type"] = json!("serde_json::Map<String, serde_json::Value>");
        }
        json
    }

    /// Returns true if it is a free-form object with some keys that are known.
    fn has_free_keys(&self) -> bool {
        self.value.marks.contains_key("x-known-keys") && self.shape == Shape::Json
    }

    fn holding(&self) -> Holding {
        if self.has_free_keys() {
            return Holding { options: 0, ..Holding::OPTIONAL };
        }
        // Our overlays mark fields that responses always have. A later `required` must not break programs.
        let certain = self.value.marks.get("x-always-present") == Some(&Value::Bool(true));
        // A null is not empty, zero or the first value.
        let always = (self.required || certain) && !self.stays_optional() && !self.value.nullable;
        let is_sent = self.actual != Direction::Response && !self.value.read_only;
        match self.style {
            _ if self.required && self.value.nullable && is_sent => Holding::NULLABLE,
            Direction::Request => self.sent(),
            _ if self.shape.is_container() => self.tolerant(),
            _ if always && self.is_object() => {
                if certain || self.style == Direction::Both && !self.value.read_only {
                    Holding { options: 0, rule: Rule::Required, in_new: true }
                } else {
                    Holding::OPTIONAL
                }
            }
            // A default of 1970 would be a lie.
            _ if always && !matches!(self.shape, Shape::Timestamp | Shape::Json) => self.tolerant(),
            _ => Holding::OPTIONAL,
        }
    }

    /// In a request a required value is an argument, and any other is sent only if it was set.
    fn sent(&self) -> Holding {
        // The API sets what is read-only; a request must not contain it.
        if self.required && !self.stays_optional() && !self.value.read_only {
            let has_default = !self.is_object() && self.shape != Shape::Timestamp;
            // Read as well, it must not fail a whole page.
            let lenient = self.actual == Direction::Both && has_default;
            return Holding { options: 0, rule: if lenient { Rule::Always } else { Rule::Required }, in_new: true };
        }
        Holding { options: if self.value.nullable { 2 } else { 1 }, ..Holding::OPTIONAL }
    }

    /// A value that is always present for the reader: an absent one is empty, zero or the first value.
    fn tolerant(&self) -> Holding {
        // A request must name what it requires, and the caller must give it.
        let is_sent = self.style == Direction::Both && !self.value.read_only;
        let in_new = self.required && is_sent && !self.stays_optional();
        // If the model is sent back, a default must not overwrite an omitted value.
        let is_omitted = self.shape.is_container() || self.actual == Direction::Both;
        let rule = if in_new || !is_omitted { Rule::Always } else { Rule::Optional };
        Holding { options: 0, rule, in_new }
    }

    /// Returns true if it is published as an `Option`.
    fn stays_optional(&self) -> bool {
        self.published.as_ref().is_some_and(|field| field.optional)
    }

    /// Returns true for an object: no default could replace an absent one.
    fn is_object(&self) -> bool {
        let Shape::Named(name) = &self.shape else { return false };
        self.api.schemas.get(name).is_none_or(|target| target.values.is_none())
    }
}
