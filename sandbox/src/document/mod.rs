//! The API document: its operations, its schemas, and the resources that follow from both.

mod operation;
mod resources;
mod schema;
mod target;

use std::sync::{Arc, LazyLock};

use serde_json::Value;

pub(crate) use self::operation::{Kind, Operation, Parameter};
pub(crate) use self::target::{Resource, Role, Target};
use crate::base::hint::did_you_mean;

/// The embedded document as text.
// `cargo xtask regenerate` derives it from the workspace's document: a published crate contains no file from outside.
const EMBEDDED: &str = include_str!("../../openapi.min.json");

/// A parsed API document.
pub(crate) struct Document {
    text: Box<str>,
    value: Value,
    operations: Vec<Operation>,
    resources: Vec<Resource>,
}

/// The operation that a method and a path name.
pub(crate) enum Route<'a> {
    Operation(&'a Operation, Vec<(String, String)>),
    /// The path exists with these methods only.
    WrongMethod(Vec<&'a str>),
    Unknown,
}

impl Document {
    /// The document of the API. It never changes, so that all sandboxes of a process share it.
    pub(crate) fn embedded() -> Arc<Self> {
        static DOCUMENT: LazyLock<Arc<Document>> =
            LazyLock::new(|| Arc::new(Document::parse(EMBEDDED).expect("the embedded API document is valid")));
        Arc::clone(&DOCUMENT)
    }

    /// Parses an OpenAPI document as JSON.
    pub(crate) fn parse(text: &str) -> Result<Self, String> {
        let value: Value = serde_json::from_str(text).map_err(|error| format!("it is not JSON: {error}"))?;
        if !value["paths"].is_object() {
            return Err("it has no `paths`; use an OpenAPI 3 document".to_owned());
        }
        let mut operations = Operation::all(&value);
        let resources = resources::infer(&value, &mut operations);
        // Literal segments win over variables, and `{id}:verb` over `{id}`.
        operations.sort_by_cached_key(Operation::specificity);
        Ok(Self { text: text.into(), value, operations, resources })
    }

    pub(crate) fn text(&self) -> &str {
        &self.text
    }

    /// A text of the document's description of itself, such as `version`.
    pub(crate) fn info(&self, name: &str) -> &str {
        self.value["info"][name].as_str().unwrap_or_default()
    }

    pub(crate) fn resources(&self) -> &[Resource] {
        &self.resources
    }

    /// The first resource whose objects have this schema.
    pub(crate) fn resource(&self, kind: &str) -> Option<&Resource> {
        self.resources.iter().find(|resource| &*resource.kind == kind)
    }

    /// Rejects a name that is not the id of an operation, with a hint at similar ones.
    pub(crate) fn check_operation(&self, name: &str) -> Result<(), String> {
        let known = self.operations.iter().map(|operation| operation.id.as_str());
        if known.clone().any(|id| id == name) {
            return Ok(());
        }
        Err(format!("the API has no operation {name:?}{}", did_you_mean(name, known)))
    }

    /// A schema by its name; null if it does not exist.
    pub(crate) fn component(&self, name: &str) -> &Value {
        &self.value["components"]["schemas"][name]
    }

    /// The values of an enumeration.
    pub(crate) fn values_of(&self, schema: &str) -> impl Iterator<Item = &str> {
        self.component(schema)["enum"].as_array().into_iter().flatten().filter_map(Value::as_str)
    }

    /// The schema that a reference names, or the schema itself.
    pub(crate) fn resolve<'a>(&'a self, schema: &'a Value) -> &'a Value {
        schema::resolve(&self.value, schema)
    }

    /// The violations of a schema by a value, each with a JSON pointer to where it is.
    pub(crate) fn validate(&self, schema: &Value, value: &Value) -> Vec<schema::Violation> {
        schema::validate(&self.value, schema, value)
    }

    /// Removes the properties that a schema does not have, at any depth.
    pub(crate) fn prune(&self, schema: &Value, value: &mut Value) {
        schema::prune(&self.value, schema, value);
    }

    pub(crate) fn route(&self, method: &str, path: &str) -> Route<'_> {
        let segments = operation::decode(path);
        let mut allowed = Vec::new();
        for operation in &self.operations {
            if let Some(variables) = operation.matches(&segments) {
                if operation.method == method {
                    return Route::Operation(operation, variables);
                }
                allowed.push(operation.method.as_str());
            }
        }
        match allowed.is_empty() {
            true => Route::Unknown,
            false => Route::WrongMethod(allowed),
        }
    }
}
