//! Imports in processes of their own: killed at any moment, and measured.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    hash::{BuildHasher as _, Hasher as _, RandomState},
    io::{BufRead as _, BufReader, Read as _, Write as _},
    net::{TcpListener, TcpStream},
    os::unix::process::ExitStatusExt as _,
    path::Path,
    process::{Child, Command},
    thread,
    time::Duration,
};

use linkbreakers::{ApiClient, BulkImport, Configuration, CreateLinkRequest, ImportErrorKind, LinksApi};
use linkbreakers_sandbox::{Action, Entry, Sandbox};

use crate::{
    Folder, program,
    rows::{is_bad, row},
};

const LINKS: usize = 5000;
const KILLS: u32 = 21;

/// What a process is to import.
struct Job<'a> {
    url: &'a str,
    token: &'a str,
    folder: &'a Folder,
    links: usize,
    chunk: usize,
    parallel: usize,
}

impl Job<'_> {
    fn start(&self) -> Child {
        Command::new(program("test_import"))
            .args([self.url, self.token])
            .args([self.links, self.chunk, self.parallel].map(|number| number.to_string()))
            .current_dir(&self.folder.0)
            .spawn()
            .unwrap()
    }
}

fn random(below: u64) -> u64 {
    RandomState::new().build_hasher().finish() % below
}

fn told(folder: &Folder) -> Vec<(usize, String)> {
    let told = fs::read_to_string(folder.join("told")).unwrap();
    let pair = |line: &str| line.split_once(' ').map(|(at, id)| (at.parse().unwrap(), id.to_owned()));
    told.lines().map(|line| pair(line).unwrap()).collect()
}

/// Kills the job again and again once it has sent something, and then lets it finish.
fn kill_and_resume(sandbox: &Sandbox, job: &Job<'_>) {
    for _ in 0..KILLS {
        let mut child = job.start();
        let enough = sandbox.ledger().len() + 1 + usize::try_from(random(3)).unwrap();
        while sandbox.ledger().len() < enough {
            assert!(child.try_wait().unwrap().is_none(), "it ended before it was killed");
            thread::sleep(Duration::from_millis(1));
        }
        thread::sleep(Duration::from_micros(random(6000)));
        child.kill().unwrap();
        assert_eq!(child.wait().unwrap().signal(), Some(9), "it ended before it was killed");
    }
    assert!(job.start().wait().unwrap().success());
}

fn killed(parallel: usize) {
    let sandbox = Sandbox::builder()
        .rate_limit(1_000_000, Duration::from_secs(60))
        .latency(Duration::from_millis(3))
        .start()
        .unwrap();
    let client = ApiClient::new(Configuration::new(sandbox.token()).host(sandbox.url())).unwrap();
    let links = LinksApi::new(&client);
    links.create(CreateLinkRequest::new("https://example.com").shortlink("taken")).send().unwrap();
    sandbox.clear_ledger();

    let folder = Folder::new(&format!("killed-{parallel}"));
    let job = Job { url: sandbox.url(), token: sandbox.token(), folder: &folder, links: LINKS, chunk: 20, parallel };
    kill_and_resume(&sandbox, &job);

    let ledger = sandbox.ledger();
    let made =
        ledger.iter().flat_map(Entry::changes).filter(|it| it.kind() == "Link" && it.action() == Action::Created);
    let made: Vec<String> = made.map(linkbreakers_sandbox::Change::id).collect();
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

#[test]
fn another_process_has_to_wait_for_the_journal() {
    let sandbox = Sandbox::builder().latency(Duration::from_millis(20)).start().unwrap();
    let folder = Folder::new("locked");
    let job = Job { url: sandbox.url(), token: sandbox.token(), folder: &folder, links: 400, chunk: 1, parallel: 1 };
    let mut child = job.start();
    while sandbox.ledger().len() < 2 {
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
    let job = Job { url: &url, token: "t", folder: &folder, links: 100_000, chunk: 250, parallel: 4 };
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
        let link = r#"{"id":"0194d6a1-7c3e-7b2a-9f4e-ffeeddccbbaa","shortlink":"abcdefgh"}"#;
        let links = vec![link; body.matches(r#""destination""#).count()].join(",");
        let answer = crate::fault::answer("200 OK", "", format!(r#"{{"links":[{links}]}}"#).as_bytes());
        stream.write_all(&answer).unwrap();
    }
}

#[test]
fn an_import_against_the_sandbox_goes_on_after_the_trouble_is_over() {
    let sandbox = Sandbox::start().unwrap();
    let folder = Folder::new("resumed");
    let client = ApiClient::new(Configuration::new(sandbox.token()).host(sandbox.url())).unwrap();
    let import = |path: &Path| BulkImport::new(&client).chunk_size(50).journal(path).run((0..600).map(row));
    sandbox.fault(linkbreakers_sandbox::Fault::status(403).skip(3).on("LinksService_CreateBulk")).unwrap();
    let error = import(&folder.join("journal")).unwrap_err();
    assert!(error.call().unwrap().is_forbidden() && error.report().created() == 150, "{error}");
    let report = import(&folder.join("journal")).unwrap();
    assert_eq!((report.created(), report.resumed(), report.failed().len()), (600, 150, 0));
    assert_eq!(LinksApi::new(&client).list().page_size(1).send().unwrap().total_count, Some(600));
}
