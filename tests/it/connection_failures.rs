//! Connections that break, stall, or carry something other than HTTP.

use std::{fs, time::Duration};

use linkbreakers::{ApiClient, Error, request::RawRequest};
use serde_json::{Value, json};

use crate::{
    TempDir, client, configuration,
    scripted_server::{ScriptedServer, Step, header, json, refusing_url, response, with_enough_time},
};

fn create(client: &ApiClient) -> RawRequest {
    client.request("POST", "/v1/things").json(&json!({"name": "a"}))
}

fn get(client: &ApiClient) -> Result<Value, Error> {
    client.request("GET", "/v1/things").send()
}

/// The ways in which a connection can break after the request was sent and before the response is complete.
fn broken_connections() -> Vec<(&'static str, Step)> {
    let truncated = b"HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\n{\"a\":1".to_vec();
    let chunked = |rest: &str| [b"HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n", rest.as_bytes()].concat();
    vec![
        ("closed before the request was read", Step::CloseAtOnce),
        ("closed without a response", Step::CloseAfterRequest),
        ("reset", Step::Reset),
        ("truncated in the head", Step::RespondAndClose(b"HTTP/1.1 200 OK\r\ncontent-le".to_vec())),
        ("body shorter than its content-length", Step::RespondAndClose(truncated)),
        ("truncated inside a chunk", Step::RespondAndClose(chunked("5\r\n{\"a\""))),
        ("truncated inside the size of a chunk", Step::RespondAndClose(chunked("4\r\n{\"a\"\r\n1"))),
        ("truncated inside the end of a chunk", Step::RespondAndClose(chunked("4\r\n{\"a\"\r"))),
        ("truncated inside the last chunk", Step::RespondAndClose(chunked("7\r\n{\"a\":1}\r\n0"))),
        ("truncated between chunks", Step::RespondAndClose(chunked("4\r\n{\"a\"\r\n"))),
    ]
}

