//! One of the two documents, made ready to be compared.

use std::{collections::BTreeMap, path::Path};

use anyhow::Result;
use heck::ToSnakeCase as _;
use serde_json::Value;

use crate::{
    apis, carry, lower,
    model::{self, Additional, Api, Form, Object, Operation, Parameter, Schema},
    names, overlay,
    published::Published,
    read, write,
};

/// A document, with its schemas under their names in Rust.
pub(crate) struct Side {
    pub(crate) api: Api,
    /// The document's names of schemas, by the names in Rust.
    pub(crate) named: BTreeMap<String, String>,
    /// The methods of the operations in Rust, by operation id.
    methods: BTreeMap<String, String>,
}

impl Side {
    /// Reads the document, with the facts that only the `committed` one has; `overlays` and what is published decide
    /// the names in Rust.
    pub(crate) fn new(document: &Value, committed: &Api, overlays: &Path, published: &Published) -> Result<Self> {
        let mut api = read::api(document)?;
        carry::carry(committed, &mut api);
        let methods = methods(&api, overlays, published);
        let lowered = lower::lower(api.clone(), published);
        let named: BTreeMap<String, String> =
            lowered.originals.into_iter().filter(|(_, name)| api.schemas.contains_key(name)).collect();
        let rust: BTreeMap<String, String> = named.iter().map(|(rust, name)| (name.clone(), rust.clone())).collect();
        let enums: BTreeMap<String, Vec<Value>> =
            api.schemas.iter().filter_map(|(name, schema)| Some((name.clone(), schema.values.clone()?))).collect();
        let mut normalize = |schema: &mut Schema| {
            refer_to_enum(schema, &enums);
            canonicalize(schema);
            if let Form::Reference(name) = &mut schema.form
                && let Some(rust) = rust.get(name)
            {
                name.clone_from(rust);
            }
        };
        for operation in &mut api.operations {
            operation.parameters.iter_mut().for_each(Parameter::mark_enum);
            model::each_schema(operation, &mut normalize);
        }
        let schemas = std::mem::take(&mut api.schemas).into_iter().map(|(name, mut schema)| {
            model::each_mut(&mut schema, &mut normalize);
            (rust[&name].clone(), schema)
        });
        api.schemas = schemas.collect();
        Ok(Self { api, named, methods })
    }

    /// The method of an operation, as `LinksApi::create`.
    pub(crate) fn method<'a>(&'a self, id: &'a str) -> &'a str {
        self.methods.get(id).map_or(id, String::as_str)
    }

    /// The meaning of a schema, behind references.
    pub(crate) fn view(&self, schema: &Schema) -> View {
        let (mut name, mut facts) = (None, schema.clone());
        // A circle of references is any value.
        for _ in 0..=self.api.schemas.len() {
            let Form::Reference(target) = &facts.form else { break };
            let target = target.clone();
            facts.form = Form::Any;
            facts.fill(self.api.schemas.get(&target).cloned().unwrap_or_default());
            name = Some(target);
        }
        let title = name.as_ref().and_then(|name| self.named.get(name)).cloned();
        View { name, title, facts }
    }
}

/// Replaces a text that names the schema of its enum by a reference, unless that does not exist, or the text lists
/// other values.
fn refer_to_enum(schema: &mut Schema, enums: &BTreeMap<String, Vec<Value>>) {
    let Some(hint) = schema.mark("x-enum-schema").filter(|_| schema.is_text()).map(str::to_owned) else { return };
    let Some(values) = enums.get(&hint) else { return };
    let is_same = |own: &Vec<Value>| own.len() == values.len() && own.iter().all(|value| values.contains(value));
    if schema.values.as_ref().is_none_or(is_same) {
        schema.values = None;
        schema.form = Form::Reference(hint);
    }
}

/// Normalizes types, formats and defaults that mean the same.
fn canonicalize(schema: &mut Schema) {
    if let Form::Plain(plain) = &mut schema.form {
        match (plain.name.as_str(), plain.format.as_deref()) {
            // A 64-bit integer may be sent as a number or as a text.
            (_, Some("uint64")) => plain.name = "integer".into(),
            ("string", Some("int64")) => plain.name = "integer".into(),
            ("integer", format) if format != Some("int32") => plain.format = Some("int64".into()),
            ("number", _) => plain.format = None,
            _ => {}
        }
    }
    if let Form::Object(object) = &mut schema.form
        && matches!(&object.additional, Additional::Of(inner) if **inner == Schema::default())
    {
        object.additional = Additional::Unspecified;
    }
    // Proto enums and scalars have these defaults anyway.
    schema
        .default
        .take_if(|default| default.is_null() || default.as_str().is_some_and(|value| value.ends_with("_UNSPECIFIED")));
}

/// The methods of the operations. The overlays shorten some names; those that match nothing here do not matter.
fn methods(api: &Api, overlays: &Path, published: &Published) -> BTreeMap<String, String> {
    let mut document = write::document(api);
    // If an overlay cannot be applied, names stay as they are.
    let _ = overlay::apply_all(&mut document, overlays);
    let overlaid = read::api(&document);
    let api = overlaid.as_ref().unwrap_or(api);
    let apis: BTreeMap<String, String> =
        apis::read(api, published).into_iter().map(|api| (api.tag.clone(), api.type_name())).collect();
    let method = |operation: &Operation| {
        let method = operation.marks.get("x-method").and_then(Value::as_str);
        let method = method.map_or_else(|| names::method(&operation.id).to_snake_case(), str::to_owned);
        (operation.id.clone(), format!("{}::{method}", apis[&operation.tag]))
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
    /// The facts of the use, and those of the named schema.
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
            Form::Object(Object { additional: Additional::Of(values), .. }) if self.kind() == Kind::Map => {
                format!("a map of {}", plural(values))
            }
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
    let view = View { name: None, title: None, facts: items.clone() };
    match view.kind() {
        Kind::Any | Kind::Choice => "values of any type".into(),
        Kind::Text if items.values.is_some() => "enum values".into(),
        _ => view.describe().split_once(' ').map_or_else(String::new, |(_, noun)| format!("{noun}s")),
    }
}

/// A value as one would write it: text without quotes.
pub(crate) fn written(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}
