use std::time::{Duration, SystemTime};

use linkbreakers_sandbox::{Action, Entry, Fault, Operation, Sandbox};
use serde_json::json;

use crate::client::Api;

/// Counts the objects of a kind that were created.
fn created(entries: &[Entry], kind: &str) -> usize {
    let changes = entries.iter().flat_map(Entry::changes);
    changes.filter(|change| change.kind() == kind && change.action() == Action::Created).count()
}

fn kinds(entry: &Entry) -> Vec<(Action, &str)> {
    let mut kinds: Vec<_> = entry.changes().iter().map(|change| (change.action(), change.kind())).collect();
    kinds.sort_by_key(|(action, kind)| (action.as_str(), *kind));
    kinds
}

#[test]
fn replayed_request_creates_nothing_again() {
    let api = Api::start();
    let before = SystemTime::now();
    api.sandbox.fault(Fault::reset().after_work().on(Operation::LINKS_CREATE)).unwrap();
    let body = json!({"destination": "https://example.com"});
    let headers = [("idempotency-key", "k"), ("linkbreakers-client", "t/1"), ("user-agent", "u")];
    let url = format!("{}/v1/links", api.sandbox.url());
    let lost = crate::client::agent().post(&url).header("idempotency-key", "k");
    let lost = lost.header("authorization", format!("Bearer {}", api.sandbox.token()));
    assert!(lost.header("content-type", "application/json").send(body.to_string()).is_err());
    let link = api.send("POST", "/v1/links", &headers, Some(body)).ok()["link"]["id"].clone();

    let entries = api.sandbox.ledger();
    assert_eq!(created(&entries, "Link"), 1);
    let [first, second] = &entries[..] else { panic!("{entries:?}") };
    assert_eq!((first.number(), first.status(), first.is_replayed()), (1, None, false));
    assert_eq!(first.fault(), Some("reset after the work"));
    assert_eq!(first.changes()[0].id(), link.as_str().unwrap());
    assert_eq!((second.number(), second.status(), second.is_replayed()), (2, Some(200), true));
    assert_eq!((second.fault(), second.changes()), (None, &[][..]));
    assert_eq!((second.method(), second.path(), second.query()), ("POST", "/v1/links", ""));
    assert_eq!(second.operation(), Some(&Operation::LINKS_CREATE));
    assert_eq!(second.idempotency_key(), Some("k"));
    assert_eq!((second.client(), second.user_agent()), (Some("t/1"), Some("u")));
    assert!(second.time() <= SystemTime::now() && second.time() >= first.time());
    // To the millisecond: the sandbox counts microseconds.
    assert!(first.time() + Duration::from_millis(1) > before, "{:?} is before {before:?}", first.time());
}

#[test]
fn entries_over_http_equal_those_of_the_library() {
    let api = Api::start();
    api.sandbox.fault(Fault::status(502).after_work().on(Operation::LINKS_CREATE)).unwrap();
    let headers = [("idempotency-key", "k"), ("linkbreakers-client", "t/1"), ("user-agent", "u")];
    let body = json!({"destination": "https://example.com", "qrcodeEnabled": false});
    assert_eq!(api.send("POST", "/v1/links", &headers, Some(body.clone())).status, 502);
    let id = api.send("POST", "/v1/links", &headers, Some(body)).ok()["link"]["id"].clone();
    let path = format!("/v1/links/{}", id.as_str().unwrap());
    api.send("GET", &format!("{path}?include=tags"), &[("user-agent", "")], None).ok();
    api.send("PATCH", &path, &[("user-agent", ""), ("idempotency-key", "p")], Some(json!({"name": "n"}))).ok();
    api.send("DELETE", &path, &[("user-agent", "")], None).ok();
    let mut entries = api.raw("GET", "/-/ledger", &[], None).body;
    for (entry, whole) in entries["entries"].as_array_mut().unwrap().iter_mut().zip(api.sandbox.ledger()) {
        let time = entry.as_object_mut().unwrap().remove("time").unwrap();
        let time: jiff::Timestamp = time.as_str().unwrap().parse().unwrap();
        assert_eq!(SystemTime::try_from(time).unwrap(), whole.time());
    }
    let create = |number: u32| {
        json!({"number": number, "method": "POST", "path": "/v1/links", "query": "", "operation": "LinksService_Create",
            "idempotencyKey": "k", "linkbreakersClient": "t/1", "userAgent": "u", "replayed": false, "changes": []})
    };
    let (mut lost, mut replay) = (create(1), create(2));
    lost["status"] = json!(502);
    lost["fault"] = json!("status 502 after the work");
    lost["changes"] = json!([{"action": "created", "kind": "Link", "id": id}]);
    replay["status"] = json!(200);
    replay["replayed"] = json!(true);
    let get = json!({"number": 3, "method": "GET", "path": path, "query": "include=tags", "userAgent": "",
        "operation": "LinksService_Get", "status": 200, "replayed": false, "changes": []});
    let patch = json!({"number": 4, "method": "PATCH", "path": path, "query": "", "userAgent": "",
        "operation": "LinksService_Update", "idempotencyKey": "p", "status": 200, "replayed": false,
        "changes": [{"action": "updated", "kind": "Link", "id": id}]});
    let delete = json!({"number": 5, "method": "DELETE", "path": path, "query": "", "userAgent": "",
        "operation": "LinksService_Delete", "status": 200, "replayed": false,
        "changes": [{"action": "deleted", "kind": "Link", "id": id}]});
    assert_eq!(entries, json!({"entries": [lost, replay, get, patch, delete], "received": 5}));
}

