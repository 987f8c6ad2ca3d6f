//! The API where there is a key for it, a sandbox inside this process where there is none.

#![allow(clippy::print_stderr, reason = "for programs in the terminal")]

use std::{env, io};

use linkbreakers::{AccessToken, Configuration};
use linkbreakers_sandbox::{Sandbox, Seed};

/// What a sandbox begins with.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Workspace {
    /// Nothing: for programs that make what they show.
    Empty,
    /// Links, visitors and a month of visits: for programs that show what is there.
    Demo,
}

/// How to reach the API, and the sandbox if it is one: it lives as long as that value.
///
/// # Errors
///
/// If a variable of the environment is wrong, or if a host is set without a key for it.
pub fn configuration(workspace: Workspace) -> io::Result<(Configuration, Option<Sandbox>)> {
    let is_set = |name: &&str| env::var_os(name).is_some_and(|value| !value.is_empty());
    // A host without a key is a mistake to be told of, and no reason to talk to somebody else.
    if ["LINKBREAKERS_SECRET_KEY", "LINKBREAKERS_TOKEN", "LINKBREAKERS_BASE_URL"].iter().any(is_set) {
        return Ok((Configuration::from_env().map_err(io::Error::other)?, None));
    }
    let mut sandbox = Sandbox::builder();
    if workspace == Workspace::Demo {
        sandbox = sandbox.seed(Seed::Demo);
    }
    let sandbox = sandbox.start()?;
    // To the side, as what these programs print may be data.
    eprintln!("No LINKBREAKERS_SECRET_KEY is set: talking to a sandbox in this process, at {}.", sandbox.url());
    let token = AccessToken::from(sandbox.token());
    Ok((Configuration::new(token).host(sandbox.url()), Some(sandbox)))
}
