use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::{TcpListener, TcpStream};
use std::sync::mpsc::{Receiver, channel};
use std::time::{Duration, Instant};

use serde_json::{Value, json};

use crate::client::Api;

/// Longer than any machine needs: it elapses only when a test fails.
const SOON: Duration = Duration::from_secs(60);

/// An endpoint that receives requests, and responds to each with a status.
pub(crate) struct Endpoint {
    pub(crate) url: String,
    received: Receiver<(String, Value)>,
}

impl Endpoint {
    pub(crate) fn responding(status: u16) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let url = format!("http://{}/hook?from=sandbox", listener.local_addr().unwrap());
        let (sender, received) = channel();
        std::thread::spawn(move || {
            for stream in listener.incoming() {
                if sender.send(take(stream.unwrap(), status)).is_err() {
                    return;
                }
            }
        });
        Self { url, received }
    }

    /// Returns the body of the next request.
    pub(crate) fn next(&self) -> Value {
        self.received.recv_timeout(SOON).unwrap().1
    }

    pub(crate) fn receives_nothing(&self) -> bool {
        self.received.recv_timeout(Duration::from_millis(150)).is_err()
    }
}

/// Reads the head of a request and its body.
fn take(mut stream: TcpStream, status: u16) -> (String, Value) {
    let mut reader = BufReader::new(stream.try_clone().unwrap());
    let (mut head, mut length) = (String::new(), 0);
    loop {
        let mut line = String::new();
        reader.read_line(&mut line).unwrap();
        if let Some(value) = line.to_lowercase().strip_prefix("content-length:") {
            length = value.trim().parse().unwrap();
        }
        if line.trim().is_empty() {
            break;
        }
        head += &line;
    }
    let mut body = vec![0; length];
    reader.read_exact(&mut body).unwrap();
    write!(stream, "HTTP/1.1 {status} Status\r\nlocation: /\r\ncontent-length: 0\r\n\r\n").unwrap();
    (head, serde_json::from_slice(&body).unwrap())
}

pub(crate) fn webhook(api: &Api, mut more: Value) -> String {
    more["name"] = json!("w");
    let made = api.post("/v1/webhooks", more).ok();
    format!("/v1/webhooks/{}", made["webhook"]["id"].as_str().unwrap())
}

/// Returns the webhook as soon as it counts so many attempts.
fn after(api: &Api, path: &str, attempts: i64) -> Value {
    let until = Instant::now() + SOON;
    loop {
        let webhook = api.get(path).ok()["webhook"].clone();
        let count = |name: &str| webhook[name].as_i64().unwrap();
        if count("successCount") + count("failureCount") == attempts {
            return webhook;
        }
        assert!(Instant::now() < until, "{attempts} attempts are not in {webhook}");
        std::thread::sleep(Duration::from_millis(5));
    }
}

fn visit(api: &Api, link: &Value) {
    let path = format!("/{}", link["shortlink"].as_str().unwrap());
    assert_eq!(api.raw("GET", &path, &[], None).status, 302);
}

#[test]
fn visit_is_delivered_as_its_traces() {
    let api = Api::start();
    let endpoint = Endpoint::responding(204);
    let path = webhook(&api, json!({"endpointUrl": endpoint.url}));
    let link = api.link(json!({"destination": "https://example.com/x", "conversionTracking": true}));
    visit(&api, &link);
    let (head, entry) = endpoint.received.recv_timeout(SOON).unwrap();
    assert!(head.starts_with("POST /hook?from=sandbox HTTP/1.1\r\n"), "{head}");
    assert!(head.to_lowercase().contains("content-type: application/json"), "{head}");
    let exit = endpoint.next();
    let event = api.get("/v1/events").ok()["json"]["events"][0].clone();
    assert_eq!((&entry["stepKind"], &exit["stepKind"]), (&json!("KIND_ENTRY"), &json!("KIND_EXIT")));
    assert_eq!((&entry["eventId"], &entry["linkId"]), (&event["id"], &link["id"]));
    assert_eq!(exit["stepData"]["redirect"]["destination"], "https://example.com/x");
    let traces = api.get(&format!("/v1/events/{}/traces", event["id"].as_str().unwrap())).ok();
    assert_eq!(traces["traces"], json!([entry, exit]));
    let sent = after(&api, &path, 2);
    assert_eq!((&sent["successCount"], &sent["failureCount"]), (&json!(2), &json!(0)));
    assert_eq!(sent["lastSentAt"], sent["lastDeliveredAt"]);
    assert!(sent["lastSentAt"].is_string());
}

#[test]
fn webhooks_subscribe_by_triggers_link_and_status() {
    let api = Api::start();
    let link = api.link(json!({"destination": "https://example.com"}));
    let other = api.link(json!({"destination": "https://example.com"}));
    let endpoint = Endpoint::responding(200);
    let body = json!({"endpointUrl": endpoint.url, "triggers": ["KIND_EXIT"], "linkId": link["id"]});
    let path = webhook(&api, body);
    visit(&api, &other);
    visit(&api, &link);
    assert_eq!(endpoint.next()["stepKind"], "KIND_EXIT");
    assert!(endpoint.receives_nothing());
    api.patch(&path, json!({"status": "WEBHOOK_STATUS_PAUSED"})).ok();
    visit(&api, &link);
    assert!(endpoint.receives_nothing());
    api.patch(&path, json!({"status": "WEBHOOK_STATUS_ACTIVE", "triggers": ["KIND_ENTRY"], "linkId": ""})).ok();
    visit(&api, &other);
    let sent = endpoint.next();
    assert_eq!((&sent["stepKind"], &sent["linkId"]), (&json!("KIND_ENTRY"), &other["id"]));
    assert_eq!(after(&api, &path, 2)["successCount"], 2);
}

