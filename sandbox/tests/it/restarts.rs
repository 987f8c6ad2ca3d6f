//! Directories, tokens and domains after a restart.

use linkbreakers_sandbox::Sandbox;
use serde_json::json;

use crate::client::Api;

#[test]
fn directories_domains_and_tokens_survive_a_restart() {
    let file = std::env::temp_dir().join(format!("sandbox-places-{}.data", std::process::id()));
    let start = |token: &str| Api::with(Sandbox::builder().data(&file).token(token));
    let api = start("first");
    let directory = api.post("/v1/directories", json!({"name": "d"})).ok()["directory"].clone();
    let domain = api.post("/v1/custom-domains", json!({"name": "go.example.com"})).ok()["customDomain"].clone();
    let domain_path = format!("/v1/custom-domains/{}", domain["id"].as_str().unwrap());
    for _ in 0..3 {
        api.send("POST", &format!("{domain_path}/check"), &[], None).ok();
    }
    let active = api.get(&domain_path).ok();
    let on = |slug: &str, to: &str| json!({"destination": to, "shortlink": slug, "customDomainId": domain["id"]});
    api.link(on("p/{a}", "https://example.com/dynamic"));
    let mut fixed = on("p/x", "https://example.com/fixed");
    fixed["directoryId"] = directory["id"].clone();
    api.link(fixed);
    let secret = json!({"keyType": "WORKSPACE_TOKEN_KEY_TYPE_SECRET", "scopes": ["API_SCOPE_LINKS_READ"]});
    let reader = api.post("/v1/workspace-tokens", secret).ok()["accessToken"].as_str().unwrap().to_owned();
    drop(api);

    let api = start("second");
    assert_eq!(api.get(&domain_path).ok(), active);
    let visit = |path: &str| api.raw("GET", path, &[("host", "go.example.com")], None).header("location").to_owned();
    assert_eq!(visit("/p/y"), "https://example.com/dynamic");
    assert_eq!(visit("/p/x"), "https://example.com/fixed");
    let again = api.post("/v1/links", on("p/{b}", "https://example.com"));
    assert_eq!(again.error().1, "DYNAMIC_SLUG_OVERLAPS");
    let directory_path = format!("/v1/directories/{}", directory["id"].as_str().unwrap());
    assert_eq!(api.get(&directory_path).ok()["directory"], directory);
    assert_eq!(api.delete(&directory_path).status, 412);
    assert_eq!(api.delete(&domain_path).status, 409);
    let status =
        |token: &str, path: &str| api.raw("GET", path, &[("authorization", &format!("Bearer {token}"))], None).status;
    assert_eq!((status("first", "/v1/visitors"), status("second", "/v1/visitors")), (401, 200));
    assert_eq!((status(&reader, "/v1/links?pageSize=1"), status(&reader, "/v1/visitors")), (200, 403));
    drop(api);
    std::fs::remove_file(&file).unwrap();
}
