//! Reports the visits of the last days by day, country and link: as text, and as an HTML page with charts.
//!
//! ```text
//! cargo run --example daily_report -- --html report.html
//! ```
//!
//! Every morning with cron, which sends the text by mail; the web server publishes the page:
//!
//! ```text
//! 15 6 * * *  . /etc/linkbreakers.env && daily_report --html /var/www/reports/links.html
//! ```
//!
//! The file `linkbreakers.env` contains `export LINKBREAKERS_SECRET_KEY=...`, and only its owner can read it.

mod figures;
mod page;
mod text;

use std::{
    io::{self, Write as _},
    path::PathBuf,
    process::ExitCode,
};

use anyhow::Context as _;
use common::{
    cli::{self, Arg, Parser},
    output,
    session::{self, Workspace},
};
use jiff::{ToSpan as _, civil::Date, tz::TimeZone};
use linkbreakers::{ApiClient, Timestamp};

use figures::{Figures, Span};

const HELP: &str = "\
Reports the visits of the last days by day, country and link: as text, and as an HTML page with charts.

Usage: daily_report [OPTIONS]

Options:
  --days N        number of days, 1 to 366, compared with the same number of days before [default: 14]
  --until DATE    last day, such as 2026-03-31, in UTC [default: yesterday, the last complete day]
  --tag NAME      only visits of links with this tag
  --top N         number of links and countries to list, 1 to 100 [default: 10]
  --html FILE     also write an HTML page with charts; an existing file is replaced when the page is complete, and keeps
                  its permissions
  -h, --help      print this help

Environment:
  LINKBREAKERS_SECRET_KEY   secret key of the workspace; without it the program uses a demo workspace in a sandbox
  LINKBREAKERS_BASE_URL     URL of the API [default: https://api.linkbreakers.com]

Exit codes: 0 success, 1 failure, 2 invalid arguments
";

struct Options {
    days: i32,
    until: Date,
    tag: Option<String>,
    top: i32,
    html: Option<PathBuf>,
}

fn main() -> ExitCode {
    cli::main("daily_report", HELP, Options::parse, run)
}

impl Options {
    fn parse(arguments: &mut Parser) -> anyhow::Result<Self> {
        let yesterday = Timestamp::now().to_zoned_datetime(TimeZone::UTC).date().yesterday()?;
        let mut options = Self { days: 14, until: yesterday, tag: None, top: 10, html: None };
        while let Some(argument) = arguments.next()? {
            match argument {
                Arg::Long("days") => options.days = cli::number(arguments, "days", 1..=366)?,
                Arg::Long("until") => options.until = date(&cli::text(arguments, "until")?)?,
                Arg::Long("tag") => options.tag = Some(cli::text(arguments, "tag")?),
                Arg::Long("top") => options.top = cli::number(arguments, "top", 1..=100)?,
                Arg::Long("html") => options.html = Some(cli::text(arguments, "html")?.into()),
                other => return cli::unexpected(&other),
            }
        }
        Ok(options)
    }

    fn span(&self) -> anyhow::Result<Span> {
        Ok(Span { first: self.until.checked_sub((self.days - 1).days())?, last: self.until })
    }
}

fn date(text: &str) -> anyhow::Result<Date> {
    let supported = Date::constant(2000, 1, 1)..=Date::constant(9000, 1, 1);
    match text.parse() {
        Ok(date) if supported.contains(&date) => Ok(date),
        _ => cli::invalid(format!("--until must be a date such as 2026-03-31, not {text:?}")),
    }
}

fn run(options: Options) -> anyhow::Result<()> {
    let (configuration, _sandbox) = session::configuration(Workspace::Demo)?;
    let client = ApiClient::new(configuration.client_name("daily-report/1.0"))?;
    let figures = Figures::fetch(&client, options.span()?, options.tag, options.top)?;
    if let Some(path) = &options.html {
        output::write(path, &page::render(&figures))?;
    }
    io::stdout().lock().write_all(text::render(&figures).as_bytes()).context("cannot write to standard output")?;
    Ok(())
}
