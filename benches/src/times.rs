//! Wall time and CPU time of many calls.

use std::time::Instant;

use crate::{
    Result, process,
    programs::{Call, Program},
    server::Server,
    table::median,
};

const CALLS: usize = 2_000;
pub(crate) const ROUNDS: usize = 7;

pub(crate) struct Times {
    /// The median of all rounds.
    pub(crate) wall: f64,
    /// The median of the ratios of all rounds.
    pub(crate) wall_to_floor: f64,
    /// The mean of all rounds, because the system reports CPU time in units of 10 ms.
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
    let cpu_of = |program: usize| rounds.iter().map(|round| round[program].1).sum::<f64>() / ROUNDS as f64;
    let times = (0..programs.len()).map(|program| Times {
        wall: median(rounds.iter().map(|round| round[program].0).collect()),
        wall_to_floor: median(rounds.iter().map(|round| round[program].0 / round[0].0).collect()),
        cpu: cpu_of(program),
        cpu_to_floor: cpu_of(program) / cpu_of(0),
    });
    Ok(times.collect())
}

/// Returns the wall time and the CPU time in seconds.
fn once(program: &Program, server: &Server, call: Call) -> Result<(f64, f64)> {
    let cpu_before = process::cpu_time_of_children()?;
    let start = Instant::now();
    program.run(&[], &server.url(), call, CALLS)?;
    let wall = start.elapsed();
    let cpu = process::cpu_time_of_children()?.saturating_sub(cpu_before);
    Ok((wall.as_secs_f64(), cpu.as_secs_f64()))
}
