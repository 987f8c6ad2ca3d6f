//! Builds the HTTP request of a call.

use std::{borrow::Cow, time::Duration};

use http::{HeaderMap, HeaderName, HeaderValue, Method, header};
use linkbreakers_generated::rt::{Call, CallOptions, InvalidRequest};

use crate::{
    AccessToken,
    config::{Settings, header_name, header_value, is_reserved, shown},
    error::{ErrorContext, Target},
    runtime::{Runtime, uuid_v4},
    text::one_line,
    transport::HttpRequest,
    url::path_problem,
};

const IDEMPOTENCY_KEY: HeaderName = HeaderName::from_static("idempotency-key");

/// A request that is the same in every attempt, and the limits of the call.
#[derive(Debug)]
pub(crate) struct PreparedRequest {
    pub(crate) target: Target,
    /// The operation's id, or method and path of a raw request, for errors and logs.
    pub(crate) operation: Cow<'static, str>,
    /// The path for logs: the template of the operation, or the path of a raw request.
    pub(crate) path_template: Cow<'static, str>,
    pub(crate) http: HttpRequest,
    /// The request can be repeated without a further effect: it has an idempotency key, or writes the same bytes to the
    /// same URL.
    pub(crate) is_repeatable: bool,
    /// The token provider sets the token of the request.
    pub(crate) needs_provided_token: bool,
    pub(crate) timeout: Duration,
    pub(crate) deadline: Duration,
    pub(crate) max_attempts: u32,
    pub(crate) max_response_size: u64,
}

impl PreparedRequest {
    /// Validates a call and builds the request that every attempt sends.
    ///
    /// `common` are the [`common_headers`] of the client.
    pub(crate) fn new(
        call: Call,
        settings: &Settings,
        common: &HeaderMap,
        runtime: &dyn Runtime,
    ) -> Result<Self, InvalidRequest> {
        let operation = operation_name(&call);
        let invalid = |parameter, problem| InvalidRequest::new(operation.clone(), parameter, problem);
        let headers = headers(&call, settings, common, runtime)?;
        if let Some(problem) = path_problem(&call.path) {
            return Err(invalid("path", problem));
        }
        let uri = settings.base.join(&call.path, &call.query);
        let uri = uri.ok_or_else(|| invalid("query", "makes the URL longer than 65,534 bytes"))?;
        let needs_provided_token = call.operation.authenticated && settings.token_provider.is_some();
        let method = Method::from_bytes(call.operation.method.as_bytes());
        let method = method.map_err(|_| invalid("method", "is not a valid HTTP method"))?;
        let path_template = if is_raw(&call) { call.path.into() } else { call.operation.path.into() };
        let mut http = HttpRequest::new(call.body);
        *http.method_mut() = method;
        *http.uri_mut() = uri;
        *http.headers_mut() = headers;
        let request = Self::assemble(Target::Api, operation, path_template, http, &call.options, settings)?;
        Ok(Self { needs_provided_token, ..request })
    }

    /// Creates a request to a storage host. It can be repeated, because a signed URL always names the same file.
    pub(crate) fn to_storage(
        operation: String,
        http: HttpRequest,
        options: &CallOptions,
        settings: &Settings,
        max_response_size: u64,
    ) -> Result<Self, InvalidRequest> {
        let path_template = "(signed URL)".into();
        let request = Self::assemble(Target::Storage, operation.into(), path_template, http, options, settings)?;
        Ok(Self { max_response_size, ..request })
    }

    fn assemble(
        target: Target,
        operation: Cow<'static, str>,
        path_template: Cow<'static, str>,
        http: HttpRequest,
        options: &CallOptions,
        settings: &Settings,
    ) -> Result<Self, InvalidRequest> {
        for (name, limit) in [("timeout", options.timeout), ("deadline", options.deadline)] {
            if limit == Some(Duration::ZERO) {
                return Err(InvalidRequest::new(operation, name, "must be greater than zero"));
            }
        }
        Ok(Self {
            target,
            operation,
            path_template,
            needs_provided_token: false,
            is_repeatable: target == Target::Storage || http.headers().contains_key(IDEMPOTENCY_KEY),
            http,
            timeout: options.timeout.unwrap_or(settings.timeout),
            deadline: options.deadline.unwrap_or(settings.deadline),
            max_attempts: options.max_attempts.unwrap_or(settings.retry.attempts()).max(1),
            max_response_size: settings.max_response_size,
        })
    }

    /// Returns the access token of the request.
    pub(crate) fn token(&self) -> Option<AccessToken> {
        AccessToken::from_authorization(self.http.headers().get(header::AUTHORIZATION)?)
    }

