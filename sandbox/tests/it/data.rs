use std::path::PathBuf;
use std::sync::atomic::{AtomicU32, Ordering};
use std::thread;
use std::time::Duration;

use linkbreakers_sandbox::{Fault, Operation, Sandbox};
use serde_json::{Value, json};

use crate::client::{Api, texts};

/// A name for a data file, which is removed in the end.
pub(crate) struct File(pub(crate) PathBuf);

impl File {
    pub(crate) fn new() -> Self {
        static COUNT: AtomicU32 = AtomicU32::new(0);
        let name = format!("sandbox-{}-{}.data", std::process::id(), COUNT.fetch_add(1, Ordering::Relaxed));
        Self(std::env::temp_dir().join(name))
    }

    pub(crate) fn start(&self) -> Api {
        Api::with(Sandbox::builder().data(&self.0))
    }

    fn fault(&self) -> String {
        Sandbox::builder().data(&self.0).start().unwrap_err().to_string()
    }
}

impl Drop for File {
    fn drop(&mut self) {
        let _ = std::fs::remove_file(&self.0);
    }
}

/// The path of an address, whose port is another after a restart.
fn path(url: &Value) -> String {
    url.as_str().unwrap().splitn(4, '/').nth(3).map(|rest| format!("/{rest}")).unwrap()
}

#[test]
fn links_and_their_keys_survive() {
    let file = File::new();
    let api = file.start();
    let body = json!({"destination": "https://example.com", "shortlink": "kept/here", "name": "Kept",
        "tags": ["a", "b"], "metadata": {"k": "v"}, "conversionTracking": true});
    let key = [("idempotency-key", "order-42")];
    let first = api.send("POST", "/v1/links", &key, Some(body.clone())).ok();
    let id = first["link"]["id"].as_str().unwrap();
    let gone = api.link(json!({"destination": "https://example.com", "name": "Gone", "tags": ["a"]}));
    api.delete(&format!("/v1/links/{}", gone["id"].as_str().unwrap())).ok();
    let other = api.link(json!({"destination": "https://example.com", "name": "Other", "tags": ["a"]}));
    api.patch(&format!("/v1/links/{}", other["id"].as_str().unwrap()), json!({"name": "Changed"})).ok();
    api.delete("/v1/tags?name=b").ok();
    let before = api.get("/v1/links?pageSize=10&include=tags&include=qrcodeDesign").ok();
    let first_page = api.get("/v1/links?pageSize=1").ok();
    drop(api);

    let api = file.start();
    let after = api.get("/v1/links?pageSize=10&include=tags&include=qrcodeDesign").ok();
    let bare = |mut page: Value| {
        let links = page["links"].as_array_mut().unwrap();
        links.iter_mut().for_each(|link| {
            let link = link.as_object_mut().unwrap();
            link.retain(|name, _| name != "entrypoint" && name != "qrcodePendingUpdateSince");
        });
        page
    };
    assert_eq!(bare(after), bare(before));
    for (query, names) in [
        ("tags=a", vec!["Changed", "Kept"]),
        ("search=chang", vec!["Changed"]),
        ("sortBy=LINK_SORT_FIELD_NAME", vec!["Kept", "Changed"]),
        ("search=gone", vec![]),
    ] {
        assert_eq!(texts(&api.get(&format!("/v1/links?pageSize=9&{query}")).ok()["links"], "name"), names, "{query}");
    }
    let token = first_page["nextPageToken"].as_str().unwrap();
    let next = api.get(&format!("/v1/links?pageSize=1&pageToken={token}")).ok();
    assert_eq!(texts(&next["links"], "id"), [id]);

    let again = api.send("POST", "/v1/links", &key, Some(body.clone()));
    assert_eq!(again.header("idempotent-replayed"), "true");
    assert_eq!(again.ok(), first);
    let misused = api.send("POST", "/v1/links", &key, Some(json!({"destination": "https://other.example"})));
    assert_eq!(misused.status, 422);
    assert_eq!(api.post("/v1/links", body).status, 409);
}

