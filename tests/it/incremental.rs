//! Imports by key: against a sandbox, and in separate processes that are killed.

use std::{
    collections::{BTreeMap, BTreeSet},
    fmt::Write as _,
    fs,
    process::{Child, Command},
    thread,
    time::Duration,
};

use insta::assert_snapshot;
use linkbreakers::{
    ApiClient, BatchError, BatchErrorKind, BatchReport, BulkImport, Configuration, CreateLinkRequest, Error,
    ImportState, LinksApi, WhenChanged, WorkflowStepsApi,
};
use linkbreakers_sandbox::{Fault, Operation, Sandbox};

use crate::{TempDir, program};

fn client(sandbox: &Sandbox) -> ApiClient {
    ApiClient::new(Configuration::new(sandbox.token()).host(sandbox.url())).unwrap()
}

fn article(number: usize) -> CreateLinkRequest {
    let row = CreateLinkRequest::new(format!("https://example.com/{number}")).name(format!("Article {number}"));
    row.metadata([("sku".to_owned(), format!("A-{number}"))]).qrcode_enabled(false)
}

/// An import by the article number, with a state file in `directory`.
fn import<'a>(client: &ApiClient, directory: &TempDir) -> BulkImport<'a> {
    let sku = |row: &CreateLinkRequest| row.metadata.as_ref()?.get("sku").cloned();
    BulkImport::new(client).key(sku).journal(directory.join("state"))
}

/// Returns the operations that the requests since the last call used.
fn operations(sandbox: &Sandbox) -> Vec<String> {
    let ledger = sandbox.ledger();
    let operations =
        ledger.iter().map(|entry| entry.operation().map_or("none", Operation::as_str).to_owned()).collect();
    sandbox.clear_ledger();
    operations
}

/// Returns the destination of each link by its article number.
fn destinations(client: &ApiClient) -> BTreeMap<String, String> {
    let links = LinksApi::new(client).list().page_size(250).items().map(Result::unwrap);
    let destination = |id: &str| {
        let steps = WorkflowStepsApi::new(client).list(id).items().map(Result::unwrap);
        let mut redirects = steps.filter_map(|step| step.payload?.client_redirect?.destination);
        redirects.next().unwrap()
    };
    links.map(|link| (link.metadata["sku"].clone(), destination(&link.id))).collect()
}

#[test]
fn only_new_rows_are_created() {
    let (sandbox, directory) = (Sandbox::start().unwrap(), TempDir::new("incremental-new"));
    let client = client(&sandbox);
    let run = |rows: Vec<CreateLinkRequest>| {
        let mut reported = Vec::new();
        let on_link = |position, link: &linkbreakers::ImportedLink| reported.push((position, link.id.clone()));
        let report = import(&client, &directory).on_link(on_link).run(rows).unwrap();
        (report, reported)
    };
    let (first, links) = run((0..300).map(article).collect());
    assert_eq!((first.done(), first.unchanged(), links.len()), (300, 0, 300));
    assert_eq!(operations(&sandbox), ["LinksService_CreateBulk"; 2]);

    let (same, again) = run((0..300).map(article).collect());
    assert_eq!((same.done(), same.unchanged(), again), (0, 300, links.clone()));
    assert_eq!(operations(&sandbox), [""; 0]);

    let (grown, reported) = run((0..310).rev().map(article).collect());
    assert_eq!((grown.done(), grown.unchanged(), reported.len()), (10, 300, 310));
    assert_eq!(operations(&sandbox), ["LinksService_CreateBulk"]);
    let positions: BTreeSet<usize> = reported.iter().map(|(position, _)| *position).collect();
    assert_eq!(positions, (0..310).collect());
    assert!(reported.contains(&(309, links[0].1.clone())), "a link is reported at the position of its row");
    assert_eq!(LinksApi::new(&client).list().page_size(250).items().count(), 310);
}

