//! Concurrent calls against the sandbox, and the memory of long lists.

use std::{
    io::{BufRead, BufReader},
    process::{Child, Command, Stdio},
    time::Instant,
};

use crate::{
    Result, paths, process,
    programs::{self, Program},
    server::{LINKS, Server},
    table::median,
};

pub(crate) const THREADS: [usize; 5] = [1, 2, 4, 8, 16];

const LATENCY_MS: &str = "5";
const ROUNDS: usize = 3;

/// The number of calls of each thread: about one second.
const CALLS: usize = 200;

/// A kind of concurrent calls, with the name that the programs use.
#[derive(Clone, Copy)]
pub(crate) struct Kind {
    name: &'static str,
    links_per_call: usize,
}

/// `LinksApi::create` on threads that share a client.
pub(crate) const CREATE: Kind = Kind { name: "create", links_per_call: 1 };

/// `Batch::parallel`.
pub(crate) const BATCH: Kind = Kind { name: "batch", links_per_call: 1 };

/// `BulkImport::parallel`, with the chunk size of the load programs.
pub(crate) const IMPORT: Kind = Kind { name: "import", links_per_call: 10 };

/// A running sandbox, which is killed when it is dropped.
struct Sandbox {
    process: Child,
    url: String,
}

impl Sandbox {
    fn start() -> Result<Self> {
        let program = paths::target().join("release/linkbreakers-sandbox");
        let mut command = Command::new(program);
        command.args(["--token", "t", "--latency", LATENCY_MS, "--rate-limit", "1000000/1"]).stdout(Stdio::piped());
        let process = command.spawn().map_err(|error| format!("cannot start the sandbox: {error}"))?;
        let mut sandbox = Self { process, url: String::new() };
        let output = sandbox.process.stdout.take().ok_or("the sandbox has no standard output")?;
        let mut line = String::new();
        BufReader::new(output).read_line(&mut line)?;
        let url = line.trim().strip_prefix("listening on ");
        sandbox.url = url.ok_or("the sandbox did not print its URL")?.to_owned();
        Ok(sandbox)
    }
}

impl Drop for Sandbox {
    fn drop(&mut self) {
        // It may have ended already.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

/// Builds the sandbox.
pub(crate) fn build_sandbox() -> Result<()> {
    eprintln!("building the sandbox");
    programs::build(&paths::target(), &["-p", "linkbreakers-sandbox"])
}

/// Returns the calls per second of each program with each number of threads, as medians. Every run has its own sandbox,
/// because a sandbox with more links is slower.
pub(crate) fn throughputs(programs: &[(&Program, Kind)]) -> Result<Vec<[f64; THREADS.len()]>> {
    eprintln!("measuring concurrent calls, {ROUNDS} rounds");
    let mut rounds = Vec::new();
    for _ in 0..ROUNDS {
        let mut round = vec![[0.0; THREADS.len()]; programs.len()];
        for (column, &threads) in THREADS.iter().enumerate() {
            for (row, (program, kind)) in programs.iter().enumerate() {
                round[row][column] = throughput(program, *kind, threads)?;
            }
        }
        rounds.push(round);
    }
    let medians = (0..programs.len())
        .map(|row| std::array::from_fn(|column| median(rounds.iter().map(|round| round[row][column]).collect())));
    Ok(medians.collect())
}

fn throughput(program: &Program, kind: Kind, threads: usize) -> Result<f64> {
    let sandbox = Sandbox::start()?;
    let calls = CALLS * threads;
    let start = Instant::now();
    run(program, &sandbox.url, kind.name, calls * kind.links_per_call, threads)?;
    Ok(calls as f64 / start.elapsed().as_secs_f64())
}

/// Returns the peak resident memory in kB of a program that reads a list of 1,000,000 links.
pub(crate) fn peak_of_list(program: &Program, server: &Server, page_size: usize) -> Result<u64> {
    eprintln!("measuring the memory of `{}` while it reads {LINKS} links in pages of {page_size}", program.name);
    run(program, &server.url(), "items", LINKS, page_size)
}

/// Runs a load program and returns its peak resident memory in kB.
fn run(program: &Program, host: &str, mode: &str, links: usize, parameter: usize) -> Result<u64> {
    let mut command = Command::new(&program.file);
    command.args([host, mode, &links.to_string(), &parameter.to_string()]);
    let (output, _) = process::run(&mut command)?;
    match output.trim().split_once(' ') {
        Some((received, peak)) if received == links.to_string() => Ok(peak.parse()?),
        _ => Err(format!("{command:?} must receive {links} links, not {output}").into()),
    }
}
