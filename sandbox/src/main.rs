//! The sandbox as a program.

#![forbid(unsafe_code)]

use std::io::Write;
use std::process::ExitCode;
use std::time::Duration;

use linkbreakers_sandbox::{Builder, Sandbox, Seed};

const HELP: &str = "\
A local test server for the Linkbreakers API. It listens only on 127.0.0.1. The workspace starts empty, and is kept in
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

/// The task of the command line: to print a text, to run a sandbox, or to list its resources.
enum Command {
    Print(String),
    Run { builder: Builder, resources: bool },
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
                return Ok(Command::Print(format!("linkbreakers-sandbox {}\n", env!("CARGO_PKG_VERSION"))));
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
            "--seed" => match value()?.as_str() {
                "demo" => builder.seed(Seed::Demo),
                other => return Err(format!("--seed must be demo, not {other:?}")),
            },
            _ => return Err(format!("unknown argument {argument:?}")),
        };
    }
    Ok(Command::Run { builder, resources })
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

fn rate_limit(text: &str) -> Result<(u64, Duration), String> {
    let read = || {
        let (requests, seconds) = text.split_once('/')?;
        let window = Duration::try_from_secs_f64(seconds.parse().ok()?).ok()?;
        Some((requests.parse().ok()?, window)).filter(|(_, window)| !window.is_zero())
    };
    read().ok_or_else(|| format!("--rate-limit must be N/SECONDS, such as 720/60, not {text:?}"))
}

fn main() -> ExitCode {
    let (mut out, mut err) = (std::io::stdout(), std::io::stderr());
    let printed = |result: std::io::Result<()>| ExitCode::from(u8::from(result.is_err()));
    let (builder, resources) = match parse(std::env::args().skip(1)) {
        Ok(Command::Run { builder, resources }) => (builder, resources),
        Ok(Command::Print(text)) => return printed(out.write_all(text.as_bytes())),
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
    if resources {
        return printed(sandbox.resources().try_for_each(|(kind, path)| writeln!(out, "{kind:<28}{path}")));
    }
    let (url, token) = (sandbox.url(), sandbox.token());
    let ready = format!(
        "listening on {url}\nconnect the SDK with: LINKBREAKERS_BASE_URL={url} LINKBREAKERS_SECRET_KEY={token}\n"
    );
    // The parent process may have closed the pipe; the sandbox runs all the same.
    let _ = out.write_all(ready.as_bytes()).and_then(|()| out.flush());
    sandbox.wait();
    ExitCode::SUCCESS
}
