use std::collections::BTreeSet;
use std::time::Duration;

use linkbreakers_sandbox::{Sandbox, Seed};
use serde_json::{Value, json};

use crate::client::{Api, texts};

fn demo() -> Api {
    Api::with(Sandbox::builder().seed(Seed::Demo))
}

fn events(api: &Api) -> Value {
    let page = api.get("/v1/events?pageSize=1000&include=device&include=visitor").ok();
    page["json"].clone()
}

/// The text without what may differ: times, and the port.
fn lasting(api: &Api, value: &Value) -> String {
    fn strip(value: &mut Value) {
        match value {
            Value::Object(fields) => {
                fields.retain(|name, _| !name.ends_with("At"));
                fields.values_mut().for_each(strip);
            }
            Value::Array(items) => items.iter_mut().for_each(strip),
            _ => {}
        }
    }
    let mut value = value.clone();
    strip(&mut value);
    value.to_string().replace(api.sandbox.url(), "")
}

#[test]
fn the_demo_is_a_lived_in_workspace() {
    let api = demo();
    let links = api.get("/v1/links?pageSize=100&include=tags").ok();
    assert_eq!(links["totalCount"], 24);
    let names = texts(&links["links"], "name");
    assert!(names.contains(&"Spring blend"));
    let counts: Vec<i64> =
        links["links"].as_array().unwrap().iter().map(|l| l["eventCount"].as_i64().unwrap()).collect();
    assert_eq!(counts.iter().sum::<i64>(), 900);
    assert!(counts.iter().all(|count| *count > 0), "{counts:?}");
    assert!(api.get("/v1/tags?pageSize=100").ok()["tags"].as_array().unwrap().len() > 10);

    let list = events(&api);
    assert_eq!(list["totalCount"], 900);
    let devices: Vec<Value> = list["events"].as_array().unwrap().iter().map(|event| event["device"].clone()).collect();
    for (field, least) in [("country", 7), ("city", 9), ("deviceType", 3), ("browserName", 5), ("platformName", 5)] {
        let all: BTreeSet<String> = devices.iter().map(|device| device[field].to_string()).collect();
        assert!(all.len() >= least, "{field}: {all:?}");
    }
    let actions: BTreeSet<&str> = texts(&list["events"], "action").into_iter().collect();
    assert_eq!(actions.into_iter().collect::<Vec<_>>(), ["ACTION_CLICK", "ACTION_SCAN"]);
    // A month of them, newest first, none in the future.
    let times = texts(&list["events"], "createdAt");
    assert!(times.is_sorted_by(|newer, older| newer > older));
    let days: BTreeSet<&str> = times.iter().map(|time| &time[..10]).collect();
    assert!((30..=31).contains(&days.len()), "{days:?}");
    let of_day = |day: &&str| times.iter().filter(|time| time.starts_with(*day)).count();
    // Only whole days: the first and the last are incomplete.
    let counts: Vec<usize> = days.iter().map(of_day).skip(1).take(28).collect();
    assert!(counts.iter().max() > counts.iter().min().map(|least| least * 3 / 2).as_ref(), "{counts:?}");
    let fresh = api.link(json!({"destination": "https://example.com"}));
    assert!(fresh["createdAt"].as_str().unwrap() > times[0]);

    let visitors = api.get("/v1/visitors?pageSize=10&email=nora.evans@mail.example").ok()["json"].clone();
    let keys = texts(&visitors["visitors"][0]["attributes"], "key");
    assert_eq!(keys, ["company", "customerSince", "leadScore", "newsletter", "plan"]);
    assert!(visitors["visitors"][0]["attributes"][2]["numberValue"].is_number());
}

#[test]
fn the_demo_is_the_same_every_time() {
    let (one, two) = (demo(), demo());
    for path in ["/v1/links?pageSize=100&include=tags&include=qrcodeDesign", "/v1/visitors?pageSize=200"] {
        let (first, second) = (one.get(path).ok(), two.get(path).ok());
        let sizes = first.to_string().len();
        assert!(sizes > 1000);
        assert_eq!(lasting(&one, &first), lasting(&two, &second));
    }
    assert_eq!(lasting(&one, &events(&one)), lasting(&two, &events(&two)));
    // Ids after the seed are random.
    let body = json!({"destination": "https://example.com"});
    assert_ne!(one.link(body.clone())["id"], two.link(body)["id"]);
}

#[test]
fn seed_counts_against_no_limit() {
    let builder = Sandbox::builder().seed(Seed::Demo).quota(1).rate_limit(5, Duration::from_secs(60));
    let api = Api::with(builder.latency(Duration::from_millis(1)));
    assert_eq!(api.sandbox.ledger().len(), 0);
    let first = api.get("/v1/tags?pageSize=5");
    assert_eq!((first.status, first.header("ratelimit-remaining")), (200, "4"));
    assert_eq!(api.get("/v1/tags?pageSize=5").error().1, "MAX_PUBLIC_API_QUERIED_REACHED");
}

#[test]
fn a_seed_is_of_the_past_and_now_is_now() {
    let api = demo();
    let moment = |value: &Value| value.as_str().unwrap().parse::<jiff::Timestamp>().unwrap();
    let before = jiff::Timestamp::now();
    let link = api.link(json!({"destination": "https://example.com"}));
    assert!(moment(&link["createdAt"]) >= before, "{link}");
    let first = api.get("/v1/links?pageSize=1&sortBy=LINK_SORT_FIELD_CREATED_AT&sortDirection=SORT_DIRECTION_ASC").ok();
    let age = before.duration_since(moment(&first["links"][0]["createdAt"]));
    assert!((29..=31).contains(&(age.as_hours() / 24)), "{age:?}");
}
