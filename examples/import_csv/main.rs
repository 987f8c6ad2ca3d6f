//! Makes a short link for every row of a CSV file, and writes a CSV with the links beside the rows.
//!
//! All rows are checked before anything is sent. A journal beside the file lets the import be killed at any moment and
//! run again: what was created is not created twice.
//!
//! ```text
//! cargo run --example import_csv -- --dry-run products.csv
//! cargo run --example import_csv -- products.csv
//! ```
//!
//! Every night by cron, whatever the shop has put there; run again on the same file, it changes nothing:
//!
//! ```text
//! 20 1 * * *  . /etc/linkbreakers.env && import_csv --output /srv/shop/links.csv /srv/shop/products.csv
//! ```

#![allow(clippy::print_stderr, reason = "a program for the terminal")]

mod lines;
mod paths;
mod results;
mod rows;

use std::{
    io::{self, Write as _},
    path::{Path, PathBuf},
    process::ExitCode,
};

use anyhow::{Context as _, bail};
use common::{
    cli::{self, Arg, Parser},
    output::Output,
    session::{self, Workspace},
    table::Table,
};
use indicatif::{ProgressBar, ProgressStyle};
use linkbreakers::{ApiClient, BulkImport, ImportError, ImportErrorKind, ImportReport};

use results::Results;
use rows::Input;

const HELP: &str = "\
Makes a short link for every row of a CSV file, and writes a CSV with the links beside the rows.

Usage: import_csv [OPTIONS] FILE

  FILE              the CSV, with a header of these columns, in any order:
                      destination            where the link leads; the only one that must be there
                      name                   for people
                      shortlink              its path, such as spring; made up where it is empty
                      tags                   separated by commas or semicolons
                      fallback_destination   where it leads if the destination cannot be used
                      expires_at             a moment such as 2026-12-31T23:59:59Z, or a day
                      expired_destination    where it leads after that
                      conversion_tracking    whether the landing page gets an lbid: yes or no
                      qrcode                 whether it has a QR code: yes or no
                      metadata.KEY           any value of yours

Options:
  --output FILE     where the rows go with their links, - for standard output [default: FILE.links.csv]
  --journal FILE    what makes the import resumable [default: FILE.journal]; keep it as long as the same file may be run
                    again, for without it all links are made once more; a sandbox has none
  --tag NAME        one more tag for every row, as often as needed
  --delimiter C     what stands between the cells; \\t for a tab [default: ,]
  --parallel N      how many calls are under way at once, 1 to 16 [default: 1]
  --chunk N         how many links go into a call, 1 to 250 [default: 250]
  --max-failures N  how many links the API may reject before the import stops [default: 1000]
  --skip-bad        leave out the rows that cannot be links, instead of importing none
  --raw             leave the cells of the output as they are; without it, one that a spreadsheet would run as a formula
                    (it starts with =, +, - or @) gets a ' before it
  --dry-run         only check the rows; nothing is sent or written
  -h, --help        this text

Environment:
  LINKBREAKERS_SECRET_KEY   the key; without one the links are made in a sandbox that ends with the program
  LINKBREAKERS_BASE_URL     another address of the API

Exit codes: 0 fine, 1 failed (also if the API refused a row; the others are made), 2 bad arguments
";

/// More bad rows than this are counted, not shown.
const MOST_SHOWN: usize = 20;

struct Options {
    input: Input,
    output: Option<PathBuf>,
    journal: Option<PathBuf>,
    parallel: usize,
    chunk: usize,
    max_failures: usize,
    skip_bad: bool,
    raw: bool,
    dry_run: bool,
}

fn main() -> ExitCode {
    cli::main("import_csv", HELP, Options::parse, run)
}

impl Options {
    fn parse(arguments: &mut Parser) -> anyhow::Result<Self> {
        let mut file = None;
        let (mut tags, mut delimiter) = (Vec::new(), b',');
        let mut options = Self {
            input: Input::default(),
            output: None,
            journal: None,
            parallel: 1,
            chunk: 250,
            max_failures: 1000,
            skip_bad: false,
            raw: false,
            dry_run: false,
        };
        while let Some(argument) = arguments.next()? {
            match argument {
                Arg::Long("output") => options.output = Some(cli::text(arguments, "output")?.into()),
                Arg::Long("journal") => options.journal = Some(cli::text(arguments, "journal")?.into()),
                Arg::Long("tag") => tags.push(cli::text(arguments, "tag")?),
                Arg::Long("delimiter") => delimiter = one_byte(&arguments.value()?.to_string_lossy())?,
                Arg::Long("parallel") => options.parallel = cli::number(arguments, "parallel", 1..=16)?,
                Arg::Long("chunk") => options.chunk = cli::number(arguments, "chunk", 1..=250)?,
                Arg::Long("max-failures") => {
                    options.max_failures = cli::number(arguments, "max-failures", 0..=usize::MAX)?;
                }
                Arg::Long("skip-bad") => options.skip_bad = true,
                Arg::Long("raw") => options.raw = true,
                Arg::Long("dry-run") => options.dry_run = true,
                Arg::Value(path) if file.is_none() => file = Some(PathBuf::from(path)),
                other => return cli::unexpected(&other),
            }
        }
        let Some(path) = file else {
            return cli::bad("say which file to import");
        };
        options.input = Input { path, delimiter, tags };
        Ok(options)
    }

    /// The file beside the input that has `end` after its name.
    fn beside(&self, end: &str) -> PathBuf {
        let mut name = self.input.path.clone().into_os_string();
        name.push(end);
        name.into()
    }
}

