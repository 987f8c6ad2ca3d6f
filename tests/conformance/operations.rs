//! Every operation: what goes over the wire when every parameter is set, and what comes back.

use std::{
    collections::BTreeMap,
    sync::{Arc, LazyLock, Mutex},
};

use jsonschema::Validator;
use linkbreakers::{ApiClient, Configuration, RetryPolicy};
use mockito::{Matcher, Server, ServerGuard};
use serde_json::{Map, Value, json};

use super::{
    Case, MODELS,
    cases::CASES,
    cycles,
    example::{Examples, component, has_component, is_free},
    spelling::{self, ref_name, relaxed, resolve},
};

/// The names and types that programs use.
static PUBLISHED: LazyLock<Value> =
    LazyLock::new(|| serde_json::from_str(include_str!("../../openapi/published.json")).unwrap());

/// What an operation is in the document.
struct Operation {
    path: &'static str,
    method: &'static str,
    value: &'static Value,
}

impl Operation {
    fn all() -> BTreeMap<&'static str, Self> {
        let operations = spelling::operations().into_iter();
        operations.map(|(id, (path, method, value))| (id, Self { path, method, value })).collect()
    }

    fn parameters<'a>(&'a self, place: &'a str) -> impl Iterator<Item = &'static Value> + use<'a> {
        let all = spelling::parameters(self.path, self.value).into_iter();
        all.filter(move |parameter| parameter["in"] == place)
    }

    fn body(&self) -> Option<&'static Value> {
        json_schema(&self.value["requestBody"])
    }

    /// The schema of the answer; none where the document shows no content.
    ///
    /// Of several it is the one that programs read already, which no other success takes the place of.
    fn answer(&self) -> (u16, Option<&'static Value>) {
        let id = self.value["operationId"].as_str().unwrap_or_default();
        let published = PUBLISHED["operations"][id]["output"].as_str().unwrap_or_default();
        let published = MODELS.iter().find(|model| Some(model.name) == published.strip_prefix("crate::models::"));
        let successes =
            self.value["responses"].as_object().unwrap().iter().filter(|(status, _)| status.starts_with('2'));
        let all: Vec<_> =
            successes.map(|(status, response)| (status.parse().unwrap(), json_schema(response))).collect();
        let is_published = |schema: &Option<&Value>| {
            let name = schema.and_then(|schema| ref_name(&spelling::plain(schema)).or_else(|| ref_name(schema)));
            published.is_some_and(|model| name.as_deref() == Some(model.schema))
        };
        let known = all.iter().find(|(_, schema)| is_published(schema));
        *known.or_else(|| all.iter().find(|(_, schema)| schema.is_some())).unwrap_or(&all[0])
    }
}

