//! Counts instructions, function calls and allocations with valgrind.

use std::{collections::HashMap, fs};

use crate::{
    Result, paths,
    programs::{Call, Program},
};

/// What callgrind counted in one run of a program.
pub(crate) struct Profile {
    pub(crate) instructions: u64,
    calls: HashMap<String, u64>,
}

impl Profile {
    /// Returns the number of calls of a function of libc, whose symbols even a stripped program has.
    pub(crate) fn calls(&self, function: &str) -> u64 {
        self.calls.get(function).copied().unwrap_or(0)
    }

    fn parse(text: &str) -> Option<Self> {
        let mut names = HashMap::new();
        let mut calls = HashMap::new();
        let mut callee = String::new();
        let mut instructions = None;
        for line in text.lines() {
            if let Some(name) = line.strip_prefix("fn=").or_else(|| line.strip_prefix("cfn=")) {
                // `(3) name` defines a name, and `(3)` uses it.
                let (id, name) = name.split_once(' ').unwrap_or((name, ""));
                if !name.is_empty() {
                    // Without the symbol version, as in `pthread_create@@GLIBC_2.34`.
                    names.insert(id, name.split('@').next().unwrap_or(name));
                }
                callee = (*names.get(id)?).to_owned();
            } else if let Some(count) = line.strip_prefix("calls=") {
                let count: u64 = count.split(' ').next()?.parse().ok()?;
                *calls.entry(callee.clone()).or_insert(0) += count;
            } else if let Some(count) = line.strip_prefix("totals: ") {
                instructions = count.parse().ok();
            }
        }
        Some(Self { instructions: instructions?, calls })
    }
}

/// Allocations of one run of a program.
pub(crate) struct Allocations {
    pub(crate) count: u64,
    pub(crate) bytes: u64,
}

impl Allocations {
    /// Parses a line such as `==123== Total:     1,234 bytes in 56 blocks`.
    fn parse(text: &str) -> Option<Self> {
        let (_, total) = text.lines().find_map(|line| line.split_once(" Total: "))?;
        let (bytes, count) = total.split_once(" bytes in ")?;
        let number = |text: &str| text.replace(',', "").trim().parse().ok();
        Some(Self { count: number(count.strip_suffix(" blocks")?)?, bytes: number(bytes)? })
    }
}

pub(crate) fn callgrind(program: &Program, host: &str, call: Call, count: usize) -> Result<Profile> {
    let file = paths::target().join(format!("callgrind-{}-{}-{count}.out", program.name, call.name()));
    let option = format!("--callgrind-out-file={}", file.display());
    program.run(&["valgrind", "--tool=callgrind", &option], host, call, count)?;
    let text = fs::read_to_string(&file)?;
    fs::remove_file(&file)?;
    Ok(Profile::parse(&text).ok_or("the output of callgrind has an unknown format")?)
}

pub(crate) fn dhat(program: &Program, host: &str, call: Call, count: usize) -> Result<Allocations> {
    let errors = program.run(&["valgrind", "--tool=dhat", "--dhat-out-file=/dev/null"], host, call, count)?;
    Ok(Allocations::parse(&errors).ok_or("the output of dhat has an unknown format")?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn calls_are_added_over_all_callers() {
        let text = "fn=(1) main\n1 5\ncob=(2) libc.so.6\ncfn=(7) getaddrinfo\ncalls=2 0\n1 90\ncfn=(9) malloc\ncalls=40 0\n1 9\n\
                    fn=(3) run\n1 5\ncfn=(7)\ncalls=3 0\n1 90\ncfn=(8) pthread_create@@GLIBC_2.34\ncalls=6 0\n1 9\ntotals: 208\n";
        let profile = Profile::parse(text).unwrap();
        assert_eq!(profile.instructions, 208);
        assert_eq!(profile.calls("getaddrinfo"), 5);
        assert_eq!(profile.calls("pthread_create"), 6);
        assert_eq!(profile.calls("calloc"), 0);
    }

    #[test]
    fn profile_without_totals_is_rejected() {
        assert!(Profile::parse("fn=(1) main\n1 5\n").is_none());
    }

    #[test]
    fn allocations_are_read_from_the_line_with_the_total() {
        let text =
            "==7== DHAT\n==7== Total:     1,234,567 bytes in 8,901 blocks\n==7== At t-gmax: 1 bytes in 1 blocks\n";
        let allocations = Allocations::parse(text).unwrap();
        assert_eq!((allocations.count, allocations.bytes), (8_901, 1_234_567));
    }
}
