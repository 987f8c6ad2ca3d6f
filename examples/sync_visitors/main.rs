//! Stores the visitors of a CRM export in the workspace: one `VisitorsApi::identify` per line of a JSON Lines file.
//!
//! The file is read as it is sent, so memory does not grow with the number of visitors. A journal next to the file
//! makes the sync resumable: it can be killed at any time, and the same command sends only the lines that are left.
//!
//! ```text
//! cargo run --example sync_visitors -- --dry-run examples/sync_visitors/visitors.jsonl
//! cargo run --example sync_visitors -- examples/sync_visitors/visitors.jsonl
//! ```
//!
//! Every night with cron, after the CRM has written a new export; the lines that failed are in another file:
//!
//! ```text
//! 10 3 * * *  . /etc/linkbreakers.env && sync_visitors --failed /srv/crm/failed.jsonl /srv/crm/visitors.jsonl
//! ```

#![allow(clippy::print_stderr, reason = "a program for the terminal")]

mod lines;
mod sync;
mod visitor;

use std::{
    fs,
    io::{self, Write as _},
    path::{Path, PathBuf},
    process::ExitCode,
};

use anyhow::{Context as _, bail};
use common::{
    batch,
    cli::{self, Arg, Parser},
    output::Output,
    paths,
    printable::printable,
    session::{self, Workspace},
};
use linkbreakers::{ApiClient, BatchReport};

use lines::Lines;
use sync::{Summary, Sync};

const HELP: &str = "\
Stores the visitors of a CRM export in the workspace: one visitor per line of a JSON Lines file.

Usage: sync_visitors [OPTIONS] FILE

  FILE            file with a JSON object per line; blank lines are ignored:
                    email        email address, by which a visitor is found (required)
                    phone        phone number, such as +14155551234
                    firstName    first name
                    lastName     last name
                    attributes   object of custom values: text, numbers or booleans
                  empty and missing values leave what the workspace has; other keys are errors

A line that is invalid, or that the API rejects, is reported with its number, and the others are sent.

Options:
  --set-once      only fill fields that are empty in the workspace; without it, values are overwritten
  --failed FILE   output file for the lines that failed, - for standard output; correct it and run the program with
                  it; written when all lines were sent, and empty if none failed
  --parallel N    number of concurrent calls, 1 to 16 [default: 1]; with more than 1, lines with the same email
                  address may be sent in another order
  --journal FILE  journal that makes the sync resumable [default: FILE.journal]; not written for a sandbox
  --dry-run       only validate the lines; nothing is sent or written
  -h, --help      print this help

A sync that was killed or stopped, such as with Ctrl-C, is resumed by the same command. When all lines were sent, the
journal is deleted, so a later run sends the file again. If the file or --set-once changed after the sync was stopped,
the journal is replaced and the sync starts with the first line. This is safe, because a line that is sent twice stores
the same values.

