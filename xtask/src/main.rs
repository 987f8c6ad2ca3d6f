//! `cargo xtask`: the maintainers' tasks. `cargo xtask help` lists them.

mod annotate;
mod ci;
mod copies;
mod coverage;
mod docs;
mod document;
mod features;
mod generator;
mod names;
mod normalize;
mod overlay;
mod pipeline;
mod reach;
mod shape;

use std::{path::Path, process::ExitCode};

use anyhow::{Result, bail};

const HELP: &str = "\
Tasks of this workspace:

  cargo xtask regenerate [--from FILE|URL] [--out DIR]   write generated/ anew from the API document
  cargo xtask check                                      fail if generated/ is not what regenerate would write
  cargo xtask ci                                         everything that CI runs
  cargo xtask help                                       this text

regenerate reads openapi/linkbreakers.json unless --from names another document, and works offline.
";

/// The root of the workspace.
fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap_or(Path::new("."))
}

fn main() -> ExitCode {
    match run(std::env::args().skip(1).collect()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            say(&format!("error: {error:#}"));
            ExitCode::FAILURE
        }
    }
}

fn run(arguments: Vec<String>) -> Result<()> {
    let mut arguments = arguments.into_iter();
    let task = arguments.next();
    let options: Vec<String> = arguments.collect();
    match task.as_deref() {
        Some("regenerate") => {
            let mut from = None;
            let mut out = None;
            let mut options = options.into_iter();
            while let Some(option) = options.next() {
                let slot = match option.as_str() {
                    "--from" => &mut from,
                    "--out" => &mut out,
                    other => bail!("regenerate knows no `{other}`; it takes --from FILE or URL, and --out DIR"),
                };
                let Some(value) = options.next() else { bail!("{option} needs a value") };
                *slot = Some(value);
            }
            pipeline::regenerate(from.as_deref(), out.as_deref().map(Path::new))
        }
        Some("check") if options.is_empty() => pipeline::check(),
        Some("ci") if options.is_empty() => ci::run(),
        None | Some("help" | "--help" | "-h") => {
            say(HELP.trim_end());
            Ok(())
        }
        Some(task @ ("check" | "ci")) => bail!("{task} takes no options"),
        Some(task) => bail!("there is no task `{task}`; `cargo xtask help` lists them"),
    }
}

/// Tells the person at the terminal; tasks print to standard error, so that standard output stays free for results.
#[allow(clippy::print_stderr, reason = "a command-line tool talks to its user")]
fn say(line: &str) {
    eprintln!("{line}");
}
