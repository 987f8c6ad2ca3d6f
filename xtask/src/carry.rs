//! Facts that only the committed document has: they were read from prose, and the vendor's document has only the prose.

use std::collections::{BTreeMap, BTreeSet};

use crate::model::{Api, Facts, Form, Operation, Schema};

/// Of a parameter or a property: the enum of a text, and the sizes of pages.
const OF_VALUES: [&str; 3] = ["x-enum-schema", "x-known-values", "x-page-size"];

/// Gives `api` the facts of `committed` that it lacks, for the same parameters and properties of the same type.
pub(crate) fn carry(committed: &Api, api: &mut Api) {
    let known: BTreeMap<&str, &Operation> = committed.operations.iter().map(|one| (one.id.as_str(), one)).collect();
    let enums: Vec<String> =
        api.schemas.iter().filter(|(_, schema)| schema.values.is_some()).map(|(name, _)| name.clone()).collect();
    // If a document uses such an extension anywhere, its absence elsewhere has a meaning.
    let lacks_paging = api.operations.iter().all(|operation| operation.paging.is_none());
    let lacks_scopes = api.operations.iter().all(|operation| operation.scopes.is_empty());
    let pages = |operation: &&Operation| {
        let old = known.get(operation.id.as_str()).and_then(|old| old.paging.as_ref());
        lacks_paging && old.is_some_and(|paging| takes(api, operation, &paging.request))
    };
    let paged: BTreeSet<String> = api.operations.iter().filter(pages).map(|operation| operation.id.clone()).collect();
    for operation in &mut api.operations {
        let Some(old) = known.get(operation.id.as_str()) else { continue };
        if paged.contains(&operation.id) {
            operation.paging.clone_from(&old.paging);
        }
        if lacks_scopes {
            operation.scopes.clone_from(&old.scopes);
        }
        for parameter in &mut operation.parameters {
            let Some(old) = old.parameters.iter().find(|old| old.key() == parameter.key()) else { continue };
            if !is_enum(&parameter.schema) {
                carry_marks(&old.marks, &mut parameter.marks, &enums);
            }
        }
    }
    for (name, schema) in &mut api.schemas {
        let (Some(old), Form::Object(object)) =
            (committed.schemas.get(name).and_then(Schema::object), &mut schema.form)
        else {
            continue;
        };
        for (property, value) in &mut object.properties {
            let Some(old) = old.properties.get(property) else { continue };
            carry_property(old, value, &enums);
            if let (Form::List(old), Form::List(value)) = (&old.form, &mut value.form) {
                carry_property(old, value, &enums);
            }
        }
    }
}

/// Returns true if an operation has a parameter, or a property of its body, with this name.
fn takes(api: &Api, operation: &Operation, name: &str) -> bool {
    let body = operation.json_body().map(|body| api.resolve(body));
    operation.parameters.iter().any(|parameter| parameter.name == name)
        || body.is_some_and(|body| body.properties().any(|(property, _)| property == name))
}

fn carry_property(old: &Schema, value: &mut Schema, enums: &[String]) {
    if old.type_name() != Some("string") {
        return;
    }
    let Form::Plain(plain) = &mut value.form else { return };
    if plain.name != "string" {
        return;
    }
    if old.marks.get("x-inferred").is_some_and(|inferred| inferred == true) && plain.format.is_none() {
        plain.format = old.format().map(str::to_owned);
        value.marks.entry("x-inferred").or_insert(true.into());
    }
    // An enum in the same place has the same type, even if its values changed.
    if value.values.is_none() || old.values.is_some() {
        carry_marks(&old.marks, &mut value.marks, enums);
    }
}

fn carry_marks(old: &Facts, new: &mut Facts, enums: &[String]) {
    let hint = old.get("x-enum-schema").and_then(serde_json::Value::as_str);
    if hint.is_none_or(|name| enums.iter().any(|known| known == name)) {
        for key in OF_VALUES {
            if let Some(value) = old.get(key) {
                new.entry(key).or_insert_with(|| value.clone());
            }
        }
    }
}

