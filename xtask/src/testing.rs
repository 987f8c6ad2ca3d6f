//! APIs and schemas for unit tests.

use std::collections::BTreeMap;

use anyhow::Result;
use serde_json::{Value, json};

use crate::model::{Api, Schema};
use crate::read;
use crate::write;

/// The API of a document, of which a test names only some parts.
pub(crate) fn api(mut document: Value) -> Result<Api> {
    let facts = document.as_object_mut().unwrap();
    facts.entry("paths").or_insert_with(|| json!({}));
    read::api(&document)
}

/// An API with the schema `X` and others.
pub(crate) fn schemas(schema: &Value, others: &Value) -> Api {
    let mut all = others.clone();
    all["X"] = schema.clone();
    api(json!({"components": {"schemas": all}})).unwrap()
}

pub(crate) fn schema(schema: &Value) -> Schema {
    schemas(schema, &json!({})).schemas["X"].clone()
}

pub(crate) fn written(schema: &Schema) -> Value {
    let api = Api { schemas: BTreeMap::from([("X".to_owned(), schema.clone())]), ..Api::default() };
    write::document(&api)["components"]["schemas"]["X"].clone()
}