#[test]
fn changed_rows_are_reported_updated_or_skipped() {
    let (sandbox, directory) = (Sandbox::start().unwrap(), TempDir::new("incremental-changed"));
    let client = client(&sandbox);
    let rows = || (0..4).map(article);
    import(&client, &directory).run(rows()).unwrap();
    let changed = || {
        rows().enumerate().map(|(n, mut row)| match n {
            1 => {
                row.destination = "https://example.com/new".to_owned();
                row
            }
            2 => row.name("Renamed").tags(["sale"]),
            3 => row.shortlink("fixed"),
            _ => row,
        })
    };
    operations(&sandbox);
    let report = import(&client, &directory).run(changed()).unwrap();
    assert_eq!((report.unchanged(), report.changed(), report.updated()), (1, &[1, 2, 3][..], 0));
    let report = import(&client, &directory).when_changed(WhenChanged::Skip).run(changed()).unwrap();
    assert_eq!((report.unchanged(), report.changed()), (4, &[][..]));
    assert_eq!(operations(&sandbox), [""; 0]);

    let report = import(&client, &directory).when_changed(WhenChanged::Update).run(changed()).unwrap();
    assert_eq!((report.unchanged(), report.updated()), (1, 2));
    assert_snapshot!(report.failed()[0], @"position 3: the API cannot update what changed, such as the shortlink, the custom domain or the metadata; delete the link, or restore these columns");
    let used = ["WorkflowStepsService_List", "WorkflowStepsService_Update", "LinksService_Update"];
    assert_eq!(operations(&sandbox), used);
    assert_eq!(destinations(&client)["A-1"], "https://example.com/new");
    let renamed = LinksApi::new(&client).list().search("Renamed").include(["tags"]).send().unwrap().links;
    assert_eq!((renamed.len(), renamed[0].tags[0].name.as_str()), (1, "sale"));

    // The tags are cleared, and the same rows again send nothing.
    let cleared = || {
        changed().take(3).map(|mut row| {
            row.tags = None;
            row
        })
    };
    import(&client, &directory).when_changed(WhenChanged::Update).run(cleared()).unwrap();
    let link = LinksApi::new(&client).list().search("Renamed").include(["tags"]).send().unwrap().links.remove(0);
    assert!(link.tags.is_empty());
    operations(&sandbox);
    import(&client, &directory).when_changed(WhenChanged::Update).run(cleared()).unwrap();
    assert_eq!(operations(&sandbox), [""; 0]);
}

#[test]
fn row_that_fails_is_sent_again_by_the_next_run() {
    let (sandbox, directory) = (Sandbox::start().unwrap(), TempDir::new("incremental-failed"));
    let client = client(&sandbox);
    LinksApi::new(&client).create(CreateLinkRequest::new("https://example.com").shortlink("taken")).send().unwrap();
    let rows = |shortlink: &str| {
        let shortlink = shortlink.to_owned();
        (0..3).map(move |n| if n == 1 { article(n).shortlink(shortlink.clone()) } else { article(n) })
    };
    let report = import(&client, &directory).run(rows("taken")).unwrap();
    assert_eq!((report.done(), report.failed().len(), report.failed()[0].position), (2, 1, 1));
    let report = import(&client, &directory).run(rows("free")).unwrap();
    assert_eq!((report.done(), report.unchanged(), report.failed().len()), (1, 2, 0));
}

