//! Imports in processes of their own: killed at any moment, and measured.

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

use linkbreakers::{ApiClient, BulkImport, Configuration, CreateLinkRequest, ImportErrorKind, LinksApi};
use linkbreakers_sandbox::{Action, Entry, Fault, Sandbox};

use crate::{
    TempDir as Folder, program,
    rows::{equal_row, is_bad, row},
};

const LINKS: usize = 5000;
const KILLS: u32 = 21;
const BULK: &str = "LinksService_CreateBulk";

/// What a process is to import.
struct Job<'a> {
    url: &'a str,
    token: &'a str,
    folder: &'a Folder,
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
            .current_dir(&self.folder.0)
            .spawn()
            .unwrap()
    }
}

/// A generator of the same numbers for the same seed.
struct Random(u64);

impl Random {
    fn below(&mut self, limit: u64) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0 % limit
    }
}

fn told(folder: &Folder) -> Vec<(usize, String)> {
    let told = fs::read_to_string(folder.join("told")).unwrap();
    let pair = |line: &str| line.split_once(' ').map(|(at, id)| (at.parse().unwrap(), id.to_owned()));
    told.lines().map(|line| pair(line).unwrap()).collect()
}

/// Kills the job again and again once it has sent something, and then lets it finish.
fn kill_and_resume(sandbox: &Sandbox, job: &Job<'_>) {
    let mut random = Random(20_260_101);
    for _ in 0..KILLS {
        let mut child = job.start();
        let enough = sandbox.ledger().len() + 1 + usize::try_from(random.below(3)).unwrap();
        while sandbox.ledger().len() < enough {
            assert!(child.try_wait().unwrap().is_none(), "it ended before it was killed");
            thread::sleep(Duration::from_millis(1));
        }
        thread::sleep(Duration::from_micros(random.below(6000)));
        child.kill().unwrap();
        assert_eq!(child.wait().unwrap().signal(), Some(9), "it ended before it was killed");
    }
    assert!(job.start().wait().unwrap().success());
}

fn fast_sandbox() -> Sandbox {
    let sandbox = Sandbox::builder().rate_limit(1_000_000, Duration::from_secs(60));
    sandbox.latency(Duration::from_millis(3)).start().unwrap()
}

/// The ids of all links that were created, in order.
fn made(ledger: &[Entry]) -> Vec<String> {
    let made = ledger.iter().flat_map(Entry::changes);
    let made = made.filter(|it| it.kind() == "Link" && it.action() == Action::Created);
    made.map(linkbreakers_sandbox::Change::id).collect()
}

fn killed(parallel: usize) {
    let sandbox = fast_sandbox();
    let client = ApiClient::new(Configuration::new(sandbox.token()).host(sandbox.url())).unwrap();
    let links = LinksApi::new(&client);
    links.create(CreateLinkRequest::new("https://example.com").shortlink("taken")).send().unwrap();
    sandbox.clear_ledger();

    let folder = Folder::new(&format!("killed-{parallel}"));
    let (url, token) = (sandbox.url(), sandbox.token());
    let job = Job { url, token, folder: &folder, links: LINKS, chunk: 20, parallel, rows: "different" };
    kill_and_resume(&sandbox, &job);

    let ledger = sandbox.ledger();
    let made = made(&ledger);
    let good: Vec<usize> = (0..LINKS).filter(|position| !is_bad(*position)).collect();
    assert_eq!((made.len(), made.iter().collect::<BTreeSet<_>>().len()), (good.len(), good.len()));
    let names: BTreeMap<String, String> = links
        .list()
        .page_size(250)
        .items()
        .map(|link| link.map(|link| (link.id, link.name.unwrap_or_default())).unwrap())
        .filter(|(_, name)| !name.is_empty())
        .collect();
    let mut told = told(&folder);
    told.sort();
    assert_eq!(told.iter().map(|(position, _)| *position).collect::<Vec<_>>(), good);
    for (position, id) in &told {
        assert_eq!(names.get(id), Some(&format!("row {position}")));
    }
    assert_eq!(fs::read_to_string(folder.join("failed")).unwrap(), "500 1500 2500 3500 4500");
    assert!(ledger.iter().any(Entry::is_replayed), "no kill has hit a call, so that nothing was tried");
}

