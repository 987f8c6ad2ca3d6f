use std::time::Duration;

use linkbreakers_sandbox::Sandbox;
use serde_json::{Value, json};

use crate::client::{Api, ApiResponse, DOCUMENT, texts};

const SECRET: &str = "WORKSPACE_TOKEN_KEY_TYPE_SECRET";
const PUBLISHABLE: &str = "WORKSPACE_TOKEN_KEY_TYPE_PUBLISHABLE";

/// Creates a token with these scopes; returns it and its secret.
fn token(api: &Api, scopes: &[&str]) -> (Value, String) {
    let made = api.post("/v1/workspace-tokens", json!({"keyType": SECRET, "name": "t", "scopes": scopes})).ok();
    (made["token"].clone(), made["accessToken"].as_str().unwrap().to_owned())
}

fn path(token: &Value) -> String {
    format!("/v1/workspace-tokens/{}", token["id"].as_str().unwrap())
}

/// With another token than the sandbox's own.
fn with(api: &Api, token: &str, method: &str, path: &str, body: Option<Value>) -> ApiResponse {
    let bearer = format!("Bearer {token}");
    let mut headers = vec![("authorization", bearer.as_str())];
    if body.is_some() {
        headers.push(("content-type", "application/json"));
    }
    api.raw(method, path, &headers, body.map(|body| body.to_string().into_bytes()))
}

#[test]
fn token_is_created_used_updated_and_deleted() {
    let api = Api::start();
    let (made, text) = token(&api, &[]);
    assert_eq!((&made["keyType"], &made["fullAccess"], &made["scopes"]), (&json!(SECRET), &json!(true), &json!([])));
    assert_eq!((text.split('.').count(), made.get("lastUsedAt")), (3, None));
    assert_eq!(with(&api, &text, "GET", "/v1/links?pageSize=1", None).status, 200);
    let read = api.get(&path(&made)).ok();
    assert!(read["token"]["lastUsedAt"].is_string() && read.get("accessToken").is_none());
    assert!(!read.to_string().contains(&text));
    let body = json!({"name": "reader", "scopes": ["API_SCOPE_LINKS_READ", "API_SCOPE_LINKS_READ"]});
    let changed = api.patch(&path(&made), body).ok()["token"].clone();
    assert_eq!((&changed["name"], &changed["fullAccess"]), (&json!("reader"), &json!(false)));
    assert_eq!(changed["scopes"], json!(["API_SCOPE_LINKS_READ"]));
    assert_eq!(with(&api, &text, "GET", "/v1/links?pageSize=1", None).status, 200);
    assert_eq!(with(&api, &text, "GET", "/v1/visitors", None).status, 403);
    let renamed = api.patch(&path(&made), json!({"name": ""})).ok()["token"].clone();
    assert_eq!((renamed.get("name"), &renamed["scopes"]), (None, &changed["scopes"]));
    assert_eq!(api.patch(&path(&made), json!({"fullAccess": true})).ok()["token"]["fullAccess"], true);
    assert_eq!(with(&api, &text, "GET", "/v1/visitors", None).status, 200);
    assert_eq!(api.delete(&path(&made)).ok(), json!({}));
    let response = with(&api, &text, "GET", "/v1/links?pageSize=1", None);
    assert_eq!((response.status, response.header("www-authenticate")), (401, "Bearer"));
    assert_eq!((api.get(&path(&made)).status, api.delete(&path(&made)).status), (404, 404));
}

#[test]
fn every_operation_needs_the_scope_that_the_document_names() {
    let api = Api::start();
    let (_, none) = token(&api, &["API_SCOPE_BILLING_WRITE"]);
    let mut checked = 0;
    for (template, methods) in DOCUMENT["paths"].as_object().unwrap() {
        for (method, operation) in methods.as_object().unwrap() {
            let path = template.replace(['{', '}'], "");
            let body = (method != "get").then(|| json!({}));
            let response = with(&api, &none, &method.to_uppercase(), &path, body);
            match operation["x-scopes"][0].as_str() {
                Some(scope) => {
                    let (status, _, message) = response.error();
                    assert_eq!(status, 403, "{method} {path}");
                    assert!(message.contains(scope), "{message}");
                    assert!(response.header("www-authenticate").contains(scope));
                    checked += 1;
                }
                None => assert_ne!(response.status, 403, "{method} {path}"),
            }
        }
    }
    assert_eq!(checked, 185);
}

