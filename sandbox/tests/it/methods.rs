use std::io::{Read as _, Write as _};
use std::net::TcpStream;

use linkbreakers_sandbox::Sandbox;
use serde_json::json;

use crate::client::{Api, agent};

#[test]
fn head_returns_the_headers_of_get_without_a_body() {
    let api = Api::start();
    api.link(json!({"destination": "https://example.com", "shortlink": "s"}));
    let head = |path: &str| {
        let request = agent().head(format!("{}{path}", api.sandbox.url()));
        let mut response = request.header("authorization", format!("Bearer {}", api.sandbox.token())).call().unwrap();
        assert_eq!(response.body_mut().read_to_vec().unwrap(), b"");
        (response.status().as_u16(), response.headers().clone())
    };
    let (status, headers) = head("/v1/links?pageSize=5");
    let body = api.get("/v1/links?pageSize=5").bytes;
    assert_eq!((status, headers["content-length"].to_str().unwrap()), (200, body.len().to_string().as_str()));
    assert_eq!(headers["content-type"], "application/json");
    assert_eq!(head("/v1/links/nope").0, 404);
    assert_eq!(head("/v1").0, 200);
    assert_eq!(head("/s").0, 302);
    // A path without GET has no HEAD either.
    let (status, headers) = head("/v1/links/bulk/jobs");
    assert_eq!((status, headers["allow"].to_str().unwrap()), (405, "POST"));
}

#[test]
fn unsupported_methods_get_a_405_with_those_that_are_supported() {
    let api = Api::start();
    let put = api.send("PUT", "/v1/links", &[], Some(json!({})));
    assert_eq!((put.status, put.header("allow")), (405, "GET, HEAD, POST"));
    assert_eq!(api.send("TRACE", "/v1/links", &[], None).status, 405);
    // Methods of HTTP that no operation has, and a word that is not one.
    for method in ["OPTIONS", "QUERY", "FROB"] {
        let address = api.sandbox.url().strip_prefix("http://").unwrap();
        let mut stream = TcpStream::connect(address).unwrap();
        let request = format!("{method} /v1/links HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n");
        stream.write_all(request.as_bytes()).unwrap();
        let mut response = String::new();
        stream.read_to_string(&mut response).unwrap();
        assert!(response.starts_with("HTTP/1.1 405"), "{response}");
        assert!(response.contains("use one of GET, HEAD, POST"), "{response}");
    }
}

#[test]
fn exhausted_quota_has_its_own_code_type_and_no_retry_after() {
    let api = Api::with(Sandbox::builder().quota(2));
    // Requests that need no token are not counted, nor are those with an invalid one.
    api.raw("GET", "/v1", &[], None);
    api.raw("GET", "/v1/tags?pageSize=5", &[("authorization", "Bearer x")], None);
    assert_eq!(api.get("/v1/tags?pageSize=5").status, 200);
    assert_eq!(api.get("/v1/tags?pageSize=5").status, 200);
    let spent = api.get("/v1/tags?pageSize=5");
    let (status, code_type, message) = spent.error();
    assert_eq!((status, code_type), (429, "MAX_PUBLIC_API_QUERIED_REACHED"));
    assert!(message.contains("2 calls"), "{message}");
    assert_eq!(spent.header("retry-after"), "");
    assert_eq!(spent.header("ratelimit-limit"), "720");
}
