//! Both web services: what they answer, what they do not do, and how they end.

use std::{
    io::{BufRead as _, BufReader, Read as _, Write as _},
    net::{TcpListener, TcpStream},
    sync::mpsc::{Receiver, channel},
    thread,
    time::Duration,
};

use linkbreakers_sandbox::{Fault, Sandbox, Seed};
use serde_json::{Value, json};
use ureq::{Agent, http::Response};

use crate::program::{Outcome, Program, Service, changes, made};

const SERVICES: [&str; 2] = ["web_app", "async_service"];

fn agent() -> Agent {
    Agent::config_builder().http_status_as_error(false).build().new_agent()
}

/// An answer's status, headers and body.
struct Answer {
    status: u16,
    headers: ureq::http::HeaderMap,
    body: Value,
}

impl Answer {
    fn of(mut response: Response<ureq::Body>) -> Self {
        let text = response.body_mut().read_to_string().unwrap();
        let body = serde_json::from_str(&text).unwrap_or(Value::String(text));
        Self { status: response.status().as_u16(), headers: response.headers().clone(), body }
    }

    fn code(&self) -> &str {
        self.body["error"]["code"].as_str().unwrap_or_default()
    }
}

fn get(service: &Service, path: &str) -> Answer {
    Answer::of(agent().get(format!("{}{path}", service.url)).call().unwrap())
}

fn post(url: &str, body: &Value) -> Answer {
    Answer::of(agent().post(format!("{url}/api/create-link")).send_json(body).unwrap())
}

fn start(name: &str, sandbox: &Sandbox) -> Service {
    Program::new(name).to(sandbox).serve()
}

/// A program that talks to an API which holds every call until the test answers it.
fn held(name: &str) -> (Program, Receiver<TcpStream>) {
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

/// Answers a call to create a link.
fn answer(mut call: TcpStream) {
    let body = json!({"link": {"id": "0190e5a4-8f5e-7c3a-9d8e-1b2c3d4e5f60", "shortlink": "a"}}).to_string();
    let head = format!("HTTP/1.1 200 OK\r\nconnection: close\r\ncontent-length: {}\r\n\r\n", body.len());
    call.write_all((head + &body).as_bytes()).unwrap();
}

/// The link in an answer, which the two show in their own ways.
fn link(answer: &Answer) -> &Value {
    answer.body.get("link").unwrap_or(&answer.body)
}

#[test]
fn a_link_is_made_and_found_by_its_tag() {
    for name in SERVICES {
        let sandbox = Sandbox::start().unwrap();
        let service = start(name, &sandbox);
        let request = json!({"destination": "https://example.com", "name": "Ours", "tags": ["web", "new"]});
        let answer = post(&service.url, &request);
        assert_eq!(answer.status, 201, "{name}: {}", answer.body);
        assert_eq!(answer.headers["content-type"], "application/json");
        let id = link(&answer)["id"].as_str().unwrap();
        assert!(link(&answer)["url"].as_str().unwrap().starts_with(sandbox.url()));

        post(&service.url, &json!({"destination": "https://example.com/other"}));
        let found = get(&service, if name == "web_app" { "/api/links?tags=web&tags=x" } else { "/api/links?tag=web" });
        assert_eq!((found.status, found.body["links"].as_array().unwrap().len()), (200, 1), "{name}: {}", found.body);
        assert_eq!(found.body["links"][0]["id"], id);
        assert_eq!(found.body["links"][0]["tags"], json!(["web", "new"]), "{name}");
        let all = get(&service, "/api/links");
        assert_eq!(all.body["links"].as_array().unwrap().len(), 2, "{name}");
        assert_eq!(made(&sandbox, "Link"), 2);
        service.stop().exits(0).says("stopped");
    }
}

#[test]
fn without_a_key_a_sandbox_with_the_demo_workspace_is_served() {
    for name in SERVICES {
        let service = Program::new(name).serve();
        assert!(get(&service, "/api/links").body["links"].as_array().unwrap().len() >= 20, "{name}");
        service.stop().exits(0).complains("talking to a sandbox");
    }
}

#[test]
fn a_dry_run_makes_nothing_but_still_lists() {
    for name in SERVICES {
        let sandbox = Sandbox::builder().seed(Seed::Demo).start().unwrap();
        let service = Program::new(name).to(&sandbox).args(["--dry-run"]).serve();
        let answer = post(&service.url, &json!({"destination": "https://example.com", "tags": ["a"]}));
        assert_eq!((answer.status, &answer.body["dry_run"]), (200, &json!(true)), "{name}");
        assert_eq!(answer.body["would_send"]["destination"], "https://example.com");
        assert!(!get(&service, "/api/links").body["links"].as_array().unwrap().is_empty());
        assert_eq!(changes(&sandbox), 0, "{name}");
    }
}

#[test]
fn what_the_caller_did_wrong_is_passed_on_as_the_api_says_it() {
    for name in SERVICES {
        let sandbox = Sandbox::start().unwrap();
        let service = start(name, &sandbox);
        let refused = post(&service.url, &json!({"destination": "no address"}));
        assert_eq!(refused.status, 400, "{name}: {}", refused.body);
        assert!(refused.body["error"]["message"].as_str().unwrap().contains("destination"), "{}", refused.body);

        let keyed = |destination: &str| {
            let call = agent().post(format!("{}/api/create-link", service.url)).header("idempotency-key", "order-42");
            Answer::of(call.send_json(json!({"destination": destination})).unwrap())
        };
        let (first, again) = (keyed("https://example.com/42"), keyed("https://example.com/42"));
        assert_eq!(link(&first)["id"], link(&again)["id"], "{name}: a caller who repeats makes no second link");
        assert_eq!(keyed("https://example.com/43").status, 422, "{name}");
        assert_eq!(made(&sandbox, "Link"), 1, "{name}");

        sandbox.fault(Fault::status(409).code_type("SHORTLINK_ALREADY_EXISTS").on("LinksService_Create")).unwrap();
        let taken = post(&service.url, &json!({"destination": "https://example.com"}));
        assert_eq!((taken.status, taken.code()), (409, "SHORTLINK_ALREADY_EXISTS"), "{name}");
    }
}

#[test]
fn what_is_wrong_between_us_and_the_api_is_not_the_callers_affair() {
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
            sandbox.fault(fault.on("LinksService_Create")).unwrap();
            let answer = post(&service.url, &one);
            assert_eq!((answer.status, answer.code()), (status, code), "{name}: {}", answer.body);
            assert!(!answer.body.to_string().contains("revoked"), "{name}: {}", answer.body);
        }
        // Longer than the deadline of a call, so that it is not waited for.
        let busy = Fault::status(429).retry_after(3600);
        sandbox.fault(busy.on("LinksService_Create").times(9)).unwrap();
        let answer = post(&service.url, &one);
        assert_eq!((answer.status, answer.code()), (503, "BUSY"), "{name}: {}", answer.body);
        assert_eq!(answer.headers["retry-after"], "3600", "{name}");
        service.stop().exits(0).complains("the key was revoked");
    }
}

