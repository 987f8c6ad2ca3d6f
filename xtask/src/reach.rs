//! Which schemas are reached from where.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::Result;
use serde_json::Value;

use crate::document::{self, operations, schemas};

/// What reaches each schema.
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
    pub(crate) fn new(document: &Value) -> Result<Self> {
        // Looked up for every operation, so that no schema is searched more than once.
        let links: BTreeMap<&str, BTreeSet<String>> =
            schemas(document).map(|(name, schema)| (name.as_str(), refs(schema))).collect();
        let all = |start| closure(start, |name| links.get(name).cloned().unwrap_or_default());
        let mut reach = Self::default();
        let mut tags = BTreeSet::new();
        for operation in operations(document) {
            let tag = operation.tag()?;
            tags.insert(tag);
            let sent = all(operation.body().into_iter().chain(operation.parameters()).flat_map(refs).collect());
            let answered = all(operation.successes().flat_map(refs).collect());
            for name in sent.union(&answered) {
                reach.apis.entry(name.clone()).or_default().insert(tag.to_owned());
            }
            reach.outputs.extend(operation.successes().filter_map(document::ref_name).map(str::to_owned));
            reach.requests.extend(sent);
            reach.responses.extend(answered);
        }
        reach.api_count = tags.len();
        Ok(reach)
    }

    pub(crate) fn in_requests(&self, name: &str) -> bool {
        self.requests.contains(name)
    }

    /// Whether the schema is read from answers; what nothing reaches is taken for that too, since reading must never fail.
    pub(crate) fn in_responses(&self, name: &str) -> bool {
        self.responses.contains(name) || !self.requests.contains(name)
    }

    pub(crate) fn is_output(&self, name: &str) -> bool {
        self.outputs.contains(name)
    }

    /// The tags that need the schema; `None` where all do.
    pub(crate) fn tags(&self, name: &str) -> Option<Vec<&str>> {
        let tags: Vec<&str> = self.apis.get(name).into_iter().flatten().map(String::as_str).collect();
        (tags.len() < self.api_count).then_some(tags)
    }
}

/// The schemas that a part of the document leads to, by way of others too.
pub(crate) fn reached_from(document: &Value, part: &Value) -> BTreeSet<String> {
    closure(refs(part), |name| refs(&document["components"]["schemas"][name]))
}

/// The names in `start`, and all that they lead to.
fn closure(start: BTreeSet<String>, next: impl Fn(&str) -> BTreeSet<String>) -> BTreeSet<String> {
    let mut open: Vec<String> = start.into_iter().collect();
    let mut seen = BTreeSet::new();
    while let Some(name) = open.pop() {
        if !seen.contains(&name) {
            open.extend(next(&name));
            seen.insert(name);
        }
    }
    seen
}

fn refs(value: &Value) -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    collect(value, &mut names);
    names
}

fn collect(value: &Value, names: &mut BTreeSet<String>) {
    names.extend(document::ref_name(value).map(str::to_owned));
    match value {
        Value::Object(object) => object.values().for_each(|inner| collect(inner, names)),
        Value::Array(array) => array.iter().for_each(|inner| collect(inner, names)),
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn reach() -> Reach {
        let schema = |properties: Value| json!({"type": "object", "properties": properties});
        let reference = |name: &str| json!({"$ref": format!("#/components/schemas/{name}")});
        let media = |name: &str| json!({"content": {"application/json": {"schema": reference(name)}}});
        Reach::new(&json!({
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
        })).unwrap()
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

    #[test]
    fn what_a_part_leads_to_is_found() {
        let document = json!({"components": {"schemas": {
            "A": {"items": {"$ref": "#/components/schemas/B"}}, "B": {"items": {"$ref": "#/components/schemas/A"}}, "C": {}}}});
        let part = json!([{"schema": {"$ref": "#/components/schemas/A"}}]);
        assert_eq!(reached_from(&document, &part), BTreeSet::from(["A".to_owned(), "B".to_owned()]));
    }
}