#[test]
fn write_scope_implies_read_scope() {
    let api = Api::start();
    let (_, writer) = token(&api, &["API_SCOPE_LINKS_WRITE"]);
    let (_, reader) = token(&api, &["API_SCOPE_LINKS_READ"]);
    let link = json!({"destination": "https://example.com"});
    assert_eq!(with(&api, &writer, "POST", "/v1/links", Some(link.clone())).status, 200);
    assert_eq!(with(&api, &writer, "GET", "/v1/links?pageSize=5", None).ok()["totalCount"], 1);
    assert_eq!(with(&api, &reader, "GET", "/v1/links?pageSize=5", None).ok()["totalCount"], 1);
    let response = with(&api, &reader, "POST", "/v1/links", Some(link));
    assert_eq!(response.error().0, 403);
    assert!(response.error().2.contains("links:write"), "{}", response.error().2);
    assert_eq!(api.get("/v1/links?pageSize=5").ok()["totalCount"], 1);
}

#[test]
fn token_grants_only_scopes_that_it_has() {
    let api = Api::start();
    let (_, maker) = token(&api, &["API_SCOPE_TOKENS_WRITE", "API_SCOPE_LINKS_WRITE"]);
    let (other, _) = token(&api, &["API_SCOPE_LINKS_READ"]);
    for (scopes, status) in [
        (json!(["API_SCOPE_LINKS_READ"]), 200),
        (json!(["API_SCOPE_LINKS_WRITE", "API_SCOPE_TOKENS_READ"]), 200),
        (json!(["API_SCOPE_LINKS_READ", "API_SCOPE_MEDIA_READ"]), 403),
        (json!([]), 403),
    ] {
        let body = json!({"keyType": SECRET, "scopes": scopes});
        let response = with(&api, &maker, "POST", "/v1/workspace-tokens", Some(body));
        assert_eq!(response.status, status, "{scopes}: {}", response.body);
    }
    for (body, status) in [
        (json!({"scopes": ["API_SCOPE_MEDIA_READ"]}), 403),
        (json!({"fullAccess": true}), 403),
        (json!({"scopes": ["API_SCOPE_LINKS_WRITE"]}), 200),
    ] {
        let response = with(&api, &maker, "PATCH", &path(&other), Some(body.clone()));
        assert_eq!(response.status, status, "{body}: {}", response.body);
    }
    let body = json!({"keyType": PUBLISHABLE});
    let response = with(&api, &maker, "POST", "/v1/workspace-tokens", Some(body));
    assert_eq!(response.error().0, 403);
    assert!(response.error().2.contains("visitors:write"), "{}", response.error().2);
}

#[test]
fn publishable_key_permits_only_the_identification_of_visitors() {
    let api = Api::start();
    let body = json!({"keyType": PUBLISHABLE, "name": "site"});
    let made = api.post("/v1/workspace-tokens", body).ok();
    assert_eq!((&made["token"]["keyType"], &made["token"]["fullAccess"]), (&json!(PUBLISHABLE), &json!(false)));
    let text = made["accessToken"].as_str().unwrap();
    let visitor = json!({"visitor": {"data": {"$email": "a@example.com"}}});
    assert_eq!(with(&api, text, "POST", "/v1/visitor/identify", Some(visitor)).ok()["created"], true);
    for path in ["/v1/visitors", "/v1/links?pageSize=1", "/v1/workspace-tokens"] {
        let response = with(&api, text, "GET", path, None);
        assert_eq!(response.error().0, 403, "{path}");
        assert!(response.error().2.contains("publishable"), "{}", response.error().2);
    }
    for body in [json!({"scopes": ["API_SCOPE_LINKS_READ"]}), json!({"fullAccess": true})] {
        assert_eq!(api.patch(&path(&made["token"]), body.clone()).error().0, 400, "{body}");
    }
}