#[test]
fn expired_links_and_signatures_survive() {
    let file = File::new();
    let api = file.start();
    let (hour, later) = (Duration::from_secs(60 * 60), Duration::from_secs(90 * 60));
    let soon = |span: Duration| (jiff::Timestamp::now() + span).to_string();
    let lasting =
        api.link(json!({"destination": "https://example.com", "shortlink": "lasting", "waitForQrcode": true}));
    for (shortlink, expires) in [("seen", hour), ("unseen", later)] {
        api.link(json!({"destination": "https://example.com", "shortlink": shortlink, "expiresAt": soon(expires),
            "expiredDestination": "https://over.example/"}));
    }
    let get = format!("/v1/links/{}?include=qrcodeSignedUrl", lasting["id"].as_str().unwrap());
    api.sandbox.clock().advance(hour);
    // One expires while the sandbox runs, the other while it does not.
    assert_eq!(api.get("/seen").header("location"), "https://over.example/");
    assert_eq!(api.get("/unseen").header("location"), "https://example.com");
    let image = path(&api.get(&get).ok()["link"]["qrcodeSignedUrl"]);
    drop(api);
    let api = file.start();
    api.sandbox.clock().advance(later);
    for shortlink in ["seen", "unseen"] {
        assert_eq!(api.get(&format!("/{shortlink}")).header("location"), "https://over.example/", "{shortlink}");
        let taken = api.post("/v1/links", json!({"destination": "https://example.com", "shortlink": shortlink}));
        assert_eq!(taken.status, 409);
    }
    assert_eq!(api.get(&image).status, 200);
    assert_eq!(api.get("/v1/links?pageSize=5").ok()["totalCount"], 1);
}

#[test]
fn visits_and_visitors_survive() {
    let file = File::new();
    let api = file.start();
    let link = api.link(json!({"destination": "https://example.com", "shortlink": "v", "conversionTracking": true}));
    for agent in ["Mozilla/5.0 (iPhone) Safari/604", "Mozilla/5.0 (Windows NT 10.0) Firefox/130.0"] {
        for query in ["", "?lbsrc=qrcode"] {
            api.raw("GET", &format!("/v{query}"), &[("user-agent", agent), ("cf-ipcountry", "NL")], None);
        }
    }
    let landing = api.raw("GET", "/v", &[("user-agent", "Mozilla/5.0 (iPhone) Safari/604")], None);
    let lbid = landing.header("location").split_once("lbid=").unwrap().1.to_owned();
    let data = |fields: Value| json!({"lbid": lbid, "visitor": {"data": fields}});
    let known =
        api.post("/v1/visitor/identify", data(json!({"$email": "a@b.c", "plan": "pro", "n": 85, "b": true}))).ok();
    let reads = [
        "/v1/visitors?include=devices&include=events&include=links".to_owned(),
        "/v1/events?include=device&include=visitor".to_owned(),
        "/v1/events?countries=NL".to_owned(),
        format!("/v1/metrics/events?linkId={}", link["id"].as_str().unwrap()),
        "/v1/visitors?email=a@b.c".to_owned(),
        "/v1/links?pageSize=5&sortBy=LINK_SORT_FIELD_EVENT_COUNT".to_owned(),
    ];
    let read = |api: &Api| {
        let url = api.sandbox.url().to_owned();
        let body = |path: &String| api.get(path).ok().to_string();
        // Events keep the URL that was visited, links have the current one.
        reads.iter().map(body).map(|body| body.replace(&url, "")).collect::<Vec<_>>()
    };
    // So that the QR code is drawn in both.
    api.sandbox.clock().advance(Duration::from_secs(1));
    let (before, old_url) = (read(&api), api.sandbox.url().to_owned());
    drop(api);
    let api = file.start();
    api.sandbox.clock().advance(Duration::from_secs(1));
    let after: Vec<String> = read(&api).iter().map(|body| body.replace(&old_url, "")).collect();
    assert_eq!(after, before);
    // The same person comes again, and is known.
    api.raw("GET", "/v", &[("user-agent", "Mozilla/5.0 (iPhone) Safari/604")], None);
    let again = api.post("/v1/visitor/identify", data(json!({"plan": "free"}))).ok();
    assert_eq!((&again["visitor"]["id"], &again["visitor"]["visitCount"]), (&known["visitor"]["id"], &json!(4)));
    assert_eq!(again["created"], false);
}

#[test]
fn webhooks_survive() {
    let file = File::new();
    let api = file.start();
    let hook = api.post("/v1/webhooks", json!({"name": "h", "endpointUrl": "https://example.com/hook"})).ok();
    drop(api);
    assert_eq!(file.start().get("/v1/webhooks").ok()["webhooks"], json!([hook["webhook"]]));
}

