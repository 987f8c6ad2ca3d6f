//! All operations: the request with every parameter set, and the deserialized response.

use std::{
    collections::BTreeMap,
    io::{BufRead as _, BufReader, Read as _, Write as _},
    net::{TcpListener, TcpStream},
    sync::{Arc, LazyLock, Mutex},
    thread,
};

use jsonschema::Validator;
use linkbreakers::{ApiClient, Configuration, RetryPolicy};
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

/// An operation of the document.
pub(super) struct Operation {
    path: &'static str,
    pub(super) method: &'static str,
    value: &'static Value,
}

impl Operation {
    pub(super) fn all() -> BTreeMap<&'static str, Self> {
        let operations = spelling::operations().into_iter();
        operations.map(|(id, (path, method, value))| (id, Self { path, method, value })).collect()
    }

    fn parameters<'a>(&'a self, location: &'a str) -> impl Iterator<Item = &'static Value> + use<'a> {
        let all = spelling::parameters(self.path, self.value).into_iter();
        all.filter(move |parameter| parameter["in"] == location)
    }

    fn body(&self) -> Option<&'static Value> {
        json_schema(&self.value["requestBody"])
    }

    /// Returns status and schema of the success response; no schema if the document has no content for it.
    ///
    /// Of several success responses, the published one is used, because programs depend on it.
    pub(super) fn response(&self) -> (u16, Option<&'static Value>) {
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

/// A request as the server received it.
pub(super) struct Received {
    method: String,
    target: String,
    headers: BTreeMap<String, String>,
    body: Vec<u8>,
}

impl Received {
    /// Reads a request; `None` if the client closed the connection.
    fn read(stream: &mut BufReader<TcpStream>) -> Option<Self> {
        let mut lines = stream.by_ref().lines().map_while(Result::ok).take_while(|line| !line.is_empty());
        let request_line = lines.next()?;
        let (method, target) = request_line.strip_suffix(" HTTP/1.1")?.split_once(' ')?;
        let headers: BTreeMap<String, String> = lines
            .filter_map(|line| line.split_once(": ").map(|(name, value)| (name.to_ascii_lowercase(), value.to_owned())))
            .collect();
        let mut body = vec![0; headers.get("content-length").map_or(0, |length| length.parse().unwrap())];
        stream.read_exact(&mut body).ok()?;
        Some(Self { method: method.to_owned(), target: target.to_owned(), headers, body })
    }
}

/// A server that records requests and responds to each with the same body.
pub(super) struct Recorder {
    url: String,
    state: Arc<Mutex<State>>,
}

#[derive(Default)]
struct State {
    received: Vec<Received>,
    response: String,
}

impl Recorder {
    pub(super) fn start() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let state: Arc<Mutex<State>> = Arc::default();
        thread::spawn({
            let state = Arc::clone(&state);
            move || {
                for stream in listener.incoming() {
                    let state = Arc::clone(&state);
                    thread::spawn(move || serve(stream.unwrap(), &state));
                }
            }
        });
        Self { url, state }
    }

    /// Sends the request of a case, and returns it as received by the server, with the response as received by the
    /// caller.
    pub(super) fn exchange(
        &self,
        client: &ApiClient,
        case: &Case,
        response: impl ToString,
    ) -> (Received, Result<Value, String>) {
        self.state.lock().unwrap().response = response.to_string();
        let result = (case.send)(client);
        let received = &mut self.state.lock().unwrap().received;
        assert_eq!(received.len(), 1, "{} was sent {} times: {result:?}", case.id, received.len());
        (received.pop().unwrap(), result)
    }

    pub(super) fn client(&self) -> ApiClient {
        let configuration = Configuration::new("token").host(&self.url).retry(RetryPolicy::none());
        ApiClient::new(configuration).unwrap()
    }
}

fn serve(stream: TcpStream, state: &Mutex<State>) {
    stream.set_nodelay(true).unwrap();
    let mut stream = BufReader::new(stream);
    while let Some(received) = Received::read(&mut stream) {
        let has_body = received.method != "HEAD";
        let mut state = state.lock().unwrap();
        state.received.push(received);
        let length = state.response.len();
        let mut response =
            format!("HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: {length}\r\n\r\n");
        if has_body {
            response.push_str(&state.response);
        }
        if stream.get_mut().write_all(response.as_bytes()).is_err() {
            return;
        }
    }
}

