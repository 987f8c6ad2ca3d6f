//! Configuration for the API if a secret key is set, otherwise for a sandbox inside this process.

#![allow(clippy::print_stderr, reason = "shared by programs for the terminal")]

use std::{env, io};

use linkbreakers::{AccessToken, Configuration};
use linkbreakers_sandbox::{Sandbox, Seed};

/// Initial content of the sandbox.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Workspace {
    /// No links and visitors: for programs that create what they show.
    Empty,
    /// Links, visitors and a month of visits: for programs that show existing data.
    Demo,
}

/// Returns the configuration from the environment, or a sandbox and the configuration for it. The sandbox runs until it
/// is dropped.
///
/// # Errors
///
/// Returns an error if an environment variable is invalid, or if a base URL is set without a key.
pub fn configuration(workspace: Workspace) -> io::Result<(Configuration, Option<Sandbox>)> {
    let is_set = |name: &&str| env::var_os(name).is_some_and(|value| !value.is_empty());
    // A base URL without a key is a mistake. It must not fall back to the sandbox.
    if ["LINKBREAKERS_SECRET_KEY", "LINKBREAKERS_TOKEN", "LINKBREAKERS_BASE_URL"].iter().any(is_set) {
        return Ok((Configuration::from_env().map_err(io::Error::other)?, None));
    }
    let mut sandbox = Sandbox::builder();
    if workspace == Workspace::Demo {
        sandbox = sandbox.seed(Seed::Demo);
    }
    let sandbox = sandbox.start()?;
    // On standard error, because programs write data to standard output.
    eprintln!("LINKBREAKERS_SECRET_KEY is not set: talking to a sandbox in this process at {}", sandbox.url());
    let token = AccessToken::from(sandbox.token());
    Ok((Configuration::new(token).host(sandbox.url()), Some(sandbox)))
}
