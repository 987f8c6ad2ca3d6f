//! The API of the sandbox for tests of programs.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::time::{Duration, SystemTime};

use linkbreakers_sandbox::{Entry, Fault, Operation, Sandbox, Seed};
use serde_json::{Value, json};

use crate::client::{Api, DOCUMENT};
use crate::data::File;

const CREATE: Operation = Operation::LINKS_CREATE;

fn create(api: &Api, key: Option<&str>) -> u16 {
    let headers: Vec<_> = key.map(|key| ("idempotency-key", key)).into_iter().collect();
    api.send("POST", "/v1/links", &headers, Some(json!({"destination": "https://example.com", "tags": ["a"]}))).status
}

/// The message of a failed assertion; none if it holds.
fn failure(assertion: impl FnOnce()) -> Option<String> {
    let error = catch_unwind(AssertUnwindSafe(assertion)).err()?;
    Some(*error.downcast::<String>().unwrap())
}

fn count(api: &Api, list: &str) -> Value {
    api.get(list).ok()["totalCount"].clone()
}

#[test]
fn retry_with_the_same_key_creates_once() {
    let api = Api::start();
    api.sandbox.fault(Fault::status(503).on(CREATE)).unwrap();
    api.sandbox.fault(Fault::status(502).after_work().on(CREATE)).unwrap();
    assert_eq!([(); 3].map(|()| create(&api, Some("k"))), [503, 502, 200]);
    assert_eq!(create(&api, None), 200);
    api.sandbox.clear_ledger();
    assert_eq!(create(&api, Some("k")), 200);
    let none = failure(|| api.sandbox.assert_created_once(CREATE)).unwrap();
    let start = "0 of 1 requests of LinksService_Create created objects, expected exactly one:\n  \
                 #5 POST /v1/links (key \"k\"): status 200, replayed";
    assert_eq!(none, start);
    assert_eq!(create(&api, Some("l")), 200);
    api.sandbox.assert_created_once(CREATE);
    assert_eq!(api.sandbox.created("Link"), 1);
}

#[test]
fn retry_with_another_key_or_without_one_creates_twice() {
    for keys in [[None, None], [Some("a"), Some("b")]] {
        let api = Api::start();
        api.sandbox.fault(Fault::status(502).after_work().on(CREATE)).unwrap();
        assert_eq!(keys.map(|key| create(&api, key)), [502, 200]);
        let message = failure(|| api.sandbox.assert_created_once(CREATE)).unwrap();
        assert!(message.starts_with("2 of 2 requests of LinksService_Create created objects"), "{message}");
        let link = api.sandbox.requests(CREATE)[0].created().find(|change| change.kind() == "Link").unwrap().id();
        let lines: Vec<&str> = message.lines().collect();
        assert!(lines[1].contains(&format!("created Link {link}")), "{message}");
        assert!(lines[1].contains(": status 502, fault: status 502 after the work, created "), "{message}");
        assert_eq!((lines.len(), api.sandbox.created("Link")), (3, 2));
    }
}

#[test]
fn requests_of_an_operation_and_their_changes_are_filtered() {
    let api = Api::start();
    let link = api.link(json!({"destination": "https://example.com"}));
    let path = format!("/v1/links/{}", link["id"].as_str().unwrap());
    api.patch(&path, json!({"name": "n"})).ok();
    api.get(&path).ok();
    api.delete(&path).ok();
    let kinds = |entry: &Entry| {
        let kinds = [entry.created().count(), entry.updated().count(), entry.deleted().count()];
        kinds.map(|count| count.min(1))
    };
    for (operation, expected) in [
        (CREATE, [1, 0, 0]),
        (Operation::LINKS_UPDATE, [0, 1, 0]),
        (Operation::LINKS_GET, [0, 0, 0]),
        (Operation::LINKS_DELETE, [0, 0, 1]),
    ] {
        let requests = api.sandbox.requests(operation);
        assert_eq!((requests.len(), kinds(&requests[0])), (1, expected), "{}", requests[0]);
    }
    assert_eq!(api.sandbox.requests(Operation::TAGS_LIST).len(), 0);
    assert_eq!(api.sandbox.created("Webhook"), 0);
    let message = failure(|| assert_eq!(api.sandbox.created("Links"), 0)).unwrap();
    assert_eq!(message, "no resource has the kind \"Links\"; did you mean Link?");
}

