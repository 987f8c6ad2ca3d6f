//! The SDK over real connections to servers on this machine, well-behaved and not.

#![allow(clippy::unwrap_used, reason = "clippy takes what is outside of the test functions for ordinary code")]

mod calls;
#[cfg(feature = "gzip")]
mod encodings;
mod env;
mod exports;
mod fault;
mod faults;
mod files;
#[cfg(unix)]
mod import;
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
mod secrets;
mod threads;
#[cfg(any(feature = "rustls", feature = "native-tls"))]
mod tls;

use std::{fs, path::PathBuf, time::Duration};

use linkbreakers::{ApiClient, Configuration, RetryPolicy};

/// A folder of a test's own, which goes with it.
struct Folder(PathBuf);

impl Folder {
    fn new(name: &str) -> Self {
        let folder = std::env::temp_dir().join(format!("linkbreakers-it-{name}-{}", std::process::id()));
        fs::create_dir(&folder).unwrap();
        Self(folder)
    }

    fn join(&self, name: &str) -> PathBuf {
        self.0.join(name)
    }

    fn names(&self) -> Vec<String> {
        fs::read_dir(&self.0).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect()
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        fs::remove_dir_all(&self.0).unwrap();
    }
}

const TOKEN: &str = "the-secret-token";

/// A client of `url` that waits hardly at all between attempts.
fn client(url: &str) -> ApiClient {
    ApiClient::new(configuration(url)).unwrap()
}

fn configuration(url: &str) -> Configuration {
    let hasty = RetryPolicy::default().initial_backoff(Duration::from_millis(1)).max_backoff(Duration::from_millis(2));
    Configuration::new(TOKEN).host(url).retry(hasty).timeout(Duration::from_secs(10))
}

/// A program of `tests/programs/`, which cargo builds with the examples.
#[cfg(unix)]
fn program(name: &str) -> PathBuf {
    let tests = std::env::current_exe().unwrap();
    let program = tests.parent().and_then(|folder| folder.parent()).unwrap().join("examples").join(name);
    assert!(
        program.is_file(),
        "{name} was not built: run `cargo test`, or `cargo build --examples` before `--test it`"
    );
    program
}
