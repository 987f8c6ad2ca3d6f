//! The SDK over real connections to servers on this machine, well-behaved and not.

#![allow(clippy::unwrap_used, reason = "clippy takes what is outside of the test functions for ordinary code")]

mod calls;
mod document;
mod env;
mod fault;
mod faults;
#[cfg(unix)]
mod import;
mod journey;
mod limits;
mod logs;
mod requests;
mod secrets;
mod threads;
#[cfg(any(feature = "rustls", feature = "native-tls"))]
mod tls;

use std::time::Duration;

use linkbreakers::{ApiClient, Configuration, RetryPolicy};

const TOKEN: &str = "the-secret-token";

/// A client of `url` that waits hardly at all between attempts.
fn client(url: &str) -> ApiClient {
    ApiClient::new(configuration(url)).unwrap()
}

fn configuration(url: &str) -> Configuration {
    let hasty = RetryPolicy::default().initial_backoff(Duration::from_millis(1)).max_backoff(Duration::from_millis(2));
    Configuration::new(TOKEN).host(url).retry(hasty).timeout(Duration::from_secs(10))
}
