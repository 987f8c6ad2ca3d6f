use std::time::Duration;

use serde_json::{Value, json};

use crate::client::{Api, ApiResponse, texts};

/// Adds a domain, and has it checked until it is active.
pub(crate) fn domain(api: &Api, name: &str) -> Value {
    let made = api.post("/v1/custom-domains", json!({"name": name})).ok()["customDomain"].clone();
    for _ in 0..3 {
        api.send("POST", &format!("{}/check", path(&made)), &[], None).ok();
    }
    let active = api.get(&path(&made)).ok()["customDomain"].clone();
    assert_eq!(active["status"], "STATUS_ACTIVE");
    active
}

fn path(domain: &Value) -> String {
    format!("/v1/custom-domains/{}", domain["id"].as_str().unwrap())
}

fn link(api: &Api, domain: &Value, shortlink: &str) -> ApiResponse {
    let body = json!({"destination": format!("https://example.com/{}", shortlink.len()), "name": shortlink,
        "shortlink": shortlink, "customDomainId": domain["id"]});
    api.post("/v1/links", body)
}

fn visit(api: &Api, host: &str, path: &str) -> ApiResponse {
    api.raw("GET", path, &[("host", host)], None)
}

fn destination(response: &ApiResponse) -> (u16, &str) {
    (response.status, response.header("location"))
}

#[test]
fn each_check_takes_a_domain_one_step_towards_active() {
    let api = Api::start();
    let made = api.post("/v1/custom-domains", json!({"name": "Go.Example.com"})).ok()["customDomain"].clone();
    assert_eq!((&made["name"], &made["status"]), (&json!("go.example.com"), &json!("STATUS_DOMAIN_PENDING")));
    let steps = ["STATUS_DOMAIN_PENDING", "STATUS_VERIFICATION_PENDING", "STATUS_CERTIFICATE_PENDING", "STATUS_ACTIVE"];
    // At least one step for each check: on a slow machine, time takes some as well.
    for checks in 1..steps.len() {
        let checked = api.send("POST", &format!("{}/check", path(&made)), &[], None).ok();
        let step = steps.iter().position(|status| checked["customDomain"]["status"] == *status);
        assert!(step >= Some(checks), "{step:?} after {checks} checks");
        assert!(checked["customDomain"]["lastCheckedAt"].is_string());
    }
    let active = api.get(&path(&made)).ok()["customDomain"].clone();
    assert!(active["activatedAt"].is_string() && active["certificateExpiresAt"].is_string());
    let changed = api.patch(&path(&made), json!({"rootDestination": "https://example.com/home"})).ok();
    assert_eq!(changed["customDomain"]["rootDestination"], "https://example.com/home");
    assert_eq!(destination(&visit(&api, "go.example.com", "/")), (302, "https://example.com/home"));
    let cleared = api.patch(&path(&made), json!({"rootDestination": ""})).ok();
    assert_eq!(cleared["customDomain"].get("rootDestination"), None);
    assert_eq!(visit(&api, "go.example.com", "/").status, 404);
    assert_eq!(api.delete(&path(&made)).ok(), json!({}));
    assert_eq!((api.get(&path(&made)).status, api.delete(&path(&made)).status), (404, 404));
}

#[test]
fn guide_and_instructions_are_examples_with_the_name_of_the_domain() {
    let api = Api::start();
    let made = api.post("/v1/custom-domains", json!({"name": "go.example.com"})).ok()["customDomain"].clone();
    let guide = api.get(&format!("{}/setup-guide", path(&made))).ok()["setupGuide"].clone();
    assert_eq!((&guide["domain"], &guide["customDomainId"]), (&made["name"], &made["id"]));
    let instructions = api.get(&format!("{}/validation_instructions", path(&made))).ok()["validations"].clone();
    assert_eq!(
        (texts(&guide["records"], "name"), texts(&instructions, "name")),
        (vec!["go.example.com"], vec!["go.example.com"])
    );
    let unknown = format!("/v1/custom-domains/{}/setup-guide", "00000000-0000-4000-8000-000000000000");
    assert_eq!(api.get(&unknown).error().0, 404);
}

