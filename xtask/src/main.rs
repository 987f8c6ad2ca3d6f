//! `cargo xtask`: the maintainers' tasks. `cargo xtask help` lists them.

mod acronyms;
mod annotate;
mod apis;
mod carry;
mod ci;
mod committed;
#[cfg(test)]
mod constructs;
mod copies;
mod coverage;
mod diff;
mod docs;
mod features;
mod generator;
mod lower;
mod model;
mod names;
mod operations;
mod overlay;
mod pipeline;
mod prove;
mod published;
mod reach;
mod read;
mod report;
mod scratch;
mod shape;
mod source;
#[cfg(test)]
mod testing;
mod tree;
mod verify;
mod workspace;
mod write;

use std::process::ExitCode;

use anyhow::{Context, Result, bail};

use crate::workspace::say;

const HELP: &str = "\
Development tasks of this workspace.

Usage: cargo xtask TASK [OPTIONS]

Tasks:
  regenerate [OPTIONS]   Write generated/ from the API document and print what changed
  check                  Fail if generated/ is out of date
  diff OLD NEW [--format text|markdown|json]
                         Compare two API documents (files or URLs). Exit status: 0 if nothing breaks, 1 if a change
                         is breaking, 2 on an error
  prove [NAME...]        Generate from test documents (older, future, additions; default: all) and check that the result
                         works, and that additions to the API break no existing program
  ci                     Run every CI step
  help                   Print this help

Options of regenerate:
  --from FILE|URL|live   Read this JSON or YAML document instead of openapi/linkbreakers.json, and replace that file
                         with its normalized form; `live` is the vendor's published document
  --out DIR              Write the generated crate to DIR. If DIR is `generated` in a copy of this workspace, also update
                         the copy's Cargo.toml, document and records
  --changelog FILE       Write a draft of the changelog entry to FILE
  --no-check             Do not compile the result

Without --from, regenerate needs network access only once, to install openapi-generator from PyPI. It changes files only if
every step succeeds.
";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    // Its exit status distinguishes a breaking change from an error.
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
        Some("prove") => prove::run(&options),
        Some("ci") if options.is_empty() => ci::run(),
        None | Some("help" | "--help" | "-h") => {
            say(HELP.trim_end());
            Ok(())
        }
        Some(task @ ("check" | "ci")) => bail!("`{task}` takes no options"),
        Some(task) => bail!("unknown task `{task}`; `cargo xtask help` lists the tasks"),
    }
}

fn request(options: Vec<String>) -> Result<pipeline::Request> {
    let mut request = pipeline::Request::default();
    let mut options = options.into_iter();
    while let Some(option) = options.next() {
        let mut value = || options.next().with_context(|| format!("`{option}` requires a value"));
        match option.as_str() {
            "--from" => request.from = Some(value()?),
            "--out" => request.out = Some(value()?.into()),
            "--changelog" => request.changelog = Some(value()?.into()),
            "--no-check" => request.no_check = true,
            other => {
                bail!(
                    "unknown option `{other}`; regenerate accepts --from FILE|URL|live, --out DIR, --changelog FILE and --no-check"
                )
            }
        }
    }
    Ok(request)
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
        assert_eq!(parse(&["--from"]).unwrap_err().to_string(), "`--from` requires a value");
    }
}
