//! One of the two documents, made ready to be compared.

use std::{
    collections::{BTreeMap, BTreeSet},
    path::Path,
};

use anyhow::Result;
use heck::ToSnakeCase as _;
use serde_json::Value;

use super::view::View;
use crate::{
    carry,
    document::{self, Object, Operation, list, text},
    names, normalize, overlay,
    published::Published,
    resolve, spell,
};

pub(crate) struct Side {
    /// Normalized.
    pub(crate) document: Value,
    /// What the document calls itself.
    pub(crate) title: String,
    /// The schemas that the document itself names, by their names in the normalized one.
    named: BTreeMap<String, String>,
    /// The methods of the operations in Rust, by operation id.
    methods: BTreeMap<String, String>,
}

impl Side {
    /// Normalizes the document, with what the `committed` one knows beyond it; `overlays` and what is published decide
    /// the names in Rust.
    pub(crate) fn new(mut document: Value, committed: &Value, overlays: &Path, published: &Published) -> Result<Self> {
        resolve::resolve(&mut document)?;
        spell::spell(&mut document)?;
        carry::carry(committed, &mut document);
        let schemas = document["components"]["schemas"].clone();
        drop_contradicted_hints(&mut document, &schemas);
        let methods = methods(&document, overlays)?;
        let named: BTreeSet<String> = document::schemas(&document).map(|(name, _)| name.clone()).collect();
        normalize::normalize(&mut document, published)?;
        normalize::check_refs(&mut document)?;
        let named = document::schemas(&document)
            .filter_map(|(rust, schema)| Some((rust.clone(), text(schema, "x-name")?.to_owned())))
            .filter(|(_, name)| named.contains(name))
            .collect();
        let title = |key| text(&document["info"], key).unwrap_or("?");
        let title = format!("{} {}", title("title"), title("version"));
        Ok(Self { document, title, named, methods })
    }

    /// The operations by id.
    pub(crate) fn operations(&self) -> Result<BTreeMap<&str, Operation<'_>>> {
        document::operations(&self.document).map(|operation| Ok((operation.id()?, operation))).collect()
    }

    /// The schemas that the document names: its name by the one in Rust.
    pub(crate) fn named(&self) -> &BTreeMap<String, String> {
        &self.named
    }

    pub(crate) fn schema(&self, rust: &str) -> &Value {
        &self.document["components"]["schemas"][rust]
    }

    /// The meaning of a schema. One that was written in place has no name, whatever the normalized document calls it.
    pub(crate) fn view(&self, schema: &Value) -> View {
        let view = View::new(&self.document, schema);
        if view.name.as_ref().is_some_and(|name| !self.named.contains_key(name)) { view.in_place() } else { view }
    }

    /// The method of an operation, as `LinksApi::create`.
    pub(crate) fn method<'a>(&'a self, id: &'a str) -> &'a str {
        self.methods.get(id).map_or(id, String::as_str)
    }
}

/// A value that names the schema of its enum is of that enum, unless there is none, or the values beside say otherwise.
fn drop_contradicted_hints(value: &mut Value, schemas: &Value) {
    if let Some(hint) = text(value, "x-enum-schema") {
        let values =
            |schema: &Value| -> BTreeSet<String> { list(schema, "enum").iter().map(Value::to_string).collect() };
        let beside = [&*value, &value["schema"], &value["schema"]["items"]].map(values);
        let there = values(&schemas[hint]);
        if schemas.get(hint).is_none() || beside.iter().any(|here| !here.is_empty() && *here != there) {
            value.as_object_mut().map(|facts| facts.remove("x-enum-schema"));
        }
    }
    match value {
        Value::Object(object) => object.values_mut().for_each(|inner| drop_contradicted_hints(inner, schemas)),
        Value::Array(array) => array.iter_mut().for_each(|inner| drop_contradicted_hints(inner, schemas)),
        _ => {}
    }
}

/// The overlays shorten some names; those that hit nothing here do not matter.
fn methods(document: &Value, overlays: &Path) -> Result<BTreeMap<String, String>> {
    let mut named = document.clone();
    // What an overlay cannot be laid over keeps the names that it has.
    let _ = overlay::apply_all(&mut named, overlays);
    let apis: BTreeMap<&str, &str> = list(&named, "tags")
        .iter()
        .filter_map(|tag| Some((text(tag, "name")?, text(tag, "x-api-name").or_else(|| text(tag, "name"))?)))
        .collect();
    document::operations(&named)
        .map(|operation| {
            let id = operation.id()?;
            let tag = operation.tag()?;
            let method =
                text(operation.value, "x-method").map_or_else(|| names::method(id).to_snake_case(), str::to_owned);
            let api = names::api_name(apis.get(tag).unwrap_or(&tag));
            Ok((id.to_owned(), format!("{api}Api::{method}")))
        })
        .collect()
}

/// The facts of a schema that a use of it may add to or override.
pub(crate) fn without_reference(schema: &Value) -> Object {
    let mut facts = schema.as_object().cloned().unwrap_or_default();
    facts.remove("$ref");
    facts
}
