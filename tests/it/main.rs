//! Tests of the SDK over real connections: against the sandbox, and against a server that follows a script.

#![allow(clippy::unwrap_used, reason = "clippy does not recognize helpers outside of test functions as test code")]

#[cfg(unix)]
mod batch;
mod calls;
mod connection_failures;
#[cfg(feature = "gzip")]
mod encodings;
mod env;
mod exports;
mod files;
#[cfg(unix)]
mod import;
#[cfg(unix)]
mod incremental;
mod journey;
mod limits;
mod logs;
#[cfg(target_os = "linux")]
mod memory;
#[cfg(unix)]
mod quickstart;
mod requests;
#[cfg(unix)]
#[path = "../programs/rows.rs"]
mod rows;
mod scripted_server;
mod secrets;
mod setters;
mod threads;
#[cfg(any(feature = "rustls", feature = "native-tls"))]
mod tls;

use std::{fs, path::PathBuf, time::Duration};

use linkbreakers::{ApiClient, Configuration, RetryPolicy};
use linkbreakers_sandbox::Sandbox;

/// A temporary directory that is deleted with the value.
struct TempDir(PathBuf);

impl TempDir {
    fn new(name: &str) -> Self {
        let path = std::env::temp_dir().join(format!("linkbreakers-it-{name}-{}", std::process::id()));
        fs::create_dir(&path).unwrap();
        Self(path)
    }

    fn join(&self, name: &str) -> PathBuf {
        self.0.join(name)
    }

    fn file_names(&self) -> Vec<String> {
        fs::read_dir(&self.0).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect()
    }
}

impl Drop for TempDir {
    fn drop(&mut self) {
        fs::remove_dir_all(&self.0).unwrap();
    }
}

const TOKEN: &str = "the-secret-token";

/// A client for the server at `url`, with a backoff of at most 2 ms.
fn client(url: &str) -> ApiClient {
    ApiClient::new(configuration(url)).unwrap()
}

fn configuration(url: &str) -> Configuration {
    let fast = RetryPolicy::default().initial_backoff(Duration::from_millis(1)).max_backoff(Duration::from_millis(2));
    Configuration::new(TOKEN).host(url).retry(fast).timeout(Duration::from_secs(10))
}

/// A client for a sandbox, with the default configuration.
fn sandbox_client(sandbox: &Sandbox) -> ApiClient {
    ApiClient::new(Configuration::new(sandbox.token()).host(sandbox.url())).unwrap()
}

/// The path of a program of `tests/programs/` or of the quickstart, which cargo builds as examples.
#[cfg(unix)]
fn program(name: &str) -> PathBuf {
    let tests = std::env::current_exe().unwrap();
    let program = tests.parent().and_then(|deps| deps.parent()).unwrap().join("examples").join(name);
    assert!(
        program.is_file(),
        "{name} was not built: run `cargo test`, or `cargo build --examples` before `--test it`"
    );
    program
}