#[test]
fn time_activates_a_domain() {
    let api = Api::start();
    let made = api.post("/v1/custom-domains", json!({"name": "go.example.com"})).ok()["customDomain"].clone();
    api.sandbox.clock().advance(Duration::from_secs(3));
    let active = api.get(&path(&made)).ok()["customDomain"].clone();
    assert_eq!(active["status"], "STATUS_ACTIVE");
    assert_eq!(active["activatedAt"], active["lastCheckedAt"]);
}

#[test]
fn domains_are_listed_and_checked() {
    let api = Api::start();
    let long = format!("{}.example", "a".repeat(64));
    let names = ["", "localhost", "127.0.0.1", "a..b", "-a.b", "a b.c", "https://a.b", "a.b/c", "a.b:80", &long];
    for body in names.map(|name| json!({"name": name})).into_iter().chain([json!({})]) {
        let response = api.post("/v1/custom-domains", body.clone());
        assert_eq!(response.error().0, 400, "{body}");
        assert!(response.error().2.starts_with("name"), "{}", response.error().2);
    }
    let a = domain(&api, "a.example.com");
    for name in ["b.example.invalid", "c.example.invalid"] {
        api.post("/v1/custom-domains", json!({"name": name})).ok();
    }
    let again = api.post("/v1/custom-domains", json!({"name": "A.example.com"}));
    assert_eq!(again.error().1, "CUSTOM_DOMAIN_ALREADY_EXISTS");
    let active = api.get("/v1/custom-domains?status=STATUS_ACTIVE").ok();
    assert_eq!((&active["customDomains"], &active["totalCount"]), (&json!([a]), &json!(1)));
    let first = api.get("/v1/custom-domains?pageSize=2").ok();
    assert_eq!(texts(&first["customDomains"], "name"), ["c.example.invalid", "b.example.invalid"]);
    let token = first["nextPageToken"].as_str().unwrap();
    let rest = api.get(&format!("/v1/custom-domains?pageSize=2&pageToken={token}")).ok();
    assert_eq!((texts(&rest["customDomains"], "name"), rest.get("nextPageToken")), (vec!["a.example.com"], None));
    let hopeless = api.send("POST", &format!("{}/check", path(&first["customDomains"][0])), &[], None).ok();
    assert_eq!(hopeless["customDomain"]["status"], "STATUS_DOMAIN_PENDING");
    assert!(hopeless["customDomain"]["lastError"].as_str().unwrap().contains("CNAME"));
    assert_eq!(api.patch(&path(&a), json!({"rootDestination": "nowhere"})).error().0, 400);
}

