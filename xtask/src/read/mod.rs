//! Reads a document: references are followed, and each construct has one form afterwards.

mod compose;
mod operation;
mod paging;
mod reader;
mod schema;
mod support;

use anyhow::Result;
use serde_json::{Value, json};

use self::reader::{Reader, requirements, servers, take_marks, take_text};
use crate::model::{Api, Requirement, Tag};
use crate::source::{entries, list, text};

/// The keywords of a document that the model has fields for, and one that is only documentation.
const SUPPORTED: [&str; 8] = ["components", "externalDocs", "info", "openapi", "paths", "security", "servers", "tags"];

/// Reads an API from its document.
pub(crate) fn api(document: &Value) -> Result<Api> {
    let mut reader = Reader::new(document);
    let named = |keyword| text(&document["info"], keyword).unwrap_or("?").to_owned();
    let mut api = Api {
        title: named("title"),
        version: named("version"),
        servers: servers(document.get("servers")),
        tags: tags(document),
        security: requirements(document.get("security")).unwrap_or_default(),
        security_schemes: document["components"]["securitySchemes"].as_object().cloned().unwrap_or_default(),
        operations: reader.operations()?,
        ..Api::default()
    };
    for (name, _) in entries(&document["components"], "schemas") {
        reader.component(name)?;
    }
    while let Some(name) = reader.referred.pop_first() {
        reader.component(&name)?;
    }
    let declares_security =
        document.get("security").is_some() || api.operations.iter().any(|one| one.security.is_some());
    if !declares_security {
        // A document without any security requirement probably omits them.
        api.security = vec![Requirement::from([("bearerAuth".to_owned(), Vec::new())])];
    }
    for (keyword, value) in document.as_object().into_iter().flatten() {
        if !SUPPORTED.contains(&keyword.as_str()) && !keyword.starts_with("x-") && *value != json!({}) {
            reader.report("document", format!("`{keyword}` is not supported, and ignored"));
            api.other.insert(keyword.clone(), value.clone());
        }
    }
    api.schemas = reader.done;
    api.unsupported = reader.unsupported.into_iter().collect();
    Ok(api)
}

fn tags(document: &Value) -> Vec<Tag> {
    let tags = list(document, "tags").iter().filter_map(Value::as_object).cloned().filter_map(|mut facts| {
        Some(Tag {
            name: take_text(&mut facts, "name")?,
            description: take_text(&mut facts, "description"),
            marks: take_marks(&mut facts),
        })
    });
    tags.collect()
}
