//! Bulk imports in separate processes, which are killed at random times and measured.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    io::{BufRead as _, BufReader, Read as _, Write as _},
    net::{TcpListener, TcpStream},
    os::unix::process::ExitStatusExt as _,
    path::Path,
    process::{Child, Command},
    sync::atomic::{AtomicU64, Ordering},
    thread,
    time::Duration,
};

use linkbreakers::{ApiClient, BatchErrorKind, BulkImport, Configuration, CreateLinkRequest, LinksApi};
use linkbreakers_sandbox::{Change, Entry, Fault, Operation, Sandbox};

use crate::{
    TempDir, program,
    rows::{equal_row, is_rejected, row},
};

const LINKS: usize = 5000;
const KILLS: u32 = 21;
const BULK: Operation = Operation::LINKS_CREATE_BULK;

/// The import of one process.
struct Job<'a> {
    url: &'a str,
    token: &'a str,
    directory: &'a TempDir,
    links: usize,
    chunk: usize,
    parallel: usize,
    rows: &'a str,
}

impl Job<'_> {
    fn start(&self) -> Child {
        Command::new(program("test_import"))
            .args([self.url, self.token])
            .args([self.links, self.chunk, self.parallel].map(|number| number.to_string()))
            .arg(self.rows)
            .current_dir(&self.directory.0)
            .spawn()
            .unwrap()
    }
}

/// A pseudorandom generator (xorshift).
pub(crate) struct Random(pub(crate) u64);

impl Random {
    pub(crate) fn below(&mut self, limit: u64) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0 % limit
    }
}

/// Returns the position and id of each link that the process reported.
fn reported_links(directory: &TempDir) -> Vec<(usize, String)> {
    let links = fs::read_to_string(directory.join("links")).unwrap();
    let pair = |line: &str| line.split_once(' ').map(|(position, id)| (position.parse().unwrap(), id.to_owned()));
    links.lines().map(|line| pair(line).unwrap()).collect()
}

/// Kills the job repeatedly after it has sent something, and then lets it finish.
fn kill_and_resume(sandbox: &Sandbox, job: &Job<'_>) {
    let mut random = Random(20_260_101);
    for _ in 0..KILLS {
        let mut child = job.start();
        let ledger_length = sandbox.ledger().len() + 1 + usize::try_from(random.below(3)).unwrap();
        while sandbox.ledger().len() < ledger_length {
            assert!(child.try_wait().unwrap().is_none(), "the process ended before it was killed");
            thread::sleep(Duration::from_millis(1));
        }
        thread::sleep(Duration::from_micros(random.below(6000)));
        child.kill().unwrap();
        assert_eq!(child.wait().unwrap().signal(), Some(9), "the process ended before it was killed");
    }
    assert!(job.start().wait().unwrap().success());
}

pub(crate) fn fast_sandbox() -> Sandbox {
    let sandbox = Sandbox::builder().rate_limit(1_000_000, Duration::from_secs(60));
    sandbox.latency(Duration::from_millis(3)).start().unwrap()
}

/// Returns the ids of all created links, in order.
fn created_ids(ledger: &[Entry]) -> Vec<String> {
    let created = ledger.iter().flat_map(Entry::created).filter(|change| change.kind() == "Link");
    created.map(Change::id).collect()
}

fn assert_killed_import_creates_each_link_once(parallel: usize) {
    let sandbox = fast_sandbox();
    let client = ApiClient::new(Configuration::new(sandbox.token()).host(sandbox.url())).unwrap();
    let links = LinksApi::new(&client);
    links.create(CreateLinkRequest::new("https://example.com").shortlink("taken")).send().unwrap();
    sandbox.clear_ledger();

    let directory = TempDir::new(&format!("killed-{parallel}"));
    let (url, token) = (sandbox.url(), sandbox.token());
    let job = Job { url, token, directory: &directory, links: LINKS, chunk: 20, parallel, rows: "different" };
    kill_and_resume(&sandbox, &job);

    let ledger = sandbox.ledger();
    let created = created_ids(&ledger);
    let accepted: Vec<usize> = (0..LINKS).filter(|position| !is_rejected(*position)).collect();
    assert_eq!((created.len(), created.iter().collect::<BTreeSet<_>>().len()), (accepted.len(), accepted.len()));
    let names: BTreeMap<String, String> = links
        .list()
        .page_size(250)
        .items()
        .map(|link| link.map(|link| (link.id, link.name.unwrap_or_default())).unwrap())
        .filter(|(_, name)| !name.is_empty())
        .collect();
    let mut reported = reported_links(&directory);
    reported.sort();
    assert_eq!(reported.iter().map(|(position, _)| *position).collect::<Vec<_>>(), accepted);
    for (position, id) in &reported {
        assert_eq!(names.get(id), Some(&format!("row {position}")));
    }
    assert_eq!(fs::read_to_string(directory.join("failed")).unwrap(), "500 1500 2500 3500 4500");
    assert!(ledger.iter().any(Entry::is_replayed), "no process was killed during a call, so no key was sent again");
}

