use linkbreakers_sandbox::Sandbox;
use serde_json::json;

use crate::client::{Api, DOCUMENT};

#[test]
fn missing_or_unknown_token_gets_a_401() {
    let api = Api::start();
    for (headers, named) in [
        (vec![], "the token is missing"),
        (vec![("authorization", "Bearer wrong")], "is unknown"),
        (vec![("authorization", "Basic abc")], "not a bearer token"),
    ] {
        let response = api.raw("GET", "/v1/links?pageSize=1", &headers, None);
        let (status, _, message) = response.error();
        assert_eq!((status, response.header("www-authenticate")), (401, "Bearer"));
        assert!(message.contains(named), "{message}");
    }
    let lower = format!("bearer {}", api.sandbox.token());
    let response = api.raw("GET", "/v1/links?pageSize=1", &[("authorization", &lower)], None);
    assert_eq!(response.status, 200);
}

#[test]
fn unknown_path_gets_a_404_and_wrong_method_a_405() {
    let api = Api::start();
    assert_eq!(api.get("/v1/nothing").error().0, 404);
    assert_eq!(api.get("/v1/links/").error().0, 404);
    let response = api.send("PUT", "/v1/links", &[], Some(json!({})));
    assert_eq!((response.error().0, response.header("allow")), (405, "GET, HEAD, POST"));
    let response = api.delete("/v1/jobs/x");
    assert_eq!((response.error().0, response.header("allow")), (405, "GET, HEAD"));
    assert_eq!(api.raw("POST", "/v1", &[], Some(Vec::new())).status, 405);
}

#[test]
fn body_must_be_valid_json_of_the_schema() {
    let api = Api::start();
    let bearer = format!("Bearer {}", api.sandbox.token());
    let send = |content_type: &str, text: &str| {
        let headers = [("authorization", bearer.as_str()), ("content-type", content_type)];
        api.raw("POST", "/v1/links", &headers, Some(text.as_bytes().to_vec()))
    };
    let good = r#"{"destination":"https://example.com"}"#;
    assert_eq!(send("application/json; charset=UTF-8", good).status, 200);
    assert_eq!(send("text/plain", good).error().0, 415);
    assert_eq!(send("application/json", "{").error().0, 400);
    assert_eq!(send("application/json", "").error().0, 400);
    assert_eq!(send("application/json", "[]").error().0, 400);
    let response = send("application/json", r#"{"tags":"a","qrcodeEnabled":"yes"}"#);
    let details = response.body["details"].as_array().unwrap();
    assert_eq!(details.len(), 3, "{details:?}");
    assert!(response.error().2.contains("2 more"), "{}", response.error().2);
    let large = format!(r#"{{"destination":"https://example.com/{}"}}"#, "x".repeat(17 << 20));
    assert_eq!(send("application/json", &large).error().0, 413);
}

#[test]
fn query_parameters_are_validated() {
    let api = Api::start();
    for (path, named) in [
        ("/v1/links", "pageSize"),
        ("/v1/links?pageSize=many", "pageSize"),
        ("/v1/links?pageSize=0", "pageSize"),
        ("/v1/links?pageSize=-1", "pageSize"),
        ("/v1/links?pageSize=1&sortBy=NAME", "sortBy"),
        ("/v1/links?pageSize=1&sortDirection=DESC", "sortDirection"),
        ("/v1/events?startDate=yesterday", "startDate"),
        ("/v1/visitors?pageSize=1.5", "pageSize"),
    ] {
        let response = api.get(path);
        assert_eq!(response.error().0, 400, "{path}");
        assert!(response.error().2.starts_with(named), "{}", response.error().2);
        assert_eq!(response.body["details"][0]["field"], named);
    }
    assert_eq!(api.get("/v1/visitors").status, 200);
}

#[test]
fn unknown_query_parameters_and_includes_are_rejected_unless_the_sandbox_is_lenient() {
    let (strict, lenient) = (Api::start(), Api::with(Sandbox::builder().lenient(true)));
    let search = |api: &Api| api.post("/v1/visitors/search", json!({"include": ["event"], "pageSize": 1}));
    for (path, named, hint) in [
        ("/v1/links?pageSize=1&newIn2030=x", "newIn2030", "LinksService_List"),
        ("/v1/links?pageSize=1&tag=a", "tag", "did you mean tags?"),
        ("/v1/links?pageSize=1&include=qrCodeSignedUrl", "include", "did you mean qrcodeSignedUrl?"),
        ("/v1/visitors?include=event", "include", "did you mean events?"),
        ("/v1/metrics/workspace?linkId=x", "linkId", "it has none"),
    ] {
        let response = strict.get(path);
        assert_eq!(response.error().0, 400, "{path}");
        assert!(response.error().2.contains(hint), "{}", response.error().2);
        assert_eq!(response.body["details"][0]["field"], named);
        assert_eq!(lenient.get(path).status, 200, "{path}");
    }
    assert_eq!((search(&strict).error().0, search(&lenient).status), (400, 200));
}

#[test]
fn api_is_described_without_a_token() {
    let api = Api::start();
    for path in ["/", "/v1"] {
        let body = api.raw("GET", path, &[], None).ok();
        assert_eq!(body["version"], DOCUMENT["info"]["version"]);
        assert_eq!(body["name"], "Linkbreakers API");
        assert_eq!(body["links"]["openapi"], format!("{}/openapi.json", api.sandbox.url()));
    }
    assert_eq!(&api.raw("GET", "/openapi.json", &[], None).ok(), &*DOCUMENT);
}
