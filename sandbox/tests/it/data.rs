use std::io::{BufRead as _, BufReader};
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Mutex, PoisonError};
use std::thread;
use std::time::{Duration, Instant};

use linkbreakers_sandbox::Sandbox;
use serde_json::{Value, json};

use crate::client::{Api, agent, texts};

const PROGRAM: &str = env!("CARGO_BIN_EXE_linkbreakers-sandbox");

/// A name for a data file, which is removed in the end.
struct File(PathBuf);

impl File {
    fn new() -> Self {
        static COUNT: AtomicU32 = AtomicU32::new(0);
        let name = format!("sandbox-{}-{}.data", std::process::id(), COUNT.fetch_add(1, Ordering::Relaxed));
        Self(std::env::temp_dir().join(name))
    }

    fn start(&self) -> Api {
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
    let soon = |millis: u64| {
        let at = std::time::SystemTime::now() + Duration::from_millis(millis);
        let at = at.duration_since(std::time::UNIX_EPOCH).unwrap();
        jiff::Timestamp::from_microsecond(i64::try_from(at.as_micros()).unwrap()).unwrap().to_string()
    };
    let lasting =
        api.link(json!({"destination": "https://example.com", "shortlink": "lasting", "waitForQrcode": true}));
    for (shortlink, expires) in [("seen", 50), ("unseen", 400)] {
        api.link(json!({"destination": "https://example.com", "shortlink": shortlink, "expiresAt": soon(expires),
            "expiredDestination": "https://over.example/"}));
    }
    let get = format!("/v1/links/{}?include=qrcodeSignedUrl", lasting["id"].as_str().unwrap());
    let image = path(&api.get(&get).ok()["link"]["qrcodeSignedUrl"]);
    thread::sleep(Duration::from_millis(60));
    // One expires while the sandbox runs, the other while it does not.
    assert_eq!(api.get("/seen").header("location"), "https://over.example/");
    drop(api);
    thread::sleep(Duration::from_millis(400));
    let api = file.start();
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
        format!("/v1/metrics/events?linkId={}", link["id"].as_str().unwrap()),
        "/v1/visitors?email=a@b.c".to_owned(),
        "/v1/links?pageSize=5&sortBy=LINK_SORT_FIELD_EVENT_COUNT".to_owned(),
    ];
    let read = |api: &Api| {
        let url = api.sandbox.url().to_owned();
        let body = |path: &String| api.get(path).ok().to_string();
        // Events keep the address that was visited, links have the present one.
        reads.iter().map(body).map(|body| body.replace(&url, "")).collect::<Vec<_>>()
    };
    thread::sleep(Duration::from_millis(160));
    let (before, old_url) = (read(&api), api.sandbox.url().to_owned());
    drop(api);
    let api = file.start();
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
fn a_file_that_cannot_be_used_is_named_with_the_reason() {
    let file = File::new();
    let api = file.start();
    assert!(file.fault().contains("another sandbox has it open"), "{}", file.fault());
    drop(api);
    let name = file.0.file_name().unwrap().to_str().unwrap();
    let database = redb::Database::create(&file.0).unwrap();
    let about: redb::TableDefinition<'_, &str, &[u8]> = redb::TableDefinition::new("about");
    let set = |key: &str, value: &[u8]| {
        let transaction = database.begin_write().unwrap();
        transaction.open_table(about).unwrap().insert(key, value).unwrap();
        transaction.commit().unwrap();
    };
    set("format", b"999");
    set("written_by", b"9.9.9");
    drop(database);
    let fault = file.fault();
    for part in [name, "another version", "9.9.9", "format is 999"] {
        assert!(fault.contains(part), "{fault}");
    }
    std::fs::write(&file.0, "not a store, but a text that somebody still needs").unwrap();
    assert!(file.fault().contains("something else"), "{}", file.fault());
    assert!(std::fs::read_to_string(&file.0).unwrap().starts_with("not a store"));
    let nowhere = File(PathBuf::from("/nonexistent-folder/x.data"));
    assert!(nowhere.fault().contains("folder does not exist"), "{}", nowhere.fault());
    let folder = Sandbox::builder().data(std::env::temp_dir()).start().unwrap_err().to_string();
    assert!(folder.contains("must be a file"), "{folder}");
}

#[test]
fn a_row_that_does_not_fit_is_refused() {
    let file = File::new();
    let api = file.start();
    api.link(json!({"destination": "https://example.com"}));
    drop(api);
    let database = redb::Database::create(&file.0).unwrap();
    let transaction = database.begin_write().unwrap();
    let links: redb::TableDefinition<'_, [u8; 16], &[u8]> = redb::TableDefinition::new("links");
    // As if links had had one field then.
    transaction.open_table(links).unwrap().insert([7; 16], &[0x91, 0x01][..]).unwrap();
    transaction.commit().unwrap();
    drop(database);
    let fault = file.fault();
    assert!(fault.contains("another version") && fault.contains("07070707-"), "{fault}");
}

/// The program on a data file, killed when it is dropped.
struct Program {
    child: Mutex<Child>,
    url: String,
    token: String,
}

impl Program {
    fn start(file: &File) -> Self {
        let data = file.0.to_str().unwrap();
        let mut child = Command::new(PROGRAM)
            .args(["--data", data, "--token", "t", "--rate-limit", "1000000/60"])
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let first = BufReader::new(child.stdout.take().unwrap()).lines().next().unwrap().unwrap();
        let url = first.strip_prefix("listening on ").unwrap().to_owned();
        Self { child: Mutex::new(child), url, token: "Bearer t".to_owned() }
    }