#[test]
fn entries_contain_the_changes_of_their_request() {
    let api = Api::start();
    let link = api.link(json!({"destination": "https://example.com", "shortlink": "s", "tags": ["a"]}));
    api.raw("GET", "/s", &[], None);
    let path = format!("/v1/links/{}", link["id"].as_str().unwrap());
    api.patch(&path, json!({"name": "n", "tags": ["a", "b"]})).ok();
    api.post("/v1/visitor/identify", json!({"visitor": {"data": {"$email": "a@b.c"}}})).ok();
    api.get(&path).ok();
    api.delete(&path).ok();
    assert_eq!(api.delete(&path).status, 404);
    let entries = api.sandbox.ledger();
    let has = |at: usize, action, kind| assert!(kinds(&entries[at]).contains(&(action, kind)), "{:?}", entries[at]);
    has(0, Action::Created, "Link");
    has(0, Action::Created, "Tag");
    has(1, Action::Created, "Event");
    has(1, Action::Created, "Visitor");
    has(1, Action::Updated, "Link");
    assert_eq!((entries[1].operation(), entries[1].status()), (None, Some(302)));
    has(2, Action::Updated, "Link");
    has(2, Action::Created, "Tag");
    has(3, Action::Created, "Visitor");
    assert_eq!(entries[4].changes(), []);
    has(5, Action::Deleted, "Link");
    assert_eq!((entries[6].changes(), entries[6].status()), (&[][..], Some(404)));
}

#[test]
fn work_in_the_background_has_entries_of_its_own() {
    let api = Api::start();
    let body = json!({"links": [{"destination": "https://example.com"}, {"destination": "https://example.org"}]});
    let response = api.post("/v1/links/bulk/jobs", body);
    let job = format!("/v1/jobs/{}", response.body["job"]["id"].as_str().or(response.body["id"].as_str()).unwrap());
    while created(&api.sandbox.ledger(), "Link") < 2 {
        assert_eq!(api.get(&job).status, 200);
    }
    let entries = api.sandbox.ledger();
    let work = entries.iter().find(|entry| created(std::slice::from_ref(entry), "Link") == 2).unwrap();
    assert_eq!((work.method(), work.path(), work.operation(), work.status()), ("", "", None, None));
    assert!(work.time() >= entries[0].time());
}

#[test]
fn the_ledger_is_read_and_cleared_over_http() {
    let api = Api::start();
    api.link(json!({"destination": "https://example.com"}));
    api.get("/v1/tags?pageSize=5").ok();
    let read = |query: &str| {
        let response = api.raw("GET", &format!("/-/ledger{query}"), &[], None);
        response.ok()["entries"].as_array().unwrap().clone()
    };
    let all = read("");
    assert_eq!((all.len(), &all[1]["query"], &all[1]["status"]), (2, &json!("pageSize=5"), &json!(200)));
    assert_eq!(all[0]["changes"][0]["action"], "created");
    assert!(all[0]["time"].as_str().unwrap().ends_with('Z'));
    assert_eq!(read("?after=1"), all[1..]);
    assert_eq!(read("?operation=LinksService_Create"), all[..1]);
    assert_eq!(read("?operation=LinksService_Create&after=1").len(), 0);
    assert_eq!(api.raw("GET", "/-/ledger?after=x", &[], None).status, 400);
    let put = api.raw("PUT", "/-/ledger", &[], Some(Vec::new()));
    assert_eq!((put.status, put.header("allow")), (405, "DELETE, GET, HEAD"));
    assert_eq!(api.raw("DELETE", "/-/ledger", &[], None).status, 200);
    assert_eq!(read("").len(), 0);
    api.get("/v1/tags?pageSize=5").ok();
    assert_eq!(read("")[0]["number"], 3);
    api.sandbox.clear_ledger();
    assert_eq!(api.sandbox.ledger().len(), 0);
}

