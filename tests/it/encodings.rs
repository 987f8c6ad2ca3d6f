//! Content encodings of responses: complete, truncated, corrupt, empty and unsupported.

use std::{error::Error as _, io::Write as _};

use flate2::{Compression, write::GzEncoder};
use linkbreakers::{ApiClient, ApiResponse, Error};
use serde_json::Value;

use crate::{
    client,
    scripted_server::{ScriptedServer, Step, json, response},
};

const GZIP: &str = "content-encoding: gzip\r\ncontent-type: image/png\r\n";

pub(crate) fn gzip(body: &[u8]) -> Vec<u8> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(body).unwrap();
    encoder.finish().unwrap()
}

fn fetch(client: &ApiClient) -> Result<ApiResponse<Value>, Error> {
    client.request("GET", "/v1/things").send_with_response()
}

/// Builds a response without a length, which ends with the connection.
fn until_closed(body: &[u8]) -> Vec<u8> {
    [format!("HTTP/1.1 200 OK\r\n{GZIP}\r\n").as_bytes(), body].concat()
}

/// Responses whose gzip data is truncated in its header, its middle or its checksum, with each kind of framing.
fn truncated_responses() -> Vec<(String, Vec<u8>)> {
    let data = gzip(br#"{"text":"the quick brown fox jumps over the lazy dog"}"#);
    let chunked = |chunk: Vec<u8>| {
        [format!("HTTP/1.1 200 OK\r\n{GZIP}transfer-encoding: chunked\r\n\r\n").as_bytes(), &chunk].concat()
    };
    let chunk = |length: usize, data: &[u8]| [format!("{length:x}\r\n").as_bytes(), data].concat();
    let mut truncated = vec![("without the last chunk".to_owned(), chunked(chunk(data.len(), &data)))];
    for end in [5, data.len() / 2, data.len() - 4] {
        let part = &data[..end];
        let complete = response("200 OK", GZIP, &data);
        truncated.push((format!("length, {end}"), complete[..complete.len() - (data.len() - end)].to_vec()));
        truncated.push((format!("inside a chunk, {end}"), chunked(chunk(data.len(), part))));
        truncated.push((format!("between chunks, {end}"), chunked([&chunk(end, part), &b"\r\n"[..]].concat())));
        truncated.push((format!("without a length, {end}"), until_closed(part)));
    }
    truncated
}

#[test]
fn response_truncated_inside_gzip_is_retried() {
    for (name, bytes) in truncated_responses() {
        let steps = [Step::RespondAndClose(bytes.clone()), Step::RespondAndReset(bytes), json(r#"{"ok":true}"#)];
        let server = ScriptedServer::start(steps);
        let response = fetch(&client(server.url())).expect(&name);
        assert_eq!((response.attempts(), response.value()["ok"].as_bool()), (3, Some(true)), "{name}");
    }
}

#[test]
fn response_truncated_inside_gzip_on_every_attempt_is_a_retryable_error() {
    for (name, bytes) in truncated_responses() {
        let server = ScriptedServer::start(vec![Step::RespondAndClose(bytes); 4]);
        let error = fetch(&client(server.url())).expect_err(&name);
        assert!(error.is_retryable() && error.maybe_sent() && error.attempts() == 4, "{name}: {error}");
    }
}

#[test]
fn download_truncated_inside_gzip_is_retried() {
    for (name, bytes) in truncated_responses() {
        let complete = Step::Respond(response("200 OK", GZIP, &gzip(b"the image")));
        let steps = [Step::RespondAndClose(bytes.clone()), Step::RespondAndReset(bytes), complete];
        let server = ScriptedServer::start(steps);
        let file = client(server.url()).download(server.url()).to_bytes().expect(&name);
        assert_eq!(file.bytes, b"the image", "{name}");
    }
}

#[test]
fn corrupt_gzip_is_not_retried() {
    let valid = gzip(b"{}");
    let mut wrong_checksum = valid.clone();
    wrong_checksum[valid.len() - 8] ^= 1;
    let followed_by_garbage = [&valid[..], b"garbage in place of a second member"].concat();
    for body in [&b"{\"text\":\"not compressed\"}"[..], &wrong_checksum, &followed_by_garbage] {
        for bytes in [response("200 OK", GZIP, body), until_closed(body)] {
            let server = ScriptedServer::start([Step::RespondAndClose(bytes)]);
            let error = fetch(&client(server.url())).unwrap_err();
            insta::allow_duplicates! {
                insta::assert_snapshot!(error, @"GET /v1/things failed: the content encoding of the response is not supported, or its data is corrupt; the request may have reached the API (1 attempt)");
            }
            assert!(!error.is_retryable() && error.maybe_sent(), "{error:?}");
        }
    }
}

#[test]
fn empty_body_with_a_content_encoding_is_decoded_as_empty() {
    for encoding in ["gzip", "br"] {
        let head = |status: &str, framing: &str| {
            format!("HTTP/1.1 {status}\r\ncontent-encoding: {encoding}\r\n{framing}\r\n").into_bytes()
        };
        let steps = [
            ("DELETE", Step::Respond(head("204 No Content", ""))),
            ("DELETE", Step::Respond(head("200 OK", "content-length: 0\r\n"))),
            ("HEAD", Step::Respond(head("200 OK", "content-length: 100\r\n"))),
            ("DELETE", Step::Respond([&head("200 OK", "transfer-encoding: chunked\r\n"), &b"0\r\n\r\n"[..]].concat())),
            ("DELETE", Step::RespondAndClose(head("200 OK", ""))),
        ];
        let server = ScriptedServer::start(steps.clone().map(|(_, step)| step));
        let client = client(server.url());
        for (method, _) in &steps {
            client.request(method, "/v1/things").max_attempts(1).send::<()>().unwrap();
        }
        assert_eq!(server.connections(), 1);
    }
}

#[test]
fn all_names_of_gzip_and_several_members_are_decoded_on_one_connection() {
    let members = [gzip(br#"{"a""#), gzip(b":1}")].concat();
    let names = ["gzip", "GZIP", "x-gzip", "X-GZip", "identity, gzip"];
    let step = |name| Step::Respond(response("200 OK", &format!("content-encoding: {name}\r\n"), &members));
    let plain = Step::Respond(response("200 OK", "content-encoding: Identity\r\n", br#"{"a":1}"#));
    let steps: Vec<_> = names.into_iter().map(step).chain([plain]).collect();
    let server = ScriptedServer::start(steps);
    let client = client(server.url());
    for _ in 0..=names.len() {
        assert_eq!(fetch(&client).unwrap().value()["a"], 1);
    }
    assert_eq!(server.connections(), 1);
}

#[test]
fn headers_of_a_decoded_response_are_unchanged() {
    let data = gzip(b"{}");
    let server = ScriptedServer::start([Step::Respond(response("200 OK", GZIP, &data))]);
    let response = fetch(&client(server.url())).unwrap();
    assert_eq!(response.headers()["content-encoding"], "gzip");
    assert_eq!(response.headers()["content-length"], data.len().to_string().as_str());
}

#[test]
fn unsupported_content_encoding_is_not_retried_and_named() {
    let headers = "content-encoding: br\r\n";
    let server = ScriptedServer::start([Step::Respond(response("200 OK", headers, b"compressed"))]);
    let error = fetch(&client(server.url())).unwrap_err();
    assert!(!error.is_retryable() && error.attempts() == 1, "{error}");
    insta::assert_snapshot!(error.source().unwrap(), @"content encoding `br` is not supported");

    let server = ScriptedServer::start([Step::Respond(response("404 Not Found", headers, b"compressed"))]);
    assert!(fetch(&client(server.url())).unwrap_err().is_not_found());
}
