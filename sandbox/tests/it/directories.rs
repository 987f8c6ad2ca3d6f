use serde_json::{Value, json};

use crate::client::{Api, texts};

fn directory(api: &Api, name: &str, parent: Option<&Value>) -> Value {
    let body = match parent {
        Some(parent) => json!({"name": name, "parentDirectoryId": parent["id"]}),
        None => json!({"name": name}),
    };
    api.post("/v1/directories", body).ok()["directory"].clone()
}

fn path(directory: &Value) -> String {
    format!("/v1/directories/{}", directory["id"].as_str().unwrap())
}

#[test]
fn directory_is_created_renamed_moved_and_deleted() {
    let api = Api::start();
    let a = directory(&api, "Campaigns", None);
    assert_eq!((&a["path"], a.get("parentDirectoryId")), (&json!("/Campaigns"), None));
    let b = directory(&api, "Spring", Some(&a));
    assert_eq!((&b["path"], &b["parentDirectoryId"]), (&json!("/Campaigns/Spring"), &a["id"]));
    assert_eq!(api.get(&path(&b)).ok()["directory"], b);
    let renamed = api.patch(&path(&a), json!({"name": "Old"})).ok()["directory"].clone();
    assert_eq!((&renamed["name"], &renamed["createdAt"]), (&json!("Old"), &a["createdAt"]));
    assert_eq!(api.get(&path(&b)).ok()["directory"]["path"], "/Old/Spring");
    let moved = api.patch(&path(&b), json!({"parentDirectoryIdDelete": true})).ok()["directory"].clone();
    assert_eq!((&moved["path"], moved.get("parentDirectoryId")), (&json!("/Spring"), None));
    let kept = api.patch(&path(&a), json!({"parentDirectoryId": b["id"]})).ok()["directory"].clone();
    assert_eq!((&kept["path"], &kept["name"]), (&json!("/Spring/Old"), &json!("Old")));
    let response = api.delete(&path(&b));
    assert_eq!(response.error().0, 412);
    assert!(response.error().2.contains("links: 0, directories: 1"), "{}", response.error().2);
    assert_eq!(api.delete(&path(&a)).ok(), json!({}));
    assert_eq!(api.delete(&path(&b)).ok(), json!({}));
    assert_eq!((api.get(&path(&b)).status, api.delete(&path(&b)).status), (404, 404));
}

#[test]
fn directories_count_in_the_workspace() {
    let api = Api::start();
    let total = || api.get("/v1/metrics/workspace").ok()["totalDirectories"].clone();
    assert_eq!(total(), 0);
    let outer = directory(&api, "Outer", None);
    directory(&api, "Inner", Some(&outer));
    assert_eq!(total(), 2);
}

#[test]
fn invalid_directories_are_rejected() {
    let api = Api::start();
    let a = directory(&api, "a", None);
    let b = directory(&api, "b", Some(&a));
    let nowhere = "00000000-0000-4000-8000-000000000000";
    for (body, status, named) in [
        (json!({}), 400, "name"),
        (json!({"name": " "}), 400, "name"),
        (json!({"name": "x", "parentDirectoryId": nowhere}), 404, "parentDirectoryId"),
    ] {
        let response = api.post("/v1/directories", body.clone());
        assert_eq!(response.error().0, status, "{body}");
        assert!(response.error().2.contains(named), "{}", response.error().2);
    }
    for body in [
        json!({"parentDirectoryId": b["id"]}),
        json!({"parentDirectoryId": a["id"]}),
        json!({"name": ""}),
        json!({"parentDirectoryId": b["id"], "parentDirectoryIdDelete": true}),
    ] {
        assert_eq!(api.patch(&path(&a), body.clone()).error().0, 400, "{body}");
    }
    assert_eq!(api.get(&path(&a)).ok()["directory"], a);
    assert_eq!(api.get("/v1/directories").error().0, 400);
    assert_eq!(api.get(&format!("/v1/directories?pageSize=5&parentDirectoryId={nowhere}")).error().0, 404);
}

#[test]
fn directories_are_listed_level_by_level_or_as_a_tree() {
    let api = Api::start();
    let a = directory(&api, "a", None);
    let b = directory(&api, "b", Some(&a));
    directory(&api, "c", Some(&b));
    directory(&api, "d", None);
    let names = |query: &str| {
        let list = api.get(&format!("/v1/directories?{query}")).ok();
        (texts(&list["directories"], "name").concat(), list["totalCount"].as_i64().unwrap())
    };
    let below = format!("parentDirectoryId={}", a["id"].as_str().unwrap());
    assert_eq!(names("pageSize=9"), ("ad".to_owned(), 2));
    assert_eq!(names("pageSize=9&recursive=true"), ("abcd".to_owned(), 4));
    assert_eq!(names(&format!("pageSize=9&{below}")), ("b".to_owned(), 1));
    assert_eq!(names(&format!("pageSize=9&{below}&recursive=true")), ("bc".to_owned(), 2));
    assert_eq!(names(&format!("pageSize=9&{below}&includeRoot=true")), ("abd".to_owned(), 3));
    assert_eq!(names("pageSize=9&recursive=true&search=C"), ("c".to_owned(), 1));
    assert_eq!(names("pageSize=1"), ("a".to_owned(), 2));
    let first = api.get("/v1/directories?pageSize=3&recursive=true").ok();
    let token = first["nextPageToken"].as_str().unwrap();
    let rest = api.get(&format!("/v1/directories?pageSize=3&recursive=true&pageToken={token}")).ok();
    assert_eq!((texts(&rest["directories"], "name"), rest.get("nextPageToken")), (vec!["d"], None));
}