fn json_schema(holder: &'static Value) -> Option<&'static Value> {
    let content = resolve(holder)["content"].as_object()?;
    let (_, media) = content.iter().find(|(name, _)| name.contains("json") || *name == "*/*")?;
    media.get("schema")
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
    answer: Arc<Mutex<String>>,
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
        let answer: Arc<Mutex<String>> = Arc::default();
        let mut server = Server::new();
        for method in ["GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS"] {
            let (received, answer) = (received.clone(), answer.clone());
            server
                .mock(method, Matcher::Any)
                .with_header("content-type", "application/json")
                // Unlike a body, a header is made for HEAD as well.
                .with_header_from_request("x-recorded", move |request| {
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
                    "yes".to_owned()
                })
                .with_body_from_request(move |_| answer.lock().unwrap().clone().into_bytes())
                .expect_at_least(0)
                .create();
        }
        Self { server, received, answer }
    }

    /// Sends the case's request and returns what the server got and what the caller got.
    fn exchange(&self, client: &ApiClient, case: &Case, answer: impl ToString) -> (Received, Result<Value, String>) {
        *self.answer.lock().unwrap() = answer.to_string();
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
    // All of them together would be read once more for each operation.
    let components: Map<String, Value> =
        cycles::reached_from(schema).into_iter().map(|name| (name.clone(), relaxed(component(&name)))).collect();
    let schema = json!({"allOf": [relaxed(schema)], "components": {"schemas": components}});
    jsonschema::draft202012::options().should_validate_formats(true).build(&schema).unwrap()
}

/// The texts of a parameter, from what the document says of it; a list has two.
fn texts(parameter: &Value) -> Vec<String> {
    if parameter.get("content").is_some() {
        return vec![super::free_form().to_string()];
    }
    let hint = &parameter["x-enum-schema"];
    let of = |schema: &Value| match hint.as_str().filter(|name| has_component(name)) {
        Some(name) => Examples::full().of_component(name),
        // Anything is a text here.
        None if is_free(&meant(schema)) => json!("text"),
        None => Examples::full().of(schema),
    };
    let schema = meant(&parameter["schema"]);
    let values = match spelling::kind(&schema).0 {
        Some("array") => vec![of(&schema["items"]); 2],
        _ => vec![of(&parameter["schema"])],
    };
    for value in &values {
        let item = if values.len() > 1 { &schema["items"] } else { &schema };
        // An enum's values are the example's own source.
        if item.get("$ref").is_none() {
            assert!(
                jsonschema::validator_for(&relaxed(item)).unwrap().is_valid(value),
                "{value} does not fit {parameter}"
            );
        }
    }
    values.iter().map(|value| value.as_str().map_or_else(|| value.to_string(), str::to_owned)).collect()
}

/// What a schema is behind references and wrappers.
fn meant(schema: &Value) -> Value {
    let plain = spelling::plain(schema);
    match ref_name(&plain) {
        Some(name) => meant(component(&name)),
        None => plain,
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
        let separator = match parameter["style"].as_str() {
            Some("pipeDelimited") => "|",
            Some("spaceDelimited") => " ",
            _ => ",",
        };
        let texts = texts(parameter);
        let joined = parameter["explode"] == false || (separator != "," && parameter["explode"] != true);
        let expected = if joined { vec![texts.join(separator)] } else { texts };
        assert_eq!(pairs.remove(name), Some(expected), "`{name}`");
    }
    assert!(pairs.is_empty(), "parameters that the document lacks: {pairs:?}");
}

fn check_path(operation: &Operation, path: &str) {
    let expected = operation.parameters("path").fold(operation.path.to_owned(), |path, parameter| {
        let text = texts(parameter).join(",");
        let encoded = percent_encoding::utf8_percent_encode(&text, percent_encoding::NON_ALPHANUMERIC).to_string();
        // The unreserved characters stand for themselves.
        let encoded = [("%2D", "-"), ("%2E", "."), ("%5F", "_"), ("%7E", "~")]
            .iter()
            .fold(encoded, |text, (code, plain)| text.replace(code, plain));
        path.replace(&format!("{{{}}}", parameter["name"].as_str().unwrap()), &encoded)
    });
    assert_eq!(path, expected);
}

fn check_headers(operation: &Operation, headers: &BTreeMap<String, String>) {
    let has = |name: &str| headers.contains_key(name);
    let needs = |requirement: &Value| requirement.as_object().is_some_and(|needs| !needs.is_empty());
    let open = operation.value["security"].as_array().is_some_and(|all| !all.iter().any(needs));
    assert_eq!(has("authorization"), !open, "authorization");
    if !open {
        assert_eq!(headers["authorization"], "Bearer token");
    }
    let keyed = operation.parameters("header").any(|parameter| is_named(parameter, "Idempotency-Key"));
    // Harmless where the document does not name it.
    let keyed = keyed || matches!(operation.method, "post" | "put" | "patch");
    assert_eq!(has("idempotency-key"), keyed, "idempotency-key");
    if keyed {
        assert!((1..=255).contains(&headers["idempotency-key"].len()));
    }
    assert_eq!(headers.get("content-type").map(String::as_str), operation.body().map(|_| "application/json"));
    assert_eq!(headers["accept"], "application/json");
    assert!(has("linkbreakers-client") && !has("transfer-encoding"), "{headers:?}");
}

fn is_named(parameter: &Value, name: &str) -> bool {
    parameter["name"].as_str().is_some_and(|found| found.eq_ignore_ascii_case(name))
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
    assert!(!cases.is_empty());
}

#[test]
fn every_request_is_what_the_document_asks_for() {
    let operations = Operation::all();
    let recorder = Recorder::start();
    let client = recorder.client();
    for case in CASES {
        let operation = &operations[case.id];
        let (status, schema) = operation.answer();
        assert!((200..300).contains(&status), "{}: {status}", case.id);
        // An answer to HEAD has no body.
        let schema = schema.filter(|_| operation.method != "head");
        let answer = schema.map_or_else(|| json!({}), |schema| Examples::full().of(schema));
        let (received, result) = recorder.exchange(&client, case, &answer);
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
        let nothing = schema["type"] == "object" && is_free(schema);
        // Integers come out as numbers, and what no type knows does not come out at all; new enum values do.
        let known = Examples { new_enum_values: true, ..Examples::full() }.of(schema);
        // A list or a map by itself is of plain numbers; all others are fields, which read both.
        if matches!(spelling::kind(&meant(schema)).0, Some("object")) && ref_name(schema).is_some() {
            let (_, result) = recorder.exchange(&client, case, older.of(schema));
            assert_eq!(result.unwrap(), Examples::full().of(schema), "{} of an older version", case.id);
        }
        let (_, result) = recorder.exchange(&client, case, newer.of(schema));
        let known = if nothing { json!({}) } else { known };
        assert_eq!(result.unwrap(), known, "{} of a newer version", case.id);
    }
}

/// Whether the response cannot be read from an empty object: it wraps another one, or is a list or a text.
fn cannot_be_made_up(id: &str, operation: &Operation) -> bool {
    let Some(schema) = operation.answer().1 else { return false };
    let plain = spelling::plain(schema);
    let name = ref_name(&plain).or_else(|| ref_name(schema)).unwrap_or_else(|| format!("{id}_response"));
    match MODELS.iter().find(|model| model.schema == name && !model.alias) {
        Some(model) if model.set.is_some() => !model.mandatory.is_empty(),
        Some(_) => true,
        None => !matches!(spelling::kind(&meant(schema)).0, None | Some("object" | "null")),
    }
}

#[test]
fn an_answer_without_its_object_is_no_answer() {
    let operations = Operation::all();
    let recorder = Recorder::start();
    let client = recorder.client();
    let mut checked = 0;
    for case in CASES {
        if operations[case.id].method == "head" {
            continue;
        }
        let (_, result) = recorder.exchange(&client, case, json!({}));
        assert_eq!(result.is_err(), cannot_be_made_up(case.id, &operations[case.id]), "{}: {result:?}", case.id);
        checked += usize::from(result.is_err());
    }
    assert!(checked > 0, "no operation answers with a wrapped object");
}

#[test]
fn empty_body_is_an_error_wherever_the_response_has_properties() {
    let operations = Operation::all();
    let recorder = Recorder::start();
    let client = recorder.client();
    let mut rejected = 0;
    // A schema that says nothing at all does not say that there is nothing.
    let has_properties = |schema: &Value| {
        let schema = meant(schema);
        !is_free(&schema) || spelling::kind(&schema).0 != Some("object")
    };
    for case in CASES.iter().filter(|case| operations[case.id].method != "head") {
        let operation = &operations[case.id];
        let responses = operation.value["responses"].as_object().unwrap().iter();
        let all_have_properties = responses
            .filter(|(status, _)| status.starts_with('2'))
            .all(|(_, response)| json_schema(response).is_some_and(has_properties));
        let is_published_empty = PUBLISHED["operations"][case.id]["output"] == "rt::Empty";
        let is_required = all_have_properties && !is_published_empty && operation.method != "delete";
        let (_, result) = recorder.exchange(&client, case, "");
        let expected = is_required || cannot_be_made_up(case.id, operation);
        assert_eq!(result.is_err(), expected, "{}: {result:?}", case.id);
        rejected += usize::from(expected);
    }
    assert!(rejected > 0, "no operation has a response with properties");
}
