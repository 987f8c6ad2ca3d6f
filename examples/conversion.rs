//! The landing page's side of a conversion: finds the lbid that a tracked link adds to the address, and tells
//! Linkbreakers who the visitor is.
//!
//! ```text
//! cargo run --example conversion -- --email john@example.com --attribute plan=pro 'https://shop.example/?lbid=MDE5...'
//! cargo run --example conversion -- --email john@example.com --request 'GET /thanks?lbid=MDE5... HTTP/1.1'
//! ```
//!
//! A web server that hands requests to programs can run it as they come, by systemd with
//! `StandardInput=socket` (`Accept=yes` in the socket unit):
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
The landing page's side of a conversion: finds the lbid in an address, and says who the visitor is.

Usage: conversion [OPTIONS] [URL]

  URL                    the address that the visitor came to, such as https://shop.example/?lbid=MDE5...

Options:
  --request LINE         instead of the URL: the first line of the incoming request, such as
                         'GET /?lbid=MDE5... HTTP/1.1'; with - the request is read from standard input
  --email ADDRESS        who the visitor is; at least one of these five
  --phone NUMBER         with its country, such as +14155551234
  --first-name NAME
  --last-name NAME
  --attribute KEY=VALUE  anything else, as often as needed; numbers, true and false are sent as such
  --set-once             only fill what is empty; without it, what is there is overwritten
  --dry-run              only say what would be sent
  -h, --help             this text

Environment:
  LINKBREAKERS_SECRET_KEY   the key; without one the program talks to a sandbox of its own, and without a URL too it
                            first visits a link there
  LINKBREAKERS_BASE_URL     another address of the API

Exit codes: 0 fine, 1 failed (no lbid there, for one), 2 bad arguments
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
            return cli::bad("say who the visitor is, with --email for example");
        }
        if options.url.is_some() && options.request.is_some() {
            return cli::bad("give a URL or --request, not both");
        }
        Ok(options)
    }

    fn other(&mut self, argument: Arg<'_>) -> anyhow::Result<()> {
        match argument {
            Arg::Long("set-once") => self.set_once = true,
            Arg::Long("dry-run") => self.dry_run = true,
            Arg::Value(url) if self.url.is_none() => {
                self.url = Some(url.into_string().or_else(|_| cli::bad("the URL is not UTF-8"))?);
            }
            other => return cli::unexpected(&other),
        }
        Ok(())
    }
}

fn attribute(text: &str) -> anyhow::Result<(String, Value)> {
    let Some((key, value)) = text.split_once('=').filter(|(key, _)| !key.is_empty()) else {
        return cli::bad(format!("--attribute: {text:?} is not KEY=VALUE"));
    };
    if key.starts_with('$') {
        return cli::bad(format!("--attribute: {key:?} is not for attributes; keys with $ have options of their own"));
    }
    let value = match serde_json::from_str(value) {
        Ok(plain @ (Value::Number(_) | Value::Bool(_))) => plain,
        _ => Value::from(value),
    };
    Ok((key.to_owned(), value))
}

fn run(options: Options) -> anyhow::Result<()> {
    let (configuration, sandbox) = session::configuration(Workspace::Demo)?;
    let client = ApiClient::new(configuration.client_name("conversion/1.0"))?;
    let address = match (options.url, options.request) {
        (Some(url), _) => url,
        (None, Some(line)) if line == "-" => target(&first_line()?)?,
        (None, Some(line)) => target(&line)?,
        (None, None) if sandbox.is_some() => visit(&client)?,
        (None, None) => return cli::bad("give the URL that the visitor came to, or --request"),
    };
    let Some(lbid) = Lbid::from_url(&address) else {
        bail!("there is no lbid in the address: the visitor came by no link with conversion tracking");
    };

    let mut out = io::stdout().lock();
    writeln!(out, "Visit: {}", lbid.event_id().as_deref().unwrap_or("its id cannot be read from the lbid"))?;
    if options.dry_run {
        let request = json!({"lbid": lbid.as_ref(), "visitor": options.visitor, "setOnce": options.set_once});
        writeln!(out, "Dry run, nothing is sent. It would be:")?;
        for line in format!("{request:#}").lines() {
            writeln!(out, "{}", printable(line))?;
        }
        return Ok(());
    }
    let request = IdentifyRequest::new().lbid(lbid).visitor(options.visitor).set_once(options.set_once);
    let known = VisitorsApi::new(&client).identify(request).send()?;
    let visitor = known.visitor;
    writeln!(out, "{}: {}", if known.created { "New visitor" } else { "Visitor known before" }, visitor.id)?;
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

/// What an HTTP request is for, from its first line: a path with its query, as a rule.
fn target(line: &str) -> anyhow::Result<String> {
    let mut words = line.split_ascii_whitespace();
    match (words.next(), words.next(), words.next(), words.next()) {
        (Some(_method), Some(target), Some(version), None) if version.starts_with("HTTP/") => Ok(target.to_owned()),
        _ => bail!("the first line of a request is like `GET /?lbid=... HTTP/1.1`, which this is not: {line:?}"),
    }
}

fn first_line() -> anyhow::Result<String> {
    let longest = 64 * 1024;
    let mut line = String::new();
    io::stdin().lock().take(longest).read_line(&mut line).context("cannot read the request")?;
    Ok(line)
}

/// Opens a link that tracks conversions, as a browser would, and returns the address that it leads to.
fn visit(client: &ApiClient) -> anyhow::Result<String> {
    let link = LinksApi::new(client).list().search("subscribe").items().next();
    let link = link.context("the workspace has no link to visit")??;
    let entrypoint = link.entrypoint.context("the link has no address")?;
    let browser = ureq::Agent::config_builder().max_redirects(0).http_status_as_error(false).build().new_agent();
    let answer = browser.get(&entrypoint).call().with_context(|| format!("cannot open {entrypoint}"))?;
    let location = answer.headers().get("location").context("the link leads nowhere")?.to_str()?;
    writeln!(io::stdout().lock(), "Visited {}, which leads to {location}", printable(&entrypoint))?;
    Ok(location.to_owned())
}
