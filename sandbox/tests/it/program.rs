use std::io::{BufRead as _, BufReader};
use std::process::{Command, Output, Stdio};

use serde_json::json;

use crate::client::agent;
use crate::data::File;

const PROGRAM: &str = env!("CARGO_BIN_EXE_linkbreakers-sandbox");

fn run(arguments: &[&str]) -> (Option<i32>, String, String) {
    let Output { status, stdout, stderr } = Command::new(PROGRAM).args(arguments).output().unwrap();
    let text = |bytes| String::from_utf8(bytes).unwrap();
    (status.code(), text(stdout), text(stderr))
}

#[test]
fn program_prints_its_url() {
    let mut child = Command::new(PROGRAM)
        .args(["--token", "t0ken", "--rate-limit", "7/30"])
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut lines = BufReader::new(child.stdout.take().unwrap()).lines().map(Result::unwrap);
    let first = lines.next().unwrap();
    let url = first.strip_prefix("listening on ").unwrap();
    let second = lines.next().unwrap();
    assert!(second.ends_with(&format!("LINKBREAKERS_BASE_URL={url} LINKBREAKERS_SECRET_KEY=t0ken")), "{second}");
    let request = agent().get(format!("{url}/v1/links?pageSize=1")).header("authorization", "Bearer t0ken");
    let response = request.call();
    child.kill().unwrap();
    child.wait().unwrap();
    let response = response.unwrap();
    assert_eq!(response.status(), 200);
    assert_eq!(response.headers()["ratelimit-policy"], "\"workspace-token\";q=7;w=30");
}

#[test]
fn bad_arguments_end_it() {
    for (arguments, message) in [
        (&["--port", "x"][..], "--port must be a number from 0 to 65535, not \"x\""),
        (&["--token"], "--token requires a value"),
        (&["--rate-limit", "5"], "--rate-limit must be N/SECONDS, such as 720/60, not \"5\""),
        (&["--rate-limit=5/0"], "--rate-limit must be N/SECONDS, such as 720/60, not \"5/0\""),
        (&["--latency", "-1"], "--latency must be a whole number, not \"-1\""),
        (&["--quota", "many"], "--quota must be a whole number, not \"many\""),
        (&["--seed", "x"], "--seed must be demo, not \"x\""),
        (&["--document", "no/such/file"], "--document: cannot read no/such/file: "),
        (&["serve"], "unknown argument \"serve\""),
        (&["--lenient=no"], "unknown argument \"--lenient=no\""),
    ] {
        let (code, out, err) = run(arguments);
        assert_eq!((code, out.as_str()), (Some(2), ""), "{arguments:?}");
        assert!(err.contains(message) && err.contains("--help"), "{err}");
    }
    let taken = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let port = taken.local_addr().unwrap().port().to_string();
    let (code, out, err) = run(&["--port", &port]);
    assert_eq!((code, out.as_str()), (Some(1), ""));
    for part in ["cannot start", &format!("127.0.0.1:{port}"), "choose another port"] {
        assert!(err.contains(part), "{err}");
    }
}

#[test]
fn damaged_data_file_ends_it_with_a_message() {
    let file = File::new();
    let api = file.start();
    api.link(json!({"destination": "https://example.com"}));
    drop(api);
    let whole = std::fs::read(&file.0).unwrap();
    std::fs::write(&file.0, &whole[..whole.len() / 2]).unwrap();
    let path = file.0.to_str().unwrap();
    let (code, out, err) = run(&["--data", path]);
    assert_eq!((code, out.as_str()), (Some(1), ""));
    let start = format!("linkbreakers-sandbox: cannot start: data file {path}: ");
    assert!(err.starts_with(&start) && err.lines().count() == 1, "{err}");
}

#[test]
fn it_explains_itself() {
    let (code, out, _) = run(&["--help"]);
    assert_eq!(code, Some(0));
    assert!(out.contains("--rate-limit") && out.lines().all(|line| line.len() <= 120));
    let (code, out, _) = run(&["--latency", "5", "--quota=100", "--seed", "demo", "--lenient", "--resources"]);
    assert!(code == Some(0) && out.lines().any(|line| line.starts_with("Link ")), "{out}");
    assert_eq!(run(&["--version"]).1, format!("linkbreakers-sandbox {}\n", env!("CARGO_PKG_VERSION")));
}
