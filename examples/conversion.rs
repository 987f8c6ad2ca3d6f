//! Identifies the visitor of a landing page: finds the lbid that a link with conversion tracking adds to the URL, and
//! sends it to Linkbreakers with the visitor's properties.
//!
//! ```text
//! cargo run --example conversion -- --email john@example.com --attribute plan=pro 'https://shop.example/?lbid=MDE5...'
//! cargo run --example conversion -- --email john@example.com --request 'GET /thanks?lbid=MDE5... HTTP/1.1'
//! ```
//!
//! The program can also read the HTTP request from standard input, for example as a systemd service with
//! `StandardInput=socket` (and `Accept=yes` in the socket unit):
//!
//! ```text
//! ExecStart=/usr/local/bin/conversion --attribute source=landing --request -
//! ```

use std::{
    io::{self, BufRead as _, Read as _, Write as _},
    process::ExitCode,
};

use anyhow::{Context as _, bail};
use common::{
    cli::{self, Arg, Parser},
    printable::printable,
    session::{self, Workspace},
};
use linkbreakers::{ApiClient, IdentifyRequest, Lbid, LinksApi, VisitorInput, VisitorsApi};
use serde_json::{Value, json};

const HELP: &str = "\
Finds the lbid in the URL of a landing page, and identifies the visitor.

Usage: conversion [OPTIONS] [URL]

  URL                    URL of the landing page, such as https://shop.example/?lbid=MDE5...

Options:
  --request LINE         instead of URL: the first line of the HTTP request, such as 'GET /?lbid=MDE5... HTTP/1.1';
                         - reads the request from standard input
  --email ADDRESS        email address of the visitor
  --phone NUMBER         phone number with the country code, such as +14155551234
  --first-name NAME      first name
  --last-name NAME       last name
  --attribute KEY=VALUE  any other attribute, repeatable; numbers, true and false are sent as such
  --set-once             set only properties that are empty; without it, existing values are overwritten
  --dry-run              print the request and send nothing
  -h, --help             print this help

At least one property of the visitor is required.

