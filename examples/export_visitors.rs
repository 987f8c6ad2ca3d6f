//! Writes all visitors to a file or to standard output, page by page: memory does not grow with their number.
//!
//! ```text
//! cargo run --example export_visitors -- --output visitors.csv
//! cargo run --example export_visitors -- --format jsonl | jq .email
//! ```
//!
//! Every night by cron; the file of the day before is there until the new one is complete:
//!
//! ```text
//! 40 2 * * *  . /etc/linkbreakers.env && export_visitors --output /srv/crm/visitors.csv
//! ```

#![allow(clippy::print_stderr, reason = "a program for the terminal")]

use std::{borrow::Cow, io::Write as _, path::PathBuf, process::ExitCode};

use anyhow::Context as _;
use common::{
    cli::{self, Arg, Parser},
    output::Output,
    session::{self, Workspace},
    spreadsheet,
};
use linkbreakers::{ApiClient, Error, ExportCsv as _, Timestamp, Visitor, VisitorsApi, request::VisitorsList};

const HELP: &str = "\
Writes all visitors to a file or to standard output, page by page: memory does not grow with their number.

Usage: export_visitors [OPTIONS]

Options:
  --output FILE    where to write to, - for standard output [default: -]; it appears when it is complete, and a file
                   that is replaced keeps its permissions
  --format FORMAT  csv: a column for each field and attribute; jsonl: a JSON object to a line;
                   api-csv: the API's own CSV, in one response, always raw
                   [default: csv, or jsonl if the file's name ends so]
  --search TEXT    only visitors that match
  --email ADDRESS  only the visitor with this address
  --link ID        only visitors of this link
  --raw            csv: leave values as they are; without it, one that a spreadsheet would run as a formula (it starts
                   with = + - @, a tab or a line break) gets a ' before it, phone numbers with a + too
  -h, --help       this text

Environment:
  LINKBREAKERS_SECRET_KEY   the key; without one the program shows a demo workspace, in a sandbox of its own
  LINKBREAKERS_BASE_URL     another address of the API

Exit codes: 0 fine, 1 failed, 2 bad arguments
";

/// The largest page that the API sends.
const PAGE: i64 = 200;

const FIELDS: [&str; 10] = [
    "id",
    "email",
    "phone",
    "first_name",
    "last_name",
    "created_at",
    "updated_at",
    "visits",
    "devices",
    "qrcode_scans",
];

#[derive(Clone, Copy)]
enum Format {
    Csv,
    Jsonl,
    ApiCsv,
}

#[derive(Default)]
struct Options {
    output: Option<PathBuf>,
    format: Option<Format>,
    search: Option<String>,
    email: Option<String>,
    link: Option<String>,
    raw: bool,
}

fn main() -> ExitCode {
    cli::main("export_visitors", HELP, Options::parse, run)
}

impl Options {
    fn parse(arguments: &mut Parser) -> anyhow::Result<Self> {
        let mut options = Self::default();
        while let Some(argument) = arguments.next()? {
            match argument {
                Arg::Long("output") => options.output = Some(cli::text(arguments, "output")?.into()),
                Arg::Long("format") => options.format = Some(Format::parse(&cli::text(arguments, "format")?)?),
                Arg::Long("search") => options.search = Some(cli::text(arguments, "search")?),
                Arg::Long("email") => options.email = Some(cli::text(arguments, "email")?),
                Arg::Long("link") => options.link = Some(cli::text(arguments, "link")?),
                Arg::Long("raw") => options.raw = true,
                other => return cli::unexpected(&other),
            }
        }
        Ok(options)
    }

    fn format(&self) -> Format {
        let has_end = |end: &str| self.output.as_ref().is_some_and(|path| path.extension().is_some_and(|is| is == end));
        self.format.unwrap_or(if has_end("jsonl") { Format::Jsonl } else { Format::Csv })
    }

    fn request(&self, client: &ApiClient) -> VisitorsList<ApiClient> {
        let mut request = VisitorsApi::new(client).list();
        if let Some(text) = &self.search {
            request = request.search(text);
        }
        if let Some(address) = &self.email {
            request = request.email(address);
        }
        if let Some(id) = &self.link {
            request = request.link_id(id);
        }
        request
    }
}

impl Format {
    fn parse(text: &str) -> anyhow::Result<Self> {
        match text {
            "csv" => Ok(Self::Csv),
            "jsonl" => Ok(Self::Jsonl),
            "api-csv" => Ok(Self::ApiCsv),
            _ => cli::bad(format!("--format: {text:?} is none of csv, jsonl, api-csv")),
        }
    }
}

fn run(options: Options) -> anyhow::Result<()> {
    let mut output = Output::open(options.output.as_deref())?;
    let (configuration, _sandbox) = session::configuration(Workspace::Demo)?;
    let client = ApiClient::new(configuration.client_name("export-visitors/1.0").pace(true))?;
    let request = options.request(&client);
    // The next page is fetched while this one is written.
    let visitors = |request: VisitorsList<ApiClient>| request.page_size(PAGE).items().prefetch();
    let written = match options.format() {
        Format::Csv => {
            let columns = columns(&client)?;
            as_csv(&columns, visitors(request), spreadsheet::protection(options.raw), &mut output)
                .map(|n| format!("{n} visitors"))?
        }
        Format::Jsonl => as_lines(visitors(request), &mut output).map(|n| format!("{n} visitors"))?,
        Format::ApiCsv => request.write_csv(&mut output).map(|n| format!("{n} bytes"))?,
    };
    output.finish()?;
    eprintln!("{written}");
    Ok(())
}

/// The names of all attributes that visitors have.
fn columns(client: &ApiClient) -> anyhow::Result<Vec<String>> {
    let known = VisitorsApi::new(client).list_attribute_keys().send().context("cannot list the attributes")?;
    // Keys with a `$` are fields, which have columns of their own.
    Ok(known.attribute_keys.into_iter().filter(|key| !key.starts_with('$')).collect())
}

fn as_csv(
    attributes: &[String],
    visitors: impl Iterator<Item = Result<Visitor, Error>>,
    protect: fn(&str) -> Cow<'_, str>,
    output: &mut Output,
) -> anyhow::Result<u64> {
    let mut csv = csv::Writer::from_writer(output);
    let mut write =
        |cells: &mut dyn Iterator<Item = &str>| csv.write_record(cells.map(|cell| protect(cell).into_owned()));
    write(&mut FIELDS.into_iter().chain(attributes.iter().map(String::as_str)))?;
    let mut count = 0;
    for visitor in visitors {
        let visitor = visitor.context("cannot list the visitors")?;
        let text = |field: &Option<String>| field.clone().unwrap_or_default();
        let time = |at: Option<Timestamp>| at.map_or(String::new(), |at| at.to_string());
        let fields = [
            visitor.id.clone(),
            text(&visitor.email),
            text(&visitor.phone),
            text(&visitor.first_name),
            text(&visitor.last_name),
            time(visitor.created_at),
            time(visitor.updated_at),
            visitor.visit_count.to_string(),
            visitor.device_count.to_string(),
            visitor.qrcode_count.to_string(),
        ];
        let value = |key: &String| {
            let found = visitor.attributes.iter().find(|attribute| attribute.key == *key);
            found.map_or("", |attribute| attribute.value.as_str())
        };
        write(&mut fields.iter().map(String::as_str).chain(attributes.iter().map(value)))?;
        count += 1;
    }
    csv.flush()?;
    Ok(count)
}

fn as_lines(visitors: impl Iterator<Item = Result<Visitor, Error>>, output: &mut Output) -> anyhow::Result<u64> {
    let mut count = 0;
    for visitor in visitors {
        serde_json::to_writer(&mut *output, &visitor.context("cannot list the visitors")?)?;
        output.write_all(b"\n")?;
        count += 1;
    }
    Ok(count)
}