#[test]
fn import_that_is_killed_repeatedly_creates_each_link_once() {
    assert_killed_import_creates_each_link_once(1);
}

#[test]
fn parallel_import_that_is_killed_repeatedly_creates_each_link_once() {
    assert_killed_import_creates_each_link_once(4);
}

/// Asserts that each of the equal rows created one link, which was reported with its id.
fn assert_created_once(sandbox: &Sandbox, directory: &TempDir, links: usize) {
    let reported = reported_links(directory);
    let (positions, ids): (BTreeSet<usize>, BTreeSet<String>) = reported.iter().cloned().unzip();
    assert_eq!((reported.len(), positions.len(), ids.len()), (links, links, links));
    let created = created_ids(&sandbox.ledger());
    assert_eq!((created.len(), created.into_iter().collect::<BTreeSet<_>>() == ids), (links, true));
    assert_eq!(fs::read_to_string(directory.join("failed")).unwrap(), "");
}

#[test]
fn equal_rows_in_an_import_that_is_killed_repeatedly_are_created_once() {
    let (sandbox, directory) = (fast_sandbox(), TempDir::new("killed-equal"));
    let (url, token) = (sandbox.url(), sandbox.token());
    let job = Job { url, token, directory: &directory, links: LINKS, chunk: 20, parallel: 4, rows: "equal" };
    kill_and_resume(&sandbox, &job);
    assert_created_once(&sandbox, &directory, LINKS);
}

/// Adds faults that lose responses, each followed by rejections of the retries.
fn lose_responses(sandbox: &Sandbox, random: &mut Random, times: u32) {
    let mut skip = 0;
    for _ in 0..times {
        skip += 1 + u32::try_from(random.below(5)).unwrap();
        sandbox.fault(Fault::reset().after_work().skip(skip).on(BULK)).unwrap();
        for _ in 0..random.below(7) {
            let rejection = match random.below(8) {
                0 => Fault::status(400),
                1 => Fault::status(404).code_type("NOT_FOUND"),
                2 => Fault::status(409),
                3 => Fault::status(409).header("retry-after", "0.5"),
                4 => Fault::status(409).header("retry-after", "Sun, 06 Nov 1994 08:49:37 GMT"),
                5 => Fault::status(413),
                6 => Fault::status(422),
                _ => Fault::reset().after_work(),
            };
            sandbox.fault(rejection.skip(skip).on(BULK)).unwrap();
        }
    }
}

#[test]
fn equal_rows_are_created_once_after_lost_responses_and_random_errors() {
    const LINKS: usize = 1000;
    for seed in [1, 22, 333, 4444] {
        let (sandbox, directory) = (fast_sandbox(), TempDir::new(&format!("lost-{seed}")));
        let mut random = Random(seed);
        lose_responses(&sandbox, &mut random, 15);
        let (url, token) = (sandbox.url(), sandbox.token());
        let job = Job { url, token, directory: &directory, links: LINKS, chunk: 10, parallel: 1, rows: "equal" };
        let mut runs = 0;
        loop {
            runs += 1;
            assert!(runs < 200, "seed {seed}: the import makes no progress");
            let mut child = job.start();
            // Every second run is killed, unless it ends before.
            let ledger_length = sandbox.ledger().len() + 1 + usize::try_from(random.below(12)).unwrap();
            while runs % 2 == 1 && sandbox.ledger().len() < ledger_length && child.try_wait().unwrap().is_none() {
                thread::sleep(Duration::from_millis(1));
            }
            if runs % 2 == 1 {
                child.kill().unwrap();
            }
            if child.wait().unwrap().success() {
                break;
            }
        }
        assert_created_once(&sandbox, &directory, LINKS);
    }
}

#[test]
fn equal_rows_create_one_link_each() {
    let sandbox = Sandbox::start().unwrap();
    let client = ApiClient::new(Configuration::new(sandbox.token()).host(sandbox.url())).unwrap();
    for (count, size) in [(500, 250), (30, 1)] {
        sandbox.clear_ledger();
        let mut ids = BTreeSet::new();
        let import = BulkImport::new(&client).chunk_size(size).on_link(|_, link| ids.extend([link.id.clone()]));
        assert_eq!(import.run((0..count).map(equal_row)).unwrap().done(), count);
        assert_eq!((ids.len(), created_ids(&sandbox.ledger()).len()), (count, count));
    }
}

#[test]
fn second_row_with_the_same_shortlink_is_reported_as_failed() {
    for size in [1, 2, 250] {
        let sandbox = Sandbox::start().unwrap();
        let client = ApiClient::new(Configuration::new(sandbox.token()).host(sandbox.url())).unwrap();
        let rows = vec![CreateLinkRequest::new("https://example.com").shortlink("table"); 2];
        let report = BulkImport::new(&client).chunk_size(size).run(rows).unwrap();
        let failed: Vec<_> = report.failed().iter().map(|failure| (failure.position, failure.status)).collect();
        assert_eq!((report.done(), failed), (1, vec![(1, 409)]), "{size}");
        assert!(report.failed()[0].to_string().contains("links[1]"), "{}", report.failed()[0]);
    }
}

