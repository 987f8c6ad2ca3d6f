use serde_json::{Value, json};

use crate::client::{Api, texts};

const ALL: &str = "/v1/analytics/dashboards";

fn create(api: &Api, body: Value) -> Value {
    api.post(ALL, body).ok()["dashboard"].clone()
}

#[test]
fn dashboards_are_kept_and_changed() {
    let api = Api::start();
    let link = api.link(json!({"destination": "https://example.com"}));
    let plain = create(&api, json!({}));
    assert_eq!(
        (&plain["name"], &plain["config"], plain.get("linkId")),
        (&json!("Default Dashboard"), &json!({"widgets": []}), None)
    );
    let config =
        json!({"gridColumns": 6, "widgets": [{"id": "w", "title": "Hours", "size": {"w": 2, "h": 1}}, {"title": "x"}]});
    let own = create(&api, json!({"name": "Own", "linkId": link["id"], "config": config}));
    assert_eq!(own["config"]["widgets"][0], config["widgets"][0]);
    assert_eq!(own["config"]["widgets"][1]["id"].as_str().unwrap().len(), 36);
    let starter = create(&api, json!({"name": "Starter", "useDefaultWidgets": true}));
    assert_eq!(starter["config"]["widgets"].as_array().unwrap().len(), 6);

    let names = |query: &str| {
        let list = api.get(&format!("{ALL}?{query}")).ok();
        (texts(&list["dashboards"], "name").join(" "), list["totalCount"].as_i64().unwrap())
    };
    assert_eq!(names(""), ("Starter Own Default Dashboard".to_owned(), 3));
    assert_eq!(names("scope=DASHBOARD_SCOPE_LINK"), ("Own".to_owned(), 1));
    assert_eq!(names("scope=DASHBOARD_SCOPE_WORKSPACE"), ("Starter Default Dashboard".to_owned(), 2));
    assert_eq!(names(&format!("linkId={}", link["id"].as_str().unwrap())), ("Own".to_owned(), 1));
    let page = api.get(&format!("{ALL}?pageSize=2")).ok();
    let token = page["nextPageToken"].as_str().unwrap();
    assert_eq!(names(&format!("pageSize=2&cursor={token}")), ("Default Dashboard".to_owned(), 3));

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
fn what_cannot_be_is_refused() {
    let api = Api::start();
    let id = create(&api, json!({}))["id"].clone();
    let error = |body: Value| {
        let answer = api.post(ALL, body);
        (answer.status, answer.error().2.to_owned())
    };
    assert_eq!(error(json!({"id": id})).0, 409);
    assert!(error(json!({"id": "x"})).1.starts_with("id: "));
    assert_eq!(error(json!({"linkId": id})).0, 404);
    assert!(error(json!({"config": {"widgets": [{"id": "a"}, {"id": "a"}]}})).1.contains("config/widgets/1/id"));
    assert_eq!(error(json!({"config": {"gridColumns": "six"}})).0, 400);
}

#[test]
fn a_summary_tells_what_the_events_say() {
    let api = Api::start();
    let links = ["one", "two"].map(|name| api.link(json!({"destination": "https://example.com", "shortlink": name})));
    let visit = |path: &str, country: &str| {
        let iphone = "Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) Mobile/15E148 Safari/604.1";
        api.raw("GET", path, &[("cf-ipcountry", country), ("user-agent", iphone), ("x-forwarded-for", country)], None)
    };
    for (path, country) in [("/one", "DE"), ("/one", "DE"), ("/one", "FR"), ("/two", "FR")] {
        visit(path, country);
    }
    let dashboard = create(&api, json!({"linkId": links[0]["id"], "useDefaultWidgets": true}));
    let widget = dashboard["config"]["widgets"][0]["id"].as_str().unwrap();
    let path = format!("{ALL}/{}/widgets/{widget}/summary", dashboard["id"].as_str().unwrap());
    assert_eq!(api.get(&path).ok(), json!({}), "nothing was generated yet");

    let first = api.post(&path, json!({})).ok()["result"].clone();
    assert_eq!(
        (&first["widgetId"], &first["sourceCount"], &first["stale"]),
        (&json!(widget), &json!(3), &json!(false))
    );
    let text = first["text"].as_str().unwrap();
    assert!(text.starts_with("Scans over time: 3 visits by 2 visitors."), "{text}");
    assert!(text.contains("Germany, with 2 of 3 (67 %)") && text.contains("Mobile, with 3 of 3 (100 %)"), "{text}");
    assert_eq!(api.get(&path).ok()["result"], first);
    assert_eq!(api.post(&path, json!({})).ok()["result"], first, "what is not stale is not written again");
    let forced = api.post(&path, json!({"force": true})).ok()["result"].clone();
    assert!(forced["generatedAt"].as_str() > first["generatedAt"].as_str());

    visit("/one", "NL");
    let stale = api.get(&path).ok()["result"].clone();
    assert_eq!((&stale["stale"], &stale["sourceCount"], &stale["currentCount"]), (&json!(true), &json!(3), &json!(4)));
    assert_eq!(api.post(&path, json!({})).ok()["result"]["sourceCount"], 4);
    assert_eq!(api.get(&path.replace(widget, "x")).error().0, 404);

    let id = dashboard["id"].as_str().unwrap();
    let config = json!({"widgets": [{"id": "plan", "title": "Plans", "dataSource": {"params": {"key": "plan"}}}]});
    api.send("PUT", &format!("{ALL}/{id}"), &[], Some(json!({"config": config}))).ok();
    assert_eq!(api.get(&path).error().0, 404, "the widget is gone");
    let text = api.post(&format!("{ALL}/{id}/widgets/plan/summary"), json!({})).ok()["result"]["text"].clone();
    assert_eq!(text, "Plans: 0 of 3 visitors have \"plan\".");
}

#[test]
fn dashboards_survive_a_restart() {
    let file = std::env::temp_dir().join(format!("sandbox-dashboards-{}.data", std::process::id()));
    let start = || Api::with(linkbreakers_sandbox::Sandbox::builder().data(&file));
    let api = start();
    let made = create(&api, json!({"name": "Kept", "useDefaultWidgets": true}));
    let widget = made["config"]["widgets"][0]["id"].as_str().unwrap();
    let path = format!("{ALL}/{}/widgets/{widget}/summary", made["id"].as_str().unwrap());
    let summary = api.post(&path, json!({})).ok();
    drop(api);
    let api = start();
    assert_eq!(api.get(ALL).ok()["dashboards"], json!([made]));
    assert_eq!(api.get(&path).ok(), summary);
    drop(api);
    std::fs::remove_file(&file).unwrap();
}
