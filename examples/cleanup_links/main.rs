//! Deletes links that have a tag and are older than a number of days. Without `--delete` it only prints them.
//!
//! ```text
//! cargo run --example cleanup_links -- --tag print --older-than 14
//! cargo run --example cleanup_links -- --tag print --older-than 14 --delete
//! ```
//!
//! Every night with cron; a run that was interrupted is completed by the next one:
//!
//! ```text
//! 30 4 * * *  . /etc/linkbreakers.env && cleanup_links --tag temporary --older-than 90 --limit 500 --delete
//! ```

#![allow(clippy::print_stderr, reason = "a program for the terminal")]

mod list;

use std::{
    io::{self, Write as _},
    path::{Path, PathBuf},
    process::ExitCode,
};

use anyhow::bail;
use common::{
    batch,
    cli::{self, Arg, Parser},
    paths,
    printable::printable,
    session::{self, Workspace},
};
use linkbreakers::{ApiClient, Batch, BatchError, BatchFailure, BatchReport, LinksApi};

use list::{Candidate, Selection, StoredLinks};

const HELP: &str = "\
Deletes links that have a tag and are older than a number of days. Without --delete it only prints them.

Usage: cleanup_links --tag TAG --older-than DAYS [OPTIONS]

Prints a line for each link: id, shortlink, date of creation and name, with a tab between them.

Options:
  --tag TAG          tag of the links, repeatable; a link is selected if it has at least one of the tags (required)
  --older-than DAYS  minimum age of the links in days, 1 to 36500 (required)
  --delete           delete the links; without it nothing is deleted
  --limit N          maximum number of links; if more match, nothing is deleted [default: 1000]
  --parallel N       number of concurrent calls, 1 to 16 [default: 1]
  --journal FILE     journal that makes the deletion resumable; the list of the links is stored as FILE.links; not
                     written for a sandbox
  -h, --help         print this help

A link that somebody else has deleted is not an error. A deletion that was killed or stopped, such as with Ctrl-C, is
completed by the same command: with a journal it deletes the rest of the same links, unless they were listed more than
24 hours ago; without one it lists the links again. When the deletion is complete, both files are deleted.

Environment:
  LINKBREAKERS_SECRET_KEY   secret key of the workspace; without it the program uses a demo workspace in a sandbox
  LINKBREAKERS_BASE_URL     URL of the API [default: https://api.linkbreakers.com]

Exit codes: 0 success, 1 failure (also if a link could not be deleted; the others are deleted), 2 invalid arguments,
130 ended at once by a second signal
";

struct Options {
    selection: Selection,
    delete: bool,
    limit: usize,
    parallel: usize,
    journal: Option<PathBuf>,
}

fn main() -> ExitCode {
    cli::main("cleanup_links", HELP, Options::parse, run)
}

impl Options {
    fn parse(arguments: &mut Parser) -> anyhow::Result<Self> {
        let mut options =
            Self { selection: Selection::default(), delete: false, limit: 1000, parallel: 1, journal: None };
        let selection = &mut options.selection;
        while let Some(argument) = arguments.next()? {
            match argument {
                Arg::Long("tag") => selection.tags.push(cli::text(arguments, "tag")?),
                Arg::Long("older-than") => {
                    selection.older_than_days = cli::number(arguments, "older-than", 1..=36500)?;
                }
                Arg::Long("delete") => options.delete = true,
                Arg::Long("limit") => options.limit = cli::number(arguments, "limit", 1..=100_000)?,
                Arg::Long("parallel") => options.parallel = cli::number(arguments, "parallel", 1..=16)?,
                Arg::Long("journal") => options.journal = Some(cli::text(arguments, "journal")?.into()),
                other => return cli::unexpected(&other),
            }
        }
        if selection.tags.is_empty() {
            return cli::invalid("--tag is required");
        }
        if selection.older_than_days == 0 {
            return cli::invalid("--older-than is required");
        }
        Ok(options)
    }
}

fn run(options: Options) -> anyhow::Result<()> {
    let (configuration, sandbox) = session::configuration(Workspace::Demo)?;
    let client = ApiClient::new(configuration.client_name("cleanup-links/1.0").pace(true))?;
    if !options.delete {
        let links = options.selection.list(&client, options.limit)?;
        print(&links)?;
        eprintln!("dry run: {} links would be deleted; add --delete to delete them", links.len());
        return Ok(());
    }
    // The links of a sandbox end with it, so a journal could not resume the deletion.
    let journal = options.journal.as_deref().filter(|_| sandbox.is_none());
    let links = match journal {
        Some(journal) => resumable_list(&client, &options, journal)?,
        None => options.selection.list(&client, options.limit)?,
    };
    // Printed first, so that the output names the links even if the program is killed.
    print(&links)?;
    let result = delete(&client, &links, options.parallel, journal)?;
    let report = result.as_ref().unwrap_or_else(|error| error.report());
    let failed = report_failures(&links, report);
    eprintln!("{} links deleted, {} deleted by others", report.done(), report.failed().len() - failed);
    if let Err(error) = result {
        return Err(batch::stopped(error, "deletion", journal));
    }
    if let Some(journal) = journal {
        // In this order, because a list without a journal is safe: its links are not found.
        paths::remove(journal)?;
        paths::remove(&list_of(journal))?;
    }
    if failed > 0 {
        bail!("{failed} of {} links could not be deleted; the others were deleted", links.len());
    }
    Ok(())
}

fn print(links: &[Candidate]) -> io::Result<()> {
    let mut out = io::stdout().lock();
    links.iter().try_for_each(|link| writeln!(out, "{}", link.line()))
}

fn list_of(journal: &Path) -> PathBuf {
    paths::with_suffix(journal, ".links")
}

/// Returns the links that an interrupted run has stored, or lists and stores them.
///
/// A journal resumes only the same links, but deleting links changes the list.
fn resumable_list(client: &ApiClient, options: &Options, journal: &Path) -> anyhow::Result<Vec<Candidate>> {
    let path = list_of(journal);
    match options.selection.load(&path)? {
        StoredLinks::Current(links) => {
            list::check_limit(links.len(), options.limit)?;
            return Ok(links);
        }
        // The journal belongs to the outdated list. Deletions can be repeated, so nothing is lost.
        StoredLinks::Outdated => paths::remove(journal)?,
        StoredLinks::None => {}
    }
    let links = options.selection.list(client, options.limit)?;
    options.selection.store(&path, links)
}

fn delete(
    client: &ApiClient,
    links: &[Candidate],
    parallel: usize,
    journal: Option<&Path>,
) -> anyhow::Result<Result<BatchReport, BatchError>> {
    let api = LinksApi::new(client);
    let bar = batch::progress_bar(links.len(), "links")?;
    let mut batch = Batch::new(client)
        .parallel(parallel)
        .stop_when(batch::stop_flag()?)
        .on_progress(|progress| bar.set_position(progress.settled() as u64));
    if let Some(journal) = journal {
        batch = batch.journal(journal);
    }
    let result = batch.run(links.iter().map(|link| api.delete(&link.id)));
    bar.finish_and_clear();
    Ok(result)
}

/// Prints the links that could not be deleted, and returns their number.
fn report_failures(links: &[Candidate], report: &BatchReport) -> usize {
    const NOT_FOUND: u16 = 404;
    let is_failure = |failure: &&BatchFailure| failure.status != NOT_FOUND;
    let failures = report.failed().iter().filter(is_failure);
    failures
        .inspect(|failure| {
            let link = links.get(failure.position).map(Candidate::line).unwrap_or_default();
            eprintln!("{link}: {}", printable(&failure.reason()));
        })
        .count()
}
