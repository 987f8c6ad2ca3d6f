//! Log records of calls, and what is kept out of them.

use std::{
    cell::{Cell, RefCell},
    sync::Once,
};

use linkbreakers::LinksApi;
use log::{Level, LevelFilter, Log, Metadata, Record};

use crate::{
    TOKEN, client, env,
    scripted_server::{ScriptedServer, Step, json, response},
};

/// The filter that the documentation recommends.
pub(crate) const SAFE_FILTER: &str = "trace,ureq=info,ureq_proto=info";

type Line = (Level, String, String);

thread_local! {
    static LINES: RefCell<Option<Vec<Line>>> = const { RefCell::new(None) };
    static FILTER: Cell<&'static str> = const { Cell::new("") };
}

/// A logger that records only on the threads that called [`capture`].
struct Capture;

impl Log for Capture {
    fn enabled(&self, metadata: &Metadata<'_>) -> bool {
        LINES.with_borrow(Option::is_some) && metadata.level() <= level_of(FILTER.get(), metadata.target())
    }

    fn log(&self, record: &Record<'_>) {
        if !self.enabled(record.metadata()) {
            return;
        }
        // Formatting may call `enabled`, which borrows `LINES`; so it comes before the borrow.
        let line = (record.level(), record.target().to_owned(), record.args().to_string());
        LINES.with_borrow_mut(|lines| lines.as_mut().map(|lines| lines.push(line)));
    }

    fn flush(&self) {}
}

/// Returns the level of a target in a filter of `env_logger` or `tracing_subscriber`, where the longest prefix wins.
fn level_of(filter: &str, target: &str) -> LevelFilter {
    let directives = filter.split(',').map(|directive| directive.split_once('=').unwrap_or(("", directive)));
    let matching = directives.filter(|(prefix, _)| target.starts_with(prefix));
    matching.max_by_key(|(prefix, _)| prefix.len()).map_or(LevelFilter::Off, |(_, level)| level.parse().unwrap())
}

/// Returns all records that `work` logs on this thread, at any level: level, target, text.
pub(crate) fn capture(work: impl FnOnce()) -> Vec<Line> {
    capture_filtered("trace", work)
}

/// Like [`capture`], limited to the records that pass `filter`.
pub(crate) fn capture_filtered(filter: &'static str, work: impl FnOnce()) -> Vec<Line> {
    static INSTALLED: Once = Once::new();
    INSTALLED.call_once(|| {
        log::set_logger(&Capture).unwrap();
        log::set_max_level(LevelFilter::Trace);
    });
    FILTER.set(filter);
    LINES.set(Some(Vec::new()));
    work();
    LINES.take().unwrap()
}

/// Joins all lines into one text, with the rows of a hexadecimal dump decoded.
pub(crate) fn text(lines: &[Line]) -> String {
    let mut text = String::new();
    for (_, target, line) in lines {
        match line.get(..DUMP_WIDTH).filter(|_| target.starts_with("ureq_proto")).and_then(decode_dump) {
            Some(bytes) => text.push_str(&String::from_utf8_lossy(&bytes)),
            None => text.extend(["\n", line, "\n"]),
        }
    }
    text
}

/// Eight groups of two bytes and a space.
const DUMP_WIDTH: usize = 40;

/// Decodes one row of a dump; `None` if it is not one.
fn decode_dump(row: &str) -> Option<Vec<u8>> {
    let digits: Vec<u8> = row.bytes().filter(|byte| !matches!(byte, b' ' | b'-')).collect();
    let pairs = digits.chunks(2).map(|pair| u8::from_str_radix(std::str::from_utf8(pair).ok()?, 16).ok());
    pairs.collect()
}

/// Returns the lines of this crate, with durations replaced by `TIME`.
fn sdk_lines(lines: &[Line]) -> Vec<String> {
    let blank = |text: &str| {
        text.split(", ")
            .map(|part| if part.ends_with('s') && part.starts_with(char::is_numeric) { "TIME" } else { part })
            .collect::<Vec<_>>()
            .join(", ")
    };
    lines
        .iter()
        .filter(|(_, target, _)| target.starts_with("linkbreakers"))
        .map(|(level, _, text)| format!("{level} {}", blank(text.split(" in ").next().unwrap())))
        .collect()
}