#[test]
fn link_resolves_only_on_its_domain() {
    let api = Api::start();
    let (a, b) = (domain(&api, "a.example.com"), domain(&api, "b.example.com"));
    let on_a = link(&api, &a, "launch").ok()["link"].clone();
    assert_eq!(on_a["entrypoint"], "https://a.example.com/launch");
    assert_eq!((&on_a["customDomainId"], on_a.get("customDomain")), (&a["id"], None));
    let here = api.link(json!({"destination": "https://example.com/here", "shortlink": "launch"}));
    let on_b =
        api.link(json!({"destination": "https://example.com/b", "shortlink": "launch", "customDomainId": b["id"]}));
    assert_eq!(link(&api, &a, "launch").error().1, "SHORTLINK_ALREADY_EXISTS");
    assert_eq!(visit(&api, "A.example.com:8080", "/launch").header("location"), "https://example.com/6");
    assert_eq!(visit(&api, "b.example.com", "/launch").header("location"), "https://example.com/b");
    assert_eq!(api.raw("GET", "/launch", &[], None).header("location"), "https://example.com/here");
    assert_eq!(visit(&api, "b.example.com", "/other").status, 404);
    assert_eq!(link(&api, &a, "openapi.json").status, 200);
    assert_eq!(visit(&api, "a.example.com", "/openapi.json").header("location"), "https://example.com/12");
    let id = |link: &Value| link["id"].as_str().unwrap().to_owned();
    let events = api.get(&format!("/v1/events?linkId={}", id(&on_a))).ok();
    assert_eq!(events["json"]["events"][0]["entrypoint"], "https://a.example.com/launch");
    let read = api.get(&format!("/v1/links/{}?include=customDomain", id(&on_b))).ok()["link"].clone();
    assert_eq!(read["customDomain"], b);
    let list = api.get("/v1/links?pageSize=9&include=customDomain").ok();
    assert_eq!((&list["links"][1]["customDomain"], list["links"][2].get("customDomain")), (&b, None));
    assert_eq!(list["links"][2]["id"], here["id"]);
    let free = |query: &str| api.get(&format!("/v1/links/shortlink-availability?{query}")).ok()["available"].clone();
    let domain_id = b["id"].as_str().unwrap();
    assert_eq!(free(&format!("shortlink=launch&customDomainId={domain_id}")), false);
    assert_eq!(free(&format!("shortlink=openapi.json&customDomainId={domain_id}")), true);
    assert_eq!(api.delete(&path(&b)).error().0, 409);
    api.delete(&format!("/v1/links/{}", id(&on_b))).ok();
    assert_eq!(free(&format!("shortlink=launch&customDomainId={domain_id}")), true);
    assert_eq!(api.delete(&path(&b)).status, 200);
    assert_eq!(link(&api, &b, "x").error().0, 404);
}

#[test]
fn domain_returns_404_before_it_is_active() {
    let api = Api::start();
    // Such a name never becomes active.
    let made = api.post("/v1/custom-domains", json!({"name": "go.example.invalid"})).ok()["customDomain"].clone();
    link(&api, &made, "x").ok();
    let response = visit(&api, "go.example.invalid", "/x");
    assert_eq!(response.status, 404);
    assert!(String::from_utf8_lossy(&response.bytes).contains("_PENDING"));
}

#[test]
fn variables_of_a_dynamic_slug_become_attributes_of_the_visitor() {
    let api = Api::start();
    let go = domain(&api, "go.example.com");
    let made = link(&api, &go, "p/{city}/{ref_1}").ok()["link"].clone();
    assert_eq!(made["shortlink"], "p/{city}/{ref_1}");
    link(&api, &go, "p/paris/fixed").ok();
    assert_eq!(destination(&visit(&api, "go.example.com", "/p/New%20York/a%2Fb")), (302, "https://example.com/16"));
    let visitors = api.get("/v1/visitors").ok()["json"]["visitors"].clone();
    let attributes = visitors[0]["attributes"].as_array().unwrap();
    let value = |key: &str| attributes.iter().find(|attribute| attribute["key"] == key).unwrap()["value"].clone();
    assert_eq!((value("city"), value("ref_1")), (json!("New York"), json!("a/b")));
    assert_eq!(visit(&api, "go.example.com", "/p/paris/fixed").header("location"), "https://example.com/13");
    for other in ["/p/paris", "/p/paris/x/y", "/q/paris/x", "/p//x"] {
        assert_eq!(visit(&api, "go.example.com", other).status, 404, "{other}");
    }
    assert_eq!(api.get(&format!("/v1/links/{}", made["id"].as_str().unwrap())).ok()["link"]["eventCount"], 1);
}

