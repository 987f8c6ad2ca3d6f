//! Reading the API document.

use std::path::Path;

use anyhow::{Context, Result, bail};
use serde_json::{Map, Value};

pub(crate) type Object = Map<String, Value>;

const METHODS: [&str; 7] = ["delete", "get", "head", "options", "patch", "post", "put"];

/// An operation with where it is.
pub(crate) struct Operation<'a> {
    pub(crate) path: &'a str,
    pub(crate) method: &'a str,
    pub(crate) value: &'a Value,
}

impl<'a> Operation<'a> {
    pub(crate) fn id(&self) -> Result<&'a str> {
        text(self.value, "operationId").with_context(|| format!("{} {} has no operationId", self.method, self.path))
    }

    pub(crate) fn tag(&self) -> Result<&'a str> {
        self.value["tags"][0]
            .as_str()
            .with_context(|| format!("{} {} has no tag", self.method, self.path))
    }

    pub(crate) fn parameters(&self) -> impl Iterator<Item = &'a Value> + use<'a> {
        list(self.value, "parameters").iter()
    }

    /// The schema of the JSON request body.
    pub(crate) fn body(&self) -> Option<&'a Value> {
        media_schema(&self.value["requestBody"])
    }

    /// The schemas of the success responses, by status.
    pub(crate) fn successes(&self) -> impl Iterator<Item = &'a Value> + use<'a> {
        object(&self.value["responses"])
            .into_iter()
            .flatten()
            .filter(|(status, _)| status.starts_with('2'))
            .filter_map(|(_, response)| media_schema(response))
    }
}

/// Reads a document from a file.
pub(crate) fn read(path: &Path) -> Result<Value> {
    let text = std::fs::read_to_string(path).with_context(|| format!("cannot read {}", path.display()))?;
    let document: Value = match path.extension().and_then(|extension| extension.to_str()) {
        Some("yaml" | "yml") => {
            serde_norway::from_str(&text).with_context(|| format!("{} is no YAML", path.display()))?
        }
        _ => serde_json::from_str(&text).with_context(|| format!("{} is no JSON", path.display()))?,
    };
    if text_starts_with_three(&document) {
        Ok(document)
    } else {
        bail!("{} is no OpenAPI 3 document", path.display())
    }
}

fn text_starts_with_three(document: &Value) -> bool {
    text(document, "openapi").is_some_and(|version| version.starts_with("3."))
}

/// All operations, in the order of their paths.
pub(crate) fn operations(document: &Value) -> impl Iterator<Item = Operation<'_>> {
    object(&document["paths"])
        .into_iter()
        .flatten()
        .flat_map(|(path, item)| {
            METHODS
                .iter()
                .filter_map(move |method| item.get(method).map(|value| Operation { path, method, value }))
        })
}

/// The schemas by name.
pub(crate) fn schemas(document: &Value) -> impl Iterator<Item = (&String, &Value)> {
    object(&document["components"]["schemas"]).into_iter().flatten()
}

/// The schemas by name, to change.
pub(crate) fn schemas_mut(document: &mut Value) -> Result<&mut Object> {
    document["components"]["schemas"]
        .as_object_mut()
        .context("the document has no components.schemas")
}

/// The schema that a `$ref` names, by its name.
pub(crate) fn ref_name(schema: &Value) -> Option<&str> {
    text(schema, "$ref")?.strip_prefix("#/components/schemas/")
}

pub(crate) fn text<'a>(value: &'a Value, key: &str) -> Option<&'a str> {
    value.get(key)?.as_str()
}

pub(crate) fn flag(value: &Value, key: &str) -> bool {
    value.get(key).and_then(Value::as_bool).unwrap_or(false)
}

pub(crate) fn list<'a>(value: &'a Value, key: &str) -> &'a [Value] {
    value.get(key).and_then(Value::as_array).map_or(&[], Vec::as_slice)
}

pub(crate) fn object(value: &Value) -> Option<&Object> {
    value.as_object()
}

/// The properties of an object schema.
pub(crate) fn properties(schema: &Value) -> impl Iterator<Item = (&String, &Value)> {
    schema
        .get("properties")
        .and_then(Value::as_object)
        .into_iter()
        .flatten()
}

fn media_schema(holder: &Value) -> Option<&Value> {
    let content = object(&holder["content"])?;
    let media = content.get("application/json").or_else(|| content.values().next())?;
    media.get("schema")
}