    /// Returns the context for an error of the call.
    pub(crate) fn context(&self, attempts: u32) -> ErrorContext {
        ErrorContext::new(self.operation.clone(), self.target, attempts)
    }
}

/// Returns whether the call is a raw request, whose operation has no id.
fn is_raw(call: &Call) -> bool {
    call.operation.id.is_empty()
}

/// Returns the operation's id, or method and path of a raw request.
fn operation_name(call: &Call) -> Cow<'static, str> {
    if is_raw(call) { raw_name(call.operation.method, &call.path) } else { call.operation.id.into() }
}

/// Returns method and path of a raw request. The query is removed, because it may contain secrets.
pub(super) fn raw_name(method: &str, path: &str) -> Cow<'static, str> {
    let path = path.split(['?', '#']).next().unwrap_or_default();
    let escape = |text: &str, limit| one_line(&text.escape_debug().to_string(), limit);
    format!("{} {}", escape(method, 10), escape(path, 200)).into()
}

/// Returns the headers that the requests of a client have in common.
pub(crate) fn common_headers(settings: &Settings) -> HeaderMap {
    let mut headers = settings.headers.clone();
    headers.insert(header::ACCEPT, HeaderValue::from_static("application/json"));
    headers.insert("linkbreakers-client", settings.client.clone());
    if let Some(authorization) = settings.token.as_ref().and_then(AccessToken::authorization) {
        headers.insert(header::AUTHORIZATION, authorization);
    }
    headers
}

fn headers(
    call: &Call,
    settings: &Settings,
    common: &HeaderMap,
    runtime: &dyn Runtime,
) -> Result<HeaderMap, InvalidRequest> {
    let mut headers = common.clone();
    if !call.options.headers.is_empty() {
        headers.extend(custom_headers(call)?);
    }
    if call.body.is_some() {
        headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("application/json"));
    }
    if let Some(key) = idempotency_key(call, runtime)? {
        headers.insert(IDEMPOTENCY_KEY, key);
    }
    if !call.operation.authenticated {
        headers.remove(header::AUTHORIZATION);
    } else if !headers.contains_key(header::AUTHORIZATION) && settings.token_provider.is_none() && !is_raw(call) {
        // A raw request may or may not need a token, so it is sent even without one.
        return Err(missing_token(call));
    }
    Ok(headers)
}

/// Returns the headers that the caller set. A header that is set twice is sent twice.
fn custom_headers(call: &Call) -> Result<HeaderMap, InvalidRequest> {
    let mut headers = HeaderMap::new();
    for (name, value) in &call.options.headers {
        let invalid = |problem| invalid(call, shown(name), problem);
        let name = header_name(name).map_err(invalid)?;
        if name == IDEMPOTENCY_KEY {
            return Err(invalid("must be set with the method `idempotency_key`"));
        }
        if is_reserved(&name) {
            return Err(invalid("is set by the client and cannot be set for a call"));
        }
        let value = header_value(value).map_err(invalid)?;
        headers.append(name, value);
    }
    Ok(headers)
}

fn idempotency_key(call: &Call, runtime: &dyn Runtime) -> Result<Option<HeaderValue>, InvalidRequest> {
    let parameter = "idempotency_key";
    let Some(key) = &call.options.idempotency_key else {
        if !matches!(call.operation.method, "POST" | "PUT" | "PATCH") {
            return Ok(None);
        }
        let key = runtime.random().and_then(|random| HeaderValue::try_from(uuid_v4(random)).ok());
        let problem = "cannot be created because the operating system's random source failed; set a key";
        return key.map(Some).ok_or_else(|| invalid(call, parameter, problem));
    };
    let is_valid = matches!(key.len(), 1..=255) && key.bytes().all(|byte| byte.is_ascii_graphic());
    match HeaderValue::from_str(key) {
        Ok(key) if is_valid => Ok(Some(key)),
        _ => Err(invalid(call, parameter, "must be 1 to 255 visible ASCII characters, without spaces")),
    }
}

fn missing_token(call: &Call) -> InvalidRequest {
    let scope = call.operation.scope.map(|scope| format!(" with the scope `{scope}`")).unwrap_or_default();
    let fix = "build the client with `Configuration::new` or `ApiClient::from_env`";
    invalid(call, "token", format!("is missing: the operation needs an access token{scope}; {fix}"))
}

fn invalid(
    call: &Call,
    parameter: impl Into<Cow<'static, str>>,
    problem: impl Into<Cow<'static, str>>,
) -> InvalidRequest {
    InvalidRequest::new(operation_name(call), parameter, problem)
}