fn validator(schema: &Value) -> Validator {
    // Only the components that the schema refers to, because each validator compiles its own.
    let components: Map<String, Value> =
        cycles::reachable_from(schema).into_iter().map(|name| (name.clone(), relaxed(component(&name)))).collect();
    let schema = json!({"allOf": [relaxed(schema)], "components": {"schemas": components}});
    jsonschema::draft202012::options().should_validate_formats(true).build(&schema).unwrap()
}

/// Returns the example values of a parameter as text: two for a list, otherwise one.
fn parameter_texts(parameter: &Value) -> Vec<String> {
    if parameter.get("content").is_some() {
        return vec![super::free_form().to_string()];
    }
    let hint = &parameter["x-enum-schema"];
    let of = |schema: &Value| match hint.as_str().filter(|name| has_component(name)) {
        Some(name) => Examples::full().of_component(name),
        // A parameter that allows anything is sent as text.
        None if is_free(&resolved(schema)) => json!("text"),
        None => Examples::full().of(schema),
    };
    let schema = resolved(&parameter["schema"]);
    let values = match spelling::kind(&schema).0 {
        Some("array") => vec![of(&schema["items"]); 2],
        _ => vec![of(&parameter["schema"])],
    };
    for value in &values {
        let item = if values.len() > 1 { &schema["items"] } else { &schema };
        // The example of a referenced enum is one of its values.
        if item.get("$ref").is_none() {
            assert!(
                jsonschema::validator_for(&relaxed(item)).unwrap().is_valid(value),
                "{value} does not fit {parameter}"
            );
        }
    }
    values.iter().map(|value| value.as_str().map_or_else(|| value.to_string(), str::to_owned)).collect()
}

/// Returns a schema without references and composition.
fn resolved(schema: &Value) -> Value {
    let plain = spelling::plain(schema);
    match ref_name(&plain) {
        Some(name) => resolved(component(&name)),
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
        let texts = parameter_texts(parameter);
        let joined = parameter["explode"] == false || (separator != "," && parameter["explode"] != true);
        let expected = if joined { vec![texts.join(separator)] } else { texts };
        assert_eq!(pairs.remove(name), Some(expected), "`{name}`");
    }
    assert!(pairs.is_empty(), "parameters that are not in the document: {pairs:?}");
}

