//! The sandbox as a program.

#![forbid(unsafe_code)]

use std::io::Write;
use std::process::ExitCode;
use std::time::Duration;

use linkbreakers_sandbox::{Builder, Sandbox, Seed};

const HELP: &str = "\
A local test server for the Linkbreakers API. It listens only on 127.0.0.1. The workspace starts empty, and it is kept in
memory unless --data names a file.
Control endpoints: /-/faults injects failures; /-/ledger lists the requests and the changes they made.

Usage: linkbreakers-sandbox [OPTIONS]

Options:
  --port N                Port to listen on [default: a free port]
  --token T               Token to accept [default: a test token]
  --rate-limit N/SECONDS  Requests per time window [default: 720/60 with the token, 300/60 without]
  --data FILE             Keep the workspace in FILE, which is created if it does not exist; data survives a kill
  --lenient               Ignore unknown query parameters and `include` values, as the API does [default: status 400]
  --latency MS            Delay every response by MS milliseconds [default: 0]
  --quota N               Calls per month, then status 429 [default: no quota]
  --seed demo             Start with demo data: links, visitors and a month of visits [default: an empty workspace]
  --document FILE         Serve the operations of another API document (JSON) [default: the document of this version]
  --resources             Print the resources whose objects the sandbox stores, and exit
  --help                  Print this help
  --version               Print the version
";

/// What the command line asks for.
enum Command {
    Run(Builder),
    Print(String),
    Resources(Builder),
}

fn parse(mut arguments: impl Iterator<Item = String>) -> Result<Command, String> {
    let (mut builder, mut resources) = (Sandbox::builder(), false);
    while let Some(argument) = arguments.next() {
        let (name, inline) = match argument.split_once('=') {
            Some((name, value)) => (name, Some(value.to_owned())),
            None => (argument.as_str(), None),
        };
        let mut value = || inline.clone().or_else(|| arguments.next()).ok_or(format!("{name} requires a value"));
        builder = match name {
            "--help" | "-h" => return Ok(Command::Print(HELP.to_owned())),
            "--version" | "-V" => {
                let version = env!("CARGO_PKG_VERSION");
                return Ok(Command::Print(format!("linkbreakers-sandbox {version}\n")));
            }
            "--resources" if inline.is_none() => {
                resources = true;
                builder
            }
            "--document" => builder.document(document(&value()?)?),
            "--port" => builder.port(port(&value()?)?),
            "--token" => builder.token(value()?),
            "--data" => builder.data(value()?),
            "--rate-limit" => {
                let (requests, window) = rate_limit(&value()?)?;
                builder.rate_limit(requests, window)
            }
            "--latency" => builder.latency(Duration::from_millis(number(name, &value()?)?)),
            "--lenient" if inline.is_none() => builder.lenient(true),
            "--quota" => builder.quota(number(name, &value()?)?),
            "--seed" => builder.seed(seed(&value()?)?),
            _ => return Err(format!("unknown argument {argument:?}")),
        };
    }
    Ok(if resources { Command::Resources(builder) } else { Command::Run(builder) })
}

fn port(text: &str) -> Result<u16, String> {
    text.parse().map_err(|_| format!("--port must be a number from 0 to 65535, not {text:?}"))
}

fn number(name: &str, text: &str) -> Result<u64, String> {
    text.parse().map_err(|_| format!("{name} must be a whole number, not {text:?}"))
}

fn document(path: &str) -> Result<String, String> {
    std::fs::read_to_string(path).map_err(|error| format!("--document: cannot read {path}: {error}"))
}

fn seed(text: &str) -> Result<Seed, String> {
    match text {
        "demo" => Ok(Seed::Demo),
        _ => Err(format!("--seed must be demo, not {text:?}")),
    }
}

