//! `cargo xtask`: the maintainers' tasks. `cargo xtask help` lists them.

mod acronyms;
mod annotate;
mod api;
mod apis;
mod carry;
mod ci;
mod committed;
mod copies;
mod coverage;
mod cycles;
mod diff;
mod docs;
mod document;
mod features;
mod generator;
mod leave_out;
mod names;
mod normalize;
mod overlay;
mod pipeline;
mod prove;
mod published;
mod reach;
mod report;
mod resolve;
mod shape;
mod spell;
mod tree;
mod verify;
mod walk;

use std::{path::Path, process::ExitCode};

use anyhow::{Context, Result, bail};

const HELP: &str = "\
Tasks of this workspace:

  cargo xtask regenerate [OPTIONS]   write generated/ anew from the API document; what has changed is printed
  cargo xtask check                  fail if generated/ is not what regenerate would write, or api/ not what is public
  cargo xtask api [--check]          record the public API in api/, or fail if that is not up to date
  cargo xtask diff OLD NEW           what differs between two API documents, each a FILE or URL, as --format text,
                                     markdown or json; exits 1 if anything breaks, 2 if that cannot be found out
  cargo xtask prove [NAME...]        fail unless other documents (older, future) work too, and additions break no
                                     program; all of them, unless some are named
  cargo xtask ci                     everything that CI runs
  cargo xtask help                   this text

Options of regenerate, which reads openapi/linkbreakers.json unless told otherwise, and works offline then:

  --from FILE|URL|live   take another document, JSON or YAML; `live` is where the vendor serves it. It becomes the
                         committed one, its facts in our spelling
  --out DIR              write the generated crate to DIR instead. If that is `generated` in a copy of this workspace,
                         the copy's manifest and document follow as well
  --changelog FILE       write the draft of the changelog's entry to FILE
  --no-check             skip compiling the result and checking its operations and schemas

The tree is changed once everything has worked, and not at all otherwise.
";

/// The root of the workspace.
fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap_or(Path::new("."))
}

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    // Whether a document could not be read or breaks something must be told apart.
    if let Some(("diff", options)) = arguments.split_first().map(|(task, options)| (task.as_str(), options)) {
        return diff::run(options);
    }
    match run(arguments) {
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
        Some("regenerate") => pipeline::regenerate(&request(options)?),
        Some("check") if options.is_empty() => pipeline::check(),
        Some("api") => api::run(&options),
        Some("prove") => prove::run(&options),
        Some("ci") if options.is_empty() => ci::run(),
        None | Some("help" | "--help" | "-h") => {
            say(HELP.trim_end());
            Ok(())
        }
        Some(task @ ("check" | "ci")) => bail!("{task} takes no options"),
        Some(task) => bail!("there is no task `{task}`; `cargo xtask help` lists them"),
    }
}

fn request(options: Vec<String>) -> Result<pipeline::Request> {
    let mut request = pipeline::Request::default();
    let mut options = options.into_iter();
    while let Some(option) = options.next() {
        let mut value = || options.next().with_context(|| format!("{option} needs a value"));
        match option.as_str() {
            "--from" => request.from = Some(value()?),
            "--out" => request.out = Some(value()?.into()),
            "--changelog" => request.changelog = Some(value()?.into()),
            "--no-check" => request.no_check = true,
            other => {
                bail!(
                    "regenerate knows no `{other}`; it takes --from FILE, URL or live, --out DIR, --changelog FILE, and --no-check"
                )
            }
        }
    }
    Ok(request)
}

/// Tells the person at the terminal; tasks print to standard error, so that standard output stays free for results.
#[allow(clippy::print_stderr, reason = "a command-line tool talks to its user")]
fn say(line: &str) {
    eprintln!("{line}");
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parse(options: &[&str]) -> Result<pipeline::Request> {
        request(options.iter().map(ToString::to_string).collect())
    }

    #[test]
    fn options_are_read_and_others_named() {
        let request = parse(&["--from", "live", "--no-check", "--out", "x", "--changelog", "y"]).unwrap();
        let paths = (Some("x".into()), Some("y".into()));
        let expected =
            pipeline::Request { from: Some("live".into()), out: paths.0, no_check: true, changelog: paths.1 };
        assert_eq!(request, expected);
        assert!(parse(&["--form", "x"]).unwrap_err().to_string().contains("`--form`"));
        assert_eq!(parse(&["--from"]).unwrap_err().to_string(), "--from needs a value");
    }
}
