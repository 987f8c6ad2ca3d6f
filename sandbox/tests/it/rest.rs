use serde_json::{Value, json};

use crate::client::{Api, DOCUMENT};

const ID: &str = "6f0c2a52-9d1c-4b8e-9a3c-0a3f6e1d2c4b";

#[test]
fn every_operation_answers() {
    let api = Api::with(linkbreakers_sandbox::Sandbox::builder().rate_limit(1000, std::time::Duration::from_secs(60)));
    let (mut count, mut good) = (0, 0);
    for (template, methods) in DOCUMENT["paths"].as_object().unwrap() {
        for (method, operation) in methods.as_object().unwrap() {
            let path = template.split('{').map(|part| match part.split_once('}') {
                Some((_, rest)) => format!("{ID}{rest}"),
                None => part.to_owned(),
            });
            let path: String = path.collect();
            // `send` checks the answer against the document.
            let body = operation.get("requestBody").map(|_| json!({}));
            let body = body.or((method != "get" && method != "delete").then(|| json!({})));
            let answer = api.send(&method.to_uppercase(), &path, &[], body);
            assert!(answer.status < 500, "{method} {path}: {}", answer.body);
            assert_ne!(answer.status, 405, "{method} {path}");
            count += 1;
            good += usize::from(answer.status < 300);
        }
    }
    assert!(count > 0);
    // The others want a body that says something, or name what is not there.
    assert!(good > 60, "{good}");
}

#[test]
fn an_update_answers_what_was_sent() {
    let api = Api::start();
    let sent = json!({"name": "Concierge", "tone": "AGENT_TONE_PLAYFUL", "emojiEnabled": true});
    let path = format!("/v1/agents/{ID}");
    let agent = api.patch(&path, sent.clone()).ok()["agent"].clone();
    assert_eq!(agent["id"], ID);
    for (name, value) in sent.as_object().unwrap() {
        assert_eq!(&agent[name], value);
    }
    let body = json!({"title": "Prices", "content": "All free."});
    let made = api.post(&format!("{path}/knowledge-documents"), body).ok();
    assert_eq!((&made["document"]["agentId"], &made["document"]["title"]), (&json!(ID), &json!("Prices")));
}

#[test]
fn the_same_request_is_answered_the_same_everywhere() {
    let list = |api: &Api, path: &str| {
        let mut list = api.get(path).ok();
        // Each sandbox has a workspace of its own.
        for agent in list["agents"].as_array_mut().unwrap() {
            agent["workspaceId"] = Value::Null;
        }
        list
    };
    let (one, two) = (Api::start(), Api::start());
    let answer = list(&one, "/v1/agents");
    assert_eq!(answer, list(&one, "/v1/agents"));
    assert_eq!(answer, list(&two, "/v1/agents"));
    assert_ne!(answer, list(&one, "/v1/agents?cursor=x"));
    assert_eq!(answer["agents"].as_array().unwrap().len(), 2);
    assert_ne!(answer["agents"][0]["id"], answer["agents"][1]["id"]);
}

#[test]
fn requests_are_checked_and_public_operations_need_no_token() {
    let api = Api::start();
    assert_eq!(api.post("/v1/agents", json!({})).error().0, 400);
    assert_eq!(api.raw("GET", "/v1/agents", &[], None).status, 401);
    for path in ["/v1/pricing/plans", "/v1/public/workspaces/acme"] {
        assert_eq!(api.raw("GET", path, &[], None).status, 200, "{path}");
    }
    assert_eq!(api.delete(&format!("/v1/agents/{ID}")).ok(), json!({}));
}
