//! Configuration from the environment. Each test runs in a child process, whose variables it controls.

use std::process::Command;

use linkbreakers::ApiClient;

/// Returns whether [`run`] started this process.
pub(crate) fn is_child() -> bool {
    std::env::var_os("LINKBREAKERS_TEST_CHILD").is_some()
}

/// Not a test: the code that the tests below run in a child process.
#[test]
fn child_process() {
    if is_child() {
        match ApiClient::from_env() {
            Ok(client) => {
                println!("OK {client:?}");
                if let Ok(url) = std::env::var("LINKBREAKERS_TEST_DOWNLOAD") {
                    println!("DOWNLOAD {}", client.download(url).to_bytes().unwrap_err());
                }
            }
            Err(error) => println!("ERR {error}"),
        }
    }
}

/// Runs one test in a child process with only these variables, and returns its standard output.
pub(crate) fn run(test: &str, variables: &[(&str, &str)]) -> String {
    let mut command = Command::new(std::env::current_exe().unwrap());
    command.args([test, "--exact", "--nocapture"]);
    command.env_clear().env("LINKBREAKERS_TEST_CHILD", "1").envs(variables.iter().copied());
    String::from_utf8(command.output().unwrap().stdout).unwrap()
}

#[test]
fn from_env_reads_token_base_url_and_proxy() {
    let run = |variables: &[_]| run("env::child_process", variables);
    let base = ("LINKBREAKERS_BASE_URL", "http://127.0.0.1:1/prefix");
    let output = run(&[("LINKBREAKERS_TOKEN", "the-secret-token"), base]);
    assert!(output.contains("OK ApiClient { host: http://127.0.0.1:1/prefix, "), "{output}");
    assert!(!output.contains("the-secret-token"), "{output}");
    assert!(run(&[]).contains("ERR `LINKBREAKERS_SECRET_KEY` is not set"));
    let output = run(&[("LINKBREAKERS_TOKEN", "t"), ("LINKBREAKERS_BASE_URL", "http://evil.example")]);
    assert!(output.contains("ERR `LINKBREAKERS_BASE_URL` must start with `https://`"), "{output}");
    assert!(run(&[base, ("LINKBREAKERS_TOKEN", "t"), ("HTTPS_PROXY", "proxy:3128")]).contains("OK"));
    let output = run(&[("LINKBREAKERS_TOKEN", "t"), ("HTTPS_PROXY", "socks5://p")]);
    assert!(output.contains("ERR `HTTPS_PROXY` names a SOCKS proxy, which is not supported"), "{output}");
    let port = ("LINKBREAKERS_BASE_URL", "http://127.0.0.1:99999");
    let output = run(&[("LINKBREAKERS_TOKEN", "t"), port]);
    assert!(output.contains("ERR `LINKBREAKERS_BASE_URL` must have a port between 1 and 65535"), "{output}");
    let output = run(&[("LINKBREAKERS_TOKEN", "t"), base, ("ALL_PROXY", "socks5h://127.0.0.1:1080")]);
    assert!(output.contains("OK"), "{output}");
    assert!(run(&[("LINKBREAKERS_SECRET_KEY", "")]).contains("ERR `LINKBREAKERS_SECRET_KEY` is empty"));
}

#[test]
fn unsupported_proxy_of_the_environment_fails_only_the_download_that_needs_it() {
    let output = run(
        "env::child_process",
        &[
            ("LINKBREAKERS_TOKEN", "t"),
            ("LINKBREAKERS_BASE_URL", "http://127.0.0.1:1"),
            ("ALL_PROXY", "socks5h://user:secret@127.0.0.1:1"),
            ("LINKBREAKERS_TEST_DOWNLOAD", "https://storage.example/a.png?signature=secret"),
        ],
    );
    let line = output.lines().find(|line| line.starts_with("DOWNLOAD")).expect(&output);
    insta::assert_snapshot!(line, @"DOWNLOAD download from storage.example failed: `ALL_PROXY` names a SOCKS proxy, which is not supported; use an HTTP proxy, such as `http://proxy.example:3128` (storage.example); nothing was sent (1 attempt)");
}