#[test]
fn each_attempt_and_retry_is_logged_with_the_path_template() {
    let busy = Step::Respond(response("503 Service Unavailable", "", b"{}"));
    let server = ScriptedServer::start([busy, Step::CloseAfterRequest, json(r#"{"link":{"id":"1"}}"#)]);
    let client = client(server.url());
    let lines = capture(|| {
        LinksApi::new(&client).get("secret-id").send().unwrap();
    });
    insta::assert_snapshot!(sdk_lines(&lines).join("\n"), @"
    DEBUG LinksService_Get: GET /v1/links/{id}: 503, TIME, attempt 1
    WARN LinksService_Get: GET /v1/links/{id}: 503; attempt 2
    DEBUG LinksService_Get: GET /v1/links/{id}: the connection broke before the response was complete, TIME, attempt 2
    WARN LinksService_Get: GET /v1/links/{id}: the connection broke before the response was complete; attempt 3
    DEBUG LinksService_Get: GET /v1/links/{id}: 200, TIME, attempt 3
    ");
}

#[test]
fn deprecated_operation_is_warned_about_once() {
    let headers = "deprecation: @1767323045\r\nsunset: Fri, 02 Jan 2027 03:04:05 GMT\r\n";
    let server = ScriptedServer::start(vec![Step::Respond(response("200 OK", headers, br#"{"link":{"id":"1"}}"#)); 3]);
    let client = client(server.url());
    let lines = capture(|| {
        for _ in 0..3 {
            LinksApi::new(&client).get("1").send().unwrap();
        }
    });
    let warnings: Vec<_> = sdk_lines(&lines).into_iter().filter(|line| line.starts_with("WARN")).collect();
    assert_eq!(
        warnings,
        ["WARN LinksService_Get is deprecated (since: @1767323045, shut down: Fri, 02 Jan 2027 03:04:05 GMT)"]
    );
}

/// Not a test: the code that the test below runs in a child process.
#[test]
fn child_process() {
    if !env::is_child() {
        return;
    }
    let call = || {
        let server = ScriptedServer::start([json(r#"{"a":"secret-response"}"#)]);
        client(server.url()).request("GET", "/v1/things").send::<serde_json::Value>().unwrap();
    };
    let filtered = capture_filtered(SAFE_FILTER, call);
    let unfiltered = capture(|| {
        call();
        call();
    });
    // The dump without the lines of this crate.
    let only_dump = capture_filtered("off,ureq_proto=trace", call);
    for (name, lines) in [("filtered", filtered), ("unfiltered", unfiltered), ("only dump", only_dump)] {
        let (warnings, text) = (lines.iter().filter(|(level, ..)| *level == Level::Warn), text(&lines));
        let warnings: Vec<_> = warnings.map(|(_, target, text)| format!("{target}: {text}")).collect();
        println!("{name}: {warnings:?}, {}, {}", text.contains(TOKEN), text.contains("secret-response"));
        println!("{name} has SDK lines: {}", lines.iter().any(|(_, target, _)| target.starts_with("linkbreakers")));
    }
}

#[test]
fn dump_of_the_http_client_is_warned_about_once_per_process_and_excluded_by_the_documented_filter() {
    let output = env::run("logs::child_process", &[]);
    assert!(output.contains("\nfiltered: [], false, false\nfiltered has SDK lines: true\n"), "{output}");
    // The decoded dump contains the token and the response, as the warning says.
    let warning = format!(
        "ureq_proto::util: linkbreakers: the target `ureq_proto` logs request headers, including the access \
         token, and whole responses; the filter `{SAFE_FILTER}` keeps them out of the log"
    );
    assert!(output.contains(&format!("\nunfiltered: [{warning:?}], true, true\n")), "{output}");
    assert!(output.contains("\nonly dump: [], true, true\nonly dump has SDK lines: false\n"), "{output}");
    assert!(include_str!("../../docs/overview.md").contains(&format!("RUST_LOG={SAFE_FILTER}")));
    assert!(include_str!("../../README.md").contains(&format!("RUST_LOG={SAFE_FILTER}")));
}