fn one_byte(text: &str) -> anyhow::Result<u8> {
    match (text, text.as_bytes()) {
        ("\\t", _) => Ok(b'\t'),
        (_, [byte]) if byte.is_ascii() && !byte.is_ascii_alphanumeric() && *byte != b'"' => Ok(*byte),
        _ => cli::bad(format!("--delimiter: {text:?} is not one character such as ; or \\t")),
    }
}

fn run(options: Options) -> anyhow::Result<()> {
    let path = options.output.clone().unwrap_or_else(|| options.beside(".links.csv"));
    let journal = options.journal.clone().unwrap_or_else(|| options.beside(".journal"));
    let mut files = vec![("FILE", options.input.path.as_path()), ("--journal", journal.as_path())];
    files.extend((path != Path::new("-")).then_some(("--output", path.as_path())));
    paths::check_distinct(&files)?;

    let checked = check(&options.input)?;
    if checked.bad > 0 && !options.skip_bad {
        bail!(
            "{} of {} rows cannot be links, and nothing was sent: mend them, or leave them out with --skip-bad",
            checked.bad,
            checked.bad + checked.lines.len()
        );
    }
    if options.dry_run {
        return preview(&options.input, &checked);
    }
    // Before any link is made, for without it nobody would learn of them.
    let output = Output::open(Some(&path))?;
    let (configuration, sandbox) = session::configuration(Workspace::Empty)?;
    // The links of a sandbox end with it, so that nothing could go on from a journal.
    let journal = sandbox.is_none().then_some(journal);
    let client = ApiClient::new(configuration.client_name("import-csv/1.0"))?;

    let mut results = Results::new(checked.lines.len())?;
    let report = import(&client, &options, &checked, journal.as_deref(), &mut results)?;
    results.write(&options.input, &report, output, options.raw)?;
    for failure in report.failed() {
        let line = checked.lines.get(failure.position).copied().unwrap_or_default();
        eprintln!("line {line}: refused: {}", failure.reason());
    }
    eprintln!("{report}");
    if !report.failed().is_empty() {
        bail!("the API refused {} of {} rows; the others are made", report.failed().len(), checked.lines.len());
    }
    Ok(())
}

/// What a look at all rows has found.
struct Checked {
    /// The line of each row that can be a link.
    lines: Vec<u64>,
    bad: usize,
}

fn check(input: &Input) -> anyhow::Result<Checked> {
    let mut checked = Checked { lines: Vec::new(), bad: 0 };
    for row in input.rows()? {
        let row = row?;
        match row.request {
            Ok(_) => checked.lines.push(row.line),
            Err(problem) => {
                checked.bad += 1;
                if checked.bad <= MOST_SHOWN {
                    eprintln!("line {}: {problem}", row.line);
                }
            }
        }
    }
    if checked.bad > MOST_SHOWN {
        eprintln!("... and {} more", checked.bad - MOST_SHOWN);
    }
    if checked.lines.is_empty() && checked.bad == 0 {
        bail!("{} has no rows", input.path.display());
    }
    Ok(checked)
}

fn preview(input: &Input, checked: &Checked) -> anyhow::Result<()> {
    let mut first = Table::new(["Line", "Name", "Destination"], &[0]);
    for row in input.rows()?.take(MOST_SHOWN) {
        let row = row?;
        if let Ok(request) = row.request {
            first.row([row.line.to_string(), request.name.unwrap_or_default(), request.destination]);
        }
    }
    let mut out = io::stdout().lock();
    writeln!(out, "Dry run, nothing is sent. {} links would be made:\n\n{first}", checked.lines.len())?;
    Ok(())
}

fn import(
    client: &ApiClient,
    options: &Options,
    checked: &Checked,
    journal: Option<&Path>,
    results: &mut Results,
) -> anyhow::Result<ImportReport> {
    let bar = ProgressBar::new(checked.lines.len() as u64);
    let style = "{bar:32} {human_pos} of {human_len} links, {per_sec}, {eta} left {msg}";
    bar.set_style(ProgressStyle::with_template(style).context("the progress bar")?);
    let good = options.input.rows()?.filter_map(|row| match row {
        Ok(row) => row.request.ok().map(Ok),
        Err(error) => Some(Err(error)),
    });
    let mut import =
        BulkImport::new(client).chunk_size(options.chunk).parallel(options.parallel).max_failures(options.max_failures);
    if let Some(journal) = journal {
        import = import.journal(journal);
    }
    let report = import
        .try_on_link(|position, link| results.keep(position, link))
        .on_progress(|progress| {
            bar.set_position(progress.done() as u64);
            if progress.failed() > 0 {
                bar.set_message(format!("({} refused)", progress.failed()));
            }
        })
        .try_run(good);
    bar.finish_and_clear();
    report.map_err(|error| {
        let hint = how_to_resume(&error, journal).unwrap_or_else(|| "the import was not completed".to_owned());
        anyhow::Error::from(error).context(hint)
    })
}

/// What to do about an import that stopped, where the same command resumes it.
fn how_to_resume(error: &ImportError, journal: Option<&Path>) -> Option<String> {
    use ImportErrorKind::{Call, Callback, JournalUnavailable, Thread};
    let is_resumable = matches!(error.kind(), Call | Callback | JournalUnavailable | Thread);
    let has_begun = error.report().calls() > 0 || error.report().created() > 0;
    let journal = journal.filter(|_| is_resumable && has_begun)?.display();
    Some(format!("the import has ended early; what was made is in {journal}, and the same command goes on from there"))
}
