//! `web_app` and `async_service`: their responses, their concurrency, and how they stop.

use std::{
    io::{BufRead as _, BufReader, Read as _, Write as _},
    net::{TcpListener, TcpStream},
    sync::mpsc::{Receiver, channel},
    thread,
    time::Duration,
};

use linkbreakers_sandbox::{Fault, Operation, Sandbox, Seed};
use serde_json::{Value, json};
use ureq::{Agent, http::Response};

use crate::program::{Outcome, Program, Service, changes};

const SERVICES: [&str; 2] = ["web_app", "async_service"];

fn agent() -> Agent {
    Agent::config_builder().http_status_as_error(false).build().new_agent()
}

/// Status, headers and JSON body of a response.
struct Reply {
    status: u16,
    headers: ureq::http::HeaderMap,
    body: Value,
}

impl Reply {
    fn new(mut response: Response<ureq::Body>) -> Self {
        let text = response.body_mut().read_to_string().unwrap();
        let body = serde_json::from_str(&text).unwrap_or(Value::String(text));
        Self { status: response.status().as_u16(), headers: response.headers().clone(), body }
    }

    fn code(&self) -> &str {
        self.body["error"]["code"].as_str().unwrap_or_default()
    }
}

fn get(service: &Service, path: &str) -> Reply {
    Reply::new(agent().get(format!("{}{path}", service.url)).call().unwrap())
}

fn post(url: &str, body: &Value) -> Reply {
    Reply::new(agent().post(format!("{url}/api/create-link")).send_json(body).unwrap())
}

fn start(name: &str, sandbox: &Sandbox) -> Service {
    Program::new(name).to(sandbox).serve()
}

/// Returns a program and the calls that it makes to a mock API, which leaves the responses to the test.
fn with_pending_calls(name: &str) -> (Program, Receiver<TcpStream>) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    let (sender, calls) = channel();
    thread::spawn(move || {
        for stream in listener.incoming().map(Result::unwrap) {
            let mut lines = BufReader::new(stream);
            let mut length = 0;
            for line in lines.by_ref().lines().map(Result::unwrap).take_while(|line| !line.is_empty()) {
                let line = line.to_ascii_lowercase();
                length = line.strip_prefix("content-length: ").map_or(length, |value| value.parse().unwrap());
            }
            lines.read_exact(&mut vec![0; length]).unwrap();
            if sender.send(lines.into_inner()).is_err() {
                return;
            }
        }
    });
    let program = Program::new(name).env("LINKBREAKERS_BASE_URL", &url).env("LINKBREAKERS_SECRET_KEY", "a-key");
    (program, calls)
}

/// Responds to a call that creates a link.
fn respond(mut call: TcpStream) {
    let body = json!({"link": {"id": "0190e5a4-8f5e-7c3a-9d8e-1b2c3d4e5f60", "shortlink": "a"}}).to_string();
    let head = format!("HTTP/1.1 200 OK\r\nconnection: close\r\ncontent-length: {}\r\n\r\n", body.len());
    call.write_all((head + &body).as_bytes()).unwrap();
}

/// Returns the link in a response, whose structure differs between the services.
fn link(reply: &Reply) -> &Value {
    reply.body.get("link").unwrap_or(&reply.body)
}

#[test]
fn created_link_is_listed_by_its_tag() {
    for name in SERVICES {
        let sandbox = Sandbox::start().unwrap();
        let service = start(name, &sandbox);
        let request = json!({"destination": "https://example.com", "name": "New link", "tags": ["web", "new"]});
        let reply = post(&service.url, &request);
        assert_eq!(reply.status, 201, "{name}: {}", reply.body);
        assert_eq!(reply.headers["content-type"], "application/json");
        let id = link(&reply)["id"].as_str().unwrap();
        assert!(link(&reply)["url"].as_str().unwrap().starts_with(sandbox.url()));

        post(&service.url, &json!({"destination": "https://example.com/other"}));
        let found = get(&service, if name == "web_app" { "/api/links?tags=web&tags=x" } else { "/api/links?tag=web" });
        assert_eq!((found.status, found.body["links"].as_array().unwrap().len()), (200, 1), "{name}: {}", found.body);
        assert_eq!(found.body["links"][0]["id"], id);
        assert_eq!(found.body["links"][0]["tags"], json!(["web", "new"]), "{name}");
        let all = get(&service, "/api/links");
        assert_eq!(all.body["links"].as_array().unwrap().len(), 2, "{name}");
        assert_eq!(sandbox.created("Link"), 2);
        service.stop().exits(0).prints("stopped");
    }
}