#[cfg(all(test, feature = "all-apis"))]
mod tests {
    use insta::assert_snapshot;
    use linkbreakers_generated::rt::{Client as _, Operation, Query, Request};
    use serde_json::{Value, json};

    use super::*;
    use crate::{
        ApiClient, CreateLinkRequest, Error, EventsApi, LinksApi, PageThemeTemplatesApi, VisitorsApi,
        request::RawRequest,
        testing::{Reply, TestClient, format_request},
        transport::TransportFailureKind,
    };

    fn raw(test_client: &TestClient, method: &str) -> RawRequest {
        test_client.client.request(method, "/v1/things")
    }

    #[test]
    fn idempotency_key_and_body_are_the_same_in_every_attempt() {
        for method in ["POST", "PUT", "PATCH"] {
            let test_client = TestClient::new([
                Reply::failure(TransportFailureKind::Connect, false),
                Reply::failure(TransportFailureKind::Broken, true),
                Reply::status(503),
                Reply::status(200),
            ]);
            raw(&test_client, method).json(&json!({"a": 1})).send::<Value>().unwrap();
            let requests: Vec<_> = test_client.requests().iter().map(format_request).collect();
            assert_eq!(requests.len(), 4);
            assert!(requests.iter().all(|request| *request == requests[0]), "{requests:#?}");
            assert!(requests[0].contains("idempotency-key: 00000000-0000-4000-8000-000000000001"), "{}", requests[0]);
            assert!(requests[0].ends_with(r#"{"a":1}"#), "{}", requests[0]);
        }
    }

    #[test]
    fn each_call_has_its_own_idempotency_key() {
        let test_client = TestClient::new([Reply::status(200), Reply::status(200)]);
        let request = raw(&test_client, "POST");
        request.send::<Value>().unwrap();
        request.send::<Value>().unwrap();
        let [first, second] = test_client.requests().try_into().unwrap();
        assert_ne!(first.headers()["idempotency-key"], second.headers()["idempotency-key"]);
    }

    #[test]
    fn reads_and_deletions_have_no_idempotency_key() {
        for method in ["GET", "HEAD", "DELETE"] {
            let test_client = TestClient::new([Reply::status(200)]);
            raw(&test_client, method).send::<Value>().unwrap();
            assert!(!test_client.requests()[0].headers().contains_key("idempotency-key"), "{method}");
        }
    }

    #[test]
    fn request_contains_headers_query_and_body() {
        let test_client = TestClient::new([Reply::response(200, r#"{"link":{"id":"1"}}"#), Reply::status(200)]);
        let request = CreateLinkRequest::new("https://example.com/?a=b").name("Ä \"quoted\" name");
        LinksApi::new(&test_client.client)
            .create(request)
            .idempotency_key("order-42")
            .header("X-Trace", "1")
            .header("x-trace", "2")
            .send()
            .unwrap();
        raw(&test_client, "GET").query("a b", "c&d=e").query("ids", 1).query("ids", 2).send::<Value>().unwrap();
        let [create, list] = test_client.requests().try_into().unwrap();
        assert_snapshot!(format_request(&create), @r#"
        POST https://api.example/v1/links
        accept: application/json
        authorization: [sensitive]
        content-type: application/json
        idempotency-key: order-42
        linkbreakers-client: test/1.0 (rust)
        x-trace: 1
        x-trace: 2

        {"destination":"https://example.com/?a=b","name":"Ä \"quoted\" name"}
        "#);
        assert_snapshot!(format_request(&list), @"
        GET https://api.example/v1/things?a%20b=c%26d%3De&ids=1&ids=2
        accept: application/json
        authorization: [sensitive]
        linkbreakers-client: test/1.0 (rust)
        (no body)
        ");
    }

    #[test]
    fn header_of_the_caller_replaces_the_default() {
        let test_client = TestClient::new([Reply::status(200)]);
        raw(&test_client, "GET").header("Accept", "application/vnd.new+json").send::<Value>().unwrap();
        let request = &test_client.requests()[0];
        assert_eq!(request.headers().get_all("accept").iter().count(), 1);
        assert_eq!(request.headers()["accept"], "application/vnd.new+json");
    }

    #[test]
    fn invalid_requests_are_rejected_before_anything_is_sent() {
        let test_client = TestClient::new([]);
        let links = LinksApi::new(&test_client.client);
        let get = || raw(&test_client, "GET");
        let errors = [
            links.get("").send().unwrap_err(),
            links.get("..").send().unwrap_err(),
            links.get("%2e%2e").send().unwrap_err(),
            links.get("a/b").send().unwrap_err(),
            links.get("a%2Fb").send().unwrap_err(),
            get().header("Authorization", "Bearer mine").send::<Value>().unwrap_err(),
            get().header("hOsT", "evil.example").send::<Value>().unwrap_err(),
            get().header("Content-Length", "0").send::<Value>().unwrap_err(),
            get().header("Transfer-Encoding", "chunked").send::<Value>().unwrap_err(),
            get().header("Connection", "close").send::<Value>().unwrap_err(),
            get().header("Accept-Encoding", "br").send::<Value>().unwrap_err(),
            get().header("Content-Type", "text/plain").send::<Value>().unwrap_err(),
            get().header("Idempotency-Key", "k").send::<Value>().unwrap_err(),
            get().header("bad name\n", "v").send::<Value>().unwrap_err(),
            get().header("x-ok", "secret\r\nx: y").send::<Value>().unwrap_err(),
            get().idempotency_key("").send::<Value>().unwrap_err(),
            get().idempotency_key("two words").send::<Value>().unwrap_err(),
            get().idempotency_key("k".repeat(256)).send::<Value>().unwrap_err(),
            get().timeout(Duration::ZERO).send::<Value>().unwrap_err(),
            get().deadline(Duration::ZERO).send::<Value>().unwrap_err(),
            get().json("body").send::<Value>().unwrap_err(),
            raw(&test_client, "get").send::<Value>().unwrap_err(),
            raw(&test_client, "CONNECT").send::<Value>().unwrap_err(),
            raw(&test_client, "GET / HTTP/1.1\r\n").send::<Value>().unwrap_err(),
            test_client.client.request("GET", "v1/links").send::<Value>().unwrap_err(),
            test_client.client.request("GET", "https://evil.example/").send::<Value>().unwrap_err(),
            test_client.client.request("GET", "/v1/links?token=secret").send::<Value>().unwrap_err(),
            test_client.client.request("GET", "/v1/a/../../b").send::<Value>().unwrap_err(),
            test_client.client.request("GET", "/v1/%2E%2e/b").send::<Value>().unwrap_err(),
            test_client.client.request("GET", "/v1/a\r\nx: y").send::<Value>().unwrap_err(),
        ];
        for error in &errors {
            assert!(matches!(error, Error::InvalidRequest(_)), "{error}");
            assert!(!error.maybe_sent() && !error.is_retryable() && error.attempts() == 0, "{error}");
            assert!(!error.to_string().contains("secret"), "{error}");
        }
        let messages: Vec<_> = errors.iter().map(ToString::to_string).collect();
        assert!(test_client.requests().is_empty());
        assert_snapshot!(messages.join("\n"));
    }

    #[test]
    fn ids_with_whitespace_control_characters_or_quotes_are_rejected_before_anything_is_sent() {
        let test_client = TestClient::new([]);
        let links = LinksApi::new(&test_client.client);
        for id in [
            "id\r",
            "id\n",
            " id",
            "i d",
            "id\t",
            "id\0",
            "\"id\"",
            "'id'",
            "`id`",
            "\u{feff}id",
            "id\u{a0}",
            "id%0D",
            "id%20",
        ] {
            for error in [
                links.delete(id).send().unwrap_err(),
                VisitorsApi::new(&test_client.client).delete_attribute(id, "key").send().unwrap_err(),
                EventsApi::new(&test_client.client).list().link_id(id).send().unwrap_err(),
                links.list().directory_id(id).items().next().unwrap().unwrap_err(),
            ] {
                assert!(matches!(error, Error::InvalidRequest(_)), "{id:?}: {error}");
                assert!(!error.to_string().contains(char::is_control), "{id:?}: {error}");
            }
        }
        assert_snapshot!(links.delete("id\r").send().unwrap_err(), @r#"LinksService_Delete was not sent: `id` must be an id, but contains '\r'; an id contains no whitespace, control characters or quotes"#);
        assert_snapshot!(EventsApi::new(&test_client.client).list().link_id("\"id\"").send().unwrap_err(), @r#"EventsService_ListEvents was not sent: `linkId` must be an id, but contains '"'; an id contains no whitespace, control characters or quotes"#);
        assert_snapshot!(test_client.client.request("GET", "/v1/links/id\r").send::<Value>().unwrap_err(), @r#"GET /v1/links/id\r was not sent: `path` contains a character that must be percent-encoded, such as a space, a quote or a brace"#);
        assert_snapshot!(test_client.client.request("GET", "/v1/links/id%0D").send::<Value>().unwrap_err(), @"GET /v1/links/id%0D was not sent: `path` must not contain percent-encoded control characters, because ids and keys contain none");
    }

    #[test]
    fn attribute_keys_are_free_text_without_control_characters() {
        let test_client = TestClient::new([Reply::status(200), Reply::status(200)]);
        let visitors = VisitorsApi::new(&test_client.client);
        visitors.delete_attribute("id", "favorite color").send().unwrap();
        visitors.delete_attribute("id", "größe/\"a\"").send().unwrap();
        let paths: Vec<_> = test_client.requests().iter().map(|request| request.uri().path().to_owned()).collect();
        assert_eq!(
            paths,
            ["/v1/visitors/id/attributes/favorite%20color", "/v1/visitors/id/attributes/gr%C3%B6%C3%9Fe%2F%22a%22"]
        );
        for key in ["plan\r", "plan%0a", "\u{85}"] {
            let error = visitors.delete_attribute("id", key).send().unwrap_err();
            assert!(matches!(error, Error::InvalidRequest(_)), "{key:?}: {error}");
        }
        assert_snapshot!(visitors.delete_attribute("id", "plan\r").send().unwrap_err(), @r#"VisitorsService_DeleteAttribute was not sent: `attributeKey` must not contain control characters, but contains '\r'"#);
    }

    #[test]
    fn empty_directory_id_is_sent_and_selects_the_root() {
        let test_client = TestClient::new([Reply::status(200)]);
        LinksApi::new(&test_client.client).list().directory_id("").send().unwrap();
        assert!(test_client.requests()[0].uri().query().unwrap().contains("directoryId="));
    }

    #[test]
    fn longest_idempotency_key_and_double_slash_are_accepted() {
        let test_client = TestClient::new([Reply::status(200), Reply::status(200)]);
        raw(&test_client, "GET").idempotency_key("k".repeat(255)).send::<Value>().unwrap();
        test_client.client.request("GET", "//evil.example/v1").send::<Value>().unwrap();
        assert_eq!(test_client.requests()[1].uri().host(), Some("api.example"));
    }

    #[test]
    fn call_without_token_is_rejected_unless_it_is_raw() {
        let test_client = TestClient::with([Reply::status(200)], |settings| settings.token = None);
        let error = LinksApi::new(&test_client.client).get("some-id").send().unwrap_err();
        assert_snapshot!(error, @"LinksService_Get was not sent: `token` is missing: the operation needs an access token with the scope `links:read`; build the client with `Configuration::new` or `ApiClient::from_env`");
        raw(&test_client, "GET").send::<Value>().unwrap();
        assert!(!test_client.requests()[0].headers().contains_key("authorization"));
    }

    #[test]
    fn token_is_sent_only_to_operations_with_authentication() {
        let client = TestClient::new(vec![Reply::response(200, r#"{"link":{"id":"1"}}"#); 3]);
        let operation = operation_of(&LinksApi::new(&client.client).get("1"));
        let public = operation_of(&PageThemeTemplatesApi::new(&client.client).public_get("1"));
        let operations = [(public, false), (Operation::raw("GET").unwrap(), true), (operation, true)];
        for (operation, has_token) in operations {
            let call = Call::new(operation, "/v1/links/1".to_owned(), Query::default(), None, CallOptions::default());
            client.client.executor().execute(call).unwrap();
            let request = client.requests().pop().unwrap();
            assert_eq!(request.headers().contains_key("authorization"), has_token, "{operation:?}");
        }
    }

    #[test]
    fn path_of_a_handwritten_call_is_validated_and_its_query_encoded() {
        let client = TestClient::new([Reply::response(200, r#"{"link":{"id":"1"}}"#)]);
        let operation = operation_of(&LinksApi::new(&client.client).get("1"));
        let call = |path: &str| Call::new(operation, path.to_owned(), Query::default(), None, CallOptions::default());
        for path in ["/v1/../x", "v1", "/v1?a=b"] {
            let error = client.client.send::<Value>(call(path)).unwrap_err();
            assert!(matches!(error, Error::InvalidRequest(_)), "{path}: {error}");
        }
        let mut call = call("/v1");
        call.query.push("a b#", "\r\n&c");
        client.client.send::<Value>(call).unwrap();
        assert_eq!(client.requests()[0].uri().query(), Some("a%20b%23=%0D%0A%26c"));
    }

    fn operation_of<R: Request<Client = ApiClient>>(_: &R) -> &'static Operation {
        R::OPERATION
    }
}
