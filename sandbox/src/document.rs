//! The API document: which operations there are, and which of them a request means.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use percent_encoding::percent_decode_str;
use serde_json::{Value, json};

use crate::hint::did_you_mean;

/// The document as text, which `GET /openapi.json` returns.
// `cargo xtask regenerate` derives it from the workspace's document: a published crate contains no file from outside.
pub(crate) const TEXT: &str = include_str!("../openapi.min.json");

static DOCUMENT: LazyLock<Document> = LazyLock::new(|| {
    let value = serde_json::from_str(TEXT).expect("the embedded API document is JSON");
    Document::read(value)
});

/// The document, parsed when first needed.
pub(crate) fn document() -> &'static Document {
    &DOCUMENT
}

pub(crate) struct Document {
    value: Value,
    operations: Vec<Operation>,
}

/// One operation: what a request for it must look like.
pub(crate) struct Operation {
    pub(crate) id: String,
    pub(crate) method: String,
    pub(crate) template: String,
    pub(crate) query: Vec<Parameter>,
    pub(crate) body: Option<Value>,
    /// The values of `include`, in the query or in the body; empty if it takes none.
    pub(crate) includes: Vec<String>,
    /// What a token must hold, such as `links:read`.
    pub(crate) scope: Option<String>,
    /// The status of success, and the schema of what is answered with it.
    pub(crate) success: (u16, Value),
    /// Takes no token.
    pub(crate) public: bool,
    pub(crate) takes_key: bool,
    segments: Vec<Segment>,
}

