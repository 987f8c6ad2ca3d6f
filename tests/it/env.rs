//! The environment, in a process of its own.

use std::process::Command;

use linkbreakers::ApiClient;

/// Not a test of its own: the child that the test below starts with another environment.
#[test]
fn child() {
    if std::env::var_os("LINKBREAKERS_TEST_CHILD").is_some() {
        match ApiClient::from_env() {
            Ok(client) => println!("OK {client:?}"),
            Err(error) => println!("ERR {error}"),
        }
    }
}

fn run(variables: &[(&str, &str)]) -> String {
    let mut command = Command::new(std::env::current_exe().unwrap());
    command.args(["env::child", "--exact", "--nocapture"]);
    command.env_clear().env("LINKBREAKERS_TEST_CHILD", "1").envs(variables.iter().copied());
    String::from_utf8(command.output().unwrap().stdout).unwrap()
}

#[test]
fn a_client_is_built_from_the_environment() {
    let base = ("LINKBREAKERS_BASE_URL", "http://127.0.0.1:1/prefix");
    let output = run(&[("LINKBREAKERS_TOKEN", "the-secret-token"), base]);
    assert!(output.contains("OK ApiClient { host: http://127.0.0.1:1/prefix, "), "{output}");
    assert!(!output.contains("the-secret-token"), "{output}");
    assert!(run(&[]).contains("ERR `LINKBREAKERS_SECRET_KEY` is not set"));
    let output = run(&[("LINKBREAKERS_TOKEN", "t"), ("LINKBREAKERS_BASE_URL", "http://evil.example")]);
    assert!(output.contains("ERR `LINKBREAKERS_BASE_URL` must start with `https://`"), "{output}");
    assert!(run(&[base, ("LINKBREAKERS_TOKEN", "t"), ("HTTPS_PROXY", "proxy:3128")]).contains("OK"));
    let output = run(&[("LINKBREAKERS_TOKEN", "t"), ("HTTPS_PROXY", "socks5://p")]);
    assert!(output.contains("ERR `HTTPS_PROXY` is not the URL of an HTTP proxy"), "{output}");
}
