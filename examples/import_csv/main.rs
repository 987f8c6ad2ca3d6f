//! Creates a short link for every row of a CSV file, and writes a CSV file with the rows and their links.
//!
//! All rows are validated before anything is sent. A journal next to the file makes the import resumable: it can be
//! killed at any time, and the same command creates only the links that are missing.
//!
//! ```text
//! cargo run --example import_csv -- --dry-run products.csv
//! cargo run --example import_csv -- products.csv
//! ```
//!
//! Every night with cron, for a file that grows and changes: with `--key`, each value of a column gets one link, so that
//! a run creates the links of new rows and updates those of changed ones:
//!
//! ```text
//! 20 1 * * *  . /etc/linkbreakers.env && import_csv --key metadata.sku --when-changed update /srv/shop/products.csv
//! ```

#![allow(clippy::print_stderr, reason = "a program for the terminal")]

mod lines;
mod results;
mod rows;

use std::{
    io::{self, Write as _},
    path::{Path, PathBuf},
    process::ExitCode,
};

use anyhow::bail;
use common::{
    batch,
    cli::{self, Arg, Parser},
    output::Output,
    paths,
    session::{self, Workspace},
    table::Table,
};
use linkbreakers::{ApiClient, BatchReport, BulkImport, WhenChanged};

use results::Results;
use rows::{Input, Key};

const HELP: &str = "\
Creates a short link for every row of a CSV file, and writes a CSV file with the rows and their links.

Usage: import_csv [OPTIONS] FILE

  FILE              CSV file with a header of these columns, in any order:
                      destination            URL that the link redirects to (required)
                      name                   display name
                      shortlink              path of the link, such as spring; generated if empty
                      tags                   separated by commas or semicolons
                      fallback_destination   URL if the destination is not available
                      expires_at             timestamp such as 2026-12-31T23:59:59Z, or date
                      expired_destination    URL after the expiry
                      conversion_tracking    whether an lbid is added to the destination URL: yes or no
                      qrcode                 whether the link has a QR code: yes or no
                      metadata.KEY           value of the metadata property KEY

Options:
  --output FILE     output file for the rows with their links, - for standard output [default: FILE.links.csv]
  --journal FILE    journal that makes the import resumable [default: FILE.journal]; keep it as long as the same file may
                    be imported again, because without it all links are created again; not written for a sandbox
  --key COLUMN      column that identifies a row in every version of the file: destination, name, shortlink or
                    metadata.KEY; only rows with a new value are created [default journal: FILE.state, which later runs need]
  --when-changed X  with --key, what to do with rows whose other cells changed: report, update or skip [default: report]
  --tag NAME        tag to add to every link, repeatable
  --delimiter C     character between cells; \\t for a tab [default: ,]
  --parallel N      number of concurrent calls, 1 to 16 [default: 1]
  --chunk N         number of links per call, 1 to 250 [default: 250]
  --max-failures N  number of links that the API may reject before the import stops [default: 1000]
  --skip-bad        skip invalid rows; without it, an invalid row prevents the import
  --raw             write cells unchanged; without it, a cell that a spreadsheet would run as a formula (it starts with
                    =, +, - or @) is prefixed with '
  --dry-run         only validate the rows; nothing is sent or written
  -h, --help        print this help

Environment:
  LINKBREAKERS_SECRET_KEY   secret key of the workspace; without it the links are created in a sandbox that ends with
                            the program
  LINKBREAKERS_BASE_URL     URL of the API [default: https://api.linkbreakers.com]

Exit codes: 0 success, 1 failure (also if the API rejected a row; the others are created), 2 invalid arguments
";

/// Number of rows to print. Further ones are only counted.
const MAX_PRINTED_ROWS: usize = 20;

struct Options {
    input: Input,
    output: Option<PathBuf>,
    journal: Option<PathBuf>,
    key: Option<Key>,
    when_changed: Option<WhenChanged>,
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
            key: None,
            when_changed: None,
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
                Arg::Long("key") => options.key = Some(key(&cli::text(arguments, "key")?)?),
                Arg::Long("when-changed") => {
                    options.when_changed = Some(when_changed(&cli::text(arguments, "when-changed")?)?);
                }
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
            return cli::invalid("FILE is required");
        };
        if options.when_changed.is_some() && options.key.is_none() {
            return cli::invalid("--when-changed needs --key");
        }
        options.input = Input { path, delimiter, tags };
        Ok(options)
    }
}

fn key(text: &str) -> anyhow::Result<Key> {
    match Key::parse(text) {
        Some(key) => Ok(key),
        None => cli::invalid(format!("--key must be destination, name, shortlink or metadata.KEY, not {text:?}")),
    }
}

fn when_changed(text: &str) -> anyhow::Result<WhenChanged> {
    match text {
        "report" => Ok(WhenChanged::Report),
        "update" => Ok(WhenChanged::Update),
        "skip" => Ok(WhenChanged::Skip),
        _ => cli::invalid(format!("--when-changed must be report, update or skip, not {text:?}")),
    }
}