#[test]
fn what_is_no_link_is_refused_before_the_api_is_asked() {
    for name in SERVICES {
        let sandbox = Sandbox::start().unwrap();
        let service = start(name, &sandbox);
        let send = |content_type: &str, body: &str| {
            let call = agent().post(format!("{}/api/create-link", service.url)).content_type(content_type);
            let answer = Answer::of(call.send(body).unwrap());
            (answer.status, answer.code().to_owned())
        };
        let json = "application/json; charset=utf-8";
        let refused = |status: u16, code: &str| (status, code.to_owned());
        assert_eq!(send("text/plain", r#"{"destination": "https://a.example"}"#), refused(415, "NOT_JSON"), "{name}");
        for body in ["", "{", "[]", "{}", r#"{"destination": 1}"#, r#"{"destination": "https://a.example", "x": 1}"#] {
            assert_eq!(send(json, body), refused(400, "INVALID_BODY"), "{name}: {body}");
        }
        assert_eq!(send(json, &" ".repeat(70_000)).0, 413, "{name}");
        assert_eq!(get(&service, "/").code(), "NOT_FOUND", "{name}");
        let wrong = get(&service, "/api/create-link");
        assert_eq!((wrong.status, &wrong.headers["allow"]), (405, &"POST".parse().unwrap()), "{name}");
        assert!(sandbox.ledger().is_empty(), "{name}");
    }
}

#[test]
fn requests_under_way_are_answered_before_it_stops() {
    for name in SERVICES {
        let sandbox = Sandbox::start().unwrap();
        sandbox.fault(Fault::delay(Duration::from_millis(700)).on("LinksService_Create")).unwrap();
        let service = start(name, &sandbox);
        let url = service.url.clone();
        let caller = thread::spawn(move || post(&url, &json!({"destination": "https://example.com"})).status);
        while sandbox.ledger().is_empty() {
            thread::sleep(Duration::from_millis(5));
        }
        service.stop().exits(0).says("stopped");
        assert_eq!(caller.join().unwrap(), 201, "{name}");
    }
}

#[test]
fn a_slow_call_of_the_blocking_client_holds_up_no_other_request_of_the_async_service() {
    let (program, api) = held("async_service");
    let service = program.args(["--concurrency", "8"]).serve();
    let callers: Vec<_> = (0..8)
        .map(|_| {
            let url = service.url.clone();
            thread::spawn(move || post(&url, &json!({"destination": "https://example.com"})).status)
        })
        .collect();
    let calls: Vec<_> = (0..8).map(|_| api.recv().unwrap()).collect();
    // More calls are under way than the runtime has workers; all of them are still waiting.
    assert_eq!(get(&service, "/healthz").status, 200);
    assert!(callers.iter().all(|caller| !caller.is_finished()), "the health check was held up");
    calls.into_iter().for_each(answer);
    assert!(callers.into_iter().all(|caller| caller.join().unwrap() == 201));
}

#[test]
fn the_async_service_has_no_more_calls_under_way_than_it_was_told() {
    let (program, api) = held("async_service");
    let service = program.args(["--concurrency", "1", "--wait", "50"]).serve();
    let url = service.url.clone();
    let first = thread::spawn(move || post(&url, &json!({"destination": "https://example.com"})).status);
    let call = api.recv().unwrap();
    let second = post(&service.url, &json!({"destination": "https://example.com"}));
    assert_eq!((second.status, second.code()), (503, "BUSY"));
    assert_eq!(second.headers["retry-after"], "1");
    answer(call);
    assert_eq!(first.join().unwrap(), 201);
    assert!(api.try_recv().is_err(), "the second call reached the API");
}

#[test]
fn an_address_that_is_taken_or_nonsense_exits_with_1() {
    for name in SERVICES {
        let sandbox = Sandbox::start().unwrap();
        let taken = sandbox.url().trim_start_matches("http://");
        let listen = |address: &str| -> Outcome { Program::new(name).to(&sandbox).args(["--listen", address]).run() };
        listen(taken).exits(1).complains(&format!("cannot listen on {taken}"));
        listen("nonsense").exits(1).complains("cannot listen on nonsense");
    }
    Program::new("web_app").args(["--threads", "0"]).run().exits(2).complains("from 1 to 256");
    Program::new("async_service").args(["--concurrency", "x"]).run().exits(2).complains("\"x\" is not a number");
}
