//! Rules of every request: what the document allows, keys, rate limits and the quota over time.

use std::time::Duration;

use linkbreakers_sandbox::{Fault, Operation, Sandbox};
use serde_json::{Value, json};

use crate::client::Api;

#[test]
fn violations_of_a_body_are_listed_with_their_places() {
    let api = Api::start();
    let error = api.post("/v1/links", json!({"name": "x"}));
    assert_eq!(error.error(), (400, "UNKNOWN", "the body: \"destination\" is a required property"));
    let error = api.post("/v1/links", json!({"destination": "x", "tags": ["a", 2], "expiresAt": "soon"}));
    let places: Vec<&str> =
        error.body["details"].as_array().unwrap().iter().map(|d| d["field"].as_str().unwrap()).collect();
    assert_eq!(places, ["/expiresAt", "/tags/1"]);
    assert!(error.error().2.ends_with(" (and 1 more, see details)"), "{}", error.error().2);
}

#[test]
fn errors_of_query_parameters_name_the_constraint() {
    let api = Api::start();
    for (query, message) in [
        ("", "pageSize: this query parameter is required"),
        ("?pageSize=x", "pageSize: \"x\" is not an integer"),
        ("?pageSize=5&pageSize=6", "pageSize: this query parameter was sent more than once"),
        (
            "?pageSize=5&include=tags&include=qrcodeSignedURLs",
            "include: \"qrcodeSignedURLs\" is not one of customDomain, pageTheme, qrcodeDesign, qrcodeSignedUrl, tags; \
             did you mean qrcodeSignedUrl?",
        ),
    ] {
        assert_eq!(api.get(&format!("/v1/links{query}")).error(), (400, "UNKNOWN", message));
    }
    api.get("/v1/links?pageSize=5&include=tags&include=qrcodeSignedUrl&include=&tags=a&tags=b").ok();
}

#[test]
fn key_can_be_used_again_after_a_day() {
    let api = Api::start();
    let create = |name: &str| {
        let body = json!({"destination": "https://example.com", "name": name});
        api.send("POST", "/v1/links", &[("idempotency-key", "k")], Some(body)).status
    };
    assert_eq!((create("a"), create("b")), (200, 422));
    api.sandbox.clock().advance(Duration::from_secs(24 * 60 * 60 - 60));
    assert_eq!((create("a"), create("b")), (200, 422));
    api.sandbox.clock().advance(Duration::from_secs(60));
    assert_eq!((create("b"), create("a")), (200, 422));
}

#[test]
fn responses_that_a_retry_may_change_are_not_stored() {
    let api = Api::start();
    for status in [401, 403, 429, 500, 503] {
        api.sandbox.fault(Fault::status(status).on(Operation::LINKS_CREATE)).unwrap();
        let create = || {
            let (key, body) = (status.to_string(), json!({"destination": "https://example.com"}));
            api.send("POST", "/v1/links", &[("idempotency-key", &key)], Some(body)).status
        };
        assert_eq!((create(), create()), (status, 200));
    }
}

#[test]
fn window_of_a_rate_limit_ends_and_is_reported_rounded_up() {
    let api = Api::with(Sandbox::builder().rate_limit(2, Duration::from_millis(1500)));
    let get = || api.get("/v1/tags?pageSize=1");
    assert_eq!((get().status, get().status), (200, 200));
    let rejected = get();
    assert_eq!((rejected.status, rejected.header("ratelimit-policy")), (429, "\"workspace-token\";q=2;w=2"));
    assert!(rejected.error().2.starts_with("more than 2 requests in 1.5 s; wait "), "{}", rejected.error().2);
    api.sandbox.clock().advance(Duration::from_millis(1500));
    assert_eq!((get().status, get().header("ratelimit-remaining")), (200, "0"));
}

#[test]
fn quota_is_renewed_every_month() {
    let api = Api::with(Sandbox::builder().quota(2));
    let get = || api.get("/v1/tags?pageSize=1").status;
    // Whatever the day, 31 days later is another month.
    for _ in 0..2 {
        assert_eq!((get(), get(), get()), (200, 200, 429));
        api.sandbox.clock().advance(Duration::from_secs(31 * 24 * 60 * 60));
    }
}

#[test]
fn example_is_the_same_for_the_same_request_everywhere() {
    let presets =
        |api: &Api, query: &str| -> Value { api.get(&format!("/v1/slack-integrations/channels{query}")).ok() };
    let (one, two) = (Api::start(), Api::start());
    assert_eq!((presets(&one, ""), presets(&one, "")), (presets(&two, ""), presets(&one, "")));
    assert_eq!(presets(&one, "")["channels"].as_array().unwrap().len(), 2);
}