pub(crate) struct Parameter {
    pub(crate) name: String,
    pub(crate) required: bool,
    pub(crate) kind: Kind,
    /// The only values it takes, if the document lists them.
    pub(crate) values: Vec<String>,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Kind {
    Text,
    Integer,
    Boolean,
    DateTime,
    List,
}

enum Segment {
    Literal(String),
    /// `{name}`, or `{name}:verb`, whose suffix is `:verb`.
    Variable {
        name: String,
        suffix: String,
    },
}

/// What a method and a path mean.
pub(crate) enum Route<'a> {
    Operation(&'a Operation, Vec<(String, String)>),
    /// The path is there, with these methods.
    WrongMethod(Vec<&'a str>),
    Unknown,
}

impl Document {
    fn read(value: Value) -> Self {
        let mut operations = Vec::new();
        for (template, methods) in value["paths"].as_object().into_iter().flatten() {
            for (method, operation) in methods.as_object().into_iter().flatten() {
                if operation["operationId"].is_string() {
                    operations.push(Operation::read(&value, template, method, operation));
                }
            }
        }
        // Literal segments win over variables, and `{id}:verb` over `{id}`.
        operations.sort_by_key(|o| o.segments.iter().map(Segment::looseness).collect::<Vec<_>>());
        Self { value, operations }
    }

    pub(crate) fn version(&self) -> &str {
        self.value["info"]["version"].as_str().unwrap_or_default()
    }

    pub(crate) fn title(&self) -> &str {
        self.value["info"]["title"].as_str().unwrap_or_default()
    }

    /// A schema by its name; null if there is none.
    pub(crate) fn component(&self, name: &str) -> &Value {
        &self.value["components"]["schemas"][name]
    }

    pub(crate) fn operations(&self) -> &[Operation] {
        &self.operations
    }

    /// Rejects a name that is not the id of an operation, with a hint at similar ones.
    pub(crate) fn check_operation(&self, name: &str) -> Result<(), String> {
        let ids = || self.operations.iter().map(|operation| operation.id.as_str());
        if ids().any(|id| id == name) {
            return Ok(());
        }
        Err(format!("the API has no operation {name:?}{}", did_you_mean(name, ids())))
    }

    /// The values of an enumeration.
    pub(crate) fn values_of(&self, schema: &str) -> impl Iterator<Item = &str> {
        let values = self.value["components"]["schemas"][schema]["enum"].as_array();
        values.into_iter().flatten().filter_map(Value::as_str)
    }

    /// The schema that a schema stands for: the component, where it is a reference, else itself.
    pub(crate) fn resolve<'a>(&'a self, schema: &'a Value) -> &'a Value {
        let name = schema["$ref"].as_str().and_then(|target| target.strip_prefix("#/components/schemas/"));
        match (name, schema["allOf"].as_array().map(Vec::as_slice)) {
            (Some(name), _) => self.resolve(&self.value["components"]["schemas"][name]),
            // The document's way of saying more about a reference.
            (None, Some([only])) => self.resolve(only),
            _ => schema,
        }
    }

    pub(crate) fn route(&self, method: &str, path: &str) -> Route<'_> {
        let segments: Vec<String> = path
            .trim_start_matches('/')
            .split('/')
            .map(|s| percent_decode_str(s).decode_utf8_lossy().into_owned())
            .collect();
        let mut allowed = Vec::new();
        for operation in &self.operations {
            if let Some(variables) = operation.matches(&segments) {
                if operation.method == method {
                    return Route::Operation(operation, variables);
                }
                allowed.push(operation.method.as_str());
            }
        }
        allowed.sort_unstable();
        allowed.dedup();
        match allowed.is_empty() {
            true => Route::Unknown,
            false => Route::WrongMethod(allowed),
        }
    }

    /// A schema that stands alone: with the components it needs, and no others.
    pub(crate) fn standalone(&self, schema: &Value) -> Value {
        let all = &self.value["components"]["schemas"];
        let mut names = BTreeSet::new();
        let mut todo = references(schema);
        while let Some(name) = todo.pop() {
            if names.insert(name.clone()) {
                todo.extend(references(&all[&name]));
            }
        }
        let needed: serde_json::Map<_, _> = names.into_iter().map(|name| (name.clone(), all[&name].clone())).collect();
        json!({"allOf": [schema], "components": {"schemas": needed}})
    }
}

fn references(schema: &Value) -> Vec<String> {
    match schema {
        Value::Object(fields) => fields
            .iter()
            .flat_map(|(key, value)| match (key.as_str(), value.as_str()) {
                ("$ref", Some(target)) => {
                    target.strip_prefix("#/components/schemas/").map(str::to_owned).into_iter().collect()
                }
                _ => references(value),
            })
            .collect(),
        Value::Array(items) => items.iter().flat_map(references).collect(),
        _ => Vec::new(),
    }
}

/// The lowest status below 300. Where the document gives two, the other one is for an older client.
fn success(operation: &Value) -> (u16, Value) {
    let responses = operation["responses"].as_object().into_iter().flatten();
    let good = responses.filter_map(|(status, response)| {
        let status = status.parse().ok().filter(|status| (200..300).contains(status))?;
        Some((status, response.pointer("/content/application~1json/schema").cloned().unwrap_or_default()))
    });
    good.min_by_key(|(status, _)| *status).unwrap_or_default()
}

/// Values of `include` that the sandbox serves, by service: the document lists them for some operations only.
const SERVED: [(&str, &[&str]); 3] = [
    (
        "PageThemeTemplatesService_",
        &["pageTheme", "coverSignedUrl", "badgeSignedUrl", "footerLogoSignedUrl", "thumbnailSignedUrl"],
    ),
    ("QrcodeTemplatesService_", &["qrcodeDesign", "thumbnailSignedUrl"]),
    ("VisitorsService_", &["devices", "events", "links"]),
];

fn includes(operation: &Value) -> Vec<String> {
    let parameters = operation["parameters"].as_array().into_iter().flatten();
    let parameter = parameters.filter(|parameter| parameter["name"] == "include");
    let documented = parameter.filter_map(|parameter| parameter["x-known-values"].as_array()).flatten();
    let id = operation["operationId"].as_str().unwrap_or_default();
    let served = SERVED.iter().filter(|(service, _)| id.starts_with(service)).flat_map(|(_, values)| *values);
    let all = documented.filter_map(Value::as_str).chain(served.copied());
    let all: BTreeSet<String> = all.map(str::to_owned).collect();
    all.into_iter().collect()
}

impl Operation {
    fn read(document: &Value, template: &str, method: &str, operation: &Value) -> Self {
        let parameters = || operation["parameters"].as_array().into_iter().flatten();
        Self {
            id: operation["operationId"].as_str().unwrap_or_default().to_owned(),
            method: method.to_uppercase(),
            template: template.to_owned(),
            query: parameters().filter(|p| p["in"] == "query").map(|p| Parameter::read(document, p)).collect(),
            body: operation.pointer("/requestBody/content/application~1json/schema").cloned(),
            includes: includes(operation),
            scope: operation.pointer("/x-scopes/0").and_then(Value::as_str).map(str::to_owned),
            success: success(operation),
            public: operation["security"].as_array().is_some_and(Vec::is_empty),
            takes_key: parameters().any(|p| p["in"] == "header" && p["name"] == "Idempotency-Key"),
            segments: template.trim_start_matches('/').split('/').map(Segment::read).collect(),
        }
    }

