//! Events and visitors, as items and as CSV, from the sandbox and from servers that fail.

use std::{
    fs,
    time::{Duration, Instant},
};

use linkbreakers::{ApiClient, Configuration, Error, EventsApi, ExportCsv as _, ListVisitorsRequest, VisitorsApi};
use linkbreakers_sandbox::{Fault, Sandbox, Seed};

use crate::{
    Folder, client, configuration,
    fault::{FaultServer, Step, answer, json},
};

fn seeded() -> (Sandbox, ApiClient) {
    let sandbox = Sandbox::builder().seed(Seed::Demo).start().unwrap();
    let client = ApiClient::new(Configuration::new(sandbox.token()).host(sandbox.url())).unwrap();
    (sandbox, client)
}

/// The values of the first column, without the header.
fn ids(csv: &str) -> Vec<&str> {
    csv.lines().skip(1).map(|line| line.split(',').next().unwrap()).collect()
}

#[test]
fn csv_and_items_tell_of_the_same_events_and_visitors() {
    let (_sandbox, client) = seeded();
    let (events, visitors) = (EventsApi::new(&client), VisitorsApi::new(&client));
    let mut csv = Vec::new();
    let length = events.list().write_csv(&mut csv).unwrap();
    assert_eq!(length, u64::try_from(csv.len()).unwrap());
    let csv = String::from_utf8(csv).unwrap();
    let items: Vec<_> = events.list().page_size(7).items().prefetch().map(|event| event.unwrap().id).collect();
    assert!(items.len() > 100, "the demo has events");
    assert_eq!(ids(&csv), items);

    let folder = Folder::new("exports");
    let path = folder.join("visitors.csv");
    let length = visitors.list().page_size(3).save_csv(&path).unwrap();
    let csv = fs::read_to_string(&path).unwrap();
    assert_eq!((length, folder.names()), (u64::try_from(csv.len()).unwrap(), vec!["visitors.csv".to_owned()]));
    let items: Vec<_> = visitors.list().page_size(3).items().map(|visitor| visitor.unwrap().id).collect();
    assert!(items.len() > 3, "there are several pages");
    assert_eq!(ids(&csv), items);

    let known = items.len();
    let mut found = Vec::new();
    visitors.search(ListVisitorsRequest::new().page_size(1)).write_csv(&mut found).unwrap();
    assert_eq!(ids(str::from_utf8(&found).unwrap()).len(), known, "a search is exported whole, too");
}

#[test]
fn a_page_that_fails_is_an_error_and_no_row_is_lost_before_it() {
    let (sandbox, client) = seeded();
    let events = EventsApi::new(&client);
    let whole: Vec<_> = events.list().page_size(10).items().map(|event| event.unwrap().id).collect();
    sandbox.fault(Fault::status(403).skip(2).on("EventsService_ListEvents")).unwrap();
    let mut items = events.list().page_size(10).items().prefetch();
    let got: Vec<_> = items.by_ref().take(20).map(|event| event.unwrap().id).collect();
    assert_eq!(got, whole[..20]);
    assert!(items.next().unwrap().unwrap_err().is_forbidden());
    assert!(items.next().is_none());
}

#[test]
fn csv_that_is_cut_is_fetched_again_and_otherwise_an_error() {
    let body = r#"{"csv":{"contentType":"text/csv","csvData":"id\r\n1\r\n2\r\n"}}"#;
    let cut = || Step::AnswerAndClose(answer("200 OK", "", body.as_bytes())[..80].to_vec());
    let server = FaultServer::start([cut(), json(body)]);
    let mut csv = Vec::new();
    EventsApi::new(&client(server.url())).list().write_csv(&mut csv).unwrap();
    assert_eq!(csv, b"id\r\n1\r\n2\r\n");

    let server = FaultServer::start(vec![cut(); 4]);
    let mut csv = Vec::new();
    let error = EventsApi::new(&client(server.url())).list().write_csv(&mut csv).unwrap_err();
    assert!(matches!(error, Error::Transport(_)) && csv.is_empty(), "{error}");
}

#[test]
fn a_walk_that_is_given_up_does_not_wait_for_the_page_under_way() {
    let page = r#"{"json":{"events":[{"id":"1"}],"nextPageToken":"t2"}}"#;
    let server = FaultServer::start([json(page), Step::Stall(Vec::new())]);
    let patient = Duration::from_secs(120);
    let client = ApiClient::new(configuration(server.url()).timeout(patient)).unwrap();
    let mut items = EventsApi::new(&client).list().items().prefetch();
    assert_eq!(items.next().unwrap().unwrap().id, "1");
    let started = Instant::now();
    drop(items);
    assert!(started.elapsed() < patient / 2);
}