#[test]
fn clock_moves_only_forward_and_with_the_real_one() {
    let api = Api::start();
    let before = SystemTime::now() - Duration::from_millis(1);
    let now = api.sandbox.clock().now();
    assert!(now >= before && now <= SystemTime::now());
    api.sandbox.clock().advance(Duration::from_secs(3600));
    assert!(api.sandbox.clock().now() >= now + Duration::from_secs(3600));
    assert!(api.sandbox.clock().now() < now + Duration::from_secs(3660));
    let link = api.link(json!({"destination": "https://example.com"}));
    let created: jiff::Timestamp = link["createdAt"].as_str().unwrap().parse().unwrap();
    assert!(SystemTime::try_from(created).unwrap() >= now + Duration::from_secs(3600));
    assert!(api.sandbox.requests(CREATE)[0].time() >= now + Duration::from_secs(3600));
}

#[test]
fn reset_is_a_new_start() {
    let api = Api::with(Sandbox::builder().rate_limit(3, Duration::from_secs(60)).fault(Fault::status(500)));
    assert_eq!(create(&api, Some("k")), 500);
    assert_eq!(create(&api, Some("k")), 200);
    api.sandbox.fault(Fault::status(503)).unwrap();
    api.sandbox.clock().advance(Duration::from_secs(30));
    let now = api.sandbox.clock().now();
    api.sandbox.reset().unwrap();
    assert_eq!((api.sandbox.faults().len(), api.sandbox.ledger().len()), (0, 0));
    assert!(api.sandbox.clock().now() >= now);
    let list = api.get("/v1/links?pageSize=1");
    assert_eq!((list.header("ratelimit-remaining"), &list.body["totalCount"]), ("2", &json!(0)));
    // The key is unknown again.
    assert_eq!(create(&api, Some("k")), 200);
    api.sandbox.assert_created_once(CREATE);
}

#[test]
fn reset_creates_the_seed_again() {
    let api = Api::with(Sandbox::builder().seed(Seed::Demo));
    let ids = |api: &Api| {
        let links = api.get("/v1/links?pageSize=100&sortBy=LINK_SORT_FIELD_SHORTLINK").ok();
        crate::client::texts(&links["links"], "id").into_iter().map(str::to_owned).collect::<Vec<_>>()
    };
    let before = ids(&api);
    api.delete(&format!("/v1/links/{}", before[0])).ok();
    create(&api, None);
    api.sandbox.reset().unwrap();
    assert_eq!(api.sandbox.ledger().len(), 0);
    assert_eq!(ids(&api), before);
    assert_eq!(before.len(), 24);
}

#[test]
fn reset_clears_the_data_file() {
    let file = File::new();
    let api = file.start();
    create(&api, Some("k"));
    api.sandbox.reset().unwrap();
    api.link(json!({"destination": "https://example.com", "name": "After"}));
    drop(api);
    let api = file.start();
    assert_eq!(api.get("/v1/links?pageSize=5").ok()["links"][0]["name"], "After");
    assert_eq!(count(&api, "/v1/links?pageSize=5"), 1);
}

#[test]
fn another_document_brings_its_operations_and_resources() {
    let mut document = DOCUMENT.clone();
    let paths = document["paths"].to_string().replace("/v1/webhooks", "/v1/hooks");
    document["paths"] = serde_json::from_str(&paths).unwrap();
    let sandbox = Sandbox::builder().document(document.to_string()).start().unwrap();
    let paths: Vec<&str> = sandbox.resources().map(|(_, path)| path).collect();
    assert!(paths.contains(&"/v1/hooks") && !paths.contains(&"/v1/webhooks"), "{paths:?}");
    let error = Sandbox::builder().document("{}").start().unwrap_err().to_string();
    assert!(error.starts_with("the API document: "), "{error}");
}

