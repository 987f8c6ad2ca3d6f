//! Content encodings of responses: complete, cut, corrupt, empty and unsupported.

use std::{error::Error as _, io::Write as _};

use flate2::{Compression, write::GzEncoder};
use linkbreakers::{ApiClient, ApiResponse, Error};
use serde_json::Value;

use crate::{
    client,
    fault::{FaultServer, Step, answer, json},
};

const GZIP: &str = "content-encoding: gzip\r\ncontent-type: image/png\r\n";

fn gzip(body: &[u8]) -> Vec<u8> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(body).unwrap();
    encoder.finish().unwrap()
}

fn fetch(client: &ApiClient) -> Result<ApiResponse<Value>, Error> {
    client.request("GET", "/v1/things").send_with_response()
}

fn until_closed(body: &[u8]) -> Vec<u8> {
    [format!("HTTP/1.1 200 OK\r\n{GZIP}\r\n").as_bytes(), body].concat()
}

/// Responses whose gzip data stops in its header, in its middle or in its checksum, in each kind of framing.
fn cuts() -> Vec<(String, Vec<u8>)> {
    let data = gzip(br#"{"text":"the quick brown fox jumps over the lazy dog"}"#);
    let chunked = |chunk: Vec<u8>| {
        [format!("HTTP/1.1 200 OK\r\n{GZIP}transfer-encoding: chunked\r\n\r\n").as_bytes(), &chunk].concat()
    };
    let chunk = |length: usize, data: &[u8]| [format!("{length:x}\r\n").as_bytes(), data].concat();
    let mut cuts = vec![("without the last chunk".to_owned(), chunked(chunk(data.len(), &data)))];
    for end in [5, data.len() / 2, data.len() - 4] {
        let part = &data[..end];
        let whole = answer("200 OK", GZIP, &data);
        cuts.push((format!("length, {end}"), whole[..whole.len() - (data.len() - end)].to_vec()));
        cuts.push((format!("inside a chunk, {end}"), chunked(chunk(data.len(), part))));
        cuts.push((format!("between chunks, {end}"), chunked([&chunk(end, part), &b"\r\n"[..]].concat())));
        cuts.push((format!("without a length, {end}"), until_closed(part)));
    }
    cuts
}

#[test]
fn response_cut_inside_gzip_is_retried() {
    for (name, bytes) in cuts() {
        let steps = [Step::AnswerAndClose(bytes.clone()), Step::AnswerAndReset(bytes), json(r#"{"ok":true}"#)];
        let server = FaultServer::start(steps);
        let response = fetch(&client(server.url())).expect(&name);
        assert_eq!((response.attempts(), response.value()["ok"].as_bool()), (3, Some(true)), "{name}");
    }
}

#[test]
fn response_always_cut_inside_gzip_is_a_retryable_error() {
    for (name, bytes) in cuts() {
        let server = FaultServer::start(vec![Step::AnswerAndClose(bytes); 4]);
        let error = fetch(&client(server.url())).expect_err(&name);
        assert!(error.is_retryable() && error.maybe_sent() && error.attempts() == 4, "{name}: {error}");
    }
}

#[test]
fn download_cut_inside_gzip_is_retried() {
    for (name, bytes) in cuts() {
        let whole = Step::Answer(answer("200 OK", GZIP, &gzip(b"the image")));
        let server = FaultServer::start([Step::AnswerAndClose(bytes.clone()), Step::AnswerAndReset(bytes), whole]);
        let file = client(server.url()).download(server.url()).to_bytes().expect(&name);
        assert_eq!(file.bytes, b"the image", "{name}");
    }
}

#[test]
fn corrupt_gzip_is_final() {
    let good = gzip(b"{}");
    let mut wrong_checksum = good.clone();
    wrong_checksum[good.len() - 8] ^= 1;
    let followed_by_garbage = [&good[..], b"garbage in place of a second member"].concat();
    for body in [&b"{\"text\":\"not compressed\"}"[..], &wrong_checksum, &followed_by_garbage] {
        for bytes in [answer("200 OK", GZIP, body), until_closed(body)] {
            let server = FaultServer::start([Step::AnswerAndClose(bytes)]);
            let error = fetch(&client(server.url())).unwrap_err();
            insta::allow_duplicates! {
                insta::assert_snapshot!(error, @"GET /v1/things failed: the content encoding of the response is not supported, or its data is corrupt; the request may have reached the API (1 attempt)");
            }
            assert!(!error.is_retryable() && error.maybe_sent(), "{error:?}");
        }
    }
}

#[test]
fn empty_body_with_a_content_encoding_is_empty() {
    for encoding in ["gzip", "br"] {
        let head = |status: &str, framing: &str| {
            format!("HTTP/1.1 {status}\r\ncontent-encoding: {encoding}\r\n{framing}\r\n").into_bytes()
        };
        let steps = [
            ("DELETE", Step::Answer(head("204 No Content", ""))),
            ("DELETE", Step::Answer(head("200 OK", "content-length: 0\r\n"))),
            ("HEAD", Step::Answer(head("200 OK", "content-length: 100\r\n"))),
            ("DELETE", Step::Answer([&head("200 OK", "transfer-encoding: chunked\r\n"), &b"0\r\n\r\n"[..]].concat())),
            ("DELETE", Step::AnswerAndClose(head("200 OK", ""))),
        ];
        let server = FaultServer::start(steps.iter().map(|(_, step)| step.clone()));
        let client = client(server.url());
        for (method, _) in &steps {
            client.request(method, "/v1/things").max_attempts(1).send::<()>().unwrap();
        }
        assert_eq!(server.connections(), 1);
    }
}

#[test]
fn names_of_gzip_and_several_members_are_decoded_on_one_connection() {
    let members = [gzip(br#"{"a""#), gzip(b":1}")].concat();
    let names = ["gzip", "GZIP", "x-gzip", "X-GZip", "identity, gzip"];
    let step = |name| Step::Answer(answer("200 OK", &format!("content-encoding: {name}\r\n"), &members));
    let plain = Step::Answer(answer("200 OK", "content-encoding: Identity\r\n", br#"{"a":1}"#));
    let server = FaultServer::start(names.into_iter().map(step).chain([plain]));
    let client = client(server.url());
    for _ in 0..=names.len() {
        assert_eq!(fetch(&client).unwrap().value()["a"], 1);
    }
    assert_eq!(server.connections(), 1);
}

#[test]
fn headers_of_a_decoded_response_stay_as_sent() {
    let data = gzip(b"{}");
    let server = FaultServer::start([Step::Answer(answer("200 OK", GZIP, &data))]);
    let response = fetch(&client(server.url())).unwrap();
    assert_eq!(response.headers()["content-encoding"], "gzip");
    assert_eq!(response.headers()["content-length"], data.len().to_string().as_str());
}

#[test]
fn unsupported_content_encoding_is_final_and_named() {
    let headers = "content-encoding: br\r\n";
    let server = FaultServer::start([Step::Answer(answer("200 OK", headers, b"compressed"))]);
    let error = fetch(&client(server.url())).unwrap_err();
    assert!(!error.is_retryable() && error.attempts() == 1, "{error}");
    insta::assert_snapshot!(error.source().unwrap(), @"content encoding `br` is not supported");

    let server = FaultServer::start([Step::Answer(answer("404 Not Found", headers, b"compressed"))]);
    assert!(fetch(&client(server.url())).unwrap_err().is_not_found());
}
