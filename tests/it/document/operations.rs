//! Every operation: what goes over the wire when every parameter is set, and what comes back.

use std::{
    collections::BTreeMap,
    sync::{Arc, Mutex},
};

use jsonschema::Validator;
use linkbreakers::{ApiClient, Configuration, RetryPolicy};
use mockito::{Matcher, Server, ServerGuard};
use serde_json::{Value, json};

use super::{
    Case, DOCUMENT,
    cases::CASES,
    example::{Examples, component, ref_name},
};

/// What an operation is in the document.
struct Operation {
    path: &'static str,
    method: &'static str,
    value: &'static Value,
}

impl Operation {
    fn all() -> BTreeMap<&'static str, Self> {
        let paths = DOCUMENT["paths"].as_object().unwrap();
        let operations = paths.iter().flat_map(|(path, item)| {
            item.as_object().unwrap().iter().map(move |(method, value)| Self { path, method, value })
        });
        operations.map(|operation| (operation.value["operationId"].as_str().unwrap(), operation)).collect()
    }

    fn parameters<'a>(&'a self, place: &'a str) -> impl Iterator<Item = &'static Value> + use<'a> {
        self.value["parameters"].as_array().into_iter().flatten().filter(move |parameter| parameter["in"] == place)
    }

    fn body(&self) -> Option<&'static Value> {
        self.value.pointer("/requestBody/content/application~1json/schema")
    }

    /// The schema of the answer; none where the document shows no content.
    fn answer(&self) -> (u16, Option<&'static Value>) {
        let (status, response) =
            self.value["responses"].as_object().unwrap().iter().find(|(status, _)| status.starts_with('2')).unwrap();
        (status.parse().unwrap(), response.pointer("/content/application~1json/schema"))
    }
}

/// A request as the server got it.
#[derive(Default)]
struct Received {
    method: String,
    target: String,
    headers: BTreeMap<String, String>,
    body: Vec<u8>,
}

/// A server that notes the request and answers with a given body.
struct Recorder {
    server: ServerGuard,
    received: Arc<Mutex<Vec<Received>>>,
    answer: Arc<Mutex<Value>>,
}

const HEADERS: [&str; 7] = [
    "accept",
    "authorization",
    "content-length",
    "content-type",
    "idempotency-key",
    "linkbreakers-client",
    "transfer-encoding",
];

impl Recorder {
    fn start() -> Self {
        let received: Arc<Mutex<Vec<Received>>> = Arc::default();
        let answer: Arc<Mutex<Value>> = Arc::default();
        let mut server = Server::new();
        for method in ["GET", "POST", "PUT", "PATCH", "DELETE"] {
            let (received, answer) = (received.clone(), answer.clone());
            server
                .mock(method, Matcher::Any)
                .with_header("content-type", "application/json")
                .with_body_from_request(move |request| {
                    let headers = HEADERS.iter().filter_map(|name| {
                        let value = request.header(*name).first()?.to_str().ok()?.to_owned();
                        Some(((*name).to_owned(), value))
                    });
                    received.lock().unwrap().push(Received {
                        method: request.method().to_owned(),
                        target: request.path_and_query().to_owned(),
                        headers: headers.collect(),
                        body: request.body().unwrap().clone(),
                    });
                    answer.lock().unwrap().to_string().into_bytes()
                })
                .expect_at_least(0)
                .create();
        }
        Self { server, received, answer }
    }

    /// Sends the case's request and returns what the server got and what the caller got.
    fn exchange(
        &self,
        client: &ApiClient,
        case: &Case,
        answer: Value,
    ) -> (Received, Result<Value, linkbreakers::Error>) {
        *self.answer.lock().unwrap() = answer;
        let result = (case.send)(client);
        let mut received = self.received.lock().unwrap();
        assert_eq!(received.len(), 1, "{} was sent {} times: {result:?}", case.id, received.len());
        (received.pop().unwrap(), result)
    }

    fn client(&self) -> ApiClient {
        let configuration = Configuration::new("token").host(self.server.url()).retry(RetryPolicy::none());
        ApiClient::new(configuration).unwrap()
    }
}

fn validator(schema: &Value) -> Validator {
    let schema = json!({"allOf": [schema], "components": DOCUMENT["components"]});
    jsonschema::draft202012::options().should_validate_formats(true).build(&schema).unwrap()
}

/// A query value as JSON of the type that its schema asks for.
fn typed(schema: &Value, text: &str) -> Value {
    match schema["type"].as_str() {
        Some("integer" | "boolean" | "number") => serde_json::from_str(text).unwrap_or_else(|_| json!(text)),
        _ => json!(text),
    }
}

fn check_query(operation: &Operation, query: &str) {
    let mut pairs: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for pair in query.split('&').filter(|pair| !pair.is_empty()) {
        let (name, value) = pair.split_once('=').unwrap();
        let decode = |text: &str| percent_encoding::percent_decode_str(text).decode_utf8().unwrap().into_owned();
        pairs.entry(decode(name)).or_default().push(decode(value));
    }
    for parameter in operation.parameters("query") {
        let name = parameter["name"].as_str().unwrap();
        let values = pairs.remove(name).unwrap_or_else(|| panic!("`{name}` is missing"));
        let schema = &parameter["schema"];
        let item = if schema["type"] == "array" { &schema["items"] } else { schema };
        assert_eq!(values.len(), if schema["type"] == "array" { 2 } else { 1 }, "values of `{name}`");
        for value in &values {
            let value = typed(item, value);
            assert!(jsonschema::validator_for(item).unwrap().is_valid(&value), "{name}={value} does not fit {item}");
            if let Some(values) = parameter["x-enum-schema"].as_str().map(|name| &component(name)["enum"]) {
                assert!(values.as_array().unwrap().contains(&value), "{name}={value} is none of {values}");
            }
        }
    }
    assert!(pairs.is_empty(), "parameters that the document lacks: {pairs:?}");
}

