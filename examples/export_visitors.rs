//! Exports all visitors to a file or to standard output, page by page: memory use does not grow with their number.
//!
//! ```text
//! cargo run --example export_visitors -- --output visitors.csv
//! cargo run --example export_visitors -- --format jsonl | jq .email
//! ```
//!
//! Every night with cron; the file of the day before stays until the new one is complete:
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
Exports all visitors to a file or to standard output, page by page: memory use does not grow with their number.

Usage: export_visitors [OPTIONS]

Options:
  --output FILE    output file, - for standard output [default: -]; an existing file is replaced when the export is
                   complete, and keeps its permissions
  --format FORMAT  csv: a column per field and attribute; jsonl: a JSON object per line; api-csv: the CSV of the API, in
                   one response and always raw [default: jsonl for a file named *.jsonl, otherwise csv]
  --search TEXT    only visitors that match the text
  --email ADDRESS  only the visitor with this email address
  --link ID        only visitors of this link
  --raw            csv: write values unchanged; without it, a value that a spreadsheet would run as a formula (it starts
                   with = + - @, a tab or a line break) is prefixed with ', including phone numbers with a +
  -h, --help       print this help

Environment:
  LINKBREAKERS_SECRET_KEY   secret key of the workspace; without it the program uses a demo workspace in a sandbox
  LINKBREAKERS_BASE_URL     URL of the API [default: https://api.linkbreakers.com]

Exit codes: 0 success, 1 failure, 2 invalid arguments
";

/// The maximum page size of the API.
const PAGE_SIZE: i64 = 200;

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
        let extension = self.output.as_ref().and_then(|path| path.extension());
        self.format.unwrap_or(if extension.is_some_and(|it| it == "jsonl") { Format::Jsonl } else { Format::Csv })
    }

    fn request(&self, client: &ApiClient) -> VisitorsList<ApiClient> {
        let visitors = VisitorsApi::new(client).list();
        visitors.search(self.search.as_ref()).email(self.email.as_ref()).link_id(self.link.as_ref())
    }
}

impl Format {
    fn parse(text: &str) -> anyhow::Result<Self> {
        match text {
            "csv" => Ok(Self::Csv),
            "jsonl" => Ok(Self::Jsonl),
            "api-csv" => Ok(Self::ApiCsv),
            _ => cli::invalid(format!("--format must be csv, jsonl or api-csv, not {text:?}")),
        }
    }
}

fn run(options: Options) -> anyhow::Result<()> {
    let mut output = Output::open(options.output.as_deref())?;
    let (configuration, _sandbox) = session::configuration(Workspace::Demo)?;
    let client = ApiClient::new(configuration.client_name("export-visitors/1.0").pace(true))?;
    let request = options.request(&client);
    // The next page is fetched while this one is written.
    let visitors = |request: VisitorsList<ApiClient>| request.page_size(PAGE_SIZE).items().prefetch();
    let summary = match options.format() {
        Format::Csv => {
            let attributes = attribute_keys(&client)?;
            write_csv(&attributes, visitors(request), spreadsheet::protection(options.raw), &mut output)
                .map(|n| format!("{n} visitors"))?
        }
        Format::Jsonl => write_jsonl(visitors(request), &mut output).map(|n| format!("{n} visitors"))?,
        Format::ApiCsv => request.write_csv(&mut output).map(|n| format!("{n} bytes"))?,
    };
    output.finish()?;
    eprintln!("{summary}");
    Ok(())
}

/// Returns the keys of all attributes in the workspace.
fn attribute_keys(client: &ApiClient) -> anyhow::Result<Vec<String>> {
    let response = VisitorsApi::new(client).list_attribute_keys().send().context("cannot list the attributes")?;
    // Keys that start with `$` are system fields, which `FIELDS` contains.
    Ok(response.attribute_keys.into_iter().filter(|key| !key.starts_with('$')).collect())
}

fn write_csv(
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
            let attribute = visitor.attributes.iter().find(|attribute| attribute.key == *key);
            attribute.map_or("", |attribute| attribute.value.as_str())
        };
        write(&mut fields.iter().map(String::as_str).chain(attributes.iter().map(value)))?;
        count += 1;
    }
    csv.flush()?;
    Ok(count)
}

fn write_jsonl(visitors: impl Iterator<Item = Result<Visitor, Error>>, output: &mut Output) -> anyhow::Result<u64> {
    let mut count = 0;
    for visitor in visitors {
        serde_json::to_writer(&mut *output, &visitor.context("cannot list the visitors")?)?;
        output.write_all(b"\n")?;
        count += 1;
    }
    Ok(count)
}