fn one_byte(text: &str) -> anyhow::Result<u8> {
    match (text, text.as_bytes()) {
        ("\\t", _) => Ok(b'\t'),
        (_, [byte]) if byte.is_ascii() && !byte.is_ascii_alphanumeric() && *byte != b'"' => Ok(*byte),
        _ => cli::invalid(format!("--delimiter must be one character such as ; or \\t, not {text:?}")),
    }
}

fn run(options: Options) -> anyhow::Result<()> {
    let path = options.output.clone().unwrap_or_else(|| paths::with_suffix(&options.input.path, ".links.csv"));
    let suffix = if options.key.is_some() { ".state" } else { ".journal" };
    let journal = options.journal.clone().unwrap_or_else(|| paths::with_suffix(&options.input.path, suffix));
    let mut files = vec![("FILE", options.input.path.as_path()), ("--journal", journal.as_path())];
    files.extend((path != Path::new("-")).then_some(("--output", path.as_path())));
    paths::check_distinct(&files)?;

    check_key(&options)?;
    let validated = validate(&options.input)?;
    if validated.invalid > 0 && !options.skip_bad {
        bail!(
            "{} of {} rows are invalid and nothing was sent; fix them, or skip them with --skip-bad",
            validated.invalid,
            validated.invalid + validated.lines.len()
        );
    }
    if options.dry_run {
        return preview(&options.input, &validated);
    }
    // Opened before any link is created, because the output is the only record of the links for the user.
    let output = Output::open(Some(&path))?;
    let (configuration, sandbox) = session::configuration(Workspace::Empty)?;
    // The links of a sandbox end with it, so a journal could not resume the import.
    let journal = sandbox.is_none().then_some(journal);
    let client = ApiClient::new(configuration.client_name("import-csv/1.0"))?;

    let mut results = Results::new(validated.lines.len())?;
    let report = import(&client, &options, &validated, journal.as_deref(), &mut results)?;
    results.write(&options.input, &report, output, options.raw)?;
    let line = |position: usize| validated.lines.get(position).copied().unwrap_or_default();
    for failure in report.failed() {
        eprintln!("line {}: rejected: {}", line(failure.position), failure.reason());
    }
    for position in report.changed() {
        eprintln!("line {}: changed; --when-changed update updates its link", line(*position));
    }
    eprintln!("{report}");
    if !report.failed().is_empty() {
        let (rejected, total) = (report.failed().len(), validated.lines.len());
        bail!("the API rejected {rejected} of {total} rows; the others were created");
    }
    Ok(())
}

fn check_key(options: &Options) -> anyhow::Result<()> {
    match &options.key {
        Some(key) if !options.input.rows()?.has_column(key) => {
            cli::invalid(format!("--key: {} has no such column", options.input.path.display()))
        }
        _ => Ok(()),
    }
}

/// Result of the validation of all rows.
struct Validated {
    /// The line of each valid row.
    lines: Vec<u64>,
    invalid: usize,
}

fn validate(input: &Input) -> anyhow::Result<Validated> {
    let mut validated = Validated { lines: Vec::new(), invalid: 0 };
    for row in input.rows()? {
        let row = row?;
        match row.request {
            Ok(_) => validated.lines.push(row.line),
            Err(problem) => {
                validated.invalid += 1;
                if validated.invalid <= MAX_PRINTED_ROWS {
                    eprintln!("line {}: {problem}", row.line);
                }
            }
        }
    }
    if validated.invalid > MAX_PRINTED_ROWS {
        eprintln!("... and {} more", validated.invalid - MAX_PRINTED_ROWS);
    }
    if validated.lines.is_empty() && validated.invalid == 0 {
        bail!("{} has no rows", input.path.display());
    }
    Ok(validated)
}

fn preview(input: &Input, validated: &Validated) -> anyhow::Result<()> {
    let mut table = Table::new(["Line", "Name", "Destination"], &[0]);
    for row in input.rows()?.take(MAX_PRINTED_ROWS) {
        let row = row?;
        if let Ok(request) = row.request {
            table.row([row.line.to_string(), request.name.unwrap_or_default(), request.destination]);
        }
    }
    let mut out = io::stdout().lock();
    writeln!(out, "Dry run: nothing is sent. {} links would be created:\n\n{table}", validated.lines.len())?;
    Ok(())
}

fn import(
    client: &ApiClient,
    options: &Options,
    validated: &Validated,
    journal: Option<&Path>,
    results: &mut Results,
) -> anyhow::Result<BatchReport> {
    let bar = batch::progress_bar(validated.lines.len(), "links")?;
    let requests = options.input.rows()?.filter_map(|row| match row {
        Ok(row) => row.request.ok().map(Ok),
        Err(error) => Some(Err(error)),
    });
    let mut import =
        BulkImport::new(client).chunk_size(options.chunk).parallel(options.parallel).max_failures(options.max_failures);
    if let Some(journal) = journal {
        import = import.journal(journal);
        if let Some(key) = &options.key {
            import = import.key(|row| key.of(row)).when_changed(options.when_changed.unwrap_or_default());
        }
    }
    let report = import
        .try_on_link(|position, link| results.store(position, link))
        .on_progress(|progress| batch::show(&bar, progress))
        .try_run(requests);
    bar.finish_and_clear();
    report.map_err(|error| batch::stopped(error, "import", journal))
}
