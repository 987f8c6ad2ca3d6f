use std::time::Duration;

use linkbreakers_sandbox::{Fault, Operation};
use serde_json::{Value, json};

use crate::client::{Api, ApiResponse, agent};

fn create(api: &Api, key: &str, body: Value) -> ApiResponse {
    api.send("POST", "/v1/links", &[("idempotency-key", key)], Some(body))
}

fn total(api: &Api) -> i64 {
    api.get("/v1/links?pageSize=1").ok()["totalCount"].as_i64().unwrap()
}

#[test]
fn repeated_call_takes_effect_once() {
    let api = Api::start();
    let body = json!({"destination": "https://example.com"});
    let first = create(&api, "order-42", body.clone());
    let second = create(&api, "order-42", body.clone());
    assert_eq!(first.status, 200);
    assert_eq!((second.status, &second.body), (200, &first.body));
    assert_eq!(first.header("idempotent-replayed"), "");
    assert_eq!(second.header("idempotent-replayed"), "true");
    assert_ne!(first.header("x-request-id"), second.header("x-request-id"));
    assert_ne!(first.header("ratelimit-remaining"), second.header("ratelimit-remaining"));
    assert_eq!(create(&api, "order-43", body).header("idempotent-replayed"), "");
    assert_eq!(total(&api), 2);
}

#[test]
fn key_of_another_request_is_rejected() {
    let api = Api::start();
    let one = create(&api, "k", json!({"destination": "https://example.com/1"})).ok();
    let other = create(&api, "k", json!({"destination": "https://example.com/2"}));
    assert_eq!(other.error().0, 422);
    let path = format!("/v1/links/{}", one["link"]["id"].as_str().unwrap());
    let patch = api.send("PATCH", &path, &[("idempotency-key", "k")], Some(json!({"name": "x"})));
    assert_eq!(patch.status, 422);
    assert_eq!(total(&api), 1);
}

#[test]
fn errors_are_replayed_too() {
    let api = Api::start();
    let body = json!({"destination": "https://example.com", "shortlink": "s"});
    let link = api.link(body.clone());
    assert_eq!(create(&api, "k", body.clone()).status, 409);
    api.delete(&format!("/v1/links/{}", link["id"].as_str().unwrap())).ok();
    let replayed = create(&api, "k", body.clone());
    assert_eq!((replayed.status, replayed.header("idempotent-replayed")), (409, "true"));
    assert_eq!(create(&api, "fresh", body).status, 200);
}

#[test]
fn unauthorized_call_is_not_stored() {
    let api = Api::start();
    let body = json!({"destination": "https://example.com"}).to_string().into_bytes();
    let headers = |token: &'static str| {
        [("authorization", token), ("content-type", "application/json"), ("idempotency-key", "k")]
    };
    let refused = api.raw("POST", "/v1/links", &headers("Bearer wrong"), Some(body));
    assert_eq!(refused.status, 401);
    let response = create(&api, "k", json!({"destination": "https://example.com"}));
    assert_eq!((response.status, response.header("idempotent-replayed")), (200, ""));
}

#[test]
fn key_of_a_running_call_gets_a_409() {
    let api = Api::start();
    // Longer than the test: the first call ends with the sandbox.
    api.sandbox.fault(Fault::delay(Duration::from_secs(60 * 60)).on(Operation::LINKS_CREATE)).unwrap();
    let body = json!({"destination": "https://example.com"});
    let request = agent().post(format!("{}/v1/links", api.sandbox.url())).header("idempotency-key", "k");
    let request = request.header("authorization", format!("Bearer {}", api.sandbox.token()));
    let (request, text) = (request.header("content-type", "application/json"), body.to_string());
    let first = std::thread::spawn(move || request.send(text).is_err());
    while api.sandbox.ledger().first().is_none_or(|entry| entry.changes().is_empty()) {
        std::thread::yield_now();
    }
    let second = create(&api, "k", body);
    assert_eq!((second.status, second.header("retry-after")), (409, "1"));
    assert_eq!(total(&api), 1);
    drop(api);
    assert!(first.join().unwrap());
}

#[test]
fn response_is_replayed_after_a_disconnect() {
    use std::io::Write as _;
    let api = Api::start();
    let body = json!({"destination": "https://example.com", "waitForQrcode": true});
    let text = body.to_string();
    let address = api.sandbox.url().trim_start_matches("http://");
    let mut stream = std::net::TcpStream::connect(address).unwrap();
    write!(
        stream,
        "POST /v1/links HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer {}\r\nIdempotency-Key: k\r\n\
         Content-Type: application/json\r\nContent-Length: {}\r\n\r\n{text}",
        api.sandbox.token(),
        text.len()
    )
    .unwrap();
    while api.sandbox.ledger().first().is_none_or(|entry| entry.changes().is_empty()) {
        std::thread::yield_now();
    }
    drop(stream);
    let response = loop {
        let response = create(&api, "k", body.clone());
        if response.status != 409 {
            break response;
        }
        std::thread::sleep(Duration::from_millis(30));
    };
    assert_eq!((response.status, response.header("idempotent-replayed")), (200, "true"));
    assert_eq!(total(&api), 1);
}

#[test]
fn key_must_have_1_to_255_characters() {
    let api = Api::start();
    let body = json!({"destination": "https://example.com"});
    for (length, status) in [(0, 400), (1, 200), (255, 200), (256, 400)] {
        assert_eq!(create(&api, &"k".repeat(length), body.clone()).status, status, "{length}");
    }
    assert_eq!(total(&api), 2);
}
