//! Command lines and exit codes: 0 success, 1 failure, 2 invalid arguments.

#![allow(clippy::print_stdout, clippy::print_stderr, reason = "shared by programs for the terminal")]

use std::{
    env,
    error::Error,
    ffi::{OsStr, OsString},
    fmt::{self, Display},
    io::{self, Write as _},
    ops::RangeInclusive,
    process::ExitCode,
    str::FromStr,
};

pub use lexopt::{Arg, Parser};

use crate::printable::printable;

/// Invalid command-line arguments.
#[derive(Debug)]
pub struct InvalidArguments(pub String);

impl Display for InvalidArguments {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl Error for InvalidArguments {}

/// Returns an [`InvalidArguments`] error with this message.
pub fn invalid<T>(message: impl Into<String>) -> anyhow::Result<T> {
    Err(InvalidArguments(message.into()).into())
}

/// Runs a program: prints `help` if requested, parses the arguments, calls `run`, and prints the error.
pub fn main<O>(
    name: &str,
    help: &str,
    parse: impl FnOnce(&mut Parser) -> anyhow::Result<O>,
    run: impl FnOnce(O) -> anyhow::Result<()>,
) -> ExitCode {
    let arguments: Vec<OsString> = env::args_os().skip(1).collect();
    let is_help = |argument: &OsString| argument == "--help" || argument == "-h";
    let result = if arguments.iter().take_while(|argument| *argument != "--").any(is_help) {
        io::stdout().write_all(help.as_bytes()).map_err(anyhow::Error::from)
    } else {
        parse(&mut Parser::from_args(arguments)).and_then(run)
    };
    match result {
        Ok(()) => ExitCode::SUCCESS,
        // A reader such as `head` closed the pipe because it needs no more output.
        Err(error) if is_broken_pipe(&error) => ExitCode::SUCCESS,
        Err(error) if error.is::<InvalidArguments>() || error.is::<lexopt::Error>() => {
            eprintln!("{name}: {}; see --help", printable(&error.to_string()));
            ExitCode::from(2)
        }
        Err(error) => {
            eprintln!("{name}: {}", printable(&with_causes(&error)));
            ExitCode::FAILURE
        }
    }
}

/// Formats an error with its causes, each once: the message of an SDK error already ends with that of its cause.
fn with_causes(error: &anyhow::Error) -> String {
    error.chain().fold(String::new(), |text, cause| match cause.to_string() {
        cause if text.ends_with(&cause) => text,
        cause if text.is_empty() => cause,
        cause => format!("{text}: {cause}"),
    })
}

fn is_broken_pipe(error: &anyhow::Error) -> bool {
    error.downcast_ref::<io::Error>().is_some_and(|error| error.kind() == io::ErrorKind::BrokenPipe)
}

/// Returns the value of the current option as a number within `bounds`.
///
/// # Errors
///
/// Returns [`InvalidArguments`] with the option and the bounds if the value is not such a number.
pub fn number<T: FromStr + PartialOrd + Display>(
    parser: &mut Parser,
    option: &str,
    bounds: RangeInclusive<T>,
) -> anyhow::Result<T> {
    let text = text(parser, option)?;
    match text.parse() {
        Ok(number) if bounds.contains(&number) => Ok(number),
        _ => invalid(format!("--{option} must be a number from {} to {}, not {text:?}", bounds.start(), bounds.end())),
    }
}

/// Returns the value of the current option.
///
/// # Errors
///
/// Returns [`InvalidArguments`] if the value is empty or not valid UTF-8.
pub fn text(parser: &mut Parser, option: &str) -> anyhow::Result<String> {
    match parser.value()?.into_string() {
        Ok(text) if !text.trim().is_empty() => Ok(text),
        Ok(_) => invalid(format!("--{option} must not be empty")),
        Err(_) => invalid(format!("--{option} must be valid UTF-8")),
    }
}

/// Returns an error for an argument that the program does not accept.
pub fn unexpected<T>(argument: &Arg<'_>) -> anyhow::Result<T> {
    match argument {
        Arg::Short(letter) => invalid(format!("unknown option -{letter}")),
        Arg::Long(name) => invalid(format!("unknown option --{name}")),
        Arg::Value(value) => invalid(format!("unexpected argument {:?}", OsStr::new(value))),
    }
}

#[cfg(test)]
mod tests {
    use anyhow::Context as _;

    use super::*;

    #[test]
    fn cause_that_the_error_message_contains_is_printed_once() {
        let missing = std::path::Path::new("/no/such/directory/a");
        let error = linkbreakers::AtomicFile::create(missing).context("cannot export").unwrap_err();
        let text = with_causes(&error);
        assert!(text.starts_with("cannot export: `/no/such/directory/a` could not be written: "), "{text}");
        assert_eq!(text.matches("os error").count(), 1, "{text}");
    }
}
