use std::io::{BufRead as _, BufReader};
use std::process::{Child, Command, Stdio};
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Mutex, PoisonError};
use std::thread;
use std::time::{Duration, Instant};

use serde_json::{Value, json};

use crate::client::agent;
use crate::data::File;

const PROGRAM: &str = env!("CARGO_BIN_EXE_linkbreakers-sandbox");

/// The program on a data file, killed when it is dropped.
struct Program {
    child: Mutex<Child>,
    url: String,
    token: String,
}

impl Program {
    fn start(file: &File) -> Self {
        let data = file.0.to_str().unwrap();
        let child = Command::new(PROGRAM)
            .args(["--data", data, "--token", "t", "--rate-limit", "1000000/60"])
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        Self::attach(child)
    }

    fn attach(mut child: Child) -> Self {
        let first = BufReader::new(child.stdout.take().unwrap()).lines().next().unwrap().unwrap();
        let url = first.strip_prefix("listening on ").unwrap().to_owned();
        Self { child: Mutex::new(child), url, token: "Bearer t".to_owned() }
    }

    /// A create under its key; none if the program went away meanwhile.
    fn create(&self, agent: &ureq::Agent, path: &str, key: &str, body: &Value) -> Option<(Value, bool)> {
        let request = agent.post(format!("{}{path}", self.url));
        let request = request.header("authorization", &self.token).header("idempotency-key", key);
        let mut response = request.header("content-type", "application/json").send(body.to_string()).ok()?;
        let text = response.body_mut().read_to_string().ok()?;
        assert!(matches!(response.status().as_u16(), 200 | 202), "{key}: {text}");
        let replayed = response.headers().contains_key("idempotent-replayed");
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
fn confirmed_changes_survive_a_kill() {
    let file = File::new();
    let mut confirmed: Vec<(String, Value)> = Vec::new();
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
                                Some((response, replayed)) => {
                                    assert!(!replayed);
                                    made.push((key, response));
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
        assert!(!made.is_empty(), "no request was confirmed in round {round}");
        confirmed.append(&mut made);
    }
    let program = Program::start(&file);
    let agent = agent();
    for (key, response) in &confirmed {
        assert_eq!(program.create(&agent, "/v1/links", key, &body(key)), Some((response.clone(), true)), "{key}");
        let found = program.get(&format!("/v1/links?pageSize=5&tags={key}"));
        assert_eq!((&found["totalCount"], &found["links"][0]["id"]), (&json!(1), &response["link"]["id"]), "{key}");
    }
    // Each writer of each round may have had one more under way, and each of those is whole.
    let total = program.get("/v1/links?pageSize=1&tags=killed")["totalCount"].as_u64().unwrap();
    let least = u64::try_from(confirmed.len()).unwrap();
    assert!((least..=least + 40).contains(&total), "{least} confirmed, {total} exist");
}

#[test]
fn running_job_continues_after_a_kill() {
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
        assert!(start.elapsed() < Duration::from_secs(60), "{now}");
        thread::sleep(Duration::from_millis(20));
    }
    assert_eq!(program.get("/v1/links?pageSize=1")["totalCount"], 2);
}

#[cfg(unix)]
#[test]
fn change_that_cannot_be_saved_gets_an_error() {
    let file = File::new();
    let links = |n: u32| {
        let metadata: serde_json::Map<_, _> = (0..50).map(|key| (format!("k{key}"), json!("x".repeat(2000)))).collect();
        json!({"destination": "https://example.com", "shortlink": format!("s{n}"), "metadata": metadata})
    };
    // As on a disk that is full: the file may have no more than this many blocks of 512 bytes.
    let limited = format!("trap '' XFSZ; ulimit -f 24576; exec {PROGRAM} --token t --data {}", file.0.display());
    let child = Command::new("sh").args(["-c", &limited]).stdout(Stdio::piped()).spawn().unwrap();
    let program = Program::attach(child);
    let (agent, mut made) = (agent(), 0);
    let fault = loop {
        let request = agent.post(format!("{}/v1/links", program.url)).header("authorization", "Bearer t");
        let mut response = request.header("content-type", "application/json").send(links(made).to_string()).unwrap();
        if response.status() != 200 {
            break response.body_mut().read_to_string().unwrap();
        }
        made += 1;
        assert!(made < 500, "the file had no limit");
    };
    assert!(made > 0 && fault.contains("NOT_SAVED") && fault.contains("cannot be written"), "{fault}");
    // Later requests fail as well, those that only read included.
    assert_eq!(program.get("/v1/links?pageSize=1")["codeType"], "NOT_SAVED");
    drop(program);
    assert_eq!(Program::start(&file).get("/v1/links?pageSize=1")["totalCount"], made);
}