#[test]
fn post_on_broken_connection_is_retried_with_the_same_key() {
    for (name, step) in broken_connections() {
        let server = ScriptedServer::start([step.clone(), step, json(r#"{"ok":true}"#)]);
        let response = create(&client(server.url())).send_with_response::<Value>().expect(name);
        assert_eq!((response.attempts(), response.value()["ok"].as_bool()), (3, Some(true)), "{name}");
        let requests = server.requests();
        let keys: Vec<_> = requests.iter().map(|request| header(request, "idempotency-key").unwrap()).collect();
        assert!(keys.iter().all(|key| *key == keys[0] && key.len() == 36), "{name}: {keys:?}");
        assert!(requests.iter().all(|request| request.ends_with("\r\n\r\n{\"name\":\"a\"}")), "{name}");
    }
}

#[test]
fn connection_broken_on_every_attempt_is_a_retryable_transport_error() {
    for (name, step) in broken_connections() {
        let server = ScriptedServer::start(vec![step; 4]);
        let error = create(&client(server.url())).send::<Value>().expect_err(name);
        assert!(matches!(error, Error::Transport(_)), "{name}: {error:?}");
        assert!(error.maybe_sent() && error.is_retryable() && !error.is_connect() && !error.is_timeout(), "{name}");
        assert_eq!((error.attempts(), server.connections()), (4, 4), "{name}");
    }
}

#[test]
fn refused_connection_is_a_connect_error_with_nothing_sent() {
    let error = create(&client(&refusing_url())).send::<Value>().unwrap_err();
    assert!(error.is_connect() && error.is_retryable() && !error.maybe_sent() && !error.is_timeout(), "{error}");
    assert_eq!(error.attempts(), 4);
    let source = std::error::Error::source(&error).unwrap().downcast_ref::<std::io::Error>().unwrap();
    assert_eq!(source.kind(), std::io::ErrorKind::ConnectionRefused);
}

#[cfg(any(feature = "rustls", feature = "native-tls"))]
#[test]
fn unknown_host_is_a_connect_error_with_nothing_sent() {
    let url = "https://does-not-exist.invalid";
    let error = client(url).request("POST", "/v1/things").max_attempts(1).send::<Value>().unwrap_err();
    assert!(error.is_connect() && !error.maybe_sent(), "{error}");
}

#[test]
fn stalled_response_is_a_timeout_of_a_sent_request() {
    for bytes in [&b""[..], b"HTTP/1.1 200 OK\r\n", b"HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\n{"] {
        let server = ScriptedServer::start(vec![Step::Stall(bytes.to_vec()); 4]);
        let client = client(server.url());
        let error = with_enough_time(|timeout| {
            let request = create(&client).timeout(timeout).max_attempts(1);
            Some(request.send::<Value>().unwrap_err()).filter(Error::maybe_sent)
        });
        assert!(error.is_timeout() && error.is_retryable() && !error.is_connect(), "{error}");
    }
}

#[test]
fn longer_timeout_of_a_call_overrides_that_of_the_client() {
    let slow = Step::Drip(response("200 OK", "", b"{}"), Duration::from_millis(2));
    let server = ScriptedServer::start([slow]);
    let client = ApiClient::new(configuration(server.url()).timeout(Duration::from_millis(20))).unwrap();
    let request = client.request("GET", "/v1/things").timeout(Duration::from_secs(60)).max_attempts(1);
    request.send::<Value>().unwrap();
}

#[test]
fn timeout_covers_the_whole_response_and_not_each_byte() {
    let slow = response("200 OK", "", br#"{"a":"0123456789"}"#);
    let server = ScriptedServer::start([Step::Drip(slow, Duration::from_millis(10))]);
    let client = client(server.url());
    let request = client.request("GET", "/v1/things").timeout(Duration::from_millis(60)).max_attempts(1);
    assert!(request.send::<Value>().unwrap_err().is_timeout());
}

#[test]
fn deadline_ends_all_attempts() {
    let server = ScriptedServer::start(vec![Step::Stall(Vec::new()); 4]);
    let client = client(server.url());
    let error = with_enough_time(|deadline| {
        Some(create(&client).deadline(deadline).send::<Value>().unwrap_err()).filter(Error::maybe_sent)
    });
    assert!(error.is_timeout() && error.attempts() == 1, "{error}");
}

#[test]
fn invalid_http_is_not_retried() {
    for bytes in [&b"SSH-2.0-OpenSSH\r\n\r\n"[..], b"HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\nzz\r\n"] {
        let server = ScriptedServer::start(vec![Step::RespondAndClose(bytes.to_vec()); 4]);
        let error = create(&client(server.url())).send::<Value>().unwrap_err();
        assert!(matches!(error, Error::Transport(_)), "{error}");
        assert!(error.maybe_sent() && !error.is_retryable(), "{error}");
        assert_eq!(error.attempts(), 1);
    }
}

#[test]
fn error_response_with_truncated_body_keeps_its_status() {
    let truncated = b"HTTP/1.1 404 Not Found\r\ncontent-length: 100\r\n\r\n{\"code\"".to_vec();
    let server = ScriptedServer::start([Step::RespondAndClose(truncated)]);
    let error = get(&client(server.url())).unwrap_err();
    assert!(error.is_not_found(), "{error}");
}

#[test]
fn body_without_length_truncated_by_a_reset_is_retried() {
    let truncated = |body: &[u8]| Step::RespondAndReset([b"HTTP/1.1 200 OK\r\n\r\n", body].concat());
    let server =
        ScriptedServer::start([truncated(br#"{"a":1"#), truncated(b""), truncated(br#"{"a":1}"#), json(r#"{"a":2}"#)]);
    assert_eq!(get(&client(server.url())).unwrap()["a"], 2);
    let server = ScriptedServer::start(vec![truncated(br#"{"a":1}"#); 4]);
    let error = get(&client(server.url())).unwrap_err();
    assert!(error.is_retryable() && error.maybe_sent() && error.attempts() == 4, "{error}");
    let source = std::error::Error::source(&error).unwrap().downcast_ref::<std::io::Error>().unwrap();
    assert_eq!(source.kind(), std::io::ErrorKind::ConnectionReset);
}

#[test]
fn body_without_length_ended_by_a_close_is_complete() {
    let until_closed = Step::RespondAndClose(b"HTTP/1.1 200 OK\r\n\r\n{\"a\":1}".to_vec());
    let server = ScriptedServer::start([until_closed]);
    assert_eq!(get(&client(server.url())).unwrap()["a"], 1);
}

#[test]
fn download_without_length_truncated_by_a_reset_is_retried() {
    let directory = TempDir::new("reset");
    let path = directory.join("a.png");
    let truncated = Step::RespondAndReset(b"HTTP/1.1 200 OK\r\ncontent-type: image/png\r\n\r\nhalf".to_vec());
    let complete = Step::Respond(response("200 OK", "content-type: image/png\r\n", b"half and half"));
    let server = ScriptedServer::start([truncated.clone(), complete]);
    client(server.url()).download(server.url()).to_file(&path).unwrap();
    assert_eq!(fs::read(&path).unwrap(), b"half and half");
    let server = ScriptedServer::start(vec![truncated; 4]);
    let error = client(server.url()).download(server.url()).to_file(&path).unwrap_err();
    assert!(error.is_retryable() && error.attempts() == 4, "{error}");
    assert_eq!(fs::read(&path).unwrap(), b"half and half");
}

#[test]
fn wrong_content_length_under_a_huge_limit_is_a_broken_connection() {
    let wrong = b"HTTP/1.1 200 OK\r\ncontent-length: 9000000000000000000\r\n\r\n{}".to_vec();
    let server = ScriptedServer::start([Step::RespondAndClose(wrong)]);
    let client = ApiClient::new(configuration(server.url()).max_response_size(u64::MAX)).unwrap();
    let error = client.request("GET", "/v1/things").max_attempts(1).send::<Value>().unwrap_err();
    assert!(matches!(error, Error::Transport(_)) && error.is_retryable(), "{error}");
}

/// Larger than the buffers of a connection.
const LARGE: usize = 8 * 1024 * 1024;

#[test]
fn rejection_before_the_body_is_read_is_the_response() {
    let rejection = response("413 Content Too Large", "", br#"{"message":"too large"}"#);
    let server = ScriptedServer::start([Step::RespondAndReset(rejection)]);
    let client = client(server.url());
    let error = client.request("POST", "/v1/things").json(&"a".repeat(LARGE)).send::<Value>().unwrap_err();
    let Error::Api(exception) = &error else { panic!("expected an error response: {error:?}") };
    assert_eq!((exception.status(), exception.message(), error.attempts()), (413, Some("too large"), 1));
}

#[test]
fn success_before_the_body_is_read_is_retried() {
    let server = ScriptedServer::start([Step::RespondAndReset(response("200 OK", "", b"1")), json("2")]);
    let client = client(server.url());
    let request = client.request("POST", "/v1/things").json(&"a".repeat(LARGE));
    let response = request.send_with_response::<u8>().unwrap();
    assert_eq!((*response.value(), response.attempts()), (2, 2));
}

#[test]
fn rejected_upload_is_sent_once_and_the_file_is_not_read_to_its_end() {
    let directory = TempDir::new("rejected");
    let path = directory.join("a.pdf");
    fs::write(&path, b"%PDF-1.7\n").unwrap();
    let length = u64::try_from(LARGE).unwrap();
    fs::OpenOptions::new().write(true).open(&path).unwrap().set_len(length).unwrap();
    let storage = ScriptedServer::start([Step::RespondAndReset(response("403 Forbidden", "", b"expired"))]);
    let created =
        format!(r#"{{"media":{{"id":"m1"}},"uploadMethod":"PUT","uploadUrl":"{}/up?signature=s"}}"#, storage.url());
    let api = ScriptedServer::start([json(&created)]);
    let mut sent = 0;
    let error = client(api.url()).upload_media(&path).progress(|now, _| sent = now).send().unwrap_err();
    assert!(error.is_forbidden() && error.attempts() == 1, "{error}");
    assert!(sent < length, "the file was read to its end");
}

#[test]
fn delete_returning_404_after_a_lost_response_counts_as_success() {
    let not_found = Step::Respond(response("404 Not Found", "", br#"{"message":"gone"}"#));
    let server = ScriptedServer::start([Step::CloseAfterRequest, not_found]);
    let client = client(server.url());
    let response = client.request("DELETE", "/v1/things/1").send_with_response::<Value>().unwrap();
    assert!(response.assumed_deleted() && response.status() == 404 && response.attempts() == 2);
}

#[test]
fn connection_is_reused_after_success_error_empty_chunked_and_undecodable_responses() {
    let not_found = Step::Respond(response("404 Not Found", "", b"{}"));
    let empty = Step::Respond(b"HTTP/1.1 204 No Content\r\n\r\n".to_vec());
    let chunked = b"HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n2\r\n{}\r\n0\r\n\r\n".to_vec();
    let undecodable = json("[");
    let steps = [json("{}"), not_found, empty, Step::Respond(chunked), undecodable];
    let server = ScriptedServer::start(steps.into_iter().cycle().take(50));
    let client = client(server.url());
    for _ in 0..50 {
        let _ = client.request("POST", "/v1/things").send::<Value>();
    }
    assert_eq!((server.requests().len(), server.connections()), (50, 1));
}

#[test]
fn closed_idle_connection_is_replaced_without_a_retry() {
    let server = ScriptedServer::start([Step::RespondAndClose(response("200 OK", "", b"{}")), json("{}")]);
    let client = client(server.url());
    get(&client).unwrap();
    server.wait_until_finished(1);
    let response = create(&client).max_attempts(1).send_with_response::<Value>().unwrap();
    assert_eq!((response.attempts(), server.connections()), (1, 2));
}

#[test]
fn content_length_is_sent_for_bodies_and_for_methods_that_expect_one() {
    let server = ScriptedServer::start(vec![json("{}"); 6]);
    let client = client(server.url());
    for method in ["POST", "PUT", "PATCH", "GET", "DELETE"] {
        client.request(method, "/v1/things").send::<Value>().unwrap();
    }
    client.request("DELETE", "/v1/things").json(&[1]).send::<Value>().unwrap();
    let requests = server.requests();
    for (request, length) in requests.iter().zip([Some("0"), Some("0"), Some("0"), None, None, Some("3")]) {
        assert_eq!(header(request, "content-length"), length, "{request}");
        assert_eq!(header(request, "transfer-encoding"), None, "{request}");
    }
    assert!(requests[5].ends_with("\r\n\r\n[1]"), "{}", requests[5]);
}
