//! Every program of the documents in one: `linkbreakers-doctest README.md:12` runs the one at that line.
//!
//! They find their API in the environment, as they would anywhere.

#![allow(clippy::print_stderr, reason = "a program for the terminal")]

use std::{env, error::Error, process::ExitCode};

use linkbreakers::ApiClient;

include!(concat!(env!("OUT_DIR"), "/programs.rs"));

type Outcome = Result<(), Box<dyn Error>>;
type Program = (&'static str, fn() -> Outcome);

fn main() -> ExitCode {
    let wanted = env::args().nth(1).unwrap_or_default();
    let Some((_, program)) = PROGRAMS.iter().find(|(place, _)| *place == wanted) else {
        eprintln!("no program at `{wanted}`");
        return ExitCode::FAILURE;
    };
    match program() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{wanted}: {error}");
            ExitCode::FAILURE
        }
    }
}

/// What the documents say is there, without showing where it comes from.
struct Given {
    client: ApiClient,
    link_id: String,
    visitor_id: String,
    landing_url: String,
}

impl Given {
    fn new() -> Result<Self, Box<dyn Error>> {
        let given = |name: &str| env::var(name).map_err(|error| format!("{name}: {error}"));
        Ok(Self {
            client: ApiClient::from_env()?,
            link_id: given("GIVEN_LINK_ID")?,
            visitor_id: given("GIVEN_VISITOR_ID")?,
            landing_url: given("GIVEN_LANDING_URL")?,
        })
    }
}

/// What a `main` or a test may return.
trait Ending {
    fn outcome(self) -> Outcome;
}

impl Ending for () {
    fn outcome(self) -> Outcome {
        Ok(())
    }
}

impl<E: Into<Box<dyn Error>>> Ending for Result<(), E> {
    fn outcome(self) -> Outcome {
        self.map_err(Into::into)
    }
}
