//! `cargo xtask diff`: what differs between two API documents, and what that asks of programs.
//!
//! Both documents are normalized, and compared by what travels: operation by operation, through the schemas that each
//! sends and reads. How a document spells the same thing, and what it calls a schema that is written in place, does not
//! matter.

mod agreement;
mod change;
mod comparison;
mod entries;
mod inputs;
mod kinds;
mod operations;
mod print;
mod responses;
mod schemas;
mod side;
mod site;

#[cfg(test)]
mod planted;

use std::{io::Write as _, process::ExitCode};

use anyhow::{Context, Result, bail};

pub(crate) use change::Change;
pub(crate) use comparison::Diff;
pub(crate) use entries::{Entry, entries};
pub(crate) use kinds::{Kind, Severity};
pub(crate) use print::markdown;

use crate::{source, workspace::say};
use print::Format;

const USAGE: &str = "usage: cargo xtask diff OLD NEW [--format text|markdown|json]; OLD and NEW are files or URLs";

/// The changes between two documents as words, without overlays and published names.
#[cfg(test)]
pub(crate) fn between(old: &serde_json::Value, new: &serde_json::Value) -> Vec<String> {
    planted::lines(&planted::changes(old, new))
}

/// Runs the task: 0 if nothing breaks, 1 if something does, 2 if it could not be found out.
pub(crate) fn run(options: &[String]) -> ExitCode {
    let result = arguments(options).and_then(|(old, new, format)| {
        let diff = Diff::between(&source::read(&old)?, &source::read(&new)?)?;
        std::io::stdout()
            .write_all(print::print(&diff, format)?.as_bytes())
            .context("cannot write to standard output")?;
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

fn arguments(options: &[String]) -> Result<(String, String, Format)> {
    let mut documents = Vec::new();
    let mut format = Format::Text;
    let mut options = options.iter();
    while let Some(option) = options.next() {
        match option.strip_prefix("--") {
            Some("format") => {
                let name = options.next().with_context(|| format!("`--format` requires a value; {USAGE}"))?;
                format = Format::named(name)?;
            }
            Some(other) => match other.strip_prefix("format=") {
                Some(name) => format = Format::named(name)?,
                None => bail!("unknown option `{option}`; {USAGE}"),
            },
            None => documents.push(option.clone()),
        }
    }
    match <[String; 2]>::try_from(documents) {
        Ok([old, new]) => Ok((old, new, format)),
        Err(others) => bail!("diff requires two documents, got {}; {USAGE}", others.len()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parsed(line: &str) -> Result<(String, String, Format)> {
        arguments(&line.split_whitespace().map(str::to_owned).collect::<Vec<_>>())
    }

    #[test]
    fn arguments_are_two_documents_and_a_format() {
        let (old, new, format) = parsed("a.json --format markdown https://b").unwrap();
        assert_eq!((old.as_str(), new.as_str(), format), ("a.json", "https://b", Format::Markdown));
        assert_eq!(parsed("a b --format=json").unwrap().2, Format::Json);
        for (line, complaint) in [
            ("a", "two documents, got 1"),
            ("a b c", "two documents, got 3"),
            ("a b --format", "requires a value"),
            ("a b --format html", "`html`"),
            ("a b --fast", "`--fast`"),
        ] {
            let problem = parsed(line).unwrap_err().to_string();
            assert!(problem.contains(complaint), "{line}: {problem}");
        }
    }

    #[test]
    fn a_document_that_cannot_be_read_is_told_apart_from_a_breaking_change() {
        let run =
            |arguments: &[&str]| format!("{:?}", run(&arguments.iter().map(ToString::to_string).collect::<Vec<_>>()));
        assert_eq!(run(&["/nowhere/a.json", "/nowhere/b.json"]), format!("{:?}", ExitCode::from(2)));
        assert_eq!(run(&[]), format!("{:?}", ExitCode::from(2)));
    }
}
