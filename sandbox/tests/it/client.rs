//! A client that validates every response against the API document.

use std::sync::{LazyLock, Mutex};

use linkbreakers_sandbox::{Builder, Sandbox};
use serde_json::{Value, json};
use ureq::http::{Request, Response};
use ureq::{Agent, Body};

pub(crate) static DOCUMENT: LazyLock<Value> =
    LazyLock::new(|| serde_json::from_str(include_str!("../../openapi.min.json")).unwrap());

/// Compiled response schemas by operation and status: compiling is what takes the time.
static VALIDATORS: LazyLock<Mutex<std::collections::HashMap<String, jsonschema::Validator>>> =
    LazyLock::new(Mutex::default);

pub(crate) struct Api {
    pub(crate) sandbox: Sandbox,
    agent: Agent,
}

#[derive(Debug)]
pub(crate) struct ApiResponse {
    pub(crate) status: u16,
    pub(crate) headers: Vec<(String, String)>,
    pub(crate) bytes: Vec<u8>,
    pub(crate) body: Value,
}

impl ApiResponse {
    pub(crate) fn header(&self, name: &str) -> &str {
        let found = self.headers.iter().find(|(n, _)| n == name);
        found.map(|(_, value)| value.as_str()).unwrap_or_default()
    }

    pub(crate) fn ok(self) -> Value {
        assert_eq!(self.status, 200, "{}", self.body);
        self.body
    }

    /// Status and codeType of an error, and its message.
    pub(crate) fn error(&self) -> (u16, &str, &str) {
        let text = |name: &str| self.body[name].as_str().unwrap_or_default();
        (self.status, text("codeType"), text("message"))
    }
}

impl Api {
    pub(crate) fn start() -> Self {
        Self::with(Sandbox::builder())
    }

    pub(crate) fn with(builder: Builder) -> Self {
        let sandbox = builder.start().unwrap();
        Self { sandbox, agent: agent() }
    }

    pub(crate) fn get(&self, path: &str) -> ApiResponse {
        self.send("GET", path, &[], None)
    }

    pub(crate) fn delete(&self, path: &str) -> ApiResponse {
        self.send("DELETE", path, &[], None)
    }

    pub(crate) fn post(&self, path: &str, body: Value) -> ApiResponse {
        self.send("POST", path, &[], Some(body))
    }

    pub(crate) fn patch(&self, path: &str, body: Value) -> ApiResponse {
        self.send("PATCH", path, &[], Some(body))
    }

    /// Creates a link and returns it.
    pub(crate) fn link(&self, body: Value) -> Value {
        self.post("/v1/links", body).ok()["link"].clone()
    }

    /// With the token, and as JSON if there is a body.
    pub(crate) fn send(&self, method: &str, path: &str, headers: &[(&str, &str)], body: Option<Value>) -> ApiResponse {
        let bearer = format!("Bearer {}", self.sandbox.token());
        let mut all = vec![("authorization", bearer.as_str())];
        if body.is_some() {
            all.push(("content-type", "application/json"));
        }
        all.extend(headers);
        self.raw(method, path, &all, body.map(|body| body.to_string().into_bytes()))
    }

    /// Sends exactly this request; the response must match the document.
    pub(crate) fn raw(&self, method: &str, path: &str, headers: &[(&str, &str)], body: Option<Vec<u8>>) -> ApiResponse {
        let mut request = Request::builder().method(method).uri(format!("{}{path}", self.sandbox.url()));
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        let response = match body {
            Some(body) => self.agent.run(request.body(body).unwrap()),
            None => self.agent.run(request.body(()).unwrap()),
        };
        let response = read(response.unwrap());
        assert_eq!(response.header("x-request-id").len(), 36);
        if path.starts_with("/v1/") {
            check(method, path.split('?').next().unwrap(), &response);
        }
        response
    }
}

pub(crate) fn agent() -> Agent {
    Agent::config_builder()
        .http_status_as_error(false)
        .max_redirects(0)
        .max_redirects_will_error(false)
        .proxy(None)
        .build()
        .new_agent()
}

fn read(mut response: Response<Body>) -> ApiResponse {
    let bytes = response.body_mut().read_to_vec().unwrap();
    let headers = response.headers().iter();
    ApiResponse {
        status: response.status().as_u16(),
        headers: headers.map(|(name, value)| (name.to_string(), value.to_str().unwrap().to_owned())).collect(),
        body: serde_json::from_slice(&bytes).unwrap_or_default(),
        bytes,
    }
}

/// Every error is an `ErrorResponse`, and every success matches the schema of its status.
fn check(method: &str, path: &str, response: &ApiResponse) {
    assert_eq!(response.header("content-type"), "application/json", "{path}");
    assert!(!response.header("ratelimit").is_empty(), "{path} has no rate limit headers");
    let (name, schema) = if response.status >= 400 {
        assert_eq!(response.body["code"], response.status, "{path}");
        ("error".to_owned(), json!({"$ref": "#/components/schemas/ErrorResponse"}))
    } else {
        let operation = operation(method, path);
        let status = response.status.to_string();
        let schema = &operation["responses"][&status]["content"]["application/json"]["schema"];
        assert!(!schema.is_null(), "{method} {path} may not response {status}");
        (format!("{} {status}", operation["operationId"]), schema.clone())
    };
    let mut validators = VALIDATORS.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
    let validator = validators.entry(name).or_insert_with(|| compile(schema));
    let faults: Vec<String> =
        validator.iter_errors(&response.body).map(|fault| format!("{}: {fault}", fault.instance_path())).collect();
    assert!(faults.is_empty(), "{method} {path}: {faults:?} in {}", response.body);
}

/// Strict where the document is silent: no response may have a field that it does not know.
fn compile(schema: Value) -> jsonschema::Validator {
    let mut components = DOCUMENT["components"].clone();
    for schema in components["schemas"].as_object_mut().unwrap().values_mut() {
        let open = schema.get("additionalProperties").is_some() || schema.get("properties").is_none();
        if !open {
            schema["additionalProperties"] = json!(false);
        }
    }
    let whole = json!({"allOf": [schema], "components": components});
    jsonschema::options().should_validate_formats(true).build(&whole).unwrap()
}

/// The operation that a path means; the one with more literal segments, if two fit.
fn operation(method: &str, path: &str) -> &'static Value {
    let segments: Vec<&str> = path.split('/').collect();
    let fits = |template: &str| {
        let pattern: Vec<&str> = template.split('/').collect();
        let mut pairs = pattern.iter().zip(&segments);
        pattern.len() == segments.len() && pairs.all(|(p, s)| p.starts_with('{') || p == s)
    };
    let paths = DOCUMENT["paths"].as_object().unwrap();
    let found = paths
        .iter()
        .filter(|(template, methods)| fits(template) && methods.get(method.to_lowercase()).is_some())
        .min_by_key(|(template, _)| template.matches('{').count());
    let (_, methods) = found.unwrap_or_else(|| panic!("{method} {path} is not in the document"));
    &methods[method.to_lowercase()]
}

/// The texts of a field of every item.
pub(crate) fn texts<'a>(items: &'a Value, field: &str) -> Vec<&'a str> {
    let items = items.as_array().unwrap().iter();
    items.map(|item| item[field].as_str().unwrap()).collect()
}