    /// A create under its key; none if the program went away meanwhile.
    fn create(&self, agent: &ureq::Agent, path: &str, key: &str, body: &Value) -> Option<(Value, bool)> {
        let request = agent.post(format!("{}{path}", self.url));
        let request = request.header("authorization", &self.token).header("idempotency-key", key);
        let mut answer = request.header("content-type", "application/json").send(body.to_string()).ok()?;
        let text = answer.body_mut().read_to_string().ok()?;
        assert!(matches!(answer.status().as_u16(), 200 | 202), "{key}: {text}");
        let replayed = answer.headers().contains_key("idempotent-replayed");
        Some((serde_json::from_str(&text).unwrap(), replayed))
    }

    fn get(&self, path: &str) -> Value {
        let request = agent().get(format!("{}{path}", self.url)).header("authorization", &self.token);
        serde_json::from_str(&request.call().unwrap().body_mut().read_to_string().unwrap()).unwrap()
    }
}

impl Program {
    fn kill(&self) {
        let mut child = self.child.lock().unwrap_or_else(PoisonError::into_inner);
        // On Unix this is SIGKILL.
        child.kill().unwrap();
        child.wait().unwrap();
    }
}

impl Drop for Program {
    fn drop(&mut self) {
        self.kill();
    }
}

fn body(key: &str) -> Value {
    json!({"destination": "https://example.com", "name": key, "tags": ["killed", key]})
}

#[test]
fn what_was_answered_survives_a_kill() {
    let file = File::new();
    let mut answered: Vec<(String, Value)> = Vec::new();
    for round in 0..20_u64 {
        let program = Program::start(&file);
        let (shared, count) = (&program, &AtomicU32::new(0));
        let mut made = thread::scope(|scope| {
            let writers: Vec<_> = (0..2)
                .map(|writer| {
                    scope.spawn(move || {
                        let (agent, mut made) = (agent(), Vec::new());
                        for n in 0.. {
                            let key = format!("r{round}w{writer}n{n}");
                            match shared.create(&agent, "/v1/links", &key, &body(&key)) {
                                Some((answer, replayed)) => {
                                    assert!(!replayed);
                                    made.push((key, answer));
                                    count.fetch_add(1, Ordering::Relaxed);
                                }
                                None => break,
                            }
                        }
                        made
                    })
                })
                .collect();
            while count.load(Ordering::Relaxed) == 0 && !writers.iter().any(thread::ScopedJoinHandle::is_finished) {
                thread::sleep(Duration::from_millis(1));
            }
            thread::sleep(Duration::from_micros(fastrand::u64(..20_000)));
            shared.kill();
            writers.into_iter().flat_map(|writer| writer.join().unwrap()).collect::<Vec<_>>()
        });
        assert!(!made.is_empty(), "nothing was answered in round {round}");
        answered.append(&mut made);
    }
    let program = Program::start(&file);
    let agent = agent();
    for (key, answer) in &answered {
        assert_eq!(program.create(&agent, "/v1/links", key, &body(key)), Some((answer.clone(), true)), "{key}");
        let found = program.get(&format!("/v1/links?pageSize=5&tags={key}"));
        assert_eq!((&found["totalCount"], &found["links"][0]["id"]), (&json!(1), &answer["link"]["id"]), "{key}");
    }
    // Each writer of each round may have had one more under way, and each of those is whole.
    let total = program.get("/v1/links?pageSize=1&tags=killed")["totalCount"].as_u64().unwrap();
    let least = u64::try_from(answered.len()).unwrap();
    assert!((least..=least + 40).contains(&total), "{least} answered, {total} there");
}

#[test]
fn a_job_that_was_under_way_is_carried_on() {
    let file = File::new();
    let program = Program::start(&file);
    let job = json!({"links": [{"destination": "https://example.com"}, {"destination": "https://example.org"}]});
    let (job, _) = program.create(&agent(), "/v1/links/bulk/jobs", "job", &job).unwrap();
    assert_eq!(job["status"], "JOB_STATUS_PENDING");
    drop(program);
    let program = Program::start(&file);
    let start = Instant::now();
    loop {
        let now = program.get(job["statusUrl"].as_str().unwrap());
        if now["status"] == "JOB_STATUS_SUCCEEDED" {
            assert_eq!(now["linksBulkCreate"]["linkIds"].as_array().unwrap().len(), 2);
            break;
        }
        assert!(start.elapsed() < Duration::from_secs(10), "{now}");
        thread::sleep(Duration::from_millis(20));
    }
    assert_eq!(program.get("/v1/links?pageSize=1")["totalCount"], 2);
}
