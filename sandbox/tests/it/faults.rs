use std::io::{ErrorKind, Read as _, Write as _};
use std::net::TcpStream;
use std::time::{Duration, Instant};

use linkbreakers_sandbox::{Fault, Operation, Sandbox};
use serde_json::{Value, json};

use crate::client::Api;

const CREATE: Operation = Operation::LINKS_CREATE;

/// Sends a create request on a new connection; returns the received bytes and how the connection ended.
fn create(api: &Api, key: &str) -> (String, Result<(), ErrorKind>) {
    create_at(api.sandbox.url(), api.sandbox.token(), key)
}

fn create_at(url: &str, token: &str, key: &str) -> (String, Result<(), ErrorKind>) {
    let address = url.strip_prefix("http://").unwrap();
    let mut stream = TcpStream::connect(address).unwrap();
    let body = r#"{"destination":"https://example.com"}"#;
    let head = format!(
        "POST /v1/links HTTP/1.1\r\nhost: {address}\r\nauthorization: Bearer {token}\r\nconnection: close\r\n\
         content-type: application/json\r\nidempotency-key: {key}\r\ncontent-length: {}\r\n\r\n",
        body.len(),
    );
    stream.write_all(format!("{head}{body}").as_bytes()).unwrap();
    let mut response = Vec::new();
    let end = stream.read_to_end(&mut response).map(drop).map_err(|error| error.kind());
    (String::from_utf8(response).unwrap(), end)
}

fn links(api: &Api) -> Value {
    api.get("/v1/links?pageSize=1").ok()["totalCount"].clone()
}

fn length(head: &str) -> usize {
    let line = head.lines().find(|line| line.starts_with("content-length: ")).unwrap();
    line.rsplit(' ').next().unwrap().parse().unwrap()
}

#[test]
fn a_status_comes_so_often_and_then_no_more() {
    let api = Api::start();
    let fault = Fault::status(503).code_type("DOWN").message("back soon").retry_after(7).header("x-why", "test");
    api.sandbox.fault(fault.times(2).on(CREATE)).unwrap();
    assert_eq!(links(&api), 0, "other operations are not affected");
    let body = json!({"destination": "https://example.com"});
    for _ in 0..2 {
        let response = api.send("POST", "/v1/links", &[("idempotency-key", "k")], Some(body.clone()));
        assert_eq!(response.error(), (503, "DOWN", "back soon"));
        assert_eq!((response.header("retry-after"), response.header("x-why")), ("7", "test"));
    }
    assert_eq!((links(&api), api.sandbox.faults().len()), (json!(0), 0));
    let response = api.send("POST", "/v1/links", &[("idempotency-key", "k")], Some(body));
    assert_eq!((response.status, response.header("idempotent-replayed")), (200, ""));
}

#[test]
fn a_status_can_hide_work_that_was_done() {
    let api = Api::start();
    api.sandbox.fault(Fault::status(502).after_work().on(CREATE)).unwrap();
    let send = || {
        let body = Some(json!({"destination": "https://example.com"}));
        api.send("POST", "/v1/links", &[("idempotency-key", "k")], body)
    };
    assert_eq!(send().error().0, 502);
    assert_eq!(links(&api), 1);
    let again = send();
    assert_eq!((again.status, again.header("idempotent-replayed")), (200, "true"));
    assert_eq!(links(&api), 1);
}

#[test]
fn a_connection_is_reset_or_closed_before_or_after_the_work() {
    let reset = Err(ErrorKind::ConnectionReset);
    for (fault, end, made) in [
        (Fault::reset(), reset, 0),
        (Fault::reset().after_work(), reset, 1),
        (Fault::close(), Ok(()), 0),
        (Fault::close().after_work(), Ok(()), 1),
    ] {
        let api = Api::start();
        api.sandbox.fault(fault.clone().on(CREATE)).unwrap();
        assert_eq!(create(&api, "k"), (String::new(), end), "{fault:?}");
        assert_eq!(links(&api), made, "{fault:?}");
        let (response, _) = create(&api, "k");
        assert!(response.starts_with("HTTP/1.1 200"), "{response}");
        assert_eq!(response.contains("idempotent-replayed: true"), made == 1, "{fault:?}");
        assert_eq!(links(&api), 1);
    }
}

