//! Facts that only the committed document has: they were read from prose, and the vendor's document has only the prose.

use std::collections::BTreeMap;

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
    let mut operations = std::mem::take(&mut api.operations);
    for operation in &mut operations {
        let Some(old) = known.get(operation.id.as_str()) else { continue };
        let body = operation.json_body().map(|body| api.resolve(body));
        if lacks_paging && old.paging.as_ref().is_some_and(|paging| operation.takes(&paging.request, body)) {
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
    api.operations = operations;
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
    use crate::write;
    use crate::{source, testing};

    fn api(section: &str, value: &Value) -> Api {
        let kind = json!({"enum": ["A"]});
        let mut document = json!({"components": {"schemas": {"Kind": kind, "Sort": kind}}});
        match section {
            "property" => document["components"]["schemas"]["T"] = json!({"properties": {"p": value}}),
            _ => document["paths"] = value.clone(),
        }
        testing::api(document).unwrap()
    }

    #[test]
    fn facts_of_the_committed_document_are_carried_to_the_same_place() {
        let cases = source::yaml(include_str!("../documents/carry.yaml")).unwrap();
        for (section, cases) in cases.as_object().unwrap() {
            for (name, case) in cases.as_object().unwrap() {
                let mut served = api(section, &case["served"]);
                carry(&api(section, &case["committed"]), &mut served);
                let expected = api(section, case.get("carried").unwrap_or(&case["served"]));
                assert_eq!(write::document(&served), write::document(&expected), "{section}: {name}");
            }
        }
    }
}
