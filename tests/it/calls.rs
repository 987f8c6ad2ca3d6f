//! Whole calls: what goes over the wire, and what the caller gets.

use linkbreakers::{ApiClient, Configuration, CreateLinkRequest, Error, Lbid, LinksApi};
use serde_json::{Value, json};

use crate::{
    TOKEN, client, configuration,
    scripted_server::{ScriptedServer, Step, header, json, response},
};

/// Returns the only request that the server received.
fn only_request(server: &ScriptedServer) -> String {
    let [request] = <[String; 1]>::try_from(server.requests()).unwrap();
    request
}

fn request_line(request: &str) -> &str {
    request.split("\r\n").next().unwrap()
}

fn json_body(request: &str) -> Value {
    serde_json::from_str(request.split_once("\r\n\r\n").unwrap().1).unwrap()
}

fn is_uuid_v4(text: &str) -> bool {
    let pattern = "xxxxxxxx-xxxx-4xxx-yxxx-xxxxxxxxxxxx";
    text.len() == pattern.len()
        && text.chars().zip(pattern.chars()).all(|(c, expected)| match expected {
            'x' => matches!(c, '0'..='9' | 'a'..='f'),
            'y' => matches!(c, '8' | '9' | 'a' | 'b'),
            fixed => c == fixed,
        })
}

/// Returns whether `text` is the SDK's version and operating system, as in the `Linkbreakers-Client` header.
fn is_sdk_name(text: &str, separator: &str, end: &str) -> bool {
    let version_and_system = text.strip_prefix("linkbreakers-blocking/").and_then(|rest| rest.strip_suffix(end));
    version_and_system.and_then(|text| text.split_once(separator)).is_some_and(|(version, system)| {
        let is_version = !version.is_empty() && !version.contains(char::is_whitespace);
        is_version && !system.is_empty() && system.chars().all(|c| c.is_alphanumeric() || c == '_')
    })
}

#[test]
fn create_sends_headers_and_body_and_returns_the_link() {
    let headers = "ratelimit: \"workspace\";r=719;t=42\r\nidempotent-replayed: true\r\n";
    let body = br#"{"link":{"id":"1","shortlink":"https://lbr.example/a"}}"#;
    let server = ScriptedServer::start([Step::Respond(response("200 OK", headers, body))]);
    let client = client(server.url());
    let request = CreateLinkRequest::new("https://example.com").name("A name");
    let response = LinksApi::new(&client).create(request).send_with_response().unwrap();
    assert_eq!((response.value().link.id.as_str(), response.status(), response.attempts()), ("1", 200, 1));
    assert!(response.is_replayed());
    assert_eq!(client.rate_limit(), response.rate_limit());
    assert_eq!(client.rate_limit().unwrap().remaining(), Some(719));
    assert_eq!(response.into_value().link.shortlink, "https://lbr.example/a");

    let request = only_request(&server);
    assert_eq!(request_line(&request), "POST /v1/links HTTP/1.1");
    let header = |name| header(&request, name).unwrap_or_else(|| panic!("no {name} in {request}"));
    assert_eq!(header("authorization"), format!("Bearer {TOKEN}"));
    assert_eq!((header("content-type"), header("accept")), ("application/json", "application/json"));
    assert_eq!(header("user-agent"), concat!("linkbreakers-blocking/", env!("CARGO_PKG_VERSION")));
    assert!(is_sdk_name(header("linkbreakers-client"), " (rust; ", ")"), "{request}");
    assert!(is_uuid_v4(header("idempotency-key")), "{request}");
    assert_eq!(json_body(&request), json!({"destination": "https://example.com", "name": "A name"}));
}

