//! Observes the attempts of a client's calls: counts their durations in a histogram, and records each as a tracing event
//! in the span of its call.
//!
//! ```text
//! cargo run --example observe -- --rounds 20
//! ```

use std::{
    collections::BTreeMap,
    io::{self, Write as _},
    process::ExitCode,
    sync::{Arc, Mutex, PoisonError},
};

use common::{
    cli::{self, Arg, Parser},
    session::{self, Workspace},
    table::{Table, bar},
};
use linkbreakers::{ApiClient, AttemptEvent, EventsApi, LinksApi, VisitorsApi};
use tracing::info_span;

const HELP: &str = "\
Lists links, visitors and events, and prints how long the attempts of these calls took.

Usage: observe [OPTIONS]

Options:
  --rounds COUNT         how often each list is requested, 1 to 1000 [default: 5]
  --quiet                print only the histogram, not each attempt (standard error)
  -h, --help             print this help

Environment:
  LINKBREAKERS_SECRET_KEY   secret key of the workspace; without it the program uses a demo workspace in a sandbox
  LINKBREAKERS_BASE_URL     URL of the API [default: https://api.linkbreakers.com]

Exit codes: 0 success, 1 failure, 2 invalid arguments
";

struct Options {
    rounds: u32,
    quiet: bool,
}

impl Options {
    fn parse(arguments: &mut Parser) -> anyhow::Result<Self> {
        let mut options = Self { rounds: 5, quiet: false };
        while let Some(argument) = arguments.next()? {
            match argument {
                Arg::Long("rounds") => options.rounds = cli::number(arguments, "rounds", 1..=1000)?,
                Arg::Long("quiet") => options.quiet = true,
                other => return cli::unexpected(&other),
            }
        }
        Ok(options)
    }
}

fn main() -> ExitCode {
    cli::main("observe", HELP, Options::parse, run)
}

/// The number of attempts by operation and upper bound of the duration in milliseconds.
#[derive(Default)]
struct Histogram(Mutex<BTreeMap<(String, u128), i64>>);

impl Histogram {
    fn count(&self, event: &AttemptEvent<'_>) {
        // 1, 2, 4, 8, ...
        let bound = event.duration().as_millis().saturating_add(1).next_power_of_two();
        let mut counts = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        *counts.entry((event.operation().to_owned(), bound)).or_default() += 1;
    }

    fn table(&self) -> Table {
        let counts = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let max = counts.values().copied().max().unwrap_or(0);
        let mut table = Table::new(["operation", "below", "attempts", ""], &[1, 2]);
        for ((operation, bound), count) in &*counts {
            table.row([operation.clone(), format!("{bound} ms"), count.to_string(), bar(*count, max, 20)]);
        }
        table
    }
}

/// Records an attempt. The client calls this on the thread of the call, so the event belongs to the current span.
fn trace(event: &AttemptEvent<'_>) {
    let (operation, attempt, duration) = (event.operation(), event.attempt(), event.duration());
    let (status, kind, request_id) = (event.status(), event.error_kind(), event.request_id());
    match event.retry_delay() {
        Some(delay) => tracing::warn!(operation, attempt, status, kind, request_id, ?duration, ?delay, "retrying"),
        None if matches!(status, Some(200..300)) => {
            tracing::info!(operation, attempt, status, request_id, ?duration, "success");
        }
        None => tracing::error!(operation, attempt, status, kind, request_id, ?duration, "failure"),
    }
}

fn run(options: Options) -> anyhow::Result<()> {
    if !options.quiet {
        tracing_subscriber::fmt().with_writer(io::stderr).without_time().init();
    }
    let histogram = Arc::new(Histogram::default());
    let counts = Arc::clone(&histogram);
    let (configuration, _sandbox) = session::configuration(Workspace::Demo)?;
    let client = ApiClient::new(configuration.client_name("observe/1.0").on_attempt(move |event| {
        counts.count(event);
        trace(event);
    }))?;

    let result = (1..=options.rounds).try_for_each(|round| list(&client, round));
    // The attempts before a failure are worth printing, too.
    write!(io::stdout(), "{}", histogram.table())?;
    Ok(result?)
}

fn list(client: &ApiClient, round: u32) -> Result<(), linkbreakers::Error> {
    let _span = info_span!("round", round).entered();
    LinksApi::new(client).list().page_size(10).send()?;
    VisitorsApi::new(client).list().page_size(10).send()?;
    EventsApi::new(client).list().page_size(10).send()?;
    Ok(())
}
