//! A page of QR codes to print: every link with a tag, in a grid on A4 with cut marks, its name under its code.
//!
//! The page is one file that holds its images, so that it can be mailed, kept and printed anywhere.
//!
//! ```text
//! cargo run --example qr_sheet -- --tag print --output sheet.html
//! chromium --headless --print-to-pdf=sheet.pdf sheet.html
//! ```

#![allow(clippy::print_stderr, reason = "a program for the terminal")]

use std::{io::Write as _, path::PathBuf, process::ExitCode};

use anyhow::{Context as _, bail};
use base64::{Engine as _, engine::general_purpose::STANDARD};
use common::{
    cli::{self, Arg, Parser},
    output::Output,
    page::page,
    printable::printable,
    session::{self, Workspace},
};
use linkbreakers::{ApiClient, Link, LinkSortField, LinksApi, SortDirection};
use maud::{Markup, html};

const HELP: &str = "\
A page of QR codes to print: every link with a tag, in a grid on A4 with cut marks, its name under its code.

Usage: qr_sheet --tag NAME [OPTIONS]

Options:
  --tag NAME      the tag; without a key try print, cafe or campaign
  --output FILE   where to write the page, - for standard output [default: -]; it appears when it is complete, and a file that is
                  replaced keeps its permissions
  --columns N     codes side by side, 1 to 6 [default: 3]
  --title TEXT    of the document [default: the tag]
  -h, --help      this text

Environment:
  LINKBREAKERS_SECRET_KEY   the key; without one the program shows a demo workspace, in a sandbox of its own
  LINKBREAKERS_BASE_URL     another address of the API

Exit codes: 0 fine, 1 failed (no link has the tag, for one), 2 bad arguments
";

const STYLE: &str = include_str!("qr_sheet.css");

// A4 without a margin of 10 mm, which printers leave white.
const WIDTH: f64 = 190.0;
const HEIGHT: f64 = 277.0;
// Room beside a code and, with its name, above and below it, in mm. What cameras need around it is part of the image.
const BESIDE: f64 = 14.0;
const AROUND: f64 = 18.0;

const LARGEST_IMAGE: u64 = 4 * 1024 * 1024;

#[derive(Default)]
struct Options {
    tag: String,
    output: Option<PathBuf>,
    columns: Option<usize>,
    title: Option<String>,
}

/// A code to be printed.
struct Code {
    name: String,
    address: String,
    /// The image, as a `data:` URL.
    image: String,
}

fn main() -> ExitCode {
    cli::main("qr_sheet", HELP, Options::parse, run)
}

impl Options {
    fn parse(arguments: &mut Parser) -> anyhow::Result<Self> {
        let mut options = Self::default();
        while let Some(argument) = arguments.next()? {
            match argument {
                Arg::Long("tag") => options.tag = cli::text(arguments, "tag")?,
                Arg::Long("output") => options.output = Some(cli::text(arguments, "output")?.into()),
                Arg::Long("columns") => options.columns = Some(cli::number(arguments, "columns", 1..=6)?),
                Arg::Long("title") => options.title = Some(cli::text(arguments, "title")?),
                other => return cli::unexpected(&other),
            }
        }
        if options.tag.is_empty() {
            return cli::bad("say which links, with --tag");
        }
        Ok(options)
    }
}

fn run(options: Options) -> anyhow::Result<()> {
    // Before any work, for it may be in vain.
    let mut output = Output::open(options.output.as_deref())?;
    let (configuration, _sandbox) = session::configuration(Workspace::Demo)?;
    let client = ApiClient::new(configuration.client_name("qr-sheet/1.0").pace(true))?;
    let codes = codes(&client, &options.tag)?;
    let title = options.title.unwrap_or_else(|| format!("QR codes: {}", options.tag));
    output.write_all(render(&title, &codes, Grid::new(options.columns.unwrap_or(3))).as_bytes())?;
    output.finish()?;
    eprintln!("{} codes", codes.len());
    Ok(())
}