#[test]
fn an_import_that_is_killed_again_and_again_creates_each_link_once() {
    killed(1);
}

#[test]
fn a_parallel_import_that_is_killed_again_and_again_creates_each_link_once() {
    killed(4);
}

/// Asserts that each of so many equal rows has become a link of its own, and is reported as that link.
fn assert_created_once(sandbox: &Sandbox, folder: &Folder, links: usize) {
    let told = told(folder);
    let (positions, ids): (BTreeSet<usize>, BTreeSet<String>) = told.iter().cloned().unzip();
    assert_eq!((told.len(), positions.len(), ids.len()), (links, links, links));
    let made = made(&sandbox.ledger());
    assert_eq!((made.len(), made.into_iter().collect::<BTreeSet<_>>() == ids), (links, true));
    assert_eq!(fs::read_to_string(folder.join("failed")).unwrap(), "");
}

#[test]
fn equal_rows_are_created_once_in_an_import_that_is_killed_again_and_again() {
    let (sandbox, folder) = (fast_sandbox(), Folder::new("killed-equal"));
    let (url, token) = (sandbox.url(), sandbox.token());
    let job = Job { url, token, folder: &folder, links: LINKS, chunk: 20, parallel: 4, rows: "equal" };
    kill_and_resume(&sandbox, &job);
    assert_created_once(&sandbox, &folder, LINKS);
}

/// Lets responses be lost, each followed by rejections of what is then sent, which is the same piece.
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
fn equal_rows_are_created_once_whatever_follows_lost_responses() {
    const LINKS: usize = 1000;
    for seed in [1, 22, 333, 4444] {
        let (sandbox, folder) = (fast_sandbox(), Folder::new(&format!("lost-{seed}")));
        let mut random = Random(seed);
        lose_responses(&sandbox, &mut random, 15);
        let (url, token) = (sandbox.url(), sandbox.token());
        let job = Job { url, token, folder: &folder, links: LINKS, chunk: 10, parallel: 1, rows: "equal" };
        let mut runs = 0;
        loop {
            runs += 1;
            assert!(runs < 200, "seed {seed}: the import makes no progress");
            let mut child = job.start();
            // Every second run is killed, unless it ends by itself before.
            let enough = sandbox.ledger().len() + 1 + usize::try_from(random.below(12)).unwrap();
            while runs % 2 == 1 && sandbox.ledger().len() < enough && child.try_wait().unwrap().is_none() {
                thread::sleep(Duration::from_millis(1));
            }
            if runs % 2 == 1 {
                child.kill().unwrap();
            }
            if child.wait().unwrap().success() {
                break;
            }
        }
        assert_created_once(&sandbox, &folder, LINKS);
    }
}

#[test]
fn equal_rows_become_as_many_links() {
    let sandbox = Sandbox::start().unwrap();
    let client = ApiClient::new(Configuration::new(sandbox.token()).host(sandbox.url())).unwrap();
    for (count, size) in [(500, 250), (30, 1)] {
        sandbox.clear_ledger();
        let mut ids = BTreeSet::new();
        let import = BulkImport::new(&client).chunk_size(size).on_link(|_, link| ids.extend([link.id.clone()]));
        assert_eq!(import.run((0..count).map(equal_row)).unwrap().created(), count);
        assert_eq!((ids.len(), made(&sandbox.ledger()).len()), (count, count));
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
        assert_eq!((report.created(), failed), (1, vec![(1, 409)]), "{size}");
        assert!(report.failed()[0].to_string().contains("links[1]"), "{}", report.failed()[0]);
    }
}