#[test]
fn invalid_tokens_are_rejected() {
    let api = Api::start();
    for (body, named) in [
        (json!({}), "keyType"),
        (json!({"keyType": "WORKSPACE_TOKEN_KEY_TYPE_UNSPECIFIED"}), "keyType"),
        (json!({"keyType": "SECRET"}), "keyType"),
        (json!({"keyType": SECRET, "scopes": ["links:read"]}), "/scopes/0"),
        (json!({"keyType": SECRET, "scopes": ["API_SCOPE_UNSPECIFIED"]}), "scopes"),
        (json!({"keyType": PUBLISHABLE, "scopes": ["API_SCOPE_LINKS_READ"]}), "scopes"),
    ] {
        let response = api.post("/v1/workspace-tokens", body.clone());
        assert_eq!(response.error().0, 400, "{body}");
        assert!(response.error().2.contains(named), "{}", response.error().2);
    }
    let (made, text) = token(&api, &[]);
    for body in [json!({"fullAccess": false}), json!({"fullAccess": true, "scopes": ["API_SCOPE_LINKS_READ"]})] {
        assert_eq!(api.patch(&path(&made), body.clone()).error().0, 400, "{body}");
    }
    let forged = &text[..text.len() - 1];
    assert_eq!(with(&api, forged, "GET", "/v1/visitors", None).status, 401);
}

#[test]
fn token_of_the_sandbox_is_listed_and_can_be_neither_limited_nor_deleted() {
    let api = Api::start();
    token(&api, &[]);
    token(&api, &["API_SCOPE_LINKS_READ"]);
    let first = api.get("/v1/workspace-tokens?pageSize=2").ok();
    assert_eq!((texts(&first["tokens"], "name"), &first["totalCount"]), (vec!["t", "t"], &json!(3)));
    let next = first["nextPageToken"].as_str().unwrap();
    let rest = api.get(&format!("/v1/workspace-tokens?pageSize=2&pageToken={next}")).ok();
    let own = &rest["tokens"][0];
    assert_eq!((&own["fullAccess"], rest.get("nextPageToken")), (&json!(true), None));
    assert_eq!(api.delete(&path(own)).error().0, 409);
    assert_eq!(api.patch(&path(own), json!({"scopes": ["API_SCOPE_LINKS_READ"]})).error().0, 409);
    assert_eq!(api.patch(&path(own), json!({"name": "mine"})).ok()["token"]["name"], "mine");
    assert_eq!(api.get("/v1/workspace-tokens").ok()["tokens"].as_array().unwrap().len(), 3);
}

#[test]
fn limits_are_counted_by_token() {
    let api = Api::with(Sandbox::builder().rate_limit(3, Duration::from_secs(60)));
    let (_, text) = token(&api, &[]);
    let remaining = |response: ApiResponse| response.header("ratelimit-remaining").to_owned();
    assert_eq!(remaining(api.get("/v1/visitors")), "1");
    assert_eq!(remaining(with(&api, &text, "GET", "/v1/visitors", None)), "2");
    assert_eq!(remaining(api.get("/v1/visitors")), "0");
    assert_eq!(api.get("/v1/visitors").status, 429);
    assert_eq!(with(&api, &text, "GET", "/v1/visitors", None).status, 200);
}

#[test]
fn idempotency_key_belongs_to_one_token() {
    let api = Api::start();
    let (_, text) = token(&api, &[]);
    let bearer = format!("Bearer {text}");
    let send = |name: &str, other: bool| {
        let mut headers = vec![("idempotency-key", "order-42")];
        let own = format!("Bearer {}", api.sandbox.token());
        headers.push(("authorization", if other { &bearer } else { &own }));
        headers.push(("content-type", "application/json"));
        let body = json!({"destination": "https://example.com", "name": name}).to_string();
        api.raw("POST", "/v1/links", &headers, Some(body.into_bytes()))
    };
    let first = send("a", false).ok();
    assert_ne!(send("b", true).ok()["link"]["id"], first["link"]["id"]);
    assert_eq!(send("b", false).error().0, 422);
    let again = send("a", false);
    assert_eq!((again.header("idempotent-replayed"), &again.body), ("true", &first));
    assert_eq!(api.get("/v1/links?pageSize=9").ok()["totalCount"], 2);
}

#[test]
fn scopes_are_listed_without_a_token() {
    let api = Api::start();
    let scopes = api.raw("GET", "/v1/api-scopes", &[], None).ok()["scopes"].clone();
    let known = DOCUMENT["components"]["schemas"]["ApiScope"]["enum"].as_array().unwrap();
    assert_eq!(texts(&scopes, "scope"), known[1..].iter().map(|scope| scope.as_str().unwrap()).collect::<Vec<_>>());
    let named = scopes.as_array().unwrap().iter().find(|scope| scope["name"] == "page_themes:write").unwrap();
    assert_eq!(
        (&named["scope"], &named["resource"], &named["access"]),
        (&json!("API_SCOPE_PAGE_THEMES_WRITE"), &json!("page_themes"), &json!("API_SCOPE_ACCESS_WRITE"))
    );
}
