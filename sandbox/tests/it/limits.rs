use std::time::{Duration, SystemTime, UNIX_EPOCH};

use linkbreakers_sandbox::Sandbox;
use serde_json::json;

use crate::client::Api;

#[test]
fn every_response_reports_the_rate_limit() {
    let api = Api::start();
    let now = || SystemTime::now().duration_since(UNIX_EPOCH).unwrap().as_secs();
    let before = now();
    let first = api.get("/v1/links?pageSize=1");
    let after = now();
    assert_eq!(first.header("ratelimit-policy"), "\"workspace-token\";q=720;w=60");
    assert_eq!(first.header("ratelimit-limit"), "720");
    assert_eq!(first.header("x-ratelimit-limit"), "720");
    assert_eq!(first.header("ratelimit-remaining"), "719");
    assert_eq!(first.header("x-ratelimit-remaining"), "719");
    assert_eq!(first.header("ratelimit"), "\"workspace-token\";r=719;t=60");
    let reset: u64 = first.header("x-ratelimit-reset").parse().unwrap();
    assert!((before + 59..=after + 61).contains(&reset), "{reset} is not the Unix time a minute from {before}");
    let seconds: u64 = first.header("ratelimit-reset").parse().unwrap();
    assert!((58..=60).contains(&seconds));

    for path in ["/v1/links/nope", "/v1/nope", "/v1/agents"] {
        assert!(!api.get(path).header("ratelimit").is_empty(), "{path}");
    }
    let anonymous = api.raw("GET", "/v1", &[], None);
    assert_eq!(anonymous.header("ratelimit-policy"), "\"anonymous\";q=300;w=60");
}

#[test]
fn over_the_limit_one_has_to_wait() {
    let api = Api::with(Sandbox::builder().rate_limit(2, Duration::from_secs(60)));
    let create = || {
        let body = Some(json!({"destination": "https://example.com"}));
        api.send("POST", "/v1/links", &[("idempotency-key", "k")], body)
    };
    api.get("/v1/links?pageSize=1").ok();
    api.get("/v1/links?pageSize=1").ok();
    let refused = create();
    assert_eq!(refused.error().0, 429);
    let wait: u64 = refused.header("retry-after").parse().unwrap();
    assert!((1..=60).contains(&wait), "{wait}");
    assert_eq!(refused.header("ratelimit-remaining"), "0");
    // Callers without the token are counted apart.
    assert_eq!(api.raw("GET", "/v1", &[], None).status, 200);
    // A client that waits for this long gets a response.
    api.sandbox.clock().advance(Duration::from_secs(wait));
    let response = create();
    assert_eq!((response.status, response.header("idempotent-replayed")), (200, ""));
}

#[test]
fn visits_are_not_limited() {
    let api = Api::with(Sandbox::builder().rate_limit(1, Duration::from_secs(60)));
    let link = api.link(json!({"destination": "https://example.com", "shortlink": "s"}));
    assert_eq!(link["shortlink"], "s");
    for _ in 0..5 {
        assert_eq!(api.raw("GET", "/s", &[], None).status, 302);
    }
    assert_eq!(api.get("/v1/links?pageSize=1").status, 429);
}

#[test]
fn only_calls_that_are_let_in_spend_the_quota() {
    let api = Api::with(Sandbox::builder().quota(1));
    let bearer = format!("Bearer {}", api.sandbox.token());
    for _ in 0..2 {
        assert_eq!(api.raw("GET", "/v1/links?pageSize=1", &[], None).status, 401);
        assert_eq!(api.raw("GET", "/v1", &[("authorization", &bearer)], None).status, 200);
    }
    assert_eq!(api.get("/v1/links?pageSize=1").status, 200);
    assert_eq!(api.get("/v1/links?pageSize=1").error().1, "MAX_PUBLIC_API_QUERIED_REACHED");
}