#[test]
fn items_fetches_every_page_with_its_token() {
    let server = ScriptedServer::start([
        json(r#"{"links":[{"id":"1"},{"id":"2"}],"nextPageToken":"t/2"}"#),
        json(r#"{"links":[{"id":"3"}]}"#),
    ]);
    let client = client(server.url());
    let items = LinksApi::new(&client).list().page_size(2).items();
    let ids: Result<Vec<_>, Error> = items.map(|link| Ok(link?.id)).collect();
    assert_eq!(ids.unwrap(), ["1", "2", "3"]);
    let requests = server.requests();
    let lines: Vec<_> = requests.iter().map(|request| request_line(request)).collect();
    assert_eq!(lines, ["GET /v1/links?pageSize=2 HTTP/1.1", "GET /v1/links?pageSize=2&pageToken=t%2F2 HTTP/1.1"]);
}

#[test]
fn path_prefix_of_the_host_and_client_name_are_sent() {
    let server = ScriptedServer::start([json(r#"{"link":{"id":"some:id"}}"#)]);
    let configuration = configuration(&format!("{}/prefix/", server.url())).client_name("import/1.0");
    let client = ApiClient::new(configuration).unwrap();
    assert_eq!(LinksApi::new(&client).get("some:id").send().unwrap().link.id, "some:id");
    let request = only_request(&server);
    assert_eq!(request_line(&request), "GET /prefix/v1/links/some%3Aid HTTP/1.1");
    let name = header(&request, "linkbreakers-client").unwrap();
    assert!(name.strip_prefix("import/1.0 (").is_some_and(|rest| is_sdk_name(rest, "; rust; ", ")")), "{name}");
}

#[test]
fn html_page_is_a_decode_error_that_names_html() {
    let html = response("200 OK", "content-type: text/html\r\n", b"<html>Please sign in</html>");
    let server = ScriptedServer::start([Step::Respond(html)]);
    let error = LinksApi::new(&client(server.url())).get("1").send().unwrap_err();
    assert!(matches!(&error, Error::Decode(e) if e.status() == 200 && e.path().is_none()), "{error:?}");
    assert!(error.to_string().contains("HTML") && !error.to_string().contains("sign in<"), "{error}");
    assert_eq!(request_line(&only_request(&server)), "GET /v1/links/1 HTTP/1.1");
}

#[test]
fn error_response_has_status_body_code_request_id_and_operation() {
    let body = r#"{"code":404,"codeType":"LINK_NOT_FOUND","message":"no such link","details":[]}"#;
    let not_found = response("404 Not Found", "x-request-id: r1\r\n", body.as_bytes());
    let server = ScriptedServer::start([Step::Respond(not_found)]);
    let error = LinksApi::new(&client(server.url())).get("1").send().unwrap_err();
    let Error::Api(e) = &error else { panic!("another error: {error}") };
    assert_eq!(format!("{} {} {}", e.status(), e.reason(), e.body()), format!("404 Not Found {body}"));
    assert_eq!((e.code(), e.request_id(), e.operation()), (Some("LINK_NOT_FOUND"), Some("r1"), "LinksService_Get"));
    assert_eq!(request_line(&only_request(&server)), "GET /v1/links/1 HTTP/1.1");
}

#[test]
fn raw_request_sends_method_path_query_headers_and_body() {
    let server = ScriptedServer::start([Step::Respond(b"HTTP/1.1 204 No Content\r\n\r\n".to_vec())]);
    let client = client(server.url());
    let request = client.request("PATCH", "/v1/new-thing:do").query("a", "b c").header("x-trace", "1");
    request.json(&json!({"x": 1})).idempotency_key("order-42").send::<()>().unwrap();
    let request = only_request(&server);
    assert_eq!(request_line(&request), "PATCH /v1/new-thing:do?a=b%20c HTTP/1.1");
    assert_eq!((header(&request, "x-trace"), header(&request, "idempotency-key")), (Some("1"), Some("order-42")));
    assert_eq!(json_body(&request), json!({"x": 1}));
}

#[test]
fn client_without_token_sends_no_authorization() {
    let server = ScriptedServer::start([json("{}")]);
    let client = ApiClient::new(Configuration::without_token().host(server.url())).unwrap();
    client.request("GET", "/v1").send::<Value>().unwrap();
    let request = only_request(&server);
    assert_eq!((request_line(&request), header(&request, "authorization")), ("GET /v1 HTTP/1.1", None));
    assert!(matches!(LinksApi::new(&client).get("1").send(), Err(Error::InvalidRequest(_))));
}

#[test]
fn lbid_converts_into_a_string() {
    fn convert(text: impl Into<String>) -> String {
        text.into()
    }
    let lbid = Lbid::from_url("https://a.example/?lbid=abc").unwrap();
    assert_eq!(convert(&lbid), convert(lbid));
}
