//! Batches in separate processes, which are killed at random times and measured.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    net::TcpListener,
    os::unix::process::ExitStatusExt as _,
    process::{Child, Command},
    thread,
    time::Duration,
};

use linkbreakers::{CreateLinkRequest, LinksApi};
use linkbreakers_sandbox::{Action, Change, Entry, Fault, Operation, Sandbox};

use crate::{
    TempDir,
    import::{Random, fast_sandbox, serve},
    program, sandbox_client,
};

const ITEMS: usize = 320;
const KILLS: usize = 30;
/// The faults whose responses cannot be decoded.
const GARBAGE: [&str; 3] = ["HTML after the work", "wrong JSON after the work", "empty body after the work"];

/// A kind of batch, with the operation that it calls and the change that each call makes.
struct Kind {
    name: &'static str,
    operation: Operation,
    change: (Action, &'static str),
}

const CREATE: Kind = Kind { name: "create", operation: Operation::LINKS_CREATE, change: (Action::Created, "Link") };
const UPDATE: Kind = Kind { name: "update", operation: Operation::LINKS_UPDATE, change: (Action::Updated, "Link") };
const DELETE: Kind = Kind { name: "delete", operation: Operation::LINKS_DELETE, change: (Action::Deleted, "Link") };
const IDENTIFY: Kind =
    Kind { name: "identify", operation: Operation::VISITORS_IDENTIFY, change: (Action::Created, "Visitor") };

/// The batch of one process.
struct Job<'a> {
    url: &'a str,
    token: &'a str,
    directory: &'a TempDir,
    kind: &'a str,
    items: usize,
    parallel: usize,
    journal: &'a str,
}

/// The report of a process that was not killed.
struct Report {
    done: usize,
    resumed: usize,
    peak: usize,
    /// The status of each failed item, by position.
    failed: BTreeMap<usize, u16>,
}

impl Job<'_> {
    /// Starts a process whose input blocks after `limit` items.
    fn start(&self, limit: usize) -> Child {
        Command::new(program("test_batch"))
            .args([self.url, self.token, self.kind])
            .args([self.items, self.parallel].map(|number| number.to_string()))
            .args([self.journal, &limit.to_string()])
            .current_dir(&self.directory.0)
            .spawn()
            .unwrap()
    }

    /// Runs a process to its end and returns its report; `None` if it stopped with an error.
    fn finish(&self) -> Option<Report> {
        self.start(usize::MAX).wait().unwrap().success().then(|| {
            let report = fs::read_to_string(self.directory.join("report")).unwrap();
            let (summary, failed) = report.split_once('\n').unwrap_or((&report, ""));
            let [done, resumed, peak] = *summary.split(' ').map(|n| n.parse().unwrap()).collect::<Vec<_>>() else {
                panic!("{report}")
            };
            let failed = failed.lines().map(|line| line.split_once(' ').unwrap());
            let failed = failed.map(|(position, status)| (position.parse().unwrap(), status.parse().unwrap()));
            Report { done, resumed, peak, failed: failed.collect() }
        })
    }

    /// Kills the process `KILLS` times, and then runs it until no item is left for a next run.
    ///
    /// The input of a process that will be killed blocks, so that a fast process does not end before.
    fn kill_and_resume(&self, sandbox: &Sandbox, random: &mut Random) -> Report {
        let (mut kills, mut runs, blocked) = (0, 0, self.directory.join("blocked"));
        while kills < KILLS {
            runs += 1;
            assert!(runs < 200, "the batch makes no progress");
            let mut child = self.start(self.items * (kills + 1) / (KILLS + 1));
            let ledger_length = sandbox.ledger().len() + 1 + usize::try_from(random.below(16)).unwrap();
            while sandbox.ledger().len() < ledger_length && !blocked.exists() && child.try_wait().unwrap().is_none() {
                thread::sleep(Duration::from_millis(1));
            }
            thread::sleep(Duration::from_micros(random.below(6000)));
            child.kill().unwrap();
            let status = child.wait().unwrap();
            // A planted error can stop the batch before.
            assert!(status.signal() == Some(9) || status.code() == Some(1), "{status}");
            kills += usize::from(status.signal() == Some(9));
            drop(fs::remove_file(&blocked));
        }
        loop {
            runs += 1;
            assert!(runs < 200, "the batch makes no progress");
            match self.finish() {
                Some(report) if report.failed.values().all(|status| *status != 500) => return report,
                _ => {}
            }
        }
    }
}

