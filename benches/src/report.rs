//! The report: all measurements, as `RESULTS.md`.

use std::{fmt::Write as _, fs};

use crate::{
    Result, build_time,
    costs::Costs,
    load::{self, THREADS},
    machine, paths,
    programs::{Call, Program},
    server::Server,
    table::{Table, grouped},
    times,
};

const INTRODUCTION: &str = "\
# Results

`cargo run --release -p linkbreakers-benches` measures again and writes this file; with `-- --build-time` it also builds from
scratch. `src/main.rs` describes the programs. In parentheses: the ratio to the floor, which is `ureq` and `serde` by hand.
The server runs on the same computer and uses plain HTTP.
";

const TIMES: &str = "interleaved runs of the whole programs: medians of the wall time, means of the CPU time.";

const CONCURRENT_CALLS: &str = "
## Concurrent calls

Calls per second against the sandbox with 5 ms latency, in parentheses as a multiple of one thread. The floor shows what the
server and the computer allow.

";

struct Programs {
    floor: Program,
    ours: Program,
    official: Program,
    python: Option<Program>,
    floor_load: Program,
    ours_load: Program,
}

/// Measures everything, prints the report and writes it.
pub(crate) fn run(with_build_time: bool) -> Result<()> {
    let load = machine::load_average()?;
    let programs = Programs {
        floor: Program::build("floor")?,
        ours: Program::build("ours")?,
        official: Program::build("official")?,
        python: Program::python(),
        floor_load: Program::build("floor-load")?,
        ours_load: Program::build("ours-load")?,
    };
    load::build_sandbox()?;
    if programs.python.is_none() {
        println!("SKIPPED: no Python has the official SDK; `sandbox/tests/python/run` installs it under `target/`.");
    }
    let server = Server::start()?;
    let mut report = INTRODUCTION.to_owned();
    report.push('\n');
    for line in machine::describe(programs.python.as_ref())? {
        writeln!(report, "- {line}")?;
    }
    writeln!(report, "- load average of the 5 minutes before: {load}")?;
    report += &costs(&programs, &server)?;
    report += &times_of_calls(&programs, &server)?;
    report += &throughputs(&programs)?;
    report += &memory(&programs, &server)?;
    if with_build_time {
        report += &build_times()?;
    }
    println!("{report}");
    fs::write(paths::directory().join("RESULTS.md"), report)?;
    Ok(())
}

fn costs(programs: &Programs, server: &Server) -> Result<String> {
    let costs = Costs::of_all(&[&programs.floor, &programs.ours, &programs.official], server)?;
    let mut table = Table::new(&["", "floor", "ours", "official"]);
    let mut row = |name: &str, cost: fn(&Costs) -> u64| {
        let values = costs.iter().map(|costs| cost(costs) as f64);
        table.row([name.to_owned()].into_iter().chain(with_ratios(values, |value| grouped(value as u64))));
    };
    row("instructions per list of 50 links", |costs| costs.list);
    row("instructions per create", |costs| costs.create);
    row("instructions from start to first list", |costs| costs.start);
    row("allocations per list of 50 links", |costs| costs.allocations);
    row("allocated bytes per list of 50 links", |costs| costs.allocated_bytes);
    row("threads started in 300 calls", |costs| costs.threads);
    row("name lookups in 300 calls", |costs| costs.lookups);
    row("bytes of the stripped program", |costs| costs.size);
    Ok(format!("\n## Instructions, allocations and size\n\n{}", table.text()))
}

fn times_of_calls(programs: &Programs, server: &Server) -> Result<String> {
    let mut compared = vec![&programs.floor, &programs.ours, &programs.official];
    compared.extend(&programs.python);
    let columns: Vec<&str> = [""].into_iter().chain(compared.iter().map(|program| program.name)).collect();
    let mut table = Table::new(&columns);
    for (call, name) in [(Call::List, "lists of 50 links"), (Call::Create, "creates")] {
        let times = times::measure(&compared, server, call)?;
        let wall = times.iter().map(|times| seconds(times.wall, times.wall_to_floor));
        table.row([format!("wall time of 2 000 {name}")].into_iter().chain(wall));
        let cpu = times.iter().map(|times| seconds(times.cpu, times.cpu_to_floor));
        table.row([format!("CPU time of 2 000 {name}")].into_iter().chain(cpu));
    }
    Ok(format!("\n## Time\n\n{} {TIMES}\n\n{}", times::ROUNDS, table.text()))
}

fn throughputs(programs: &Programs) -> Result<String> {
    let numbers: Vec<String> = THREADS.iter().map(ToString::to_string).collect();
    let columns: Vec<&str> = ["threads"].into_iter().chain(numbers.iter().map(String::as_str)).collect();
    let mut table = Table::new(&columns);
    let (floor, ours) = (&programs.floor_load, &programs.ours_load);
    let rows = [
        ("floor: creates", floor, load::CREATE),
        ("ours: creates on one client", ours, load::CREATE),
        ("ours: `Batch::parallel`", ours, load::BATCH),
        ("floor: bulk creates of 10 links", floor, load::IMPORT),
        ("ours: `BulkImport::parallel`", ours, load::IMPORT),
    ];
    let throughputs = load::throughputs(&rows.map(|(_, program, kind)| (program, kind)))?;
    for ((name, ..), calls) in rows.into_iter().zip(throughputs) {
        let cells = with_ratios(calls.into_iter(), |calls| format!("{calls:.0}"));
        table.row([name.to_owned()].into_iter().chain(cells));
    }
    Ok(format!("{CONCURRENT_CALLS}{}", table.text()))
}

fn memory(programs: &Programs, server: &Server) -> Result<String> {
    let mut table = Table::new(&["", "floor", "ours"]);
    for page_size in [50, 1000] {
        let peak = |program| load::peak_of_list(program, server, page_size);
        let peaks = [peak(&programs.floor_load)?, peak(&programs.ours_load)?];
        let cells = peaks.map(|peak| format!("{:.1} MB", peak as f64 / 1000.0));
        table.row([format!("pages of {page_size} links")].into_iter().chain(cells));
    }
    Ok(format!("\n## Memory\n\nPeak resident memory of reading a list of 1 000 000 links.\n\n{}", table.text()))
}

fn build_times() -> Result<String> {
    let mut table = Table::new(&["", "CPU time"]);
    let builds = [
        ("floor", "floor", "floor"),
        ("ours, links only", "ours", "ours"),
        ("ours, all APIs", "ours", "ours-all-apis"),
        ("official", "official", "official"),
    ];
    let mut floor = None;
    for (name, program, feature) in builds {
        let time = build_time::of_clean_build(program, feature)?;
        let ratio = time / *floor.get_or_insert(time);
        table.row([name.to_owned(), seconds(time, ratio)]);
    }
    Ok(format!("\n## Clean release build\n\n{}", table.text()))
}

fn seconds(time: f64, ratio: f64) -> String {
    format!("{time:.2} s ({ratio:.2})")
}

/// Formats values with their ratios to the first one.
fn with_ratios(values: impl Iterator<Item = f64>, format: impl Fn(f64) -> String) -> impl Iterator<Item = String> {
    let mut first = None;
    values.map(move |value| {
        let first = *first.get_or_insert(value);
        if first == 0.0 { format(value) } else { format!("{} ({:.2})", format(value), value / first) }
    })
}
