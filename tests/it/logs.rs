//! What is logged, and what is not.

use std::{cell::RefCell, sync::Once};

use linkbreakers::LinksApi;
use log::{Level, LevelFilter, Log, Metadata, Record};

use crate::{
    client,
    fault::{FaultServer, Step, answer, json},
};

type Line = (Level, String, String);

thread_local! {
    static LINES: RefCell<Option<Vec<Line>>> = const { RefCell::new(None) };
}

/// Keeps what the thread that asked for it logs.
struct Capture;

impl Log for Capture {
    fn enabled(&self, _: &Metadata<'_>) -> bool {
        LINES.with_borrow(Option::is_some)
    }

    fn log(&self, record: &Record<'_>) {
        // Formatting asks `enabled` again, so it comes before the borrow.
        let line = (record.level(), record.target().to_owned(), record.args().to_string());
        LINES.with_borrow_mut(|lines| lines.as_mut().map(|lines| lines.push(line)));
    }

    fn flush(&self) {}
}

/// Everything that is logged, by whomever, while `work` runs: level, target, text.
pub(crate) fn capture(work: impl FnOnce()) -> Vec<Line> {
    static INSTALLED: Once = Once::new();
    INSTALLED.call_once(|| {
        log::set_logger(&Capture).unwrap();
        log::set_max_level(LevelFilter::Trace);
    });
    LINES.set(Some(Vec::new()));
    work();
    LINES.take().unwrap()
}

/// Our own lines, with durations blanked out.
fn own(lines: &[Line]) -> Vec<String> {
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
fn each_attempt_and_each_retry_is_logged() {
    let busy = Step::Answer(answer("503 Service Unavailable", "", b"{}"));
    let server = FaultServer::start([busy, Step::CloseAfterRequest, json(r#"{"link":{"id":"1"}}"#)]);
    let client = client(server.url());
    let lines = capture(|| {
        LinksApi::new(&client).get("secret-id").send().unwrap();
    });
    insta::assert_snapshot!(own(&lines).join("\n"), @"
    DEBUG LinksService_Get: GET /v1/links/{id}: 503, TIME, attempt 1
    WARN LinksService_Get: GET /v1/links/{id}: 503; attempt 2
    DEBUG LinksService_Get: GET /v1/links/{id}: the connection broke before the answer was complete, TIME, attempt 2
    WARN LinksService_Get: GET /v1/links/{id}: the connection broke before the answer was complete; attempt 3
    DEBUG LinksService_Get: GET /v1/links/{id}: 200, TIME, attempt 3
    ");
}

#[test]
fn a_deprecated_operation_is_announced_once() {
    let headers = "deprecation: @1767323045\r\nsunset: Fri, 02 Jan 2027 03:04:05 GMT\r\n";
    let server = FaultServer::start(vec![Step::Answer(answer("200 OK", headers, br#"{"link":{"id":"1"}}"#)); 3]);
    let client = client(server.url());
    let lines = capture(|| {
        for _ in 0..3 {
            LinksApi::new(&client).get("1").send().unwrap();
        }
    });
    let warnings: Vec<_> = own(&lines).into_iter().filter(|line| line.starts_with("WARN")).collect();
    assert_eq!(
        warnings,
        ["WARN LinksService_Get is deprecated (since: @1767323045, shut down: Fri, 02 Jan 2027 03:04:05 GMT)"]
    );
}