#[test]
fn a_body_is_cut_where_it_promised_more() {
    let api = Api::start();
    api.sandbox.fault(Fault::cut_body().on(CREATE)).unwrap();
    let (response, _) = create(&api, "k");
    let (head, body) = response.split_once("\r\n\r\n").unwrap();
    assert!(head.starts_with("HTTP/1.1 200"), "{head}");
    assert_eq!(length(head) / 2, body.len());
    // The head was sent with the full length.
    assert_eq!(api.sandbox.ledger()[0].status(), Some(200));
    assert!(body.starts_with("{\"link\":") && serde_json::from_str::<Value>(body).is_err(), "{body}");

    api.sandbox.fault(Fault::cut_body().chunked().on(CREATE)).unwrap();
    let (response, _) = create(&api, "k");
    let (head, body) = response.split_once("\r\n\r\n").unwrap();
    assert!(head.contains("transfer-encoding: chunked"), "{head}");
    assert!(body.contains("{\"link\":") && !body.contains("\r\n0\r\n"), "{body}");
    assert_eq!(links(&api), 1);
}

#[test]
fn a_body_lies() {
    let api = Api::start();
    for (key, (fault, media, start)) in [
        (Fault::html(), "content-type: text/html; charset=utf-8", "<!doctype html>"),
        (Fault::wrong_json(), "content-type: application/json", "["),
        (Fault::empty_body(), "content-type: application/json", ""),
    ]
    .into_iter()
    .enumerate()
    {
        api.sandbox.fault(fault.on(CREATE)).unwrap();
        let (response, end) = create(&api, &key.to_string());
        let (head, body) = response.split_once("\r\n\r\n").unwrap();
        assert!(head.starts_with("HTTP/1.1 200") && head.contains(media), "{head}");
        for kept in ["\r\nratelimit-remaining: ", "\r\nx-ratelimit-remaining: "] {
            assert!(head.contains(kept), "{kept} is not in {head}");
        }
        assert_eq!((body.len(), end), (length(head), Ok(())));
        assert!(body.starts_with(start) && body.is_empty() == start.is_empty(), "{body}");
    }
    assert_eq!(links(&api), 3);
}

#[test]
fn delay_applies_to_the_response_or_to_the_work() {
    let (span, forever) = (Duration::from_millis(20), Duration::from_secs(60 * 60));
    for (delay, seen) in [(Fault::delay as fn(Duration) -> Fault, 1), (|span| Fault::delay(span).before_work(), 0)] {
        let api = Api::start();
        api.sandbox.fault(delay(span).on(CREATE)).unwrap();
        let start = Instant::now();
        assert!(create(&api, "a").0.starts_with("HTTP/1.1 200"));
        assert!(start.elapsed() >= span);
        assert_eq!(links(&api), 1);
        // While it waits.
        api.sandbox.fault(delay(forever).on(CREATE)).unwrap();
        let (url, token) = (api.sandbox.url().to_owned(), api.sandbox.token().to_owned());
        let call = std::thread::spawn(move || create_at(&url, &token, "b"));
        while api.sandbox.faults().len() == 1 {
            std::thread::yield_now();
        }
        assert_eq!(links(&api), 1 + seen);
        // It ends with the sandbox.
        drop(api);
        assert_eq!(call.join().unwrap().0, "");
    }
}

#[test]
fn a_fault_can_wait_before_it_strikes() {
    let span = Duration::from_millis(60);
    for fault in [Fault::status(503).wait(span), Fault::status(503).after_work().wait(span)] {
        let api = Api::start();
        api.sandbox.fault(fault.on(CREATE)).unwrap();
        let start = Instant::now();
        assert!(create(&api, "k").0.starts_with("HTTP/1.1 503"));
        assert!(start.elapsed() >= span);
    }
}

#[test]
fn a_limit_comes_before_a_fault() {
    let api = Api::with(Sandbox::builder().rate_limit(1, Duration::from_secs(60)));
    api.sandbox.fault(Fault::status(503).times(2).on(Operation::TAGS_LIST)).unwrap();
    // A fault is an response too, and counts.
    let statuses = [(); 2].map(|()| api.get("/v1/tags?pageSize=5").status);
    assert_eq!(statuses, [503, 429]);
}

#[test]
fn the_builder_takes_faults_and_latency() {
    let span = Duration::from_millis(30);
    let builder = Sandbox::builder().fault(Fault::status(500).skip(1)).latency(span);
    let api = Api::with(builder);
    let start = Instant::now();
    assert_eq!(api.get("/v1/tags?pageSize=5").status, 200);
    assert_eq!(api.get("/v1/tags?pageSize=5").status, 500);
    assert_eq!(api.get("/v1/tags?pageSize=5").status, 200);
    assert!(start.elapsed() >= span * 3);
    let error = Sandbox::builder().fault(Fault::reset().times(0)).start().unwrap_err();
    assert!(error.to_string().contains("times: must be at least 1"), "{error}");
    assert!(api.sandbox.fault(Fault::status(42)).unwrap_err().to_string().contains("200 to 599"));
}