Environment:
  LINKBREAKERS_SECRET_KEY   secret key of the workspace; without it the program uses a demo workspace in a sandbox
  LINKBREAKERS_BASE_URL     URL of the API [default: https://api.linkbreakers.com]

Exit codes: 0 success, 1 failure (also if a line failed; the others are sent), 2 invalid arguments, 130 ended at once by
a second signal
";

struct Options {
    file: PathBuf,
    failed: Option<PathBuf>,
    journal: Option<PathBuf>,
    parallel: usize,
    set_once: bool,
    dry_run: bool,
}

fn main() -> ExitCode {
    cli::main("sync_visitors", HELP, Options::parse, run)
}

impl Options {
    fn parse(arguments: &mut Parser) -> anyhow::Result<Self> {
        let mut file = None;
        let mut options =
            Self { file: PathBuf::new(), failed: None, journal: None, parallel: 1, set_once: false, dry_run: false };
        while let Some(argument) = arguments.next()? {
            match argument {
                Arg::Long("failed") => options.failed = Some(cli::text(arguments, "failed")?.into()),
                Arg::Long("journal") => options.journal = Some(cli::text(arguments, "journal")?.into()),
                Arg::Long("parallel") => options.parallel = cli::number(arguments, "parallel", 1..=16)?,
                Arg::Long("set-once") => options.set_once = true,
                Arg::Long("dry-run") => options.dry_run = true,
                Arg::Value(path) if file.is_none() => file = Some(PathBuf::from(path)),
                other => return cli::unexpected(&other),
            }
        }
        let Some(file) = file else {
            return cli::invalid("FILE is required");
        };
        Ok(Self { file, ..options })
    }

    /// Returns the path of the journal, after verifying that no file overwrites another.
    fn journal(&self) -> anyhow::Result<PathBuf> {
        let journal = self.journal.clone().unwrap_or_else(|| paths::with_suffix(&self.file, ".journal"));
        let mut files = vec![("FILE", self.file.as_path()), ("--journal", journal.as_path())];
        let failed = self.failed.as_deref().filter(|path| *path != Path::new("-"));
        files.extend(failed.map(|path| ("--failed", path)));
        paths::check_distinct(&files)?;
        Ok(journal)
    }
}

fn run(options: Options) -> anyhow::Result<()> {
    let journal = options.journal()?;
    let total = count(&options.file, options.dry_run)?;
    if options.dry_run {
        return Ok(());
    }
    // Opened before any line is sent, so that an invalid path fails first.
    let failed = options.failed.as_deref().map(|path| Output::open(Some(path))).transpose()?;
    let (configuration, sandbox) = session::configuration(Workspace::Demo)?;
    // The visitors of a sandbox end with it, so a journal could not resume the sync.
    let journal = sandbox.is_none().then_some(journal);
    let sync = Sync {
        client: ApiClient::new(configuration.client_name("sync-visitors/1.0"))?,
        file: &options.file,
        journal: journal.as_deref(),
        set_once: options.set_once,
        parallel: options.parallel,
        total,
        stop: batch::stop_flag()?,
    };
    let Summary { report, new } = match sync.run()? {
        Ok(summary) => summary,
        Err(error) => {
            report_failures(&options.file, error.report(), None)?;
            return Err(batch::stopped(error, "sync", journal.as_deref()));
        }
    };
    report_failures(&options.file, &report, failed)?;
    if let Some(journal) = journal {
        paths::remove(&journal)?;
    }
    let earlier = match report.resumed() {
        0 => String::new(),
        resumed => format!(" ({resumed} of them by earlier runs)"),
    };
    eprintln!("{} visitors synced{earlier}, {new} new ones created", report.done());
    if !report.failed().is_empty() {
        bail!("{} of {total} lines failed; the others were sent", report.failed().len());
    }
    Ok(())
}

/// Reads all lines and returns their number. A dry run validates them too.
fn count(file: &Path, dry_run: bool) -> anyhow::Result<usize> {
    let metadata = fs::metadata(file).with_context(|| format!("cannot read {}", file.display()))?;
    if !metadata.is_file() {
        bail!("{} must be a regular file, because it is read several times", file.display());
    }
    let (mut total, mut invalid) = (0, 0);
    for line in Lines::open(file)? {
        let line = line?;
        total += 1;
        if let Some(problem) = dry_run.then(|| visitor::parse(&line.content).err()).flatten() {
            invalid += 1;
            eprintln!("line {}: {}", line.number, printable(&problem));
        }
    }
    if total == 0 {
        bail!("{} has no lines", file.display());
    }
    if invalid > 0 {
        bail!("{invalid} of {total} lines are invalid; nothing was sent, because this is a dry run");
    }
    if dry_run {
        writeln!(io::stdout(), "Dry run: nothing is sent. {total} visitors would be synced.")?;
    }
    Ok(total)
}

/// Prints the number and the problem of each line that failed, and writes the lines to `output`.
fn report_failures(file: &Path, report: &BatchReport, mut output: Option<Output>) -> anyhow::Result<()> {
    let mut failed = report.failed().iter().peekable();
    for (position, line) in Lines::open(file)?.enumerate() {
        if failed.peek().is_none() {
            break;
        }
        let line = line?;
        let Some(failure) = failed.next_if(|failure| failure.position == position) else { continue };
        // The report of an invalid line contains the same problem, with more text around it.
        let problem = visitor::parse(&line.content).err().unwrap_or_else(|| failure.reason());
        eprintln!("line {}: {}", line.number, printable(&problem));
        if let Some(output) = &mut output {
            output.write_all(&line.content)?;
            output.write_all(b"\n")?;
        }
    }
    output.map_or(Ok(()), Output::finish)
}
