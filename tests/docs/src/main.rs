//! Runs a code block of the documents or of an operation: `linkbreakers-doctest README.md:12` runs the block at that line.
//!
//! The blocks are compiled into this program, and read the configuration of the API from the environment.

#![allow(clippy::print_stderr, reason = "a program for the terminal")]

use std::{env, error::Error, process::ExitCode};

use linkbreakers::ApiClient;

include!(concat!(env!("OUT_DIR"), "/programs.rs"));

type Outcome = Result<(), Box<dyn Error>>;
type Program = (&'static str, fn() -> Outcome);

fn main() -> ExitCode {
    let location = env::args().nth(1).unwrap_or_default();
    let Some((_, program)) = PROGRAMS.iter().find(|(other, _)| *other == location) else {
        eprintln!("no code block at `{location}`");
        return ExitCode::FAILURE;
    };
    match program() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{location}: {error}");
            ExitCode::FAILURE
        }
    }
}

/// The variables that the documents use without defining them.
struct Context {
    client: ApiClient,
    link_id: String,
    visitor_id: String,
    landing_url: String,
    event_id: String,
    job_id: String,
    media_id: String,
    webhook_id: String,
}

impl Context {
    fn from_env() -> Result<Self, Box<dyn Error>> {
        let variable = |name: &str| env::var(name).map_err(|error| format!("{name}: {error}"));
        Ok(Self {
            client: ApiClient::from_env()?,
            link_id: variable("CONTEXT_LINK_ID")?,
            visitor_id: variable("CONTEXT_VISITOR_ID")?,
            landing_url: variable("CONTEXT_LANDING_URL")?,
            event_id: variable("CONTEXT_EVENT_ID")?,
            job_id: variable("CONTEXT_JOB_ID")?,
            media_id: variable("CONTEXT_MEDIA_ID")?,
            webhook_id: variable("CONTEXT_WEBHOOK_ID")?,
        })
    }
}

/// A return type of a `main` function or a test.
trait IntoOutcome {
    fn into_outcome(self) -> Outcome;
}

impl IntoOutcome for () {
    fn into_outcome(self) -> Outcome {
        Ok(())
    }
}

impl<E: Into<Box<dyn Error>>> IntoOutcome for Result<(), E> {
    fn into_outcome(self) -> Outcome {
        self.map_err(Into::into)
    }
}