Environment:
  LINKBREAKERS_SECRET_KEY   secret key of the workspace; without it the program uses a demo workspace in a sandbox, and
                            visits a link there if no URL is given
  LINKBREAKERS_BASE_URL     URL of the API [default: https://api.linkbreakers.com]

Exit codes: 0 success, 1 failure (such as a URL without an lbid), 2 invalid arguments
";

#[derive(Default)]
struct Options {
    url: Option<String>,
    request: Option<String>,
    visitor: VisitorInput,
    set_once: bool,
    dry_run: bool,
}

fn main() -> ExitCode {
    cli::main("conversion", HELP, Options::parse, run)
}

impl Options {
    fn parse(arguments: &mut Parser) -> anyhow::Result<Self> {
        let mut options = Self::default();
        while let Some(argument) = arguments.next()? {
            let visitor = std::mem::take(&mut options.visitor);
            options.visitor = match argument {
                Arg::Long("email") => visitor.email(cli::text(arguments, "email")?),
                Arg::Long("phone") => visitor.phone(cli::text(arguments, "phone")?),
                Arg::Long("first-name") => visitor.first_name(cli::text(arguments, "first-name")?),
                Arg::Long("last-name") => visitor.last_name(cli::text(arguments, "last-name")?),
                Arg::Long("attribute") => {
                    let (key, value) = attribute(&cli::text(arguments, "attribute")?)?;
                    visitor.attribute(key, value)
                }
                Arg::Long("request") => {
                    options.request = Some(cli::text(arguments, "request")?);
                    visitor
                }
                other => {
                    options.other(other)?;
                    visitor
                }
            };
        }
        if options.visitor == VisitorInput::new() {
            return cli::invalid("at least one property of the visitor is required, such as --email");
        }
        if options.url.is_some() && options.request.is_some() {
            return cli::invalid("URL and --request cannot be combined");
        }
        Ok(options)
    }

    fn other(&mut self, argument: Arg<'_>) -> anyhow::Result<()> {
        match argument {
            Arg::Long("set-once") => self.set_once = true,
            Arg::Long("dry-run") => self.dry_run = true,
            Arg::Value(url) if self.url.is_none() => {
                self.url = Some(url.into_string().or_else(|_| cli::invalid("URL must be valid UTF-8"))?);
            }
            other => return cli::unexpected(&other),
        }
        Ok(())
    }
}

fn attribute(text: &str) -> anyhow::Result<(String, Value)> {
    let Some((key, value)) = text.split_once('=').filter(|(key, _)| !key.is_empty()) else {
        return cli::invalid(format!("--attribute must be KEY=VALUE, not {text:?}"));
    };
    if key.starts_with('$') {
        return cli::invalid(format!(
            "--attribute key must not start with $, such as {key:?}; use --email or a similar option"
        ));
    }
    let value = match serde_json::from_str(value) {
        Ok(value @ (Value::Number(_) | Value::Bool(_))) => value,
        _ => Value::from(value),
    };
    Ok((key.to_owned(), value))
}

fn run(options: Options) -> anyhow::Result<()> {
    let (configuration, sandbox) = session::configuration(Workspace::Demo)?;
    let client = ApiClient::new(configuration.client_name("conversion/1.0"))?;
    let url = match (options.url, options.request) {
        (Some(url), _) => url,
        (None, Some(line)) if line == "-" => request_target(&read_request_line()?)?,
        (None, Some(line)) => request_target(&line)?,
        (None, None) if sandbox.is_some() => visit(&client)?,
        (None, None) => return cli::invalid("URL or --request is required"),
    };
    let Some(lbid) = Lbid::from_url(&url) else {
        bail!("the URL contains no lbid: the visitor did not follow a link with conversion tracking");
    };

    let mut out = io::stdout().lock();
    writeln!(out, "Visit: {}", lbid.event_id().as_deref().unwrap_or("unknown (the lbid contains no event id)"))?;
    if options.dry_run {
        let request = json!({"lbid": lbid.as_ref(), "visitor": options.visitor, "setOnce": options.set_once});
        writeln!(out, "Dry run: nothing is sent. The request would be:")?;
        for line in format!("{request:#}").lines() {
            writeln!(out, "{}", printable(line))?;
        }
        return Ok(());
    }
    let request = IdentifyRequest::new().lbid(lbid).visitor(options.visitor).set_once(options.set_once);
    let response = VisitorsApi::new(&client).identify(request).send()?;
    let visitor = response.visitor;
    writeln!(out, "{}: {}", if response.created { "New visitor" } else { "Known visitor" }, visitor.id)?;
    let fields = [&visitor.email, &visitor.phone, &visitor.first_name, &visitor.last_name];
    for (name, value) in ["email", "phone", "first name", "last name"].iter().zip(fields) {
        if let Some(value) = value {
            writeln!(out, "  {name:<14} {}", printable(value))?;
        }
    }
    for attribute in &visitor.attributes {
        writeln!(out, "  {:<14} {}", printable(&attribute.key), printable(&attribute.value))?;
    }
    Ok(())
}

/// Returns the target of an HTTP request from its first line: usually a path with a query.
fn request_target(line: &str) -> anyhow::Result<String> {
    let mut words = line.split_ascii_whitespace();
    match (words.next(), words.next(), words.next(), words.next()) {
        (Some(_method), Some(target), Some(version), None) if version.starts_with("HTTP/") => Ok(target.to_owned()),
        _ => bail!("the first line of the request must look like `GET /?lbid=... HTTP/1.1`, not {line:?}"),
    }
}

fn read_request_line() -> anyhow::Result<String> {
    const MAX_LENGTH: u64 = 64 * 1024;
    let mut line = String::new();
    io::stdin().lock().take(MAX_LENGTH).read_line(&mut line).context("cannot read the request")?;
    Ok(line)
}

/// Requests a link with conversion tracking as a browser would, and returns the URL that it redirects to.
fn visit(client: &ApiClient) -> anyhow::Result<String> {
    let link = LinksApi::new(client).list().search("subscribe").items().next();
    let link = link.context("the workspace has no link to visit")??;
    let entrypoint = link.entrypoint.context("the link has no URL")?;
    let browser = ureq::Agent::config_builder().max_redirects(0).http_status_as_error(false).build().new_agent();
    let response = browser.get(&entrypoint).call().with_context(|| format!("cannot open {entrypoint}"))?;
    let location = response.headers().get("location").context("the link does not redirect")?.to_str()?;
    writeln!(io::stdout().lock(), "Visited {}, which redirects to {location}", printable(&entrypoint))?;
    Ok(location.to_owned())
}
