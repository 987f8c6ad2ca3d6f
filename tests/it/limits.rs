//! Size limit of responses, compressed and uncompressed, and the largest timeouts.

use std::time::Duration;

use linkbreakers::{ApiClient, Error};
use serde_json::Value;

use crate::{
    configuration,
    scripted_server::{ScriptedServer, Step, response},
};

const LIMIT: usize = 10_000;

fn limited_client(url: &str) -> ApiClient {
    ApiClient::new(configuration(url).max_response_size(LIMIT.try_into().unwrap())).unwrap()
}

/// Returns a JSON string literal of `length` bytes.
fn json_text(length: usize) -> Vec<u8> {
    format!("\"{}\"", "a".repeat(length - 2)).into_bytes()
}

fn fetch(step: Step) -> Result<String, Error> {
    let server = ScriptedServer::start([step]);
    limited_client(server.url()).request("GET", "/v1/things").send()
}

#[test]
fn response_of_exactly_the_limit_is_read() {
    assert_eq!(fetch(Step::Respond(response("200 OK", "", &json_text(LIMIT)))).unwrap().len(), LIMIT - 2);
}

#[test]
fn response_longer_than_the_limit_is_a_decode_error() {
    let chunked = |body: &[u8]| {
        let head = format!("HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n{:x}\r\n", body.len());
        [head.as_bytes(), body, b"\r\n0\r\n\r\n"].concat()
    };
    let until_closed = [&b"HTTP/1.1 200 OK\r\n\r\n"[..], &json_text(LIMIT + 1)].concat();
    let steps = [
        Step::Respond(response("200 OK", "", &json_text(LIMIT + 1))),
        Step::Respond(chunked(&json_text(LIMIT + 1))),
        Step::RespondAndClose(until_closed),
        // The content-length alone exceeds the limit.
        Step::Respond(b"HTTP/1.1 200 OK\r\ncontent-length: 99999999999\r\n\r\n".to_vec()),
    ];
    for step in steps {
        let error = fetch(step).unwrap_err();
        assert!(matches!(&error, Error::Decode(_)), "{error}");
        assert!(error.to_string().contains("longer than 10000 bytes") && error.maybe_sent(), "{error}");
        assert_eq!(error.attempts(), 1);
    }
}

#[test]
fn endless_response_is_read_only_to_the_limit() {
    let chunk = [b"400\r\n", [b'a'; 1024].as_slice(), b"\r\n"].concat();
    for status in ["200 OK", "500 Internal Server Error"] {
        let head = format!("HTTP/1.1 {status}\r\ntransfer-encoding: chunked\r\n\r\n");
        let server = ScriptedServer::start([Step::Endless(head.into_bytes(), chunk.clone())]);
        let client = limited_client(server.url());
        let error = client.request("GET", "/v1/things").max_attempts(1).send::<Value>().unwrap_err();
        assert!(matches!(error, Error::Decode(_) | Error::Api(_)), "{error}");
    }
}

#[test]
fn error_response_longer_than_the_limit_is_truncated_and_keeps_its_status() {
    let server = ScriptedServer::start([Step::Respond(response("400 Bad Request", "", &json_text(LIMIT * 2)))]);
    let error = limited_client(server.url()).request("GET", "/v1/things").send::<Value>().unwrap_err();
    let Error::Api(e) = error else { panic!("expected an error response: {error}") };
    assert_eq!((e.status(), e.body().len()), (400, LIMIT));
}

#[cfg(feature = "gzip")]
fn gzip(body: &[u8]) -> Step {
    Step::Respond(response("200 OK", "content-encoding: gzip\r\n", &crate::encodings::gzip(body)))
}

#[cfg(feature = "gzip")]
#[test]
fn compressed_responses_are_requested_and_decoded() {
    let server = ScriptedServer::start([gzip(br#"{"a":1}"#), gzip(b"2")]);
    let client = limited_client(server.url());
    assert_eq!(client.request("GET", "/v1/things").send::<Value>().unwrap()["a"], 1);
    assert_eq!(client.request("GET", "/v1/things").send::<u32>().unwrap(), 2);
    assert_eq!(crate::scripted_server::header(&server.requests()[0], "accept-encoding"), Some("gzip"));
    assert_eq!(server.connections(), 1);
}

#[cfg(feature = "gzip")]
#[test]
fn compressed_response_longer_than_the_limit_when_decoded_is_an_error() {
    let error = fetch(gzip(&json_text(LIMIT * 100))).unwrap_err();
    assert!(error.to_string().contains("longer than 10000 bytes"), "{error}");
    assert_eq!(fetch(gzip(&json_text(LIMIT))).unwrap().len(), LIMIT - 2);
}

#[test]
fn content_length_of_a_head_response_is_not_limited() {
    let head = Step::Respond(b"HTTP/1.1 200 OK\r\ncontent-length: 99999999999\r\n\r\n".to_vec());
    let server = ScriptedServer::start([head]);
    limited_client(server.url()).request("HEAD", "/v1/things").send::<()>().unwrap();
}

#[test]
fn maximum_timeouts_and_size_limit_do_not_overflow() {
    let server = ScriptedServer::start(vec![Step::Respond(response("200 OK", "", b"{}")); 2]);
    let configuration = configuration(server.url()).timeout(Duration::MAX).connect_timeout(Duration::MAX);
    let configuration = configuration.deadline(Duration::MAX).max_response_size(u64::MAX);
    let client = ApiClient::new(configuration).unwrap();
    client.request("GET", "/v1/things").send::<Value>().unwrap();
    client.request("GET", "/v1/things").timeout(Duration::MAX).deadline(Duration::MAX).send::<Value>().unwrap();
}