#[test]
fn visit_by_shortlink_url_and_id_is_recorded() {
    let api = Api::start();
    let link = api.link(json!({"destination": "https://example.com/a?b=1#c", "shortlink": "promo"}));
    let entrypoint = link["entrypoint"].as_str().unwrap();
    for text in ["promo", "/promo", entrypoint, link["id"].as_str().unwrap()] {
        let visit = api.sandbox.visit(text).unwrap();
        assert_eq!((visit.status(), visit.lbid()), (302, None), "{text}");
        assert_eq!(visit.destination(), Some("https://example.com/a?b=1#c"), "{text}");
        let event = api.get("/v1/events?pageSize=1").ok()["json"]["events"][0].clone();
        assert_eq!(event["id"].as_str(), visit.event_id().as_deref());
    }
    let unknown = api.sandbox.visit("nope").unwrap();
    assert_eq!((unknown.status(), unknown.destination(), unknown.event_id()), (404, None, None));
    let id = "6f0c2a52-9d1c-4b8e-9a3c-0a3f6e1d2c4b";
    let error = api.sandbox.visit(id).unwrap_err().to_string();
    assert_eq!(error, format!("cannot visit the link {id}: no link has this id"));
    let visits: Vec<Entry> = api.sandbox.ledger().into_iter().filter(|entry| entry.operation().is_none()).collect();
    assert_eq!(visits.iter().filter(|entry| entry.status() == Some(302)).count(), 4);
    assert_eq!((visits.len(), visits[0].path(), api.sandbox.created("Event")), (5, "/promo", 4));
}

#[test]
fn browsers_are_devices_and_their_lbid_identifies_the_visitor() {
    let api = Api::start();
    api.link(json!({"destination": "https://example.com/?a=1", "shortlink": "s", "conversionTracking": true}));
    let phone =
        "Mozilla/5.0 (iPhone; CPU iPhone OS 17_0 like Mac OS X) AppleWebKit/605.1.15 Mobile/15E148 Safari/604.1";
    let phone = api.sandbox.browser().ip([203, 0, 113, 7].into()).user_agent(phone).country("FR").language("fr");
    phone.visit("s").unwrap();
    let scan = phone.scan("s?x=1").unwrap();
    let lbid = scan.lbid().unwrap();
    assert!(scan.destination().unwrap().contains("lbid="), "{scan:?}");
    api.sandbox.visit("s").unwrap();
    let list = api.get("/v1/events?pageSize=10&include=device").ok()["json"]["events"].clone();
    assert_eq!(list[1]["action"], "ACTION_SCAN");
    assert_eq!((&list[2]["action"], &list[1]["device"]["country"]), (&json!("ACTION_CLICK"), &json!("FR")));
    assert_eq!(list[1]["deviceId"], list[2]["deviceId"]);
    assert_ne!(list[0]["deviceId"], list[1]["deviceId"]);
    let body = json!({"lbid": lbid, "visitor": {"data": {"$email": "a@example.com"}}});
    let visitor = api.post("/v1/visitor/identify", body).ok()["visitor"].clone();
    assert_eq!(list[1]["visitorId"], visitor["id"]);
}

#[test]
fn visit_of_a_browser_works_within_an_async_runtime() {
    let api = Api::start();
    api.link(json!({"destination": "https://example.com", "shortlink": "s"}));
    let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
    assert_eq!(runtime.block_on(async { api.sandbox.visit("s").unwrap().status() }), 302);
}

#[test]
fn constants_are_the_operations_of_the_document() {
    let methods = DOCUMENT["paths"].as_object().unwrap().values().flat_map(|path| path.as_object().unwrap().values());
    let mut documented: Vec<&str> = methods.filter_map(|operation| operation["operationId"].as_str()).collect();
    let mut constants: Vec<&str> = Operation::ALL.iter().map(Operation::as_str).collect();
    documented.sort_unstable();
    constants.sort_unstable();
    assert_eq!(constants, documented);
}
