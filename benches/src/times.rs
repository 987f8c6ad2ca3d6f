//! Wall time and CPU time of many calls.

use std::time::{Duration, Instant};

use crate::{
    Result, process,
    programs::{Call, Program},
    server::Server,
    table::median,
};

const CALLS: usize = 2_000;
const ROUNDS: usize = 5;

/// The medians of all rounds.
pub(crate) struct Times {
    pub(crate) wall: f64,
    pub(crate) wall_to_floor: f64,
    pub(crate) cpu: f64,
    pub(crate) cpu_to_floor: f64,
}

/// Measures each program once per round, so that a slow phase of the computer affects all programs. The first program is
/// the floor.
pub(crate) fn measure(programs: &[&Program], server: &Server, call: Call) -> Result<Vec<Times>> {
    eprintln!("measuring the time of {CALLS} calls of `{}`, {ROUNDS} rounds", call.name());
    let mut rounds = Vec::new();
    for _ in 0..ROUNDS {
        let round: Result<Vec<_>> = programs.iter().map(|program| once(program, server, call)).collect();
        rounds.push(round?);
    }
    let times = (0..programs.len()).map(|program| {
        let values =
            |value: fn(&[(f64, f64)], usize) -> f64| median(rounds.iter().map(|round| value(round, program)).collect());
        Times {
            wall: values(|round, program| round[program].0),
            wall_to_floor: values(|round, program| round[program].0 / round[0].0),
            cpu: values(|round, program| round[program].1),
            cpu_to_floor: values(|round, program| round[program].1 / round[0].1),
        }
    });
    Ok(times.collect())
}

/// Returns the wall time and the CPU time in seconds.
fn once(program: &Program, server: &Server, call: Call) -> Result<(f64, f64)> {
    let cpu_before = process::cpu_time_of_children()?;
    let start = Instant::now();
    program.run(&[], &server.url(), call, CALLS)?;
    let wall = start.elapsed();
    let cpu = process::cpu_time_of_children()?.saturating_sub(cpu_before).max(Duration::from_millis(10));
    Ok((wall.as_secs_f64(), cpu.as_secs_f64()))
}
