//! Creates a page of QR codes to print: all links with a tag, in a grid on A4 with cut marks and the link's name below
//! its code.
//!
//! The page is one HTML file that contains the images, so that it can be mailed, archived and printed anywhere.
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
Creates a page of QR codes to print: all links with a tag, in a grid on A4 with cut marks and names.

Usage: qr_sheet --tag NAME [OPTIONS]

Options:
  --tag NAME      tag of the links; the demo workspace has print, cafe and campaign
  --output FILE   output file, - for standard output [default: -]; an existing file is replaced when the page is
                  complete, and keeps its permissions
  --columns N     codes per row, 1 to 6 [default: 3]
  --title TEXT    title of the document [default: QR codes: NAME]
  -h, --help      print this help

Environment:
  LINKBREAKERS_SECRET_KEY   secret key of the workspace; without it the program uses a demo workspace in a sandbox
  LINKBREAKERS_BASE_URL     URL of the API [default: https://api.linkbreakers.com]

Exit codes: 0 success, 1 failure (such as a tag without links), 2 invalid arguments
";

const STYLE: &str = include_str!("qr_sheet.css");

// A4 without the margin of 10 mm that printers do not print on, in mm.
const WIDTH: f64 = 190.0;
const HEIGHT: f64 = 277.0;
// Space beside a code, and above and below it including the name, in mm. The image already contains the quiet zone.
const HORIZONTAL_SPACE: f64 = 14.0;
const VERTICAL_SPACE: f64 = 18.0;

const MAX_IMAGE_SIZE: u64 = 4 * 1024 * 1024;

#[derive(Default)]
struct Options {
    tag: String,
    output: Option<PathBuf>,
    columns: Option<usize>,
    title: Option<String>,
}

/// A QR code to print.
struct Code {
    name: String,
    /// The URL of the link without its scheme.
    url: String,
    /// The image as a `data:` URL.
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
            return cli::invalid("--tag is required");
        }
        Ok(options)
    }
}

fn run(options: Options) -> anyhow::Result<()> {
    // Opened first, so that an invalid path fails before any call.
    let mut output = Output::open(options.output.as_deref())?;
    let (configuration, _sandbox) = session::configuration(Workspace::Demo)?;
    let client = ApiClient::new(configuration.client_name("qr-sheet/1.0").pace(true))?;
    let codes = fetch_codes(&client, &options.tag)?;
    let title = options.title.unwrap_or_else(|| format!("QR codes: {}", options.tag));
    output.write_all(render(&title, &codes, Grid::new(options.columns.unwrap_or(3))).as_bytes())?;
    output.finish()?;
    eprintln!("{} codes", codes.len());
    Ok(())
}

fn fetch_codes(client: &ApiClient, tag: &str) -> anyhow::Result<Vec<Code>> {
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
            codes.push(fetch_code(client, link)?);
        } else {
            eprintln!("qr_sheet: {} has no QR code and is skipped", printable(&link.shortlink));
        }
    }
    if codes.is_empty() {
        bail!("no link with a QR code has the tag {tag:?}");
    }
    Ok(codes)
}

fn fetch_code(client: &ApiClient, link: Link) -> anyhow::Result<Code> {
    let shortlink = link.shortlink.clone();
    // The image of a new link may not be rendered yet.
    let link = match link.qrcode_signed_url {
        Some(_) => link,
        None => {
            client.wait_for_qrcode(&link.id).with_context(|| format!("cannot render the QR code of {shortlink}"))?
        }
    };
    let image = client.download_qrcode(&link).accept(["image/png", "image/svg+xml"]).max_size(MAX_IMAGE_SIZE);
    let image = image.to_bytes().with_context(|| format!("cannot download the QR code of {shortlink}"))?;
    let url = link.entrypoint.unwrap_or_else(|| link.shortlink.clone());
    let name = link.name.filter(|name| !name.trim().is_empty()).unwrap_or(link.shortlink);
    Ok(Code {
        name: printable(&name),
        url: printable(url.trim_start_matches("https://").trim_start_matches("http://")),
        image: format!("data:{};base64,{}", image.content_type, STANDARD.encode(&image.bytes)),
    })
}

/// The layout of the codes on a sheet, in mm.
#[derive(Clone, Copy)]
struct Grid {
    columns: usize,
    rows: usize,
    cell_width: f64,
    cell_height: f64,
    code_size: f64,
}

impl Grid {
    fn new(columns: usize) -> Self {
        let cell_width = WIDTH / columns as f64;
        let code_size = (cell_width - HORIZONTAL_SPACE).min(HEIGHT - VERTICAL_SPACE);
        let rows = (HEIGHT / (code_size + VERTICAL_SPACE)).floor().max(1.0);
        Self { columns, rows: rows as usize, cell_width, cell_height: HEIGHT / rows, code_size }
    }
}

fn render(title: &str, codes: &[Code], grid: Grid) -> String {
    let sizes = format!(
        ":root {{ --columns: {}; --rows: {}; --code: {:.2}mm; --width: {WIDTH}mm; --height: {HEIGHT}mm; }}",
        grid.columns, grid.rows, grid.code_size
    );
    let sheets = codes.chunks(grid.columns * grid.rows);
    let count = sheets.len();
    let body = html! {
        header {
            h1 { (title) }
            p { (codes.len()) " codes on " (count) " A4 " (if count == 1 { "sheet" } else { "sheets" })
                ". Print at 100% and cut along the marks." }
        }
        @for (number, sheet) in (1..).zip(sheets) {
            section.sheet aria-label=(format!("Sheet {number} of {count}")) {
                (cut_marks(grid))
                @for code in sheet { (figure(code)) }
            }
        }
    };
    page(title, "img-src data:", &(sizes + STYLE), &body)
}

fn figure(code: &Code) -> Markup {
    html! {
        figure {
            img src=(code.image) alt=(format!("QR code for {}", code.url));
            figcaption { strong { (code.name) } span { (code.url) } }
        }
    }
}

/// Renders a cross at each corner of the cells.
fn cut_marks(grid: Grid) -> Markup {
    let arm = 2.0;
    let crosses = (0..=grid.rows).flat_map(|row| (0..=grid.columns).map(move |column| (row, column)));
    let path: String = crosses
        .map(|(row, column)| {
            let (x, y) = (column as f64 * grid.cell_width, row as f64 * grid.cell_height);
            format!("M{:.2} {y:.2}h{}M{x:.2} {:.2}v{}", x - arm, arm * 2.0, y - arm, arm * 2.0)
        })
        .collect();
    html! {
        svg.marks viewBox=(format!("0 0 {WIDTH} {HEIGHT}")) aria-hidden="true" { path d=(path) {} }
    }
}
