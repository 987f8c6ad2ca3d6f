//! The visits of the last days, by day, country and link: as text, and as a page with charts.
//!
//! ```text
//! cargo run --example daily_report -- --html report.html
//! ```
//!
//! Every morning by cron, which sends the text as mail while the web server shows the page:
//!
//! ```text
//! 15 6 * * *  . /etc/linkbreakers.env && daily_report --html /var/www/reports/links.html
//! ```
//!
//! where the file, readable by its owner alone, holds `export LINKBREAKERS_SECRET_KEY=...`.

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
The visits of the last days, by day, country and link: as text, and as a page with charts.

Usage: daily_report [OPTIONS]

Options:
  --days N        how many days, 1 to 366 [default: 14]; as many before them are compared with
  --until DATE    the last of them, such as 2026-03-31, in UTC [default: yesterday, the last whole day]
  --tag NAME      only visits of links with this tag
  --top N         how many links and countries are named, 1 to 100 [default: 10]
  --html FILE     also write a page with charts, to be opened in any browser; it is replaced whole, and keeps its
                  permissions
  -h, --help      this text

Environment:
  LINKBREAKERS_SECRET_KEY   the key; without one the program shows a demo workspace, in a sandbox of its own
  LINKBREAKERS_BASE_URL     another address of the API

Exit codes: 0 fine, 1 failed, 2 bad arguments
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
    let in_reach = Date::constant(2000, 1, 1)..=Date::constant(9000, 1, 1);
    match text.parse() {
        Ok(date) if in_reach.contains(&date) => Ok(date),
        _ => cli::bad(format!("--until: {text:?} is not a date such as 2026-03-31")),
    }
}

fn run(options: Options) -> anyhow::Result<()> {
    let (configuration, _sandbox) = session::configuration(Workspace::Demo)?;
    let client = ApiClient::new(configuration.client_name("daily-report/1.0"))?;
    let figures = Figures::fetch(&client, options.span()?, options.tag, options.top)?;
    if let Some(path) = &options.html {
        output::write(path, &page::render(&figures))?;
    }
    io::stdout().lock().write_all(text::render(&figures).as_bytes()).context("cannot print")?;
    Ok(())
}
