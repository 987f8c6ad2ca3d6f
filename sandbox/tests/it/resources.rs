//! Every resource of the API document: create, read, list, update and delete.

use std::collections::BTreeMap;

use linkbreakers_sandbox::Sandbox;
use serde_json::{Map, Value, json};

use crate::client::{Api, DOCUMENT, agent};
use crate::designs::PIXEL;

const NOWHERE: &str = "00000000-0000-4000-8000-000000000000";

/// The resources that are created at another path than their own.
const CREATED_AT: [(&str, &str); 2] =
    [("/v1/members", "/v1/members/invite"), ("/v1/qrcode-designs", "/v1/public/qrcode-designs")];

/// The resources that no operation creates, with the reason.
const NOT_CREATED: [(&str, &str); 7] = [
    ("/v1/events", "visits leave events"),
    ("/v1/jobs", "bulk requests start jobs, which nobody deletes"),
    ("/v1/page-themes", "applying a template creates the theme of a link"),
    ("/v1/settings/link-setting", "the workspace has exactly one setting"),
    ("/v1/tags", "links create tags, which are deleted by name"),
    ("/v1/visitors", "identifying a visitor creates it"),
    ("/v1/workspaces", "a sandbox has exactly one workspace"),
];

fn resolve(schema: &'static Value) -> &'static Value {
    match schema["$ref"].as_str() {
        Some(name) => resolve(DOCUMENT.pointer(name.trim_start_matches('#')).unwrap()),
        None => schema,
    }
}

/// The operation at a path, whose names of variables do not matter.
fn operation(method: &str, path: &str) -> Option<&'static Value> {
    let shape =
        |path: &str| path.split('/').map(|s| if s.starts_with('{') { "{}" } else { s }.to_owned()).collect::<Vec<_>>();
    let paths = DOCUMENT["paths"].as_object().unwrap();
    paths.iter().find(|(other, _)| shape(other) == shape(path)).and_then(|(_, methods)| methods.get(method))
}

fn properties(operation: &'static Value) -> (&'static Map<String, Value>, Vec<&'static str>) {
    let schema = resolve(&operation["requestBody"]["content"]["application/json"]["schema"]);
    let required = schema["required"].as_array().into_iter().flatten().filter_map(Value::as_str);
    (schema["properties"].as_object().unwrap(), required.collect())
}

/// A valid value of a text field; none if it names another object, or is better left out.
fn text(path: &str, name: &str) -> Option<Value> {
    Some(match (path, name) {
        ("/v1/custom-domains", "name") => json!("go.example.com"),
        (_, "fileData") => json!(PIXEL),
        (_, "fileName") => json!("a.png"),
        (_, "email") => json!("a@example.com"),
        (_, "errorCorrectionLevel") => json!("H"),
        (_, "id" | "centralImageData" | "insertBefore" | "password") => return None,
        (_, name) if name.ends_with("Id") => return None,
        (_, name) if name.ends_with("estination") || name.ends_with("Url") => json!("https://example.com/a"),
        _ => json!("text"),
    })
}

/// A body with the text fields of the operation, and with what it requires.
fn body(path: &str, operation: &'static Value) -> Map<String, Value> {
    let (properties, required) = properties(operation);
    let fields = properties.iter().filter_map(|(name, schema)| {
        let schema = resolve(schema);
        let is_free = schema["type"] == "string" && schema["format"].is_null() && schema["enum"].is_null();
        let value = match schema["enum"].as_array() {
            Some(values) if required.contains(&name.as_str()) => Some(values[1].clone()),
            _ => text(path, name).filter(|_| is_free),
        };
        Some((name.clone(), value?))
    });
    // A step needs a payload, of which the schema allows several but the API exactly one.
    let step = ("payload".to_owned(), json!({"clientRedirect": {"destination": "https://example.com/a"}}));
    fields.chain(Some(step).filter(|_| path.ends_with("/workflow-steps"))).collect()
}

/// The object in a response.
fn object(response: &Value) -> &Value {
    let inner = || response.as_object().unwrap().values().find(|value| value["id"].is_string());
    if response["id"].is_string() { response } else { inner().unwrap_or(response) }
}

