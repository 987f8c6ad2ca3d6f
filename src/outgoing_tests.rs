//! What goes out, and what does not.

use std::time::Duration;

use insta::assert_snapshot;
use serde_json::{Value, json};

use crate::{
    CreateLinkRequest, Error, EventsApi, LinksApi, VisitorsApi,
    request::RawRequest,
    testing::{Bench, Reply, wire},
    transport::FailureKind,
};

fn raw(bench: &Bench, method: &str) -> RawRequest {
    bench.client.request(method, "/v1/things")
}

#[test]
fn key_and_body_are_the_same_in_every_attempt() {
    for method in ["POST", "PUT", "PATCH"] {
        let bench = Bench::new([
            Reply::failure(FailureKind::Connect, false),
            Reply::failure(FailureKind::Broken, true),
            Reply::status(503),
            Reply::status(200),
        ]);
        raw(&bench, method).json(&json!({"a": 1})).send::<Value>().unwrap();
        let requests: Vec<_> = bench.requests().iter().map(wire).collect();
        assert_eq!(requests.len(), 4);
        assert!(requests.iter().all(|request| *request == requests[0]), "{requests:#?}");
        assert!(requests[0].contains("idempotency-key: 00000000-0000-4000-8000-000000000001"), "{}", requests[0]);
        assert!(requests[0].ends_with(r#"{"a":1}"#), "{}", requests[0]);
    }
}

#[test]
fn each_call_has_a_key_of_its_own() {
    let bench = Bench::new([Reply::status(200), Reply::status(200)]);
    let request = raw(&bench, "POST");
    request.send::<Value>().unwrap();
    request.send::<Value>().unwrap();
    let [first, second] = bench.requests().try_into().unwrap();
    assert_ne!(first.headers()["idempotency-key"], second.headers()["idempotency-key"]);
}

#[test]
fn reads_and_deletions_have_no_key() {
    for method in ["GET", "HEAD", "DELETE"] {
        let bench = Bench::new([Reply::status(200)]);
        raw(&bench, method).send::<Value>().unwrap();
        assert!(!bench.requests()[0].headers().contains_key("idempotency-key"), "{method}");
    }
}

#[test]
fn a_whole_request() {
    let bench = Bench::new([Reply::answer(200, r#"{"link":{"id":"1"}}"#), Reply::status(200)]);
    let request = CreateLinkRequest::new("https://example.com/?a=b").name("Ä \"quoted\" name");
    LinksApi::new(&bench.client)
        .create(request)
        .idempotency_key("order-42")
        .header("X-Trace", "1")
        .header("x-trace", "2")
        .send()
        .unwrap();
    raw(&bench, "GET").query("a b", "c&d=e").query("ids", 1).query("ids", 2).send::<Value>().unwrap();
    let [create, list] = bench.requests().try_into().unwrap();
    assert_snapshot!(wire(&create), @r#"
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
    assert_snapshot!(wire(&list), @"
    GET https://api.example/v1/things?a%20b=c%26d%3De&ids=1&ids=2
    accept: application/json
    authorization: [sensitive]
    linkbreakers-client: test/1.0 (rust)
    (no body)
    ");
}

#[test]
fn headers_of_the_caller_replace_defaults() {
    let bench = Bench::new([Reply::status(200)]);
    raw(&bench, "GET").header("Accept", "application/vnd.new+json").send::<Value>().unwrap();
    let request = &bench.requests()[0];
    assert_eq!(request.headers().get_all("accept").iter().count(), 1);
    assert_eq!(request.headers()["accept"], "application/vnd.new+json");
}

#[test]
fn what_cannot_be_right_is_refused_before_anything_is_sent() {
    let bench = Bench::new([]);
    let links = LinksApi::new(&bench.client);
    let get = || raw(&bench, "GET");
    let refused = [
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
        raw(&bench, "get").send::<Value>().unwrap_err(),
        raw(&bench, "CONNECT").send::<Value>().unwrap_err(),
        raw(&bench, "GET / HTTP/1.1\r\n").send::<Value>().unwrap_err(),
        bench.client.request("GET", "v1/links").send::<Value>().unwrap_err(),
        bench.client.request("GET", "https://evil.example/").send::<Value>().unwrap_err(),
        bench.client.request("GET", "/v1/links?token=secret").send::<Value>().unwrap_err(),
        bench.client.request("GET", "/v1/a/../../b").send::<Value>().unwrap_err(),
        bench.client.request("GET", "/v1/%2E%2e/b").send::<Value>().unwrap_err(),
        bench.client.request("GET", "/v1/a\r\nx: y").send::<Value>().unwrap_err(),
    ];
    for error in &refused {
        assert!(matches!(error, Error::InvalidRequest(_)), "{error}");
        assert!(!error.maybe_sent() && !error.is_retryable() && error.attempts() == 0, "{error}");
        assert!(!error.to_string().contains("secret"), "{error}");
    }
    let shown: Vec<_> = refused.iter().map(ToString::to_string).collect();
    assert!(bench.requests().is_empty());
    assert_snapshot!(shown.join("\n"));
}

#[test]
fn ids_with_whitespace_control_characters_or_quotes_are_rejected_before_anything_is_sent() {
    let bench = Bench::new([]);
    let links = LinksApi::new(&bench.client);
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
            VisitorsApi::new(&bench.client).delete_attribute(id, "key").send().unwrap_err(),
            EventsApi::new(&bench.client).list().link_id(id).send().unwrap_err(),
            links.list().directory_id(id).items().next().unwrap().unwrap_err(),
        ] {
            assert!(matches!(error, Error::InvalidRequest(_)), "{id:?}: {error}");
            assert!(!error.to_string().contains(char::is_control), "{id:?}: {error}");
        }
    }
    assert_snapshot!(links.delete("id\r").send().unwrap_err(), @r#"LinksService_Delete was not sent: `id` must be an id, but contains '\r'; an id contains no whitespace, control characters or quotes"#);
    assert_snapshot!(EventsApi::new(&bench.client).list().link_id("\"id\"").send().unwrap_err(), @r#"EventsService_ListEvents was not sent: `linkId` must be an id, but contains '"'; an id contains no whitespace, control characters or quotes"#);
    assert_snapshot!(bench.client.request("GET", "/v1/links/id\r").send::<Value>().unwrap_err(), @r#"GET /v1/links/id\r was not sent: `path` contains a character that must be percent-encoded, such as a space, a quote or a brace"#);
    assert_snapshot!(bench.client.request("GET", "/v1/links/id%0D").send::<Value>().unwrap_err(), @"GET /v1/links/id%0D was not sent: `path` contains a percent-encoded control character, which no id or key contains");
}

#[test]
fn attribute_keys_are_free_text_without_control_characters() {
    let bench = Bench::new([Reply::status(200), Reply::status(200)]);
    let visitors = VisitorsApi::new(&bench.client);
    visitors.delete_attribute("id", "favorite color").send().unwrap();
    visitors.delete_attribute("id", "größe/\"a\"").send().unwrap();
    let paths: Vec<_> = bench.requests().iter().map(|request| request.uri().path().to_owned()).collect();
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
fn empty_directory_id_of_a_list_names_the_root() {
    let bench = Bench::new([Reply::status(200)]);
    LinksApi::new(&bench.client).list().directory_id("").send().unwrap();
    assert!(bench.requests()[0].uri().query().unwrap().contains("directoryId="));
}

#[test]
fn the_longest_key_and_a_double_slash_are_fine() {
    let bench = Bench::new([Reply::status(200), Reply::status(200)]);
    raw(&bench, "GET").idempotency_key("k".repeat(255)).send::<Value>().unwrap();
    bench.client.request("GET", "//evil.example/v1").send::<Value>().unwrap();
    assert_eq!(bench.requests()[1].uri().host(), Some("api.example"));
}

#[test]
fn without_a_token_only_what_needs_none_is_sent() {
    let bench = Bench::with([Reply::status(200)], |settings| settings.token = None);
    let error = LinksApi::new(&bench.client).get("some-id").send().unwrap_err();
    assert_snapshot!(error, @"LinksService_Get was not sent: `token` is missing: this needs an access token with the scope `links:read`; build the client with `Configuration::new` or `ApiClient::from_env`");
    raw(&bench, "GET").send::<Value>().unwrap();
    assert!(!bench.requests()[0].headers().contains_key("authorization"));
}