#[test]
fn rows_without_a_key_or_with_a_used_one_fail() {
    let (sandbox, directory) = (Sandbox::start().unwrap(), TempDir::new("incremental-keys"));
    let client = client(&sandbox);
    let rows = [article(1), CreateLinkRequest::new("https://example.com/2"), article(1), article(3)];
    let report = import(&client, &directory).run(rows).unwrap();
    let failed: Vec<String> = report.failed().iter().map(ToString::to_string).collect();
    assert_eq!(report.done(), 2);
    assert_snapshot!(failed.join("\n"), @"
    position 1: it has no key
    position 2: its key `A-1` is also that of an earlier row; use each key once
    ");
}

#[test]
fn state_file_does_not_grow_with_every_change() {
    let sandbox = Sandbox::builder().rate_limit(1_000_000, Duration::from_secs(60)).start().unwrap();
    let directory = TempDir::new("incremental-size");
    let client = client(&sandbox);
    let run = |version: usize| {
        let rows = (0..300).map(|n| article(n).name(format!("Version {version}")));
        import(&client, &directory).when_changed(WhenChanged::Update).run(rows).unwrap()
    };
    run(0);
    let size = || fs::metadata(directory.join("state")).unwrap().len();
    let first = size();
    for version in 1..6 {
        assert_eq!(run(version).updated(), 300);
    }
    assert!(size() < 2 * first, "{} bytes after {first}", size());
    assert_eq!(run(5).unchanged(), 300);
    assert_eq!(ImportState::read(directory.join("state")).unwrap().links().len(), 300);
    assert!(!directory.join("state.new").exists());
}

fn error(result: Result<BatchReport, BatchError>) -> BatchError {
    result.unwrap_err()
}

#[test]
fn state_file_is_required_and_belongs_to_one_workspace() {
    let (sandbox, other, directory) =
        (Sandbox::start().unwrap(), Sandbox::start().unwrap(), TempDir::new("incremental-state"));
    let (client, other) = (client(&sandbox), client(&other));
    assert_snapshot!(error(BulkImport::new(&client).key(|_| "k".to_owned()).run([article(1)])), @"the import stopped: `journal` must be set for an import by key: it is the file that keeps the link of each key");
    import(&client, &directory).run([article(1)]).unwrap();
    assert_eq!(error(import(&other, &directory).run([article(1)])).kind(), BatchErrorKind::JournalMismatch);
    let plain = BulkImport::new(&client).journal(directory.join("state")).run([article(1)]);
    assert_eq!(error(plain).kind(), BatchErrorKind::JournalMismatch);

    let state = ImportState::read(directory.join("state")).unwrap();
    let (key, link) = state.links().next().unwrap();
    let mut csv = Vec::new();
    state.write_csv(&mut csv).unwrap();
    let entrypoint = link.entrypoint.as_deref().unwrap();
    let expected = format!("key,link_id,shortlink,entrypoint\nA-1,{},{},{entrypoint}\n", link.id, link.shortlink);
    assert_eq!((key, String::from_utf8(csv).unwrap()), ("A-1", expected));
    assert!(ImportState::read(directory.join("none")).unwrap_err().to_string().contains("cannot be opened"));
    assert!(!directory.join("none").exists());
}

#[test]
fn lost_responses_create_no_second_link() {
    let (sandbox, directory) = (Sandbox::start().unwrap(), TempDir::new("incremental-lost"));
    let client = client(&sandbox);
    let faults = || sandbox.fault(Fault::reset().after_work().times(20).on(Operation::LINKS_CREATE_BULK)).unwrap();
    faults();
    let stopped = error(import(&client, &directory).run((0..5).map(article)));
    assert_eq!((stopped.kind(), stopped.report().unsettled().to_vec()), (BatchErrorKind::Call, vec![0..5; 1]));
    assert!(Error::from(stopped).is_retryable());
    // The input may be another one: the links are found by their IDs.
    sandbox.clear_faults();
    let report = import(&client, &directory).run((0..6).rev().map(article)).unwrap();
    assert_eq!((report.done(), report.unchanged()), (1, 5));
    assert_eq!(LinksApi::new(&client).list().page_size(250).items().count(), 6);
}

/// A line of the input file of `tests/programs/incremental.rs`.
type Row = (usize, String, String);

fn start(sandbox: &Sandbox, directory: &TempDir, parallel: usize) -> Child {
    Command::new(program("test_incremental"))
        .args([sandbox.url(), sandbox.token(), "rows", &parallel.to_string()])
        .current_dir(&directory.0)
        .spawn()
        .unwrap()
}

/// Kills the import twice after it has sent something, unless it ends before, and then lets it finish.
fn kill_and_finish(sandbox: &Sandbox, directory: &TempDir, parallel: usize) {
    for requests in [1, 3] {
        let mut child = start(sandbox, directory, parallel);
        let length = sandbox.ledger().len() + requests;
        while sandbox.ledger().len() < length && child.try_wait().unwrap().is_none() {
            thread::sleep(Duration::from_millis(1));
        }
        drop(child.kill());
        child.wait().unwrap();
    }
    assert!(start(sandbox, directory, parallel).wait().unwrap().success());
}

fn assert_killed_import_has_one_link_per_key(parallel: usize) {
    let sandbox = Sandbox::builder().rate_limit(1_000_000, Duration::from_secs(60)).latency(Duration::from_millis(3));
    let (sandbox, directory) = (sandbox.start().unwrap(), TempDir::new(&format!("incremental-killed-{parallel}")));
    let client = client(&sandbox);
    let mut rows: Vec<Row> = Vec::new();
    for version in 0..5 {
        let grown = rows.len()..rows.len() + 100;
        rows.extend(grown.map(|n| (n, format!("https://example.com/{n}"), format!("name-{n}"))));
        // Some rows change, and the order does.
        for (n, destination, name) in rows.iter_mut().filter(|(n, ..)| n % 50 == version) {
            *destination = format!("https://example.com/{n}/v{version}");
            if *n % 100 == version {
                *name = format!("name-{n}-v{version}");
            }
        }
        rows.rotate_left(37);
        let text = rows.iter().fold(String::new(), |mut text, (n, destination, name)| {
            let _ = writeln!(text, "A-{n} {destination} {name}");
            text
        });
        fs::write(directory.join("rows"), text).unwrap();
        kill_and_finish(&sandbox, &directory, parallel);

        let report = fs::read_to_string(directory.join("report")).unwrap();
        let counts: Vec<usize> = report.split(' ').map(|count| count.parse().unwrap()).collect();
        assert_eq!((counts[0] + counts[1] + counts[2], counts[3]), (rows.len(), 0), "version {version}: {report}");
        assert_eq!(sandbox.created("Link"), rows.len(), "one link was created for each key");
        // Once more, not killed: nothing is left to do.
        let requests = sandbox.ledger().len();
        assert!(start(&sandbox, &directory, parallel).wait().unwrap().success());
        assert_eq!(sandbox.ledger().len(), requests, "version {version}");
    }
    let expected: BTreeMap<_, _> = rows.iter().map(|(n, to, _)| (format!("A-{n}"), to.clone())).collect();
    assert_eq!(destinations(&client), expected);
    let names: BTreeSet<String> =
        LinksApi::new(&client).list().page_size(250).items().map(|link| link.unwrap().name.unwrap()).collect();
    assert_eq!(names, rows.iter().map(|(.., name)| name.clone()).collect());
    let state = ImportState::read(directory.join("state")).unwrap();
    assert_eq!(state.links().len(), rows.len());
}

#[test]
fn import_by_key_that_is_killed_has_one_link_per_key() {
    assert_killed_import_has_one_link_per_key(1);
}

#[test]
fn parallel_import_by_key_that_is_killed_has_one_link_per_key() {
    assert_killed_import_has_one_link_per_key(4);
}