/// Creates an object of a resource, after the objects that its path is below.
fn create(api: &Api, template: &str) -> (String, Map<String, Value>, Value) {
    let below = template.rsplit_once("/{").map(|(parents, rest)| {
        let (_, rest) = rest.split_once('}').unwrap();
        let (parents, _, parent) = create(api, parents);
        format!("{parents}/{}{rest}", parent["id"].as_str().unwrap())
    });
    let path = below.unwrap_or_else(|| template.to_owned());
    let other = CREATED_AT.iter().find(|(of, _)| *of == template).map(|(_, at)| *at);
    let sent = body(template, operation("post", other.unwrap_or(template)).unwrap());
    let made = api.post(other.unwrap_or(&path), sent.clone().into()).ok();
    (path, sent, object(&made).clone())
}

/// Returns true if a list contains the object, on any page and at any depth.
fn is_listed(api: &Api, path: &str, id: &Value) -> bool {
    let list = api.get(&format!("{path}?pageSize=100")).ok();
    list.as_object()
        .unwrap()
        .values()
        .any(|items| items.as_array().is_some_and(|items| items.iter().any(|i| i["id"] == *id)))
}

fn lives(api: &Api, template: &str) {
    let (path, sent, made) = create(api, template);
    for (name, value) in &sent {
        let kept = made.get(name).is_none_or(|kept| kept == value || !kept.is_string());
        assert!(kept, "{path}: {name} is {} instead of {value}", made[name]);
    }
    let item = format!("{path}/{}", made["id"].as_str().unwrap());
    let (of_item, nowhere) = (|method| operation(method, &format!("{template}/{{id}}")), format!("{path}/{NOWHERE}"));
    if of_item("get").is_some() {
        assert_eq!(object(&api.get(&item).ok())["id"], made["id"], "{path}");
        assert_eq!(api.get(&nowhere).status, 404, "{path}");
    }
    let has_list = operation("get", template).is_some();
    assert!(!has_list || is_listed(api, &path, &made["id"]), "{path}");
    for method in ["patch", "put"] {
        let Some(update) = of_item(method) else { continue };
        let fields =
            body(template, update).into_iter().filter(|(name, _)| made.get(name).is_some_and(Value::is_string));
        for (name, _) in fields.take(1) {
            let value = match name.as_str() {
                "errorCorrectionLevel" => "Q",
                name if name.ends_with("estination") || name.ends_with("Url") => "https://example.com/other",
                "email" => "other@example.com",
                _ => "other",
            };
            let changed = api.send(&method.to_uppercase(), &item, &[], Some(json!({&name: value}))).ok();
            assert_eq!(object(&changed)[&name], value, "{path}");
            assert_eq!(object(&changed)["id"], made["id"], "{path}");
        }
        assert_eq!(api.send(&method.to_uppercase(), &nowhere, &[], Some(json!({}))).status, 404, "{path}");
    }
    if of_item("delete").is_some() {
        assert!(api.delete(&item).status < 300, "{path}");
        assert_eq!(api.delete(&item).status, 404, "{path}");
        assert!(!has_list || !is_listed(api, &path, &made["id"]), "{path}");
        assert!(of_item("get").is_none() || api.get(&item).status == 404, "{path}");
    }
}

/// A singleton keeps a field that is updated, and all others.
fn remains(api: &Api, path: &str) {
    let get = || {
        let response = api.get(path).ok();
        let mut inner = response.as_object().unwrap().values().filter(|value| value.is_object());
        let wrapped = inner.next().filter(|_| response.as_object().unwrap().len() == 1);
        wrapped.unwrap_or(&response).clone()
    };
    let before = get();
    assert_eq!(before, get(), "{path}");
    let method = if operation("put", path).is_some() { "put" } else { "patch" };
    let (properties, _) = properties(operation(method, path).unwrap());
    let mut fields = properties.iter().filter(|(name, schema)| {
        resolve(schema)["type"] == "string"
            && !matches!(name.as_str(), "linkId" | "slug" | "email")
            && before.get(*name).is_some()
    });
    let (name, schema) = fields.next().unwrap();
    let value = resolve(schema)["enum"].as_array().map_or(json!("other"), |values| values.last().unwrap().clone());
    api.send(&method.to_uppercase(), path, &[], Some(json!({name: value}))).ok();
    let after = get();
    assert_eq!(after[name], value, "{path}");
    for (field, kept) in before.as_object().unwrap().iter().filter(|(field, _)| *field != name && *field != "updatedAt")
    {
        assert_eq!(&after[field], kept, "{path}: {field}");
    }
}

