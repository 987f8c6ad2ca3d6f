//! The compared programs: how they are built and started.

use std::{
    path::{Path, PathBuf},
    process::Command,
};

use crate::{Result, paths, process};

/// A program that makes calls of one kind. It prints the number of links that it received.
#[derive(Clone)]
pub(crate) struct Program {
    pub(crate) name: &'static str,
    pub(crate) file: PathBuf,
    interpreter: Option<PathBuf>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Call {
    List,
    Create,
}

impl Call {
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::List => "list",
            Self::Create => "create",
        }
    }

    fn links(self) -> usize {
        match self {
            Self::List => 50,
            Self::Create => 1,
        }
    }
}

impl Program {
    /// Builds a program of this package.
    pub(crate) fn build(name: &'static str) -> Result<Self> {
        eprintln!("building {name}");
        let target = paths::target();
        build(&target, &["-p", "linkbreakers-benches", "--features", name, "--bin", name])?;
        Ok(Self { name, file: target.join("release").join(name), interpreter: None })
    }

    /// Returns the program for the official Python SDK; `None` if no Python has it.
    pub(crate) fn python() -> Option<Self> {
        // The test of the sandbox with this SDK installs it there.
        let interpreters = [paths::target().join("python-sdk/bin/python"), "python3".into()];
        let has_sdk = |python: &PathBuf| process::run(Command::new(python).args(["-c", "import linkbreakers"])).is_ok();
        let interpreter = Some(interpreters.into_iter().find(has_sdk)?);
        Some(Self { name: "Python", file: paths::directory().join("programs/python.py"), interpreter })
    }

    /// Makes calls; `wrapper` is a command line that starts the program. Returns what is printed to standard error.
    pub(crate) fn run(&self, wrapper: &[&str], host: &str, call: Call, count: usize) -> Result<String> {
        let words: Vec<&Path> =
            wrapper.iter().map(Path::new).chain(self.interpreter.as_deref()).chain([self.file.as_path()]).collect();
        let [program, words @ ..] = words.as_slice() else {
            return Err("a program has no file".into());
        };
        let mut command = Command::new(program);
        command.args(words).args([host, call.name(), &count.to_string()]);
        let (output, errors) = process::run(&mut command)?;
        let expected = count * call.links();
        if output.trim() != expected.to_string() {
            return Err(format!("{command:?} must receive {expected} links, not {output}").into());
        }
        Ok(errors)
    }

    /// Returns the version of the Python SDK and of Python.
    pub(crate) fn python_versions(&self) -> Result<String> {
        let interpreter = self.interpreter.as_ref().ok_or("not a Python program")?;
        let code = "import sys, importlib.metadata as m; print(m.version('linkbreakers'), 'with Python', sys.version.split()[0])";
        Ok(process::run(Command::new(interpreter).args(["-c", code]))?.0.trim().to_owned())
    }
}

/// Builds in release mode, without symbols, as programs are shipped.
pub(crate) fn build(target: &Path, arguments: &[&str]) -> Result<()> {
    let mut cargo = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    cargo.args(["build", "--quiet", "--release", "--locked", "--config", "profile.release.strip=true", "--target-dir"]);
    cargo.arg(target).args(arguments).current_dir(paths::root());
    process::run(&mut cargo)?;
    Ok(())
}