#[test]
fn without_a_key_the_demo_workspace_is_served() {
    for name in SERVICES {
        let service = Program::new(name).serve();
        assert!(get(&service, "/api/links").body["links"].as_array().unwrap().len() >= 20, "{name}");
        service.stop().exits(0).reports("talking to a sandbox");
    }
}

#[test]
fn dry_run_creates_nothing_and_lists_links() {
    for name in SERVICES {
        let sandbox = Sandbox::builder().seed(Seed::Demo).start().unwrap();
        let service = Program::new(name).to(&sandbox).args(["--dry-run"]).serve();
        let reply = post(&service.url, &json!({"destination": "https://example.com", "tags": ["a"]}));
        assert_eq!((reply.status, &reply.body["dry_run"]), (200, &json!(true)), "{name}");
        assert_eq!(reply.body["would_send"]["destination"], "https://example.com");
        assert!(!get(&service, "/api/links").body["links"].as_array().unwrap().is_empty());
        assert_eq!(changes(&sandbox), 0, "{name}");
    }
}

#[test]
fn errors_of_the_caller_are_passed_on_from_the_api() {
    for name in SERVICES {
        let sandbox = Sandbox::start().unwrap();
        let service = start(name, &sandbox);
        let invalid = post(&service.url, &json!({"destination": "not a URL"}));
        assert_eq!(invalid.status, 400, "{name}: {}", invalid.body);
        assert!(invalid.body["error"]["message"].as_str().unwrap().contains("destination"), "{}", invalid.body);

        let create_with_key = |destination: &str| {
            let call = agent().post(format!("{}/api/create-link", service.url)).header("idempotency-key", "order-42");
            Reply::new(call.send_json(json!({"destination": destination})).unwrap())
        };
        let (first, repeated) = (create_with_key("https://example.com/42"), create_with_key("https://example.com/42"));
        assert_eq!(link(&first)["id"], link(&repeated)["id"], "{name}: a repeated request creates no second link");
        assert_eq!(create_with_key("https://example.com/43").status, 422, "{name}");
        assert_eq!(sandbox.created("Link"), 1, "{name}");

        sandbox.fault(Fault::status(409).code_type("SHORTLINK_ALREADY_EXISTS").on(Operation::LINKS_CREATE)).unwrap();
        let taken = post(&service.url, &json!({"destination": "https://example.com"}));
        assert_eq!((taken.status, taken.code()), (409, "SHORTLINK_ALREADY_EXISTS"), "{name}");
    }
}

#[test]
fn errors_of_the_service_itself_are_logged_and_hidden_from_the_caller() {
    for name in SERVICES {
        let sandbox = Sandbox::start().unwrap();
        let service = start(name, &sandbox);
        let one = json!({"destination": "https://example.com"});
        for (fault, status, code) in [
            (Fault::status(401).message("the key was revoked"), 502, "UPSTREAM_FAILED"),
            (Fault::status(403), 502, "UPSTREAM_FAILED"),
            (Fault::html(), 502, "UPSTREAM_FAILED"),
            (Fault::status(429).code_type("MAX_PUBLIC_API_QUERIED_REACHED"), 502, "UPSTREAM_FAILED"),
        ] {
            sandbox.fault(fault.on(Operation::LINKS_CREATE)).unwrap();
            let reply = post(&service.url, &one);
            assert_eq!((reply.status, reply.code()), (status, code), "{name}: {}", reply.body);
            assert!(!reply.body.to_string().contains("revoked"), "{name}: {}", reply.body);
        }
        // Exceeds the deadline of a call, so that the call is not retried.
        let busy = Fault::status(429).retry_after(3600);
        sandbox.fault(busy.on(Operation::LINKS_CREATE).times(9)).unwrap();
        let reply = post(&service.url, &one);
        assert_eq!((reply.status, reply.code()), (503, "BUSY"), "{name}: {}", reply.body);
        assert_eq!(reply.headers["retry-after"], "3600", "{name}");
        service.stop().exits(0).reports("the key was revoked");
    }
}

