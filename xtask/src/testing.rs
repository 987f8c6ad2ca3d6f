//! APIs and schemas for unit tests.

use anyhow::Result;
use serde_json::{Value, json};

use crate::{model::Api, read};

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