#[test]
fn unusable_file_is_reported_with_its_path_and_the_reason() {
    let file = File::new();
    let api = file.start();
    assert!(file.fault().contains("open in another sandbox"), "{}", file.fault());
    drop(api);
    let name = file.0.file_name().unwrap().to_str().unwrap();
    let database = redb::Database::create(&file.0).unwrap();
    let about: redb::TableDefinition<'_, &str, &str> = redb::TableDefinition::new("about");
    let set = |key: &str, value: &str| {
        let transaction = database.begin_write().unwrap();
        transaction.open_table(about).unwrap().insert(key, value).unwrap();
        transaction.commit().unwrap();
    };
    set("format", "999");
    set("written_by", "9.9.9");
    drop(database);
    let fault = file.fault();
    for part in [name, "another version", "9.9.9", "format is 999"] {
        assert!(fault.contains(part), "{fault}");
    }
    std::fs::write(&file.0, "not a store, but a text that somebody still needs").unwrap();
    assert!(file.fault().contains("not a sandbox data file"), "{}", file.fault());
    assert!(std::fs::read_to_string(&file.0).unwrap().starts_with("not a store"));
    let missing = File(PathBuf::from("/nonexistent-directory/x.data"));
    assert!(missing.fault().contains("directory does not exist"), "{}", missing.fault());
    let directory = Sandbox::builder().data(std::env::temp_dir()).start().unwrap_err().to_string();
    assert!(directory.contains("must be a writable file"), "{directory}");
}

#[test]
fn row_of_another_version_is_rejected() {
    let file = File::new();
    let api = file.start();
    api.link(json!({"destination": "https://example.com"}));
    drop(api);
    let database = redb::Database::create(&file.0).unwrap();
    let transaction = database.begin_write().unwrap();
    let rows: redb::TableDefinition<'_, (&str, [u8; 16]), &[u8]> = redb::TableDefinition::new("rows");
    transaction.open_table(rows).unwrap().insert(("Link", [7; 16]), &b"[1"[..]).unwrap();
    transaction.commit().unwrap();
    drop(database);
    let fault = file.fault();
    assert!(fault.contains("another version") && fault.contains("07070707-") && fault.contains("\"Link\""), "{fault}");
}

#[test]
fn response_that_was_not_sent_before_a_restart_is_replayed() {
    let file = File::new();
    let api = file.start();
    api.sandbox.fault(Fault::delay(Duration::from_secs(60)).on(Operation::LINKS_CREATE)).unwrap();
    let body = json!({"destination": "https://example.com"});
    let url = format!("{}/v1/links", api.sandbox.url());
    let request =
        crate::client::agent().post(&url).header("idempotency-key", "k").header("content-type", "application/json");
    let request = request.header("authorization", format!("Bearer {}", api.sandbox.token()));
    thread::scope(|scope| {
        let call = scope.spawn(|| request.send(body.to_string()));
        while api.sandbox.ledger().first().is_none_or(|entry| entry.changes().is_empty()) {
            thread::yield_now();
        }
        // The work is done and saved, but its response is never sent.
        drop(api);
        assert!(call.join().unwrap().is_err());
    });
    let api = file.start();
    let again = api.send("POST", "/v1/links", &[("idempotency-key", "k")], Some(body));
    assert_eq!((again.status, again.header("idempotent-replayed")), (200, "true"));
    assert_eq!(api.get("/v1/links?pageSize=1").ok()["totalCount"], 1);
}

#[test]
fn urls_of_the_sandbox_follow_it_through_restarts() {
    let file = File::new();
    let api = file.start();
    // Not a URL of the sandbox, though it starts with one.
    let other = format!("{}0/x", api.sandbox.url());
    let made =
        api.link(json!({"destination": "https://example.com", "shortlink": "kept", "fallbackDestination": other}));
    drop(api);
    for _ in 0..3 {
        let api = file.start();
        let link = api.get(&format!("/v1/links/{}", made["id"].as_str().unwrap())).ok()["link"].clone();
        assert_eq!(link["entrypoint"], format!("{}/kept", api.sandbox.url()));
        assert_eq!(link["fallbackDestination"], other);
    }
}
