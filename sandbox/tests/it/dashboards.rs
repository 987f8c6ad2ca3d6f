use serde_json::{Value, json};

use crate::client::{Api, texts};

const ALL: &str = "/v1/analytics/dashboards";

fn create(api: &Api, body: Value) -> Value {
    api.post(ALL, body).ok()["dashboard"].clone()
}

#[test]
fn dashboards_are_created_listed_updated_and_deleted() {
    let api = Api::start();
    let link = api.link(json!({"destination": "https://example.com"}));
    let plain = create(&api, json!({"name": "Plain"}));
    assert_eq!((&plain["name"], plain.get("linkId")), (&json!("Plain"), None));
    let config =
        json!({"gridColumns": 6, "widgets": [{"id": "w", "title": "Hours", "size": {"w": 2, "h": 1}}, {"title": "x"}]});
    let own = create(&api, json!({"name": "Own", "linkId": link["id"], "config": config}));
    assert_eq!(own["config"], config);
    create(&api, json!({"name": "Other"}));
    let unnamed = create(&api, json!({}));
    assert_eq!(unnamed["name"], "Default Dashboard");
    api.delete(&format!("{ALL}/{}", unnamed["id"].as_str().unwrap())).ok();

    let names = |query: &str| {
        let list = api.get(&format!("{ALL}?{query}")).ok();
        (texts(&list["dashboards"], "name").join(" "), list["totalCount"].as_i64().unwrap())
    };
    assert_eq!(names(""), ("Other Own Plain".to_owned(), 3));
    assert_eq!(names("scope=DASHBOARD_SCOPE_LINK"), ("Own".to_owned(), 1));
    assert_eq!(names("scope=DASHBOARD_SCOPE_WORKSPACE"), ("Other Plain".to_owned(), 2));
    assert_eq!(names(&format!("linkId={}", link["id"].as_str().unwrap())), ("Own".to_owned(), 1));
    let page = api.get(&format!("{ALL}?pageSize=2")).ok();
    let token = page["nextPageToken"].as_str().unwrap();
    assert_eq!(names(&format!("pageSize=2&cursor={token}")), ("Plain".to_owned(), 3));

    let path = format!("{ALL}/{}", own["id"].as_str().unwrap());
    let changed = api.send("PUT", &path, &[], Some(json!({"name": "New"}))).ok()["dashboard"].clone();
    assert_eq!((&changed["name"], &changed["config"]), (&json!("New"), &own["config"]));
    assert!(changed["updatedAt"].as_str() > own["updatedAt"].as_str());
    assert_eq!(api.delete(&path).ok(), json!({}));
    assert_eq!(api.delete(&path).error().0, 404);
    assert_eq!(api.send("PUT", &path, &[], Some(json!({}))).error().0, 404);
    assert_eq!(names("").1, 2);
}

#[test]
fn invalid_dashboards_are_rejected() {
    let api = Api::start();
    let id = create(&api, json!({}))["id"].clone();
    let error = |body: Value| {
        let response = api.post(ALL, body);
        (response.status, response.error().2.to_owned())
    };
    assert_eq!(error(json!({"id": id})).0, 409);
    assert!(error(json!({"id": "x"})).1.starts_with("id: "));
    assert_eq!(error(json!({"linkId": id})).0, 404);
    assert_eq!(error(json!({"config": {"gridColumns": "six"}})).0, 400);
}

#[test]
fn widget_summaries_are_examples() {
    let api = Api::start();
    let dashboard = create(&api, json!({"config": {"widgets": [{"id": "w", "title": "Hours"}]}}));
    let path = format!("{ALL}/{}/widgets/w/summary", dashboard["id"].as_str().unwrap());
    assert!(api.get(&path).ok()["result"]["text"].is_string());
    assert!(api.post(&path, json!({})).ok()["result"]["text"].is_string());
}

#[test]
fn dashboards_survive_a_restart() {
    let file = std::env::temp_dir().join(format!("sandbox-dashboards-{}.data", std::process::id()));
    let start = || Api::with(linkbreakers_sandbox::Sandbox::builder().data(&file));
    let api = start();
    let made = create(&api, json!({"name": "Kept", "config": {"widgets": [{"id": "w"}]}}));
    drop(api);
    let api = start();
    assert_eq!(api.get(ALL).ok()["dashboards"], json!([made]));
    drop(api);
    std::fs::remove_file(&file).unwrap();
}
