//! The schemas that requests and responses contain.

use std::collections::{BTreeMap, BTreeSet};

use crate::model::{Api, Form, Schema};

/// The users of each schema.
#[derive(Default)]
pub(crate) struct Reach {
    requests: BTreeSet<String>,
    responses: BTreeSet<String>,
    /// The models that operations return.
    outputs: BTreeSet<String>,
    apis: BTreeMap<String, BTreeSet<String>>,
    api_count: usize,
}

impl Reach {
    pub(crate) fn new(api: &Api) -> Self {
        let mut reach = Self::default();
        let mut tags = BTreeSet::new();
        let owned = |names: BTreeSet<&str>| names.into_iter().map(str::to_owned).collect::<BTreeSet<String>>();
        for operation in &api.operations {
            tags.insert(&operation.tag);
            let parameters = operation.parameters.iter().map(|parameter| &parameter.schema);
            let sent = owned(api.reached(operation.json_body().into_iter().chain(parameters)));
            let returned = owned(api.reached(operation.results()));
            for name in sent.union(&returned) {
                reach.apis.entry(name.clone()).or_default().insert(operation.tag.clone());
            }
            reach.outputs.extend(operation.results().filter_map(target));
            reach.requests.extend(sent);
            reach.responses.extend(returned);
        }
        reach.api_count = tags.len();
        reach
    }

    pub(crate) fn in_requests(&self, name: &str) -> bool {
        self.requests.contains(name)
    }

    /// Returns true if responses contain the schema, or if nothing does: reading must never fail.
    pub(crate) fn in_responses(&self, name: &str) -> bool {
        self.responses.contains(name) || !self.requests.contains(name)
    }

    pub(crate) fn is_output(&self, name: &str) -> bool {
        self.outputs.contains(name)
    }

    /// The tags that need the schema; none if all do.
    pub(crate) fn tags(&self, name: &str) -> Option<Vec<&str>> {
        let tags: Vec<&str> = self.apis.get(name).into_iter().flatten().map(String::as_str).collect();
        (tags.len() < self.api_count).then_some(tags)
    }
}

fn target(schema: &Schema) -> Option<String> {
    match &schema.form {
        Form::Reference(name) => Some(name.clone()),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::*;
    use crate::testing;

    fn reach() -> Reach {
        let schema = |properties: Value| json!({"type": "object", "properties": properties});
        let reference = |name: &str| json!({"$ref": format!("#/components/schemas/{name}")});
        let media = |name: &str| json!({"content": {"application/json": {"schema": reference(name)}}});
        Reach::new(&testing::api(json!({
            "paths": {
                "/a": {"post": {"operationId": "A", "tags": ["A"], "requestBody": media("In"), "responses": {"200": media("Out"), "default": media("Fault")}}},
                "/b": {"get": {"operationId": "B", "tags": ["B"], "responses": {"200": media("Shared")}}},
            },
            "components": {"schemas": {
                "In": schema(json!({"shared": reference("Shared")})),
                "Out": schema(json!({"shared": reference("Shared"), "tree": reference("Tree")})),
                "Shared": schema(json!({})), "Fault": schema(json!({})),
                "Tree": schema(json!({"children": {"type": "array", "items": reference("Tree")}})),
            }},
        })).unwrap())
    }

    #[test]
    fn direction_follows_references() {
        let reach = reach();
        assert!(reach.in_requests("In") && !reach.in_responses("In"));
        assert!(reach.in_requests("Shared") && reach.in_responses("Shared"));
        assert!(reach.is_output("Out") && reach.is_output("Shared") && !reach.is_output("Tree"));
        assert!(!reach.in_requests("Tree") && reach.in_responses("Tree"));
    }

    #[test]
    fn errors_count_for_no_api() {
        let reach = reach();
        assert_eq!(reach.tags("In"), Some(vec!["A"]));
        assert_eq!(reach.tags("Shared"), None);
        assert_eq!(reach.tags("Fault"), Some(vec![]));
    }
}
