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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::write;

    fn resolved(document: Value) -> Result<Value> {
        api(&document).map(|api| write::document(&api))
    }

    #[test]
    fn shared_things_are_copied_to_where_they_are_meant() {
        let document = resolved(json!({
            "paths": {
                "/a/{id}": {
                    "parameters": [{"$ref": "#/components/parameters/Id"}, {"name": "q", "in": "query", "schema": {"type": "string"}}],
                    "get": {
                        "parameters": [{"name": "q", "in": "query", "schema": {"type": "integer"}}],
                        "requestBody": {"$ref": "#/components/requestBodies/Body"},
                        "responses": {"200": {"$ref": "#/components/responses/Again"}}}},
                "/b/{id}": {"$ref": "#/components/pathItems/Item"}},
            "components": {
                "parameters": {"Id": {"name": "id", "in": "path", "required": true, "schema": {"type": "string"}, "example": "x"}},
                "requestBodies": {"Body": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/S"}}}}},
                "responses": {
                    "Again": {"$ref": "#/components/responses/Ok"},
                    "Ok": {"description": "d", "headers": {"Location": {"$ref": "#/components/headers/Location"}}}},
                "headers": {"Location": {"schema": {"type": "string"}}},
                "pathItems": {"Item": {"delete": {"responses": {}}}},
                "schemas": {"S": {"type": "object", "example": {"$ref": "nowhere"}}}}}))
        .unwrap();
        let get = &document["paths"]["/a/{id}"]["get"];
        assert_eq!(get["parameters"][0]["name"], "id");
        let q = json!({"name": "q", "in": "query", "required": false, "schema": {"type": "integer"}});
        assert_eq!(get["parameters"][1], q);
        assert_eq!(get["parameters"].as_array().unwrap().len(), 2);
        assert_eq!(get["requestBody"]["content"]["application/json"]["schema"]["$ref"], "#/components/schemas/S");
        assert_eq!(get["responses"]["200"]["headers"]["Location"]["schema"]["type"], "string");
        assert_eq!(document["paths"]["/b/{id}"]["delete"]["operationId"], "DeleteBId");
        assert_eq!(document["components"], json!({"schemas": {"S": {"type": "object"}}}));
    }

    #[test]
    fn a_reference_into_something_gets_a_name() {
        let document = resolved(json!({
            "paths": {},
            "components": {"schemas": {
                "a/b": {"properties": {"x": {"properties": {"again": {"$ref": "#/components/schemas/a~1b/properties/x"}}}}},
                "Y": {"properties": {"x": {"$ref": "#/components/schemas/a~1b/properties/x"}, "d": {"$ref": "#/components/schemas/Y/$defs/D"}},
                    "$defs": {"D": {"type": "string"}}}}}}))
        .unwrap();
        let schemas = &document["components"]["schemas"];
        assert_eq!(schemas["Y"]["properties"]["x"]["$ref"], "#/components/schemas/a_b_x");
        assert_eq!(schemas["a_b_x"]["properties"]["again"]["$ref"], "#/components/schemas/a_b_x");
        assert_eq!(schemas["Y_D"], json!({"type": "string"}));
        assert_eq!(schemas["Y"].get("$defs"), None);
    }

    #[test]
    fn what_cannot_be_found_is_named_with_its_place() {
        let refer = |target: &str| {
            let parameter = json!({"name": "p", "in": "query", "schema": {"$ref": target}});
            let operation = json!({"parameters": [parameter], "responses": {}});
            format!("{:#}", resolved(json!({"paths": {"/a": {"get": operation}}})).unwrap_err())
        };
        assert_eq!(
            refer("#/components/schemas/Gone"),
            "GET /a: parameter p refers to `#/components/schemas/Gone`, which is not in the document"
        );
        assert!(refer("other.yaml#/X").contains("in another file"));
        let circle = json!({"paths": {"/a": {"get": {"responses": {"200": {"$ref": "#/components/responses/A"}}}}},
            "components": {"responses": {"A": {"$ref": "#/components/responses/A"}}}});
        assert_eq!(format!("{:#}", resolved(circle).unwrap_err()), "GET /a: response 200: circular references");
    }
}
