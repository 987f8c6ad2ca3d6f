//! `cargo xtask diff`: the differences between two API documents, and the changes that programs need.
//!
//! Both documents are normalized, and compared by what is sent and received: operation by operation, through the
//! schemas of requests and responses. The notation of a document and the names of inline schemas do not matter.

mod agreement;
mod change;
mod comparison;
mod entries;
mod kinds;
mod messages;
mod operations;
mod print;
mod schemas;
mod side;
mod site;

#[cfg(test)]
pub(crate) mod planted;

use std::{io::Write as _, process::ExitCode};

use anyhow::{Context, Result, bail};

pub(crate) use change::Change;
pub(crate) use comparison::Diff;
pub(crate) use entries::{Entry, entries};
pub(crate) use kinds::{Kind, Severity};
pub(crate) use print::markdown;

use crate::{source, workspace::say};
use print::Printer;

const USAGE: &str = "usage: cargo xtask diff OLD NEW [--format text|markdown|json]; OLD and NEW are files or URLs";

/// Runs the task: 0 if nothing breaks, 1 if something does, 2 if it could not be found out.
pub(crate) fn run(options: &[String]) -> ExitCode {
    let result = arguments(options).and_then(|([old, new], print)| {
        let diff = Diff::between(&source::read(&old)?, &source::read(&new)?)?;
        std::io::stdout().write_all(print(&diff).as_bytes()).context("cannot write to standard output")?;
        Ok(diff.breaks())
    });
    match result {
        Ok(breaks) => ExitCode::from(u8::from(breaks)),
        Err(error) => {
            say(&format!("error: {error:#}"));
            ExitCode::from(2)
        }
    }
}

/// Reads the two documents, and the function for the format.
fn arguments(options: &[String]) -> Result<([String; 2], Printer)> {
    let mut documents = Vec::new();
    let mut format = "text";
    let mut options = options.iter();
    while let Some(option) = options.next() {
        if let Some(name) = option.strip_prefix("--format=") {
            format = name;
        } else if option == "--format" {
            format = options.next().with_context(|| format!("`--format` requires a value; {USAGE}"))?;
        } else if option.starts_with("--") {
            bail!("unknown option `{option}`; {USAGE}");
        } else {
            documents.push(option.clone());
        }
    }
    match <[String; 2]>::try_from(documents) {
        Ok(documents) => Ok((documents, print::printer(format)?)),
        Err(others) => bail!("diff requires two documents, got {}; {USAGE}", others.len()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn options(line: &str) -> Vec<String> {
        line.split_whitespace().map(str::to_owned).collect()
    }

    #[test]
    fn arguments_are_two_documents_and_a_format() {
        for (line, start) in [("a b", " -> "), ("a --format markdown b", "#  → "), ("a b --format=json", "{\n")] {
            let (documents, print) = arguments(&options(line)).unwrap();
            assert_eq!(documents, ["a", "b"], "{line}");
            assert!(print(&Diff::default()).starts_with(start), "{line}");
        }
        for (line, complaint) in [
            ("a", "two documents, got 1"),
            ("a b c", "two documents, got 3"),
            ("a b --format", "requires a value"),
            ("a b --format html", "`html`"),
            ("a b --fast", "`--fast`"),
        ] {
            let problem = arguments(&options(line)).unwrap_err().to_string();
            assert!(problem.contains(complaint), "{line}: {problem}");
        }
    }

    #[test]
    fn failure_has_another_status_than_a_breaking_change() {
        for line in ["/nowhere/a.json /nowhere/b.json", ""] {
            assert_eq!(format!("{:?}", run(&options(line))), format!("{:?}", ExitCode::from(2)), "{line}");
        }
    }
}