fn codes(client: &ApiClient, tag: &str) -> anyhow::Result<Vec<Code>> {
    let by_name = LinksApi::new(client)
        .list()
        .tags([tag])
        .include(["qrcodeSignedUrl"])
        .sort_by(LinkSortField::Name)
        .sort_direction(SortDirection::Asc);
    let mut codes = Vec::new();
    for link in by_name.items() {
        let link = link.context("cannot list the links")?;
        if link.qrcode_enabled {
            codes.push(code(client, link)?);
        } else {
            eprintln!("qr_sheet: {} has no QR code and is left out", printable(&link.shortlink));
        }
    }
    if codes.is_empty() {
        bail!("no link with a QR code has the tag {tag:?}");
    }
    Ok(codes)
}

fn code(client: &ApiClient, link: Link) -> anyhow::Result<Code> {
    let of = link.shortlink.clone();
    // A new link's image is still being drawn.
    let link = match link.qrcode_signed_url {
        Some(_) => link,
        None => client.wait_for_qrcode(&link.id).with_context(|| format!("the QR code of {of}"))?,
    };
    let image = client.download_qrcode(&link).accept(["image/png", "image/svg+xml"]).max_size(LARGEST_IMAGE);
    let image = image.to_bytes().with_context(|| format!("cannot fetch the QR code of {of}"))?;
    let address = link.entrypoint.unwrap_or_else(|| link.shortlink.clone());
    let name = link.name.filter(|name| !name.trim().is_empty()).unwrap_or(link.shortlink);
    Ok(Code {
        name: printable(&name),
        address: printable(address.trim_start_matches("https://").trim_start_matches("http://")),
        image: format!("data:{};base64,{}", image.content_type, STANDARD.encode(&image.bytes)),
    })
}

/// How the codes lie on a sheet, in mm.
#[derive(Clone, Copy)]
struct Grid {
    columns: usize,
    rows: usize,
    width: f64,
    height: f64,
    code: f64,
}

impl Grid {
    fn new(columns: usize) -> Self {
        let width = WIDTH / columns as f64;
        let code = (width - BESIDE).min(HEIGHT - AROUND);
        let rows = (HEIGHT / (code + AROUND)).floor().max(1.0);
        Self { columns, rows: rows as usize, width, height: HEIGHT / rows, code }
    }
}

fn render(title: &str, codes: &[Code], grid: Grid) -> String {
    let sizes = format!(
        ":root {{ --columns: {}; --rows: {}; --code: {:.2}mm; --width: {WIDTH}mm; --height: {HEIGHT}mm; }}",
        grid.columns, grid.rows, grid.code
    );
    let sheets = codes.chunks(grid.columns * grid.rows);
    let count = sheets.len();
    let body = html! {
        header {
            h1 { (title) }
            p { (codes.len()) " codes on " (count) " A4 " (if count == 1 { "sheet" } else { "sheets" })
                ". Print at 100 %, and cut along the marks." }
        }
        @for (number, sheet) in (1..).zip(sheets) {
            section.sheet aria-label=(format!("Sheet {number} of {count}")) {
                (marks(grid))
                @for code in sheet { (figure(code)) }
            }
        }
    };
    page(title, "img-src data:", &(sizes + STYLE), &body)
}

fn figure(code: &Code) -> Markup {
    html! {
        figure {
            img src=(code.image) alt=(format!("QR code that leads to {}", code.address));
            figcaption { strong { (code.name) } span { (code.address) } }
        }
    }
}

/// A cross wherever corners of codes meet.
fn marks(grid: Grid) -> Markup {
    let arm = 2.0;
    let crosses = (0..=grid.rows).flat_map(|row| (0..=grid.columns).map(move |column| (row, column)));
    let path: String = crosses
        .map(|(row, column)| {
            let (x, y) = (column as f64 * grid.width, row as f64 * grid.height);
            format!("M{:.2} {y:.2}h{}M{x:.2} {:.2}v{}", x - arm, arm * 2.0, y - arm, arm * 2.0)
        })
        .collect();
    html! {
        svg.marks viewBox=(format!("0 0 {WIDTH} {HEIGHT}")) aria-hidden="true" { path d=(path) {} }
    }
}
