//! Measures what a call of the SDK costs, and compares it with three programs that make the same calls:
//!
//! - the floor: `ureq` and `serde` by hand (`programs/floor/`),
//! - the official async SDK, called from a blocking program (`programs/official.rs`),
//! - the official Python SDK (`programs/python.py`), if Python has it.
//!
//! ```text
//! cargo run --release -p linkbreakers-benches                  # measure everything and write benches/RESULTS.md
//! cargo run --release -p linkbreakers-benches -- --build-time  # also the CPU time of clean builds, which takes minutes
//! cargo run --release -p linkbreakers-benches -- --check       # compare with benches/limits.txt, as in CI
//! cargo run --release -p linkbreakers-benches -- --serve       # only start the server, to profile a program by hand
//! ```
//!
//! Instructions, allocations, threads and name lookups are counted by valgrind and hardly change between runs. `--check`
//! uses only these and the size of the program. Times depend on what else the computer does: compare only the ratios of one
//! run. Everything runs on Linux, against a server in this process, and for concurrent calls against the sandbox.

#![allow(clippy::print_stdout, clippy::print_stderr, reason = "a program for the terminal")]

mod build_time;
mod costs;
mod limits;
mod load;
mod machine;
mod paths;
mod process;
mod programs;
mod report;
mod server;
mod table;
mod times;
mod valgrind;

use std::{env, error::Error, process::ExitCode};

type Result<T> = std::result::Result<T, Box<dyn Error + Send + Sync>>;

const USAGE: &str = "usage: linkbreakers-benches [--build-time | --check | --serve]";

fn main() -> ExitCode {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let result = match arguments.as_slice() {
        [] => report::run(false),
        ["--build-time"] => report::run(true),
        ["--check"] => limits::check(),
        ["--serve"] => serve(),
        _ => Err(USAGE.into()),
    };
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}

/// Serves until the process is stopped.
fn serve() -> Result<()> {
    println!("{}", server::Server::start()?.url());
    loop {
        std::thread::park();
    }
}