fn is_enum(schema: &Schema) -> bool {
    let is_list_of_enums = matches!(&schema.form, Form::List(items) if is_enum(items));
    schema.values.is_some() || matches!(schema.form, Form::Reference(_)) || is_list_of_enums
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::*;
    use crate::testing;
    use crate::write;

    /// The document with the facts of the committed one.
    fn carried(committed: &Value, served: &Value) -> Value {
        let mut api = testing::api(served.clone()).unwrap();
        carry(&testing::api(committed.clone()).unwrap(), &mut api);
        write::document(&api)
    }

    fn spelled(document: &Value) -> Value {
        write::document(&testing::api(document.clone()).unwrap())
    }

    fn copy(old: &Value, new: &mut Value, keys: &[&str]) {
        for key in keys {
            if let Some(value) = old.get(key) {
                new[*key] = value.clone();
            }
        }
    }

    #[test]
    fn what_was_read_from_prose_is_not_lost() {
        let operation = |parameter: Value, scopes: Value| {
            let mut operation = json!({"operationId": "A", "parameters": [parameter]});
            copy(&scopes, &mut operation, &["x-scopes"]);
            operation
        };
        let sort = json!({"name": "sort", "in": "query", "schema": {"type": "string"}});
        let mut hinted = sort.clone();
        hinted["x-enum-schema"] = json!("Sort");
        let at = json!({"type": "string", "format": "date-time", "x-inferred": true});
        let committed = json!({
            "paths": {"/a": {"get": operation(hinted.clone(), json!({"x-scopes": ["a:read"]}))}},
            "components": {"schemas": {"T": {"properties": {"at": at, "n": at, "kind": {"type": "string", "x-enum-schema": "Gone"}}}}}});
        let served = json!({
            "paths": {"/a": {"get": operation(sort, json!({}))}},
            "components": {"schemas": {"Sort": {"enum": ["A"]}, "T": {"properties": {"at": {"type": "string"}, "n": {"type": "integer"}, "kind": {"type": "string"}}}}}});
        let served = carried(&committed, &served);
        let expected = json!({"paths": {"/a": {"get": operation(hinted, json!({"x-scopes": ["a:read"]}))}}});
        assert_eq!(served["paths"], spelled(&expected)["paths"]);
        assert_eq!(
            served["components"]["schemas"]["T"]["properties"],
            json!({"at": at, "n": {"type": "integer"}, "kind": {"type": "string"}})
        );
    }

    #[test]
    fn how_a_text_is_spelled_does_not_matter() {
        let model = |at: Value| json!({"paths": {}, "components": {"schemas": {"T": {"properties": {"at": at}}}}});
        let committed = model(json!({"type": "string", "format": "date-time", "x-inferred": true}));
        let text = json!({"type": "string"});
        for same in [
            json!({"type": ["string", "null"]}),
            json!({"anyOf": [text, {"type": "null"}]}),
            json!({"allOf": [text]}),
            json!({"oneOf": [{"type": ["string"]}]}),
        ] {
            let served = carried(&committed, &model(same));
            assert!(served.to_string().contains("date-time"), "{served}");
        }
        for other in [json!({"type": ["string", "integer"]}), json!({"anyOf": [text, {"type": "integer"}]}), json!({})]
        {
            let served = carried(&committed, &model(other));
            assert!(!served.to_string().contains("date-time"), "{served}");
        }
    }

    #[test]
    fn an_enum_in_place_stays_of_its_type_when_it_gets_values() {
        let model = |kind: Value| json!({"paths": {}, "components": {"schemas": {"Kind": {"enum": ["A"]}, "T": {"properties": {"kind": kind}}}}});
        let committed = model(json!({"type": "string", "enum": ["A"], "x-enum-schema": "Kind"}));
        let served = carried(&committed, &model(json!({"type": "string", "enum": ["A", "B"]})));
        assert_eq!(served["components"]["schemas"]["T"]["properties"]["kind"]["x-enum-schema"], "Kind");
    }

    #[test]
    fn what_a_document_speaks_of_elsewhere_is_not_carried() {
        let document = |a: Value, b: Value| {
            let mut operations = [json!({"operationId": "A"}), json!({"operationId": "B"})];
            copy(&a, &mut operations[0], &["x-pagination", "x-scopes"]);
            copy(&b, &mut operations[1], &["x-pagination", "x-scopes"]);
            operations[0]["parameters"] = json!([{"name": "pageToken", "in": "query", "schema": {"type": "string"}}]);
            json!({"paths": {"/a": {"get": operations[0]}, "/b": {"get": operations[1]}}})
        };
        let paging = json!({"request": "pageToken", "response": "nextPageToken", "items": "things"});
        let both = json!({"x-pagination": paging, "x-scopes": ["a:read"]});
        let served = document(json!({"x-scopes": ["b:read"]}), json!({}));
        let served = carried(&document(both.clone(), both.clone()), &served);
        // The other operation has no page token.
        let expected = document(json!({"x-scopes": ["b:read"], "x-pagination": paging}), json!({}));
        assert_eq!(served, spelled(&expected));
    }
}
