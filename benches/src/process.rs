//! Processes, and what the operating system reports about them.

use std::{fs, process::Command, time::Duration};

use crate::Result;

/// Runs a command to its end and returns its standard output and standard error.
pub(crate) fn run(command: &mut Command) -> Result<(String, String)> {
    let output = command.output().map_err(|error| format!("cannot run {command:?}: {error}"))?;
    let errors = String::from_utf8_lossy(&output.stderr).into_owned();
    if !output.status.success() {
        return Err(format!("{command:?} failed: {errors}").into());
    }
    Ok((String::from_utf8(output.stdout)?, errors))
}

/// Returns the CPU time of all processes that this one started and that have ended.
pub(crate) fn cpu_time_of_children() -> Result<Duration> {
    let status = fs::read_to_string("/proc/self/stat")?;
    let ticks = ticks_of_children(&status).ok_or("/proc/self/stat has an unknown format")?;
    Ok(Duration::from_millis(ticks * 10))
}

/// Adds `cutime` and `cstime` (proc_pid_stat(5)), whose unit is 1/100 s.
fn ticks_of_children(status: &str) -> Option<u64> {
    // The name of the program may contain spaces.
    let (_name, fields) = status.rsplit_once(") ")?;
    let mut fields = fields.split(' ').skip(13);
    let user: u64 = fields.next()?.parse().ok()?;
    let system: u64 = fields.next()?.parse().ok()?;
    Some(user + system)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cpu_time_of_children_is_read_behind_the_name_of_the_program() {
        let status = "1 (a b) c) S 2 3 4 5 6 7 8 9 10 11 12 13 140 15 16 17 18";
        assert_eq!(ticks_of_children(status), Some(140 + 15));
    }

    #[test]
    fn failed_command_is_an_error_with_its_output() {
        let mut command = Command::new("cargo");
        let error = run(command.arg("--no-such-option")).unwrap_err().to_string();
        assert!(error.contains("no-such-option"), "{error}");
    }
}