    fn matches(&self, segments: &[String]) -> Option<Vec<(String, String)>> {
        if segments.len() != self.segments.len() {
            return None;
        }
        let mut variables = Vec::new();
        for (pattern, text) in self.segments.iter().zip(segments) {
            match pattern {
                Segment::Literal(literal) if literal == text => {}
                Segment::Literal(_) => return None,
                Segment::Variable { name, suffix } => {
                    let value = text.strip_suffix(suffix.as_str())?;
                    if value.is_empty() {
                        return None;
                    }
                    variables.push((name.clone(), value.to_owned()));
                }
            }
        }
        Some(variables)
    }
}

impl Segment {
    fn read(text: &str) -> Self {
        match text.strip_prefix('{').and_then(|rest| rest.split_once('}')) {
            Some((name, suffix)) => Self::Variable { name: name.to_owned(), suffix: suffix.to_owned() },
            None => Self::Literal(text.to_owned()),
        }
    }

    fn looseness(&self) -> u8 {
        match self {
            Self::Literal(_) => 0,
            Self::Variable { suffix, .. } if !suffix.is_empty() => 1,
            Self::Variable { .. } => 2,
        }
    }
}

impl Parameter {
    fn read(document: &Value, parameter: &Value) -> Self {
        let schema = &parameter["schema"];
        let kind = match (schema["type"].as_str(), schema["format"].as_str()) {
            (Some("integer"), _) => Kind::Integer,
            (Some("boolean"), _) => Kind::Boolean,
            (Some("array"), _) => Kind::List,
            (_, Some("date-time")) => Kind::DateTime,
            _ => Kind::Text,
        };
        let named = parameter["x-enum-schema"].as_str().unwrap_or_default();
        let values = document["components"]["schemas"][named]["enum"].as_array();
        Self {
            name: parameter["name"].as_str().unwrap_or_default().to_owned(),
            required: parameter["required"] == true,
            kind,
            values: values.into_iter().flatten().filter_map(|v| v.as_str().map(str::to_owned)).collect(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn id(method: &str, path: &str) -> String {
        match document().route(method, path) {
            Route::Operation(operation, variables) => {
                let variables: Vec<_> = variables.iter().map(|(n, v)| format!("{n}={v}")).collect();
                format!("{} {}", operation.id, variables.join(" ")).trim_end().to_owned()
            }
            Route::WrongMethod(allowed) => format!("405 {}", allowed.join(",")),
            Route::Unknown => "404".to_owned(),
        }
    }

    #[test]
    fn paths_find_their_operations() {
        assert_eq!(id("GET", "/v1/links/abc"), "LinksService_Get id=abc");
        assert_eq!(id("POST", "/v1/links/bulk/jobs"), "LinksService_CreateBulkAsync");
        assert_eq!(id("GET", "/v1/links/shortlink-random"), "LinksService_ShortlinkRandom");
        assert_eq!(id("POST", "/v1/media/7:complete"), "MediaService_CompleteUpload id=7");
        assert_eq!(id("POST", "/v1/links/x%2Fy/qrcode-images:render"), "LinksService_RenderQrcodeImages id=x/y");
        assert_eq!(id("PUT", "/v1/links"), "405 GET,POST");
        assert_eq!(id("GET", "/v1/links/"), "404");
        assert_eq!(id("GET", "/v2/links"), "404");
    }

    #[test]
    fn every_operation_finds_itself() {
        let operations = document().operations();
        assert!(!operations.is_empty());
        for operation in operations {
            let path = operation.template.replace('{', "x").replace('}', "y");
            assert!(id(&operation.method, &path).starts_with(&operation.id), "{path}");
        }
    }

    #[test]
    fn facts_of_the_document_are_read() {
        let operations = document().operations();
        assert!(operations.iter().any(|o| o.public) && operations.iter().any(|o| !o.public));
        assert!(operations.iter().any(|o| o.takes_key) && operations.iter().any(|o| !o.takes_key));
        let list = operations.iter().find(|o| o.id == "LinksService_List").unwrap();
        let size = list.query.iter().find(|p| p.name == "pageSize").unwrap();
        assert_eq!((size.required, size.kind), (true, Kind::Integer));
        let sort = list.query.iter().find(|p| p.name == "sortBy").unwrap();
        assert!(sort.values.contains(&"LINK_SORT_FIELD_NAME".to_owned()));
    }

    #[test]
    fn every_operation_has_a_success() {
        let statuses: BTreeSet<u16> = document().operations().iter().map(|o| o.success.0).collect();
        assert!(statuses.iter().all(|status| (200..300).contains(status)), "{statuses:?}");
        assert!(document().operations().iter().all(|o| o.success.1.is_object()));
    }

    #[test]
    fn a_standalone_schema_brings_what_it_needs() {
        let schema = document().standalone(&json!({"$ref": "#/components/schemas/CreateBulkLinksRequest"}));
        let needed = schema["components"]["schemas"].as_object().unwrap();
        assert_eq!(needed.keys().collect::<Vec<_>>(), ["CreateBulkLinksRequest", "CreateLinkRequest"]);
    }
}
