//! Answers that are too long, compressed or not.

use std::time::Duration;

use linkbreakers::{ApiClient, Error};
use serde_json::Value;

use crate::{
    configuration,
    fault::{FaultServer, Step, answer},
};

const LIMIT: usize = 10_000;

fn limited(url: &str) -> ApiClient {
    ApiClient::new(configuration(url).max_response_size(LIMIT.try_into().unwrap())).unwrap()
}

/// A JSON text of so many bytes.
fn text(length: usize) -> Vec<u8> {
    format!("\"{}\"", "a".repeat(length - 2)).into_bytes()
}

fn fetch(step: Step) -> Result<String, Error> {
    let server = FaultServer::start([step]);
    limited(server.url()).request("GET", "/v1/things").send()
}

#[test]
fn an_answer_of_just_the_limit_is_read() {
    assert_eq!(fetch(Step::Answer(answer("200 OK", "", &text(LIMIT)))).unwrap().len(), LIMIT - 2);
}

#[test]
fn a_longer_answer_is_refused() {
    let chunked = |body: &[u8]| {
        let head = format!("HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n{:x}\r\n", body.len());
        [head.as_bytes(), body, b"\r\n0\r\n\r\n"].concat()
    };
    let until_closed = [&b"HTTP/1.1 200 OK\r\n\r\n"[..], &text(LIMIT + 1)].concat();
    let steps = [
        Step::Answer(answer("200 OK", "", &text(LIMIT + 1))),
        Step::Answer(chunked(&text(LIMIT + 1))),
        Step::AnswerAndClose(until_closed),
        // The length alone is enough to refuse.
        Step::Answer(b"HTTP/1.1 200 OK\r\ncontent-length: 99999999999\r\n\r\n".to_vec()),
    ];
    for step in steps {
        let error = fetch(step).unwrap_err();
        assert!(matches!(&error, Error::Decode(_)), "{error}");
        assert!(error.to_string().contains("longer than 10000 bytes") && error.maybe_sent(), "{error}");
        assert_eq!(error.attempts(), 1);
    }
}

#[test]
fn an_answer_without_end_is_read_no_further_than_needed() {
    let chunk = [b"400\r\n", [b'a'; 1024].as_slice(), b"\r\n"].concat();
    for status in ["200 OK", "500 Internal Server Error"] {
        let head = format!("HTTP/1.1 {status}\r\ntransfer-encoding: chunked\r\n\r\n");
        let server = FaultServer::start([Step::Endless(head.into_bytes(), chunk.clone())]);
        let client = limited(server.url());
        let error = client.request("GET", "/v1/things").max_attempts(1).send::<Value>().unwrap_err();
        assert!(matches!(error, Error::Decode(_) | Error::Api(_)), "{error}");
    }
}

#[test]
fn a_longer_error_is_cut_but_keeps_its_status() {
    let server = FaultServer::start([Step::Answer(answer("400 Bad Request", "", &text(LIMIT * 2)))]);
    let error = limited(server.url()).request("GET", "/v1/things").send::<Value>().unwrap_err();
    let Error::Api(e) = error else { panic!("another error: {error}") };
    assert_eq!((e.status(), e.body().len()), (400, LIMIT));
}

#[cfg(feature = "gzip")]
fn gzip(body: &[u8]) -> Step {
    use std::io::Write as _;
    let mut encoder = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
    encoder.write_all(body).unwrap();
    Step::Answer(answer("200 OK", "content-encoding: gzip\r\n", &encoder.finish().unwrap()))
}

#[cfg(feature = "gzip")]
#[test]
fn compressed_answers_are_asked_for_and_read() {
    let server = FaultServer::start([gzip(br#"{"a":1}"#), gzip(b"2")]);
    let client = limited(server.url());
    assert_eq!(client.request("GET", "/v1/things").send::<Value>().unwrap()["a"], 1);
    assert_eq!(client.request("GET", "/v1/things").send::<u32>().unwrap(), 2);
    assert_eq!(crate::fault::header(&server.requests()[0], "accept-encoding"), Some("gzip"));
    assert_eq!(server.connections(), 1);
}

#[cfg(feature = "gzip")]
#[test]
fn what_unpacks_to_more_than_the_limit_is_refused() {
    let error = fetch(gzip(&text(LIMIT * 100))).unwrap_err();
    assert!(error.to_string().contains("longer than 10000 bytes"), "{error}");
    assert_eq!(fetch(gzip(&text(LIMIT))).unwrap().len(), LIMIT - 2);
}

#[test]
fn the_length_of_a_body_that_head_leaves_out_does_not_count() {
    let head = Step::Answer(b"HTTP/1.1 200 OK\r\ncontent-length: 99999999999\r\n\r\n".to_vec());
    let server = FaultServer::start([head]);
    limited(server.url()).request("HEAD", "/v1/things").send::<()>().unwrap();
}

#[test]
fn endless_patience_is_possible() {
    let server = FaultServer::start(vec![Step::Answer(answer("200 OK", "", b"{}")); 2]);
    let patient = configuration(server.url()).timeout(Duration::MAX).connect_timeout(Duration::MAX);
    let patient = patient.deadline(Duration::MAX).max_response_size(u64::MAX);
    let client = ApiClient::new(patient).unwrap();
    client.request("GET", "/v1/things").send::<Value>().unwrap();
    client.request("GET", "/v1/things").timeout(Duration::MAX).deadline(Duration::MAX).send::<Value>().unwrap();
}