#[test]
fn invalid_or_overlapping_dynamic_slugs_are_rejected() {
    let api = Api::start();
    let (go, other) = (domain(&api, "go.example.com"), domain(&api, "other.example.com"));
    let here = api.post("/v1/links", json!({"destination": "https://example.com", "shortlink": "p/{a}"}));
    assert_eq!((here.error().0, here.error().1), (400, "DYNAMIC_SLUG_NEEDS_CUSTOM_DOMAIN"));
    let first = link(&api, &go, "p/{a}").ok()["link"].clone();
    for (shortlink, status, code) in [
        ("p/{a}/{a}", 400, "DYNAMIC_SLUG_DUPLICATE_VARIABLE"),
        ("p/{b}", 409, "DYNAMIC_SLUG_OVERLAPS"),
        ("{a}/{b}", 409, "DYNAMIC_SLUG_OVERLAPS"),
        ("p/{a}", 409, "SHORTLINK_ALREADY_EXISTS"),
        ("p/x{a}", 400, "UNKNOWN"),
        ("p/{A}", 400, "UNKNOWN"),
        ("{}", 400, "UNKNOWN"),
        ("{1a}", 400, "UNKNOWN"),
        ("{a}b", 400, "UNKNOWN"),
        ("{a", 400, "UNKNOWN"),
        ("{a-b}", 400, "UNKNOWN"),
        (&format!("{{a{}}}", "b".repeat(40)), 400, "UNKNOWN"),
        ("steps/{a}", 400, "UNKNOWN"),
    ] {
        let response = link(&api, &go, shortlink);
        assert_eq!((response.error().0, response.error().1), (status, code), "{shortlink}");
    }
    assert_eq!(link(&api, &other, "p/{b}").status, 200);
    assert_eq!(link(&api, &go, "q/{b}").status, 200);
    assert_eq!(link(&api, &go, "v1/{a}/{b_1}/{c}").status, 200);
    let pair = |a: &str, b: &str| {
        let new =
            |slug: &str| json!({"destination": "https://example.com", "shortlink": slug, "customDomainId": go["id"]});
        api.post("/v1/links/bulk", json!({"links": [new(a), new(b)]}))
    };
    let response = pair("r/{a}", "{x}/s");
    assert_eq!(response.error().1, "DYNAMIC_SLUG_OVERLAPS", "{}", response.error().2);
    let response = pair("r/{a}/{b}", "r/{x}/s");
    assert_eq!(response.error().1, "DYNAMIC_SLUG_OVERLAPS");
    assert!(response.error().2.starts_with("links[1]"), "{}", response.error().2);
    api.delete(&format!("/v1/links/{}", first["id"].as_str().unwrap())).ok();
    assert_eq!(visit(&api, "go.example.com", "/p/x").status, 404);
    assert_eq!(link(&api, &go, "p/{b}").status, 200);
    let free = |slug: &str| {
        let query = format!("shortlink={slug}&customDomainId={}", go["id"].as_str().unwrap());
        api.get(&format!("/v1/links/shortlink-availability?{query}")).ok()["available"].clone()
    };
    assert_eq!((free("p/%7Bz%7D"), free("z/%7Bz%7D"), free("p/x")), (json!(false), json!(true), json!(true)));
}

#[test]
fn expired_dynamic_slug_redirects_to_its_expired_destination() {
    let api = Api::start();
    let go = domain(&api, "go.example.com");
    let hour = Duration::from_secs(60 * 60);
    let expires = (jiff::Timestamp::now() + hour).to_string();
    let body = json!({"destination": "https://example.com", "shortlink": "p/{a}", "customDomainId": go["id"],
        "expiresAt": expires, "expiredDestination": "https://example.com/over"});
    api.link(body);
    assert_eq!(visit(&api, "go.example.com", "/p/1").header("location"), "https://example.com");
    api.sandbox.clock().advance(hour);
    assert_eq!(visit(&api, "go.example.com", "/p/1").header("location"), "https://example.com/over");
    assert_eq!(link(&api, &go, "p/{b}").error().1, "DYNAMIC_SLUG_OVERLAPS");
}