#[test]
fn invalid_requests_are_rejected_without_a_call_to_the_api() {
    for name in SERVICES {
        let sandbox = Sandbox::start().unwrap();
        let service = start(name, &sandbox);
        let send = |content_type: &str, body: &str| {
            let call = agent().post(format!("{}/api/create-link", service.url)).content_type(content_type);
            let reply = Reply::new(call.send(body).unwrap());
            (reply.status, reply.code().to_owned())
        };
        let json = "application/json; charset=utf-8";
        let rejected = |status: u16, code: &str| (status, code.to_owned());
        assert_eq!(send("text/plain", r#"{"destination": "https://a.example"}"#), rejected(415, "NOT_JSON"), "{name}");
        for body in ["", "{", "[]", "{}", r#"{"destination": 1}"#, r#"{"destination": "https://a.example", "x": 1}"#] {
            assert_eq!(send(json, body), rejected(400, "INVALID_BODY"), "{name}: {body}");
        }
        assert_eq!(send(json, &" ".repeat(70_000)).0, 413, "{name}");
        assert_eq!(get(&service, "/").code(), "NOT_FOUND", "{name}");
        let wrong_method = get(&service, "/api/create-link");
        assert_eq!((wrong_method.status, &wrong_method.headers["allow"]), (405, &"POST".parse().unwrap()), "{name}");
        assert!(sandbox.ledger().is_empty(), "{name}");
    }
}

#[test]
fn requests_in_progress_are_completed_before_the_service_stops() {
    for name in SERVICES {
        let sandbox = Sandbox::start().unwrap();
        sandbox.fault(Fault::delay(Duration::from_millis(700)).on(Operation::LINKS_CREATE)).unwrap();
        let service = start(name, &sandbox);
        let url = service.url.clone();
        let caller = thread::spawn(move || post(&url, &json!({"destination": "https://example.com"})).status);
        while sandbox.ledger().is_empty() {
            thread::sleep(Duration::from_millis(5));
        }
        service.stop().exits(0).prints("stopped");
        assert_eq!(caller.join().unwrap(), 201, "{name}");
    }
}

#[test]
fn pending_calls_do_not_block_other_requests_of_the_async_service() {
    let (program, api) = with_pending_calls("async_service");
    let service = program.args(["--concurrency", "8"]).serve();
    let callers: Vec<_> = (0..8)
        .map(|_| {
            let url = service.url.clone();
            thread::spawn(move || post(&url, &json!({"destination": "https://example.com"})).status)
        })
        .collect();
    let calls: Vec<_> = (0..8).map(|_| api.recv().unwrap()).collect();
    // The runtime has fewer workers than there are pending calls.
    assert_eq!(get(&service, "/healthz").status, 200);
    assert!(callers.iter().all(|caller| !caller.is_finished()), "the health check waited for a call");
    calls.into_iter().for_each(respond);
    assert!(callers.into_iter().all(|caller| caller.join().unwrap() == 201));
}

#[test]
fn concurrency_limits_the_calls_of_the_async_service() {
    let (program, api) = with_pending_calls("async_service");
    let service = program.args(["--concurrency", "1", "--wait", "50"]).serve();
    let url = service.url.clone();
    let first = thread::spawn(move || post(&url, &json!({"destination": "https://example.com"})).status);
    let call = api.recv().unwrap();
    let second = post(&service.url, &json!({"destination": "https://example.com"}));
    assert_eq!((second.status, second.code()), (503, "BUSY"));
    assert_eq!(second.headers["retry-after"], "1");
    respond(call);
    assert_eq!(first.join().unwrap(), 201);
    assert!(api.try_recv().is_err(), "the second call reached the API");
}

#[test]
fn used_or_invalid_listen_address_exits_with_1_and_invalid_arguments_with_2() {
    for name in SERVICES {
        let sandbox = Sandbox::start().unwrap();
        let taken = sandbox.url().trim_start_matches("http://");
        let listen = |address: &str| -> Outcome { Program::new(name).to(&sandbox).args(["--listen", address]).run() };
        listen(taken).exits(1).reports(&format!("cannot listen on {taken}"));
        listen("nonsense").exits(1).reports("cannot listen on nonsense");
    }
    Program::new("web_app").args(["--threads", "0"]).run().exits(2).reports("from 1 to 256");
    Program::new("async_service")
        .args(["--concurrency", "x"])
        .run()
        .exits(2)
        .reports("must be a number from 1 to 256, not \"x\"");
}