#[test]
fn every_resource_is_created_read_listed_updated_and_deleted() {
    let api = Api::start();
    let paths: Vec<String> = api.sandbox.resources().map(|(_, path)| path.to_owned()).collect();
    let mut tested = 0;
    for path in paths.iter().filter(|path| NOT_CREATED.iter().all(|(other, _)| other != path)) {
        let singleton =
            operation("get", path).is_some() && operation("put", path).or(operation("patch", path)).is_some();
        if singleton {
            remains(&api, path);
        } else {
            lives(&api, path);
        }
        tested += 1;
    }
    assert_eq!(tested, paths.len() - NOT_CREATED.len());
}

#[test]
fn parts_of_the_workspace_have_ids_that_can_be_read() {
    let api = Api::start();
    let workspace = api.get("/v1/workspace").ok();
    let setting = format!("/v1/settings/link-setting/{}", workspace["linkSettingId"].as_str().unwrap());
    assert_eq!(api.get(&setting).ok(), api.get("/v1/settings/data-collection").ok());
    assert_eq!(api.get(&format!("/v1/workspaces/{}", workspace["id"].as_str().unwrap())).ok(), workspace);
    let member = api.get("/v1/member").ok();
    assert_eq!(api.get(&format!("/v1/members/{}", member["id"].as_str().unwrap())).ok(), member);
    assert!(api.sandbox.ledger().iter().all(|entry| entry.changes().is_empty()), "reading changes nothing");
    for path in ["settings/link-setting", "workspaces", "members", "jobs"] {
        assert_eq!(api.get(&format!("/v1/{path}/{NOWHERE}")).status, 404, "{path}");
    }
}

/// The API document with a collection, one below it, and singletons that no code is written for.
fn planted() -> String {
    let mut document = DOCUMENT.clone();
    let named = |schema: &str| json!({"$ref": format!("#/components/schemas/{schema}")});
    let content = |schema: Value| json!({"content": {"application/json": {"schema": schema}}});
    let operation = |id: &str, body: Option<&str>, query: &[&str], response: Value| {
        let parameters = query.iter().map(|name| json!({"name": name, "in": "query", "schema": {"type": "string"}}));
        let mut operation = json!({
            "operationId": format!("Planted_{id}"),
            "parameters": parameters.collect::<Vec<_>>(),
            "x-scopes": ["links:read"],
            "responses": {"200": content(response)},
        });
        if let Some(schema) = body {
            operation["requestBody"] = content(named(schema));
        }
        operation
    };
    let text = json!({"type": "string"});
    let mut schemas = BTreeMap::from([
        ("Kitchen", json!({"motto": text})),
        ("Lid", json!({"color": text})),
        ("DeletedResponse", json!({})),
    ]);
    let list = |kind: &str| {
        let items = json!({"type": "array", "items": named(kind)});
        json!({"items": items, "nextPageToken": text, "totalCount": {"type": "integer"}})
    };
    for (kind, listed) in [("Cup", "ListCupsResponse"), ("Spoon", "ListSpoonsResponse")] {
        schemas.insert(
            kind,
            json!({"id": text, "name": text, "cupId": text, "createdAt": {"type": "string", "format": "date-time"}}),
        );
        schemas.insert(listed, list(kind));
    }
    for (name, properties) in schemas {
        document["components"]["schemas"][name] = json!({"type": "object", "properties": properties});
    }
    let paths = document["paths"].as_object_mut().unwrap();
    for (path, kind) in [("/v1/cups", "Cup"), ("/v1/cups/{cupId}/spoons", "Spoon")] {
        let id = |verb: &str| format!("{verb}{kind}");
        let pages = ["pageSize", "pageToken", "name"];
        paths.insert(
            path.to_owned(),
            json!({
                "post": operation(&id("Create"), Some(kind), &[], named(kind)),
                "get": operation(&id("List"), None, &pages, named(&format!("List{kind}sResponse"))),
            }),
        );
        paths.insert(
            format!("{path}/{{id}}"),
            json!({
                "get": operation(&id("Get"), None, &[], named(kind)),
                "patch": operation(&id("Update"), Some(kind), &[], named(kind)),
                "delete": operation(&id("Delete"), None, &[], named("DeletedResponse")),
            }),
        );
    }
    for (path, kind) in [("/v1/kitchen", "Kitchen"), ("/v1/cups/{cupId}/lid", "Lid")] {
        paths.insert(
            path.to_owned(),
            json!({
                "get": operation(&format!("Get{kind}"), None, &[], named(kind)),
                "put": operation(&format!("Update{kind}"), Some(kind), &[], named(kind)),
            }),
        );
    }
    document.to_string()
}