/// Adds faults of all kinds to the calls of an operation.
fn add_faults(sandbox: &Sandbox, random: &mut Random, kind: &Kind, parallel: usize) {
    let mut skip = 0;
    for n in 0..60 {
        skip += u32::try_from(random.below(12)).unwrap();
        let add = |fault: Fault| sandbox.fault(fault.skip(skip).on(kind.operation.clone())).unwrap();
        add(match n % 20 {
            0 => Fault::status(500),
            1 => Fault::status(500).after_work(),
            // More than the client's attempts.
            2 => Fault::status(500).after_work().times(5),
            3 => Fault::status(502).after_work(),
            4 => Fault::status(503).times(5),
            5 => Fault::status(504).after_work().times(5),
            6 => Fault::status(408),
            7 => Fault::status(429).retry_after(0),
            8 => Fault::status(401),
            9 => Fault::status(403),
            10 => Fault::reset(),
            11 => Fault::reset().after_work().times(5),
            12 => Fault::close(),
            13 => Fault::close().after_work(),
            14 => Fault::cut_body(),
            15 => Fault::cut_body().chunked(),
            16 => [Fault::html(), Fault::wrong_json(), Fault::empty_body()][n / 20].clone(),
            17 => Fault::delay(Duration::from_millis(20)),
            18 => Fault::delay(Duration::from_millis(20)).before_work(),
            _ => Fault::reset().after_work(),
        });
        // A gateway rejects the retries of a call that was executed. Of parallel calls, it would reject new ones.
        if n % 20 == 19 && kind.name != "delete" && parallel == 1 {
            for status in [400, 404, 409, 413, 422].into_iter().take(usize::try_from(random.below(6)).unwrap()) {
                add(Fault::status(status));
            }
        }
    }
}

/// Creates links, and returns their ids.
fn create_links(sandbox: &Sandbox, count: usize) -> Vec<String> {
    let links = LinksApi::new(&sandbox_client(sandbox));
    let rows = (0..count).map(|n| CreateLinkRequest::new(format!("https://example.com/{n}")));
    let report = linkbreakers::BulkImport::new(&sandbox_client(sandbox)).run(rows).unwrap();
    assert_eq!(report.done(), count);
    links.list().page_size(250).items().map(|link| link.unwrap().id).collect()
}

fn names_by_id(sandbox: &Sandbox) -> BTreeMap<String, String> {
    let links = LinksApi::new(&sandbox_client(sandbox)).list().page_size(250).items();
    links.map(|link| link.map(|link| (link.id, link.name.unwrap_or_default())).unwrap()).collect()
}

/// Returns the idempotency keys of the requests that no fault preceded. The sandbox executes one request per key.
fn executed_keys(ledger: &[Entry]) -> BTreeSet<&str> {
    let is_preceded = |fault: &str| fault.ends_with("before the work") && !fault.contains("delay");
    let executed = ledger.iter().filter(|entry| !entry.fault().is_some_and(is_preceded));
    executed.filter_map(Entry::idempotency_key).collect()
}

fn is_planted(position: usize) -> bool {
    position % 40 == 20
}

/// Returns the lines of the input: empty or rejected ones at the planted positions.
fn lines(sandbox: &Sandbox, kind: &Kind) -> Vec<String> {
    let line: Vec<String> = match kind.name {
        "create" => (0..ITEMS).map(|n| format!("row {n}")).collect(),
        "identify" => (0..ITEMS).map(|n| format!("customer-{n}@example.com")).collect(),
        _ => create_links(sandbox, ITEMS),
    };
    let rejected = match kind.name {
        "create" => "taken",
        "update" => "00000000-0000-4000-8000-000000000000",
        _ => "",
    };
    let planted = |n: usize| if n % 80 == 20 { rejected } else { "" };
    line.into_iter().enumerate().map(|(n, line)| if is_planted(n) { planted(n).to_owned() } else { line }).collect()
}

