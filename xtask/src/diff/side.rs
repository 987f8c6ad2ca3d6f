//! One of the two documents, made ready to be compared.

use crate::{read, write};
use std::{collections::BTreeMap, path::Path};

use anyhow::Result;
use heck::ToSnakeCase as _;
use serde_json::Value;

use crate::{
    carry, lower,
    model::{self, Additional, Api, Form, Operation, Schema},
    names, overlay,
    published::Published,
};

/// A document, with its schemas under their names in Rust.
pub(crate) struct Side {
    pub(crate) api: Api,
    pub(crate) title: String,
    /// The document's names of schemas, by the names in Rust.
    named: BTreeMap<String, String>,
    /// The methods of the operations in Rust, by operation id.
    methods: BTreeMap<String, String>,
}

impl Side {
    /// Reads the document, with the facts that only the `committed` one has; `overlays` and what is published decide the
    /// names in Rust.
    pub(crate) fn new(document: &Value, committed: &Api, overlays: &Path, published: &Published) -> Result<Self> {
        let mut api = read::api(document)?;
        carry::carry(committed, &mut api);
        let methods = methods(&api, overlays);
        let lowered = lower::lower(api.clone(), published);
        let named: BTreeMap<String, String> =
            lowered.originals.into_iter().filter(|(_, name)| api.schemas.contains_key(name)).collect();
        let rust: BTreeMap<String, String> = named.iter().map(|(rust, name)| (name.clone(), rust.clone())).collect();
        let enums: BTreeMap<String, Option<Vec<Value>>> =
            api.schemas.iter().map(|(name, schema)| (name.clone(), schema.values.clone())).collect();
        let mut respell = |schema: &mut Schema| {
            mean_enum(schema, &enums);
            canonicalize(schema);
            if let Form::Reference(name) = &mut schema.form
                && let Some(rust) = rust.get(name)
            {
                name.clone_from(rust);
            }
        };
        for operation in &mut api.operations {
            for parameter in &mut operation.parameters {
                // A parameter names the enum of its value, or of the items of a list.
                if let Some(hint) = parameter.marks.get("x-enum-schema") {
                    let place =
                        if let Form::List(items) = &mut parameter.schema.form { items } else { &mut parameter.schema };
                    place.marks.insert("x-enum-schema".into(), hint.clone());
                }
            }
            model::each_schema(operation, &mut respell);
        }
        let schemas = std::mem::take(&mut api.schemas).into_iter().map(|(name, mut schema)| {
            model::each_mut(&mut schema, &mut respell);
            (rust[&name].clone(), schema)
        });
        api.schemas = schemas.collect();
        let title = format!("{} {}", api.title, api.version);
        Ok(Self { api, title, named, methods })
    }

    /// The operations by id.
    pub(crate) fn operations(&self) -> BTreeMap<&str, &Operation> {
        self.api.operations.iter().map(|operation| (operation.id.as_str(), operation)).collect()
    }

    /// The schemas that the document names: its name by the one in Rust.
    pub(crate) fn named(&self) -> &BTreeMap<String, String> {
        &self.named
    }

    /// The method of an operation, as `LinksApi::create`.
    pub(crate) fn method<'a>(&'a self, id: &'a str) -> &'a str {
        self.methods.get(id).map_or(id, String::as_str)
    }

    /// The meaning of a schema, behind references.
    pub(crate) fn view(&self, schema: &Schema) -> View {
        let (mut name, mut facts) = (None, schema.clone());
        // A circle of references means nothing.
        for _ in 0..=self.api.schemas.len() {
            let Form::Reference(target) = std::mem::take(&mut facts.form) else { break };
            facts.fill(self.api.schemas.get(&target).cloned().unwrap_or_default());
            name = Some(target);
            if !matches!(facts.form, Form::Reference(_)) {
                break;
            }
        }
        if name.is_none() {
            facts = schema.clone();
        }
        let title = name.as_ref().and_then(|name| self.named.get(name)).cloned();
        View { name, title, site: Schema { form: Form::Any, ..schema.clone() }, facts }
    }
}

/// A text that names the schema of its enum is of that enum, unless that does not exist, or the values beside differ.
fn mean_enum(schema: &mut Schema, enums: &BTreeMap<String, Option<Vec<Value>>>) {
    let Some(hint) = schema.mark("x-enum-schema").map(str::to_owned) else { return };
    if schema.type_name() != Some("string") {
        return;
    }
    let Some(Some(values)) = enums.get(&hint) else { return };
    let same = schema
        .values
        .as_ref()
        .is_none_or(|beside| beside.len() == values.len() && beside.iter().all(|value| values.contains(value)));
    if same {
        schema.values = None;
        schema.form = Form::Reference(hint);
    }
}

/// One spelling for each fact.
fn canonicalize(schema: &mut Schema) {
    if let Form::Plain(plain) = &mut schema.form {
        // A 64-bit integer may be sent as a number or as a text.
        let format = plain.format.as_deref();
        if plain.name == "string" && format == Some("int64")
            || plain.name == "integer" && !matches!(format, Some("int32" | "uint64"))
        {
            plain.format = Some("int64".into());
            plain.name = "integer".into();
        }
        if plain.format.as_deref() == Some("uint64") {
            plain.name = "integer".into();
        }
        if plain.name == "number" {
            plain.format = None;
        }
    }
    if let Form::Object(object) = &mut schema.form
        && matches!(&object.additional, Additional::Of(inner) if **inner == Schema::default())
    {
        object.additional = Additional::Unsaid;
    }
    // Proto enums and scalars have these defaults anyway.
    schema
        .default
        .take_if(|default| default.is_null() || default.as_str().is_some_and(|value| value.ends_with("_UNSPECIFIED")));
}