fn rate_limit(text: &str) -> Result<(u64, Duration), String> {
    let read = || {
        let (requests, seconds) = text.split_once('/')?;
        let window = Duration::try_from_secs_f64(seconds.parse().ok()?).ok()?;
        Some((requests.parse().ok()?, window)).filter(|(_, window)| !window.is_zero())
    };
    read().ok_or_else(|| format!("--rate-limit must be N/SECONDS, such as 720/60, not {text:?}"))
}

fn main() -> ExitCode {
    let mut out = std::io::stdout();
    let mut err = std::io::stderr();
    let (builder, listing) = match parse(std::env::args().skip(1)) {
        Ok(Command::Run(builder)) => (builder, false),
        Ok(Command::Resources(builder)) => (builder, true),
        Ok(Command::Print(text)) => {
            let printed = out.write_all(text.as_bytes());
            return ExitCode::from(u8::from(printed.is_err()));
        }
        Err(message) => {
            let _ = writeln!(err, "linkbreakers-sandbox: {message}; see --help");
            return ExitCode::from(2);
        }
    };
    let sandbox = match builder.start() {
        Ok(sandbox) => sandbox,
        Err(error) => {
            let _ = writeln!(err, "linkbreakers-sandbox: cannot start: {error}");
            return ExitCode::FAILURE;
        }
    };
    if listing {
        return ExitCode::from(u8::from(resources(&sandbox, &mut out).is_err()));
    }
    let (url, token) = (sandbox.url(), sandbox.token());
    let ready = writeln!(out, "listening on {url}")
        .and_then(|()| {
            writeln!(out, "connect the SDK with: LINKBREAKERS_BASE_URL={url} LINKBREAKERS_SECRET_KEY={token}")
        })
        .and_then(|()| out.flush());
    // Whoever started it may have closed the pipe; it serves all the same.
    drop(ready);
    sandbox.wait();
    ExitCode::SUCCESS
}

fn resources(sandbox: &Sandbox, out: &mut impl Write) -> std::io::Result<()> {
    sandbox.resources().try_for_each(|(kind, path)| writeln!(out, "{kind:<28}{path}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fault(arguments: &[&str]) -> String {
        let arguments = arguments.iter().map(ToString::to_string);
        parse(arguments).err().unwrap_or_default()
    }

    #[test]
    fn bad_arguments_are_named() {
        assert_eq!(fault(&["--port", "x"]), "--port must be a number from 0 to 65535, not \"x\"");
        assert_eq!(fault(&["--port"]), "--port requires a value");
        assert_eq!(fault(&["--rate-limit", "5"]), "--rate-limit must be N/SECONDS, such as 720/60, not \"5\"");
        assert_eq!(fault(&["--rate-limit=5/0"]), "--rate-limit must be N/SECONDS, such as 720/60, not \"5/0\"");
        assert_eq!(fault(&["--latency", "-1"]), "--latency must be a whole number, not \"-1\"");
        assert_eq!(fault(&["--quota", "many"]), "--quota must be a whole number, not \"many\"");
        assert_eq!(fault(&["--seed", "x"]), "--seed must be demo, not \"x\"");
        assert!(fault(&["--document", "no/such/file"]).starts_with("--document: cannot read no/such/file: "));
        assert_eq!(fault(&["serve"]), "unknown argument \"serve\"");
        assert_eq!(fault(&["--lenient=no"]), "unknown argument \"--lenient=no\"");
    }

    #[test]
    fn good_arguments_are_taken() {
        assert_eq!(fault(&["--port=0", "--token", "t", "--rate-limit", "5/0.5"]), "");
        assert_eq!(fault(&["--latency", "5", "--quota=100", "--seed", "demo", "--lenient"]), "");
        assert_eq!(rate_limit("5/0.5"), Ok((5, Duration::from_millis(500))));
        let arguments = ["--resources".to_owned(), "--lenient".to_owned()];
        assert!(matches!(parse(arguments.into_iter()), Ok(Command::Resources(_))));
        assert!(matches!(parse(["--help".to_owned()].into_iter()), Ok(Command::Print(_))));
    }
}
