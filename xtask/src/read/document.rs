//! Reading a document as a whole.

use anyhow::{Context, Result};
use serde_json::{Value, json};

use super::reader::{At, Reader, entries, list, marks, requirements, servers, text};
use crate::model::{Api, Facts, Requirement, Tag};

/// Reads an API from its document.
pub(crate) fn api(document: &Value) -> Result<Api> {
    let mut reader = Reader::new(document)?;
    let mut api = Api {
        title: text(&document["info"], "title").unwrap_or("?").to_owned(),
        version: text(&document["info"], "version").unwrap_or("?").to_owned(),
        servers: servers(document),
        tags: tags(document),
        security: requirements(&document["security"]).unwrap_or_default(),
        security_schemes: entries(&document["components"], "securitySchemes").cloned().unwrap_or_default(),
        operations: reader.operations()?,
        other: Facts::new(),
        ..Api::default()
    };
    for name in entries(&document["components"], "schemas").into_iter().flat_map(Facts::keys) {
        reader.component(name)?;
    }
    while let Some((name, pointer)) = reader.queue.pop_front() {
        let raw = document.pointer(&pointer).context("a reference leads nowhere")?;
        reader.lift(&name, raw, &At { pointer, place: name.clone() })?;
    }
    let says_security = document.get("security").is_some() || api.operations.iter().any(|one| one.security.is_some());
    if !says_security {
        // A document without any security requirement probably omits them.
        api.security = vec![Requirement::from([("bearerAuth".to_owned(), Vec::new())])];
    }
    if let Some(webhooks) = entries(document, "webhooks").filter(|webhooks| !webhooks.is_empty()) {
        reader.report("webhooks", "they are not supported, and left out");
        api.other.insert("webhooks".into(), json!(webhooks));
    }
    api.schemas = reader.components.done;
    api.unsupported = reader.unsupported.into_iter().collect();
    Ok(api)
}

fn tags(document: &Value) -> Vec<Tag> {
    let tags = list(document, "tags").iter().filter_map(|tag| {
        Some(Tag {
            name: text(tag, "name")?.to_owned(),
            description: text(tag, "description").map(str::to_owned),
            marks: marks(tag.as_object()?),
        })
    });
    tags.collect()
}