#[test]
fn ten_failures_in_a_row_disable_a_webhook() {
    let api = Api::start();
    let endpoint = Endpoint::responding(302);
    let path = webhook(&api, json!({"endpointUrl": endpoint.url, "triggers": ["KIND_ENTRY"]}));
    let link = api.link(json!({"destination": "https://example.com"}));
    for attempt in 1..=10 {
        assert_eq!(api.get(&path).ok()["webhook"]["status"], "WEBHOOK_STATUS_ACTIVE");
        visit(&api, &link);
        after(&api, &path, attempt);
    }
    let off = api.get(&path).ok()["webhook"].clone();
    assert_eq!((&off["status"], &off["failureCount"]), (&json!("WEBHOOK_STATUS_DISABLED"), &json!(10)));
    assert!(off["lastSentAt"].is_string() && off.get("lastDeliveredAt").is_none());
    visit(&api, &link);
    api.patch(&path, json!({"status": "WEBHOOK_STATUS_ACTIVE"})).ok();
    visit(&api, &link);
    assert_eq!(after(&api, &path, 11)["status"], "WEBHOOK_STATUS_ACTIVE");
}

#[test]
fn endpoints_on_other_machines_are_neither_called_nor_counted() {
    let api = Api::start();
    let elsewhere = [
        "http://192.0.2.1:9/hook",
        "http://127.0.0.1.example.com/",
        "http://127.0.0.1@example.com/",
        "http://localhost.example.com/",
        "http://[::ffff:10.0.0.1]/",
    ];
    let elsewhere = elsewhere.map(|url| webhook(&api, json!({"endpointUrl": url})));
    let closed = {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        format!("http://{}", listener.local_addr().unwrap())
    };
    let refused = webhook(&api, json!({"endpointUrl": closed}));
    let link = api.link(json!({"destination": "https://example.com"}));
    visit(&api, &link);
    assert_eq!(after(&api, &refused, 2)["failureCount"], 2);
    for path in elsewhere {
        let undelivered = api.get(&path).ok()["webhook"].clone();
        assert_eq!((&undelivered["failureCount"], undelivered.get("lastSentAt")), (&json!(0), None));
    }
}

#[test]
fn deliveries_of_a_webhook_paused_meanwhile_are_dropped() {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let api = Api::start();
    let path = webhook(&api, json!({"endpointUrl": format!("http://{}", listener.local_addr().unwrap())}));
    let link = api.link(json!({"destination": "https://example.com"}));
    visit(&api, &link);
    // The second delivery waits for the response to the first.
    let (stream, _) = listener.accept().unwrap();
    api.patch(&path, json!({"status": "WEBHOOK_STATUS_PAUSED"})).ok();
    drop(stream);
    assert_eq!(after(&api, &path, 1)["failureCount"], 1);
    listener.set_nonblocking(true).unwrap();
    std::thread::sleep(Duration::from_millis(150));
    assert!(listener.accept().is_err());
    assert_eq!(api.get(&path).ok()["webhook"]["failureCount"], 1);
}

#[test]
fn deliveries_of_a_webhook_are_sent_one_after_the_other() {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let api = Api::start();
    webhook(&api, json!({"endpointUrl": format!("http://{}", listener.local_addr().unwrap())}));
    let link = api.link(json!({"destination": "https://example.com"}));
    visit(&api, &link);
    let (stream, _) = listener.accept().unwrap();
    visit(&api, &link);
    listener.set_nonblocking(true).unwrap();
    std::thread::sleep(Duration::from_millis(150));
    assert!(listener.accept().is_err(), "the first delivery has no response yet");
    listener.set_nonblocking(false).unwrap();
    let mut sent = vec![take(stream, 200).1];
    sent.extend((0..3).map(|_| take(listener.accept().unwrap().0, 200).1));
    let kinds: Vec<&Value> = sent.iter().map(|trace| &trace["stepKind"]).collect();
    assert_eq!(kinds, ["KIND_ENTRY", "KIND_EXIT", "KIND_ENTRY", "KIND_EXIT"]);
    let events = api.get("/v1/events").ok()["json"]["events"].clone();
    let expected = [1, 1, 0, 0].map(|at: usize| &events[at]["id"]);
    assert_eq!(sent.iter().map(|trace| &trace["eventId"]).collect::<Vec<_>>(), expected);
}

#[test]
fn unresponsive_endpoint_delays_no_visit() {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let api = Api::start();
    webhook(&api, json!({"endpointUrl": format!("http://{}", listener.local_addr().unwrap())}));
    let link = api.link(json!({"destination": "https://example.com"}));
    let start = Instant::now();
    // Each would take the 20 seconds of its two deliveries, if it waited for them.
    for _ in 0..5 {
        visit(&api, &link);
    }
    let (_stream, _) = listener.accept().unwrap();
    drop(api);
    assert!(start.elapsed() < Duration::from_secs(60), "{:?}", start.elapsed());
}
