//! What our overlays leave undocumented.

use std::collections::BTreeSet;

use serde_json::Value;

use crate::{
    docs,
    document::{Operation, list, operations, properties, ref_name, text},
};

/// The APIs whose every parameter and field is documented; of all others, every operation.
const IN_FULL: [&str; 7] = ["Events", "Jobs", "Links", "Tags", "Visitors", "Webhooks", "Workspace Metrics"];

/// Everything that lacks the documentation it should have, by its place.
pub(crate) fn undocumented(document: &Value) -> Vec<String> {
    let mut missing = Vec::new();
    let mut models = BTreeSet::new();
    for operation in operations(document) {
        let id = text(operation.value, "operationId").unwrap_or_default();
        if docs::said(operation.value, "summary").is_none() {
            missing.push(format!("{id}: summary"));
        }
        if operation.tag().is_ok_and(|tag| IN_FULL.contains(&tag)) {
            missing.extend(parts(&operation).map(|part| format!("{id}: {part}")));
            models.extend(models_of(document, &operation));
        }
    }
    for name in models {
        let schema = &document["components"]["schemas"][name];
        if docs::said(schema, "description").is_none() {
            missing.push(format!("{name}: description"));
        }
        let fields = properties(schema).filter(|(_, value)| docs::said(value, "description").is_none());
        missing.extend(fields.map(|(field, _)| format!("{name}.{field}: description")));
    }
    missing
}

fn parts<'a>(operation: &Operation<'a>) -> impl Iterator<Item = String> + use<'a> {
    let own = docs::said(operation.value, "description").is_none().then(|| "description".to_owned());
    let parameters = operation.parameters().filter(|parameter| docs::said(parameter, "description").is_none());
    own.into_iter().chain(parameters.map(|parameter| format!("parameter {}", parameter["name"])))
}

/// The models that the operation takes and answers, those that their fields are of, and the enums of its parameters.
fn models_of<'a>(document: &'a Value, operation: &Operation<'a>) -> BTreeSet<&'a str> {
    let direct: BTreeSet<&str> = operation.body().into_iter().chain(operation.successes()).filter_map(model).collect();
    let held = direct
        .iter()
        .flat_map(|name| properties(&document["components"]["schemas"][*name]))
        .filter_map(|(_, value)| model(value));
    let enums = operation.parameters().filter_map(|parameter| text(parameter, "x-enum-schema"));
    direct.iter().copied().chain(held).chain(enums).collect()
}

fn model(schema: &Value) -> Option<&str> {
    let wrapped = list(schema, "allOf").iter().find_map(ref_name);
    ref_name(schema).or(wrapped).or_else(|| text(schema, "x-enum-schema")).or_else(|| model(schema.get("items")?))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::{document, overlay, root};

    #[test]
    fn our_overlays_leave_nothing_out_and_all_hit_something() {
        let openapi = root().join("openapi");
        let mut document = document::read(&openapi.join("linkbreakers.json").to_string_lossy()).unwrap();
        assert!(undocumented(&document).len() > 700, "the vendor's document has no prose");
        assert_eq!(overlay::apply_all(&mut document, &openapi.join("overlays")).unwrap(), Vec::<String>::new());
        assert_eq!(undocumented(&document), Vec::<String>::new());
    }

    #[test]
    fn what_is_missing_is_named() {
        let document = json!({
            "paths": {"/x": {"get": {
                "operationId": "X", "tags": ["Links"], "summary": "s", "description": "d",
                "parameters": [{"name": "p", "in": "query", "schema": {}}],
                "responses": {"200": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/A"}}}}}}}},
            "components": {"schemas": {
                "A": {"description": "d", "properties": {"b": {"type": "array", "items": {"$ref": "#/components/schemas/B"}}}},
                "B": {"properties": {}}}},
        });
        assert_eq!(undocumented(&document), ["X: parameter \"p\"", "A.b: description", "B: description"]);
    }
}