#[test]
fn resources_of_another_document_are_stored_without_code() {
    let sandbox = Sandbox::builder().document(planted()).start().unwrap();
    let resources: Vec<_> =
        sandbox.resources().filter(|(_, path)| path.contains("cups") || path.contains("kitchen")).collect();
    let (cup, spoon) = (("Cup", "/v1/cups"), ("Spoon", "/v1/cups/{cupId}/spoons"));
    assert_eq!(resources, [cup, ("Lid", "/v1/cups/{cupId}/lid"), spoon, ("Kitchen", "/v1/kitchen")]);
    let agent = agent();
    let send = |method: &str, path: &str, body: Option<Value>| {
        let request = ureq::http::Request::builder().method(method).uri(format!("{}/v1/{path}", sandbox.url()));
        let request = request.header("authorization", format!("Bearer {}", sandbox.token()));
        let request = request.header("content-type", "application/json");
        let sent = match body {
            Some(body) => agent.run(request.body(body.to_string()).unwrap()),
            None => agent.run(request.body(()).unwrap()),
        };
        let mut response = sent.unwrap();
        let text = response.body_mut().read_to_string().unwrap();
        (response.status().as_u16(), serde_json::from_str::<Value>(&text).unwrap())
    };
    let create =
        |path: &str, name: &str| send("POST", path, Some(json!({"name": name}))).1["id"].as_str().unwrap().to_owned();
    let names = |path: &str| {
        let (status, list) = send("GET", path, None);
        assert_eq!(status, 200, "{path}: {list}");
        let names = list["items"].as_array().unwrap().iter().map(|item| item["name"].as_str().unwrap());
        (names.collect::<Vec<_>>().join(" "), list["totalCount"].clone(), list["nextPageToken"].clone())
    };
    let cups = ["a", "b", "c"].map(|name| create("cups", name));
    let (first, total, next) = names("cups?pageSize=2");
    assert_eq!((first.as_str(), total), ("c b", json!(3)));
    assert_eq!(names(&format!("cups?pageSize=2&pageToken={}", next.as_str().unwrap())).0, "a");
    assert_eq!(names("cups?name=b"), ("b".to_owned(), json!(1), Value::Null));
    let spoons = format!("cups/{}/spoons", cups[0]);
    let spoon = format!("{spoons}/{}", create(&spoons, "s"));
    assert_eq!(send("GET", &spoon, None).1["cupId"], cups[0]);
    assert_eq!((names(&spoons).0.as_str(), names(&format!("cups/{}/spoons", cups[1])).0.as_str()), ("s", ""));
    assert_eq!(send("PATCH", &spoon, Some(json!({"name": "t"}))).1["name"], "t");
    assert_eq!(send("GET", &spoon.replace(&cups[0], &cups[0].to_uppercase()), None).1["name"], "t");
    let lids = [&cups[0], &cups[1]].map(|cup| format!("cups/{cup}/lid"));
    assert_eq!(send("PUT", &lids[0], Some(json!({"color": "red"}))).0, 200);
    let colors = || lids.each_ref().map(|lid| send("GET", lid, None).1["color"].clone());
    assert_eq!((&colors()[0], colors()[1] == "red"), (&json!("red"), false));
    for path in [
        format!("cups/{NOWHERE}/lid"),
        format!("cups/{NOWHERE}/spoons"),
        format!("cups/{NOWHERE}"),
        spoon.replace(&cups[0], &cups[1]),
    ] {
        assert_eq!(send("GET", &path, None).0, 404, "{path}");
    }
    assert_eq!(send("DELETE", &format!("cups/{}", cups[0]), None), (200, json!({})));
    assert_eq!((send("GET", &spoon, None).0, names("cups").0.as_str()), (404, "c b"));
    let motto = || send("GET", "kitchen", None).1["motto"].clone();
    assert!(motto().is_string() && motto() == motto());
    assert_eq!(send("PUT", "kitchen", Some(json!({"motto": "tidy"}))).0, 200);
    assert_eq!(motto(), "tidy");
}