#[test]
fn rejected_row_that_the_error_names_costs_three_more_calls() {
    let sandbox = Sandbox::start().unwrap();
    let client = ApiClient::new(Configuration::new(sandbox.token()).host(sandbox.url())).unwrap();
    let row = |n| CreateLinkRequest::new(if n == 137 { "nowhere" } else { "https://example.com" });
    let report = BulkImport::new(&client).run((0..250).map(row)).unwrap();
    assert_eq!((report.created(), report.failed()[0].position, report.calls()), (249, 137, 4));
    let reason = report.failed()[0].reason();
    assert!(reason.contains("links[137]") && !reason.contains("links[0]"), "{reason}");
}

#[test]
fn another_process_has_to_wait_for_the_journal() {
    let sandbox = Sandbox::builder().latency(Duration::from_millis(20)).start().unwrap();
    let folder = Folder::new("locked");
    let (url, token) = (sandbox.url(), sandbox.token());
    let job = Job { url, token, folder: &folder, links: 400, chunk: 1, parallel: 1, rows: "different" };
    let mut child = job.start();
    while sandbox.ledger().len() < 2 {
        assert!(child.try_wait().unwrap().is_none(), "it ended by itself");
        thread::sleep(Duration::from_millis(1));
    }
    let client = ApiClient::new(Configuration::new(sandbox.token()).host(sandbox.url())).unwrap();
    let import = || BulkImport::new(&client).journal(folder.join("journal")).run((0..400).map(row));
    assert_eq!(import().unwrap_err().kind(), ImportErrorKind::JournalInUse);
    child.kill().unwrap();
    child.wait().unwrap();
    assert!(import().unwrap().resumed() > 0, "the lock ends with the process, however that ends");
}

#[cfg(target_os = "linux")]
#[test]
fn a_hundred_thousand_links_take_little_memory() {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    thread::spawn(move || listener.incoming().for_each(|stream| drop(thread::spawn(|| serve(stream.unwrap())))));
    let folder = Folder::new("memory");
    let job =
        Job { url: &url, token: "t", folder: &folder, links: 100_000, chunk: 250, parallel: 4, rows: "different" };
    for resumed in [0, 100_000] {
        assert!(job.start().wait().unwrap().success());
        let memory = fs::read_to_string(folder.join("memory")).unwrap();
        let [peak, told_again] = *memory.split(' ').map(|n| n.parse().unwrap()).collect::<Vec<usize>>() else {
            panic!("{memory}")
        };
        println!("{peak} kB, {told_again} links resumed");
        assert!(peak > 0 && peak < 20_000, "{peak} kB");
        assert_eq!((told_again, told(&folder).len()), (resumed, 100_000));
    }
    let size = fs::metadata(folder.join("journal")).unwrap().len();
    assert!(size < 100_000 * 130, "{size} bytes");
}

/// Answers bulk calls with as many links as there are in them.
fn serve(stream: TcpStream) {
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
fn an_import_against_the_sandbox_goes_on_after_the_trouble_is_over() {
    let sandbox = Sandbox::start().unwrap();
    let folder = Folder::new("resumed");
    let client = ApiClient::new(Configuration::new(sandbox.token()).host(sandbox.url())).unwrap();
    let import = |path: &Path| BulkImport::new(&client).chunk_size(50).journal(path).run((0..600).map(row));
    sandbox.fault(Fault::status(403).skip(3).on(BULK)).unwrap();
    let error = import(&folder.join("journal")).unwrap_err();
    assert!(error.call().unwrap().is_forbidden() && error.report().created() == 150, "{error}");
    let report = import(&folder.join("journal")).unwrap();
    assert_eq!((report.created(), report.resumed(), report.failed().len()), (600, 150, 0));
    assert_eq!(LinksApi::new(&client).list().page_size(1).send().unwrap().total_count, Some(600));
}