/// The overlays shorten some names; those that match nothing here do not matter.
fn methods(api: &Api, overlays: &Path) -> BTreeMap<String, String> {
    let mut document = write::document(api);
    // If an overlay cannot be applied, names stay as they are.
    let _ = overlay::apply_all(&mut document, overlays);
    let named = read::api(&document);
    let api = named.as_ref().unwrap_or(api);
    let apis: BTreeMap<&str, &str> =
        api.tags.iter().filter_map(|tag| Some((tag.name.as_str(), tag.marks.get("x-api-name")?.as_str()?))).collect();
    let method = |operation: &Operation| {
        let method = operation.marks.get("x-method").and_then(Value::as_str);
        let method = method.map_or_else(|| names::method(&operation.id).to_snake_case(), str::to_owned);
        let tag = operation.tag.as_str();
        let api = names::api_name(apis.get(tag).unwrap_or(&tag));
        (operation.id.clone(), format!("{api}Api::{method}"))
    };
    api.operations.iter().map(method).collect()
}

/// The kind of value that a schema describes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    Any,
    Bool,
    Integer,
    Number,
    Text,
    Timestamp,
    List,
    Map,
    Object,
    /// One of several kinds.
    Choice,
}

/// A schema behind its references.
#[derive(Debug, Clone)]
pub(crate) struct View {
    /// The named schema that it refers to, by its name in Rust.
    pub(crate) name: Option<String>,
    title: Option<String>,
    /// The facts of the use itself.
    pub(crate) site: Schema,
    /// Those, and the facts of the named schema.
    pub(crate) facts: Schema,
}

impl View {
    pub(crate) fn kind(&self) -> Kind {
        match &self.facts.form {
            Form::Any | Form::Reference(_) => Kind::Any,
            Form::List(_) => Kind::List,
            Form::Choice(_) => Kind::Choice,
            Form::Object(object) if object.properties.is_empty() && matches!(object.additional, Additional::Of(_)) => {
                Kind::Map
            }
            Form::Object(_) => Kind::Object,
            Form::Plain(plain) => match (plain.name.as_str(), plain.format.as_deref()) {
                ("boolean", _) => Kind::Bool,
                ("integer", _) => Kind::Integer,
                ("number", _) => Kind::Number,
                ("string", Some("date-time")) => Kind::Timestamp,
                ("string", _) => Kind::Text,
                _ => Kind::Any,
            },
        }
    }

    /// Returns true for an inline object without known properties.
    pub(crate) fn is_free_form(&self) -> bool {
        self.kind() == Kind::Object && self.name.is_none() && self.facts.properties().next().is_none()
    }

    /// The listed values, in text.
    pub(crate) fn values(&self) -> Option<Vec<String>> {
        Some(self.facts.values.as_ref()?.iter().map(spelled).collect())
    }

    /// The type, in words.
    pub(crate) fn describe(&self) -> String {
        match self.kind() {
            Kind::Any => "any value".into(),
            Kind::Bool => "a boolean".into(),
            Kind::Integer if self.facts.format() == Some("int32") => "a 32-bit integer".into(),
            Kind::Integer if self.facts.format() == Some("uint64") => "an unsigned 64-bit integer".into(),
            Kind::Integer => "a 64-bit integer".into(),
            Kind::Number => "a number".into(),
            Kind::Timestamp => "a timestamp".into(),
            Kind::Text if self.facts.values.is_some() => self.called("enum"),
            Kind::Text => "a string".into(),
            Kind::List => "a list".into(),
            Kind::Map => "a map".into(),
            Kind::Object if self.is_free_form() => "a free-form object".into(),
            Kind::Object => self.called("object"),
            Kind::Choice => "one of several types".into(),
        }
    }

    /// The type in words, with the contents of lists, maps and inline objects.
    pub(crate) fn describe_fully(&self) -> String {
        match &self.facts.form {
            Form::List(items) => format!("a list of {}", plural(items)),
            Form::Object(object) if self.title.is_none() && !object.properties.is_empty() => {
                let names: Vec<String> = object.properties.keys().map(|name| format!("`{name}`")).collect();
                format!("an object with {}", names.join(", "))
            }
            Form::Object(object) if self.kind() == Kind::Map => match &object.additional {
                Additional::Of(values) => format!("a map of {}", plural(values)),
                _ => self.describe(),
            },
            _ => self.describe(),
        }
    }

    fn called(&self, kind: &str) -> String {
        self.title.as_ref().map_or_else(|| format!("an inline {kind}"), |name| format!("the {kind} `{name}`"))
    }
}

fn plural(items: &Schema) -> String {
    if let Form::Reference(name) = &items.form {
        return format!("`{name}`");
    }
    let view = View { name: None, title: None, site: Schema::default(), facts: items.clone() };
    match view.kind() {
        Kind::Any | Kind::Choice => "values of any type".into(),
        Kind::Text if items.values.is_some() => "enum values".into(),
        _ => view.describe().split_once(' ').map_or_else(String::new, |(_, noun)| format!("{noun}s")),
    }
}

/// A value as one would write it: text without quotes.
pub(crate) fn spelled(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}