fn assert_killed_batch_executes_each_item_once(kind: &Kind, parallel: usize) {
    let (sandbox, directory) = (fast_sandbox(), TempDir::new(&format!("batch-{}-{parallel}", kind.name)));
    let lines = lines(&sandbox, kind);
    if kind.name == "create" {
        let taken = CreateLinkRequest::new("https://example.com").shortlink("taken").name("taken");
        LinksApi::new(&sandbox_client(&sandbox)).create(taken).send().unwrap();
    }
    fs::write(directory.join("items"), lines.join("\n") + "\n").unwrap();
    sandbox.clear_ledger();
    let mut random = Random(20_260_102 + u64::try_from(parallel).unwrap());
    add_faults(&sandbox, &mut random, kind, parallel);

    let (url, token) = (sandbox.url(), sandbox.token());
    let job = Job { url, token, directory: &directory, kind: kind.name, items: ITEMS, parallel, journal: "journal" };
    let report = job.kill_and_resume(&sandbox, &mut random);

    let ledger = sandbox.ledger();
    let changes = ledger.iter().flat_map(Entry::changes);
    let changed = changes.filter(|change| (change.action(), change.kind()) == kind.change);
    let changed: Vec<String> = changed.map(Change::id).collect();
    let valid: BTreeSet<&String> =
        lines.iter().enumerate().filter(|(n, _)| !is_planted(*n)).map(|(_, line)| line).collect();
    let distinct: BTreeSet<&String> = changed.iter().collect();
    assert_eq!((changed.len(), distinct.len()), (valid.len(), valid.len()), "{:?}", report.failed);

    let names = names_by_id(&sandbox);
    match kind.name {
        "create" => {
            let created: BTreeSet<_> = names.into_values().filter(|name| name != "taken").collect();
            assert!(created.iter().eq(valid), "each row has its link");
        }
        "update" => assert!(valid.iter().all(|id| names[*id] == format!("new {id}")), "{names:?}"),
        "delete" => assert!(valid.iter().all(|id| !names.contains_key(*id)), "{names:?}"),
        // A visitor who is identified twice does not change.
        _ => assert_eq!(executed_keys(&ledger).len(), valid.len()),
    }

    // The response to an item with the status 200 could not be decoded.
    let garbage = ledger.iter().filter(|entry| entry.fault().is_some_and(|fault| GARBAGE.contains(&fault))).count();
    let unexpected = report.failed.iter().filter(|(position, _)| !is_planted(**position));
    let undecodable = unexpected.inspect(|failure| assert_eq!(*failure.1, 200, "{failure:?}")).count();
    assert!(undecodable <= garbage, "{undecodable} items, {garbage} faults");
    assert!((0..ITEMS).filter(|n| is_planted(*n)).all(|n| report.failed.contains_key(&n)), "{:?}", report.failed);
    assert_eq!((report.done + report.failed.len(), report.resumed > 0), (ITEMS, true));
    if kind.name != "delete" {
        assert!(ledger.iter().any(Entry::is_replayed), "no key was sent again");
    }
}

/// Most of the time is spent waiting for the disk and the sandbox, so both batches run at the same time.
fn assert_killed_batches_execute_each_item_once(kind: &'static Kind) {
    let parallel = thread::spawn(|| assert_killed_batch_executes_each_item_once(kind, 4));
    assert_killed_batch_executes_each_item_once(kind, 1);
    parallel.join().unwrap();
}

#[test]
fn batch_of_creates_that_is_killed_repeatedly_creates_each_link_once() {
    assert_killed_batches_execute_each_item_once(&CREATE);
}

#[test]
fn batch_of_updates_that_is_killed_repeatedly_updates_each_link_once() {
    assert_killed_batches_execute_each_item_once(&UPDATE);
}

#[test]
fn batch_of_deletions_that_is_killed_repeatedly_deletes_each_link_once() {
    assert_killed_batches_execute_each_item_once(&DELETE);
}

#[test]
fn batch_of_identifications_that_is_killed_repeatedly_identifies_each_visitor_once() {
    assert_killed_batches_execute_each_item_once(&IDENTIFY);
}

#[cfg(target_os = "linux")]
#[test]
fn batch_of_a_hundred_thousand_items_uses_little_memory() {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    thread::spawn(move || listener.incoming().for_each(|stream| drop(thread::spawn(|| serve(stream.unwrap())))));
    let directory = TempDir::new("batch-memory");
    let job = |journal, items| Job {
        url: &url,
        token: "t",
        directory: &directory,
        kind: "read",
        items,
        parallel: 16,
        journal,
    };
    // A batch without a journal keeps nothing that one with a journal does not keep.
    for (journal, items, resumed) in [("-", 20_000, 0), ("journal", 100_000, 0), ("journal", 100_000, 100_000)] {
        let report = job(journal, items).finish().unwrap();
        println!("{} kB, {} items resumed", report.peak, report.resumed);
        assert!(report.peak > 0 && report.peak < 20_000, "{} kB", report.peak);
        assert_eq!((report.done, report.resumed, report.failed.len()), (items, resumed, 0));
    }
    let size = fs::metadata(directory.join("journal")).unwrap().len();
    println!("{size} bytes");
    assert!(size < 100_000 * 250, "{size} bytes");
}
