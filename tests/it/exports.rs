//! Export of events and visitors as items and as CSV.

use std::{
    fs,
    time::{Duration, Instant},
};

use linkbreakers::{ApiClient, Error, EventsApi, ExportCsv as _, ListVisitorsRequest, VisitorsApi};
use linkbreakers_sandbox::{Fault, Operation, Sandbox, Seed};

use crate::{
    TempDir, client, configuration, sandbox_client,
    scripted_server::{ScriptedServer, Step, json, response},
};

fn start_demo() -> (Sandbox, ApiClient) {
    let sandbox = Sandbox::builder().seed(Seed::Demo).start().unwrap();
    let client = sandbox_client(&sandbox);
    (sandbox, client)
}

/// Returns the first column without the header.
fn ids(csv: &str) -> Vec<&str> {
    csv.lines().skip(1).map(|line| line.split(',').next().unwrap()).collect()
}

#[test]
fn csv_has_the_same_events_and_visitors_as_items() {
    let (_sandbox, client) = start_demo();
    let (events, visitors) = (EventsApi::new(&client), VisitorsApi::new(&client));
    let mut csv = Vec::new();
    let length = events.list().write_csv(&mut csv).unwrap();
    assert_eq!(length, u64::try_from(csv.len()).unwrap());
    let csv = String::from_utf8(csv).unwrap();
    let items: Vec<_> = events.list().page_size(7).items().prefetch().map(|event| event.unwrap().id).collect();
    assert!(items.len() > 100, "the demo workspace has only {} events", items.len());
    assert_eq!(ids(&csv), items);

    let directory = TempDir::new("exports");
    let path = directory.join("visitors.csv");
    let length = visitors.list().page_size(3).save_csv(&path).unwrap();
    let csv = fs::read_to_string(&path).unwrap();
    assert_eq!((length, directory.file_names()), (u64::try_from(csv.len()).unwrap(), vec!["visitors.csv".to_owned()]));
    let items: Vec<_> = visitors.list().page_size(3).items().map(|visitor| visitor.unwrap().id).collect();
    assert!(items.len() > 3, "the demo workspace has only one page of visitors");
    assert_eq!(ids(&csv), items);

    let known = items.len();
    let mut found = Vec::new();
    visitors.search(ListVisitorsRequest::new().page_size(1)).write_csv(&mut found).unwrap();
    assert_eq!(ids(str::from_utf8(&found).unwrap()).len(), known, "the export of a search has all pages");
}

#[test]
fn failed_page_is_an_error_after_all_items_of_the_pages_before() {
    let (sandbox, client) = start_demo();
    let events = EventsApi::new(&client);
    let all: Vec<_> = events.list().page_size(10).items().map(|event| event.unwrap().id).collect();
    sandbox.fault(Fault::status(403).skip(2).on(Operation::EVENTS_LIST_EVENTS)).unwrap();
    let mut items = events.list().page_size(10).items().prefetch();
    let received: Vec<_> = items.by_ref().take(20).map(|event| event.unwrap().id).collect();
    assert_eq!(received, all[..20]);
    assert!(items.next().unwrap().unwrap_err().is_forbidden());
    assert!(items.next().is_none());
}

#[test]
fn truncated_csv_response_is_retried_and_finally_an_error() {
    let body = r#"{"csv":{"contentType":"text/csv","csvData":"id\r\n1\r\n2\r\n"}}"#;
    let truncated = || Step::RespondAndClose(response("200 OK", "", body.as_bytes())[..80].to_vec());
    let server = ScriptedServer::start([truncated(), json(body)]);
    let mut csv = Vec::new();
    EventsApi::new(&client(server.url())).list().write_csv(&mut csv).unwrap();
    assert_eq!(csv, b"id\r\n1\r\n2\r\n");

    let server = ScriptedServer::start(vec![truncated(); 4]);
    let mut csv = Vec::new();
    let error = EventsApi::new(&client(server.url())).list().write_csv(&mut csv).unwrap_err();
    assert!(matches!(error, Error::Transport(_)) && csv.is_empty(), "{error}");
}

#[test]
fn dropping_prefetch_does_not_wait_for_the_page_in_flight() {
    let page = r#"{"json":{"events":[{"id":"1"}],"nextPageToken":"t2"}}"#;
    let server = ScriptedServer::start([json(page), Step::Stall(Vec::new())]);
    let timeout = Duration::from_secs(120);
    let client = ApiClient::new(configuration(server.url()).timeout(timeout)).unwrap();
    let mut items = EventsApi::new(&client).list().items().prefetch();
    assert_eq!(items.next().unwrap().unwrap().id, "1");
    let started = Instant::now();
    drop(items);
    assert!(started.elapsed() < timeout / 2);
}
