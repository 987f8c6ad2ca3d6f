//! Command lines and exit codes: 0 fine, 1 failed, 2 bad arguments.

#![allow(clippy::print_stdout, clippy::print_stderr, reason = "for programs in the terminal")]

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

/// Arguments that the program cannot work with.
#[derive(Debug)]
pub struct BadArguments(pub String);

impl Display for BadArguments {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl Error for BadArguments {}

/// Shorthand for an `Err` with [`BadArguments`].
pub fn bad<T>(message: impl Into<String>) -> anyhow::Result<T> {
    Err(BadArguments(message.into()).into())
}

/// Runs a program: answers `--help`, parses the arguments, does the work, and says what went wrong.
pub fn main<O>(
    name: &str,
    help: &str,
    parse: impl FnOnce(&mut Parser) -> anyhow::Result<O>,
    run: impl FnOnce(O) -> anyhow::Result<()>,
) -> ExitCode {
    let arguments: Vec<OsString> = env::args_os().skip(1).collect();
    let asks_for_help = |argument: &OsString| argument == "--help" || argument == "-h";
    let result = if arguments.iter().take_while(|argument| *argument != "--").any(asks_for_help) {
        io::stdout().write_all(help.as_bytes()).map_err(anyhow::Error::from)
    } else {
        parse(&mut Parser::from_args(arguments)).and_then(run)
    };
    match result {
        Ok(()) => ExitCode::SUCCESS,
        // Whoever read along, such as `head`, has seen enough.
        Err(error) if is_broken_pipe(&error) => ExitCode::SUCCESS,
        Err(error) if error.is::<BadArguments>() || error.is::<lexopt::Error>() => {
            eprintln!("{name}: {}; see --help", printable(&error.to_string()));
            ExitCode::from(2)
        }
        Err(error) => {
            eprintln!("{name}: {}", printable(&with_causes(&error)));
            ExitCode::FAILURE
        }
    }
}

/// An error with its causes, each once: an error of the SDK already ends in the text of its cause.
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

/// The value of the option just read, as a number within bounds.
///
/// # Errors
///
/// [`BadArguments`] that names the option and the bounds.
pub fn number<T: FromStr + PartialOrd + Display>(
    parser: &mut Parser,
    option: &str,
    bounds: RangeInclusive<T>,
) -> anyhow::Result<T> {
    let text = text(parser, option)?;
    match text.parse() {
        Ok(number) if bounds.contains(&number) => Ok(number),
        _ => bad(format!("--{option}: {text:?} is not a number from {} to {}", bounds.start(), bounds.end())),
    }
}

/// The value of the option just read.
///
/// # Errors
///
/// [`BadArguments`] if it is empty or no UTF-8.
pub fn text(parser: &mut Parser, option: &str) -> anyhow::Result<String> {
    match parser.value()?.into_string() {
        Ok(text) if !text.trim().is_empty() => Ok(text),
        Ok(_) => bad(format!("--{option} needs a value")),
        Err(_) => bad(format!("--{option}: the value is not UTF-8")),
    }
}

/// An argument that the program has no use for.
pub fn unexpected<T>(argument: &Arg<'_>) -> anyhow::Result<T> {
    match argument {
        Arg::Short(letter) => bad(format!("there is no option -{letter}")),
        Arg::Long(name) => bad(format!("there is no option --{name}")),
        Arg::Value(value) => bad(format!("there is no use for {:?}", OsStr::new(value))),
    }
}

#[cfg(test)]
mod tests {
    use anyhow::Context as _;

    use super::*;

    #[test]
    fn cause_that_an_error_already_names_is_shown_once() {
        let missing = std::path::Path::new("/no/such/directory/a");
        let error = linkbreakers::AtomicFile::create(missing).context("cannot export").unwrap_err();
        let text = with_causes(&error);
        assert!(text.starts_with("cannot export: `/no/such/directory/a` could not be written: "), "{text}");
        assert_eq!(text.matches("os error").count(), 1, "{text}");
    }
}
