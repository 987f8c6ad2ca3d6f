//! Operations: the requests that they accept and the responses that they return.

use std::collections::BTreeSet;

use percent_encoding::percent_decode_str;
use serde_json::Value;

use super::target::Target;

/// One operation of the document.
#[derive(Debug)]
pub(crate) struct Operation {
    pub(crate) id: String,
    pub(crate) method: String,
    pub(crate) template: String,
    pub(crate) query: Vec<Parameter>,
    pub(crate) body: Option<Value>,
    /// The values of `include` in the query or in the body; empty if it has no such parameter.
    pub(crate) includes: Vec<String>,
    /// The scope that a token needs, such as `links:read`.
    pub(crate) scope: Option<String>,
    /// The status and the schema of a successful response.
    pub(crate) success: (u16, Value),
    /// Needs no token.
    pub(crate) public: bool,
    pub(crate) takes_key: bool,
    /// Its resource, and its effect on that; none if it has no resource.
    pub(crate) target: Option<Target>,
    segments: Vec<Segment>,
}

#[derive(Debug)]
pub(crate) struct Parameter {
    pub(crate) name: String,
    pub(crate) required: bool,
    pub(crate) kind: Kind,
    /// The only valid values, if the document lists them.
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

#[derive(Debug)]
enum Segment {
    Literal(String),
    /// `{name}`, or `{name}:verb`, whose suffix is `:verb`.
    Variable {
        name: String,
        suffix: String,
    },
}

/// The decoded segments of a path.
pub(super) fn decode(path: &str) -> Vec<String> {
    let segments = path.trim_start_matches('/').split('/');
    segments.map(|segment| percent_decode_str(segment).decode_utf8_lossy().into_owned()).collect()
}

impl Operation {
    pub(super) fn all(document: &Value) -> Vec<Self> {
        let mut operations = Vec::new();
        for (template, methods) in document["paths"].as_object().into_iter().flatten() {
            for (method, operation) in methods.as_object().into_iter().flatten() {
                if operation["operationId"].is_string() {
                    operations.push(Self::read(document, template, method, operation));
                }
            }
        }
        operations
    }

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
            target: None,
            segments: template.trim_start_matches('/').split('/').map(Segment::read).collect(),
        }
    }

    /// A key that sorts operations whose paths overlap: the one to be tried first comes first.
    pub(super) fn specificity(&self) -> Vec<u8> {
        let rank = |segment: &Segment| match segment {
            Segment::Literal(_) => 0,
            Segment::Variable { suffix, .. } if !suffix.is_empty() => 1,
            Segment::Variable { .. } => 2,
        };
        self.segments.iter().map(rank).collect()
    }

    /// The variables of the path, if it is a path of this operation.
    pub(super) fn matches(&self, segments: &[String]) -> Option<Vec<(String, String)>> {
        if segments.len() != self.segments.len() {
            return None;
        }
        let mut variables = Vec::new();
        for (pattern, text) in self.segments.iter().zip(segments) {
            match pattern {
                Segment::Literal(literal) if literal == text => {}
                Segment::Literal(_) => return None,
                Segment::Variable { name, suffix } => {
                    let value = text.strip_suffix(suffix.as_str()).filter(|value| !value.is_empty())?;
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

/// The lowest status below 300. Where the document has two, the other one is for older clients.
fn success(operation: &Value) -> (u16, Value) {
    let responses = operation["responses"].as_object().into_iter().flatten();
    let good = responses.filter_map(|(status, response)| {
        let status = status.parse().ok().filter(|status| (200..300).contains(status))?;
        Some((status, response.pointer("/content/application~1json/schema").cloned().unwrap_or_default()))
    });
    good.min_by_key(|(status, _)| *status).unwrap_or((200, Value::Object(serde_json::Map::new())))
}

/// Values of `include` by service that the document does not list.
const UNLISTED: [(&str, &[&str]); 3] = [
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
    let unlisted = UNLISTED.iter().filter(|(service, _)| id.starts_with(service)).flat_map(|(_, values)| *values);
    let all: BTreeSet<&str> = documented.filter_map(Value::as_str).chain(unlisted.copied()).collect();
    all.into_iter().map(str::to_owned).collect()
}