#[test]
fn stored_response_of_an_idempotency_key_is_not_a_change() {
    let api = Api::start();
    api.sandbox.fault(Fault::delay(Duration::from_millis(150)).on(Operation::LINKS_CREATE)).unwrap();
    let body = json!({"destination": "https://example.com", "qrcodeEnabled": false});
    std::thread::scope(|scope| {
        let create = || api.send("POST", "/v1/links", &[("idempotency-key", "k")], Some(body.clone())).ok();
        let call = scope.spawn(create);
        while api.sandbox.ledger().first().is_none_or(|entry| entry.changes().is_empty()) {
            std::thread::yield_now();
        }
        api.get("/v1/tags?pageSize=5").ok();
        call.join().unwrap();
    });
    api.get("/v1/tags?pageSize=5").ok();
    let entries = api.sandbox.ledger();
    let methods: Vec<&str> = entries.iter().map(Entry::method).collect();
    assert_eq!(methods, ["POST", "GET", "GET"], "nothing happened in the background");
    assert_eq!(kinds(&entries[0]), [(Action::Created, "Link")]);
}

#[test]
fn head_request_matches_the_faults_of_its_get_operation() {
    let api = Api::start();
    api.sandbox.fault(Fault::status(503).on(Operation::TAGS_LIST)).unwrap();
    let url = format!("{}/v1/tags?pageSize=5", api.sandbox.url());
    let head = crate::client::agent().head(&url).header("authorization", format!("Bearer {}", api.sandbox.token()));
    assert_eq!(head.call().unwrap().status().as_u16(), 503);
    let entry = api.sandbox.ledger().remove(0);
    assert_eq!((entry.method(), entry.operation(), entry.status()), ("HEAD", Some(&Operation::TAGS_LIST), Some(503)));
}

#[test]
fn ledger_keeps_the_newest_entries_up_to_its_capacity() {
    let api = Api::with(Sandbox::builder().ledger_capacity(2));
    for _ in 0..3 {
        api.get("/v1/tags?pageSize=5").ok();
    }
    let numbers: Vec<u64> = api.sandbox.ledger().iter().map(Entry::number).collect();
    assert_eq!(numbers, [2, 3]);
}

#[test]
fn unknown_operations_and_parameters_of_the_ledger_are_rejected_with_a_hint() {
    let api = Api::start();
    for (path, message) in [
        (
            "/-/ledger?operation=LinkService_Create",
            "operation: the API has no operation \"LinkService_Create\"; did you mean LinksService_Create?",
        ),
        ("/-/ledger?operations=x", "operations: is not a query parameter of /-/ledger; did you mean operation?"),
        ("/-/faults?kind=x", "kind: is not a query parameter of /-/faults"),
    ] {
        assert_eq!(api.raw("GET", path, &[], None).error(), (400, "UNKNOWN", message));
    }
    for path in ["/-/ledger?operation=LinksService_Create&after=3", "/-/ledger?operation=*", "/-/ledger?operation="] {
        assert_eq!(api.raw("GET", path, &[], None).status, 200, "{path}");
    }
}

#[test]
fn control_requests_of_other_hosts_and_their_pages_are_rejected() {
    let api = Api::start();
    let status = |name: &str, value: &str| api.raw("GET", "/-/faults", &[(name, value)], None).status;
    for host in ["127.0.0.1:4010", "127.0.0.1", "127.8.9.1:1", "localhost:4010", "LOCALHOST", "[::1]:4010", "[::1]"] {
        assert_eq!(status("host", host), 200, "{host}");
    }
    for host in ["rebind.example:4010", "127.0.0.1.example", "localhost.example", "10.0.0.1", "[::2]:4010"] {
        assert_eq!(status("host", host), 403, "{host}");
    }
    assert_eq!(["http://127.0.0.1:4010", "http://localhost:3000"].map(|page| status("origin", page)), [200, 200]);
    assert_eq!(["https://app.example", "null"].map(|page| status("origin", page)), [403, 403]);
}