#[test]
fn faults_are_steered_over_http() {
    let api = Api::start();
    let json = &[("content-type", "application/json")][..];
    let post = |body: Value| api.raw("POST", "/-/faults", json, Some(body.to_string().into_bytes()));
    let added = post(json!({"kind": "status", "status": 418, "operation": CREATE.as_str(), "times": 3}));
    assert_eq!((added.status, &added.body["faults"][0]["times"]), (201, &json!(3)));
    assert_eq!(post(json!([{"kind": "reset"}, {"kind": "delay", "delayMs": 5}])).body["faults"][2]["delayMs"], 5);
    assert_eq!(api.post("/v1/links", json!({})).status, 418);
    let listed = api.raw("GET", "/-/faults", &[], None);
    assert_eq!((listed.status, &listed.body["faults"][0]["times"]), (200, &json!(2)));
    let cleared = api.raw("DELETE", "/-/faults", &[], None);
    assert_eq!((cleared.status, cleared.body), (200, json!({"faults": []})));
    assert_eq!(links(&api), 0);

    assert_eq!(api.raw("POST", "/-/faults", &[], Some(b"{}".to_vec())).status, 415);
    let put = api.raw("PUT", "/-/faults", &[], Some(Vec::new()));
    assert_eq!((put.status, put.header("allow")), (405, "DELETE, GET, HEAD, POST"));
}

#[test]
fn shortlinks_and_unknown_paths_get_no_fault() {
    let api = Api::start();
    api.sandbox.fault(Fault::status(503).on(Operation::TAGS_LIST)).unwrap();
    // It may be a shortlink, but no link has it.
    assert_eq!(api.raw("GET", "/v%31/tags?pageSize=5", &[], None).status, 404);
    assert_eq!(api.sandbox.ledger()[0].operation(), None);
    assert_eq!(api.get("/v1/tags?pageSize=5").status, 503);
}

#[test]
fn invalid_faults_are_rejected_by_field() {
    let api = Api::start();
    let json = &[("content-type", "application/json")][..];
    for (text, message) in [
        (r#"{"kind":"status"}"#, "status: is required"),
        (r#"{"kind":"status","status":199}"#, "status: must be from 200 to 599"),
        (r#"{"kind":"html","status":600}"#, "status: must be from 200 to 599"),
        (r#"{"kind":"reset","status":500}"#, "status: is not allowed"),
        (r#"{"kind":"delay"}"#, "delayMs: "),
        (r#"{"kind":"reset","times":0}"#, "times: "),
        (r#"{"kind":"reset","operation":"Nope"}"#, "operation: the API has no operation \"Nope\""),
        (r#"{"kind":"cutBody","work":"before"}"#, "work: "),
        (r#"{"kind":"html","chunked":true}"#, "chunked: "),
        (r#"{"kind":"reset","headers":{"a b":"c"}}"#, "headers: "),
        (r#"{"kind":"reset","headers":{"a":"b\nc"}}"#, "headers: "),
        (r#"[{"kind":"reset"},{"kind":"delay"}]"#, "delayMs: "),
        (r#"{"kind":"explode"}"#, "explode"),
        (r#"{"kind":"reset","time":2}"#, "time"),
        ("{", "the body is not a valid fault"),
    ] {
        let response = api.raw("POST", "/-/faults", json, Some(text.into()));
        assert!(response.status == 400 && response.error().2.contains(message), "{text}: {}", response.body);
    }
    assert_eq!(api.sandbox.faults(), []);
}

#[test]
fn first_fault_that_matches_applies_and_is_named_in_the_ledger() {
    let api = Api::start();
    for fault in [Fault::status(500).on(CREATE), Fault::empty_body().skip(1), Fault::status(202).after_work()] {
        api.sandbox.fault(fault).unwrap();
    }
    let sent = [(); 4].map(|()| create(&api, "k").0);
    let starts = ["HTTP/1.1 500", "HTTP/1.1 202", "HTTP/1.1 200", "HTTP/1.1 200"];
    assert!(sent.iter().zip(starts).all(|(response, start)| response.starts_with(start)), "{sent:?}");
    let names: Vec<String> =
        api.sandbox.ledger().iter().map(|entry| entry.fault().unwrap_or("none").to_owned()).collect();
    let expected = ["status 500 before the work", "status 202 after the work", "empty body after the work", "none"];
    assert_eq!(names, expected);
}