#[test]
fn rejected_row_that_the_error_names_costs_three_more_calls() {
    let sandbox = Sandbox::start().unwrap();
    let client = ApiClient::new(Configuration::new(sandbox.token()).host(sandbox.url())).unwrap();
    let row = |n| CreateLinkRequest::new(if n == 137 { "nowhere" } else { "https://example.com" });
    let report = BulkImport::new(&client).run((0..250).map(row)).unwrap();
    assert_eq!((report.done(), report.failed()[0].position, report.calls()), (249, 137, 4));
    let reason = report.failed()[0].reason();
    assert!(reason.contains("links[137]") && !reason.contains("links[0]"), "{reason}");
}

#[test]
fn journal_in_use_by_another_process_is_rejected() {
    let sandbox = Sandbox::builder().latency(Duration::from_millis(20)).start().unwrap();
    let directory = TempDir::new("locked");
    let (url, token) = (sandbox.url(), sandbox.token());
    let job = Job { url, token, directory: &directory, links: 400, chunk: 1, parallel: 1, rows: "different" };
    let mut child = job.start();
    while sandbox.ledger().len() < 2 {
        assert!(child.try_wait().unwrap().is_none(), "the process ended");
        thread::sleep(Duration::from_millis(1));
    }
    let client = ApiClient::new(Configuration::new(sandbox.token()).host(sandbox.url())).unwrap();
    let import = || BulkImport::new(&client).journal(directory.join("journal")).run((0..400).map(row));
    assert_eq!(import().unwrap_err().kind(), BatchErrorKind::JournalInUse);
    child.kill().unwrap();
    child.wait().unwrap();
    assert!(import().unwrap().resumed() > 0, "the lock is released when the process is killed");
}

#[cfg(target_os = "linux")]
#[test]
fn import_of_a_hundred_thousand_links_uses_little_memory() {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    thread::spawn(move || listener.incoming().for_each(|stream| drop(thread::spawn(|| serve(stream.unwrap())))));
    let directory = TempDir::new("memory");
    let job = Job {
        url: &url,
        token: "t",
        directory: &directory,
        links: 100_000,
        chunk: 250,
        parallel: 4,
        rows: "different",
    };
    for resumed in [0, 100_000] {
        assert!(job.start().wait().unwrap().success());
        let memory = fs::read_to_string(directory.join("memory")).unwrap();
        let [peak, resumed_links] = *memory.split(' ').map(|n| n.parse().unwrap()).collect::<Vec<usize>>() else {
            panic!("{memory}")
        };
        println!("{peak} kB, {resumed_links} links resumed");
        assert!(peak > 0 && peak < 20_000, "{peak} kB");
        assert_eq!((resumed_links, reported_links(&directory).len()), (resumed, 100_000));
    }
    let size = fs::metadata(directory.join("journal")).unwrap().len();
    assert!(size < 100_000 * 130, "{size} bytes");
}

/// Responds to each bulk call with the number of links in it.
pub(crate) fn serve(stream: TcpStream) {
    static LINK: AtomicU64 = AtomicU64::new(0);
    let mut reader = BufReader::new(stream.try_clone().unwrap());
    let mut stream = stream;
    loop {
        let mut length = 0;
        loop {
            let mut line = String::new();
            if reader.read_line(&mut line).unwrap_or(0) == 0 {
                return;
            }
            if let Some(value) = line.to_ascii_lowercase().strip_prefix("content-length:") {
                length = value.trim().parse().unwrap();
            }
            if line == "\r\n" {
                break;
            }
        }
        let mut body = vec![0; length];
        reader.read_exact(&mut body).unwrap();
        let body = String::from_utf8(body).unwrap();
        let link = || {
            let number = LINK.fetch_add(1, Ordering::Relaxed);
            format!(r#"{{"id":"0194d6a1-7c3e-7b2a-9f4e-{number:012x}","shortlink":"abcdefgh"}}"#)
        };
        let links = body.matches(r#""destination""#).map(|_| link()).collect::<Vec<_>>().join(",");
        let response = crate::scripted_server::response("200 OK", "", format!(r#"{{"links":[{links}]}}"#).as_bytes());
        stream.write_all(&response).unwrap();
    }
}

#[test]
fn import_against_the_sandbox_resumes_after_an_error() {
    let sandbox = Sandbox::start().unwrap();
    let directory = TempDir::new("resumed");
    let client = ApiClient::new(Configuration::new(sandbox.token()).host(sandbox.url())).unwrap();
    let import = |path: &Path| BulkImport::new(&client).chunk_size(50).journal(path).run((0..600).map(row));
    sandbox.fault(Fault::status(403).skip(3).on(BULK)).unwrap();
    let error = import(&directory.join("journal")).unwrap_err();
    assert!(error.call().unwrap().is_forbidden() && error.report().done() == 150, "{error}");
    let report = import(&directory.join("journal")).unwrap();
    assert_eq!((report.done(), report.resumed(), report.failed().len()), (600, 150, 0));
    assert_eq!(LinksApi::new(&client).list().page_size(1).send().unwrap().total_count, Some(600));
}
