use serde_json::json;

use crate::client::{Api, texts};

#[test]
fn webhook_is_created_updated_and_deleted() {
    let api = Api::start();
    let link = api.link(json!({"destination": "https://example.com"}));
    let body = json!({
        "name": "CRM", "endpointUrl": "https://example.com/hook", "triggers": ["KIND_EXIT"], "linkId": link["id"],
    });
    let made = api.post("/v1/webhooks", body).ok()["webhook"].clone();
    assert_eq!(
        (&made["status"], &made["source"]),
        (&json!("WEBHOOK_STATUS_ACTIVE"), &json!("WEBHOOK_SOURCE_LINKBREAKERS"))
    );
    assert_eq!((&made["linkId"], &made["successCount"]), (&link["id"], &json!(0)));
    let path = format!("/v1/webhooks/{}", made["id"].as_str().unwrap());
    let changed = api.patch(&path, json!({"status": "WEBHOOK_STATUS_PAUSED", "triggers": []})).ok()["webhook"].clone();
    assert_eq!((&changed["name"], &changed["status"]), (&json!("CRM"), &json!("WEBHOOK_STATUS_PAUSED")));
    assert_eq!(changed["triggers"], json!([]));
    assert_eq!(api.get(&path).ok()["webhook"], changed);
    assert_eq!(api.delete(&path).ok(), json!({}));
    assert_eq!(api.get(&path).status, 404);
    assert_eq!(api.delete(&path).status, 404);
}

#[test]
fn webhooks_are_listed_newest_first_and_by_status() {
    let api = Api::start();
    for n in 0..3 {
        api.post("/v1/webhooks", json!({"name": format!("w{n}"), "endpointUrl": "https://example.com"})).ok();
    }
    let all = api.get("/v1/webhooks").ok();
    assert_eq!((texts(&all["webhooks"], "name").join(" "), &all["totalCount"]), ("w2 w1 w0".to_owned(), &json!(3)));
    let id = all["webhooks"][1]["id"].as_str().unwrap();
    api.patch(&format!("/v1/webhooks/{id}"), json!({"status": "WEBHOOK_STATUS_PAUSED"})).ok();
    let paused = api.get("/v1/webhooks?status=WEBHOOK_STATUS_PAUSED").ok();
    assert_eq!(texts(&paused["webhooks"], "name"), ["w1"]);
    let first = api.get("/v1/webhooks?pageSize=2").ok();
    let token = first["nextPageToken"].as_str().unwrap();
    let rest = api.get(&format!("/v1/webhooks?pageSize=2&pageToken={token}")).ok();
    assert_eq!((texts(&rest["webhooks"], "name"), rest.get("nextPageToken")), (vec!["w0"], None));
}

#[test]
fn invalid_webhooks_are_rejected() {
    let api = Api::start();
    for (body, status, named) in [
        (json!({"name": "x"}), 400, "endpointUrl"),
        (json!({"name": "x", "endpointUrl": "example.com"}), 400, "endpointUrl"),
        (json!({"name": "", "endpointUrl": "https://example.com"}), 400, "name"),
        (json!({"name": "x", "endpointUrl": "https://example.com", "triggers": ["EXIT"]}), 400, "/triggers/0"),
        (json!({"name": "x", "endpointUrl": "https://example.com", "linkId": "7"}), 404, "linkId"),
    ] {
        let response = api.post("/v1/webhooks", body.clone());
        assert_eq!(response.error().0, status, "{body}");
        assert!(response.error().2.contains(named), "{}", response.error().2);
    }
}
