//! Takes what the API does not know out of what it is sent, so that nothing else comes back.

use serde_json::Value;

use crate::document::document;

/// Keeps of a value only what a schema of the document knows.
pub(crate) fn prune(schema: &str, value: &mut Value) {
    by_schema(document().component(schema), value);
}

fn by_schema(schema: &Value, value: &mut Value) {
    if let Some(name) = schema["$ref"].as_str().and_then(|target| target.rsplit('/').next()) {
        return prune(name, value);
    }
    match value {
        Value::Object(fields) => {
            if let Some(known) = schema["properties"].as_object() {
                fields.retain(|name, value| known.contains_key(name) && !value.is_null());
                for (name, value) in fields {
                    by_schema(&known[name.as_str()], value);
                }
            }
        }
        Value::Array(items) => items.iter_mut().for_each(|item| by_schema(&schema["items"], item)),
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn only_what_is_known_is_kept() {
        let mut value = json!({"multiLink": {"title": "t", "x": 1, "buttons": [{"id": "a", "y": 2}]}, "z": {}});
        prune("WorkflowStepPayload", &mut value);
        assert_eq!(value, json!({"multiLink": {"title": "t", "buttons": [{"id": "a"}]}}));
    }
}