fn check_path(operation: &Operation, path: &str) {
    let expected = operation.parameters("path").fold(operation.path.to_owned(), |path, parameter| {
        let text = parameter_texts(parameter).join(",");
        let encoded = percent_encoding::utf8_percent_encode(&text, percent_encoding::NON_ALPHANUMERIC).to_string();
        // Unreserved characters are not encoded.
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
    let is_public = operation.value["security"].as_array().is_some_and(|all| !all.iter().any(needs));
    assert_eq!(has("authorization"), !is_public, "authorization");
    if !is_public {
        assert_eq!(headers["authorization"], "Bearer token");
    }
    let is_documented = operation.parameters("header").any(|parameter| is_named(parameter, "Idempotency-Key"));
    // The client also sends a key with other writes, where the API ignores it.
    let has_key = is_documented || matches!(operation.method, "post" | "put" | "patch");
    assert_eq!(has("idempotency-key"), has_key, "idempotency-key");
    if has_key {
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
        return assert!(body.is_empty(), "the request has a body, the operation in the document has none");
    };
    let body: Value = serde_json::from_slice(body).unwrap();
    if let Err(error) = validator(schema).validate(&body) {
        panic!("the body does not match its schema: {error} at {}", error.instance_path());
    }
    assert_eq!(body, Examples::full().of(schema), "the body differs from the example");
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
fn every_request_matches_the_document() {
    let operations = Operation::all();
    let recorder = Recorder::start();
    let client = recorder.client();
    for case in CASES {
        let operation = &operations[case.id];
        let (status, schema) = operation.response();
        assert!((200..300).contains(&status), "{}: {status}", case.id);
        // A response to HEAD has no body.
        let schema = schema.filter(|_| operation.method != "head");
        let response = schema.map_or_else(|| json!({}), |schema| Examples::full().of(schema));
        let (received, result) = recorder.exchange(&client, case, &response);
        let check = || {
            assert_eq!(received.method, operation.method.to_uppercase());
            let (path, query) = received.target.split_once('?').unwrap_or((&received.target, ""));
            check_path(operation, path);
            check_query(operation, query);
            check_headers(operation, &received.headers);
            check_body(operation, &received.body);
            assert_eq!(result.as_ref().unwrap(), &response, "the response that the caller received");
        };
        if let Err(panic) = std::panic::catch_unwind(std::panic::AssertUnwindSafe(check)) {
            eprintln!("{} {} {}", case.id, received.method, received.target);
            std::panic::resume_unwind(panic);
        }
    }
}

#[test]
fn responses_of_older_and_newer_versions_are_read() {
    let operations = Operation::all();
    let recorder = Recorder::start();
    let client = recorder.client();
    let (older, newer) = (
        Examples { text_integers: true, ..Examples::full() },
        Examples { new_properties: true, new_enum_values: true, ..Examples::full() },
    );
    for case in CASES {
        let Some(schema) = operations[case.id].response().1 else {
            continue;
        };
        let is_empty = schema["type"] == "object" && is_free(schema);
        // Integers are serialized as numbers, unknown properties are not serialized, and unknown enum values are.
        let known = Examples { new_enum_values: true, ..Examples::full() }.of(schema);
        // Fields accept integers as text. A response that is itself a list or a map does not.
        if matches!(spelling::kind(&resolved(schema)).0, Some("object")) && ref_name(schema).is_some() {
            let (_, result) = recorder.exchange(&client, case, older.of(schema));
            assert_eq!(result.unwrap(), Examples::full().of(schema), "{} of an older version", case.id);
        }
        let (_, result) = recorder.exchange(&client, case, newer.of(schema));
        let known = if is_empty { json!({}) } else { known };
        assert_eq!(result.unwrap(), known, "{} of a newer version", case.id);
    }
}

/// Returns whether an empty object is not a valid response: the response has mandatory properties, or is a list or a
/// string.
fn rejects_empty_object(id: &str, operation: &Operation) -> bool {
    let Some(schema) = operation.response().1 else { return false };
    let plain = spelling::plain(schema);
    let name = ref_name(&plain).or_else(|| ref_name(schema)).unwrap_or_else(|| format!("{id}_response"));
    match MODELS.iter().find(|model| model.schema == name && !model.alias) {
        Some(model) if model.object => !model.mandatory.is_empty(),
        Some(_) => true,
        None => !matches!(spelling::kind(&resolved(schema)).0, None | Some("object" | "null")),
    }
}

#[test]
fn response_without_its_mandatory_properties_is_an_error() {
    let operations = Operation::all();
    let recorder = Recorder::start();
    let client = recorder.client();
    let mut checked = 0;
    for case in CASES {
        if operations[case.id].method == "head" {
            continue;
        }
        let (_, result) = recorder.exchange(&client, case, json!({}));
        assert_eq!(result.is_err(), rejects_empty_object(case.id, &operations[case.id]), "{}: {result:?}", case.id);
        checked += usize::from(result.is_err());
    }
    assert!(checked > 0, "no operation has a response with mandatory properties");
}

#[test]
fn empty_body_is_an_error_wherever_the_response_has_properties() {
    let operations = Operation::all();
    let recorder = Recorder::start();
    let client = recorder.client();
    let mut rejected = 0;
    // A schema that allows anything may have properties.
    let has_properties = |schema: &Value| {
        let schema = resolved(schema);
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
        let expected = is_required || rejects_empty_object(case.id, operation);
        assert_eq!(result.is_err(), expected, "{}: {result:?}", case.id);
        rejected += usize::from(expected);
    }
    assert!(rejected > 0, "no operation has a response with properties");
}