#[test]
fn links_are_filed_in_directories() {
    let api = Api::start();
    let a = directory(&api, "a", None);
    let b = directory(&api, "b", Some(&a));
    let make = |name: &str, place: &Value| {
        // A random shortlink could match a search.
        let url = "https://example.com";
        api.link(json!({"destination": url, "name": name, "shortlink": name, "tags": ["t"], "directoryId": place}))
    };
    let one = make("one", &a["id"]);
    let two = make("two", &b["id"]);
    let three = make("three", &json!(""));
    assert_eq!((&one["directoryId"], three.get("directoryId")), (&a["id"], None));
    let names = |query: &str| {
        let list = api.get(&format!("/v1/links?pageSize=9&sortBy=LINK_SORT_FIELD_NAME&{query}")).ok();
        (texts(&list["links"], "name").join(" "), list["totalCount"].as_i64().unwrap())
    };
    let id = |directory: &Value| directory["id"].as_str().unwrap().to_owned();
    let within = |directory: &Value| format!("view=LINK_VIEW_DIRECTORY&directoryId={}", id(directory));
    assert_eq!(names(&within(&a)), ("one".to_owned(), 1));
    assert_eq!(names(&within(&b)), ("two".to_owned(), 1));
    assert_eq!(names("view=LINK_VIEW_DIRECTORY"), ("three".to_owned(), 1));
    assert_eq!(names("view=LINK_VIEW_DIRECTORY&directoryId="), ("three".to_owned(), 1));
    assert_eq!(names(""), ("two three one".to_owned(), 3));
    let patch = |link: &Value, body: Value| api.patch(&format!("/v1/links/{}", id(link)), body);
    assert_eq!(patch(&one, json!({"directoryId": b["id"]})).ok()["link"]["directoryId"], b["id"]);
    assert_eq!(patch(&one, json!({"name": "uno"})).ok()["link"]["directoryId"], b["id"]);
    assert_eq!(names(&format!("{}&tags=t", within(&b))), ("uno two".to_owned(), 2));
    assert_eq!(names(&format!("{}&search=TW", within(&b))), ("two".to_owned(), 1));
    let both = patch(&one, json!({"directoryId": b["id"], "directoryIdDelete": true}));
    assert_eq!(both.error().0, 400);
    assert_eq!(api.delete(&path(&b)).error().0, 412);
    assert_eq!(patch(&one, json!({"directoryIdDelete": true})).ok()["link"].get("directoryId"), None);
    assert_eq!(names("view=LINK_VIEW_DIRECTORY"), ("uno three".to_owned(), 2));
    api.delete(&format!("/v1/links/{}", id(&two))).ok();
    assert_eq!(api.delete(&path(&b)).status, 200);
    let response = patch(&one, json!({"directoryId": b["id"]}));
    assert_eq!(response.error().0, 404);
    assert!(response.error().2.starts_with("directoryId"), "{}", response.error().2);
    let body = json!({"destination": "https://example.com", "directoryId": b["id"]});
    assert_eq!(api.post("/v1/links", body).error().0, 404);
    assert_eq!(api.get(&format!("/v1/links?pageSize=9&{}", within(&b))).error().0, 404);
}

#[test]
fn directory_filter_of_events_excludes_subdirectories() {
    let api = Api::start();
    let directory = |parent: &Value| {
        let body = json!({"name": "d", "parentDirectoryId": parent.as_str().unwrap_or_default()});
        api.post("/v1/directories", body).ok()["directory"]["id"].clone()
    };
    let outer = directory(&Value::Null);
    let inner = directory(&outer);
    for (shortlink, within) in [("outer", &outer), ("inner", &inner)] {
        api.link(json!({"destination": "https://a.example", "shortlink": shortlink, "directoryId": within}));
        assert_eq!(api.raw("GET", &format!("/{shortlink}"), &[], None).status, 302);
    }
    for within in [&outer, &inner] {
        let path = format!("/v1/events?directoryId={}", within.as_str().unwrap());
        assert_eq!(api.get(&path).ok()["json"]["totalCount"], 1);
        let top = api.post("/v1/analytics/top-links", json!({"directoryId": within}));
        assert_eq!(top.ok()["data"].as_array().unwrap().len(), 1);
    }
}
