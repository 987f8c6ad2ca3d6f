use serde_json::json;

use crate::client::{Api, DOCUMENT};

const ID: &str = "6f0c2a52-9d1c-4b8e-9a3c-0a3f6e1d2c4b";

#[test]
fn every_operation_responds() {
    let api = Api::with(linkbreakers_sandbox::Sandbox::builder().rate_limit(1000, std::time::Duration::from_secs(60)));
    let (mut count, mut good) = (0, 0);
    for (template, methods) in DOCUMENT["paths"].as_object().unwrap() {
        for (method, operation) in methods.as_object().unwrap() {
            let path = template.split('{').map(|part| match part.split_once('}') {
                Some((_, rest)) => format!("{ID}{rest}"),
                None => part.to_owned(),
            });
            let path: String = path.collect();
            // `send` checks the response against the document.
            let body = operation.get("requestBody").map(|_| json!({}));
            let body = body.or((method != "get" && method != "delete").then(|| json!({})));
            let response = api.send(&method.to_uppercase(), &path, &[], body);
            assert!(response.status < 500, "{method} {path}: {}", response.body);
            assert_ne!(response.status, 405, "{method} {path}");
            count += 1;
            good += usize::from(response.status < 300);
        }
    }
    assert!(count > 0);
    // The others want a body that says something, or name what is not there.
    assert!(good > 60, "{good}");
}

#[test]
fn agents_and_their_documents_are_created_updated_and_deleted() {
    let api = Api::start();
    let id = api.post("/v1/agents", json!({"name": "Guide"})).ok()["agent"]["id"].clone();
    let path = format!("/v1/agents/{}", id.as_str().unwrap());
    let sent = json!({"name": "Concierge", "tone": "AGENT_TONE_PLAYFUL", "emojiEnabled": true});
    let agent = api.patch(&path, sent.clone()).ok()["agent"].clone();
    assert_eq!(agent["id"], id);
    for (name, value) in sent.as_object().unwrap() {
        assert_eq!(&agent[name], value);
    }
    let body = json!({"title": "Prices", "content": "All free."});
    let made = api.post(&format!("{path}/knowledge-documents"), body).ok()["document"].clone();
    assert_eq!((&made["agentId"], &made["title"]), (&id, &json!("Prices")));
    let made = format!("{path}/knowledge-documents/{}", made["id"].as_str().unwrap());
    assert_eq!(api.patch(&made, json!({"title": "Fees"})).ok()["document"]["title"], "Fees");
    api.delete(&made).ok();
    assert_eq!(api.delete(&made).status, 404);
    for (method, path) in
        [("PATCH", format!("/v1/agents/{ID}")), ("POST", format!("/v1/agents/{ID}/knowledge-documents"))]
    {
        let body = json!({"name": "x", "title": "x", "content": "x"});
        assert_eq!(api.send(method, &path, &[], Some(body)).error().0, 404, "{path}");
    }
}

#[test]
fn examples_are_the_same_for_the_same_request_in_every_sandbox() {
    let (one, two) = (Api::start(), Api::start());
    let presets = one.get("/v1/agent-presets").ok();
    assert_eq!((&presets, &presets), (&one.get("/v1/agent-presets").ok(), &two.get("/v1/agent-presets").ok()));
    let items = presets.as_object().unwrap().values().next().unwrap();
    assert_eq!(items.as_array().unwrap().len(), 2);
    assert_ne!(items[0], items[1]);
    let workspace = |slug: &str| one.get(&format!("/v1/public/workspaces/{slug}")).ok();
    assert_ne!(workspace("acme"), workspace("other"));
}

#[test]
fn requests_are_validated_and_public_operations_need_no_token() {
    let api = Api::start();
    assert_eq!(api.post("/v1/agents", json!({})).error().0, 400);
    assert_eq!(api.raw("GET", "/v1/agents", &[], None).status, 401);
    for path in ["/v1/pricing/plans", "/v1/public/workspaces/acme"] {
        assert_eq!(api.raw("GET", path, &[], None).status, 200, "{path}");
    }
    assert_eq!(api.delete(&format!("/v1/agents/{ID}")).error().0, 404);
}