fn check_path(operation: &Operation, path: &str) {
    // Every path parameter of the cases is `text`.
    let names: Vec<&str> = operation.parameters("path").map(|parameter| parameter["name"].as_str().unwrap()).collect();
    let expected =
        names.iter().fold(operation.path.to_owned(), |path, name| path.replace(&format!("{{{name}}}"), "text"));
    assert_eq!(path, expected);
}

fn check_headers(operation: &Operation, headers: &BTreeMap<String, String>) {
    let has = |name: &str| headers.contains_key(name);
    let open = operation.value["security"].as_array().is_some_and(Vec::is_empty);
    assert_eq!(has("authorization"), !open, "authorization");
    if !open {
        assert_eq!(headers["authorization"], "Bearer token");
    }
    let keyed = operation.parameters("header").any(|parameter| parameter["name"] == "Idempotency-Key");
    assert_eq!(has("idempotency-key"), keyed, "idempotency-key");
    if keyed {
        assert!((1..=255).contains(&headers["idempotency-key"].len()));
    }
    assert_eq!(headers.get("content-type").map(String::as_str), operation.body().map(|_| "application/json"));
    assert_eq!(headers["accept"], "application/json");
    assert!(has("linkbreakers-client") && !has("transfer-encoding"), "{headers:?}");
}

fn check_body(operation: &Operation, body: &[u8]) {
    let Some(schema) = operation.body() else {
        return assert!(body.is_empty(), "a body where the document has none");
    };
    let body: Value = serde_json::from_slice(body).unwrap();
    if let Err(error) = validator(schema).validate(&body) {
        panic!("the body does not fit: {error} at {}", error.instance_path());
    }
    assert_eq!(body, Examples::full().of(schema), "the body lacks something, or has too much");
}

#[test]
fn every_operation_has_a_request() {
    let operations = Operation::all();
    let mut cases: Vec<&str> = CASES.iter().map(|case| case.id).collect();
    cases.sort_unstable();
    assert_eq!(cases, operations.keys().copied().collect::<Vec<_>>());
    assert_eq!(cases.len(), 196);
}

#[test]
fn every_request_is_what_the_document_asks_for() {
    let operations = Operation::all();
    let recorder = Recorder::start();
    let client = recorder.client();
    for case in CASES {
        let operation = &operations[case.id];
        let (status, schema) = operation.answer();
        assert!(matches!(status, 200 | 202), "{}: {status}", case.id);
        let answer = schema.map_or_else(|| json!({}), |schema| Examples::full().of(schema));
        let (received, result) = recorder.exchange(&client, case, answer.clone());
        let check = || {
            assert_eq!(received.method, operation.method.to_uppercase());
            let (path, query) = received.target.split_once('?').unwrap_or((&received.target, ""));
            check_path(operation, path);
            check_query(operation, query);
            check_headers(operation, &received.headers);
            check_body(operation, &received.body);
            assert_eq!(result.as_ref().unwrap(), &answer, "the answer that the caller got");
        };
        if let Err(panic) = std::panic::catch_unwind(std::panic::AssertUnwindSafe(check)) {
            eprintln!("{} {} {}", case.id, received.method, received.target);
            std::panic::resume_unwind(panic);
        }
    }
}

#[test]
fn every_answer_may_be_of_another_version() {
    let operations = Operation::all();
    let recorder = Recorder::start();
    let client = recorder.client();
    let (older, newer) = (
        Examples { text_integers: true, ..Examples::full() },
        Examples { new_properties: true, new_enum_values: true, ..Examples::full() },
    );
    for case in CASES {
        let Some(schema) = operations[case.id].answer().1 else {
            continue;
        };
        // Integers come out as numbers, and what no type knows does not come out at all; new enum values do.
        let known = Examples { new_enum_values: true, ..Examples::full() }.of(schema);
        let (_, result) = recorder.exchange(&client, case, older.of(schema));
        assert_eq!(result.unwrap(), Examples::full().of(schema), "{} of an older version", case.id);
        let (_, result) = recorder.exchange(&client, case, newer.of(schema));
        let known = if ref_name(schema).is_some() { known } else { json!({}) };
        assert_eq!(result.unwrap(), known, "{} of a newer version", case.id);
    }
}

#[test]
fn an_answer_without_its_object_is_no_answer() {
    let operations = Operation::all();
    let recorder = Recorder::start();
    let client = recorder.client();
    let wrapped = |id: &str| {
        let name = operations[id].answer().1.and_then(ref_name).unwrap_or_default();
        super::MODELS.iter().find(|model| model.schema == name).is_some_and(|model| !model.mandatory.is_empty())
    };
    let mut checked = 0;
    for case in CASES {
        let (_, result) = recorder.exchange(&client, case, json!({}));
        assert_eq!(result.is_err(), wrapped(case.id), "{}: {result:?}", case.id);
        checked += usize::from(result.is_err());
    }
    assert!(checked > 60, "only {checked} operations answer with a wrapped object");
}
