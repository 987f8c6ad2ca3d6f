//! The costs that do not depend on the computer's speed: instructions, allocations, threads, name lookups and size.

use std::{fs, thread};

use crate::{
    Result,
    programs::{Call, Program},
    server::Server,
    valgrind::{callgrind, dhat},
};

/// The costs of one call are the difference between 120 and 20 calls, divided by 100.
const FEW: usize = 20;
const MANY: usize = 120;

/// The number of calls on one connection while threads and name lookups are counted.
const CALLS: usize = 300;

pub(crate) struct Costs {
    pub(crate) list: u64,
    pub(crate) create: u64,
    /// Instructions from the start of the program to the end of its first call.
    pub(crate) start: u64,
    pub(crate) threads: u64,
    pub(crate) lookups: u64,
    pub(crate) allocations: u64,
    pub(crate) allocated_bytes: u64,
    pub(crate) size: u64,
}

impl Costs {
    fn of(program: &Program, server: &Server) -> Result<Self> {
        let host = server.url();
        let instructions = |call, count| -> Result<u64> { Ok(callgrind(program, &host, call, count)?.instructions) };
        let each = |call| -> Result<u64> { Ok(per_call(instructions(call, FEW)?, instructions(call, MANY)?)) };
        let connection = callgrind(program, &server.url_with_name(), Call::Create, CALLS)?;
        let lookups = connection.calls("getaddrinfo");
        if lookups == 0 {
            return Err(format!("callgrind found no name lookup in `{}`: libc has no symbols", program.name).into());
        }
        let few = dhat(program, &host, Call::List, FEW)?;
        let many = dhat(program, &host, Call::List, MANY)?;
        Ok(Self {
            list: each(Call::List)?,
            create: each(Call::Create)?,
            start: instructions(Call::List, 1)?,
            threads: connection.calls("pthread_create"),
            lookups,
            allocations: per_call(few.count, many.count),
            allocated_bytes: per_call(few.bytes, many.bytes),
            size: fs::metadata(&program.file)?.len(),
        })
    }

    /// Measures all programs at the same time.
    pub(crate) fn of_all(programs: &[&Program], server: &Server) -> Result<Vec<Self>> {
        eprintln!("counting instructions and allocations");
        thread::scope(|scope| {
            let running: Vec<_> = programs.iter().map(|program| scope.spawn(|| Self::of(program, server))).collect();
            running.into_iter().map(|thread| thread.join().map_err(|_| "a measurement panicked")?).collect()
        })
    }
}

fn per_call(few: u64, many: u64) -> u64 {
    many.saturating_sub(few) / (MANY - FEW) as u64
}
