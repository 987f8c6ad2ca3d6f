//! Whole calls to a well-behaved server.

use linkbreakers::{ApiClient, Configuration, CreateLinkRequest, Error, Lbid, LinksApi};
use mockito::{Matcher, Server};
use serde_json::{Value, json};

use crate::{TOKEN, client, configuration};

#[test]
fn a_link_is_created() {
    let mut server = Server::new();
    let mock = server
        .mock("POST", "/v1/links")
        .match_header("authorization", format!("Bearer {TOKEN}").as_str())
        .match_header("content-type", "application/json")
        .match_header("accept", "application/json")
        .match_header("user-agent", concat!("linkbreakers-blocking/", env!("CARGO_PKG_VERSION")))
        .match_header("linkbreakers-client", Matcher::Regex(r"^linkbreakers-blocking/\S+ \(rust; \w+\)$".to_owned()))
        .match_header(
            "idempotency-key",
            Matcher::Regex("^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$".to_owned()),
        )
        .match_body(Matcher::Json(json!({"destination": "https://example.com", "name": "A name"})))
        .with_header("ratelimit", "\"workspace\";r=719;t=42")
        .with_header("idempotent-replayed", "true")
        .with_body(r#"{"link":{"id":"1","shortlink":"https://lbr.example/a"}}"#)
        .create();
    let client = client(&server.url());
    let request = CreateLinkRequest::new("https://example.com").name("A name");
    let response = LinksApi::new(&client).create(request).send_with_response().unwrap();
    assert_eq!((response.value().link.id.as_str(), response.status(), response.attempts()), ("1", 200, 1));
    assert!(response.is_replayed());
    assert_eq!(client.rate_limit(), response.rate_limit());
    assert_eq!(client.rate_limit().unwrap().remaining(), Some(719));
    assert_eq!(response.into_value().link.shortlink, "https://lbr.example/a");
    mock.assert();
}

#[test]
fn a_list_is_walked() {
    let mut server = Server::new();
    let page = |token: Option<&str>| match token {
        None => Matcher::Exact("pageSize=2".to_owned()),
        Some(token) => Matcher::Exact(format!("pageSize=2&pageToken={token}")),
    };
    let first = server.mock("GET", "/v1/links").match_query(page(None));
    let first = first.with_body(r#"{"links":[{"id":"1"},{"id":"2"}],"nextPageToken":"t/2"}"#).create();
    let second = server.mock("GET", "/v1/links").match_query(page(Some("t%2F2")));
    let second = second.with_body(r#"{"links":[{"id":"3"}]}"#).create();
    let client = client(&server.url());
    let items = LinksApi::new(&client).list().page_size(2).items();
    let ids: Result<Vec<_>, Error> = items.map(|link| Ok(link?.id)).collect();
    assert_eq!(ids.unwrap(), ["1", "2", "3"]);
    first.assert();
    second.assert();
}

#[test]
fn a_prefix_and_a_name_of_ones_own_are_used() {
    let mut server = Server::new();
    let mock = server
        .mock("GET", "/prefix/v1/links/some%3Aid")
        .match_header(
            "linkbreakers-client",
            Matcher::Regex(r"^import/1\.0 \(linkbreakers-blocking/\S+; rust; \w+\)$".to_owned()),
        )
        .with_body(r#"{"link":{"id":"some:id"}}"#)
        .create();
    let configuration = configuration(&format!("{}/prefix/", server.url())).client_name("import/1.0");
    let client = ApiClient::new(configuration).unwrap();
    assert_eq!(LinksApi::new(&client).get("some:id").send().unwrap().link.id, "some:id");
    mock.assert();
}

#[test]
fn a_page_of_html_is_an_error_that_says_so() {
    let mut server = Server::new();
    let html = "<html>Please sign in</html>";
    let mock = server.mock("GET", "/v1/links/1").with_header("content-type", "text/html").with_body(html).create();
    let error = LinksApi::new(&client(&server.url())).get("1").send().unwrap_err();
    assert!(matches!(&error, Error::Decode(e) if e.status() == 200 && e.path().is_none()), "{error:?}");
    assert!(error.to_string().contains("HTML") && !error.to_string().contains("sign in<"), "{error}");
    mock.assert();
}

#[test]
fn an_error_is_told_with_all_it_has() {
    let mut server = Server::new();
    let body = r#"{"code":404,"codeType":"LINK_NOT_FOUND","message":"no such link","details":[]}"#;
    let mock =
        server.mock("GET", "/v1/links/1").with_status(404).with_header("x-request-id", "r1").with_body(body).create();
    let error = LinksApi::new(&client(&server.url())).get("1").send().unwrap_err();
    let Error::Api(e) = &error else { panic!("another error: {error}") };
    assert_eq!(format!("{} {} {}", e.status(), e.reason(), e.body()), format!("404 Not Found {body}"));
    assert_eq!((e.code(), e.request_id(), e.operation()), (Some("LINK_NOT_FOUND"), Some("r1"), "LinksService_Get"));
    mock.assert();
}

#[test]
fn an_operation_that_is_not_known_can_be_called() {
    let mut server = Server::new();
    let mock = server
        .mock("PATCH", "/v1/new-thing:do")
        .match_query(Matcher::Exact("a=b%20c".to_owned()))
        .match_header("x-trace", "1")
        .match_header("idempotency-key", "order-42")
        .match_body(Matcher::Json(json!({"x": 1})))
        .with_status(204)
        .create();
    let client = client(&server.url());
    let request = client.request("PATCH", "/v1/new-thing:do").query("a", "b c").header("x-trace", "1");
    request.json(&json!({"x": 1})).idempotency_key("order-42").send::<()>().unwrap();
    mock.assert();
}

#[test]
fn without_a_token_none_is_sent() {
    let mut server = Server::new();
    let mock = server.mock("GET", "/v1").match_header("authorization", Matcher::Missing).with_body("{}").create();
    let client = ApiClient::new(Configuration::without_token().host(server.url())).unwrap();
    client.request("GET", "/v1").send::<Value>().unwrap();
    mock.assert();
    assert!(matches!(LinksApi::new(&client).get("1").send(), Err(Error::InvalidRequest(_))));
}

#[test]
fn an_lbid_passes_for_text() {
    fn takes(text: impl Into<String>) -> String {
        text.into()
    }
    let lbid = Lbid::from_url("https://a.example/?lbid=abc").unwrap();
    assert_eq!(takes(&lbid), takes(lbid));
}
