//! The computer and the versions, for the report.

use std::{fs, process::Command, thread};

use crate::{Result, paths, process, programs::Program};

/// Returns what a reader must know to judge the numbers, one line each.
pub(crate) fn describe(python: Option<&Program>) -> Result<Vec<String>> {
    let cores = thread::available_parallelism()?;
    let cpus = fs::read_to_string("/proc/cpuinfo")?;
    let cpu = field(&cpus, "model name").unwrap_or("an unknown CPU");
    let release = fs::read_to_string("/etc/os-release")?;
    let system =
        release.lines().find_map(|line| line.strip_prefix("PRETTY_NAME=")).unwrap_or("Linux").trim_matches('"');
    let lock = fs::read_to_string(paths::root().join("Cargo.lock"))?;
    let version = |package| locked(&lock, package).ok_or_else(|| format!("Cargo.lock does not contain `{package}`"));
    let mut lines = vec![
        format!("{cores} cores of {cpu}, {system}"),
        format!("{}, {}", printed_by("rustc")?, printed_by("valgrind")?),
        format!("ours: linkbreakers-blocking {}, links only, rustls", version("linkbreakers-blocking")?),
        format!("floor: ureq {} with rustls, serde_json {}", version("ureq")?, version("serde_json")?),
        format!("official: linkbreakers {} (async) with rustls", version("linkbreakers")?),
    ];
    if let Some(python) = python {
        lines.push(format!("Python: linkbreakers {}", python.python_versions()?));
    }
    Ok(lines)
}

/// Returns the load average of 5 minutes, which shows whether the computer had other work.
pub(crate) fn load_average() -> Result<String> {
    let averages = fs::read_to_string("/proc/loadavg")?;
    Ok(averages.split(' ').nth(1).ok_or("/proc/loadavg has an unknown format")?.to_owned())
}

fn printed_by(program: &str) -> Result<String> {
    let (output, _) = process::run(Command::new(program).arg("--version"))?;
    Ok(output.trim().to_owned())
}

fn field<'a>(text: &'a str, name: &str) -> Option<&'a str> {
    let line = text.lines().find(|line| line.starts_with(name))?;
    Some(line.split_once(':')?.1.trim())
}

/// Returns the version of a package in a Cargo.lock.
fn locked<'a>(lock: &'a str, package: &str) -> Option<&'a str> {
    let (_, entry) = lock.split_once(&format!("name = \"{package}\"\nversion = \""))?;
    entry.split('"').next()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn version_of_a_package_is_read_from_the_lock_file() {
        let lock = "[[package]]\nname = \"ureq-proto\"\nversion = \"0.7.1\"\n\n[[package]]\nname = \"ureq\"\nversion = \"3.5.2\"\n";
        assert_eq!(locked(lock, "ureq"), Some("3.5.2"));
        assert_eq!(locked(lock, "serde"), None);
    }

    #[test]
    fn field_is_read_without_spaces_around_it() {
        assert_eq!(field("processor\t: 0\nmodel name\t: A CPU\n", "model name"), Some("A CPU"));
    }
}
